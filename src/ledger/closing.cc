// Failing closed. When a commit fails, nobody knows what the disk holds: an entry may be there
// whose writer was told that it is not. Until the stream has been read back and its chain holds,
// nothing more is written to it. The mark is kept in this process and, where the disk allows, in
// the store, so that other nodes refuse too.
#include "base/words.h"
#include "ledger/parts.h"

namespace holdfast::ledger {

bool Parts::is_closed(StreamId stream) {
  {
    const std::lock_guard lock(mutex);
    if (closed.contains(stream)) return true;
  }
  const auto head = store.heads(Book::records, std::span(&stream, 1));
  return head && head->front().closed;
}

void Parts::close(StreamId stream) {
  {
    const std::lock_guard lock(mutex);
    closed.insert(stream);
  }
  // Where even this fails the mark in memory stands, and a restart reads everything anew anyway.
  static_cast<void>(store.close_stream(Book::records, stream));
}

Result<Done> Parts::reopen(StreamId stream) {
  if (const auto open = check_and_reopen(store, Book::records, stream); !open) return open;
  const std::lock_guard lock(mutex);
  closed.erase(stream);
  return done;
}

Result<Done> check_and_reopen(Store& store, Book book, StreamId stream) {
  if (const auto settled = store.settle(); !settled) {
    // With room again it can be checked: whoever writes may try again.
    if (settled.error().kind == Failure::Kind::full) return settled;
    return failed(Failure::Kind::closed,
                  say("This record takes no entries until its last write has been checked."));
  }
  const auto sound = checked_stream(store, book, stream);
  if (!sound) return Unexpected{sound.error()};
  return store.reopen_stream(book, stream);
}

Result<StoredStream> checked_stream(Store& store, Book book, StreamId stream) {
  auto stored = store.read(book, stream, 1, no_limit);
  if (!stored) return stored;
  std::uint64_t number = 0;
  Digest last{};
  for (const auto& one : stored->entries) {
    ++number;
    const auto header = decode_header(one.header);
    if (!header || header->stream != stream || header->number != number || header->previous != last)
      return Unexpected{chain_broken(stream, number)};
    last = hash_of(one.header, one.nonce, one.sealed);
  }
  if (stored->head.count != number || stored->head.hash != last)
    return Unexpected{chain_broken(stream, number + 1)};
  return stored;
}

}  // namespace holdfast::ledger
