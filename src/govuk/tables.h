// Tables: for comparing facts row by row, never for layout.
#pragma once
#include "govuk/attributes.h"
#include "govuk/html.h"

namespace holdfast::govuk {

/// A cell of a row or of the head.
struct Cell {
  Html content;
  std::string format;  // "numeric" sets figures to the right
  int colspan = 0;     // 0: one, unsaid
  int rowspan = 0;
  std::string classes;
  Attributes attributes;
};
using Row = std::vector<Cell>;

/// `table({.caption = ..., .head = {{text(say("When"))}}, .rows = {{{text(when)}}}})`
struct Table {
  Html caption;
  std::vector<Cell> head;
  std::vector<Row> rows;
  bool first_cell_is_header = false;
  std::string caption_classes;  // govuk-table__caption--m
  std::string classes;
  Attributes attributes;
};
Html table(const Table&);
/// A wide table, which scrolls by itself on a narrow screen. `label` is what it is called.
Html scrolling(std::string_view label, const Html& table);

}  // namespace holdfast::govuk
