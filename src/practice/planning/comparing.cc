// See comparing.h.
#include "practice/planning/comparing.h"

#include <algorithm>

namespace holdfast::planning {
namespace {

using Bound = std::vector<EventId>;

bool holds(const Bound& bound, EventId entry) {
  return std::ranges::find(bound, entry) != bound.end();
}

/// The words of it that this version binds, as far as they are before its reader.
template <class Thing>
std::optional<RecordView> words_in(const Thing& one, const Bound& bound) {
  if (holds(bound, one.id())) return holdfast::view_of(one.stands.record);
  for (const auto& earlier : one.before)
    if (holds(bound, earlier.id())) return holdfast::view_of(earlier.record);
  return std::nullopt;
}

/// The second field of each names what it stands in the place of.
template <class R>
bool stands_for_another(const R& record) {
  constexpr std::size_t instead = 1;
  return !R::fields[instead].get(&record).absent();
}

/// It stands in the place of something that its reader does not see: it may be no new thing.
template <class Thing>
bool follows_unseen(const Thing& one) {
  const auto& first = one.before.empty() ? one.stands : one.before.front();
  return stands_for_another(first.record);
}

/// What was said when it went, where the version binds that.
template <class R>
std::optional<RecordView> went_in(const std::optional<Said<R>>& went, const Bound& bound) {
  if (!went || !holds(bound, went->id())) return std::nullopt;
  return holdfast::view_of(went->record);
}

class Comparing {
 public:
  Comparing(const PlanSigned& earlier, const PlanSigned& later)
      : earlier_(bound_by(earlier)), later_(bound_by(later)) {}

  template <class Thing, class R>
  void add(PartOfPlan part, const Thing& one, const std::optional<Said<R>>& went) {
    auto before = went_in(went, earlier_) ? std::nullopt : words_in(one, earlier_);
    const auto why = went_in(went, later_);
    auto after = why ? std::nullopt : words_in(one, later_);
    if (before && after && before->record != after->record)
      found.push_back({part, Came::changed, before, after});
    else if (!before && after && !follows_unseen(one))
      found.push_back({part, Came::added, {}, after});
    else if (before && why)
      found.push_back({part, Came::dropped, before, {}, why});
  }
  /// Those of an objective that went go with it.
  void add_steps(const Objective& objective) {
    const auto why = went_in(objective.dropped, later_);
    for (const auto& step : objective.steps) {
      const auto before = went_in(step.ended, earlier_) ? std::nullopt : words_in(step, earlier_);
      if (!why)
        add(PartOfPlan::action, step, step.ended);
      else if (before)
        found.push_back({PartOfPlan::action, Came::dropped, before, {}, why});
    }
  }

  std::vector<Between> found;

 private:
  const Bound& earlier_;
  const Bound& later_;
};

}  // namespace

std::vector<Between> compared(const Plan& plan, const PlanSigned& earlier,
                              const PlanSigned& later) {
  Comparing comparing(earlier, later);
  for (const auto& one : plan.objectives) {
    comparing.add(PartOfPlan::objective, one, one.dropped);
    comparing.add_steps(one);
  }
  for (const auto& one : plan.contingencies) {
    // A contingency is never taken out.
    comparing.add(PartOfPlan::contingency, one, std::optional<Said<TellingDropped>>());
    for (const auto& telling : one.tellings)
      comparing.add(PartOfPlan::telling, telling, telling.dropped);
  }
  return std::move(comparing.found);
}

}  // namespace holdfast::planning
