// See backup.h. The order of copying is what makes a copy taken under load complete: the key of an
// entry is synced before the entry is appended, so copying the entries first and the keys last can
// only ever copy a key too many.
#include "store/backup.h"

#include <algorithm>
#include <set>

#include "base/words.h"
#include "store/durable_file.h"
#include "store/secrets.h"
#include "store/sqlite.h"

namespace holdfast::store {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view checkpoints_folder = "checkpoints";
constexpr std::string_view checkpoint_extension = ".checkpoint";
constexpr unsigned file_mode = 0600;

Result<Done> empty_folder(const fs::path& folder) {
  std::error_code wrong;
  fs::create_directories(folder, wrong);
  if (wrong || !fs::is_empty(folder, wrong) || wrong)
    return failed(Failure::Kind::bad_input,
                  say("The folder {path} must be empty.", {{"path", folder.string()}}));
  return done;
}

Result<Done> copy_small_file(const fs::path& from, const fs::path& to) {
  const auto content = read_file(from);
  if (!content) return Unexpected{content.error()};
  return create_file(to, *content, file_mode);
}

Result<Done> copy_checkpoints(const fs::path& from, const fs::path& to) {
  if (!fs::exists(from)) return done;
  if (const auto made = empty_folder(to); !made) return made;
  for (const auto& file : fs::directory_iterator(from))
    if (file.path().extension() == checkpoint_extension)
      if (const auto copied = copy_small_file(file.path(), to / file.path().filename()); !copied)
        return copied;
  return done;
}

/// "2026-11-03T16-40-00Z.checkpoint": sorts by time and is a file name everywhere.
std::string checkpoint_name(Moment now) {
  auto name = now.text();
  std::replace(name.begin(), name.end(), ':', '-');
  return name + std::string(checkpoint_extension);
}

Result<Done> copy_files(const SqlitePaths& from, const SqlitePaths& to) {
  for (const auto name : {records_file, access_file, shelf_file})
    if (!fs::exists(from.data / name))
      return failed(Failure::Kind::bad_input,
                    say("There is no {file} in {path}.",
                        {{"file", std::string(name)}, {"path", from.data.string()}}));
  if (!fs::exists(from.keys / keys_file))
    return failed(Failure::Kind::bad_input,
                  say("There is no {file} in {path}.",
                      {{"file", std::string(keys_file)}, {"path", from.keys.string()}}));
  const auto offences = from.data / offences_file;
  if (fs::exists(offences))
    if (const auto copied = copy_small_file(offences, to.data / offences_file); !copied)
      return copied;
  return copy_sqlite_store(from, to);
}

/// Adds to the list beside the master key what only the backup's own list names.
Result<Done> join_destroyed(const fs::path& from, const fs::path& to) {
  const auto theirs = read_destroyed(from);
  if (!theirs) return Unexpected{theirs.error()};
  const auto ours = read_destroyed(to);
  if (!ours) return Unexpected{ours.error()};
  const std::set known(ours->begin(), ours->end());
  std::vector<ledger::DestroyedKey> missing;
  for (const auto& key : *theirs)
    if (!known.contains(key)) missing.push_back(key);
  return missing.empty() ? done : note_destroyed(to, missing);
}

}  // namespace

Result<Done> back_up(const StorePaths& from, const BackupPaths& to) {
  for (const auto& folder : {to.data, to.keys})
    if (const auto empty = empty_folder(folder); !empty) return empty;
  if (const auto copied = copy_files({from.data, from.keys}, {to.data, to.keys}); !copied)
    return copied;
  const auto log = from.secrets / destroyed_file;
  if (fs::exists(log))
    if (const auto copied = copy_small_file(log, to.keys / destroyed_file); !copied) return copied;
  return copy_checkpoints(from.data / checkpoints_folder, to.data / checkpoints_folder);
}

Result<Done> restore(const BackupPaths& from, const StorePaths& to) {
  for (const auto& folder : {to.data, to.keys})
    if (const auto empty = empty_folder(folder); !empty) return empty;
  const auto master = read_key(to.secrets / master_key_file);
  if (!master)
    return failed(Failure::Kind::bad_input, say("Put the master key into {path} before restoring.",
                                                {{"path", to.secrets.string()}}));
  if (const auto copied = copy_files({from.data, from.keys}, {to.data, to.keys}); !copied)
    return copied;
  if (const auto joined = join_destroyed(from.keys / destroyed_file, to.secrets / destroyed_file);
      !joined)
    return joined;
  if (const auto copied =
          copy_checkpoints(from.data / checkpoints_folder, to.data / checkpoints_folder);
      !copied)
    return copied;
  auto store = open_sqlite_store({to.data, to.keys}, {});
  if (!store) return Unexpected{store.error()};
  return replay_destroyed(**store, to.secrets / destroyed_file);
}

Result<Done> write_checkpoint(ledger::Store& store, const StorePaths& paths, Moment now) {
  const auto signer = read_key(paths.secrets / signing_key_file);
  if (!signer) return Unexpected{signer.error()};
  const auto checkpoint = ledger::take_checkpoint(store, now);
  if (!checkpoint) return Unexpected{checkpoint.error()};
  const auto text = ledger::signed_text(*checkpoint, *signer);
  for (const auto& folder : {paths.data / checkpoints_folder, paths.anchors}) {
    std::error_code wrong;
    fs::create_directories(folder, wrong);
    const auto wrote = replace_file(folder / checkpoint_name(now), bytes_of(text), file_mode);
    if (!wrote) return wrote;
  }
  return done;
}

Result<FoundCheckpoints> read_checkpoints(std::span<const fs::path> folders,
                                          const ledger::PublicKey& signer) {
  FoundCheckpoints found;
  for (const auto& folder : folders) {
    if (!fs::exists(folder)) continue;
    for (const auto& file : fs::directory_iterator(folder)) {
      if (file.path().extension() != checkpoint_extension) continue;
      const auto text = read_file(file.path());
      if (!text) return Unexpected{text.error()};
      if (auto checkpoint = ledger::read_checkpoint(text_of(*text), signer))
        found.checkpoints.push_back(std::move(*checkpoint));
      else
        found.refused.push_back(file.path());
    }
  }
  return found;
}

}  // namespace holdfast::store
