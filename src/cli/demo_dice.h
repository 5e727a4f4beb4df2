// Dice of which the same seed throws the same on every machine: all that differs between two
// made-up services comes from them.
#pragma once
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

#include "base/chance.h"

namespace holdfast::cli {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(std::make_shared<std::uint64_t>(seed)) {}
  /// Dice of its own for one thing of many, so that a service twice as large begins the same.
  Dice of(std::string_view what, std::size_t number) const;

  /// 0 to `sides` - 1; `sides` is at least 1.
  std::size_t below(std::size_t sides);
  int between(int least, int most) {
    return least + static_cast<int>(below(static_cast<std::size_t>(most - least) + 1));
  }
  /// True so many times in a hundred.
  bool in_hundred(int times) { return below(100) < static_cast<std::size_t>(times); }
  /// A place among these, each as likely as its weight.
  std::size_t weighed(std::span<const int> weights);
  template <class Things>
  const auto& one_of(const Things& things) {
    return things[below(std::size(things))];
  }
  /// Bytes for ids, thrown by the same dice.
  Chance chance() const;

 private:
  std::shared_ptr<std::uint64_t> state_;  ///< copies go on with the same throws
};

}  // namespace holdfast::cli
