// Reading the system's clock, and waiting on it.
#include "jobs/clock.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace holdfast::jobs {

Clock real_clock() {
  return {[] {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return Moment{std::chrono::duration_cast<std::chrono::microseconds>(since).count()};
  }};
}

struct Clockwork::Inner {
  std::vector<Chore> chores;
  std::vector<Moment> due;
  Clock clock;
  std::function<void(const std::string&)> failed;
  std::mutex mutex;
  std::condition_variable ended;
  bool ending = false;
  std::thread thread;

  void turn() {
    const auto now = clock.now();
    for (std::size_t i = 0; i < chores.size(); ++i) {
      if (due[i] > now) continue;
      if (!chores[i].work(now)) failed(chores[i].name);
      due[i] = now + chores[i].every;
    }
  }

  void run() {
    constexpr auto turns_every = std::chrono::milliseconds(500);
    std::unique_lock lock(mutex);
    while (!ending) {
      lock.unlock();
      turn();
      lock.lock();
      ended.wait_for(lock, turns_every, [this] { return ending; });
    }
  }
};

Clockwork::Clockwork(std::vector<Chore> chores, Clock clock,
                     std::function<void(const std::string&)> failed)
    : inner_(std::make_unique<Inner>()) {
  inner_->due.resize(chores.size());
  inner_->chores = std::move(chores);
  inner_->clock = std::move(clock);
  inner_->failed = std::move(failed);
  inner_->thread = std::thread([this] { inner_->run(); });
}

Clockwork::~Clockwork() {
  {
    const std::scoped_lock lock(inner_->mutex);
    inner_->ending = true;
  }
  inner_->ended.notify_all();
  inner_->thread.join();
}

}  // namespace holdfast::jobs
