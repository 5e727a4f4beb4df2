// Activating a contingency records what it tells in the same act, once, whoever presses and however
// often; and what somebody changed meanwhile is never sent unseen.
#include "desk/assessing_testing.h"
#include "practice/planning/planning.h"
#include "practice/sharing/sharing.h"

namespace holdfast::desk::testing {
namespace {

using namespace planning;

struct Planned {
  Town town;
  StreamId record = town.child("Jordan", "Ellis");
  EventId plan{};
  EventId contingency{};
  EventId telling{};

  EventId says(const planning::Event& what) { return town.says(town.worker, record, what); }
  const Plan& stands(const Opened& opened) const { return *plan_now(*opened.file.planning); }

  TellingSet words(std::string_view what) const {
    return {.telling_in = contingency,
            .told_agency = town.police,
            .told_words = {std::string(what)},
            .told_for = {"Safety at the gate"},
            .told_under = {Gateway::crime_and_disorder},
            .told_regime = Regime::law_enforcement,
            .told_necessary = {"Only they are there"},
            .told_proportion = {"Nothing of why"},
            .told_within = Urgency::today,
            .told_known_to = Informed::child_and_parent};
  }
  void sign() {
    const auto opened = town.opened(town.worker, record);
    says(PlanSigned{plan, entries_under(stands(opened))});
  }

  Planned() {
    const auto one = begins(town, record);
    const auto scenario = town.says(
        town.worker, record,
        assessment::Event(assessment::ScenarioTold{.scenario_in = one,
                                                   .happening = {"He hurts a boy"},
                                                   .harmed = assessment::Harmed::other_child,
                                                   .circumstances = {"After school"},
                                                   .changed_by = {"Tiredness"},
                                                   .held_by = {"His tutor"}}));
    signs(town, record, one, assessment::Level::low);
    plan = says(PlanBegun{town.worker.person, one, {}});
    says(ObjectiveSet{.objective_of = plan,
                      .difference = {"He walks away"},
                      .known_by = {"His tutor"},
                      .works_at = WorksAt::child});
    for (const auto& word : words_of(Strand{}))
      says(StrandLeftOut{plan, static_cast<Strand>(word.value), {"Later"}});
    contingency = says(ContingencySet{.contingency_of = plan,
                                      .for_scenario = scenario,
                                      .early_sign = {"He stops eating"},
                                      .trigger = {"He waits at the gate"},
                                      .response = {"His tutor walks with him"},
                                      .response_by = {"Ms Venn"},
                                      .out_of_hours = {"The duty team"}});
    telling = says(words("Please look in at the gate"));
    sign();
  }

  Recording activating(EventId event, std::vector<EventId> told) const {
    const ContingencyActivated made{contingency, {}, std::move(told)};
    return {.event = event, .parts = {{record, planning::Event(made)}}, .more = {}, .reason = ""};
  }
  std::size_t shares() { return town.opened(town.worker, record).file.sharing->shares.size(); }
};

TEST_CASE("what is told with a contingency is recorded with it, once however often it is sent") {
  Planned p;
  const auto event = p.town.fresh();
  const auto first = record(p.town.desk, p.town.worker, p.activating(event, {p.telling}));
  REQUIRE(first);
  CHECK_FALSE(first->repeated);
  const auto again = record(p.town.desk, p.town.worker, p.activating(event, {p.telling}));
  REQUIRE(again);
  CHECK(again->repeated);
  CHECK(p.shares() == 1);
  const auto opened = p.town.opened(p.town.worker, p.record);
  const auto& share = opened.file.sharing->shares.back();
  CHECK(share.given.record.content.value == "Please look in at the gate");
  CHECK(share.given.record.recipient == p.town.police);
  CHECK(share.given.envelope.actor == p.town.worker.person);
  const auto one = activated_by(*opened.file.planning, event);
  REQUIRE(one.activation != nullptr);
  const Across across;
  const Situation situation{opened.file, opened.service, across, {}, opened.now};
  CHECK(told_as(situation, *one.activation, p.telling) == &share);
}

TEST_CASE("a second person hears that it runs already, and nothing is told twice") {
  Planned p;
  CHECK(record(p.town.desk, p.town.worker, p.activating(p.town.fresh(), {p.telling})));
  CHECK(refused_as<Problems>(
      record(p.town.desk, p.town.manager, p.activating(p.town.fresh(), {p.telling}))));
  CHECK(p.shares() == 1);
}

TEST_CASE("words that were changed after somebody looked are not sent unseen") {
  Planned p;
  auto other = p.words("Please ring Sam");
  other.telling_instead = p.telling;
  const auto later = p.says(other);
  p.sign();
  CHECK(refused_as<Problems>(
      record(p.town.desk, p.town.worker, p.activating(p.town.fresh(), {p.telling}))));
  CHECK(p.shares() == 0);
  CHECK(record(p.town.desk, p.town.worker, p.activating(p.town.fresh(), {later})));
  CHECK(p.shares() == 1);
}

TEST_CASE("what was activated stands as it was recorded") {
  Planned p;
  const auto event = p.town.fresh();
  CHECK(record(p.town.desk, p.town.worker, p.activating(event, {p.telling})));
  CHECK(refused_as<Problems>(
      withdraw(p.town.desk, p.town.manager, p.town.about(p.town.manager, p.record, event))));
}

}  // namespace
}  // namespace holdfast::desk::testing
