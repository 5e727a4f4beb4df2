// Drawing the line.
#include "bar.h"

#include <unistd.h>

#include <iostream>

#include "base/words.h"

namespace holdfast {
namespace {

constexpr std::size_t bar_length = 30;

}  // namespace

Bar::Bar() : watched_(::isatty(STDERR_FILENO) == 1) {}

void Bar::show(const std::string& what, std::size_t done, std::size_t all) {
  const auto hundredths = all == 0 ? 100 : done * 100 / all;
  if (!watched_ || (what == what_ && hundredths == hundredths_)) return;
  what_ = what;
  hundredths_ = hundredths;
  const auto full = bar_length * hundredths / 100;
  std::cerr << "\r" << what << " [" << std::string(full, '#') << std::string(bar_length - full, '.')
            << "] "
            << say("{n} of {all} children",
                   {{"n", std::to_string(done)}, {"all", std::to_string(all)}})
            << (done == all ? "\n" : "") << std::flush;
}

}  // namespace holdfast
