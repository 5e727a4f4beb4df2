// Every day is counted back from the demonstration's own, so that what is due is due.
#include "cli/demo_offending.h"

namespace holdfast::cli {
namespace {

using namespace offending;

constexpr const char* court = "Eastvale Youth Court";
constexpr const char* officer = "PC Lowe, who took the statements";

OffenceAlleged robbery(Date today) {
  return {.offence_code = Text{"TH68023"},
          .offence_title = {"Robbery"},
          .committed_on = today - 150,
          .committed_in = PlaceKind::transport,
          .committed_at = Text{"Eastvale bus station"},
          .allegation = {"A phone and headphones were taken from another child, with a threat."},
          .weapon = Weapon::none,
          .co_accused = Text{"AB"},
          .victim_tokens = Text{"V1"},
          .alleged_by_whom = {officer}};
}

OffenceAlleged blade(Date today) {
  return {
      .offence_code = Text{"CJ88144"},
      .offence_title = {"Possessing a knife blade or sharply pointed article in a public place"},
      .committed_on = today - 21,
      .committed_in = PlaceKind::street,
      .committed_at = Text{"Millgate, by the shops"},
      .allegation = {"A lock knife was found when police searched a group."},
      .weapon = Weapon::knife,
      .alleged_by_whom = {officer}};
}

OffenceAlleged damage(Date today) {
  return {.offence_code = Text{"CD71039"},
          .offence_title = {"Criminal damage under £5,000"},
          .committed_on = today - 70,
          .committed_in = PlaceKind::education,
          .allegation = {"Two windows were broken at school."},
          .alleged_by_whom = {"Deputy head"}};
}

bool the_order(const DemoRecord& record, EventId offence, Date today) {
  const auto order = record(DisposalMade{.disposal_code = Text{"YRO"},
                                         .disposal_title = {"Youth rehabilitation order"},
                                         .made_by = {court},
                                         .made_on = today - 60,
                                         .made_for = {offence},
                                         .length_months = Number{12},
                                         .ends_on = today + 305});
  return order &&
         record(RequirementSet{*order, RequirementKind::supervision, {}, today - 60, {}}) &&
         record(RequirementSet{*order, RequirementKind::curfew, LongText{"8pm to 7am, at home"},
                               today - 60, today + 30});
}

}  // namespace

bool tell_of_an_order(const DemoRecord& record, Date today) {
  const auto first = record(robbery(today));
  const auto second = record(blade(today));
  if (!first || !second) return false;
  return record(OffenceAnswered{*first, Outcome::pleaded_guilty, today - 95, {court}, {}}) &&
         record(HearingHeld{.held_at = {court},
                            .held_on = today - 60,
                            .result = {"Sentenced for the robbery."}}) &&
         the_order(record, *first, today) &&
         record(OffenceAnswered{*second, Outcome::charged, today - 19, {"Eastvale Police"}, {}}) &&
         record(HearingListed{{court}, today + 9, Text{"10am"}, HearingKind::plea, {*second}}) &&
         record(ReportOrdered{ReportKind::breach, {court}, today - 6, today + 6});
}

bool tell_of_a_caution(const DemoRecord& record, Date today) {
  const auto broken = record(damage(today));
  const auto fire = record(BehaviourReported{.behaviour_kind = BehaviourKind::fire,
                                             .behaved_on = today - 100,
                                             .behaved_in = PlaceKind::park,
                                             .what_was_done = {"A bin was set alight."},
                                             .ground = Ground::reported,
                                             .reported_by_whom = {"A park keeper"}});
  if (!broken || !fire) return false;
  return record(OffenceAnswered{
             *broken, Outcome::admitted, today - 60, {"The child, to police"}, {}}) &&
         record(DisposalMade{.disposal_code = Text{"YC"},
                             .disposal_title = {"Youth caution"},
                             .made_by = {"Eastvale Police with the service"},
                             .made_on = today - 45,
                             .made_for = {*broken}}) &&
         record(BehaviourSettled{*fire,
                                 Settlement::found_untrue,
                                 today - 80,
                                 {"Their worker"},
                                 {"The keeper named another child afterwards."}});
}

}  // namespace holdfast::cli
