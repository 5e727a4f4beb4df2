// The SVG, element by element. All lengths are whole units of a picture 290 wide: on a phone of
// 320 pixels a unit is a pixel, elsewhere the picture is drawn larger.
#include "govuk/drawing.h"

#include "govuk/buttons.h"
#include "govuk/markup.h"

namespace holdfast::govuk {
namespace {

constexpr int width = 290;
constexpr int head = 84;  ///< for the names of the lanes
constexpr int foot = 12;
constexpr int axis = 64;  ///< for the days
constexpr int lane_width = 37;
constexpr int slot_width = 9;
constexpr int half = 4;  ///< of a mark
constexpr std::string_view list_id = "drawn-list";

std::string n(int number) { return std::to_string(number); }

int left_of(int lane) { return axis + lane * lane_width; }

Html line(std::string_view classes, int x1, int y1, int x2, int y2) {
  return Element("line")
      .css(classes)
      .with("x1", n(x1))
      .with("y1", n(y1))
      .with("x2", n(x2))
      .with("y2", n(y2))
      .around({});
}

Html box(std::string_view classes, int x, int y, int wide, int high) {
  return Element("rect")
      .css(classes)
      .with("x", n(x))
      .with("y", n(y))
      .with("width", n(wide))
      .with("height", n(high))
      .around({});
}

Html words_at(std::string_view classes, int x, int y, const std::string& words) {
  return Element("text").css(classes).with("x", n(x)).with("y", n(y)).around(text(words));
}

Html lane_head(const DrawnLane& lane, int index) {
  const auto x = left_of(index) + lane_width / 2 + 5;
  const auto upright = "rotate(-90 " + n(x) + " " + n(head - 8) + ")";
  return Element("text")
             .css("holdfast-drawing__lane")
             .with("x", n(x))
             .with("y", n(head - 8))
             .with("transform", upright)
             .around(text(lane.words)) +
         line("holdfast-drawing__edge", left_of(index), head, left_of(index), 0);
}

Html grid(const Drawing& drawing) {
  Html made;
  for (std::size_t i = 0; i < drawing.lanes.size(); ++i) {
    const auto lane = static_cast<int>(i);
    made += lane_head(drawing.lanes[i], lane);
    if (lane % 2 == 0)
      made +=
          box("holdfast-drawing__stripe", left_of(lane), head, lane_width, drawing.height + foot);
  }
  for (const auto& tick : drawing.ticks)
    made += line("holdfast-drawing__tick", axis - 2, head + tick.at, width, head + tick.at) +
            words_at("holdfast-drawing__day", 0, head + tick.at + 4, tick.words);
  if (drawing.today)
    made += line("holdfast-drawing__today", axis - 2, head + drawing.today->at, width,
                 head + drawing.today->at) +
            words_at("holdfast-drawing__day holdfast-drawing__day--today", 0,
                     head + drawing.today->at + 4, drawing.today->words);
  return made;
}

Html shape_of(const DrawnMark& mark, const std::string& classes, int x, int y) {
  const auto high = mark.bottom - mark.top + 2 * half;
  switch (mark.shape) {
    case MarkShape::point:
      return Element("circle")
          .css(classes)
          .with("cx", n(x + half))
          .with("cy", n(y))
          .with("r", n(half))
          .around({});
    case MarkShape::paper:
      return box(classes, x, y - half, 2 * half, 2 * half);
    case MarkShape::several:
      return box(classes, x, y - half, 2 * half, high) +
             line("holdfast-drawing__plus", x + 1, y, x + 2 * half - 1, y) +
             line("holdfast-drawing__plus", x + half, y - half + 1, x + half, y + half - 1);
    case MarkShape::bar:
      return box(classes, x, y - half, 2 * half, high);
    case MarkShape::open_bar:
      return box(spaced(classes, "holdfast-drawing__mark--open"), x, y - half, 2 * half, high);
  }
  return {};
}

/// The link is the mark; what it says is its name, and shows while it is pointed at.
Html mark_link(const Drawing& drawing, const DrawnMark& mark) {
  const auto x = left_of(mark.lane) + 1 + mark.slot * slot_width;
  const auto y = head + mark.top;
  const auto& lane = drawing.lanes[static_cast<std::size_t>(mark.lane)];
  Html content = Element("title").around(text(mark.words));
  if (mark.told)
    content += line("holdfast-drawing__told", x + half, y, x + half, head + *mark.told) +
               line("holdfast-drawing__told", x + 1, head + *mark.told, x + 2 * half - 1,
                    head + *mark.told);
  if (mark.ringed)
    content += box("holdfast-drawing__ring", x - 2, y - half - 2, 2 * half + 4,
                   mark.bottom - mark.top + 2 * half + 4);
  content += shape_of(mark, spaced("holdfast-drawing__mark", lane.colour), x, y);
  return Element("a")
      .css("holdfast-drawing__link")
      .href(mark.href)
      .with("aria-label", mark.words)
      .around(content);
}

}  // namespace

Html drawing(const Drawing& drawing) {
  auto content = grid(drawing);
  for (const auto& mark : drawing.marks) content += mark_link(drawing, mark);
  const auto height = head + drawing.height + foot;
  return Element("svg")
      .css("holdfast-drawing")
      .with("viewbox", "0 0 " + n(width) + " " + n(height))
      .with("width", n(width))
      .with("height", n(height))
      .with("role", "group")
      .with("aria-label", drawing.label)
      .around(content);
}

Html drawing_with_list(const Html& drawn, const std::string& pass_over,
                       const std::vector<DrawnLine>& lines) {
  Html items;
  for (const auto& one : lines)
    items +=
        Element("li")
            .css("holdfast-drawn__line")
            .with("id", one.id)
            .around(Element("span").css("holdfast-drawn__day").around(text(one.day)) + raw(" ") +
                    Element("a").css("govuk-link").href(one.href).around(text(one.words)) +
                    one.more);
  const auto list = Element("ol")
                        .css("govuk-list holdfast-drawn__list")
                        .with("id", list_id)
                        .with("tabindex", "-1")
                        .around(items);
  const auto past =
      skip_link({.content = text(pass_over), .href = "#" + std::string(list_id), .classes = {}});
  return past + Element("div")
                    .css("holdfast-drawn")
                    .around(Element("div").css("holdfast-drawn__picture").around(drawn) + list);
}

}  // namespace holdfast::govuk
