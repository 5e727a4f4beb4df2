// What the record holds and the assessment does not speak of. Nothing is guessed from words: an
// entry is addressed when the assessor linked it, and a gap is closed by writing, or by a reason
// why it does not matter here. The check shows; it decides nothing and holds nobody up from
// signing.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "practice/assessment/assessment.h"

namespace holdfast::assessment {

/// One pattern of the record that the assessment leaves out, with every entry that shows it.
struct Gap {
  GapRule rule{};
  std::string words;             ///< a whole sentence
  std::vector<EventId> entries;  ///< each closed by itself; empty: the gap is one thing
  std::string about = {};        ///< tells two apart that the same entry shows: a wire word
};

inline constexpr std::size_t gaps_shown = 10;

/// Gravest first, in the order of GapRule. Asked again whenever something arrives, after signing
/// too: of a signed one only what came since is a gap. Source: sources.md#gap-check
std::vector<Gap> gaps(const Situation& situation, const Assessment& assessment);

/// What a signed one left out when it was signed, as far as its entries tell: whoever countersigns
/// it is shown that.
std::vector<Gap> left_open(const Situation& situation, const Assessment& assessment);

/// Whether it is counted how a rule fared: who was asked, and who has not answered, lies in parts
/// of a record that a count would tell of.
bool is_counted(GapRule rule);

/// What came of one rule in one assessment, for those who ask whether it is worth its place. Of a
/// signed one, as far as its entries tell: who was not asked then cannot be known now.
struct RuleCame {
  GapRule rule{};
  std::size_t written = 0;     ///< something in it rests on it now
  std::size_t left_out = 0;    ///< with a reason
  std::size_t not_looked = 0;  ///< neither
  std::vector<EventId> basis;  ///< the entries that were counted
};
std::vector<RuleCame> came_of_rules(const Situation& situation, const Assessment& assessment);

/// What other agencies told, asked or not, before it was signed.
std::vector<EventId> told_before_signing(const Situation& situation, const Assessment& assessment);

const std::vector<EventId>& evidence_of(const Scenario& scenario);
/// Every entry that something in the assessment rests on.
std::vector<EventId> linked_in(const Assessment& assessment);

}  // namespace holdfast::assessment
