// What the child of the small service is said to have done, and what courts made of it: something
// in every part of those pages, and nothing due.
#include "pages/house.h"
#include "practice/offending/offending.h"

namespace holdfast::pages {

using namespace offending;

void House::add_offending(Date day) {
  const auto say_so = [&](const offending::Event& what) {
    return says("case_manager", ordinary, what);
  };
  offence = say_so(OffenceAlleged{.offence_code = Text{"TH68023"},
                                  .offence_title = {"Robbery"},
                                  .committed_on = day - 60,
                                  .committed_in = PlaceKind::street,
                                  .committed_at = Text{"Mill Lane"},
                                  .allegation = {"Took a phone"},
                                  .weapon = Weapon::none,
                                  .alleged_by = police,
                                  .alleged_by_whom = {"PC Rowe"}});
  say_so(OffenceAnswered{
      offence, Outcome::pleaded_guilty, day - 5, {"Northbridge Youth Court"}, LongText{"By plea"}});
  say_so(GravityScored{offence, GravityScale::national_return, {6}, day - 4, {"Sgt Hale"}, {}});
  say_so(OffenceAlleged{.offence_title = {"A by-law of the town"},
                        .committed_on = day - 30,
                        .allegation = {"Rode on the pavement"},
                        .alleged_by_whom = {"A warden"}});
  const auto fire = say_so(BehaviourReported{.behaviour_kind = BehaviourKind::fire,
                                             .behaved_on = day - 40,
                                             .what_was_done = {"Set a bin alight"},
                                             .ground = Ground::reported,
                                             .reported_by_whom = {"A keeper"}});
  say_so(
      BehaviourSettled{fire, Settlement::found_untrue, day - 3, {"Head teacher"}, {"Not there"}});
  add_court(day);
  data.insert(data.end(), {"TH68023", "Robbery", "Mill Lane", "Took a phone", "PC Rowe", "By plea",
                           "Sgt Hale", "A by-law of the town", "Rode on the pavement", "A warden",
                           "Set a bin alight", "A keeper", "Head teacher", "Not there"});
}

void House::add_court(Date day) {
  const auto say_so = [&](const offending::Event& what) {
    return says("case_manager", ordinary, what);
  };
  say_so(
      HearingListed{{"Riverside Court"}, day + 60, Text{"10am"}, HearingKind::review, {offence}});
  say_so(HearingHeld{.held_at = {"Northbridge Youth Court"},
                     .held_on = day - 5,
                     .result = {"Sentenced"},
                     .remand = Remand::none_needed});
  order = say_so(DisposalMade{.disposal_code = Text{"YRO"},
                              .disposal_title = {"Youth rehabilitation order"},
                              .made_by = {"Northbridge Youth Court"},
                              .made_on = day - 5,
                              .made_for = {offence},
                              .length_months = Number{12},
                              .ends_on = day + 360});
  say_so(RequirementSet{order, RequirementKind::curfew, LongText{"Nights at home"}, day - 5, {}});
  data.insert(data.end(), {"Northbridge Youth Court", "Riverside Court", "10am", "Sentenced", "YRO",
                           "Youth rehabilitation order", "Nights at home"});
}

}  // namespace holdfast::pages
