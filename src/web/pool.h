// The threads that answer requests. Answers may wait for the disk, so they never run where sockets
// are served; and there is an end to how many may queue, because an answer nobody waits for any
// more is work done for nothing.
#pragma once
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace holdfast::web {

class Pool {
 public:
  Pool(std::size_t threads, std::size_t queue_limit);
  ~Pool();  ///< finishes what is queued
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;

  enum class Offer { taken, full };
  Offer offer(std::function<void()> job);
  std::size_t queued() const;

 private:
  void work();

  const std::size_t queue_limit_;
  mutable std::mutex mutex_;
  std::condition_variable something_to_do_;
  std::deque<std::function<void()>> queue_;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace holdfast::web
