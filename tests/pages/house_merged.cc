// The second record of the child of the small service, which is merged into the first. It is merged
// last of all, under an id that does not hang on chance, so that two houses are alike to the byte
// but for what few may see.
#include "desk/merge.h"
#include "pages/house.h"
#include "pages/well.h"
#include "practice/children/children.h"
#include "practice/chronology/chronology.h"

namespace holdfast::pages {
namespace {

chronology::Event told(std::string_view what, Date on) {
  return chronology::Event(chronology::Happened{.happened_on = on,
                                                .what = {std::string(what)},
                                                .told_by = {"Ms Okafor"},
                                                .standing = chronology::Standing::fact});
}

}  // namespace

void House::add_second_record(Date day) {
  merged = child("Jordon", "Elis");
  says("case_manager", merged, children::Event(children::BirthDateLearned{Date{15100}}));
  says("case_manager", merged, children::Event(children::SexRecorded{children::Sex::male}));
  says("case_manager", ordinary, children::Event(children::SexRecorded{children::Sex::female}));
  says("case_manager", merged, told("Was given a bus pass", day));
  decides("team_manager", service::Barred{merged, barred, {"A neighbour"}});
  data.emplace_back("Was given a bus pass");
}

void House::hide_in_second(Date day) {
  tick("victim_worker", merged);
  const auto hide_entry = [&](const Event& what) {
    says("victim_worker", merged, what, {Compartment::victim});
  };
  hide_entry(told("Followed her home, hidden", day));
  hide_entry(children::Event(children::NameChanged{{"Jordon"}, {"Whitlow"}, {}}));
  hide_entry(
      children::Event(children::Identified{children::IdentifierScheme::nhs, {"9990000018"}}));
  hide_entry(children::Event(children::BirthDateLearned{Date{15200}}));
  data.insert(data.end(), {"Followed her home, hidden", "Whitlow", "9990000018"});
}

void House::merge_records() {
  const auto& manager = reader("team_manager");
  for (const auto record : {ordinary, merged}) tick("team_manager", record);
  merge = desk::event_on(desk, event, merged);
  well(desk::merge(desk, manager,
                   {merge, ordinary, merged, {"One mother, one address"}, {"She was asked"}}));
  data.insert(data.end(), {"One mother, one address", "She was asked"});
}

}  // namespace holdfast::pages
