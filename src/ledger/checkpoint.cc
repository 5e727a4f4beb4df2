// The file is lines of plain text, so that it can be printed, posted or read out. Reading writes
// what it understood once more and compares: there is only one spelling, so nothing can hide in
// white space or leading zeros.
#include "ledger/checkpoint.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "ledger/format.h"
#include "ledger/store.h"

namespace holdfast::ledger {
namespace {

constexpr std::string_view title = "holdfast checkpoint 1";
constexpr std::string_view taken_word = "taken ";
constexpr std::string_view signature_word = "signature ";

constexpr std::string_view word_of(Book book) {
  return book == Book::records ? "records" : "access";
}

std::string unsigned_text(const Checkpoint& checkpoint) {
  std::string out(title);
  out += "\n" + std::string(taken_word) + checkpoint.taken.text() + "\n";
  for (const auto& anchor : checkpoint.anchors) {
    out += word_of(anchor.book);
    out += " " + anchor.stream.text() + " " + std::to_string(anchor.count) + " " +
           hex(anchor.hash) + "\n";
  }
  return out;
}

std::optional<Anchor> anchor_from(std::string_view line) {
  const auto words = split(line, ' ');
  if (words.size() != 4) return std::nullopt;
  Anchor anchor;
  anchor.book = words[0] == word_of(Book::records) ? Book::records : Book::access;
  const auto stream = StreamId::from(words[1]);
  const auto hash = from_hex(words[3]);
  const auto read =
      std::from_chars(words[2].data(), words[2].data() + words[2].size(), anchor.count);
  if (!stream || !hash || hash->size() != anchor.hash.size() || read.ec != std::errc{})
    return std::nullopt;
  anchor.stream = *stream;
  std::copy(hash->begin(), hash->end(), anchor.hash.begin());
  return anchor;
}

std::optional<Checkpoint> unsigned_from(std::string_view text) {
  const auto lines = split(text, '\n');
  if (lines.size() < 3 || lines[0] != title || !lines[1].starts_with(taken_word))
    return std::nullopt;
  const auto taken = Moment::from(lines[1].substr(taken_word.size()));
  if (!taken) return std::nullopt;
  Checkpoint checkpoint{*taken, {}};
  for (std::size_t i = 2; i + 1 < lines.size(); ++i) {
    const auto anchor = anchor_from(lines[i]);
    if (!anchor) return std::nullopt;
    checkpoint.anchors.push_back(*anchor);
  }
  return checkpoint;
}

}  // namespace

Result<Checkpoint> take_checkpoint(Store& store, Moment now) {
  Checkpoint checkpoint{now, {}};
  for (const auto book : {Book::records, Book::access}) {
    const auto streams = store.streams(book);
    if (!streams) return Unexpected{streams.error()};
    const auto heads = store.heads(book, *streams);
    if (!heads) return Unexpected{heads.error()};
    for (std::size_t i = 0; i < streams->size(); ++i)
      checkpoint.anchors.push_back({book, (*streams)[i], (*heads)[i].count, (*heads)[i].hash});
  }
  return checkpoint;
}

std::string signed_text(const Checkpoint& checkpoint, const Key& signing_key) {
  auto text = unsigned_text(checkpoint);
  const auto signature = sign(signing_key, bytes_of(text));
  return text + std::string(signature_word) + hex(signature) + "\n";
}

std::optional<Checkpoint> read_checkpoint(std::string_view text, const PublicKey& signer) {
  const auto at = text.rfind(signature_word);
  if (at == std::string_view::npos || at == 0 || !text.ends_with('\n')) return std::nullopt;
  const auto digits = text.substr(at + signature_word.size());
  const auto bytes = from_hex(digits.substr(0, digits.size() - 1));
  Signature signature;
  if (!bytes || bytes->size() != signature.size()) return std::nullopt;
  std::copy(bytes->begin(), bytes->end(), signature.begin());
  const auto body = text.substr(0, at);
  if (!signature_holds(signer, signature, bytes_of(body))) return std::nullopt;
  auto checkpoint = unsigned_from(body);
  if (!checkpoint || unsigned_text(*checkpoint) != body) return std::nullopt;
  return checkpoint;
}

}  // namespace holdfast::ledger
