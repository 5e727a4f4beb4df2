// Training that is recorded, and whether it still holds.
#include "practice/service/training.h"

#include <algorithm>

#include "base/words.h"
#include "practice/service/service.h"
#include "practice/situation.h"

namespace holdfast::service {

const Training* training_of(const State& state, PersonId person, std::string_view tool, Date on) {
  const auto holds = [&](const Training& one) {
    const auto& said = one.record;
    return said.trained == person && said.tool.value == tool && said.trained_on <= on &&
           (!said.trained_until || on <= *said.trained_until);
  };
  const auto& all = state.trainings;
  const auto at = std::find_if(all.rbegin(), all.rend(), holds);
  return at == all.rend() ? nullptr : &*at;
}

Problems check(const Situation& s, const ToolTraining& r) {
  Problems problems;
  if (person_here(*s.service_file.service, r.trained, s.today()) == nullptr)
    problems.push_back({"trained", say("Select somebody of the list")});
  if (r.trained_on > s.today())
    problems.push_back({"trained_on", say("The day cannot be in the future")});
  if (r.trained_until && *r.trained_until < r.trained_on)
    problems.push_back({"trained_until", say("It cannot end before it was given")});
  return problems;
}

}  // namespace holdfast::service
