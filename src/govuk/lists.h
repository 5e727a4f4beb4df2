// Lists of facts and of tasks.
#pragma once
#include <optional>

#include "govuk/attributes.h"
#include "govuk/html.h"
#include "govuk/notices.h"

namespace holdfast::govuk {

/// A link beside a row: "Change", and to those who hear it alone, "Change date of birth".
struct Action {
  Html content;
  std::string href;
  std::string spoken;  // "date of birth"
  std::string classes;
  Attributes attributes;
};

/// One fact: what it is, what it is here, and what can be done about it.
struct SummaryRow {
  Html key;
  Html value;
  std::vector<Action> actions;
  bool keeps_action_column = false;  // leave room for actions where this row has none
  std::string key_classes;
  std::string value_classes;
  std::string actions_classes;
  std::string classes;
};

/// A box with a title around a summary list, where a page shows several things of a kind.
struct SummaryCard {
  Html title;
  int heading_level = 2;
  std::vector<Action> actions;
  std::string title_classes;
  std::string actions_classes;
  std::string classes;
  Attributes attributes;
};

/// Questions and answers, or facts and their values.
/// `summary_list({.rows = {{.key = text(say("Name")), .value = text(child.name)}}})`
struct SummaryList {
  std::vector<SummaryRow> rows;
  std::optional<SummaryCard> card;
  std::string classes;  // govuk-summary-list--no-border
  Attributes attributes;
};
Html summary_list(const SummaryList&);

/// One task. Its status is a tag where it needs doing, plain words where it is done.
struct Task {
  Html title;
  std::string href;  // without it, the task cannot be started yet
  Html hint;
  Html status;
  std::optional<Tag> tag;  // instead of the status
  std::string title_classes;
  std::string status_classes;
  std::string classes;
};

/// What is to be done, in any order, and how far each task has come.
struct TaskList {
  std::vector<std::optional<Task>> tasks;  // an absent one keeps its number for the ids
  std::string id_prefix = "task-list";
  std::string classes;
  Attributes attributes;
};
Html task_list(const TaskList&);

}  // namespace holdfast::govuk
