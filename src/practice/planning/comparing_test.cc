// Two signed versions side by side, and what a reader who may not see everything makes of them.
#include "practice/planning/comparing.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace holdfast::planning {
namespace {

EventId entry(std::uint8_t number) {
  EventId id;
  id.bytes[15] = number;
  return id;
}

/// Everything that was told, in order; which of it a reader may see.
struct Told {
  std::vector<std::pair<std::uint8_t, Event>> all;

  void tell(std::uint8_t number, Event what) { all.emplace_back(number, std::move(what)); }
  Plan plan(const std::vector<std::uint8_t>& unseen = {}) const {
    State state;
    for (const auto& [number, what] : all) {
      if (std::ranges::find(unseen, number) != unseen.end()) continue;
      Envelope envelope;
      envelope.event = entry(number);
      fold(state, what, envelope);
    }
    return *plan_now(state);
  }
};

ObjectiveSet objective(const char* difference, std::optional<EventId> instead = {}) {
  return {.objective_of = entry(1), .objective_instead = instead, .difference = {difference}};
}
StepSet step(EventId serves, const char* deed, std::optional<EventId> instead = {}) {
  return {.serves = serves, .step_instead = instead, .deed = {deed}};
}
TellingSet telling(const char* words, std::optional<EventId> instead = {}) {
  return {.telling_in = entry(4), .telling_instead = instead, .told_words = {words}};
}
std::vector<EventId> bound(std::initializer_list<std::uint8_t> numbers) {
  std::vector<EventId> ids;
  for (const auto number : numbers) ids.push_back(entry(number));
  return ids;
}

/// 2 an objective, 3 its action, 4 a contingency, 5 whom it tells; signed by 6. Then each is
/// changed, one action ends and another comes; signed by 20.
Told two_versions() {
  Told told;
  told.tell(1, PlanBegun{});
  told.tell(2, objective("He walks away"));
  told.tell(3, step(entry(2), "Boxing"));
  told.tell(4, ContingencySet{.contingency_of = entry(1), .early_sign = {"He asks for money"}});
  told.tell(5, telling("Please look in"));
  told.tell(6, step(entry(2), "Drawing"));
  told.tell(7, PlanSigned{entry(1), bound({2, 3, 4, 5, 6})});
  told.tell(8, objective("He walks away, and says why", entry(2)));
  told.tell(9, StepEnded{entry(3), StepEnd::done, {}, {"He goes by himself"}});
  told.tell(10, step(entry(2), "Swimming"));
  told.tell(11, telling("Please ring his aunt", entry(5)));
  told.tell(20, PlanSigned{entry(1), bound({8, 3, 9, 4, 11, 6, 10})});
  return told;
}

std::string came(const Plan& plan) {
  std::string words;
  for (const auto& one :
       compared(plan, plan.signatures.front().record, plan.signatures.back().record)) {
    constexpr std::string_view parts[] = {"objective", "action", "contingency", "telling"};
    constexpr std::string_view how[] = {" added", " changed", " dropped"};
    words += (words.empty() ? "" : ", ") + std::string(parts[static_cast<int>(one.part)]) +
             std::string(how[static_cast<int>(one.came)]);
  }
  return words;
}

TEST_CASE("what came, what went and what was changed between two versions is told") {
  const auto plan = two_versions().plan();
  CHECK(came(plan) == "objective changed, action dropped, action added, telling changed");
  const auto all = compared(plan, plan.signatures.front().record, plan.signatures.back().record);
  CHECK(all[1].why->shape.kind == StepEnded::kind);
  CHECK(static_cast<const StepSet*>(all[1].before->record)->deed.value == "Boxing");
}

TEST_CASE("a version compared with itself, and what is written after both, shows nothing") {
  auto told = two_versions();
  told.tell(21, step(entry(8), "Climbing"));
  const auto plan = told.plan();
  CHECK(came(plan) == "objective changed, action dropped, action added, telling changed");
  CHECK(compared(plan, plan.signatures.back().record, plan.signatures.back().record).empty());
}

TEST_CASE("actions of an objective that was dropped went with it, but for those that had ended") {
  auto told = two_versions();
  told.tell(22, ObjectiveDropped{entry(8), {"Reached"}});
  told.tell(23, PlanSigned{entry(1), bound({22, 4, 11})});
  const auto plan = told.plan();
  const auto all = compared(plan, plan.signatures[1].record, plan.signatures.back().record);
  REQUIRE(all.size() == 3);
  for (const auto& one : all) {
    CHECK(one.came == Came::dropped);
    CHECK(one.why->shape.kind == ObjectiveDropped::kind);
  }
}

TEST_CASE("an entry that a reader may not see neither shows nor counts, whichever it is") {
  const auto told = two_versions();
  CHECK(came(told.plan({5})) == "objective changed, action dropped, action added");
  CHECK(came(told.plan({11})) == "objective changed, action dropped, action added");
  CHECK(came(told.plan({5, 11})) == "objective changed, action dropped, action added");
  CHECK(came(told.plan({9})) == "objective changed, action added, telling changed");
  CHECK(came(told.plan({10})) == "objective changed, action dropped, telling changed");
  auto later = told;
  later.tell(24, telling("Please ring his uncle", entry(11)));
  later.tell(25, PlanSigned{entry(1), bound({8, 3, 9, 4, 24, 6, 10})});
  CHECK(came(later.plan({11})) == "objective changed, action dropped, action added");
}

}  // namespace
}  // namespace holdfast::planning
