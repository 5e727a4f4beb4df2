// Misgivings are marks on the shelf, for managers and the data protection officer; no rule of
// practice reads them.
#include "desk/watch.h"

#include <algorithm>

#include "base/london.h"
#include "desk/name_keys.h"
#include "records/content.h"

namespace holdfast::desk {
namespace {

constexpr Duration kept_for = days_long(400);
constexpr std::size_t listed_at_most = 500;

std::string misgiving(const access::Reader& reader, const children::State& child) {
  auto own = name_words(reader.name);
  if (own.empty()) return "";
  const auto family = own.back();
  std::ranges::sort(own);
  auto names = child.earlier_names;
  if (child.name) names.push_back(*child.name);
  std::string found;
  for (const auto& name : names) {
    auto words = name_words(name.given + " " + name.family);
    std::ranges::sort(words);
    if (words == own) return "oneself";
    const auto last = name_words(name.family);
    if (std::ranges::find(last, family) != last.end()) found = "namesake";
  }
  return found;
}

std::string text_in(const Answers& row, std::string_view name) {
  const auto* value = find(row, name);
  return value != nullptr && value->text() != nullptr ? *value->text() : std::string();
}

}  // namespace

Result<Done> watch(Desk& desk, const access::Reader& reader, StreamId record, const Place& place) {
  const auto why = misgiving(reader, *place.full.children);
  if (why.empty()) return done;
  const auto name = "misgiving/" + london_date(place.now).text() + "/" + reader.person.text() +
                    "/" + record.text();
  const auto row = json_of(Answers{{"at", {place.now.text()}},
                                   {"who", {reader.person.text()}},
                                   {"record", {record.text()}},
                                   {"why", {why}}});
  auto put = desk.shelf.put_if(name, std::nullopt, bytes_of(row), place.now + kept_for);
  if (!put) return Unexpected{put.error()};
  return done;
}

Result<std::vector<Misgiving>> misgivings(Desk& desk, const access::Reader& reader) {
  if (!access::may(reader.role, access::Operation::review_openings))
    return std::vector<Misgiving>{};
  auto rows = desk.shelf.list("misgiving/", listed_at_most, desk.clock.now());
  if (!rows) return Unexpected{rows.error()};
  std::vector<Misgiving> found;
  for (const auto& row : *rows) {
    const auto read = answers_from(text_of(row.value));
    if (!read) continue;
    const auto who = PersonId::from(text_in(*read, "who"));
    const auto record = StreamId::from(text_in(*read, "record"));
    const auto at = Moment::from(text_in(*read, "at"));
    if (who && record && at) found.push_back({*at, *who, *record, text_in(*read, "why")});
  }
  std::ranges::reverse(found);
  return found;
}

}  // namespace holdfast::desk
