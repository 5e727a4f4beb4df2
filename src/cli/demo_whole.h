// The rest of a whole demonstration: after the script of the small one has been played, the
// children whose stories are written by hand and as many made-up cases as were asked for, told to
// the desk many together.
#pragma once
#include "cli/demo.h"
#include "cli/demo_history.h"

namespace holdfast::cli {

Result<Done> tell_the_rest(desk::Desk& desk, const DemoOrder& order, const DemoCast& cast);

}  // namespace holdfast::cli
