// The program that is killed: opens a service folder and works on it from several threads, telling
// on standard output each deed before it is tried ("? deed") and once the desk has answered that it
// is done ("! deed"). Never ends by itself. Usage: crash_writer FOLDER SEED THREADS
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <thread>

#include "crash/deeds.h"

namespace holdfast::crash {
namespace {

/// One write each, shorter than PIPE_BUF: lines of several threads never mix, and none is torn.
void tell(char mark, const Deed& deed) {
  const auto line = std::string(1, mark) + " " + text_of(deed) + "\n";
  if (::write(STDOUT_FILENO, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
    std::exit(1);
}

void work(Town& service, std::uint64_t seed) {
  for (Plan plan(seed);;) {
    const auto deed = plan.next();
    tell('?', deed);
    if (const auto performed = perform(service, deed); !performed) {
      std::fprintf(stderr, "%s: %s\n", text_of(deed).c_str(), performed.error().words.c_str());
      continue;
    }
    tell('!', deed);
    plan.succeeded(deed);
  }
}

int run(const char* folder, std::uint64_t seed, std::uint64_t threads) {
  const auto service = open_service(folder, {});
  if (!service) {
    std::fprintf(stderr, "crash_writer: %s\n", service.error().words.c_str());
    return 1;
  }
  std::vector<std::jthread> workers;
  for (std::uint64_t n = 0; n < threads; ++n)
    workers.emplace_back([&, n] { work(**service, seed * threads + n); });
  return 0;
}

}  // namespace
}  // namespace holdfast::crash

int main(int count, char** words) {
  if (count != 4) return 2;
  return holdfast::crash::run(words[1], std::strtoull(words[2], nullptr, 10),
                              std::strtoull(words[3], nullptr, 10));
}
