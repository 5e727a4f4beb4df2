// Content of an opening: four lines, "record\nrole\npart\npurpose"; the purpose is last because it
// may hold a person's own words and so more lines.
#include "ledger/access_stream.h"

#include <algorithm>

#include "base/text.h"
#include "ledger/format.h"

namespace holdfast::ledger {
namespace {

constexpr std::size_t day_length = std::string_view("2026-11-03").size();

std::string content_of(const Opening& opening) {
  return opening.record.text() + "\n" + opening.role + "\n" + opening.part + "\n" + opening.purpose;
}

/// The text up to the next line end, which is taken off `rest`.
std::optional<std::string> line_from(std::string_view& rest) {
  const auto end = rest.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  std::string line(rest.substr(0, end));
  rest.remove_prefix(end + 1);
  return line;
}

}  // namespace

StreamId access_stream(Moment now, std::string_view node) {
  const auto name = "access/" + now.text().substr(0, day_length) + "/" + std::string(node);
  const auto digest = blake2b({bytes_of(name)});
  StreamId made;
  std::copy_n(digest.begin(), made.bytes.size(), made.bytes.begin());
  return made;
}

StoredEntry seal_opening(const Opening& opening, const Key& day, const Chance& chance, Moment now,
                         StreamId stream, StoredHead& head) {
  Header header;
  header.stream = stream;
  header.number = head.count + 1;
  header.event = EventId::random(chance);
  header.recorded = std::max(now, head.recorded);
  header.actor = opening.who;
  header.agency = opening.agency;
  header.previous = head.hash;
  StoredEntry stored{header.number, header.event, encode_header(header), random_nonce(chance), {}};
  stored.sealed = seal(day, stored.nonce, bytes_of(content_of(opening)), stored.header);
  head.count = header.number;
  head.recorded = header.recorded;
  head.hash = hash_of(stored.header, stored.nonce, stored.sealed);
  return stored;
}

std::optional<Opening> open_opening(const FoundStoredOpening& found, const Key& day) {
  const auto header = decode_header(found.entry.header);
  if (!header || header->stream != found.stream) return std::nullopt;
  const auto plain = unseal(day, found.entry.nonce, found.entry.sealed, found.entry.header);
  if (!plain) return std::nullopt;
  auto rest = text_of(*plain);
  const auto record = line_from(rest);
  const auto role = line_from(rest);
  const auto part = line_from(rest);
  if (!record || !role || !part) return std::nullopt;
  const auto id = StreamId::from(*record);
  if (!id || *id != found.opening.record || header->actor != found.opening.who) return std::nullopt;
  return Opening{*id,   header->actor,     header->agency,  *role,
                 *part, std::string(rest), header->recorded};
}

}  // namespace holdfast::ledger
