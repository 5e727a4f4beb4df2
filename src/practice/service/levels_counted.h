// How the children of the whole service are judged, counted once when a quarter has ended and never
// again: what can be asked at any moment tells, by its difference from the moment before, of the
// one child in between. The record holds what is shown and nothing that is hidden, so nobody can
// have that from it either.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast {
struct Situation;

namespace service {
struct State;

/// Source: sources.md#small-counts
struct LevelsCounted {
  static constexpr std::string_view kind = "service.levels_counted";
  static constexpr std::string_view title = "Levels counted";
  static constexpr Clearance floor = {Compartment::open};
  Date quarter_ended;
  Number hidden_below;
  std::optional<LongText> levels_shown;  ///< as assessment::text_of writes it; nothing: too few
                                         ///< changed since the last that was shown

  static constexpr Field fields[] = {
      field<&LevelsCounted::quarter_ended>("quarter_ended", "Which quarter?")
          .label("Up to the end of")
          .not_typed(),
      field<&LevelsCounted::hidden_below>("hidden_below", "Below which number is a figure hidden?")
          .label("Hidden below")
          .unit("children")
          .not_typed(),
      field<&LevelsCounted::levels_shown>("levels_shown", "What was counted?")
          .label("Figures")
          .not_typed(),
  };
};

void fold(State& state, const LevelsCounted& counted, const Envelope& envelope);
/// A quarter is counted when it is over, and once.
Problems check(const Situation& situation, const LevelsCounted& counted);

}  // namespace service
}  // namespace holdfast
