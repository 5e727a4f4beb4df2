// The libsodium adapter. sodium_init is called once, before the first use; it is safe from several
// threads and fails only where the operating system has no randomness at all, in which case we
// stop.
#include "ledger/crypto.h"

#include <sodium.h>

#include <cassert>

namespace holdfast::ledger {
namespace {

void ready() {
  static const int started = sodium_init();
  assert(started >= 0);
}

Digest finish(crypto_generichash_state& state, std::initializer_list<ByteView> parts) {
  for (const auto part : parts) crypto_generichash_update(&state, part.data(), part.size());
  Digest made;
  crypto_generichash_final(&state, made.data(), made.size());
  return made;
}

using SecretKey = std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES>;

PublicKey expand(const Key& seed, SecretKey& secret) {
  ready();
  PublicKey made;
  crypto_sign_seed_keypair(made.data(), secret.data(), seed.bytes.data());
  return made;
}

}  // namespace

void wipe(std::span<std::uint8_t> secret) { sodium_memzero(secret.data(), secret.size()); }

Key::~Key() { wipe(bytes); }

Key random_key(const Chance& chance) {
  Key made;
  chance.fill(made.bytes);
  return made;
}

Nonce random_nonce(const Chance& chance) {
  Nonce made;
  chance.fill(made);
  return made;
}

Bytes seal(const Key& key, const Nonce& nonce, ByteView plain, ByteView associated) {
  ready();
  Bytes sealed(plain.size() + seal_overhead_bytes);
  unsigned long long length = 0;
  crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), &length, plain.data(), plain.size(),
                                             associated.data(), associated.size(), nullptr,
                                             nonce.data(), key.bytes.data());
  assert(length == sealed.size());
  return sealed;
}

bool unseal_into(const Key& key, const Nonce& nonce, ByteView sealed, ByteView associated,
                 std::span<std::uint8_t> out) {
  ready();
  if (sealed.size() < seal_overhead_bytes || out.size() < sealed.size() - seal_overhead_bytes)
    return false;
  unsigned long long length = 0;
  return crypto_aead_xchacha20poly1305_ietf_decrypt(
             out.data(), &length, nullptr, sealed.data(), sealed.size(), associated.data(),
             associated.size(), nonce.data(), key.bytes.data()) == 0;
}

std::optional<Bytes> unseal(const Key& key, const Nonce& nonce, ByteView sealed,
                            ByteView associated) {
  if (sealed.size() < seal_overhead_bytes) return std::nullopt;
  Bytes plain(sealed.size() - seal_overhead_bytes);
  if (!unseal_into(key, nonce, sealed, associated, plain)) return std::nullopt;
  return plain;
}

Digest blake2b(std::initializer_list<ByteView> parts) {
  ready();
  crypto_generichash_state state;
  crypto_generichash_init(&state, nullptr, 0, std::tuple_size_v<Digest>);
  return finish(state, parts);
}

Digest blake2b_keyed(const Key& key, std::initializer_list<ByteView> parts) {
  ready();
  crypto_generichash_state state;
  crypto_generichash_init(&state, key.bytes.data(), key.bytes.size(), std::tuple_size_v<Digest>);
  return finish(state, parts);
}

PublicKey public_key_of(const Key& seed) {
  SecretKey secret;
  const auto made = expand(seed, secret);
  sodium_memzero(secret.data(), secret.size());
  return made;
}

Signature sign(const Key& seed, ByteView message) {
  SecretKey secret;
  expand(seed, secret);
  Signature made;
  crypto_sign_detached(made.data(), nullptr, message.data(), message.size(), secret.data());
  sodium_memzero(secret.data(), secret.size());
  return made;
}

bool signature_holds(const PublicKey& signer, const Signature& signature, ByteView message) {
  ready();
  return crypto_sign_verify_detached(signature.data(), message.data(), message.size(),
                                     signer.data()) == 0;
}

Chance sodium_chance() {
  ready();
  return Chance{[](std::span<std::uint8_t> out) { randombytes_buf(out.data(), out.size()); }};
}

}  // namespace holdfast::ledger
