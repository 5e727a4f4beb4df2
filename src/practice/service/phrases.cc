// See phrases.h. Two phrases that are compared alike are one phrase.
#include "practice/service/phrases.h"

#include <algorithm>

#include "base/words.h"
#include "practice/planning/copies.h"
#include "practice/service/service.h"
#include "practice/situation.h"

namespace holdfast::service {
namespace {

/// Every passage that is compared is set beside each of them.
constexpr std::size_t most_phrases = 200;

const StandardPhrases& standing(const Situation& s) { return s.service_file.service->phrases; }

}  // namespace

void fold(StandardPhrases& phrases, const PhraseMarked& marked, const Envelope& envelope) {
  phrases.push_back({marked, envelope});
}

void fold(StandardPhrases& phrases, const PhraseUnmarked& unmarked, const Envelope&) {
  std::erase_if(phrases,
                [&](const StandardPhrase& one) { return one.id() == unmarked.no_longer_standard; });
}

Problems check(const Situation& s, const PhraseMarked& r) {
  const auto pairs = planning::phrase_of(r.standard_words.value);
  if (pairs.size() < planning::fewest_in_phrase)
    return {{"standard_words", say("Write more of it: names, numbers and small words do not count, "
                                   "and so few words are not asked about anyway")}};
  const bool twice = std::ranges::any_of(standing(s), [&](const StandardPhrase& one) {
    return planning::phrase_of(one.record.standard_words.value) == pairs;
  });
  if (twice) return {{"standard_words", say("This phrase is marked already")}};
  if (standing(s).size() >= most_phrases)
    return {{"", say("At most 200 phrases can be standard. Look which are needed no longer")}};
  return {};
}

Problems check(const Situation& s, const PhraseUnmarked& r) {
  if (find(standing(s), r.no_longer_standard) != nullptr) return {};
  return {{"", say("This phrase is not marked as standard")}};
}

const StandardPhrase* find(const StandardPhrases& phrases, EventId id) {
  const auto at = std::ranges::find(phrases, id, &StandardPhrase::id);
  return at == phrases.end() ? nullptr : &*at;
}

}  // namespace holdfast::service
