// What lists say of cases, and the list of referrals that wait: both from index rows, each no
// further than its reader may see.
#include "desk/testing.h"
#include "practice/referrals/referrals.h"

namespace holdfast::desk::testing {
namespace {

using namespace referrals;

bool rows_were_true(Town& town, StreamId record) { return !well(rebuild(town.desk, record)); }

std::optional<CaseStands> stands(Town& town, const Reader& reader, StreamId record) {
  for (const auto& line : well(cases(town.desk, reader, List::all)))
    if (line.record == record) return line.stands;
  FAIL("the record is not listed");
  return std::nullopt;
}

Received received(Date on) {
  return {.referral_kind = ReferralKind::prevention,
          .referred_by = {"Ms Okafor"},
          .received_on = on,
          .about = {"Fights after school"}};
}

referrals::Event closed_on(Date on) {
  return CaseClosed{ClosingReason::work_done, {"The school carries on"}, on};
}

TEST_CASE("a list says how the case stands, and never takes a missing one for closed") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  CHECK_FALSE(stands(town, town.worker, record));
  const auto today = london_date(town.now());
  town.says(town.worker, record, referrals::Event(CaseOpened{today, {"Work was agreed"}}));
  CHECK(stands(town, town.worker, record)->is == CaseIs::open);
  town.says(town.worker, record, closed_on(today));
  const auto closed = stands(town, town.support, record);
  REQUIRE(closed);
  CHECK(closed->is == CaseIs::closed);
  CHECK(closed->since == today);
  CHECK(rows_were_true(town, record));
}

TEST_CASE("how a case stands cannot be hidden from anybody who may open the record") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto today = london_date(town.now());
  const Recording hidden{town.fresh(),
                         {{record, referrals::Event(CaseOpened{today, {"Work was agreed"}})}},
                         health,
                         ""};
  CHECK(refused_as<Problems>(desk::record(town.desk, town.worker, hidden)));
}

TEST_CASE("a referral waits, for those who screen, until it is accepted or declined") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto today = london_date(town.now());
  town.ticks(town.support, record);
  const auto older = town.says(town.worker, record, referrals::Event(received(today - 4)));
  const auto newer = town.says(town.support, record, referrals::Event(received(today)));
  const auto list = well(referrals_waiting(town.desk, town.manager));
  REQUIRE(list.size() == 2);
  CHECK(list[0].referral == older);
  CHECK(list[1].referral == newer);
  CHECK(list[0].child == "Jordan Ellis");
  CHECK(list[0].kind == "prevention");
  CHECK(list[0].worker == town.worker.person);
  for (const auto& reader : {town.support, town.partner, town.volunteer, town.inspector})
    CHECK(well(referrals_waiting(town.desk, reader)).empty());
  for (const auto& [referral, outcome] :
       {std::pair(older, Screening::accepted), std::pair(newer, Screening::more_information)})
    town.says(town.worker, record,
              referrals::Event(Screened{referral, outcome, today, {"As agreed"}}));
  CHECK(well(referrals_waiting(town.desk, town.manager)).size() == 1);
  CHECK(rows_were_true(town, record));
}

TEST_CASE("a referral that waits in a part of the record shows only to those who hold that part") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.ticks(town.head, record);
  const auto today = london_date(town.now());
  town.says(town.head, record, referrals::Event(received(today)), victim);
  CHECK(well(referrals_waiting(town.desk, town.worker)).empty());
  CHECK(well(referrals_waiting(town.desk, town.head)).size() == 1);
  town.decides(service::RecordRestricted{record, {"Threats were made"}});
  CHECK(well(referrals_waiting(town.desk, town.head)).empty());
}

TEST_CASE("who closes a case is shown what others recorded meanwhile, and can then close it") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto today = london_date(town.now());
  town.says(town.worker, record, referrals::Event(CaseOpened{today, {"Work was agreed"}}));
  Recording closing{town.fresh(), {{record, closed_on(today)}}, {}, ""};
  closing.seen = town.opened(town.worker, record).digest;
  const auto newer = town.tells(town.worker, record, "Seen with a knife");
  const auto refused = desk::record(town.desk, town.worker, closing);
  REQUIRE(refused_as<Conflict>(refused));
  const auto conflict = std::get<Conflict>(refused.error());
  CHECK(conflict.since == std::vector{newer});
  closing.seen = conflict.digest;
  CHECK(desk::record(town.desk, town.worker, closing).has_value());
  CHECK(desk::record(town.desk, town.worker, closing)->repeated);
}

TEST_CASE("business support takes a referral in and does not decide on it") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto today = london_date(town.now());
  town.ticks(town.support, record);
  const auto referral = town.says(town.support, record, referrals::Event(received(today)));
  const Screened screened{referral, Screening::accepted, today, {"We can help"}};
  const Recording recording{town.fresh(), {{record, referrals::Event(screened)}}, {}, ""};
  CHECK(refused_as<NotForYou>(desk::record(town.desk, town.support, recording)));
}

}  // namespace
}  // namespace holdfast::desk::testing
