// Counts are kept as they were made.
#include "practice/service/levels_counted.h"

#include <algorithm>

#include "base/words.h"
#include "practice/service/service.h"
#include "practice/situation.h"

namespace holdfast::service {

void fold(State& state, const LevelsCounted& counted, const Envelope&) {
  state.levels_counted.push_back(counted);
}

Problems check(const Situation& s, const LevelsCounted& counted) {
  const auto& before = s.service_file.service->levels_counted;
  if (std::ranges::find(before, counted.quarter_ended, &LevelsCounted::quarter_ended) !=
      before.end())
    return {{"quarter_ended", say("That quarter has been counted")}};
  if (counted.quarter_ended >= s.today())
    return {{"quarter_ended", say("A quarter is counted when it is over")}};
  return {};
}

}  // namespace holdfast::service
