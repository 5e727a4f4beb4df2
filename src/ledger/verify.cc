// How one tells which entry was altered: entry n+1 carries the hash of entry n, so when they
// disagree it is n that was changed, unless the place where n+1 carries it was changed; then n+2
// (or the head) disagrees with n+1 as well, and n agrees with its own predecessor. Both readings
// are tried, and the one that explains every disagreement with the fewest entries is reported.
#include "ledger/verify.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/words.h"
#include "ledger/crypto_stream.h"
#include "ledger/format.h"
#include "ledger/store.h"

namespace holdfast::ledger {
namespace {

using Place = std::pair<Book, StreamId>;

/// Entries whose own bytes are not what they should be: unreadable, or standing where another
/// belongs.
std::vector<Finding> misplaced(Book book, StreamId stream, const StoredStream& stored) {
  std::vector<Finding> out;
  std::uint64_t expected = 1;
  for (const auto& entry : stored.entries) {
    for (; expected < entry.number; ++expected)
      out.push_back({Finding::Kind::missing, book, stream, expected});
    const auto header = decode_header(entry.header);
    if (!header)
      out.push_back({Finding::Kind::altered, book, stream, entry.number});
    else if (header->stream != stream || header->number != entry.number)
      out.push_back({Finding::Kind::swapped, book, stream, entry.number});
    else if (header->event != entry.event)
      out.push_back({Finding::Kind::altered, book, stream, entry.number});
    ++expected;
  }
  if (expected <= stored.head.count)
    out.push_back({Finding::Kind::cut_tail, book, stream, expected});
  return out;
}

/// breaks[i]: the link between entry i and what follows it (the next entry, or the head) does not
/// hold; 0 stands for the beginning.
std::vector<bool> broken_links(const StoredStream& stored, std::span<const Digest> hashes) {
  std::vector<bool> broken(stored.entries.size() + 1, false);
  Digest before{};
  for (std::size_t i = 0; i < stored.entries.size(); ++i) {
    const auto header = decode_header(stored.entries[i].header);
    broken[i] = !header || header->previous != before;
    before = hashes[i];
  }
  broken.back() = stored.head.hash != before || stored.head.count != stored.entries.size();
  return broken;
}

std::vector<Finding> altered(Book book, StreamId stream, const std::vector<bool>& broken) {
  std::vector<Finding> out;
  for (std::size_t i = 0; i < broken.size(); ++i) {
    if (!broken[i]) continue;
    // Two links in a row: the entry between them, whose own "previous" was changed.
    const bool both = i + 1 < broken.size() && broken[i + 1];
    out.push_back(
        {Finding::Kind::altered, book, stream, both ? i + 1 : std::max<std::size_t>(i, 1)});
    if (both) ++i;
  }
  return out;
}

/// The hash of a file as stored; nothing when it is not there.
Result<std::optional<Digest>> hash_of_file(const Attachments& files, const AttachmentName& name) {
  constexpr std::size_t read_at_once_bytes = 1 << 20;
  Hashing hash;
  for (std::uint64_t from = 0;;) {
    const auto some = files.read(name, from, read_at_once_bytes);
    const bool gone = !some && some.error().kind == Failure::Kind::bad_input;
    if (gone) return std::optional<Digest>{};
    if (!some) return Unexpected{some.error()};
    hash.add(*some);
    from += some->size();
    if (some->size() < read_at_once_bytes) return std::optional(hash.digest());
  }
}

/// A destroyed entry's files are gone with it, and nobody could read them if they were not. The
/// list is read last: an erasure may have come between.
Result<std::optional<Finding::Kind>> wrong_with_file(Store& store, const AttachmentName& name,
                                                     KeyId key) {
  const auto hash = hash_of_file(store.attachments(), name);
  if (!hash) return Unexpected{hash.error()};
  if (*hash && **hash == name.hash) return std::optional<Finding::Kind>{};
  const auto destroyed = store.destroyed(name.stream);
  if (!destroyed) return Unexpected{destroyed.error()};
  for (const auto& one : *destroyed)
    if (one.kind == DestroyedKey::Kind::entry && one.id == key)
      return std::optional<Finding::Kind>{};
  return std::optional(*hash ? Finding::Kind::changed_file : Finding::Kind::missing_file);
}

/// Whether what lies after it in its stream can be trusted no more.
bool concerns_chain(Finding::Kind kind) {
  return kind != Finding::Kind::cut_tail && kind != Finding::Kind::missing_file &&
         kind != Finding::Kind::changed_file;
}

class Verification {
 public:
  explicit Verification(Store& store) : store_(store) {}

  Result<Done> chains(Book book) {
    const auto streams = store_.streams(book);
    if (!streams) return Unexpected{streams.error()};
    for (const auto& stream : *streams) {
      const auto stored = store_.read(book, stream, 1, no_limit);
      if (!stored) return Unexpected{stored.error()};
      auto& hashes = hashes_[{book, stream}];
      for (const auto& finding : check_chain(book, stream, *stored, hashes)) add(finding);
      if (const auto read = files(book, stream, *stored); !read) return read;
      ++report_.streams;
      report_.entries += stored->entries.size();
    }
    return done;
  }

  void compare(const Checkpoint& checkpoint) {
    for (const auto& anchor : checkpoint.anchors) {
      auto& covered = covered_[{anchor.book, anchor.stream}];
      covered = std::max(covered, anchor.count);
      if (anchor.count > 0) compare(anchor);
    }
  }

  Report finish() {
    for (const auto& [place, hashes] : hashes_) {
      const auto covered = covered_[place];
      if (covered < hashes.size())
        report_.unanchored.push_back({place.first, place.second, covered + 1, hashes.size()});
    }
    return std::move(report_);
  }

 private:
  Result<Done> files(Book book, StreamId stream, const StoredStream& stored) {
    for (const auto& entry : stored.entries) {
      const auto header = decode_header(entry.header);
      if (!header) continue;
      for (const auto& hash : header->attachments) {
        const auto kind = wrong_with_file(store_, {stream, hash}, key_id_of(entry.nonce));
        if (!kind) return Unexpected{kind.error()};
        ++report_.files;
        if (*kind) add({**kind, book, stream, entry.number, hash});
      }
    }
    return done;
  }

  void compare(const Anchor& anchor) {
    const auto found = hashes_.find({anchor.book, anchor.stream});
    if (found == hashes_.end() || found->second.empty())
      return add({Finding::Kind::deleted_stream, anchor.book, anchor.stream, 0});
    const auto& hashes = found->second;
    if (hashes.size() < anchor.count) {
      // A chain with holes has said so already.
      if (!damaged_.contains(found->first))
        add({Finding::Kind::cut_tail, anchor.book, anchor.stream, hashes.size() + 1});
      return;
    }
    if (hashes[anchor.count - 1] != anchor.hash && !damaged_.contains(found->first))
      add({Finding::Kind::rewritten, anchor.book, anchor.stream, 0});
  }

  void add(const Finding& finding) {
    if (concerns_chain(finding.kind)) damaged_.insert({finding.book, finding.stream});
    auto& list = report_.findings;
    if (std::find(list.begin(), list.end(), finding) == list.end()) list.push_back(finding);
  }

  Store& store_;
  Report report_;
  std::map<Place, std::vector<Digest>> hashes_;
  std::map<Place, std::uint64_t> covered_;
  std::set<Place> damaged_;
};

}  // namespace

std::string words_of(const Finding& finding) {
  const auto n = std::to_string(finding.number);
  const auto stream = finding.stream.text();
  const std::string book = finding.book == Book::records ? "records" : "access";
  switch (finding.kind) {
    case Finding::Kind::altered:
      return say("Entry {n} of stream {stream} in {book} was altered.",
                 {{"n", n}, {"stream", stream}, {"book", book}});
    case Finding::Kind::missing:
      return say("Entry {n} of stream {stream} in {book} is missing.",
                 {{"n", n}, {"stream", stream}, {"book", book}});
    case Finding::Kind::swapped:
      return say("Entry {n} of stream {stream} in {book} stands in another's place.",
                 {{"n", n}, {"stream", stream}, {"book", book}});
    case Finding::Kind::cut_tail:
      return say("Stream {stream} in {book} was cut off: entry {n} and what followed are gone.",
                 {{"n", n}, {"stream", stream}, {"book", book}});
    case Finding::Kind::deleted_stream:
      return say("Stream {stream} in {book} was deleted: a checkpoint names it.",
                 {{"stream", stream}, {"book", book}});
    case Finding::Kind::rewritten:
      return say("Stream {stream} in {book} was rewritten: a checkpoint names another chain.",
                 {{"stream", stream}, {"book", book}});
    case Finding::Kind::missing_file:
      return say("Entry {n} of stream {stream}: its attachment {file} is missing.",
                 {{"n", n}, {"stream", stream}, {"file", hex(finding.file)}});
    case Finding::Kind::changed_file:
      return say("Entry {n} of stream {stream}: its attachment {file} was changed.",
                 {{"n", n}, {"stream", stream}, {"file", hex(finding.file)}});
    case Finding::Kind::unsigned_text:
      return say("A checkpoint is not signed by the key it should be signed by.");
  }
  return {};
}

std::vector<Finding> check_chain(Book book, StreamId stream, const StoredStream& stored,
                                 std::vector<Digest>& hashes) {
  for (const auto& entry : stored.entries)
    hashes.push_back(hash_of(entry.header, entry.nonce, entry.sealed));
  auto findings = misplaced(book, stream, stored);
  // Gaps and swaps break links too; naming those entries as altered would say the same thing twice.
  if (findings.empty()) findings = altered(book, stream, broken_links(stored, hashes));
  return findings;
}

Result<Report> verify(Store& store, std::span<const Checkpoint> checkpoints) {
  Verification work(store);
  for (const auto book : {Book::records, Book::access})
    if (const auto read = work.chains(book); !read) return Unexpected{read.error()};
  for (const auto& checkpoint : checkpoints) work.compare(checkpoint);
  return work.finish();
}

}  // namespace holdfast::ledger
