// One made-up case told from its plan: the same plan and dice, the same history to the letter.
#pragma once
#include "cli/demo_case.h"
#include "cli/demo_history.h"
#include "practice/offending/reference.h"

namespace holdfast::cli {

/// What all cases of one service share.
struct DemoTelling {
  const DemoWords& words;
  const DemoCast& cast;
  const offending::Reference& reference;
};
DemoHistory history_of(const DemoCase& plan, const DemoTelling& with, Dice dice);

}  // namespace holdfast::cli
