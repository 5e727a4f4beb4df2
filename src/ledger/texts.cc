// Text rows: which entries hold a word. A word is stored as the start of a keyed hash, so that a
// stolen file tells no words; a row goes with the keys of the entries whose words it holds, and is
// left out of every answer as soon as one of them is gone.
#include <algorithm>

#include "base/words.h"
#include "ledger/parts.h"

namespace holdfast::ledger {
namespace {

constexpr std::string_view word_kind = "holdfast word";

WordToken token_of(const Parts& parts, const std::string& word) {
  const auto digest = parts.token_of(word_kind, word);
  WordToken token;
  std::copy_n(digest.begin(), token.size(), token.begin());
  return token;
}

std::vector<WordToken> tokens_of(const Parts& parts, std::span<const std::string> words) {
  std::vector<WordToken> tokens;
  tokens.reserve(words.size());
  for (const auto& word : words) tokens.push_back(token_of(parts, word));
  std::sort(tokens.begin(), tokens.end());
  tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
  return tokens;
}

/// Which of `asked` are among `words`, which are sorted.
std::vector<std::size_t> places_of(const std::vector<WordToken>& asked,
                                   const std::vector<WordToken>& words) {
  std::vector<std::size_t> places;
  for (std::size_t n = 0; n < asked.size(); ++n)
    if (std::binary_search(words.begin(), words.end(), asked[n])) places.push_back(n);
  return places;
}

bool rests_on_these(const StoredText& stored, std::span<const EventId> events) {
  return std::equal(stored.basis.begin(), stored.basis.end(), events.begin(), events.end(),
                    [](const BasisKey& key, EventId event) { return key.event == event; });
}

}  // namespace

Result<StoredTexts> seal_texts(const Parts& parts, StreamId stream, const TextRows& texts,
                               const FreshKeys& fresh) {
  std::vector<EventId> basis;
  for (const auto& row : texts.rows) basis.insert(basis.end(), row.basis.begin(), row.basis.end());
  const auto keys = keys_for(parts, stream, basis, fresh);
  if (!keys) return Unexpected{keys.error()};
  StoredTexts stored{texts.whole, {}};
  for (const auto& row : texts.rows) {
    if (row.basis.empty() && !row.words.empty())
      return failed(Failure::Kind::bad_input, say("A text row rests on nothing."));
    StoredText one{row.event, tokens_of(parts, row.words), row.clearance, {}};
    for (const auto& event : row.basis) one.basis.push_back({event, keys->at(event).id});
    stored.rows.push_back(std::move(one));
  }
  return stored;
}

Result<std::vector<FoundText>> Ledger::find_texts(const TextQuery& query) const {
  const auto found = inner_->store.find_texts(
      {tokens_of(*inner_, query.words), query.held, query.before, query.limit});
  if (!found) return Unexpected{found.error()};
  std::vector<KeyName> names;
  for (const auto& one : *found)
    for (const auto& basis : one.basis) names.push_back({one.entry.stream, basis.key});
  const auto held = inner_->keys.some(names);
  if (!held) return Unexpected{held.error()};
  std::vector<FoundText> answer;
  auto key = held->begin();
  for (const auto& one : *found) {
    const auto end = key + static_cast<std::ptrdiff_t>(one.basis.size());
    const bool whole = std::all_of(key, end, [](const auto& data) { return data.has_value(); });
    if (whole) answer.push_back({one.entry, one.clearance});
    key = end;
  }
  return answer;
}

Result<std::vector<AlikeText>> Ledger::find_alike(const AlikeQuery& query) const {
  const auto found =
      inner_->store.find_alike({tokens_of(*inner_, query.any), query.held, query.limit});
  if (!found) return Unexpected{found.error()};
  std::vector<WordToken> asked;
  for (const auto& word : query.asked) asked.push_back(token_of(*inner_, word));
  std::vector<AlikeText> alike;
  std::vector<KeyName> names;
  std::vector<std::size_t> rest_on;
  for (const auto& one : *found) {
    AlikeText text{one.entry, one.clearance, places_of(asked, one.words)};
    if (text.holds.size() < query.at_least) continue;
    alike.push_back(std::move(text));
    rest_on.push_back(one.basis.size());
    for (const auto& basis : one.basis) names.push_back({one.entry.stream, basis.key});
  }
  // Keys are asked for last: most of what a band leads to shares too little.
  const auto held = inner_->keys.some(names);
  if (!held) return Unexpected{held.error()};
  std::vector<AlikeText> answer;
  auto key = held->begin();
  for (std::size_t n = 0; n < alike.size(); ++n) {
    const auto end = key + static_cast<std::ptrdiff_t>(rest_on[n]);
    const bool whole = std::all_of(key, end, [](const auto& data) { return data.has_value(); });
    if (whole) answer.push_back(std::move(alike[n]));
    key = end;
  }
  return answer;
}

Result<bool> Ledger::has_texts(StreamId stream, std::span<const TextRow> rows) const {
  const auto stored = inner_->store.texts_of(stream);
  if (!stored) return Unexpected{stored.error()};
  std::vector<const TextRow*> wanted;
  for (const auto& row : rows)
    if (!row.words.empty()) wanted.push_back(&row);
  std::sort(wanted.begin(), wanted.end(),
            [](const auto* a, const auto* b) { return a->event < b->event; });
  return std::equal(stored->begin(), stored->end(), wanted.begin(), wanted.end(),
                    [&](const StoredText& kept, const TextRow* row) {
                      return kept.event == row->event && kept.clearance == row->clearance &&
                             rests_on_these(kept, row->basis) &&
                             kept.words == tokens_of(*inner_, row->words);
                    });
}

}  // namespace holdfast::ledger
