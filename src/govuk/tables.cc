// Tables.
#include "govuk/tables.h"

#include "govuk/markup.h"

namespace holdfast::govuk {
namespace {

Html finished(Element&& made, const Cell& c) {
  made.css(c.classes);
  if (c.colspan > 0) made.with("colspan", std::to_string(c.colspan));
  if (c.rowspan > 0) made.with("rowspan", std::to_string(c.rowspan));
  return made.plus(c.attributes).around(c.content);
}

std::string formatted(const Cell& c, const std::string& block) {
  return c.format.empty() ? "" : block + "--" + c.format;
}

Html column_header(const Cell& c) {
  Element made("th");
  made.with("scope", "col").css("govuk-table__header");
  made.css(formatted(c, "govuk-table__header"));
  return finished(std::move(made), c);
}

Html row_header(const Cell& c) {
  Element made("th");
  made.with("scope", "row").css("govuk-table__header");
  return finished(std::move(made), c);
}

Html cell(const Cell& c) {
  Element made("td");
  made.css("govuk-table__cell").css(formatted(c, "govuk-table__cell"));
  return finished(std::move(made), c);
}

Html row(const Html& cells) { return Element("tr").css("govuk-table__row").around(cells); }

Html head(const std::vector<Cell>& cells) {
  if (cells.empty()) return {};
  Html made;
  for (const auto& c : cells) made += column_header(c);
  return Element("thead").css("govuk-table__head").around(row(made));
}

Html body(const Table& t) {
  Html rows;
  for (const auto& cells : t.rows) {
    Html made;
    for (const auto& c : cells)
      made += t.first_cell_is_header && &c == &cells.front() ? row_header(c) : cell(c);
    rows += row(made);
  }
  return Element("tbody").css("govuk-table__body").around(rows);
}

}  // namespace

Html table(const Table& t) {
  Html caption;
  if (!t.caption.empty())
    caption =
        Element("caption").css("govuk-table__caption").css(t.caption_classes).around(t.caption);
  return Element("table")
      .css("govuk-table")
      .css(t.classes)
      .plus(t.attributes)
      .around(caption + head(t.head) + body(t));
}

/// Reached by the keyboard too, so that it can be scrolled without a mouse.
Html scrolling(std::string_view label, const Html& table) {
  return Element("div")
      .css("holdfast-scroll")
      .with("role", "region")
      .with("tabindex", "0")
      .with("aria-label", label)
      .around(table);
}

}  // namespace holdfast::govuk
