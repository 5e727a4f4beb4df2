// From what a caller says of new entries to the bytes that are stored: numbered, dated, sealed
// under a key each, and chained to the head that was read. Pure but for chance and the lookup of
// rows' keys; the transaction is the store's.
#include <algorithm>

#include "base/words.h"
#include "ledger/parts.h"
#include "ledger/sealed_files.h"

namespace holdfast::ledger {
namespace {

Moment later_of(Moment a, Moment b) { return std::max(a, b); }

/// Adds one entry after `head`, which moves on to it. Each is dated by the clock as it is sealed,
/// so that a simulated clock may move on between the entries of one append.
DataKey seal_entry(const Parts& parts, const NewEntry& entry, StoredAppend& out) {
  auto& head = out.head;
  Header header;
  header.stream = out.stream;
  header.number = head.count + 1;
  header.event = entry.event;
  header.recorded = later_of(parts.clock.now(), head.recorded);
  header.actor = entry.actor;
  header.agency = entry.agency;
  header.previous = head.hash;
  if (entry.files)
    for (const auto& file : entry.files->files()) header.attachments.push_back(file.sealed);

  StoredEntry stored;
  stored.number = header.number;
  stored.event = entry.event;
  stored.header = encode_header(header);
  stored.nonce = random_nonce(parts.chance);
  DataKey data{key_id_of(stored.nonce), entry.clearance,
               entry.files ? entry.files->data_key() : random_key(parts.chance)};
  stored.sealed = seal(data.key, stored.nonce, bytes_of(entry.content), stored.header);

  head.count = header.number;
  head.recorded = header.recorded;
  head.hash = hash_of(stored.header, stored.nonce, stored.sealed);
  out.entries.push_back(std::move(stored));
  return data;
}

Result<Done> admissible(const StreamAppend& append) {
  for (const auto& entry : append.entries) {
    if (entry.clearance.empty())
      return failed(Failure::Kind::bad_input, say("An entry must lie in some compartment."));
    if (entry.content.size() > content_limit_bytes)
      return failed(Failure::Kind::bad_input, say("This entry is too long to be kept."));
  }
  return done;
}

}  // namespace

Result<Sealed> seal_appends(const Parts& parts, std::span<const StreamAppend> appends,
                            std::span<const StoredHead> heads) {
  Sealed out;
  for (std::size_t i = 0; i < appends.size(); ++i) {
    const auto& append = appends[i];
    if (const auto fine = admissible(append); !fine) return Unexpected{fine.error()};
    StoredAppend stored{append.stream, append.expected_count, heads[i], {}, {}, std::nullopt};
    FreshKeys fresh;
    for (const auto& entry : append.entries) {
      const auto key = seal_entry(parts, entry, stored);
      fresh.emplace(entry.event, key);
      out.keys.push_back({append.stream, key});
    }
    if (append.rows) {
      auto rows = seal_rows(parts, append.stream, *append.rows, fresh);
      if (!rows) return Unexpected{rows.error()};
      stored.rows = std::move(*rows);
    }
    auto texts = seal_texts(parts, append.stream, append.texts, fresh);
    if (!texts) return Unexpected{texts.error()};
    stored.texts = std::move(*texts);
    out.appends.push_back(std::move(stored));
  }
  return out;
}

}  // namespace holdfast::ledger
