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

struct Doubt {
  std::string why;  ///< empty for none
  Clearance name;   ///< where the name lies that raised it
};

Clearance clearance_of(const CaseFile& file, EventId event) {
  const auto* told = file.history->find(event);
  return told == nullptr ? Clearance::everything() : told->entry.envelope.clearance;
}

/// Of several names the one that most people may see; of one name, oneself before a namesake.
Doubt doubt(const access::Reader& reader, const CaseFile& file) {
  const auto& child = *file.children;
  auto own = name_words(reader.name);
  if (own.empty()) return {};
  const auto family = own.back();
  std::ranges::sort(own);
  auto names = child.earlier_names;
  if (child.name) names.push_back(*child.name);
  Doubt found;
  for (const auto& name : names) {
    auto words = name_words(name.given + " " + name.family);
    std::ranges::sort(words);
    const auto last = name_words(name.family);
    const bool namesake = std::ranges::find(last, family) != last.end();
    const auto clearance = clearance_of(file, name.source);
    if (words == own) return {"oneself", clearance};
    if (namesake && (found.why.empty() || found.name.covers(clearance)))
      found = {"namesake", clearance};
  }
  return found;
}

std::string text_in(const Answers& row, std::string_view name) {
  const auto* value = find(row, name);
  return value != nullptr && value->text() != nullptr ? *value->text() : std::string();
}

/// Everything where the row does not say: too few are told rather than too many.
Clearance clearance_in(const Answers& row) {
  const auto* value = find(row, "clearance");
  const auto* bits = value != nullptr ? std::get_if<std::int64_t>(&value->held) : nullptr;
  return bits != nullptr ? Clearance::from_bits(static_cast<std::uint8_t>(*bits))
                         : Clearance::everything();
}

}  // namespace

Result<Done> watch(Desk& desk, const access::Reader& reader, StreamId record, const Place& place) {
  const auto found = doubt(reader, place.full);
  if (found.why.empty()) return done;
  const auto name = "misgiving/" + london_date(place.now).text() + "/" + reader.person.text() +
                    "/" + record.text();
  const auto row = json_of(Answers{{"at", {place.now.text()}},
                                   {"who", {reader.person.text()}},
                                   {"record", {record.text()}},
                                   {"why", {found.why}},
                                   {"clearance", {std::int64_t{found.name.bits()}}}});
  auto put = desk.shelf.put_if(name, std::nullopt, bytes_of(row), place.now + kept_for);
  if (!put) return Unexpected{put.error()};
  return done;
}

Result<std::vector<Misgiving>> misgivings(Desk& desk, const access::Reader& reader) {
  if (!access::may(reader.role, access::Operation::review_openings))
    return std::vector<Misgiving>{};
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto now = desk.clock.now();
  auto rows = desk.shelf.list("misgiving/", listed_at_most, now);
  if (!rows) return Unexpected{rows.error()};
  // The data protection officer hears of all; who may open records, of those that they may open and
  // whose name they may read: else the list would tell them what the record does not.
  const bool opens = access::may(reader.role, access::Operation::open_record);
  std::vector<Misgiving> found;
  for (const auto& row : *rows) {
    const auto read = answers_from(text_of(row.value));
    if (!read) continue;
    const auto who = PersonId::from(text_in(*read, "who"));
    const auto record = StreamId::from(text_in(*read, "record"));
    const auto at = Moment::from(text_in(*read, "at"));
    if (!who || !record || !at) continue;
    const auto stands = permission(*service->service, reader, {*record, {}, {}}, now);
    const bool listed = stands.standing == Standing::open || stands.standing == Standing::purpose;
    if (opens && !(listed && stands.held.covers(clearance_in(*read)))) continue;
    found.push_back({*at, *who, *record, text_in(*read, "why")});
  }
  std::ranges::reverse(found);
  return found;
}

}  // namespace holdfast::desk
