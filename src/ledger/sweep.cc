// The headers say which files there must be, and stay readable when the keys are gone, so nothing
// is asked of any content.
#include "ledger/sweep.h"

#include <set>

#include "ledger/format.h"
#include "ledger/store.h"

namespace holdfast::ledger {
namespace {

std::set<KeyId> keys_in(const std::vector<DestroyedKey>& destroyed) {
  std::set<KeyId> ids;
  for (const auto& key : destroyed)
    if (key.kind == DestroyedKey::Kind::entry) ids.insert(key.id);
  return ids;
}

/// Decides for each file of one stream. Entries are read after the files were listed: one that is
/// appended in between is seen.
class Needed {
 public:
  static Result<Needed> of(Store& store, StreamId stream) {
    const auto stored = store.read(Book::records, stream, 1, no_limit);
    if (!stored) return Unexpected{stored.error()};
    const auto destroyed = store.destroyed(stream);
    if (!destroyed) return Unexpected{destroyed.error()};
    return Needed(named_attachments(*stored), keys_in(*destroyed));
  }
  bool orphan(const Digest& hash) const { return !named_.contains(hash); }
  bool erased(const Digest& hash) const {
    const auto found = named_.find(hash);
    return found != named_.end() && destroyed_.contains(found->second);
  }

 private:
  Needed(std::map<Digest, KeyId> named, std::set<KeyId> destroyed)
      : named_(std::move(named)), destroyed_(std::move(destroyed)) {}
  std::map<Digest, KeyId> named_;
  std::set<KeyId> destroyed_;
};

using Goes = std::function<bool(const Needed&, const KeptAttachment&)>;

Result<std::size_t> remove_where(Store& store, std::optional<StreamId> only, const Goes& goes) {
  const auto files = store.attachments().list();
  if (!files) return Unexpected{files.error()};
  std::map<StreamId, Needed> streams;
  std::size_t gone = 0;
  for (const auto& file : *files) {
    const auto stream = file.name.stream;
    if (only && *only != stream) continue;
    if (!streams.contains(stream)) {
      auto needed = Needed::of(store, stream);
      if (!needed) return Unexpected{needed.error()};
      streams.emplace(stream, std::move(*needed));
    }
    if (!goes(streams.at(stream), file)) continue;
    if (const auto removed = store.attachments().remove(file.name); !removed)
      return Unexpected{removed.error()};
    ++gone;
  }
  return gone;
}

}  // namespace

std::map<Digest, KeyId> named_attachments(const StoredStream& stored) {
  std::map<Digest, KeyId> named;
  for (const auto& entry : stored.entries) {
    const auto header = decode_header(entry.header);
    if (!header) continue;
    for (const auto& hash : header->attachments) named.emplace(hash, key_id_of(entry.nonce));
  }
  return named;
}

Result<std::size_t> sweep_attachments(Store& store, Moment now) {
  const auto before = now - orphans_stay;
  if (const auto dropped = store.attachments().drop_begun(before); !dropped)
    return Unexpected{dropped.error()};
  return remove_where(store, std::nullopt, [&](const Needed& needed, const KeptAttachment& file) {
    const auto& hash = file.name.hash;
    return needed.erased(hash) || (needed.orphan(hash) && file.kept < before);
  });
}

Result<Done> drop_erased_attachments(Store& store, std::optional<StreamId> stream) {
  const auto gone =
      remove_where(store, stream, [](const Needed& needed, const KeptAttachment& file) {
        return needed.erased(file.name.hash);
      });
  if (!gone) return Unexpected{gone.error()};
  return done;
}

}  // namespace holdfast::ledger
