// Actions towards an objective, as a table: who does what, how often, and how far it is.
#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/overview/views.h"
#include "practice/planning/views.h"
#include "records/worded.h"

namespace holdfast::planning {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;

std::string days_words(const StepSet& r) {
  auto words = say("From {day}", {{"day", in_words(r.from_day)}});
  if (r.until_day) words += " " + say("until {day}", {{"day", in_words(*r.until_day)}});
  if (r.looked_at_by)
    words += ". " + say("Looked at again by {day}", {{"day", in_words(*r.looked_at_by)}});
  return words;
}

Html restriction_words(const StepSet& r) {
  if (!r.restricts) return {};
  const auto said = [](const std::optional<LongText>& words) {
    return words ? words->value : say("Not known");
  };
  return govuk::aside(
             text(say("It restricts. Allowed by: {basis}", {{"basis", said(r.basis_in_law)}}))) +
         govuk::aside(text(say("Necessary because: {why}", {{"why", said(r.necessary)}}))) +
         govuk::aside(text(say("In proportion because: {why}", {{"why", said(r.proportionate)}})));
}

Html state_of_step(const Opened& opened, const Step& step) {
  const auto& r = step.stands.record;
  if (step.ended)
    return text(words_for(step.ended->record.step_end)) +
           govuk::aside(text(in_words(step.ended->record.step_ended_on))) +
           govuk::aside(text(step.ended->record.step_came_to.value));
  if (r.from_day > opened.today()) return text(say("To begin"));
  const auto due = r.looked_at_by ? r.looked_at_by : r.until_day;
  if (due && *due < opened.today())
    return govuk::tag({.content = text(say("Was due {day}", {{"day", in_words(*due)}})),
                       .classes = "govuk-tag--red"});
  return text(say("Running"));
}

Html step_links(const Opened& opened, const Step& step) {
  if (step.ended) return {};
  const auto& deed = step.stands.record.deed.value;
  const auto href = record_href(opened, "/plan/step/" + step.id().text());
  return govuk::aside(govuk::link_spoken(href, say("Change"), deed) + text(" ") +
                      govuk::link_spoken(href + "/end", say("Say how it ended"), deed));
}

}  // namespace

Html steps_table(const Opened& opened, const Objective& objective, Changes changes) {
  if (objective.steps.empty()) return govuk::paragraph(text(say("Nobody does anything yet.")));
  const auto names = desk::names_for(opened.service);
  govuk::Table table{.caption = text(say("Actions towards it")),
                     .head = {{text(say("Strand"))},
                              {text(say("What"))},
                              {text(say("Who"))},
                              {text(say("How often"))},
                              {text(say("State"))}},
                     .caption_classes = "govuk-visually-hidden"};
  for (const auto& step : objective.steps) {
    const auto& r = step.stands.record;
    table.rows.push_back(
        {{text(say(label_of(r.under_strand)))},
         {govuk::as_written(r.deed.value) + restriction_words(r)},
         {text(r.by_whom.value) + govuk::aside(text(names.agency(r.doing_agency)))},
         {text(how_often(r)) + govuk::aside(text(days_words(r)))},
         {state_of_step(opened, step) +
          (changes == Changes::yes ? step_links(opened, step) : Html{})}});
  }
  return govuk::table(table);
}

}  // namespace holdfast::planning
