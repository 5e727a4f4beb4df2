// Everything here is made up; the phone number is of those kept for drama.
#include "cli/demo_victims.h"

#include "base/london.h"
#include "practice/victims/victims.h"

namespace holdfast::cli {

using namespace victims;

bool tell_of_a_victim(desk::Desk& desk, StreamId child, const DemoVictimWorkers& workers) {
  const auto today = london_date(desk.clock.now());
  const auto fresh = [&] { return EventId::random(desk.chance); };
  const auto victim = desk::add_victim(
      desk, workers.of_child,
      {fresh(),
       child,
       {{}, ToldBy::police, today},
       LongText{"The youth desk of the police holds the details and expects your call."}});
  const auto& reader = workers.of_victim;
  if (!victim || !desk::state_purpose(desk, reader, *victim, "duty")) return false;
  const victims::Event told[] = {
      WorkerGiven{reader.person, today},
      Identified{{"Alder Finch"}, {}, {}, Minor::adult, {}, Text{"A stranger"}},
      ContactTold{Text{"07700 900471"},
                  {},
                  Text{"3 Larch Way"},
                  Text{"ZZ99 9LW"},
                  LongText{"By phone in the evening. Not by letter: the post is shared."}},
      ChoiceMade{Purpose::contact, Choice::yes, today, {Way::phone}, Text{"Before 6pm"}, {}},
      ChoiceMade{Purpose::information, Choice::yes, today, {Way::phone}, {}, {}},
      WishTold{{"I want to walk home without looking round. I would like to know why."},
               today,
               {reader.name}},
      SafetyTold{SafetyAnswer::needs, today,
                 LongText{"To know when the curfew ends, and no contact in the meantime."},
                 today + 30},
      PlaceKept{{"Work"}, Text{"Millgate bakery"}, {"ZZ99 9LW"}},
  };
  for (const auto& one : told)
    if (!desk::record(desk, reader, {fresh(), {{*victim, one}}, {}, ""})) return false;
  return true;
}

}  // namespace holdfast::cli
