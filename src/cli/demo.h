// A small believable service of made-up people, made by driving the real desk with a simulated
// clock. Its ledger says for ever that it is a demonstration; a service that is not one is never
// touched.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "access/reader.h"
#include "desk/desk.h"

namespace holdfast::cli {

/// What a sign-in page and the tests need to be one of the made-up people.
struct DemoPerson {
  PersonId person;
  AgencyId agency;
  Role role{};
  std::string name;
  std::string email;
};

/// The clock the demonstration moves; desk and ledger read the same one.
struct DemoClock {
  std::function<void(Moment)> set;
  Moment ends;  ///< the last thing recorded is just before this
};

/// Failure::bad_input when the folder holds a service already.
Result<std::vector<DemoPerson>> make_demo(desk::Desk& desk, const DemoClock& clock);

}  // namespace holdfast::cli
