// Tables that MoJ scripts bring to life, as the plain tables that those read.
#include "govuk/moj_tables.h"

#include <cassert>

#include "base/words.h"
#include "govuk/markup.h"

namespace holdfast::govuk::moj {
namespace {

Cell sortable_head(const SortableHead& head) {
  Cell made = head.cell;
  switch (head.sorted) {
    case Sorted::never:
      break;
    case Sorted::not_yet:
      made.attributes.push_back({"aria-sort", "none"});
      break;
    case Sorted::ascending:
      made.attributes.push_back({"aria-sort", "ascending"});
      break;
    case Sorted::descending:
      made.attributes.push_back({"aria-sort", "descending"});
      break;
  }
  return made;
}

Html checkbox(const MultiSelect& m, const SelectableRow& row, std::size_t place) {
  const std::string id = m.id_prefix + std::to_string(place);
  Element box("input");
  box.css("govuk-checkboxes__input").with("id", id).with("name", m.name).with("type", "checkbox");
  box.with("value", row.value);
  if (row.chosen) box.flag("checked");
  const Html label = Element("label")
                         .css("govuk-label govuk-checkboxes__label")
                         .with("for", id)
                         .around(visually_hidden(text(row.spoken)));
  return Element("div")
      .css("govuk-checkboxes__item govuk-checkboxes--small moj-multi-select__checkbox")
      .around(box.alone() + label);
}

}  // namespace

Html sortable_table(const SortableTable& s) {
  Table made = {.caption = s.caption,
                .caption_classes = s.caption_classes,
                .classes = s.classes,
                .attributes = {{"data-module", "moj-sortable-table"}}};
  made.attributes.insert(made.attributes.end(), s.attributes.begin(), s.attributes.end());
  for (const auto& head : s.head) made.head.push_back(sortable_head(head));
  for (const auto& row : s.rows) {
    Row& cells = made.rows.emplace_back();
    for (std::size_t i = 0; i < row.size(); ++i) {
      const bool is_sortable = i < s.head.size() && s.head[i].sorted != Sorted::never;
      assert(!is_sortable || !row[i].sort_value.empty());
      cells.push_back(row[i].cell);
      if (!row[i].sort_value.empty())
        cells.back().attributes.push_back({"data-sort-value", row[i].sort_value});
    }
  }
  return table(made);
}

Html multi_select(const MultiSelect& m) {
  Table made = {
      .caption = m.caption,
      .caption_classes = m.caption_classes,
      .classes = m.classes,
      .attributes = {{"data-module", "moj-multi-select"}, {"data-id-prefix", m.id_prefix}}};
  made.attributes.insert(made.attributes.end(), m.attributes.begin(), m.attributes.end());
  made.head.push_back({.content = visually_hidden(text(say("Select"))),
                       .attributes = {{"id", m.id_prefix + "select-all"}}});
  made.head.insert(made.head.end(), m.head.begin(), m.head.end());
  for (std::size_t i = 0; i < m.rows.size(); ++i) {
    Row& cells = made.rows.emplace_back();
    cells.push_back({.content = checkbox(m, m.rows[i], i + 1)});
    cells.insert(cells.end(), m.rows[i].cells.begin(), m.rows[i].cells.end());
  }
  return table(made);
}

}  // namespace holdfast::govuk::moj
