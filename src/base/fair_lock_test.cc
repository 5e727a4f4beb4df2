// Turns: one at a time, and in the order asked for.
#include "base/fair_lock.h"

#include <doctest/doctest.h>

#include <numeric>
#include <thread>

namespace holdfast {
namespace {

TEST_CASE("only one holds the lock at a time") {
  constexpr int threads = 8;
  constexpr int turns = 5000;
  FairLock lock;
  int count = 0;
  {
    std::vector<std::jthread> all;
    for (int n = 0; n < threads; ++n)
      all.emplace_back([&] {
        for (int turn = 0; turn < turns; ++turn) {
          const std::lock_guard held(lock);
          ++count;
        }
      });
  }
  CHECK(count == threads * turns);
}

TEST_CASE("who waits is served in the order they came") {
  constexpr std::size_t people = 20;
  FairLock lock;
  std::vector<std::size_t> served;
  std::vector<std::jthread> all;
  lock.lock();
  for (std::size_t n = 0; n < people; ++n) {
    all.emplace_back([&, n] {
      const std::lock_guard held(lock);
      served.push_back(n);
    });
    while (lock.waiting() <= n) std::this_thread::yield();
  }
  lock.unlock();
  all.clear();
  std::vector<std::size_t> came(people);
  std::iota(came.begin(), came.end(), std::size_t{0});
  CHECK(served == came);
}

}  // namespace
}  // namespace holdfast
