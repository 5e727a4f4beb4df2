// One sealed row a list.
#include "desk/saved_lists.h"

#include <algorithm>

#include "base/text.h"
#include "base/words.h"
#include "desk/listing.h"
#include "records/content.h"

namespace holdfast::desk {
namespace {

std::string prefix_of(PersonId person) { return "list/" + person.text() + "/"; }
std::string name_of(PersonId person, EventId id) { return prefix_of(person) + id.text(); }

std::optional<SavedList> list_from(ByteView bytes) {
  const auto read = answers_from(text_of(bytes));
  if (!read) return std::nullopt;
  const auto id = EventId::from(text_in(*read, "id"));
  if (!id) return std::nullopt;
  return SavedList{*id, text_in(*read, "name"), text_in(*read, "query")};
}

}  // namespace

Result<Done> save_list(Desk& desk, PersonId person, const SavedList& list) {
  const auto known = saved_lists(desk, person);
  if (!known) return Unexpected{known.error()};
  const bool fresh = std::ranges::find(*known, list.id, &SavedList::id) == known->end();
  if (fresh && known->size() >= saved_lists_at_most)
    return failed(Failure::Kind::bad_input, say("You have as many lists as can be kept."));
  const auto row =
      json_of(Answers{{"id", {list.id.text()}}, {"name", {list.name}}, {"query", {list.query}}});
  return desk.shelf.put(name_of(person, list.id), bytes_of(row),
                        desk.clock.now() + saved_list_kept_for);
}

Result<std::optional<SavedList>> saved_list(Desk& desk, PersonId person, EventId id) {
  const auto row = desk.shelf.get(name_of(person, id), desk.clock.now());
  if (!row) return Unexpected{row.error()};
  return *row ? list_from(**row) : std::optional<SavedList>();
}

Result<Done> drop_list(Desk& desk, PersonId person, EventId id) {
  return desk.shelf.remove(name_of(person, id));
}

Result<std::vector<SavedList>> saved_lists(Desk& desk, PersonId person) {
  const auto rows = desk.shelf.list(prefix_of(person), saved_lists_at_most, desk.clock.now());
  if (!rows) return Unexpected{rows.error()};
  std::vector<SavedList> lists;
  for (const auto& row : *rows)
    if (auto list = list_from(row.value)) lists.push_back(std::move(*list));
  std::ranges::sort(lists, {},
                    [](const SavedList& l) { return std::pair(lower_ascii(l.name), l.id); });
  return lists;
}

}  // namespace holdfast::desk
