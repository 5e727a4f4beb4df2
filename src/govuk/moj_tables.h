// Tables that MoJ scripts bring to life: sorting by column, choosing rows. They ship without a
// template; the markup is what their scripts read, kept in tests/golden/components/. Without script
// both are plain tables, and chosen rows are submitted all the same.
#pragma once
#include <string>
#include <vector>

#include "govuk/tables.h"

namespace holdfast::govuk::moj {

enum class Sorted { never, not_yet, ascending, descending };

struct SortableHead {
  Cell cell;
  Sorted sorted = Sorted::never;
};
/// `sort_value` is what a row is sorted by: "2026-11-03" under "3 November 2026", "ashdown, jordan"
/// inside a link. Left out, the script would sort by the cell's markup, addresses included, so a
/// cell of a sortable column must have one (assert).
struct SortableCell {
  Cell cell;
  std::string sort_value;
};
/// The rows come in the order that the `ascending` or `descending` column says.
struct SortableTable {
  Html caption;
  std::vector<SortableHead> head;
  std::vector<std::vector<SortableCell>> rows;
  std::string caption_classes;
  std::string classes;
  Attributes attributes;
};
Html sortable_table(const SortableTable&);

struct SelectableRow {
  std::string value;   // of the checkbox
  std::string spoken;  // "Select Jordan Ashdown": its label
  bool chosen = false;
  std::vector<Cell> cells;
};
/// Rows with a checkbox each, and with script one above that chooses all. Stands inside a form.
struct MultiSelect {
  std::string name;       // of every checkbox
  std::string id_prefix;  // of all ids; one table's own on its page
  Html caption;
  std::vector<Cell> head;  // without the column of checkboxes
  std::vector<SelectableRow> rows;
  std::string caption_classes;
  std::string classes;
  Attributes attributes;
};
Html multi_select(const MultiSelect&);

}  // namespace holdfast::govuk::moj
