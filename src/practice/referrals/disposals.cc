// The disposals, with the first and last day on which each could be chosen.
#include "practice/referrals/disposals.h"

#include <algorithm>

namespace holdfast::referrals {
namespace {

constexpr Date outcome_22_began{17'987};      // 1 April 2019
constexpr Date outcome_23_began{20'485};      // 1 February 2026, the earliest it can have been
constexpr Date youth_cautions_began{15'803};  // 8 April 2013
constexpr Date conditions_began{14'610};      // 1 January 2010, where it was tried first

constexpr InForce all[] = {
    {Disposal::no_further_action, {}, {}},
    {Disposal::diversion, outcome_22_began, {}},
    {Disposal::deferred_prosecution, outcome_23_began, {}},
    {Disposal::community_resolution, {}, {}},
    {Disposal::youth_caution, youth_cautions_began, {}},
    {Disposal::youth_conditional_caution, conditions_began, {}},
    {Disposal::reprimand, {}, youth_cautions_began - 1},
    {Disposal::final_warning, {}, youth_cautions_began - 1},
    {Disposal::charge, {}, {}},
};

constexpr Word word(Disposal disposal, std::string_view wire, std::string_view label,
                    std::string_view hint = "") {
  return {static_cast<int>(disposal), wire, label, hint};
}

}  // namespace

std::span<const Word> words_of(Disposal) {
  static constexpr Word words[] = {
      word(Disposal::no_further_action, "no_further_action", "No further action"),
      word(Disposal::diversion, "diversion", "Diversion and no further action (outcome 22)",
           "Work is done, and prosecution is not in the public interest"),
      word(Disposal::deferred_prosecution, "deferred_prosecution",
           "Deferred prosecution (outcome 23)", "The decision to prosecute waits for the work"),
      word(Disposal::community_resolution, "community_resolution", "Community resolution"),
      word(Disposal::youth_caution, "youth_caution", "Youth caution"),
      word(Disposal::youth_conditional_caution, "youth_conditional_caution",
           "Youth conditional caution"),
      word(Disposal::reprimand, "reprimand", "Reprimand", "Until 7 April 2013"),
      word(Disposal::final_warning, "final_warning", "Final warning", "Until 7 April 2013"),
      word(Disposal::charge, "charge", "Charge"),
  };
  return words;
}

std::span<const InForce> disposals() { return all; }

bool in_force(Disposal disposal, Date on) {
  const auto* at = std::ranges::find(all, disposal, &InForce::disposal);
  return (!at->from || *at->from <= on) && (!at->until || on <= *at->until);
}

}  // namespace holdfast::referrals
