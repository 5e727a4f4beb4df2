// Placing marks. Within a lane, what lies close together stands side by side in slots; what finds
// no slot joins the mark nearest to it, which then says how many it stands for.
#include "practice/chronology/drawn.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <numeric>

namespace holdfast::chronology {
namespace {

constexpr int lowest_height = 320;
constexpr int greatest_height = 960;  ///< one sheet of paper
constexpr int height_a_day = 3;
constexpr int share_ahead = 4;  ///< of what is drawn, for bars that end in the future
constexpr int overhang = 8;     ///< of a bar that goes on beyond the top
constexpr int least_days = 28;
constexpr int most_ticks = 14;

/// The slots of one lane while marks are put into it, from the top down.
struct Slots {
  std::array<int, slots_a_lane> free_from{-overhang, -overhang, -overhang,
                                          -overhang};  ///< the height below which a slot is free
  std::array<std::optional<std::size_t>, slots_a_lane> last{};  ///< the mark placed in it

  std::optional<int> free_at(int top) const {
    for (int slot = 0; slot < slots_a_lane; ++slot)
      if (free_from[static_cast<std::size_t>(slot)] <= top) return slot;
    return std::nullopt;
  }
};

Placed mark_of(const Drawable& one, std::size_t index, const Scale& scale) {
  Placed mark{.of = {index}, .lane = one.lane, .bottom = scale.at(one.on)};
  mark.top = one.until ? scale.at(*one.until) : mark.bottom;
  if (one.until && *one.until > scale.last) mark.top = -overhang;
  if (one.told_on) mark.told = scale.at(*one.told_on);
  return mark;
}

/// Too close to what stands there: it joins the last of the points.
void join(Placed& other, const Placed& mark) {
  other.of.push_back(mark.of.front());
  other.bottom = std::max(other.bottom, mark.bottom);
}

void put(std::vector<Placed>& marks, Slots& lane, Placed mark, bool is_bar) {
  constexpr std::size_t rightmost = slots_a_lane - 1;
  const auto free = lane.free_at(mark.top);
  if (!free && !is_bar && lane.last[rightmost]) {
    auto& other = marks[*lane.last[rightmost]];
    join(other, mark);
    lane.free_from[rightmost] = other.bottom + mark_size;
    return;
  }
  mark.slot = free.value_or(static_cast<int>(rightmost));
  const auto slot = static_cast<std::size_t>(mark.slot);
  lane.free_from[slot] = std::max(lane.free_from[slot], mark.bottom + mark_size);
  if (!is_bar) lane.last[slot] = marks.size();
  marks.push_back(std::move(mark));
}

/// The day a thing's mark begins at the top: latest first.
Date top_day(const Drawable& one) { return one.until.value_or(one.on); }

}  // namespace

int Scale::at(Date day) const {
  const auto on = std::clamp(day, first, last);
  const auto span = std::max(1, last - first);
  return static_cast<int>(static_cast<std::int64_t>(last - on) * height / span);
}

Scale scale_of(std::span<const Drawable> all, Date today, std::optional<Date> from,
               std::optional<Date> until) {
  auto first = today;
  auto last = today;
  auto far_end = today;
  for (const auto& one : all) {
    first = std::min(first, one.on);
    last = std::max(last, one.on);
    far_end = std::max(far_end, one.until.value_or(one.on));
  }
  first = from.value_or(first);
  const auto ahead = std::max(least_days, (last - first) / share_ahead);
  last = std::max(until.value_or(std::min(far_end, last + ahead)), first);
  if (last - first < least_days) first = last - least_days;
  const auto days = last - first;
  return {first, last, std::clamp(days * height_a_day, lowest_height, greatest_height)};
}

std::vector<Placed> placed(std::span<const Drawable> all, const Scale& scale) {
  std::vector<std::size_t> order(all.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return top_day(all[i]); });
  std::vector<Placed> marks;
  std::array<Slots, lanes> slots{};
  for (const auto index : order)
    put(marks, slots[static_cast<std::size_t>(all[index].lane)], mark_of(all[index], index, scale),
        all[index].until.has_value());
  return marks;
}

std::vector<Date> ticks(const Scale& scale) {
  const auto days = scale.last - scale.first;
  int months = 1;
  for (const int next : {2, 3, 6, 12, 24, 60, 120, 240})
    if (days / (months * 30) > most_ticks) months = next;
  const auto newest = parts_of(scale.last);
  const auto counted = newest.year * 12 + newest.month - 1;
  std::vector<Date> all;
  for (auto at = counted - counted % months; at > 0; at -= months) {
    const auto day = date_of({at / 12, at % 12 + 1, 1});
    if (!day || *day < scale.first) break;
    all.push_back(*day);
  }
  return all;
}

}  // namespace holdfast::chronology
