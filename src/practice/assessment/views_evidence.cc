// Which entries show it: asked with the record before one's eyes. What nothing in the assessment
// rests on stands first, and open; the rest lies in groups that open. What was chosen is always
// among them, however long ago it was recorded.
#include <algorithm>
#include <set>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/disclosure.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/completed.h"
#include "practice/assessment/gap_check.h"
#include "practice/assessment/views.h"
#include "practice/history.h"
#include "practice/overview/views_forms.h"
#include "practice/situation.h"
#include "practice/tools/tool.h"
#include "practice/victims/victims.h"

namespace holdfast::assessment {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

constexpr std::size_t offered_a_group = 60;
constexpr std::size_t offered_at_most = 5'000;
constexpr std::string_view shows_older = "shows_older";

/// Kinds that tell something, by the beginnings of their names; what speaks of an earlier entry or
/// of an assessment is no evidence.
struct Group {
  std::string_view title;
  std::vector<std::string_view> kinds;
};
const std::vector<Group>& groups() {
  static const std::vector<Group> all = {
      {"What the child is said to have done",
       {"offending.offence_alleged", "offending.behaviour_reported", "offending.offence_answered",
        "offending.behaviour_settled", "offending.disposal_made"}},
      {"What tools were completed, and what the child and the family say in them",
       {ToolCompleted::kind}},
      {"What other agencies told",
       {"sharing.contributed", "sharing.answered", "sharing.police_listed"}},
      {"Victims", {"victims.token_given"}},
      {"Who the child is",
       {"children.strength_said", "children.own_line_said", "children.communication_need_learned",
        "children.health_need_learned", "children.learning_support_learned",
        "children.care_status_learned", "children.ethnicity_said", "children.language_learned",
        "children.gender_said"}},
      {"Events and documents", {"chronology.happened", "chronology.document_filed"}},
  };
  return all;
}

/// A percentage of a group shows nothing of this child. Source: sources.md#tools
bool is_percentage(const ServiceFile& service, const RecordView& view) {
  if (view.shape.kind != ToolCompleted::kind) return false;
  const auto* tool = known_tool(service, *static_cast<const ToolCompleted*>(view.record));
  return tool != nullptr && tool->mode == tools::Mode::table;
}

bool is_of(const Group& group, const Told& told, const ServiceFile& service) {
  const auto view = holdfast::view_of(told.standing());
  return !told.withdrawn && std::ranges::find(group.kinds, view.shape.kind) != group.kinds.end() &&
         !is_percentage(service, view);
}

govuk::Choice choice_of(const Names& names, const Told& told) {
  const auto& event = told.standing();
  const auto title = say(holdfast::view_of(event).shape.title);
  const auto words = entry_words(names, event);
  const auto on = happened_on(event);
  const auto recorded = london_date(told.entry.envelope.recorded);
  const auto hint =
      on ? say("{kind}, {day}", {{"kind", title}, {"day", in_words(*on)}})
         : say("{kind}, recorded {day}", {{"kind", title}, {"day", in_words(recorded)}});
  return {.value = told.entry.envelope.event.text(),
          .label = {text(words.empty() ? title : words)},
          .hint = {text(hint)}};
}

/// What the asked question works with.
struct Asked {
  const Opened& opened;
  std::string name;
  std::vector<std::string> chosen;
  std::size_t most = offered_a_group;
  std::set<EventId> shown = {};  ///< each entry stands in one group alone

  bool is_chosen(EventId entry) const {
    return std::ranges::find(chosen, entry.text()) != chosen.end();
  }
};

std::size_t chosen_among(const Asked& asked, const std::vector<const Told*>& entries) {
  return static_cast<std::size_t>(std::ranges::count_if(
      entries, [&](const Told* told) { return asked.is_chosen(told->entry.envelope.event); }));
}

std::string summary_of(const std::string& title, std::size_t all, std::size_t chosen) {
  return chosen == 0
             ? say("{title} ({n})", {{"title", title}, {"n", std::to_string(all)}})
             : say("{title} ({n}, {chosen} selected)", {{"title", title},
                                                        {"n", std::to_string(all)},
                                                        {"chosen", std::to_string(chosen)}});
}

/// What is drawn is shown; what is not may stand in another group.
Html boxes_of(Asked& asked, const std::string& id, const std::vector<const Told*>& entries) {
  govuk::Checkboxes boxes{.name = asked.name,
                          .id_prefix = id,
                          .chosen = asked.chosen,
                          .classes = "govuk-checkboxes--small"};
  const auto names = desk::names_for(asked.opened.service);
  for (const auto* told : entries)
    if (const auto event = told->entry.envelope.event;
        boxes.choices.size() < asked.most || asked.is_chosen(event)) {
      boxes.choices.push_back(choice_of(names, *told));
      asked.shown.insert(event);
    }
  const auto left = entries.size() - boxes.choices.size();
  if (left == 0) return govuk::checkboxes(boxes);
  return govuk::checkboxes(boxes) +
         govuk::button(
             {.content = text(say("Show older ones too ({n})", {{"n", std::to_string(left)}})),
              .name = std::string(overview::show_more),
              .value = "1",
              .classes = "govuk-button--secondary"});
}

enum class Folded { open, closed };
Html group_of(Asked& asked, const std::string& title, const std::vector<const Told*>& entries,
              Folded folded) {
  if (entries.empty()) return {};
  const auto id =
      asked.name + (asked.shown.empty() ? "" : "-after-" + std::to_string(asked.shown.size()));
  const auto chosen = chosen_among(asked, entries);
  auto content = boxes_of(asked, id, entries);
  return govuk::details({.summary = text(summary_of(title, entries.size(), chosen)),
                         .content = std::move(content),
                         .open = folded == Folded::open || chosen > 0});
}

/// What was chosen and is not offered here stays chosen: another writer may see more, and a kind
/// may be in none of the groups.
Html kept_links(const Asked& asked) {
  Html kept;
  for (const auto& id : asked.chosen) {
    const auto entry = EventId::from(id);
    if (entry && !asked.shown.contains(*entry)) kept += govuk::hidden(asked.name, id);
  }
  return kept;
}

/// Whether something that is offered may be seen by fewer than what is written here.
bool offers_closed_parts(const Asked& asked) {
  return std::ranges::any_of(asked.shown, [&](EventId entry) {
    const auto* told = asked.opened.file.history->find(entry);
    return told != nullptr && told->entry.envelope.clearance != SectionWritten::floor;
  });
}

/// Past behaviour and other agencies' information that nothing in the assessment rests on yet.
std::vector<const Told*> left_out(const Opened& opened, const Assessment& one) {
  std::vector<const Told*> entries;
  for (const auto& gap : gaps(situation_of(opened), one))
    if (gap.rule == GapRule::behaviour_not_linked || gap.rule == GapRule::agency_not_linked ||
        gap.rule == GapRule::victim_not_written)
      for (const auto& entry : gap.entries)
        if (const auto* told = opened.file.history->find(entry)) entries.push_back(told);
  return entries;
}

std::vector<const Told*> entries_of(const Asked& asked, const Group& group) {
  std::vector<const Told*> entries;
  const auto& all = asked.opened.file.history->told;
  for (auto at = all.rbegin(); at != all.rend(); ++at)
    if (is_of(group, *at, asked.opened.service) && !asked.shown.contains(at->entry.envelope.event))
      entries.push_back(&*at);
  return entries;
}

}  // namespace

Html evidence_question(const Opened& opened, const Evidence& about, const web::Form& typed) {
  Asked asked{opened, std::string(about.field.name), {}};
  for (const auto one : typed.values(about.field.name)) asked.chosen.emplace_back(one);
  const bool all = typed.has(overview::show_more) || typed.has(shows_older);
  if (all) asked.most = offered_at_most;
  auto content = group_of(asked, say("On the record, and nothing in this assessment rests on it"),
                          left_out(opened, about.one), Folded::open);
  for (const auto& group : groups())
    content += group_of(asked, say(group.title), entries_of(asked, group), Folded::closed);
  content += kept_links(asked);
  if (all) content += govuk::hidden(shows_older, "1");
  if (content.empty()) return {};
  return govuk::fieldset({.legend = {.content = text(say(about.field.question)),
                                     .classes = "govuk-fieldset__legend--s"},
                          .content = govuk::hint({.content = text(say(about.field.hint_words)),
                                                  .id = asked.name + "-hint"}) +
                                     content}) +
         (offers_closed_parts(asked)
              ? govuk::inset_text(
                    {.content = text(say("Everybody who may open the record reads what you write "
                                         "here. Some of the entries above are for fewer: say no "
                                         "more of them than all may know."))})
              : Html{});
}

std::vector<web::Option> token_options(const Opened& opened) {
  std::vector<web::Option> options{{"", say("Nobody named")}};
  for (const auto& token : opened.file.victims->tokens)
    options.push_back({token.id().text(), victims::called(token)});
  if (options.size() == 1) options.clear();
  return options;
}

Html chosen_entries(const Opened& opened, const Value& value) {
  const auto ids = value.list() != nullptr ? *value.list() : Value::List{};
  std::vector<Html> items;
  const auto names = desk::names_for(opened.service);
  for (const auto& one : ids) {
    const auto id = EventId::from(one);
    if (const auto* told = id ? opened.file.history->find(*id) : nullptr)
      items.push_back(text(entry_words(names, told->standing())));
  }
  return items.empty() ? Html{} : govuk::plain_list(items);
}

}  // namespace holdfast::assessment
