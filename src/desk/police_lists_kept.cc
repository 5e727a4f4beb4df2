// See police_lists_kept.h.
#include "desk/police_lists_kept.h"

#include <algorithm>
#include <charconv>

#include "desk/drafts.h"
#include "desk/writing.h"
#include "records/content.h"

namespace holdfast::desk {
namespace {

/// The address of the page that shows the rows: where somebody goes on with them.
constexpr std::string_view list_form = "/duty/lists/now";
constexpr std::string_view noted_under = "police_list/";
constexpr std::size_t noted_at_most = 200;

std::string json_of_row(const WaitingRow& one) {
  const auto& row = one.row;
  Answers answers{{"id", {one.id.text()}}, {"given", {row.given}},         {"family", {row.family}},
                  {"words", {row.words}},  {"reference", {row.reference}}, {"notes", {row.notes}}};
  if (row.born) answers.push_back({"born", {row.born->text()}});
  if (row.happened) answers.push_back({"happened", {row.happened->text()}});
  if (one.chosen) answers.push_back({"chosen", {one.chosen->text()}});
  if (one.nobody) answers.push_back({"nobody", {true}});
  return json_of(answers);
}

std::string text_at(const Answers& answers, std::string_view name) {
  const auto* value = find(answers, name);
  return value != nullptr && value->text() != nullptr ? *value->text() : std::string();
}

std::optional<WaitingRow> row_from(std::string_view json) {
  const auto answers = answers_from(json);
  const auto id = answers ? EventId::from(text_at(*answers, "id")) : std::nullopt;
  if (!id) return std::nullopt;
  WaitingRow one{*id,
                 {.given = text_at(*answers, "given"),
                  .family = text_at(*answers, "family"),
                  .born = Date::from(text_at(*answers, "born")),
                  .happened = Date::from(text_at(*answers, "happened")),
                  .reference = text_at(*answers, "reference"),
                  .words = text_at(*answers, "words")}};
  if (const auto* notes = find(*answers, "notes"); notes != nullptr && notes->list() != nullptr)
    one.row.notes = *notes->list();
  one.chosen = StreamId::from(text_at(*answers, "chosen"));
  one.nobody = find(*answers, "nobody") != nullptr;
  return one;
}

const Word& word_of(sharing::PoliceList list) {
  return sharing::words_of(list)[static_cast<std::size_t>(list)];
}

std::optional<sharing::ListHead> head_from(std::string_view agency, std::string_view kind,
                                           std::string_view of) {
  const auto from = AgencyId::from(agency);
  const auto day = Date::from(of);
  const auto kinds = sharing::words_of(sharing::PoliceList{});
  const auto which = std::ranges::find(kinds, kind, &Word::wire);
  if (!from || !day || which == kinds.end()) return std::nullopt;
  return sharing::ListHead{*from, static_cast<sharing::PoliceList>(which->value), *day};
}

Draft draft_from(const WaitingList& list) {
  Draft draft{std::string(list_form),
              list.loaded,
              {{"list", list.id.text()},
               {"agency", list.head.agency.text()},
               {"kind", std::string(word_of(list.head.list).wire)},
               {"of", list.head.of.text()}}};
  for (const auto& row : list.rows) draft.fields.emplace_back("row", json_of_row(row));
  return draft;
}

/// Nothing where it is no list: anybody may keep what they like as a draft of their own.
std::optional<WaitingList> list_from(const Draft& draft) {
  const auto first = [&](std::string_view name) {
    const auto at = std::ranges::find(draft.fields, name, [](auto& field) { return field.first; });
    return at == draft.fields.end() ? std::string() : at->second;
  };
  const auto id = EventId::from(first("list"));
  const auto head = head_from(first("agency"), first("kind"), first("of"));
  if (!id || !head) return std::nullopt;
  WaitingList list{*id, *head, draft.saved, {}};
  for (const auto& [name, value] : draft.fields)
    if (name == "row")
      if (auto row = row_from(value)) list.rows.push_back(std::move(*row));
  return list;
}

// ---- that it is there

std::string name_of(PersonId person) { return std::string(noted_under) + person.text(); }

std::string json_of_note(PersonId person, const WaitingList& list) {
  const auto chosen = std::ranges::count_if(
      list.rows, [](const WaitingRow& row) { return row.chosen.has_value(); });
  return json_of(Answers{{"with", {person.text()}},
                         {"agency", {list.head.agency.text()}},
                         {"kind", {std::string(word_of(list.head.list).wire)}},
                         {"of", {list.head.of.text()}},
                         {"loaded", {list.loaded.text()}},
                         {"rows", {std::to_string(list.rows.size())}},
                         {"chosen", {std::to_string(chosen)}}});
}

std::size_t number_in(const std::string& digits) {
  std::size_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::optional<ListElsewhere> note_from(ByteView bytes) {
  const auto answers = answers_from(text_of(bytes));
  if (!answers) return std::nullopt;
  const auto with = PersonId::from(text_at(*answers, "with"));
  const auto head =
      head_from(text_at(*answers, "agency"), text_at(*answers, "kind"), text_at(*answers, "of"));
  const auto loaded = Moment::from(text_at(*answers, "loaded"));
  if (!with || !head || !loaded) return std::nullopt;
  return ListElsewhere{*with, *head, *loaded, number_in(text_at(*answers, "rows")),
                       number_in(text_at(*answers, "chosen"))};
}

}  // namespace

Result<std::optional<WaitingList>> kept_list(Desk& desk, PersonId person) {
  const auto draft = draft_of(desk, person, list_form);
  if (!draft) return Unexpected{draft.error()};
  return *draft ? list_from(**draft) : std::optional<WaitingList>();
}

Result<Done> let_go_of_list(Desk& desk, PersonId person) {
  if (auto dropped = drop_draft(desk, person, list_form); !dropped) return dropped;
  return desk.shelf.remove(name_of(person));
}

Result<Done> keep(Desk& desk, PersonId person, const WaitingList& list) {
  if (list.rows.empty()) return let_go_of_list(desk, person);
  if (auto saved = save_draft(desk, person, draft_from(list)); !saved) return saved;
  const auto note = json_of_note(person, list);
  return desk.shelf.put(name_of(person), bytes_of(note), list.loaded + draft_kept_for);
}

Result<std::vector<ListElsewhere>> lists_kept(Desk& desk) {
  const auto rows = desk.shelf.list(std::string(noted_under), noted_at_most, desk.clock.now());
  if (!rows) return Unexpected{rows.error()};
  std::vector<ListElsewhere> lists;
  for (const auto& row : *rows) {
    const auto one = note_from(row.value);
    if (!one) continue;
    // Anybody may drop a draft of theirs, and knows nothing of what is noted beside it.
    const auto list = kept_list(desk, one->with);
    if (!list) return Unexpected{list.error()};
    if (*list) lists.push_back(*one);
  }
  return lists;
}

}  // namespace holdfast::desk
