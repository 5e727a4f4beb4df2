// One open page's stream of "changed", from whoever tells to the connection that sends. What waits
// to be sent is never more than the last word: a page that was told twice has to look once, so a
// slow reader holds up nothing and fills nothing.
#pragma once
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace holdfast::web {

/// Thread-safe.
class LiveStream {
 public:
  /// Let go of together with the stream.
  explicit LiveStream(std::shared_ptr<void> place) : place_(std::move(place)) {}

  /// In place of what was told before and has not been sent.
  void tell(std::string word);
  /// At the next heartbeat; nothing more is told.
  void end();

  struct Due {
    std::string word;  ///< empty: nothing new
    bool over = false;
  };
  /// What is to be sent now; it is then no longer due.
  Due take();
  /// Called whenever something is due, until `detach`; by any thread, so it must be quick.
  void attach(std::function<void()> wake);
  void detach();

 private:
  std::mutex mutex_;
  Due due_;
  std::function<void()> wake_;
  std::shared_ptr<void> place_;
};

/// Always as long as any other: all that differs is the word, which is opaque.
std::string live_event(std::string_view word);
/// A comment, so that whoever stands between sees that the connection lives.
inline constexpr std::string_view live_heartbeat = ":\n\n";

}  // namespace holdfast::web
