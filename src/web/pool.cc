// See pool.h.
#include "web/pool.h"

namespace holdfast::web {

Pool::Pool(std::size_t threads, std::size_t queue_limit) : queue_limit_(queue_limit) {
  for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { work(); });
}

Pool::~Pool() {
  {
    const std::lock_guard lock{mutex_};
    stopping_ = true;
  }
  something_to_do_.notify_all();
  for (auto& thread : threads_) thread.join();
}

Pool::Offer Pool::offer(std::function<void()> job) {
  {
    const std::lock_guard lock{mutex_};
    if (stopping_ || queue_.size() >= queue_limit_) return Offer::full;
    queue_.push_back(std::move(job));
  }
  something_to_do_.notify_one();
  return Offer::taken;
}

std::size_t Pool::queued() const {
  const std::lock_guard lock{mutex_};
  return queue_.size();
}

void Pool::work() {
  while (true) {
    std::unique_lock lock{mutex_};
    something_to_do_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
    if (queue_.empty()) return;
    const auto job = std::move(queue_.front());
    queue_.pop_front();
    lock.unlock();
    job();
  }
}

}  // namespace holdfast::web
