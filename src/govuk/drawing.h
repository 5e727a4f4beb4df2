// A drawing of things over time, the newest at the top: lanes side by side, marks that are links,
// bars, a line for today. Made on the server as SVG that needs no script and no style of its own;
// colours are classes of assets/drawing.css. Beside it stands a list that says the same in words,
// because a picture alone tells nothing to people who do not see it.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "govuk/html.h"

namespace holdfast::govuk {

/// Told by shape as much as by colour.
enum class MarkShape { point, paper, several, bar, open_bar };

/// Heights count from the top of the lanes; a point's top and bottom are the same.
struct DrawnMark {
  int lane = 0;
  int slot = 0;  ///< from the left of the lane
  int top = 0;
  int bottom = 0;
  MarkShape shape{};
  bool ringed = false;
  std::optional<int> told;  ///< where a line from the mark ends: when it came to be known
  std::string href;
  std::string words;  ///< what is heard, and shown while it is pointed at
};

struct DrawnTick {
  int at = 0;
  std::string words;
};

struct DrawnLane {
  std::string words;   ///< short: it stands upright over a narrow lane
  std::string colour;  ///< class of its marks: "holdfast-drawing__mark--contact"
};

struct Drawing {
  std::string label;  ///< of the whole, heard only
  std::vector<DrawnLane> lanes;
  std::vector<DrawnTick> ticks;
  std::optional<DrawnTick> today;
  std::vector<DrawnMark> marks;
  int height = 0;
};
Html drawing(const Drawing& drawing);

/// A line of the list beside the drawing; marks of several lead to "#" and its id.
struct DrawnLine {
  std::string id;
  std::string day;
  std::string href;
  std::string words;
  Html more;
};
/// The drawing and its list, side by side where there is room. Whoever goes by keyboard can pass
/// the drawing over.
Html drawing_with_list(const Html& drawn, const std::string& pass_over,
                       const std::vector<DrawnLine>& lines);

}  // namespace holdfast::govuk
