// Exact intervals against published ones, and by what defines them: an end of the interval is the
// share at which what was seen, or more, is just 2.5% likely.
#include "base/proportion.h"

#include <doctest/doctest.h>

#include <cmath>

namespace holdfast {
namespace {

void lies(int part, int whole, double from, double to) {
  const auto found = exact_interval(part, whole);
  REQUIRE(found);
  CHECK(std::abs(found->from - from) < 0.00006);
  CHECK(std::abs(found->to - to) < 0.00006);
}

/// How likely `least` or more of `whole` are, each with this share.
double likely_at_least(int least, int whole, double share) {
  double sum = 0;
  for (int k = least; k <= whole; ++k)
    sum += std::exp(std::lgamma(whole + 1) - std::lgamma(k + 1) - std::lgamma(whole - k + 1) +
                    k * std::log(share) + (whole - k) * std::log(1 - share));
  return sum;
}

TEST_CASE("intervals are those that Newcombe published for the exact method in 1998") {
  lies(81, 263, 0.2527, 0.3676);
  lies(15, 148, 0.0578, 0.1617);
  lies(0, 20, 0.0, 0.1684);
  lies(1, 29, 0.0009, 0.1776);
}

TEST_CASE("none of some begins at nought, and all of some ends at one") {
  CHECK(exact_interval(0, 10)->from == 0.0);
  CHECK(exact_interval(10, 10)->to == 1.0);
  lies(0, 10, 0.0, 0.3085);
  lies(10, 10, 0.6915, 1.0);
  lies(0, 1, 0.0, 0.975);
  lies(1, 1, 0.025, 1.0);
}

TEST_CASE("of nobody there is no share") { CHECK_FALSE(exact_interval(0, 0)); }

TEST_CASE("each end leaves two and a half in a hundred beyond it, in groups of every size") {
  for (int whole = 1; whole <= 60; ++whole)
    for (int part = 0; part <= whole; ++part) {
      const auto found = *exact_interval(part, whole);
      CHECK(found.from <= static_cast<double>(part) / whole);
      CHECK(found.to >= static_cast<double>(part) / whole);
      if (part > 0) CHECK(std::abs(likely_at_least(part, whole, found.from) - 0.025) < 1e-9);
      if (part < whole) CHECK(std::abs(likely_at_least(part + 1, whole, found.to) - 0.975) < 1e-9);
    }
}

}  // namespace
}  // namespace holdfast
