// The made-up service before its first child: agencies, teams and people.
#pragma once
#include "cli/demo.h"
#include "cli/demo_history.h"

namespace holdfast::cli {

struct DemoFounded {
  DemoCast cast;
  std::vector<DemoPerson> people;  ///< those of the script, who can be signed in as
};
Result<DemoFounded> found_demo(desk::Desk& desk, const DemoOrder& order);

/// Of so many cases, how many are open: 140 of the usual 540.
constexpr std::size_t open_demo_cases(std::size_t cases) { return cases * 140 / 540; }

}  // namespace holdfast::cli
