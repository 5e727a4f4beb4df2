// Making the demonstration: the made-up service in an empty folder, and its people's ways in.
#pragma once
#include "cli/arguments.h"

namespace holdfast {

enum class Existing {
  keep,  ///< a demonstration that is there already is served as it is
  refuse,
};
/// Answers an exit code, and says on the terminal what it did.
int make_demo_in(const cli::Demo& wanted, Existing existing);

}  // namespace holdfast
