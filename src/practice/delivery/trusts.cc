// See trusts.h.
#include "practice/delivery/trusts.h"

#include <algorithm>

#include "base/words.h"
#include "records/word_list.h"

namespace holdfast::delivery {
namespace {

Trust* named(Trusts& trusts, EventId id) {
  const auto at = std::ranges::find(trusts, id, &Trust::id);
  return at == trusts.end() ? nullptr : &*at;
}

Problems must_stand(const Trusts& trusts, EventId id) {
  const auto* trust = find_trust(trusts, id);
  if (trust == nullptr) return {{"", say("Somebody has changed this meanwhile. Look again")}};
  if (trust->ended) return {{"", say("It was ended already")}};
  return {};
}

}  // namespace

std::span<const Word> words_of(ToldBy) {
  using enum ToldBy;
  static constexpr Word words[] = {
      word(child, "child", "The child told us"),
      word(family, "family", "Somebody of the family told us"),
      word(agency, "agency", "Another agency told us"),
      word(worker, "worker", "A worker saw it", "The child has not said so"),
  };
  return words;
}

std::span<const Word> words_of(Agrees) {
  using enum Agrees;
  static constexpr Word words[] = {
      word(agrees, "agrees", "They know, and agree to be named"),
      word(knows, "knows", "They know. Nobody asked whether they agree"),
      word(does_not_know, "does_not_know", "They do not know yet", "Do not speak to them of it"),
      word(does_not_agree, "does_not_agree", "They know, and do not want to be asked"),
  };
  return words;
}

void fold(Trusts& trusts, const TrustTold& r, const Envelope& e) {
  if (auto* same = r.trust_instead ? named(trusts, *r.trust_instead) : nullptr) {
    same->before.push_back(same->stands);
    same->stands = {r, e};
    return;
  }
  trusts.push_back({{r, e}});
}

void fold(Trusts& trusts, const TrustEnded& r, const Envelope& e) {
  if (auto* one = named(trusts, r.ended_trust)) one->ended = {r, e};
}

const Trust* find_trust(const Trusts& trusts, EventId id) {
  const auto at = std::ranges::find(trusts, id, &Trust::id);
  return at == trusts.end() ? nullptr : &*at;
}

/// Source: sources.md#trusted-people
Problems wrong_with(const Trusts& trusts, const TrustTold& r, Date today) {
  Problems problems;
  if (r.trust_instead) problems = must_stand(trusts, *r.trust_instead);
  if (r.trust_told_on > today)
    problems.push_back({"trust_told_on", say("The day cannot be in the future")});
  if (r.trusted_for && r.trusted_agrees != Agrees::agrees)
    problems.push_back({"trusted_for", say("Nothing can be asked of them until they agree")});
  return problems;
}

Problems wrong_with(const Trusts& trusts, const TrustEnded& r) {
  return must_stand(trusts, r.ended_trust);
}

}  // namespace holdfast::delivery
