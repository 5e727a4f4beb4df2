// Signing and countersigning. A signature binds the very entries that stood when it was made, by
// name: what is written after it is not under it. Who must countersign which level is a setting;
// lowering a high level takes whoever could raise it.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "records/document.h"
#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::assessment {

/// Who may let a level stand. Source: sources.md#countersigning
enum class Authority { assessor, team_manager, head_of_service };
std::span<const Word> words_of(Authority);

struct Signed {
  static constexpr std::string_view kind = "assessment.signed";
  static constexpr std::string_view title = "Assessment signed";
  static constexpr Clearance floor = {Compartment::open};
  EventId signed_assessment;
  std::vector<EventId> under_signature;
  std::optional<Document> kept_copy;  ///< what everybody who may open the record could read then
  std::optional<Authority> takes;     ///< who must agree, by the settings of that day

  static constexpr Field fields[] = {
      field<&Signed::signed_assessment>("signed_assessment", "Which assessment?").not_typed(),
      field<&Signed::under_signature>("under_signature", "Which entries?").not_typed(),
      field<&Signed::kept_copy>("kept_copy", "What did it say?").label("As signed").not_typed(),
      field<&Signed::takes>("takes", "Who must agree to it?").label("Takes").not_typed(),
  };
};

struct Countersigned {
  static constexpr std::string_view kind = "assessment.countersigned";
  static constexpr std::string_view title = "Assessment countersigned";
  static constexpr Clearance floor = {Compartment::open};
  EventId countersigned_signature;
  LongText added_value;

  static constexpr Field fields[] = {
      field<&Countersigned::countersigned_signature>("countersigned_signature", "Which signature?")
          .not_typed(),
      field<&Countersigned::added_value>("added_value",
                                         "What do you agree with, and what do you add?")
          .label("Oversight")
          .hint("What you tested, and what you ask for next")
          .missing("Write what you agree with and what you add"),
  };
};

struct Returned {
  static constexpr std::string_view kind = "assessment.returned";
  static constexpr std::string_view title = "Assessment returned";
  static constexpr Clearance floor = {Compartment::open};
  EventId returned_signature;
  LongText returned_because;

  static constexpr Field fields[] = {
      field<&Returned::returned_signature>("returned_signature", "Which signature?").not_typed(),
      field<&Returned::returned_because>("returned_because", "What must be put right?")
          .label("To put right")
          .missing("Write what must be put right"),
  };
};

}  // namespace holdfast::assessment
