// A victim of the child of the small service: the token and one wish in both houses, who the victim
// is in the fuller one alone.
#include "pages/house.h"
#include "pages/well.h"
#include "practice/victims/victims.h"

namespace holdfast::pages {

using namespace victims;

void House::add_victim(Date day) {
  victim = well(desk::add_victim(
      desk, reader("case_manager"),
      {fresh(), ordinary, {{}, ToldBy::police, day}, LongText{"Police hold the details"}}));
  tick("victim_worker", victim);
  says("victim_worker", victim, victims::Event(WorkerGiven{reader("victim_worker").person, day}));
  wish = says("victim_worker", victim,
              victims::Event(WishTold{{"To be left alone"}, day, {"Vi Dale"}}));
  says(
      "victim_worker", victim,
      victims::Event(SafetyTold{SafetyAnswer::needs, day, LongText{"A safe way home"}, day + 300}));
  says("victim_worker", victim, victims::Event(PlaceKept{{"Work"}, {}, {"ZZ99 8WW"}}));
  says("victim_worker", victim,
       victims::Event(ChoiceMade{
           Purpose::contact, Choice::yes, day, {Way::phone}, Text{"Mornings"}, Text{"A sister"}}));
  data.insert(data.end(), {"Victim A", "Police hold the details", "To be left alone", "Vi Dale",
                           "A safe way home", "Work", "ZZ99 8WW", "Mornings", "A sister"});
}

void House::identify_victim(Date day) {
  says("victim_worker", victim,
       victims::Event(Identified{
           {"Alder Finch"}, Text{"Al"}, day - 9000, Minor::adult, {}, Text{"A neighbour"}}));
  says("victim_worker", victim,
       victims::Event(ContactTold{Text{"07700 900471"},
                                  {},
                                  Text{"3 Larch Way"},
                                  Text{"ZZ99 9LW"},
                                  LongText{"In the evening"}}));
  data.insert(data.end(), {"Alder Finch", "Al", "07700 900471", "3 Larch Way", "ZZ99 9LW",
                           "In the evening", "A neighbour"});
}

}  // namespace holdfast::pages
