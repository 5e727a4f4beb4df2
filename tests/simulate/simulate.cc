// `simulate --seconds N --seed S`: town after town until the time is up, each from the next seed.
// Prints a line for each kind of town, and for one that did not hold the seed to repeat it with.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>

#include "checks.h"

namespace {

using holdfast::simulate::Over;
using holdfast::simulate::Said;

struct Leg {
  const char* name;
  std::function<Said(std::uint64_t)> run;
  std::size_t towns = 0;
  std::size_t acts = 0;
  std::size_t done = 0;
  std::size_t differed = 0;
};

std::uint64_t number_after(int count, char** words, const std::string& name,
                           std::uint64_t standard) {
  for (int i = 1; i + 1 < count; ++i)
    if (words[i] == name) return std::strtoull(words[i + 1], nullptr, 10);
  return standard;
}

bool held(Leg& leg, std::uint64_t seed) {
  const auto said = leg.run(seed);
  ++leg.towns;
  leg.acts += said.acts;
  leg.done += said.done;
  leg.differed += said.differed ? 1 : 0;
  if (said.wrong.empty()) return true;
  std::printf("%s did not hold for seed %llu: %s\n", leg.name,
              static_cast<unsigned long long>(seed), said.wrong.c_str());
  return false;
}

}  // namespace

int main(int count, char** words) {
  using std::chrono::steady_clock;
  const auto limit = std::chrono::seconds(number_after(count, words, "--seconds", 20));
  const auto first = number_after(count, words, "--seed", 1);
  Leg legs[] = {
      {"Two towns", holdfast::simulate::two_towns_hold},
      {"Days in memory", [](auto seed) { return days_hold(seed, Over::memory); }},
      {"Days on disk", [](auto seed) { return days_hold(seed, Over::sqlite); }},
  };
  const auto begun = steady_clock::now();
  bool well = true;
  for (auto seed = first; well && (seed == first || steady_clock::now() - begun < limit); ++seed)
    for (auto& leg : legs) well = held(leg, seed) && well;
  for (const auto& leg : legs) {
    if (leg.differed == 0) std::printf("%s: nothing was hidden, so nothing was tested\n", leg.name);
    well = well && leg.differed > 0;
    std::printf("%s: %zu towns, %zu acts, %zu of them done\n", leg.name, leg.towns, leg.acts,
                leg.done);
  }
  return well ? 0 : 1;
}
