// Pairing percentages with what was judged next.
#include "practice/assessment/percentages.h"

#include <algorithm>

#include "base/london.h"
#include "practice/situation.h"

namespace holdfast::assessment {
namespace {

Moment signed_at(const Stands& stands) {
  return stands.in->signatures.back().made.envelope.recorded;
}

/// The first that was signed on the day of the rating or later; null: none was.
const Stands* next_after(const std::vector<Stands>& levels, Date rated_on) {
  const auto at = std::ranges::find_if(
      levels, [&](const Stands& one) { return london_date(signed_at(one)) >= rated_on; });
  return at == levels.end() ? nullptr : &*at;
}

}  // namespace

std::vector<Beside> judged_beside(const Situation& s) {
  std::vector<Beside> all;
  auto levels = levels_over_time(s, Matter::reoffending);
  std::ranges::stable_sort(levels, {}, signed_at);
  for (const auto& completed : s.case_file.assessment->instruments) {
    const auto percentage = two_year_percentage(s, completed.record);
    const auto* next = percentage ? next_after(levels, completed.record.rated_on) : nullptr;
    if (next == nullptr) continue;
    all.push_back({*percentage,
                   next->judged->level,
                   {completed.id(), next->judged->id(), next->in->signatures.back().made.id()}});
  }
  return all;
}

int band_of(int percentage) { return std::clamp(percentage / 25, 0, percentage_bands - 1); }

std::string_view band_words(int band) {
  static constexpr std::string_view words[percentage_bands] = {"0 to 24", "25 to 49", "50 to 74",
                                                               "75 to 100"};
  return words[std::clamp(band, 0, percentage_bands - 1)];
}

}  // namespace holdfast::assessment
