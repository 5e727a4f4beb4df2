// Copies to keep elsewhere, and bringing one back. The database and the keys go to two folders,
// because they must be kept in two places with different lives: keys for a short time only, so that
// what was erased cannot be brought back from an old copy of them.
#pragma once
#include "ledger/checkpoint.h"
#include "store/open.h"

namespace holdfast::store {

/// A national list of offences, beside the records, where the service has taken one in.
inline constexpr std::string_view offences_file = "offences.csv";

struct BackupPaths {
  /// holdfast.db, access.db, shelf.db, offences.csv, attachments/ and checkpoints/
  std::filesystem::path data;
  std::filesystem::path keys;  ///< keys.db and destroyed.log; never the master key
};

/// While others go on reading and writing. Both folders must be empty or not there.
Result<Done> back_up(const StorePaths& from, const BackupPaths& to);
/// Into folders that are empty or not there, but for `to.secrets`, which must hold the master key.
/// Replays the destroyed keys of both lists (the one beside the master key and the backup's own),
/// so that what was erased since the backup stays erased. Nothing may be served before it returns.
Result<Done> restore(const BackupPaths& from, const StorePaths& to);

/// Takes a checkpoint, signs it and writes it to data/checkpoints and to the second place.
Result<Done> write_checkpoint(ledger::Store& store, const StorePaths& paths, Moment now);

/// Every checkpoint in the two places whose signature holds, and how many files did not.
struct FoundCheckpoints {
  std::vector<ledger::Checkpoint> checkpoints;
  std::vector<std::filesystem::path> refused;
};
Result<FoundCheckpoints> read_checkpoints(std::span<const std::filesystem::path> folders,
                                          const ledger::PublicKey& signer);

}  // namespace holdfast::store
