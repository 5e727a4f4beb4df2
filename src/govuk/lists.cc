// Summary lists, with or without a card, and task lists.
#include "govuk/lists.h"

#include "govuk/markup.h"

namespace holdfast::govuk {
namespace {

Html card_named(const std::optional<SummaryCard>& card) {
  if (!card || card->title.empty()) return {};
  return text(" (") + card->title + text(")");
}

Html action_link(const Action& a, const std::optional<SummaryCard>& card) {
  auto spoken = a.spoken.empty() ? Html() : text(" " + a.spoken);
  spoken += card_named(card);
  if (!spoken.empty()) spoken = visually_hidden(spoken);
  return Element("a")
      .css("govuk-link")
      .css(a.classes)
      .href(a.href)
      .plus(a.attributes)
      .around(a.content + spoken);
}

Html items(const std::vector<Action>& actions, const std::optional<SummaryCard>& card,
           std::string_view item_class) {
  Html made;
  for (const auto& a : actions) made += Element("li").css(item_class).around(action_link(a, card));
  return made;
}

Html row_actions(const SummaryRow& r, const std::optional<SummaryCard>& card) {
  if (r.actions.empty()) return {};
  return Element("dd")
      .css("govuk-summary-list__actions")
      .css(r.actions_classes)
      .around(r.actions.size() == 1
                  ? action_link(r.actions.front(), card)
                  : Element("ul")
                        .css("govuk-summary-list__actions-list")
                        .around(items(r.actions, card, "govuk-summary-list__actions-list-item")));
}

Html list(const SummaryList& l) {
  const bool has_actions =
      std::any_of(l.rows.begin(), l.rows.end(), [](const auto& r) { return !r.actions.empty(); });
  Html rows;
  for (const auto& r : l.rows) {
    const bool lacks_actions = has_actions && r.actions.empty() && !r.keeps_action_column;
    rows +=
        Element("div")
            .css("govuk-summary-list__row")
            .css(lacks_actions ? "govuk-summary-list__row--no-actions" : "")
            .css(r.classes)
            .around(Element("dt").css("govuk-summary-list__key").css(r.key_classes).around(r.key) +
                    Element("dd")
                        .css("govuk-summary-list__value")
                        .css(r.value_classes)
                        .around(r.value) +
                    row_actions(r, l.card));
  }
  return Element("dl").css("govuk-summary-list").css(l.classes).plus(l.attributes).around(rows);
}

Html card_actions(const std::optional<SummaryCard>& card) {
  const auto& actions = card->actions;
  if (actions.empty()) return {};
  return Element(actions.size() == 1 ? "div" : "ul")
      .css("govuk-summary-card__actions")
      .css(card->actions_classes)
      .around(actions.size() == 1 ? action_link(actions.front(), card)
                                  : items(actions, card, "govuk-summary-card__action"));
}

}  // namespace

Html summary_list(const SummaryList& l) {
  if (!l.card) return list(l);
  Html title;
  if (!l.card->title.empty())
    title = heading_element(l.card->heading_level)
                .css("govuk-summary-card__title")
                .css(l.card->title_classes)
                .around(l.card->title);
  return Element("div")
      .css("govuk-summary-card")
      .css(l.card->classes)
      .plus(l.card->attributes)
      .around(Element("div")
                  .css("govuk-summary-card__title-wrapper")
                  .around(title + card_actions(l.card)) +
              Element("div").css("govuk-summary-card__content").around(list(l)));
}

namespace {

Html name_and_hint(const Task& t, const std::string& hint_id, const std::string& status_id) {
  auto made = t.href.empty()
                  ? Element("div").css(t.title_classes).around(t.title)
                  : Element("a")
                        .css("govuk-link govuk-task-list__link")
                        .css(t.title_classes)
                        .href(t.href)
                        .with("aria-describedby", spaced(t.hint.empty() ? "" : hint_id, status_id))
                        .around(t.title);
  if (!t.hint.empty())
    made += Element("div").with("id", hint_id).css("govuk-task-list__hint").around(t.hint);
  return Element("div").css("govuk-task-list__name-and-hint").around(made);
}

Html task(const Task& t, const std::string& id) {
  const auto status = Element("div")
                          .css("govuk-task-list__status")
                          .css(t.status_classes)
                          .with("id", id + "-status")
                          .around(t.tag ? tag(*t.tag) : t.status);
  return Element("li")
      .css("govuk-task-list__item")
      .css(t.href.empty() ? "" : "govuk-task-list__item--with-link")
      .css(t.classes)
      .around(name_and_hint(t, id + "-hint", id + "-status") + status);
}

}  // namespace

Html task_list(const TaskList& l) {
  Html tasks;
  for (std::size_t n = 0; n < l.tasks.size(); ++n)
    if (l.tasks[n]) tasks += task(*l.tasks[n], l.id_prefix + "-" + std::to_string(n + 1));
  return Element("ul").css("govuk-task-list").css(l.classes).plus(l.attributes).around(tasks);
}

}  // namespace holdfast::govuk
