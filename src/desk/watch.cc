// Misgivings are marks on the shelf, for managers and the data protection officer; no rule of
// practice reads them.
#include "desk/watch.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "base/london.h"
#include "base/postcode.h"
#include "desk/name_keys.h"
#include "practice/children/children.h"
#include "practice/history.h"
#include "practice/service/service.h"
#include "records/content.h"

namespace holdfast::desk {
namespace {

constexpr Duration kept_for = days_long(400);
constexpr std::size_t listed_at_most = 500;

/// What gives rise to doubt: the wire word, and where the name lies that raised it.
using Doubt = std::pair<std::string, std::uint8_t>;

Clearance clearance_of(const CaseFile& file, EventId event) {
  const auto* told = file.history->find(event);
  return told == nullptr ? Clearance::everything() : told->entry.envelope.clearance;
}

/// One for each part of the record a name lies in: what a hidden name raises must not stand in the
/// way of what an open one does.
std::set<Doubt> doubts_of_names(const access::Reader& reader, const CaseFile& file) {
  const auto& child = *file.children;
  auto own = name_words(reader.name);
  if (own.empty()) return {};
  const auto family = own.back();
  std::ranges::sort(own);
  auto names = child.earlier_names;
  if (child.name) names.push_back(*child.name);
  std::set<Doubt> found;
  for (const auto& name : names) {
    auto words = name_words(name.given + " " + name.family);
    std::ranges::sort(words);
    const auto last = name_words(name.family);
    const auto bits = clearance_of(file, name.source).bits();
    if (words == own)
      found.insert({"oneself", bits});
    else if (std::ranges::find(last, family) != last.end())
      found.insert({"namesake", bits});
  }
  return found;
}

/// Addresses of the child, early ones too, that are the reader's own home.
std::set<Doubt> doubts_of_homes(const access::Reader& reader, const Place& place) {
  std::set<Doubt> found;
  const auto& homes = place.service.service->access.homes;
  const auto home = homes.find(reader.person);
  if (home == homes.end()) return found;
  const holdfast::Place own{home->second.street_address.value, home->second.postcode.value};
  for (const auto& [address, source] : place.full.children->addresses)
    if (is_same_place(own, {address.street_address.value, address.postcode.value}))
      found.insert({"same_address", clearance_of(place.full, source).bits()});
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
  auto doubts = doubts_of_names(reader, place.full);
  doubts.merge(doubts_of_homes(reader, place));
  for (const auto& [why, bits] : doubts) {
    const auto name = "misgiving/" + london_date(place.now).text() + "/" + reader.person.text() +
                      "/" + record.text() + "/" + why + "/" + std::to_string(bits);
    const auto row = json_of(Answers{{"at", {place.now.text()}},
                                     {"who", {reader.person.text()}},
                                     {"record", {record.text()}},
                                     {"why", {why}},
                                     {"clearance", {std::int64_t{bits}}}});
    auto put = desk.shelf.put_if(name, std::nullopt, bytes_of(row), place.now + kept_for);
    if (!put) return Unexpected{put.error()};
  }
  return done;
}

namespace {

/// Of one person, record and day one line: oneself before a namesake, else the earlier.
void list_once(std::vector<Misgiving>& found, Misgiving one) {
  const auto at = std::ranges::find_if(found, [&](const Misgiving& m) {
    return m.who == one.who && m.record == one.record && m.other == one.other &&
           london_date(m.at) == london_date(one.at);
  });
  if (at == found.end())
    found.push_back(std::move(one));
  else if (std::tuple(at->why != "oneself", at->at) > std::tuple(one.why != "oneself", one.at))
    *at = std::move(one);
}

}  // namespace

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
    const auto other = StreamId::from(text_in(*read, "other"));
    const auto hears_of = [&](StreamId one) {
      const auto stands = permission(*service->service, reader, {one, {}, {}}, now);
      const bool listed = stands.standing == Standing::open || stands.standing == Standing::purpose;
      return listed && stands.held.covers(clearance_in(*read));
    };
    if (opens && !(hears_of(*record) && (!other || hears_of(*other)))) continue;
    list_once(found, {*at, *who, *record, text_in(*read, "why"), other});
  }
  std::ranges::reverse(found);
  return found;
}

}  // namespace holdfast::desk
