// The second libsodium adapter. Its init_push would take the header from the system's chance; the
// state that init_pull makes of a header is the same one, so we choose the header and begin there.
#include "ledger/crypto_stream.h"

#include <sodium.h>

#include <cassert>

namespace holdfast::ledger {

struct SealingStream::Inner {
  crypto_secretstream_xchacha20poly1305_state state;
  ~Inner() { sodium_memzero(&state, sizeof state); }
};

SealingStream::SealingStream(const Key& key, const StreamHeader& header)
    : inner_(std::make_unique<Inner>()) {
  static_assert(stream_header_size_bytes == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
  static_assert(chunk_overhead_bytes == crypto_secretstream_xchacha20poly1305_ABYTES);
  (void)blake2b({});  // libsodium is started
  const int begun = crypto_secretstream_xchacha20poly1305_init_pull(&inner_->state, header.data(),
                                                                    key.bytes.data());
  assert(begun == 0);
}
SealingStream::~SealingStream() = default;
SealingStream::SealingStream(SealingStream&&) noexcept = default;
SealingStream& SealingStream::operator=(SealingStream&&) noexcept = default;

Bytes SealingStream::seal(ByteView plain, Chunk chunk) {
  Bytes sealed(plain.size() + chunk_overhead_bytes);
  const auto tag = static_cast<unsigned char>(
      chunk == Chunk::last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                           : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
  crypto_secretstream_xchacha20poly1305_push(&inner_->state, sealed.data(), nullptr, plain.data(),
                                             plain.size(), nullptr, 0, tag);
  return sealed;
}

std::optional<Bytes> UnsealingStream::unseal(ByteView sealed) {
  if (ended_ || sealed.size() < chunk_overhead_bytes) return std::nullopt;
  Bytes plain(sealed.size() - chunk_overhead_bytes);
  unsigned char tag = 0;
  const int opened = crypto_secretstream_xchacha20poly1305_pull(
      &state_.inner_->state, plain.data(), nullptr, &tag, sealed.data(), sealed.size(), nullptr, 0);
  if (opened != 0) return std::nullopt;
  ended_ = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
  return plain;
}

struct Hashing::Inner {
  crypto_generichash_state state;
};

Hashing::Hashing() : inner_(std::make_unique<Inner>()) {
  (void)blake2b({});
  crypto_generichash_init(&inner_->state, nullptr, 0, std::tuple_size_v<Digest>);
}
Hashing::~Hashing() = default;
Hashing::Hashing(Hashing&&) noexcept = default;
Hashing& Hashing::operator=(Hashing&&) noexcept = default;

void Hashing::add(ByteView bytes) {
  crypto_generichash_update(&inner_->state, bytes.data(), bytes.size());
}

Digest Hashing::digest() {
  Digest made;
  crypto_generichash_final(&inner_->state, made.data(), made.size());
  return made;
}

}  // namespace holdfast::ledger
