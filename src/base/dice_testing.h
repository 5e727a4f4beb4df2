// Made-up numbers for tests of properties: the same on every run, others for every seed.
#pragma once
#include <cstdint>

namespace holdfast {

struct Dice {
  std::uint64_t state;

  /// 0 to limit - 1.
  int below(int limit) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<int>((state >> 33U) % static_cast<std::uint64_t>(limit));
  }
};

}  // namespace holdfast
