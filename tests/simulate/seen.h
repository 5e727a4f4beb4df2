// All that the desk gives one reader, as text that can be compared.
#pragma once
#include <set>
#include <string>

#include "town.h"

namespace holdfast::simulate {

/// The codes in answer_only.txt.
std::set<std::string> answer_only_rules();

/// A record as opened: who the child is, every entry with what was said of it, prompts, counts.
std::string written(const desk::Opened& opened, const std::set<std::string>& but_rules);

/// Everything the reader can come by on this day: every record of the plan, lists, searches,
/// attention, who has looked, misgivings, drafts. Opening is logged, as always.
std::string seen_by(const SimulatedTown& town, desk::Desk& desk, const access::Reader& reader,
                    const std::set<std::string>& but_rules);

}  // namespace holdfast::simulate
