// A draft is one sealed row on the shelf, named by its owner and a keyed hash of the form's
// address.
#include "desk/drafts.h"

#include <algorithm>

#include "ledger/ledger.h"
#include "records/content.h"

namespace holdfast::desk {
namespace {

constexpr std::size_t drafts_at_most = 100;

std::string prefix_of(PersonId person) { return "draft/" + person.text() + "/"; }

std::string name_of(const Desk& desk, PersonId person, std::string_view form) {
  const auto digest = desk.ledger.keyed_hash("draft", form);
  IdBytes half;
  std::copy_n(digest.begin(), half.size(), half.begin());
  return prefix_of(person) + base32_of(half);
}

std::string json_of_draft(const Draft& draft) {
  Value::List flat;
  for (const auto& [name, value] : draft.fields) {
    if (name == "csrf") continue;
    flat.push_back(name);
    flat.push_back(value);
  }
  return json_of(
      Answers{{"form", {draft.form}}, {"saved", {draft.saved.text()}}, {"fields", {flat}}});
}

std::optional<Draft> draft_from(ByteView bytes) {
  const auto read = answers_from(text_of(bytes));
  if (!read) return std::nullopt;
  const auto* form = find(*read, "form");
  const auto* saved = find(*read, "saved");
  const auto* fields = find(*read, "fields");
  if (!form || !form->text() || !saved || !saved->text() || !fields || !fields->list())
    return std::nullopt;
  Draft draft{*form->text(), Moment::from(*saved->text()).value_or(Moment{}), {}};
  const auto& flat = *fields->list();
  for (std::size_t i = 0; i + 1 < flat.size(); i += 2)
    draft.fields.emplace_back(flat[i], flat[i + 1]);
  return draft;
}

/// A date is answered in three parts.
bool answers_any(std::string_view name, const std::vector<std::string>& asks) {
  return std::ranges::any_of(
      asks, [&](const std::string& one) { return name == one || name.starts_with(one + "-"); });
}

bool is_typed(const Draft& draft, std::string_view name) {
  return std::ranges::any_of(draft.fields, [&](const auto& one) { return one.first == name; });
}

}  // namespace

Result<Done> save_typed(Desk& desk, PersonId person, Draft typed) {
  std::vector<std::string> asks;
  for (const auto& [name, value] : typed.fields)
    if (name == draft_asks) asks.push_back(value);
  if (asks.empty()) return save_draft(desk, person, typed);
  const auto before = draft_of(desk, person, typed.form);
  if (!before) return Unexpected{before.error()};
  std::erase_if(typed.fields, [&](const auto& one) { return one.first == draft_asks; });
  if (*before)
    for (const auto& one : (*before)->fields)
      if (!answers_any(one.first, asks) && !is_typed(typed, one.first)) typed.fields.push_back(one);
  return save_draft(desk, person, typed);
}

Result<Done> save_draft(Desk& desk, PersonId person, const Draft& draft) {
  const auto row = json_of_draft(draft);
  if (row.size() > draft_limit_bytes)
    return failed(Failure::Kind::bad_input, "The draft is too long to keep");
  return desk.shelf.put(name_of(desk, person, draft.form), bytes_of(row),
                        draft.saved + draft_kept_for);
}

Result<std::optional<Draft>> draft_of(Desk& desk, PersonId person, std::string_view form) {
  auto row = desk.shelf.get(name_of(desk, person, form), desk.clock.now());
  if (!row) return Unexpected{row.error()};
  return *row ? draft_from(**row) : std::optional<Draft>();
}

Result<Done> drop_draft(Desk& desk, PersonId person, std::string_view form) {
  return desk.shelf.remove(name_of(desk, person, form));
}

Result<std::vector<Draft>> drafts_of(Desk& desk, PersonId person) {
  auto rows = desk.shelf.list(prefix_of(person), drafts_at_most, desk.clock.now());
  if (!rows) return Unexpected{rows.error()};
  std::vector<Draft> drafts;
  for (const auto& row : *rows)
    if (auto draft = draft_from(row.value)) drafts.push_back(std::move(*draft));
  std::ranges::sort(drafts, std::ranges::greater{}, &Draft::saved);
  return drafts;
}

}  // namespace holdfast::desk
