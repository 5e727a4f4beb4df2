// How a victim's record is shown. What was never asked says so: an empty line would read as "no".
#include "practice/victims/views.h"

#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/victims/victims.h"
#include "records/worded.h"

namespace holdfast::victims {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

struct Onward {
  std::string_view form;
  std::string words;
};

Html part_of_page(const std::string& title, const Html& content) {
  return govuk::heading(2, govuk::Size::m, text(title)) + content;
}

Html way_to(const Opened& opened, const Onward& way) {
  return govuk::paragraph(govuk::link(victim_href(opened.record, way.form), text(way.words)));
}

/// Every answer of a record, absent ones as not known, with who recorded it.
template <class R>
Html answers(const Opened& opened, const Said<R>& said) {
  const auto names = desk::names_for(opened.service);
  govuk::SummaryList list;
  for (const auto& line : lines_of(holdfast::view_of(said.record), names))
    list.rows.push_back({.key = text(say(line.field->heading())),
                         .value = line.field->kind == FieldKind::long_text && line.known
                                      ? govuk::as_written(line.words)
                                      : text(line.words)});
  return govuk::summary_list(list) +
         govuk::aside(text(
             say("Recorded {how}", {{"how", overview::recorded_words(said.envelope, names)}})));
}

template <class R>
Html told_or_not(const Opened& opened, const std::optional<Said<R>>& said,
                 const std::string& not_yet) {
  return said ? answers(opened, *said) : govuk::paragraph(text(not_yet));
}

Html choice_cell(const std::optional<ChoiceStands>& stands) {
  if (!stands)
    return govuk::tag({.content = text(say("Not yet asked")), .classes = "govuk-tag--yellow"});
  if (stands->stopped != nullptr)
    return govuk::tag({.content = text(say("Withdrawn")), .classes = "govuk-tag--red"});
  return text(words_for(stands->made->record.their_choice));
}

Html choice_more(const std::optional<ChoiceStands>& stands) {
  if (!stands) return {};
  if (stands->stopped != nullptr)
    return text(say("On {day}", {{"day", in_words(stands->stopped->record.stopped_on)}}));
  const auto& r = stands->made->record;
  auto shown = text(say("On {day}", {{"day", in_words(r.chosen_on)}}));
  std::string ways;
  for (const auto way : r.reached_by) ways += (ways.empty() ? "" : ", ") + words_for(way);
  if (!ways.empty()) shown += govuk::aside(text(say("How: {ways}", {{"ways", ways}})));
  if (r.not_when)
    shown += govuk::aside(text(say("Not when: {when}", {{"when", r.not_when->value}})));
  if (r.others_told)
    shown += govuk::aside(text(say("May be told too: {who}", {{"who", r.others_told->value}})));
  return shown;
}

Html choices(const State& state) {
  govuk::Table table{.head = {{text(say("What for"))}, {text(say("Choice"))}, {text(say("More"))}}};
  for (const auto purpose : every_purpose()) {
    const auto stands = choice_about(state, purpose);
    table.rows.push_back(
        {{text(words_for(purpose))}, {choice_cell(stands)}, {choice_more(stands)}});
  }
  return govuk::table(table);
}

Html wishes(const State& state) {
  if (state.wishes.empty()) return govuk::paragraph(text(say("Not yet asked.")));
  Html all;
  for (auto at = state.wishes.rbegin(); at != state.wishes.rend(); ++at)
    all += govuk::inset_text({.content = govuk::as_written(at->record.wished.value)}) +
           govuk::aside(text(say("Said on {day}, taken down by {who}",
                                 {{"day", in_words(at->record.wished_on)},
                                  {"who", at->record.taken_down_by.value}})));
  return all;
}

Html places(const Opened& opened, const State& state) {
  const auto kept = places_on(state, opened.today());
  if (kept.empty())
    return govuk::paragraph(text(say("No place is recorded that the child must keep away from.")));
  std::vector<Html> items;
  for (const auto* place : kept) {
    const auto& r = place->record;
    items.push_back(text(r.kept_place.value) + govuk::aside(text(address_of(r))));
  }
  return govuk::bullets(items) +
         way_to(opened, {"/place-lifted", say("A place need no longer be kept away from")});
}

Html worker(const Opened& opened, const State& state) {
  const auto* now = worker_on(state, opened.today());
  if (now == nullptr) return govuk::paragraph(text(say("No victim worker yet.")));
  return govuk::paragraph(
      text(say("{who}, from {day}",
               {{"who", desk::names_for(opened.service).person(*worker_of(state, opened.today()))},
                {"day", in_words(now->record.looks_after_from)}})));
}

Html first_of_all(const Opened& opened, const State& state) {
  Html first;
  if (wants_no_contact(state))
    first += govuk::warning_text(
        {.content = text(say("This victim wants no contact. Do not get in touch."))});
  if (state.closed) first += govuk::inset_text({.content = answers(opened, *state.closed)});
  if (state.added->record.told_first)
    first +=
        govuk::inset_text({.content = govuk::as_written(state.added->record.told_first->value)});
  return first;
}

}  // namespace

std::string victim_href(StreamId victim, std::string_view below) {
  return "/victims/" + victim.text() + std::string(below);
}

std::string shown_name(const Opened& opened) {
  const auto& state = *opened.file.victims;
  return name_of(state).value_or(token_of(state));
}

Html whole_victim(const Opened& opened) {
  const auto& state = *opened.file.victims;
  auto page = first_of_all(opened, state);
  page += part_of_page(
      say("What they chose"),
      choices(state) + way_to(opened, {"/choice", say("Record a choice")}) +
          way_to(opened, {"/stopped", say("Record that they no longer want something")}));
  page += part_of_page(say("What they wish"),
                       wishes(state) + way_to(opened, {"/wish", say("Record their wishes")}));
  page += part_of_page(say("What they need to be safe"),
                       told_or_not(opened, state.safety, say("Not yet asked.")) +
                           way_to(opened, {"/safety", say("Record what they need to be safe")}));
  page += part_of_page(say("Places to keep the child away from"),
                       places(opened, state) + way_to(opened, {"/place", say("Add a place")}));
  page += part_of_page(say("Who they are"),
                       told_or_not(opened, state.identified, say("Not yet known.")) +
                           way_to(opened, {"/identity", say("Record who they are")}));
  page += part_of_page(say("How to reach them"),
                       told_or_not(opened, state.contact, say("Not yet known.")) +
                           way_to(opened, {"/contact", say("Record contact details")}));
  page += part_of_page(
      say("Their victim worker"),
      worker(opened, state) + way_to(opened, {"/worker", say("Give a victim worker")}));
  if (!state.closed) page += way_to(opened, {"/close", say("Close the work with this victim")});
  return page;
}

Html due_to_victims(const std::vector<desk::Attention>& list) {
  if (list.empty()) return govuk::paragraph(text(say("Nothing is due.")));
  govuk::Table table{
      .head = {{text(say("Victim"))}, {text(say("What and why"))}, {text(say("Due"))}}};
  for (const auto& one : list) {
    const auto below = one.where.empty() ? std::string() : "/" + one.where;
    table.rows.push_back({{govuk::link(victim_href(one.record), text(one.child))},
                          {govuk::link(victim_href(one.record, below), text(one.words)) +
                           govuk::aside(text(one.why))},
                          {text(one.due ? in_words(*one.due) : say("No date"))}});
  }
  return govuk::table(table);
}

Html victim_prompts(const Opened& opened) {
  std::vector<Html> items;
  for (const auto& prompt : opened.prompts) {
    auto words = prompt.where.empty() ? text(prompt.words)
                                      : govuk::link(victim_href(opened.record, "/" + prompt.where),
                                                    text(prompt.words));
    if (prompt.due) {
      const bool late = *prompt.due < opened.today();
      words += text(" ") + govuk::tag({.content = text(say(late ? "Was due {day}" : "Due {day}",
                                                           {{"day", in_words(*prompt.due)}})),
                                       .classes = late ? "govuk-tag--red holdfast-due"
                                                       : "govuk-tag--grey holdfast-due"});
    }
    if (!prompt.why.empty()) words += govuk::aside(text(prompt.why));
    items.push_back(std::move(words));
  }
  if (items.empty()) return {};
  return part_of_page(say("What needs doing"), govuk::plain_list(items));
}

}  // namespace holdfast::victims
