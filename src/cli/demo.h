// A believable service of made-up people, made by driving the real desk with a simulated clock. Its
// ledger says for ever that it is a demonstration; a service that is not one is never touched.
#pragma once
#include <cstdint>
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
  /// These moments, one a reading; the last stays.
  std::function<void(std::vector<Moment>)> show_in_turn;
  Moment ends;  ///< the last thing recorded is just before this
};

inline constexpr std::uint64_t usual_demo_seed = 20261126;

struct DemoOrder {
  DemoClock clock;
  std::size_t cases = 0;  ///< open and closed together; 0: only the small service of the tests
  std::uint64_t seed = usual_demo_seed;
  std::string words{};     ///< data/demo's lists, one after the other
  std::string children{};  ///< data/demo/children.txt
  std::function<void(std::size_t done, std::size_t all)> progress = [](auto, auto) {};
};

/// Failure::bad_input when the folder holds a service already. Answers those who can be signed in
/// as.
Result<std::vector<DemoPerson>> make_demo(desk::Desk& desk, const DemoOrder& order);

}  // namespace holdfast::cli
