// What can be decided about a child out of court. From which day to which each was or is open to
// those who decide stands in the one table of disposals: a decision of 2012 must not be a youth
// caution, nor one of today a reprimand.
#pragma once
#include <span>
#include <string_view>

#include "base/date.h"
#include "records/field.h"

namespace holdfast {
struct ServiceFile;
}

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

/// Its line in data/disposals.tsv; empty for a charge, which is the court's to dispose of.
std::string_view code_of(Disposal disposal);
/// Whether it could be decided on that day, as the service's table has it; yes where the table
/// lacks it. Source: sources.md#out-of-court-disposals
bool in_force(const ServiceFile& service, Disposal disposal, Date on);

}  // namespace holdfast::referrals
