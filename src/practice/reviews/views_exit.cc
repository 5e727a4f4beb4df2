// The exit review, as blocks of a page.
#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/assessment/views.h"
#include "practice/delivery/views.h"
#include "practice/overview/views_parts.h"
#include "practice/reviews/views.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::reviews {
namespace {

using assessment::situation_of;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;

Html entry_of(const Opened& opened, EventId entry, const std::string& about) {
  return govuk::link_spoken(record_href(opened, "/entries/" + entry.text()), say("The entry"),
                            about);
}

Html holder(const Names& names, const ExitLeft& r) {
  auto shown = govuk::aside(text(words_for(r.left_held)));
  if (r.left_agency) shown = text(names.agency(*r.left_agency)) + std::move(shown);
  if (r.left_holder) shown = text(r.left_holder->value) + text(" ") + std::move(shown);
  if (r.left_because) shown += govuk::as_written(r.left_because->value);
  return shown;
}

Html left_table(const Opened& opened, const Exit& exit) {
  if (exit.left.empty()) return govuk::paragraph(text(say("Nothing is written yet.")));
  const auto names = desk::names_for(opened.service);
  govuk::Table table{
      .caption = text(say("What is left")),
      .head = {{text(say("What is left"))}, {text(say("Who holds it"))}, {text(say("Entry"))}},
      .caption_classes = "govuk-visually-hidden"};
  for (const auto* one : exit.left)
    table.rows.push_back({{govuk::as_written(one->record.left_what.value)},
                          {holder(names, one->record)},
                          {entry_of(opened, one->id(), one->record.left_what.value)}});
  return govuk::table(table);
}

std::string whom(const Names& names, const ExitTold& r) {
  return r.exit_agency ? names.agency(*r.exit_agency) : words_for(r.exit_whom);
}

Html told_table(const Opened& opened, const Exit& exit) {
  if (exit.told.empty()) return govuk::paragraph(text(say("Nothing is written yet.")));
  const auto names = desk::names_for(opened.service);
  govuk::Table table{.caption = text(say("Who was told")),
                     .head = {{text(say("Who"))},
                              {text(say("Told"))},
                              {text(say("In words"))},
                              {text(say("Entry"))}},
                     .caption_classes = "govuk-visually-hidden"};
  for (const auto* one : exit.told) {
    const auto& r = one->record;
    table.rows.push_back(
        {{text(whom(names, r))},
         {text(r.exit_told_on ? say("On {day}", {{"day", in_words(*r.exit_told_on)}})
                              : say("Not told"))},
         {govuk::as_written(r.exit_words.value)},
         {entry_of(opened, one->id(), whom(names, r))}});
  }
  return govuk::table(table);
}

Html signatures(const Opened& opened, const Exit& exit) {
  const auto names = desk::names_for(opened.service);
  std::vector<Html> items;
  for (const auto* one : exit.signatures)
    items.push_back(text(overview::recorded_words(one->envelope, names)));
  return items.empty() ? Html{}
                       : overview::headed("signed", say("Signed"), govuk::plain_list(items));
}

}  // namespace

Html exit_tag(const Exit& exit) {
  const auto is = exit.standing();
  if (is == ReviewIs::being_written && exit.entries().empty())
    return govuk::tag({.content = text(say("Not begun")), .classes = "govuk-tag--grey"});
  return govuk::tag({.content = text(say(label_of(is))),
                     .classes = is == ReviewIs::signed_         ? "govuk-tag--green"
                                : is == ReviewIs::changed_since ? "govuk-tag--yellow"
                                                                : "govuk-tag--blue"});
}

Html exit_block(const Opened& opened, const Exit& exit) {
  return overview::headed("left", say("What is left, and who holds it"), left_table(opened, exit)) +
         overview::headed("told", say("Who was told"), told_table(opened, exit)) +
         signatures(opened, exit);
}

Html closing_note(const Opened& opened) {
  if (!lacks_exit(situation_of(opened))) return {};
  return govuk::inset_text(
      {.content =
           govuk::paragraph(text(say("There is no exit review: what is left, who holds it from "
                                     "now, and who was told."))) +
           govuk::paragraph(
               govuk::link(record_href(opened, exit_here), text(say("Write the exit review")))) +
           govuk::paragraph(text(say("You can close the case all the same. You will be asked for "
                                     "it until one is signed.")))});
}

}  // namespace holdfast::reviews
