// See secrets.h.
#include "store/secrets.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "base/words.h"
#include "ledger/format.h"
#include "store/durable_file.h"

namespace holdfast::store {
namespace {

using ledger::DestroyedKey;
using ledger::Key;

constexpr unsigned secret_mode = 0600;
constexpr unsigned public_mode = 0644;

std::string line_of(const DestroyedKey& key) {
  const auto* kind = key.kind == DestroyedKey::Kind::entry ? "entry " : "stream ";
  return kind + key.stream.text() + " " + key.id.text() + " " + std::to_string(key.detail) + "\n";
}

std::optional<DestroyedKey> key_from(std::string_view line) {
  const auto words = split(line, ' ');
  if (words.size() != 4 || (words[0] != "entry" && words[0] != "stream")) return std::nullopt;
  const auto stream = StreamId::from(words[1]);
  const auto id = ledger::KeyId::from(words[2]);
  std::uint8_t detail = 0;
  const auto* end = words[3].data() + words[3].size();
  const auto read = std::from_chars(words[3].data(), end, detail);
  if (!stream || !id || read.ec != std::errc{} || read.ptr != end) return std::nullopt;
  const auto kind = words[0] == "entry" ? DestroyedKey::Kind::entry : DestroyedKey::Kind::stream;
  return DestroyedKey{kind, *stream, *id, detail};
}

Result<Done> create_key(const std::filesystem::path& path, const Chance& chance) {
  if (std::filesystem::exists(path)) return done;
  return create_file(path, ledger::random_key(chance).bytes, secret_mode);
}

}  // namespace

Result<Done> create_secrets(const std::filesystem::path& folder, const Chance& chance) {
  for (const auto name : {master_key_file, signing_key_file})
    if (const auto made = create_key(folder / name, chance); !made) return made;
  const auto signer = read_key(folder / signing_key_file);
  if (!signer) return Unexpected{signer.error()};
  const auto text = ledger::hex(ledger::public_key_of(*signer)) + "\n";
  return replace_file(folder / public_key_file, bytes_of(text), public_mode);
}

Result<Key> read_key(const std::filesystem::path& file) {
  auto bytes = read_file(file);
  if (!bytes) return Unexpected{bytes.error()};
  Key key;
  if (bytes->size() != key.bytes.size())
    return failed(Failure::Kind::bad_input, say("A key file is not 32 bytes long."));
  std::copy(bytes->begin(), bytes->end(), key.bytes.begin());
  ledger::wipe(*bytes);
  return key;
}

Result<ledger::PublicKey> read_public_key(const std::filesystem::path& file) {
  const auto bytes = read_file(file);
  if (!bytes) return Unexpected{bytes.error()};
  const auto read = ledger::from_hex(trimmed(text_of(*bytes)));
  ledger::PublicKey key;
  if (!read || read->size() != key.size())
    return failed(Failure::Kind::bad_input, say("The public key is not 64 hexadecimal digits."));
  std::copy(read->begin(), read->end(), key.begin());
  return key;
}

Result<Done> note_destroyed(const std::filesystem::path& log, std::span<const DestroyedKey> keys) {
  std::string lines;
  for (const auto& key : keys) lines += line_of(key);
  return append_lines(log, lines);
}

Result<std::vector<DestroyedKey>> read_destroyed(const std::filesystem::path& log) {
  std::vector<DestroyedKey> keys;
  if (!std::filesystem::exists(log)) return keys;
  const auto content = read_file(log);
  if (!content) return Unexpected{content.error()};
  auto rest = text_of(*content);
  for (auto end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
    const auto key = key_from(rest.substr(0, end));
    if (!key)
      return failed(Failure::Kind::damaged, say("The list of destroyed keys cannot be read."));
    keys.push_back(*key);
    rest.remove_prefix(end + 1);
  }
  return keys;
}

}  // namespace holdfast::store
