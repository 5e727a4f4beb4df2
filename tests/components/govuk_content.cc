// Fixtures of lists, tables, disclosure and the error summary.
#include "components/govuk_options.h"
#include "govuk/disclosure.h"
#include "govuk/errors.h"
#include "govuk/lists.h"
#include "govuk/tables.h"

namespace holdfast::components {
namespace {

using namespace govuk;

Html error_summary_of(const Fixture& f) {
  const auto& o = f.options;
  ErrorSummary summary{.title = o.words("titleHtml", "titleText"),
                       .description = o.words("descriptionHtml", "descriptionText"),
                       .disable_auto_focus = o["disableAutoFocus"].yes_no(),
                       .classes = o["classes"].str(),
                       .attributes = o.attributes()};
  for (const auto& e : o["errorList"].items())
    summary.errors.push_back(
        {.content = e.words(), .href = e["href"].str(), .attributes = e.attributes()});
  return error_summary(summary);
}

std::vector<Action> actions_from(const Options& o) {
  std::vector<Action> all;
  for (const auto& a : o["items"].items())
    all.push_back({.content = a.words(),
                   .href = a["href"].str(),
                   .spoken = a["visuallyHiddenText"].str(),
                   .classes = a["classes"].str(),
                   .attributes = a.attributes()});
  return all;
}

SummaryRow row_from(const Options& o) {
  return {.key = o["key"].words(),
          .value = o["value"].words(),
          .actions = actions_from(o["actions"]),
          .keeps_action_column = o["actions"]["items"].is_truthy(),
          .key_classes = o["key"]["classes"].str(),
          .value_classes = o["value"]["classes"].str(),
          .actions_classes = o["actions"]["classes"].str(),
          .classes = o["classes"].str()};
}

SummaryCard card_from(const Options& o) {
  return {.title = o["title"].words(),
          .heading_level = o["title"]["headingLevel"].number_or(2),
          .actions = actions_from(o["actions"]),
          .title_classes = o["title"]["classes"].str(),
          .actions_classes = o["actions"]["classes"].str(),
          .classes = o["classes"].str(),
          .attributes = o.attributes()};
}

Html summary_list_of(const Fixture& f) {
  const auto& o = f.options;
  SummaryList list{.classes = o["classes"].str(), .attributes = o.attributes()};
  for (const auto& row : o["rows"].items())
    if (row.is_truthy()) list.rows.push_back(row_from(row));
  if (o["card"].is_truthy()) list.card = card_from(o["card"]);
  return summary_list(list);
}

Task task_from(const Options& o) {
  const auto status = o["status"];
  Task task{.title = o["title"].words(),
            .href = o["href"].str(),
            .hint = o["hint"].words(),
            .status = status.words(),
            .title_classes = o["title"]["classes"].str(),
            .status_classes = status["classes"].str(),
            .classes = o["classes"].str()};
  if (const auto t = status["tag"]; t.is_truthy())
    task.tag = Tag{t.words(), t["classes"].str(), t.attributes()};
  return task;
}

Html task_list_of(const Fixture& f) {
  const auto& o = f.options;
  TaskList list{.id_prefix = o["idPrefix"].str_or("task-list"),
                .classes = o["classes"].str(),
                .attributes = o.attributes()};
  for (const auto& one : o["items"].items())
    list.tasks.push_back(one.is_truthy() ? std::optional(task_from(one)) : std::nullopt);
  return task_list(list);
}

Row cells_from(const Options& o) {
  Row cells;
  for (const auto& c : o.items())
    cells.push_back({.content = c.words(),
                     .format = c["format"].str(),
                     .colspan = c["colspan"].number_or(0),
                     .rowspan = c["rowspan"].number_or(0),
                     .classes = c["classes"].str(),
                     .attributes = c.attributes()});
  return cells;
}

Html table_of(const Fixture& f) {
  const auto& o = f.options;
  Table made{.caption = text(o["caption"].str()),
             .head = cells_from(o["head"]),
             .first_cell_is_header = o["firstCellIsHeader"].is_truthy(),
             .caption_classes = o["captionClasses"].str(),
             .classes = o["classes"].str(),
             .attributes = o.attributes()};
  for (const auto& row : o["rows"].items())
    if (row.is_truthy()) made.rows.push_back(cells_from(row));
  return table(made);
}

Html details_of(const Fixture& f) {
  const auto& o = f.options;
  return details({.summary = o.words("summaryHtml", "summaryText"),
                  .content = o.words(),
                  .open = o["open"].is_truthy(),
                  .id = o["id"].str(),
                  .classes = o["classes"].str(),
                  .attributes = o.attributes()});
}

Html accordion_of(const Fixture& f) {
  const auto& o = f.options;
  Accordion made{.id = o["id"].str(),
                 .heading_level = o["headingLevel"].number_or(2),
                 .remember_expanded = o["rememberExpanded"].yes_no(),
                 .words = {.hide_all = o["hideAllSectionsText"].str(),
                           .hide = o["hideSectionText"].str(),
                           .hide_aloud = o["hideSectionAriaLabelText"].str(),
                           .show_all = o["showAllSectionsText"].str(),
                           .show = o["showSectionText"].str(),
                           .show_aloud = o["showSectionAriaLabelText"].str()},
                 .classes = o["classes"].str(),
                 .attributes = o.attributes()};
  for (const auto& s : o["items"].items()) {
    if (s.is_truthy())
      made.sections.push_back(AccordionSection{.heading = s["heading"].words(),
                                               .summary = s["summary"].words(),
                                               .content = s["content"].blocks(),
                                               .expanded = s["expanded"].is_truthy()});
    else
      made.sections.push_back(std::nullopt);
  }
  return accordion(made);
}

Html tabs_of(const Fixture& f) {
  const auto& o = f.options;
  Tabs made{.title = o["title"].str_or(Tabs::default_title()),
            .id = o["id"].str(),
            .id_prefix = o["idPrefix"].str(),
            .classes = o["classes"].str(),
            .attributes = o.attributes()};
  for (const auto& t : o["items"].items()) {
    if (t.is_truthy())
      made.tabs.push_back(Tab{.label = t["label"].str(),
                              .content = t["panel"].blocks(),
                              .id = t["id"].str(),
                              .attributes = t.attributes(),
                              .content_attributes = t["panel"].attributes()});
    else
      made.tabs.push_back(std::nullopt);
  }
  return tabs(made);
}

}  // namespace

std::vector<Component> content_components() {
  return {{"error-summary", error_summary_of},
          {"summary-list", summary_list_of},
          {"task-list", task_list_of},
          {"table", table_of},
          {"details", details_of},
          {"accordion", accordion_of},
          {"tabs", tabs_of}};
}

}  // namespace holdfast::components
