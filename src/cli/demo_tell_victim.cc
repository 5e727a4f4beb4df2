// A made-up victim: a token on the child's record, and what the victim worker writes on theirs.
#include "cli/demo_telling.h"
#include "practice/victims/victims.h"

namespace holdfast::cli {
namespace {

using namespace victims;

struct VictimTelling {
  Telling& t;
  DemoVictim victim;
  std::size_t worker;
  Date last;

  void tell(Date on, int hour, victims::Event what) {
    if (on > last) return;
    victim.told.push_back({london_moment(on, hour, t.dice.between(0, 59)), worker,
                           EventId::random(t.ids), std::move(what)});
  }
};

std::string name_of_victim(Telling& t, bool young) {
  const auto* list = t.dice.in_hundred(50) ? (young ? "given.female" : "given.adult.female")
                                           : (young ? "given.male" : "given.adult.male");
  return t.say(list) + " " + t.say("family");
}

void identify(VictimTelling& v, Date on) {
  const bool young = v.t.dice.in_hundred(40);
  Identified who{{name_of_victim(v.t, young)},           {}, {},
                 young ? Minor::under_18 : Minor::adult, {}, {}};
  if (young) who.speaks_for_them = Text{"A parent"};
  v.tell(on, 10, who);
  const auto phone = "07700 900" + std::to_string(v.t.dice.between(100, 999));
  v.tell(on, 11, ContactTold{Text{phone}, {}, {}, {}, v.t.passage("reach")});
}

/// Four of five say how they want it; most of those would like to be kept informed.
void ask(VictimTelling& v, Date on) {
  constexpr int wants_contact = 80;
  const bool contact = v.t.dice.in_hundred(wants_contact);
  const auto yes_or_no = [](bool yes) { return yes ? Choice::yes : Choice::no; };
  v.tell(on, 13, ChoiceMade{Purpose::contact, yes_or_no(contact), on, {}, {}, {}});
  if (!contact) return;
  v.tell(on, 13,
         ChoiceMade{
             Purpose::information, yes_or_no(v.t.dice.in_hundred(75)), on, {Way::phone}, {}, {}});
  constexpr Choice restorative[] = {Choice::yes, Choice::no, Choice::undecided};
  v.tell(on, 14, ChoiceMade{Purpose::restorative, v.t.dice.one_of(restorative), on, {}, {}, {}});
  v.tell(on, 14, WishTold{v.t.passage("wish"), on, {v.t.cast.people[v.worker].name}});
  const bool needs = v.t.dice.in_hundred(30);
  SafetyTold safety{needs ? SafetyAnswer::needs : SafetyAnswer::none_needed, on, {}, {}};
  if (needs) {
    safety.safety_needs = v.t.passage("safe_need");
    safety.safety_review_by = on + 60;
  }
  v.tell(on, 15, safety);
}

}  // namespace

EventId tell_victim(Telling& telling, Date on) {
  const TokenGiven token{{token_numbered(telling.history.victims.size())}, ToldBy::police, on};
  const auto given = telling.worker_tells(on, 8, victims::Event(token));
  VictimTelling v{telling,
                  {given, {}},
                  telling.cast.place_of(Role::victim_worker),
                  telling.plan.told_until(telling.cast.today)};
  v.tell(on + 1, 9, WorkerGiven{telling.cast.people[v.worker].person, on + 1});
  const auto identified = on + telling.dice.between(2, 5);
  identify(v, identified);
  ask(v, identified + telling.dice.between(1, 6));
  if (telling.plan.closed)
    v.tell(
        *telling.plan.closed, 15,
        victims::Closed{*telling.plan.closed, {"The child's case is closed, and they were told."}});
  std::ranges::stable_sort(v.victim.told, {}, &DemoTold::at);
  telling.history.victims.push_back(std::move(v.victim));
  return given;
}

}  // namespace holdfast::cli
