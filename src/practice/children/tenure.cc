// Reading tenures off the allocations.
#include "practice/children/tenure.h"

#include <algorithm>

#include "base/words.h"
#include "practice/service/service.h"

namespace holdfast::children {
namespace {

constexpr int days_in_year = 365;
constexpr int days_in_month = 30;

std::string years_words(int years) {
  return years == 1 ? say("1 year") : say("{n} years", {{"n", std::to_string(years)}});
}

std::string months_words(int months) {
  return months == 1 ? say("1 month") : say("{n} months", {{"n", std::to_string(months)}});
}

/// Those that have begun, in order; of several from one day, the one recorded last.
std::vector<const Allocation*> in_force(const State& state, Date today) {
  std::vector<const Allocation*> found;
  for (const auto& allocation : state.allocations)
    if (allocation.record.from <= today) found.push_back(&allocation);
  std::ranges::stable_sort(found, {}, [](const Allocation* a) { return a->record.from; });
  std::vector<const Allocation*> last_of_day;
  for (const auto* one : found) {
    const bool same_day =
        !last_of_day.empty() && last_of_day.back()->record.from == one->record.from;
    if (same_day)
      last_of_day.back() = one;
    else
      last_of_day.push_back(one);
  }
  return last_of_day;
}

std::optional<Date> left(const service::State& service, PersonId worker) {
  const auto at = service.people.find(worker);
  return at == service.people.end() ? std::nullopt : at->second.left_on;
}

}  // namespace

std::vector<Tenure> tenures(const State& state, const service::State& service, Date today) {
  std::vector<Tenure> found;
  for (const auto* allocation : in_force(state, today)) {
    const auto& record = allocation->record;
    if (!found.empty() && found.back().worker == record.worker) continue;
    if (!found.empty()) found.back().until = record.from;
    found.push_back({record.worker, record.from, {}, allocation->source});
  }
  for (auto& one : found) {
    const auto gone = left(service, one.worker);
    if (gone && *gone >= one.from && *gone <= one.until.value_or(today)) one.until = gone;
  }
  return found;
}

int days_held(const Tenure& tenure, Date today) {
  return std::max(0, tenure.until.value_or(today) - tenure.from);
}

std::size_t changes_of_worker(const std::vector<Tenure>& tenures) {
  return tenures.empty() ? 0 : tenures.size() - 1;
}

std::string how_long(int days) {
  const int years = days / days_in_year;
  const int months = days % days_in_year / days_in_month;
  if (years > 0 && months > 0)
    return say("{years} and {months}",
               {{"years", years_words(years)}, {"months", months_words(months)}});
  if (years > 0) return years_words(years);
  if (months > 0) return months_words(months);
  return days == 1 ? say("1 day") : say("{n} days", {{"n", std::to_string(days)}});
}

}  // namespace holdfast::children
