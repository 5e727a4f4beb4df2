// The demonstration: that its seed decides it, that it has the shape of a real service and the
// words of nobody, and that the desk takes all of it on whatever day it is made.
#include "cli/demo.h"

#include <doctest/doctest.h>

#include <deque>
#include <fstream>
#include <set>
#include <sstream>

#include "base/postcode.h"
#include "cli/demo_founding.h"
#include "cli/demo_telling.h"
#include "cli/demo_whole.h"
#include "cli/tables.h"
#include "desk/testing.h"
#include "practice/children/children.h"
#include "practice/chronology/chronology.h"
#include "practice/offending/reference.h"

namespace holdfast::cli {
namespace {

using desk::testing::day;
using desk::testing::moment;
using desk::testing::well;

std::string file_text(const std::string& name) {
  std::ifstream in(std::string(HOLDFAST_ROOT) + "/data/" + name, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  REQUIRE_FALSE(text.str().empty());
  return text.str();
}

const DemoWords& words() {
  static const DemoWords read =
      well(DemoWords::from(file_text("demo/notes.txt") + "\n" + file_text("demo/themes.txt") +
                               "\n" + file_text("demo/people.txt"),
                           slot_names()));
  return read;
}

const offending::Reference& reference() {
  static const auto read =
      well(offending::reference_from(file_text("offences.tsv"), file_text("disposals.tsv")));
  return read;
}

DemoCast cast_on(Date today) {
  const auto chance = Dice(1).chance();
  DemoCast cast;
  for (std::size_t i = 0; i < demo_agencies(DemoSize::whole).size(); ++i)
    cast.agencies.push_back(AgencyId::random(chance));
  for (const auto& worker : demo_workers(DemoSize::whole)) {
    if (worker.role == Role::case_manager) cast.case_managers.push_back(cast.people.size());
    cast.managers.push_back(4);
    cast.people.push_back({PersonId::random(chance), cast.agencies[worker.agency], worker.role,
                           false, std::string(worker.name)});
  }
  cast.today = today;
  return cast;
}

/// The made-up cases of a service of the usual size.
struct MadeUp {
  DemoCast cast = cast_on(day("2026-11-25"));
  DemoSaid said{};
  std::vector<DemoCase> plans{};
  std::vector<DemoHistory> histories{};

  explicit MadeUp(std::uint64_t seed = usual_demo_seed, std::size_t open = 140,
                  std::size_t closed = 400) {
    for (std::size_t n = 0; n < open + closed; ++n) {
      const auto dice = Dice(seed).of("case", n);
      const auto& workers = cast.case_managers;
      plans.push_back(
          plan_case({n, workers[n % workers.size()], n < open, cast.today}, words(), dice));
      histories.push_back(history_of(plans.back(), {words(), cast, reference(), said}, dice));
    }
  }
  std::string to_the_letter() const {
    std::string all;
    for (const auto& history : histories)
      for (const auto& told : history.child)
        all += told.at.text() + told.event.text() + std::to_string(told.by) +
               json_of(content_of(told.what, told.more, "")) + "\n";
    return all;
  }
  int in_hundred(const std::function<bool(const DemoCase&)>& holds) const {
    return static_cast<int>(std::ranges::count_if(plans, holds) * 100 /
                            static_cast<std::ptrdiff_t>(plans.size()));
  }
};

const MadeUp& usual() {
  static const MadeUp made;
  return made;
}

std::vector<std::string> notes_of(const MadeUp& made) {
  std::vector<std::string> notes;
  for (const auto& history : made.histories)
    for (const auto& told : history.child)
      if (const auto* event = in_area<chronology::Event>(told.what))
        if (const auto* happened = std::get_if<chronology::Happened>(event))
          notes.push_back(happened->what.value);
  return notes;
}

bool lies_between(int value, int least, int most) { return value >= least && value <= most; }

TEST_CASE("the same seed tells the same to the letter, and another seed does not") {
  const auto once = MadeUp(7, 20, 20).to_the_letter();
  CHECK(once == MadeUp(7, 20, 20).to_the_letter());
  CHECK(once != MadeUp(8, 20, 20).to_the_letter());
  CHECK(once.size() > 100'000);
}

TEST_CASE("no two notes of a service of the usual size are alike") {
  const auto notes = notes_of(usual());
  CHECK(notes.size() > 10'000);
  CHECK(std::set<std::string>(notes.begin(), notes.end()).size() == notes.size());
}

TEST_CASE("every note is whole: no brace is left, no sentence begins small") {
  for (const auto& note : notes_of(usual())) {
    INFO(note);
    CHECK(note.find_first_of("{}*[]") == note.npos);
    CHECK(note.find("  ") == note.npos);
    CHECK_FALSE((note.front() >= 'a' && note.front() <= 'z'));
    CHECK((note.back() == '.' || note.back() == '"'));
  }
}

TEST_CASE("children, offences and decisions have the shapes they are to have") {
  const auto& made = usual();
  const auto share = [&](auto holds) { return made.in_hundred(holds); };
  CHECK(lies_between(share([](auto& c) { return c.sex == children::Sex::male; }), 82, 90));
  CHECK(lies_between(share([](auto& c) { return age_on(c.born, c.opened) >= 15; }), 70, 86));
  CHECK(share([](auto& c) { return age_on(c.born, c.opened) < 10; }) == 0);
  CHECK(lies_between(share([](auto& c) { return c.looked_after; }), 13, 23));
  CHECK(lies_between(share([](auto& c) { return c.learning_support; }), 48, 62));
  CHECK(lies_between(share([](auto& c) { return c.communication_need; }), 64, 76));
  CHECK(lies_between(share([](auto& c) { return c.substances; }), 69, 81));
  CHECK(lies_between(share([](auto& c) { return c.outcome == DemoOutcome::custody; }), 0, 4));
  CHECK(lies_between(share([](auto& c) { return c.theme == "fights"; }), 20, 36));
  CHECK(lies_between(share([](auto& c) { return c.theme == "sexual"; }), 1, 5));
  const auto court = share([](auto& c) { return goes_to_court(c.outcome); });
  const auto orders = share([](auto& c) { return c.outcome == DemoOutcome::referral_order; });
  CHECK(lies_between(orders * 100 / court, 38, 62));
}

TEST_CASE("no child of an open case is an adult, and nothing is told of a day to come") {
  const auto& made = usual();
  for (std::size_t n = 0; n < made.plans.size(); ++n) {
    const auto& plan = made.plans[n];
    if (!plan.closed) CHECK(age_on(plan.born, made.cast.today) < 18);
    Moment before{};
    for (const auto& told : made.histories[n].child) {
      CHECK(told.at >= before);
      CHECK(london_date(told.at) <= made.cast.today);
      before = told.at;
    }
  }
}

TEST_CASE("addresses and phone numbers are of no place and nobody") {
  std::size_t addresses = 0;
  std::size_t phones = 0;
  for (const auto& history : usual().histories)
    for (const auto& told : history.child) {
      const auto* event = in_area<children::Event>(told.what);
      if (event == nullptr) continue;
      if (const auto* address = std::get_if<children::AddressLearned>(event)) {
        CHECK(address->postcode.value.starts_with("ZZ99 "));
        CHECK(is_postcode(address->postcode.value));
        ++addresses;
      }
      const auto* person = std::get_if<children::PersonLearned>(event);
      if (person == nullptr || !person->contact) continue;
      CHECK(person->contact->value.starts_with("07700 900"));
      ++phones;
    }
  CHECK(addresses == usual().plans.size());
  CHECK(phones > 0);
}

/// A demonstration made through the real desk over a store in memory.
struct Made {
  std::shared_ptr<std::deque<Moment>> coming = std::make_shared<std::deque<Moment>>();
  std::shared_ptr<Moment> shown;
  Clock clock;
  Chance chance = desk::testing::chance_from(5);
  store::Strongroom room;
  desk::Desk desk;
  std::vector<DemoPerson> people;
  std::size_t told = 0;

  Made(std::string_view ends, std::size_t cases)
      : shown(std::make_shared<Moment>(moment(ends))),
        clock{[coming = coming, shown = shown] {
          if (!coming->empty()) {
            *shown = coming->front();
            coming->pop_front();
          }
          return *shown;
        }},
        room(well(store::open_memory(clock, chance))),
        desk(*room.ledger, *room.access_log, room.shelf, clock, chance,
             std::make_shared<Calendar>(well(calendar_from(file_text("bank_holidays.txt"))))) {
    desk.offending = std::make_shared<offending::Reference>(reference());
    desk.tools = well(tools_in(std::string(HOLDFAST_ROOT) + "/data"));
    desk.stages = well(stages_in(std::string(HOLDFAST_ROOT) + "/data"));
    desk.letters = well(letters_in(std::string(HOLDFAST_ROOT) + "/data"));
    people = well(make_demo(desk, order(moment(ends), cases)));
    *shown = moment(ends);
  }
  DemoOrder order(Moment ends, std::size_t cases) {
    return {.clock = {.set = [this](Moment to) { coming->clear(), *shown = to; },
                      .show_in_turn = [this](auto all) { coming->assign(all.begin(), all.end()); },
                      .ends = ends},
            .cases = cases,
            .words = file_text("demo/notes.txt") + "\n" + file_text("demo/themes.txt") + "\n" +
                     file_text("demo/people.txt"),
            .children = file_text("demo/children.txt"),
            .progress = [this](auto done, auto) { told = done; }};
  }
  access::Reader reader(std::string_view name) const {
    const auto at = std::ranges::find(people, name, &DemoPerson::name);
    REQUIRE(at != people.end());
    return {at->person, at->agency, at->role, false, at->name};
  }
  std::ptrdiff_t count(desk::CaseIs is) {
    const auto all = well(desk::cases(desk, reader("Helen Marsh"), desk::List::all));
    return std::ranges::count_if(
        all, [&](const auto& line) { return line.stands && line.stands->is == is; });
  }
};

TEST_CASE("the desk takes a whole service: open and closed as asked, lists as they should be") {
  Made made("2026-11-26T20:50Z", 120);
  // One of the 31 is restricted, and no list shows it.
  CHECK(made.count(desk::CaseIs::open) == 30);
  CHECK(made.count(desk::CaseIs::closed) == 89);
  CHECK(made.told == 5 + 7 + 89);
  for (const auto& record : well(desk::all_records(made.desk))) {
    const auto differed = well(desk::rebuild(made.desk, record));
    CHECK_FALSE(differed);
  }
}

TEST_CASE("it can be made on any day") {
  for (const auto* ends : {"2026-06-07T09:00Z", "2027-01-01T00:20Z", "2028-02-29T23:50Z",
                           "2027-03-29T04:00Z", "2026-12-31T12:00Z"}) {
    INFO(ends);
    Made made(ends, 60);
    CHECK(made.count(desk::CaseIs::open) + made.count(desk::CaseIs::closed) >= 60);
  }
}

TEST_CASE("the small service is the script alone") {
  Made made("2026-11-26T20:50Z", 0);
  CHECK(made.people.size() == 18);
  CHECK(made.count(desk::CaseIs::closed) == 0);
  CHECK(well(desk::childrens_records(made.desk)).size() == demo_children().size());
}

}  // namespace
}  // namespace holdfast::cli
