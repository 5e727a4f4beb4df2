// The rest of a whole demonstration: after the script of the small one has been played, the
// children whose stories are written by hand and as many made-up cases as were asked for, told to
// the desk many together.
#pragma once
#include "cli/demo.h"
#include "cli/demo_history.h"
#include "cli/demo_script.h"
#include "cli/demo_tell.h"
#include "cli/demo_words.h"

namespace holdfast::cli {

struct DemoTexts {
  DemoWords words;
  std::vector<DemoHistory> stories;
  DemoSaid said{};
};
Result<DemoTexts> demo_texts_from(const DemoOrder& order, const DemoCast& cast);

/// What the script tells of many children, said anew for the child of that place in it.
std::string said_anew(DemoTexts& texts, const DemoOrder& order, std::size_t child,
                      const DemoEvent& event);

Result<Done> tell_the_rest(desk::Desk& desk, const DemoOrder& order, const DemoCast& cast,
                           DemoTexts& texts);

}  // namespace holdfast::cli
