// Runs the parts named (all when none are) in a fresh folder each, on the disk the folder is on.
//   holdfast_bench FOLDER [opening] [recording] [many] [lists] [import] [assessing] [planning]
//   [delivery] [live]
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "parts.h"

namespace {

struct Part {
  const char* name;
  void (*measure)(const std::filesystem::path& folder);
};
constexpr Part parts[] = {{"opening", holdfast::bench::measure_opening},
                          {"recording", holdfast::bench::measure_recording},
                          {"many", holdfast::bench::measure_many},
                          {"lists", holdfast::bench::measure_lists},
                          {"import", holdfast::bench::measure_import},
                          {"assessing", holdfast::bench::measure_assessing},
                          {"planning", holdfast::bench::measure_planning},
                          {"delivery", holdfast::bench::measure_delivery},
                          {"live", holdfast::bench::measure_live}};
/// These take minutes to make ready, so they run only where they are named.
constexpr Part by_hand[] = {{"written", holdfast::bench::measure_written},
                            {"misspelt", holdfast::bench::measure_misspelt},
                            {"copies", holdfast::bench::measure_copies}};

double load() {
  double averages[1] = {};
  return ::getloadavg(averages, 1) == 1 ? averages[0] : -1;
}

void run(const Part& part, const std::filesystem::path& root) {
  const auto folder = root / part.name;
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  const double before = load();
  part.measure(folder);
  std::printf("LOAD| %s | %.1f | %.1f |\n", part.name, before, load());
  std::filesystem::remove_all(folder);
}

}  // namespace

int main(int count, char** words) {
  if (count < 2) {
    std::fprintf(stderr,
                 "Usage: holdfast_bench FOLDER [opening] [recording] [many] [lists] [import] "
                 "[assessing] [planning] [delivery] [live]\n");
    return 2;
  }
  const std::vector<std::string> wanted(words + 2, words + count);
  for (const auto& part : parts)
    if (wanted.empty() || std::ranges::find(wanted, part.name) != wanted.end()) run(part, words[1]);
  for (const auto& part : by_hand)
    if (std::ranges::find(wanted, part.name) != wanted.end()) run(part, words[1]);
  return 0;
}
