// A sealed file is the stream's header and then its chunks: 64 KB of the file each, the last one
// shorter and marked as the last, so that a file cut off at a chunk is not taken for a whole one.
#include "ledger/sealed_files.h"

#include "base/words.h"
#include "ledger/store.h"

namespace holdfast::ledger {
namespace {

constexpr std::size_t sealed_chunk_bytes = chunk_size_bytes + chunk_overhead_bytes;

Unexpected<Failure> not_as_sealed() {
  return failed(Failure::Kind::damaged, say("A document is not as it was kept."));
}

}  // namespace

struct SealedFiles::Taking {
  NewAttachment file;
  SealingStream stream;
  Hashing sealed;
  Hashing plain;
  Bytes
      pending;  ///< less than a chunk, or exactly one: what follows decides whether it is the last
  std::uint64_t size_bytes = 0;
};

Key attachment_key(const Key& data_key) {
  const auto digest = blake2b_keyed(data_key, {bytes_of("holdfast attachment")});
  Key made;
  std::copy(digest.begin(), digest.end(), made.bytes.begin());
  return made;
}

SealedFiles::SealedFiles(Store& store, Clock clock, Chance chance)
    : attachments_(store.attachments()),
      clock_(std::move(clock)),
      chance_(std::move(chance)),
      data_key_(random_key(chance_)) {}
SealedFiles::~SealedFiles() = default;

Result<Done> SealedFiles::begin() {
  taking_.reset();
  if (files_.size() == attachments_an_entry_limit)
    return failed(Failure::Kind::bad_input, say("There are too many files."));
  auto file = attachments_.begin(clock_.now());
  if (!file) return Unexpected{file.error()};
  StreamHeader header;
  chance_.fill(header);
  taking_ = std::make_unique<Taking>(
      Taking{std::move(*file), SealingStream(attachment_key(data_key_), header), {}, {}, {}});
  taking_->sealed.add(header);
  return taking_->file.write(header);
}

Result<Done> SealedFiles::seal_chunk(ByteView plain, Chunk chunk) {
  const auto sealed = taking_->stream.seal(plain, chunk);
  taking_->sealed.add(sealed);
  return taking_->file.write(sealed);
}

Result<Done> SealedFiles::take(ByteView plain) {
  assert(taking_ != nullptr);
  taking_->size_bytes += plain.size();
  if (taking_->size_bytes > attachment_limit_bytes)
    return failed(Failure::Kind::bad_input, say("The file is too large."));
  taking_->plain.add(plain);
  while (!plain.empty()) {
    auto& pending = taking_->pending;
    if (pending.size() == chunk_size_bytes) {
      if (const auto sealed = seal_chunk(pending, Chunk::more); !sealed) return sealed;
      pending.clear();
    }
    const auto some = plain.first(std::min(plain.size(), chunk_size_bytes - pending.size()));
    pending.insert(pending.end(), some.begin(), some.end());
    plain = plain.subspan(some.size());
  }
  return done;
}

Result<SealedFile> SealedFiles::end() {
  assert(taking_ != nullptr);
  if (const auto sealed = seal_chunk(taking_->pending, Chunk::last); !sealed)
    return Unexpected{sealed.error()};
  const SealedFile file{taking_->sealed.digest(), taking_->plain.digest(), taking_->size_bytes};
  files_.push_back(file);
  written_.push_back(std::move(taking_->file));
  taking_.reset();
  return file;
}

Result<Done> SealedFiles::read(std::size_t file, const std::function<bool(ByteView)>& piece) const {
  assert(file < written_.size());
  return unseal_file(data_key_, written_[file].read, piece);
}

Result<Done> SealedFiles::keep(StreamId stream) {
  if (kept_in_ && *kept_in_ != stream)
    return failed(Failure::Kind::bad_input, say("A file belongs to one record alone."));
  if (kept_in_) return done;
  for (std::size_t i = 0; i < files_.size(); ++i)
    if (const auto kept = written_[i].keep({stream, files_[i].sealed}, clock_.now()); !kept)
      return kept;
  kept_in_ = stream;
  return done;
}

Result<Done> unseal_file(const Key& data_key, const SealedBytes& read,
                         const std::function<bool(ByteView)>& piece) {
  const auto head = read(0, stream_header_size_bytes);
  if (!head) return Unexpected{head.error()};
  if (head->size() != stream_header_size_bytes) return not_as_sealed();
  StreamHeader header;
  std::copy(head->begin(), head->end(), header.begin());
  UnsealingStream stream(attachment_key(data_key), header);
  std::uint64_t from = header.size();
  while (!stream.ended()) {
    const auto sealed = read(from, sealed_chunk_bytes);
    if (!sealed) return Unexpected{sealed.error()};
    const auto plain = stream.unseal(*sealed);
    if (!plain) return not_as_sealed();
    if (!piece(*plain)) return done;
    from += sealed->size();
  }
  const auto after = read(from, 1);
  if (!after) return Unexpected{after.error()};
  return after->empty() ? Result<Done>(done) : not_as_sealed();
}

}  // namespace holdfast::ledger
