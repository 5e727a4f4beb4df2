// What an admission let somebody see: by what stood on each day, and never by more than whoever
// asks may know.
#include "desk/manifest.h"

#include <algorithm>

#include "desk/testing.h"

namespace holdfast::desk::testing {
namespace {

using service::Admitted;

const service::Admission& admission_in(const Opened& opened, EventId id) {
  const auto& access = opened.service.service->access;
  const auto at = std::ranges::find(access.admissions, id, &service::Admission::id);
  if (at != access.admissions.end()) return *at;
  const auto over = std::ranges::find(access.admissions_over, id,
                                      [](const auto& one) { return one.admission.id; });
  REQUIRE(over != access.admissions_over.end());
  return over->admission;
}

/// "10:00-12:00 14:00-": when an entry could be seen, in the hours of the town's own day (UTC).
std::string seen(const Manifest& manifest, EventId entry) {
  const auto at = std::ranges::find_if(manifest.entries, [&](const InSight& one) {
    return one.told->entry.envelope.event == entry;
  });
  if (at == manifest.entries.end()) return "never";
  std::string words;
  const auto hour = [](Moment moment) { return moment.text().substr(11, 5); };
  for (const auto& span : at->spans)
    words +=
        (words.empty() ? "" : " ") + hour(span.from) + "-" + (span.until ? hour(*span.until) : "");
  return words;
}

struct Let {
  Town town;
  StreamId record = town.child("Jordan", "Ellis");

  EventId in(const Reader& who, std::vector<Compartment> parts = {}) {
    return town.decides(Admitted{record, who.person, {}, std::move(parts), {"Joint work"}, {}});
  }
  EventId agency_in(AgencyId agency) {
    return town.decides(Admitted{record, {}, agency, {}, {"Joint work"}, {}});
  }
  void moves(EventId entry, Clearance to) {
    well(reclassify(town.desk, town.manager, town.about(town.manager, record, entry), to));
  }
  Manifest of(EventId admission, const Reader& by) {
    opened_ = std::make_unique<Opened>(town.opened(by, record));
    return well(manifest_of(town.desk, *opened_, admission_in(*opened_, admission)));
  }
  Manifest of(EventId admission) { return of(admission, town.manager); }

  std::unique_ptr<Opened> opened_;
};

TEST_CASE("an admission that was ended still says what it let them see, and until when") {
  Let let;
  auto& town = let.town;
  const auto before = town.tells(town.worker, let.record, "Seen at school");
  town.pass(hours(1));
  const auto admission = let.in(town.partner);
  town.pass(hours(1));
  const auto during = town.tells(town.worker, let.record, "Late again");
  const auto kept = town.tells(town.worker, let.record, "Ill", health);
  town.pass(hours(1));
  town.decides(service::AdmissionEnded{admission, {"It is over"}});
  town.pass(hours(1));
  const auto after = town.tells(town.worker, let.record, "On time");
  const auto manifest = let.of(admission);
  CHECK(seen(manifest, before) == "11:00-13:00");
  CHECK(seen(manifest, during) == "12:00-13:00");
  CHECK(seen(manifest, kept) == "never");
  CHECK(seen(manifest, after) == "never");
  CHECK(manifest.people == std::vector{town.partner.person});
  const auto& over = let.opened_->service.service->access.admissions_over;
  REQUIRE(over.size() == 1);
  CHECK(over[0].ended.actor == town.manager.person);
  CHECK(over[0].ending.why.value == "It is over");
}

TEST_CASE("an entry that is moved goes out of their sight, and comes back into it") {
  Let let;
  auto& town = let.town;
  const auto admission = let.in(town.partner);
  const auto entry = town.tells(town.worker, let.record, "Said at the surgery");
  town.pass(hours(1));
  let.moves(entry, {Compartment::open, Compartment::health});
  town.pass(hours(2));
  let.moves(entry, only_open);
  const auto manifest = let.of(admission);
  CHECK(seen(manifest, entry) == "10:00-11:00 13:00-");
}

TEST_CASE("what was written in a part that they did not hold is seen from when it was moved") {
  Let let;
  auto& town = let.town;
  const auto admission = let.in(town.partner);
  const auto entry = town.tells(town.worker, let.record, "Said at the surgery", health);
  town.pass(hours(1));
  let.moves(entry, only_open);
  CHECK(seen(let.of(admission), entry) == "11:00-");
}

TEST_CASE("a part named with the admission is theirs while it stands") {
  Let let;
  auto& town = let.town;
  const auto entry = town.tells(town.worker, let.record, "Ill", health);
  const auto first = let.in(town.partner);
  town.pass(hours(1));
  const auto second = let.in(town.partner, {Compartment::health});
  town.pass(hours(1));
  town.decides(service::AdmissionEnded{second, {"It is over"}});
  CHECK(seen(let.of(second), entry) == "11:00-12:00");
  // While both stood, what one opened was open to them under the other too.
  CHECK(seen(let.of(first), entry) == "11:00-12:00");
}

TEST_CASE("of an agency, those who sign in for it and nothing stands in the way of") {
  Let let;
  auto& town = let.town;
  const auto entry = town.tells(town.worker, let.record, "Seen at school");
  const auto council = town.decides(
      town.admin, service::AgencyAdded{{"Northbridge Council"}, service::AgencyKind::social_care});
  const auto agency = named_by<AgencyId>(council);
  const auto admission = let.agency_in(agency);
  CHECK(seen(let.of(admission), entry) == "never");
  town.pass(hours(1));
  const auto reader = town.joins("Lena Sorrel", Role::partner_professional, agency);
  town.pass(hours(1));
  const auto bar = town.decides(service::Barred{let.record, reader.person, {"Her nephew"}});
  town.pass(hours(1));
  town.decides(service::BarLifted{bar, {"He is not"}});
  const auto manifest = let.of(admission);
  CHECK(seen(manifest, entry) == "11:00-12:00 13:00-");
  CHECK(manifest.people == std::vector{reader.person});
}

TEST_CASE("its first and its last day count, on a London clock") {
  Let let;
  auto& town = let.town;
  const auto entry = town.tells(town.worker, let.record, "Seen at school");
  Admitted admitted{let.record, town.partner.person, {}, {}, {"Joint work"}, {}};
  admitted.admitted_from = day("2026-11-05");
  admitted.until = day("2026-11-06");
  const auto admission = town.decides(admitted);
  CHECK(seen(let.of(admission), entry) == "never");
  town.turn_to("2026-11-09T10:00Z");
  const auto manifest = let.of(admission);
  REQUIRE(manifest.reaches.size() == 1);
  CHECK(manifest.reaches[0].over.from == start_of(day("2026-11-05")));
  CHECK(manifest.reaches[0].over.until == start_of(day("2026-11-07")));
}

TEST_CASE("whoever looks is told of no entry that they may not see, nor that it was moved") {
  Let let;
  auto& town = let.town;
  const auto admission = let.in(town.partner, {Compartment::mappa});
  const auto hidden =
      town.tells(town.manager, let.record, "At the level 2 meeting", {Compartment::mappa});
  const auto moved = town.tells(town.manager, let.record, "Lives elsewhere", {Compartment::mappa});
  town.pass(hours(1));
  let.moves(moved, only_open);
  CHECK(seen(let.of(admission), hidden) == "10:00-");
  CHECK(seen(let.of(admission, town.worker), hidden) == "never");
  CHECK(seen(let.of(admission, town.worker), moved) == "10:00-");
}

TEST_CASE("of a day in the past it says what was known then") {
  Let let;
  auto& town = let.town;
  const auto admission = let.in(town.partner);
  const auto entry = town.tells(town.worker, let.record, "Seen at school");
  town.pass(days_long(2));
  town.decides(service::AdmissionEnded{admission, {"It is over"}});
  const auto later = town.tells(town.worker, let.record, "On time");
  const auto opened =
      well(open(town.desk, town.manager, {let.record, "admission", moment("2026-11-04T12:00Z")}));
  CHECK(opened.service.service->access.admissions_over.empty());
  const auto manifest = well(manifest_of(town.desk, opened, admission_in(opened, admission)));
  CHECK(seen(manifest, entry) == "10:00-");
  CHECK(seen(manifest, later) == "never");
}

}  // namespace
}  // namespace holdfast::desk::testing
