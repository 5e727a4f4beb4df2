// The folder apart from all data: the master key, the key checkpoints are signed with, and the list
// of destroyed keys. Whoever has this folder and the data can read everything; whoever has lost it
// can read nothing, ever again. README says how to keep it.
#pragma once
#include <filesystem>

#include "base/chance.h"
#include "ledger/keys.h"

namespace holdfast::store {

inline constexpr std::string_view master_key_file = "master.key";       ///< 32 bytes, mode 0600
inline constexpr std::string_view signing_key_file = "checkpoint.key";  ///< 32 bytes, mode 0600
inline constexpr std::string_view public_key_file = "checkpoint.pub";   ///< 64 hex digits
inline constexpr std::string_view destroyed_file = "destroyed.log";

/// Makes the two keys where there are none. Never overwrites one.
Result<Done> create_secrets(const std::filesystem::path& folder, const Chance& chance);

/// Failure::bad_input when the file is missing or is not 32 bytes.
Result<ledger::Key> read_key(const std::filesystem::path& file);
Result<ledger::PublicKey> read_public_key(const std::filesystem::path& file);

/// Appends to the list, a line a key, and syncs it: "entry|stream <stream> <key id> <detail>".
Result<Done> note_destroyed(const std::filesystem::path& log,
                            std::span<const ledger::DestroyedKey> keys);
/// A torn last line is passed over: its keys were never acknowledged as destroyed. Any other line
/// that cannot be read is Failure::damaged. No file: no keys.
Result<std::vector<ledger::DestroyedKey>> read_destroyed(const std::filesystem::path& log);

}  // namespace holdfast::store
