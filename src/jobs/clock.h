// The one real clock, and what happens on it: a thread that does each chore when its time has come.
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/clock.h"

namespace holdfast::jobs {

/// The system's clock.
Clock real_clock();

struct Chore {
  std::string name;  ///< for the log
  Duration every;
  std::function<bool(Moment now)> work;  ///< false: it failed, and is done again at the next turn
};

/// Runs chores one after the other on a thread of its own, each at once and then `every` so often,
/// until it is destroyed.
class Clockwork {
 public:
  Clockwork(std::vector<Chore> chores, Clock clock,
            std::function<void(const std::string& chore)> failed);
  ~Clockwork();
  Clockwork(const Clockwork&) = delete;
  Clockwork& operator=(const Clockwork&) = delete;

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

}  // namespace holdfast::jobs
