// Candidates are found by keyed hashes of how names sound and of birthdays, so that the rows on
// disk tell no name; what is compared lies sealed in their labels.
#include "desk/alike.h"

#include <algorithm>
#include <map>

#include "base/london.h"
#include "desk/listing.h"
#include "desk/named_readers.h"
#include "desk/victims.h"
#include "practice/children/children.h"
#include "practice/history.h"
#include "records/content.h"

namespace holdfast::desk {
namespace {

constexpr std::size_t rows_at_most = 2000;
constexpr Duration kept_for = days_long(400);

std::optional<children::Person> person_in(const std::string& label) {
  const auto answers = answers_from(label);
  if (!answers) return std::nullopt;
  return children::Person{text_in(*answers, "first"), text_in(*answers, "last"),
                          text_in(*answers, "called"), Date::from(text_in(*answers, "born"))};
}

void add_person(std::vector<KnownPerson>& into, const children::State& child,
                const children::Name& name) {
  KnownPerson known{{name.given, name.family, name.known_as.value_or(""), child.date_of_birth},
                    {name.source}};
  if (child.date_of_birth_source && *child.date_of_birth_source != name.source)
    known.basis.push_back(*child.date_of_birth_source);
  into.push_back(std::move(known));
}

Clearance clearance_of(const CaseFile& file, const std::vector<EventId>& basis) {
  Clearance all;
  for (const auto& event : basis) {
    const auto* told = file.history->find(event);
    all = all.with(told != nullptr ? told->entry.envelope.clearance : Clearance::everything());
  }
  return all;
}

/// One line for managers; of one pair of records and day one, however often a name is changed.
Result<Done> put_doubt(Desk& desk, const access::Reader& reader, StreamId record,
                       const Alike& other) {
  const auto now = desk.clock.now();
  const auto name = "misgiving/" + london_date(now).text() + "/" + reader.person.text() + "/" +
                    record.text() + "/same_child/" + other.record.text();
  const auto row = json_of(Answers{{"at", {now.text()}},
                                   {"who", {reader.person.text()}},
                                   {"record", {record.text()}},
                                   {"why", {std::string("same_child")}},
                                   {"clearance", {std::int64_t{other.clearance.bits()}}},
                                   {"other", {other.record.text()}}});
  auto put = desk.shelf.put_if(name, std::nullopt, bytes_of(row), now + kept_for);
  if (!put) return Unexpected{put.error()};
  return done;
}

}  // namespace

std::vector<KnownPerson> persons_of(const children::State& child) {
  std::vector<KnownPerson> found;
  if (!child.name) return found;
  for (const auto& name : child.earlier_names) add_person(found, child, name);
  add_person(found, child, *child.name);
  const auto now = found.back();
  for (const auto& fact : child.facts) {
    const auto* other = std::get_if<children::AliasLearned>(&fact.what);
    if (other == nullptr) continue;
    auto known = now;
    known.person.known_as = other->alias.value;
    known.basis.push_back(fact.source);
    found.push_back(std::move(known));
  }
  return found;
}

std::string label_of(const children::Person& person) {
  Answers answers{{"first", {person.given}}, {"last", {person.family}}};
  if (!person.known_as.empty()) answers.push_back({"called", {person.known_as}});
  if (person.born) answers.push_back({"born", {person.born->text()}});
  return json_of(answers);
}

Result<std::vector<Alike>> all_alike(Desk& desk, const children::Person& person) {
  const auto found = desk.ledger.find(
      {"like", children::keys_to_look_for(person), Clearance::everything(), rows_at_most});
  if (!found) return Unexpected{found.error()};
  std::map<std::pair<StreamId, std::uint8_t>, children::Comparison> best;
  for (const auto& row : *found) {
    const auto other = person_in(row.row.label);
    if (!other) continue;
    const auto comparison = children::compare(person, *other);
    if (comparison.likeness == children::Likeness::none) continue;
    const auto [at, fresh] = best.try_emplace({row.stream, row.row.clearance.bits()}, comparison);
    if (!fresh && comparison.likeness > at->second.likeness) at->second = comparison;
  }
  std::vector<Alike> all;
  for (const auto& [where, comparison] : best)
    all.push_back({where.first, Clearance::from_bits(where.second), comparison});
  return all;
}

bool may_be_shown(const service::State& service, const access::Reader& reader, const Alike& other,
                  Moment now) {
  const auto stands = permission(service, reader, {other.record, {}, {}}, now);
  const bool opens = stands.standing == Standing::open || stands.standing == Standing::purpose;
  return opens && stands.held.with({Compartment::open}).covers(other.clearance);
}

Across across_for(Desk& desk, const access::Reader& reader, StreamId record, const Place& place) {
  Across across;
  if (!place.whole || !place.full.children) return across;
  ask_across_victims(desk, reader, place, across);
  across.cannot_read = cannot_read({place.full, *place.service.service, record, place.now});
  const auto seen = fold_for(desk, record, place.whole, place.permission.held);
  for (const auto& known : persons_of(*seen.children)) {
    // A search that failed leaves the question open; it never invents an answer.
    const auto others = all_alike(desk, known.person);
    if (!others) continue;
    for (const auto& other : *others)
      if (other.record != record && may_be_shown(*place.service.service, reader, other, place.now))
        across.same_child.push_back(
            {other.record, children::in_words(other.comparison), known.basis.front()});
  }
  return across;
}

Result<std::vector<LikelySame>> likely_same(Desk& desk, const access::Reader& reader,
                                            const children::ChildAdded& child) {
  const children::Person person{child.given_name.value, child.family_name.value,
                                child.known_as ? child.known_as->value : "", child.date_of_birth};
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto others = all_alike(desk, person);
  if (!others) return Unexpected{others.error()};
  const auto now = desk.clock.now();
  const Sieve sieve{*service->service, reader, now};
  std::vector<LikelySame> found;
  for (const auto& other : *others) {
    if (!may_be_shown(*service->service, reader, other, now)) continue;
    const bool listed = std::ranges::any_of(
        found, [&](const LikelySame& same) { return same.child.record == other.record; });
    if (listed) continue;
    auto line = line_shown(desk, sieve, other.record);
    if (!line) return Unexpected{line.error()};
    if (*line) found.push_back({std::move(**line), children::in_words(other.comparison)});
  }
  return found;
}

Result<Done> note_alike(Desk& desk, const access::Reader& reader, StreamId record) {
  const auto place = place_of(desk, reader, record);
  if (!place) return Unexpected{place.error()};
  for (const auto& known : persons_of(*place->full.children)) {
    const auto others = all_alike(desk, known.person);
    if (!others) return Unexpected{others.error()};
    for (auto other : *others) {
      if (other.record == record ||
          may_be_shown(*place->service.service, reader, other, place->now))
        continue;
      other.clearance = other.clearance.with(clearance_of(place->full, known.basis));
      if (auto put = put_doubt(desk, reader, record, other); !put) return put;
    }
  }
  return done;
}

}  // namespace holdfast::desk
