// The house's only door to cryptography: sealing, hashing, signing and chance, over libsodium.
// Algorithms are chosen here and nowhere else, and are named in docs/ledger_format.md, because
// bytes sealed today must open in twenty years. Nothing here is configurable.
#pragma once
#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>

#include "base/bytes.h"
#include "base/chance.h"

namespace holdfast::ledger {

inline constexpr std::size_t key_size_bytes = 32;
inline constexpr std::size_t nonce_size_bytes = 24;
inline constexpr std::size_t seal_overhead_bytes = 16;

/// A secret, wiped when it goes.
struct Key {
  std::array<std::uint8_t, key_size_bytes> bytes{};
  Key() = default;
  Key(const Key&) = default;
  Key& operator=(const Key&) = default;
  ~Key();
  ByteView view() const { return bytes; }
};

/// Overwrites a secret, in a way the compiler may not leave out.
void wipe(std::span<std::uint8_t> secret);

using Nonce = std::array<std::uint8_t, nonce_size_bytes>;
using PublicKey = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;

Key random_key(const Chance& chance);
Nonce random_nonce(const Chance& chance);

/// XChaCha20-Poly1305-IETF: `plain` encrypted, then the 16-byte tag.
Bytes seal(const Key& key, const Nonce& nonce, ByteView plain, ByteView associated);
/// Nothing unless every byte is as it was sealed. `out` must hold sealed.size() - 16 bytes.
bool unseal_into(const Key& key, const Nonce& nonce, ByteView sealed, ByteView associated,
                 std::span<std::uint8_t> out);
std::optional<Bytes> unseal(const Key& key, const Nonce& nonce, ByteView sealed,
                            ByteView associated);

/// BLAKE2b-256 over the parts, one after another, without marks between them.
Digest blake2b(std::initializer_list<ByteView> parts);
Digest blake2b_keyed(const Key& key, std::initializer_list<ByteView> parts);

/// Ed25519, detached. `seed` is the 32-byte secret of RFC 8032.
PublicKey public_key_of(const Key& seed);
Signature sign(const Key& seed, ByteView message);
bool signature_holds(const PublicKey& signer, const Signature& signature, ByteView message);

/// Random bytes of the operating system, through libsodium.
Chance sodium_chance();

}  // namespace holdfast::ledger
