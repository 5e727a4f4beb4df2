// Sealing what is too large to be held at once: a stream of chunks, of which none can be left out,
// doubled, put in another's place or cut off unnoticed. libsodium's secretstream
// (XChaCha20-Poly1305); its header comes from the chance passed in.
#pragma once
#include <memory>

#include "ledger/crypto.h"

namespace holdfast::ledger {

inline constexpr std::size_t stream_header_size_bytes = 24;
inline constexpr std::size_t chunk_size_bytes = 64 << 10;
inline constexpr std::size_t chunk_overhead_bytes = 17;

using StreamHeader = std::array<std::uint8_t, stream_header_size_bytes>;
enum class Chunk : std::uint8_t { more, last };

class SealingStream {
 public:
  SealingStream(const Key& key, const StreamHeader& header);
  ~SealingStream();
  SealingStream(SealingStream&&) noexcept;
  SealingStream& operator=(SealingStream&&) noexcept;
  Bytes seal(ByteView plain, Chunk chunk);

 private:
  friend class UnsealingStream;
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

class UnsealingStream {
 public:
  UnsealingStream(const Key& key, const StreamHeader& header) : state_(key, header) {}
  /// Nothing unless these are the very bytes that were sealed next.
  std::optional<Bytes> unseal(ByteView sealed);
  /// Whether the last chunk has come.
  bool ended() const { return ended_; }

 private:
  SealingStream state_;
  bool ended_ = false;
};

/// A hash of what comes piece by piece: the same as blake2b() of all of it.
class Hashing {
 public:
  Hashing();
  ~Hashing();
  Hashing(Hashing&&) noexcept;
  Hashing& operator=(Hashing&&) noexcept;
  void add(ByteView bytes);
  /// Once.
  Digest digest();

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

}  // namespace holdfast::ledger
