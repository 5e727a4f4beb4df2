// Waits and refusals from index rows, and the figures that managers are shown of them.
#include "desk/waits.h"

#include "desk/testing.h"
#include "practice/interventions/interventions.h"
#include "practice/service/offers_kept.h"

namespace holdfast::desk::testing {
namespace {

using interventions::Answered;
using interventions::Referred;
using interventions::RefusedFor;
using interventions::Started;
using AnswerGiven = interventions::Answer;

service::OfferListed mentors(AgencyId agency) {
  service::OfferListed offer;
  offer.offer_name = {"Boxing mentors"};
  offer.offer_agency = agency;
  offer.offer_for = {"A mentor and a gym"};
  offer.offer_way = {"Ring the gym"};
  return offer;
}

EventId refer(Town& town, StreamId record, EventId offer, std::string_view on) {
  return town.says(town.worker, record,
                   Event(interventions::Event(Referred{.referred_to = offer,
                                                       .instead_refer = {},
                                                       .referred_on = day(on),
                                                       .referred_because = {"He boxes"},
                                                       .child_says = {"Yes"},
                                                       .referred_towards = {}})));
}

void answer(Town& town, StreamId record, EventId referral, Answered told) {
  told.answer_of = referral;
  town.says(town.worker, record, Event(interventions::Event(std::move(told))));
}

Answered refusal(std::string_view on) {
  return {.answer_of = {},
          .answer_on = day(on),
          .answer_given = AnswerGiven::refused,
          .refused_for = RefusedFor::full,
          .refused_because = LongText{"No place"},
          .start_expected = {},
          .answer_from = {}};
}

std::vector<Wait> waits(Town& town, const Reader& reader) {
  return well(waits_of(town.desk, reader, day("2025-11-05"), day("2026-11-05")));
}

TEST_CASE("waits show what was referred, answered and started, whatever was changed since") {
  Town town;
  town.turn_to("2026-11-05T10:00Z");
  const auto record = town.child("Jordan", "Ellis");
  const auto offer = town.decides(mentors(town.worker.agency));
  const auto one = refer(town, record, offer, "2026-10-01");
  REQUIRE(waits(town, town.manager).size() == 1);
  CHECK(waits(town, town.manager)[0].stands == "not_answered");
  CHECK_FALSE(waits(town, town.manager)[0].days_to_answer());
  answer(town, record, one, refusal("2026-10-08"));
  const auto refused = waits(town, town.manager);
  REQUIRE(refused.size() == 1);
  CHECK(refused[0].stands == "refused");
  CHECK(refused[0].reason == "full");
  CHECK(refused[0].days_to_answer() == 7);
  CHECK_FALSE(refused[0].days_to_start());
  CHECK(refused[0].child == "Jordan Ellis");
  CHECK(refused[0].offer == "Boxing mentors");
  const auto again = refer(town, record, offer, "2026-10-10");
  town.says(town.worker, record,
            Event(interventions::Event(Started{again, day("2026-10-30"), {"Weekly"}})));
  const auto both = waits(town, town.manager);
  REQUIRE(both.size() == 2);
  CHECK(both[0].referral == again);
  CHECK(both[0].days_to_start() == 20);
  CHECK_FALSE(well(rebuild(town.desk, record)));
}

TEST_CASE("waits leave out what was referred before the first day, and find both years") {
  Town town;
  town.turn_to("2026-11-05T10:00Z");
  const auto record = town.child("Jordan", "Ellis");
  const auto offer = town.decides(mentors(town.worker.agency));
  const auto one = refer(town, record, offer, "2025-11-04");
  answer(town, record, one, refusal("2025-11-04"));
  CHECK(waits(town, town.manager).empty());
  const auto two = refer(town, record, offer, "2025-12-31");
  answer(town, record, two, refusal("2026-01-02"));
  refer(town, record, offer, "2026-01-03");
  CHECK(waits(town, town.manager).size() == 2);
}

TEST_CASE("waits show no child whose record their reader may not open") {
  Town town;
  town.turn_to("2026-11-05T10:00Z");
  const auto record = town.child("Jordan", "Ellis");
  refer(town, record, town.decides(mentors(town.worker.agency)), "2026-10-01");
  CHECK(waits(town, town.colleague).size() == 1);
  CHECK(waits(town, town.volunteer).empty());
  town.decides(service::RecordRestricted{record, {"A relative works here"}});
  CHECK(waits(town, town.colleague).empty());
}

TEST_CASE("the middle of days: of none nothing, of two halfway, rounded up") {
  CHECK_FALSE(spread_of({}).median);
  CHECK_FALSE(spread_of({}).longest);
  CHECK(spread_of({7}).median == 7);
  CHECK(spread_of({10, 3}).median == 7);
  CHECK(spread_of({100, 1, 4}).median == 4);
  CHECK(spread_of({100, 1, 4}).longest == 100);
}

Wait waited(std::string_view stands, std::string_view on) {
  Wait one{};
  one.referred = day(on);
  one.stands = std::string(stands);
  return one;
}

TEST_CASE("an agency's figures count each referral once, and know no wait that nobody recorded") {
  auto started = waited("ended", "2026-10-01");
  started.answered = day("2026-10-03");
  started.started = day("2026-10-11");
  auto refused = waited("refused", "2026-10-01");
  refused.answered = day("2026-10-05");
  refused.reason = "full";
  const auto all = by_agency({started, refused, waited("not_answered", "2026-10-20"),
                              waited("waiting", "2026-10-06"), waited("ended", "2026-10-02")},
                             day("2026-11-05"));
  REQUIRE(all.size() == 1);
  const auto& of = all.begin()->second;
  CHECK(of.referred == 5);
  CHECK(of.started == 1);
  CHECK(of.refused == 1);
  CHECK(of.not_answered == 1);
  CHECK(of.not_started == 1);
  CHECK(of.reasons.at("full") == 1);
  CHECK(of.unanswered_for == 16);
  CHECK(of.waiting_for == 30);
  CHECK(of.to_answer.median == 3);
  CHECK(of.to_answer.longest == 4);
  CHECK(of.to_start.median == 10);
}

}  // namespace
}  // namespace holdfast::desk::testing
