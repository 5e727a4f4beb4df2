// Where things stand on a drawing of a record over time: the newest at the top, a lane for each
// sort of thing, one scale of days for all lanes. Pure: days in, places out, so that it can be
// tested without a picture.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "base/date.h"

namespace holdfast::chronology {

enum class Lane { contact, incident, life, offence, court, order };
inline constexpr int lanes = 6;

/// A thing to be drawn: a point on its day, or a bar from one day to another.
struct Drawable {
  Lane lane{};
  Date on;
  std::optional<Date> until;    ///< of a bar: its other end, which may be the same day
  std::optional<Date> told_on;  ///< where it is marked as recorded late: the day it was recorded
};

/// Days to heights. A height counts from the top, in the drawing's own units.
struct Scale {
  Date first;  ///< at the bottom
  Date last;   ///< at the top
  int height;

  /// A day off the scale stands at its nearer edge.
  int at(Date day) const;
};
/// Both ends are given where days were asked for; else they follow from what is drawn, and today
/// is on it. The far end of a bar is cut off, so that it leaves room for what happened.
Scale scale_of(std::span<const Drawable> all, Date today, std::optional<Date> from,
               std::optional<Date> until);

/// One mark: of one thing, or of several that lie too close together in one lane to be told apart.
struct Placed {
  std::vector<std::size_t> of;  ///< which of those handed in; the first is drawn
  Lane lane{};
  int slot = 0;    ///< from the left of its lane
  int top = 0;     ///< of a point, the same as the bottom; below 0: it goes on beyond the top
  int bottom = 0;  ///< where it began
  std::optional<int> told;
};
inline constexpr int slots_a_lane = 4;
inline constexpr int mark_size = 9;
/// Each thing in exactly one mark; no two marks of a lane overlap, but where more bars run at once
/// than a lane has slots.
std::vector<Placed> placed(std::span<const Drawable> all, const Scale& scale);

/// First days of months or years, the newest first, so many that they can be read.
std::vector<Date> ticks(const Scale& scale);

}  // namespace holdfast::chronology
