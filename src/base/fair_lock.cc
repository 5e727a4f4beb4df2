// The lock is handed over, never let go, while somebody waits: nobody can slip in between.
#include "base/fair_lock.h"

namespace holdfast {

void FairLock::lock() {
  std::unique_lock inside(mutex_);
  if (!held_) {
    held_ = true;
    return;
  }
  Waiting mine;
  queue_.push_back(&mine);
  mine.called.wait(inside, [&] { return mine.turn; });
}

void FairLock::unlock() {
  const std::lock_guard inside(mutex_);
  if (queue_.empty()) {
    held_ = false;
    return;
  }
  auto* next = queue_.front();
  queue_.pop_front();
  next->turn = true;
  next->called.notify_one();  // under the mutex: `next` lives until it has it
}

std::size_t FairLock::waiting() const {
  const std::lock_guard inside(mutex_);
  return queue_.size();
}

}  // namespace holdfast
