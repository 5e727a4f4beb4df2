// A lock that serves those who wait in the order they came. A std::mutex goes to whoever asks at
// the right moment, so that under load some writers go twice while one waits for seconds.
#pragma once
#include <condition_variable>
#include <list>
#include <mutex>

namespace holdfast {

class FairLock {
 public:
  void lock();
  void unlock();
  std::size_t waiting() const;

 private:
  struct Waiting {
    std::condition_variable called;
    bool turn = false;
  };
  mutable std::mutex mutex_;
  bool held_ = false;
  std::list<Waiting*> queue_;
};

}  // namespace holdfast
