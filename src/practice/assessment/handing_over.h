// An assessment is handed to somebody else to finish and sign: whoever began it is away, has left
// or no longer works with the child.
#pragma once
#include <span>

#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::assessment {

struct HandedOver {
  static constexpr std::string_view kind = "assessment.handed_over";
  static constexpr std::string_view title = "Assessment handed over";
  static constexpr Clearance floor = {Compartment::open};
  EventId handed_assessment;
  PersonId handed_to;
  LongText handed_because;

  static constexpr Field fields[] = {
      field<&HandedOver::handed_assessment>("handed_assessment", "Which assessment?").not_typed(),
      field<&HandedOver::handed_to>("handed_to", "Who finishes and signs it?")
          .label("Handed to")
          .missing("Select who finishes and signs it"),
      field<&HandedOver::handed_because>("handed_because", "Why is it handed over?")
          .label("Reason")
          .missing("Say why it is handed over"),
  };
};

}  // namespace holdfast::assessment
