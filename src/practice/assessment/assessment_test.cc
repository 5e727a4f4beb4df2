// Whatever is recorded, in whatever order: a level is what a person said of it, and nothing that is
// counted, scored or found sets or lowers one.
#include "practice/assessment/assessment.h"

#include <doctest/doctest.h>

#include <random>

namespace holdfast::assessment {
namespace {

using Dice = std::mt19937_64;

EventId event_id(std::uint8_t n) {
  EventId id;
  id.bytes.back() = n;
  return id;
}

/// Anything of the area but a judgement and an attached tool, about the assessment 1.
Event anything_else(Dice& dice) {
  const auto one = event_id(1);
  const auto other = event_id(static_cast<std::uint8_t>(2 + dice() % 40));
  switch (dice() % 8) {
    case 0:
      return SectionWritten{.written_in = one, .section = static_cast<Section>(dice() % 9)};
    case 1:
      return ScenarioTold{
          .scenario_in = one, .impact = Impact::life_threatening, .soon = Soon::any_time};
    case 2:
      return ScenarioDropped{.dropped_scenario = other};
    case 3:
      return Signed{.signed_assessment = one};
    case 4:
      return Countersigned{.countersigned_signature = other};
    case 5:
      return Returned{.returned_signature = other};
    case 6:
      return GapClosed{.gap_of = one, .gap_rule = static_cast<GapRule>(dice() % 14)};
    default:
      return ToolCompleted{.instrument = {"ogrs3"},
                           .outcome = Text{"very_high"},
                           .result = Text{"Of a hundred alike, 99 within one year"}};
  }
}

std::vector<std::pair<Matter, Level>> levels_of(const State& state) {
  std::vector<std::pair<Matter, Level>> levels;
  for (const auto& [matter, judged] : state.assessments.front().judgements)
    levels.emplace_back(matter, judged.level);
  return levels;
}

TEST_CASE("nothing but a person's judgement sets, raises or lowers a level") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    State state;
    Envelope told;
    told.event = event_id(1);
    fold(state, Event(Begun{}), told);
    for (std::uint8_t n = 2; n < 40; ++n) {
      told.event = event_id(n);
      if (dice() % 6 == 0) {
        const auto matter = static_cast<Matter>(dice() % 3);
        const auto level = static_cast<Level>(dice() % 4);
        fold(state, Event(Judged{.judged_in = event_id(1), .matter = matter, .level = level}),
             told);
        CHECK(state.assessments.front().judgements.at(matter).level == level);
        continue;
      }
      const auto before = levels_of(state);
      fold(state, anything_else(dice), told);
      CHECK(levels_of(state) == before);
    }
  }
}

}  // namespace
}  // namespace holdfast::assessment
