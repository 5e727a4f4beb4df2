// The children whose stories are written by hand (data/demo/children.txt), line by line as a story
// of the rules is: a day, who records, and the record with its answers by name.
#pragma once
#include <string_view>
#include <vector>

#include "base/result.h"
#include "cli/demo_dice.h"
#include "cli/demo_history.h"

namespace holdfast::cli {

/// Failure::bad_input names the line and what is wrong with it.
Result<std::vector<DemoHistory>> demo_children_from(std::string_view text, const DemoCast& cast,
                                                    Dice dice);

}  // namespace holdfast::cli
