// Two signed versions of a plan: what came, what went and what was changed between them, among what
// its reader may see. What somebody may not see leaves no trace: where the entry that a version
// binds is not before them, the thing neither shows nor counts as changed.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "practice/planning/planning.h"

namespace holdfast::planning {

/// In the order that they are shown.
enum class PartOfPlan { objective, action, contingency, telling };
enum class Came { added, changed, dropped };

struct Between {
  PartOfPlan part{};
  Came came{};
  std::optional<RecordView> before;  ///< none: it was not in the earlier version
  std::optional<RecordView> after;
  std::optional<RecordView> why = {};  ///< what was said when it was dropped or had ended
};
/// Points into the plan.
std::vector<Between> compared(const Plan& plan, const PlanSigned& earlier, const PlanSigned& later);

}  // namespace holdfast::planning
