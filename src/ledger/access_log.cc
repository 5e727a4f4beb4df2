// One thread writes. While it waits for the disk, openings gather behind it, and all that have
// gathered go in its next commit: an idle log answers after one sync, a busy one shares syncs, and
// nobody waits for a timer. What was opened, in which role and why is sealed under the day's own
// key; record and person stand beside it plain, because that is what the log is searched by.
#include "ledger/access_log.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "base/words.h"
#include "ledger/access_stream.h"
#include "ledger/parts.h"

namespace holdfast::ledger {
namespace {

constexpr std::size_t batch_limit = 256;
constexpr int append_attempts = 8;

struct Waiting {
  const Opening* opening;
  bool finished = false;
  std::optional<Failure> failure;
};

bool is_one_line(std::string_view text) { return text.find('\n') == std::string_view::npos; }

}  // namespace

struct AccessLog::Inner {
  Store& store;
  KeyRing& keys;
  Clock clock;
  Chance chance;
  std::string node;

  std::mutex mutex;
  std::condition_variable arrived;
  std::condition_variable written;
  std::deque<Waiting*> queue;
  bool stopping = false;
  std::optional<StreamId> unsure;  // the writer's alone
  std::thread writer;

  void run();
  std::vector<Waiting*> take();
  void answer(std::span<Waiting* const> batch, const std::optional<Failure>& failure);
  Result<Done> write(std::span<Waiting* const> batch);
  Result<StoredAppend> sealed(std::span<Waiting* const> batch, StreamId stream, Moment now);
  Result<Done, StoreRefusal> try_once(std::span<Waiting* const> batch);
};

void AccessLog::Inner::run() {
  for (;;) {
    const auto batch = take();
    if (batch.empty()) return;
    const auto wrote = write(batch);
    answer(batch, wrote ? std::nullopt : std::optional(wrote.error()));
  }
}

std::vector<Waiting*> AccessLog::Inner::take() {
  std::unique_lock lock(mutex);
  arrived.wait(lock, [&] { return stopping || !queue.empty(); });
  std::vector<Waiting*> batch;
  while (!queue.empty() && batch.size() < batch_limit) {
    batch.push_back(queue.front());
    queue.pop_front();
  }
  return batch;
}

void AccessLog::Inner::answer(std::span<Waiting* const> batch,
                              const std::optional<Failure>& failure) {
  {
    const std::lock_guard lock(mutex);
    for (auto* one : batch) {
      one->failure = failure;
      one->finished = true;
    }
  }
  written.notify_all();
}

Result<Done> AccessLog::Inner::write(std::span<Waiting* const> batch) {
  for (int attempt = 0; attempt < append_attempts; ++attempt) {
    const auto stored = try_once(batch);
    if (stored) return done;
    if (std::holds_alternative<LostRace>(stored.error())) continue;
    if (const auto* failure = std::get_if<Failure>(&stored.error())) return Unexpected{*failure};
    if (const auto* lost = std::get_if<Unsure>(&stored.error())) return Unexpected{lost->failure};
    break;
  }
  return failed(Failure::Kind::unavailable, say("The access log is busy. Try again."));
}

Result<Done, StoreRefusal> AccessLog::Inner::try_once(std::span<Waiting* const> batch) {
  const auto now = clock.now();
  const auto stream = access_stream(now, node);
  if (unsure) {
    const auto open = check_and_reopen(store, Book::access, *unsure);
    if (!open) return Unexpected{StoreRefusal{open.error()}};
    unsure.reset();
  }
  const auto append = sealed(batch, stream, now);
  if (!append) return Unexpected{StoreRefusal{append.error()}};
  auto stored = store.append(Book::access, std::span(&*append, 1));
  if (!stored && std::holds_alternative<Unsure>(stored.error())) {
    unsure = stream;
    static_cast<void>(store.close_stream(Book::access, stream));
  }
  return stored;
}

Result<StoredAppend> AccessLog::Inner::sealed(std::span<Waiting* const> batch, StreamId stream,
                                              Moment now) {
  const auto heads = store.heads(Book::access, std::span(&stream, 1));
  if (!heads) return Unexpected{heads.error()};
  const auto key = keys.day_key(stream);
  if (!key) return Unexpected{key.error()};
  const auto head = heads->front();
  if (head.closed) unsure = stream;
  StoredAppend append{stream, head.count, head, {}, {}, std::nullopt};
  append.head.closed = false;
  for (const auto* one : batch) {
    append.entries.push_back(seal_opening(*one->opening, *key, chance, now, stream, append.head));
    append.openings.push_back({one->opening->record, one->opening->who, append.head.recorded});
  }
  return append;
}

AccessLog::AccessLog(Store& store, KeyRing& keys, Clock clock, Chance chance, std::string node)
    : inner_(new Inner{store, keys, std::move(clock), std::move(chance), std::move(node)}) {
  inner_->writer = std::thread([inner = inner_.get()] { inner->run(); });
}

AccessLog::~AccessLog() {
  {
    const std::lock_guard lock(inner_->mutex);
    inner_->stopping = true;
  }
  inner_->arrived.notify_all();
  inner_->writer.join();
}

Result<Done> AccessLog::note(const Opening& opening) {
  if (!is_one_line(opening.role) || !is_one_line(opening.part))
    return failed(Failure::Kind::bad_input, say("A role and a part are one line each."));
  Waiting mine{&opening, false, {}};
  std::unique_lock lock(inner_->mutex);
  inner_->queue.push_back(&mine);
  inner_->arrived.notify_one();
  inner_->written.wait(lock, [&] { return mine.finished; });
  if (mine.failure) return Unexpected{*mine.failure};
  return done;
}

Result<std::vector<Opening>> AccessLog::find(const OpeningQuery& query) const {
  const auto found = inner_->store.find_openings(query);
  if (!found) return Unexpected{found.error()};
  std::vector<Opening> answer;
  answer.reserve(found->size());
  for (const auto& one : *found) {
    const auto key = inner_->keys.day_key(one.stream);
    if (!key) return Unexpected{key.error()};
    auto opening = open_opening(one, *key);
    if (!opening)
      return failed(Failure::Kind::damaged, say("An entry of the access log is damaged."));
    answer.push_back(std::move(*opening));
  }
  return answer;
}

}  // namespace holdfast::ledger
