// See live_stream.h.
#include "web/live_stream.h"

#include <utility>

namespace holdfast::web {

void LiveStream::tell(std::string word) {
  const std::lock_guard lock{mutex_};
  if (due_.over) return;
  due_.word = std::move(word);
  if (wake_) wake_();
}

void LiveStream::end() {
  const std::lock_guard lock{mutex_};
  due_ = {.word = {}, .over = true};
}

LiveStream::Due LiveStream::take() {
  const std::lock_guard lock{mutex_};
  return {std::exchange(due_.word, {}), due_.over};
}

void LiveStream::attach(std::function<void()> wake) {
  const std::lock_guard lock{mutex_};
  wake_ = std::move(wake);
}

void LiveStream::detach() { attach({}); }

std::string live_event(std::string_view word) {
  return "id: " + std::string(word) + "\nevent: changed\ndata: fetch\n\n";
}

}  // namespace holdfast::web
