// Who has held the case, how long, and how often it changed hands. A child who must tell their
// story again and again stops telling it, so the changes are counted where everybody sees them.
#pragma once
#include <optional>
#include <vector>

#include "practice/children/children.h"

namespace holdfast::service {
struct State;
}

namespace holdfast::children {

struct Tenure {
  PersonId worker;
  Date from;
  std::optional<Date> until;  ///< the day another began, or the worker left; nothing: still
  EventId source;             ///< the allocation that began it
};

/// In order. A worker who was given the same case again without another in between held it on.
std::vector<Tenure> tenures(const State& state, const service::State& service, Date today);
/// Whole days it has been held, up to today where it still is.
int days_held(const Tenure& tenure, Date today);
/// How often the case passed from one worker to another.
std::size_t changes_of_worker(const std::vector<Tenure>& tenures);
/// "3 years and 2 months", "5 months", "12 days"
std::string how_long(int days);

}  // namespace holdfast::children
