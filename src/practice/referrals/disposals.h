// What can be decided about a child out of court, and from which day to which each was or is open
// to those who decide: a decision of 2012 must not be a youth caution, nor one of today a
// reprimand.
#pragma once
#include <optional>
#include <span>

#include "base/date.h"
#include "records/field.h"

namespace holdfast::referrals {

enum class Disposal {
  no_further_action,
  diversion,
  deferred_prosecution,
  community_resolution,
  youth_caution,
  youth_conditional_caution,
  reprimand,
  final_warning,
  charge
};
std::span<const Word> words_of(Disposal);

struct InForce {
  Disposal disposal{};
  std::optional<Date> from;   ///< the first day; none: as far back as this matters
  std::optional<Date> until;  ///< the last day; none: still
};
/// Source: sources.md#out-of-court-disposals
std::span<const InForce> disposals();
bool in_force(Disposal disposal, Date on);

}  // namespace holdfast::referrals
