// See police_lists.h. The draft holds the rows as they were read and what was said of each; it is
// its owner's alone, so whoever else is on duty sees nothing of it.
#include "desk/police_lists.h"

#include <algorithm>
#include <map>

#include "base/london.h"
#include "base/words.h"
#include "desk/drafts.h"
#include "desk/duty.h"
#include "desk/writing.h"
#include "ledger/access_log.h"
#include "ledger/sealed_files.h"
#include "practice/children/children.h"
#include "practice/sharing/sharing.h"
#include "records/content.h"

namespace holdfast::desk {
namespace {

using access::Operation;
using access::Reader;
using sharing::ListRow;

/// The address of the page that shows the rows: where somebody goes on with them.
constexpr std::string_view list_form = "/duty/lists/now";

// ---- the draft

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

Draft draft_from(const WaitingList& list) {
  const auto& kind =
      sharing::words_of(sharing::PoliceList{})[static_cast<std::size_t>(list.head.list)];
  Draft draft{std::string(list_form),
              list.loaded,
              {{"list", list.id.text()},
               {"agency", list.head.agency.text()},
               {"kind", std::string(kind.wire)},
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
  const auto agency = AgencyId::from(first("agency"));
  const auto of = Date::from(first("of"));
  const auto kinds = sharing::words_of(sharing::PoliceList{});
  const auto kind = std::ranges::find(kinds, first("kind"), &Word::wire);
  if (!id || !agency || !of || kind == kinds.end()) return std::nullopt;
  WaitingList list{
      *id, {*agency, static_cast<sharing::PoliceList>(kind->value), *of}, draft.saved, {}};
  for (const auto& [name, value] : draft.fields)
    if (name == "row")
      if (auto row = row_from(value)) list.rows.push_back(std::move(*row));
  return list;
}

Result<std::optional<WaitingList>> kept_list(Desk& desk, const Reader& reader) {
  const auto draft = draft_of(desk, reader.person, list_form);
  if (!draft) return Unexpected{draft.error()};
  return *draft ? list_from(**draft) : std::optional<WaitingList>();
}

Result<Done> keep(Desk& desk, const Reader& reader, const WaitingList& list) {
  if (list.rows.empty()) return drop_draft(desk, reader.person, list_form);
  return save_draft(desk, reader.person, draft_from(list));
}

Unexpected<RecordRefusal> wrong(std::string words) {
  return refuse(Problems{{"", std::move(words)}});
}

// ---- putting rows on records

bool is_among(const std::vector<EventId>& rows, EventId row) {
  return std::ranges::find(rows, row) != rows.end();
}

/// Words where these rows are not ready to be recorded together.
std::optional<std::string> unready(const WaitingList& list, const std::vector<EventId>& rows) {
  for (const auto& row : list.rows) {
    if (!is_among(rows, row.id)) continue;
    if (!row.chosen) return say("Say first which child each of these rows is");
    const auto together = happening_of(list, row);
    if (!together.undecided.empty())
      return say("Say first who the other rows with this reference are");
    for (const auto* other : together.chosen)
      if (!is_among(rows, other->id))
        return say("Rows with one reference go on the records together");
  }
  return std::nullopt;
}

/// A part for each child: their own rows, and which other children's records it also is on.
std::vector<Part> parts_of(const WaitingList& list, const std::vector<EventId>& rows,
                           Urgency urgency) {
  std::map<StreamId, std::vector<const ListRow*>> by_child;
  for (const auto& row : list.rows)
    if (is_among(rows, row.id) && row.chosen) by_child[*row.chosen].push_back(&row.row);
  std::vector<Part> parts;
  for (const auto& [child, own] : by_child) {
    std::vector<StreamId> others;
    for (const auto& other : by_child)
      if (other.first != child) others.push_back(other.first);
    parts.push_back({child, Event(sharing::Event(sharing::listed_from(list.head, urgency, own,
                                                                      std::move(others))))});
  }
  return parts;
}

/// The first of them in the list names the entry, so that a form sent twice records once.
EventId event_of(const WaitingList& list, const std::vector<EventId>& rows) {
  const auto at = std::ranges::find_if(
      list.rows, [&](const WaitingRow& row) { return is_among(rows, row.id); });
  return at->id;
}

}  // namespace

const WaitingRow* WaitingList::find(EventId row) const {
  const auto at = std::ranges::find(rows, row, &WaitingRow::id);
  return at == rows.end() ? nullptr : &*at;
}

Date WaitingList::thrown_away_after() const { return london_date(loaded + draft_kept_for); }

Result<std::optional<std::string>, std::string> list_in_file(std::string_view field,
                                                             const Received& received) {
  const auto at = std::ranges::find(received.files, field, &ReceivedFile::field);
  if (at == received.files.end() || (at->name.empty() && at->size_bytes == 0))
    return std::optional<std::string>();
  if (at->size_bytes > sharing::list_limit_bytes)
    return Unexpected{say("The list is longer than 512 KB. Load it in parts")};
  std::string bytes;
  if (received.failure || !at->sealed ||
      !at->sealed->read(0, [&](ByteView piece) { return bytes += text_of(piece), true; }))
    return Unexpected{
        say("The file could not be read just now. Wait a moment, then choose it "
            "again")};
  return std::optional(std::move(bytes));
}

Result<Done, RecordRefusal> load_list(Desk& desk, const Reader& reader,
                                      const sharing::ListHead& head, std::vector<ListRow> rows) {
  if (!access::may(reader.role, Operation::duty_desk)) return refuse(NotForYou{});
  const auto before = kept_list(desk, reader);
  if (!before) return refuse(before.error());
  if (*before) return wrong(say("Another list waits. Finish it first"));
  WaitingList list{EventId::random(desk.chance), head, desk.clock.now(), {}};
  for (auto& row : rows)
    list.rows.push_back({nth_event(desk, list.id, list.rows.size() + 1), std::move(row)});
  const auto kept = keep(desk, reader, list);
  if (kept) return done;
  if (kept.error().kind == Failure::Kind::bad_input)
    return wrong(say("The list is too long. Load it in parts"));
  return refuse(kept.error());
}

Result<std::optional<WaitingList>, OpenRefusal> waiting_list(Desk& desk, const Reader& reader) {
  if (!access::may(reader.role, Operation::duty_desk)) return Unexpected{OpenRefusal(NotForYou{})};
  auto list = kept_list(desk, reader);
  if (!list) return Unexpected{OpenRefusal(list.error())};
  if (!*list) return std::move(*list);
  const auto noted = desk.log.note({desk.service,
                                    reader.person,
                                    reader.agency,
                                    std::string(access::wire_of(reader.role)),
                                    "police_list",
                                    "duty",
                                    {}});
  if (!noted) return Unexpected{OpenRefusal(noted.error())};
  return std::move(*list);
}

bool list_waits(Desk& desk, const Reader& reader) {
  const auto list = kept_list(desk, reader);
  return list && *list && access::may(reader.role, Operation::duty_desk);
}

Result<MayBe> who_it_may_be(Desk& desk, const Reader& reader, const ListRow& row) {
  if (row.name().empty()) return MayBe{};
  children::ChildAdded as_told;
  as_told.given_name = {row.given};
  as_told.family_name = {row.family};
  as_told.date_of_birth = row.born;
  return who_it_may_be(desk, reader, as_told);
}

Result<Done, RecordRefusal> choose_child(Desk& desk, const Reader& reader, EventId row,
                                         std::optional<StreamId> child) {
  if (!access::may(reader.role, Operation::duty_desk)) return refuse(NotForYou{});
  auto list = kept_list(desk, reader);
  if (!list) return refuse(list.error());
  if (!*list) return refuse(NotForYou{});
  const auto at = std::ranges::find((*list)->rows, row, &WaitingRow::id);
  if (at == (*list)->rows.end()) return refuse(NotForYou{});
  at->chosen = child;
  at->nobody = !child;
  const auto kept = keep(desk, reader, **list);
  if (!kept) return refuse(kept.error());
  return done;
}

Happening happening_of(const WaitingList& list, const WaitingRow& row) {
  Happening together;
  for (const auto& other : list.rows) {
    const bool is_it = other.id == row.id;
    if (!is_it && !sharing::same_reference(row.row.reference, other.row.reference)) continue;
    if (other.chosen)
      together.chosen.push_back(&other);
    else if (!other.nobody)
      together.undecided.push_back(&other);
  }
  return together;
}

Result<Receipt, RecordRefusal> record_rows(Desk& desk, const Reader& reader,
                                           const std::vector<EventId>& rows) {
  if (!access::may(reader.role, Operation::duty_desk)) return refuse(NotForYou{});
  auto list = kept_list(desk, reader);
  if (!list) return refuse(list.error());
  const auto there = [&](EventId row) { return *list && (*list)->find(row) != nullptr; };
  if (rows.empty() || std::ranges::none_of(rows, there)) return refuse(NotForYou{});
  if (!std::ranges::all_of(rows, there))
    return wrong(say("Some of these rows are on a record already. Look at the list again"));
  if (auto words = unready(**list, rows)) return wrong(std::move(*words));
  const auto service = service_file(desk);
  if (!service) return refuse(service.error());
  const auto urgency = sharing::urgency_of(*service->service, (*list)->head.list).urgency;
  auto recorded = record(desk, reader,
                         {.event = event_of(**list, rows),
                          .parts = parts_of(**list, rows, urgency),
                          .more = {},
                          .reason = ""});
  if (!recorded) return recorded;
  std::erase_if((*list)->rows, [&](const WaitingRow& row) { return is_among(rows, row.id); });
  // Rows that stay on the list after a failure here are recorded once all the same: their ids are
  // the entries'.
  if (const auto kept = keep(desk, reader, **list); !kept) return refuse(kept.error());
  return recorded;
}

Result<Done, RecordRefusal> throw_list_away(Desk& desk, const Reader& reader) {
  if (!access::may(reader.role, Operation::duty_desk)) return refuse(NotForYou{});
  const auto dropped = drop_draft(desk, reader.person, list_form);
  if (!dropped) return refuse(dropped.error());
  return done;
}

}  // namespace holdfast::desk
