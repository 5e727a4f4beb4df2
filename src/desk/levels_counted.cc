// See levels_counted.h. Nobody's permission is asked for counting, because nobody is shown a child.
#include "desk/levels_counted.h"

#include <algorithm>
#include <map>

#include "base/words.h"
#include "desk/writing.h"
#include "practice/service/settings.h"

namespace holdfast::desk {
namespace {

namespace area = holdfast::assessment;

/// Of a service that has run for longer, what is older is left uncounted.
constexpr int quarters_back_at_most = 12;
constexpr int days_a_quarter = 91;

using Children = std::vector<std::optional<area::Placed>>;  ///< one a record, in one order
using ByDay = std::map<Date, Children>;

Result<std::vector<QuarterShown>> all_shown(const service::State& state) {
  std::vector<QuarterShown> quarters;
  for (const auto& one : state.levels_counted) {
    QuarterShown quarter{one.quarter_ended, one.hidden_below.value, {}};
    if (one.levels_shown) {
      quarter.shown = area::shown_from(one.levels_shown->value);
      if (!quarter.shown)
        return failed(Failure::Kind::damaged, say("The counts of a quarter cannot be read"));
    }
    quarters.push_back(std::move(quarter));
  }
  std::ranges::sort(quarters, {}, &QuarterShown::ended);
  return quarters;
}

/// The earliest that is over and was not counted, of those in which there was a service.
std::optional<Date> quarter_to_count(const std::vector<QuarterShown>& before, Date begun,
                                     Date today) {
  const auto last = area::quarter_end_before(today);
  auto first = area::quarter_end_of(begun);
  if (before.empty())
    first = std::max(first, area::quarter_end_of(last - quarters_back_at_most * days_a_quarter));
  else
    first = area::quarter_end_of(before.back().ended + 1);
  return first <= last ? std::optional(first) : std::nullopt;
}

// ---- Placing the children as they were known on some days. -------------------------------------

struct Then {
  Moment at;
  ServiceFile service;
};

Result<std::optional<area::Placed>> place_at(Desk& desk, StreamId record, const Then& then) {
  const auto whole = read_joined(desk, *then.service.service, record);
  if (!whole) return Unexpected{whole.error()};
  auto entries = permitted(**whole, Clearance::everything(), then.at);
  if (entries.empty()) return std::optional<area::Placed>();
  const auto file = fold_case(std::move(entries));
  const Across across;
  return area::placed({file, then.service, across, {}, then.at});
}

/// Nothing where it was stopped.
Result<std::optional<ByDay>> placed_on(Desk& desk, const ByDay& wanted,
                                       const std::function<bool()>& stop) {
  const auto list = read_whole(desk, desk.service);
  if (!list) return Unexpected{list.error()};
  const auto records = all_records(desk);
  if (!records) return Unexpected{records.error()};
  auto days = wanted;
  std::map<Date, Then> then;
  for (const auto& [day, none] : days)
    then[day] = {end_of(day), fold_service_at(desk, *list, end_of(day))};
  for (const auto& record : *records) {
    if (stop()) return std::optional<ByDay>();
    for (auto& [day, children] : days) {
      auto place = place_at(desk, record, then[day]);
      if (!place) return Unexpected{place.error()};
      children.push_back(std::move(*place));
    }
  }
  return std::optional(std::move(days));
}

// ---- What was shown before. --------------------------------------------------------------------

bool is_shown(const QuarterShown& quarter, std::size_t trait, std::size_t group) {
  return quarter.shown && quarter.shown->by_trait[trait][group].front().children;
}

/// Null: it was never shown.
template <class Shown>
const QuarterShown* last_with(const std::vector<QuarterShown>& before, const Shown& shown) {
  const auto at = std::find_if(before.rbegin(), before.rend(), shown);
  return at == before.rend() ? nullptr : &*at;
}
const QuarterShown* last_of_group(const std::vector<QuarterShown>& before, std::size_t trait,
                                  std::size_t group) {
  return last_with(before, [&](const auto& one) { return is_shown(one, trait, group); });
}
const QuarterShown* last_of_all(const std::vector<QuarterShown>& before) {
  return last_with(before, [](const auto& one) { return one.shown.has_value(); });
}

template <class Do>
void for_each_group(const Do& act) {
  for (std::size_t t = 0; t < area::trait_count; ++t)
    for (std::size_t g = 0; g < area::groups_of(static_cast<area::Trait>(t)).size(); ++g) act(t, g);
}

/// The quarter, and those that its figures are compared with.
ByDay days_needed(const std::vector<QuarterShown>& before, Date quarter) {
  ByDay days{{quarter, {}}};
  if (const auto* last = last_of_all(before)) days[last->ended];
  for_each_group([&](std::size_t t, std::size_t g) {
    if (const auto* last = last_of_group(before, t, g)) days[last->ended];
  });
  return days;
}

int farthest_apart(const area::LevelFigures& shown, const area::LevelCounts& counts) {
  int apart = 0;
  const auto look = [&](const std::optional<int>& figure, int count) {
    if (figure) apart = std::max(apart, std::abs(*figure - count));
  };
  const auto& [low, medium, high, very_high, not_judged] = counts;
  look(shown.children, low + medium + high + very_high + not_judged);
  look(shown.low, low);
  look(shown.medium, medium);
  look(shown.raised, high + very_high);
  look(shown.high, high);
  look(shown.very_high, very_high);
  look(shown.not_judged, not_judged);
  return apart;
}

/// By how much counting that day anew differs from what was shown then: what was erased since was
/// counted then and is not found any more.
int erased_since(const std::vector<area::LevelFigures>& shown,
                 const std::vector<area::LevelCounts>& counts) {
  int erased = 0;
  for (std::size_t m = 0; m < shown.size(); ++m)
    erased = std::max(erased, farthest_apart(shown[m], counts[m]));
  return erased;
}

std::vector<area::Divided> divided_with_changes(const std::vector<QuarterShown>& before,
                                                const ByDay& days, Date quarter) {
  const auto& now = days.at(quarter);
  auto traits = area::divided(now);
  for_each_group([&](std::size_t t, std::size_t g) {
    const auto* last = last_of_group(before, t, g);
    if (last == nullptr) return;
    const auto& then = days.at(last->ended);
    auto& changed = traits[t].changed[g];
    changed = area::changed_between(then, now, static_cast<area::Trait>(t), g);
    changed.erased = erased_since(last->shown->by_trait[t][g], area::divided(then)[t].groups[g]);
  });
  return traits;
}

/// Of the whole service: who changed since it was last shown is one of too few to be shown now.
bool too_few_changed(const std::vector<QuarterShown>& before, const ByDay& days, Date quarter,
                     int below) {
  const auto* last = last_of_all(before);
  if (last == nullptr) return false;
  const auto& then = days.at(last->ended);
  std::vector<area::LevelCounts> all(area::matter_count);
  const auto by_sex = area::divided(then).front();
  for (const auto& group : by_sex.groups)
    for (std::size_t m = 0; m < all.size(); ++m)
      for (std::size_t i = 0; i < all[m].size(); ++i) all[m][i] += group[m][i];
  const int changed =
      area::changed_between(then, days.at(quarter)) + erased_since(last->shown->everybody, all);
  return changed > 0 && changed < below;
}

std::optional<LongText> figures_of(const std::vector<QuarterShown>& before, const ByDay& days,
                                   Date quarter, int below) {
  if (too_few_changed(before, days, quarter, below)) return std::nullopt;
  const auto shown = area::shown_of(divided_with_changes(before, days, quarter), below);
  if (!shown.everybody.front().children) return std::nullopt;
  return LongText{area::text_of(shown)};
}

/// Once on every node and after every restart.
Result<Done> write_down(Desk& desk, const service::LevelsCounted& counted) {
  const std::string parts[] = {"levels_counted", counted.quarter_ended.text()};
  const Writer system{desk.ledger.system_event_id(parts), {}, {}};
  const auto written = append_to_service(desk, system, counted);
  if (written) return done;
  if (const auto* failure = std::get_if<Failure>(&written.error())) return Unexpected{*failure};
  return failed(Failure::Kind::bad_input, say("A quarter could not be counted"));
}

}  // namespace

Result<std::optional<Date>> count_levels(Desk& desk, const std::function<bool()>& stop) {
  const auto list = read_whole(desk, desk.service);
  if (!list) return Unexpected{list.error()};
  if ((*list)->entries.empty()) return std::optional<Date>();
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto before = all_shown(*service->service);
  if (!before) return Unexpected{before.error()};
  const auto begun = london_date((*list)->entries.front().envelope.recorded);
  const auto quarter = quarter_to_count(*before, begun, london_date(desk.clock.now()));
  if (!quarter) return std::optional<Date>();
  const auto days = placed_on(desk, days_needed(*before, *quarter), stop);
  if (!days) return Unexpected{days.error()};
  if (!*days) return std::optional<Date>();
  const int below = service::figure(*service->service, service::counts_hidden_below).value;
  const auto written =
      write_down(desk, {*quarter, {below}, figures_of(*before, **days, *quarter, below)});
  if (!written) return Unexpected{written.error()};
  return quarter;
}

Result<std::vector<QuarterShown>> quarters_shown(Desk& desk, const access::Reader& reader) {
  if (!access::may(reader.role, access::Operation::see_counts)) return std::vector<QuarterShown>{};
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  auto quarters = all_shown(*service->service);
  if (quarters) std::ranges::reverse(*quarters);
  return quarters;
}

}  // namespace holdfast::desk
