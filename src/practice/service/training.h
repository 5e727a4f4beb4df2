// Who is trained in which assessment tool: said by whoever gives cases to workers, since a rating
// by somebody untrained is none. A training may run out. Source: sources.md#tools
#pragma once
#include <optional>
#include <string_view>

#include "base/id.h"
#include "base/result.h"
#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast {
struct Situation;

namespace service {
struct State;

struct ToolTraining {
  static constexpr std::string_view kind = "service.tool_training";
  static constexpr std::string_view title = "Training in a tool";
  static constexpr Clearance floor = {Compartment::open};
  Text tool;  ///< its key in data/tools.tsv
  PersonId trained;
  Date trained_on;
  std::optional<Date> trained_until;
  Text shown_with;

  static constexpr Field fields[] = {
      field<&ToolTraining::tool>("tool", "Which tool?").label("Tool").not_typed(),
      field<&ToolTraining::trained>("trained", "Who was trained?")
          .label("Trained")
          .missing("Select who was trained"),
      field<&ToolTraining::trained_on>("trained_on", "When?")
          .label("On")
          .hint("The last day of the training, for example, 27 3 2026")
          .missing("Enter when they were trained"),
      field<&ToolTraining::trained_until>("trained_until", "Until when does it hold?")
          .label("Until")
          .hint("Leave empty where its owner sets no end"),
      field<&ToolTraining::shown_with>("shown_with", "What shows it?")
          .label("Shown with")
          .hint("For example, a certificate and where it is kept")
          .missing("Enter what shows it"),
  };
};

struct Training {
  ToolTraining record;
  EventId source;
};
/// The last that holds on that day; null: none does.
const Training* training_of(const State& state, PersonId person, std::string_view tool, Date on);

Problems check(const Situation& situation, const ToolTraining& training);

}  // namespace service
}  // namespace holdfast
