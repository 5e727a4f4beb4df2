// `holdfast serve`: the pages, the gate before them, the server, and what happens on the clock.
#pragma once
#include "cli/arguments.h"
#include "house.h"

namespace holdfast {

/// Answers until SIGTERM or SIGINT; then finishes what is in flight. The exit code.
int serve(const cli::Serve& wanted, House house);

}  // namespace holdfast
