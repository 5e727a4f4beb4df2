// Letters and reports of one record: what went out, what can be written, and one as it went, made
// to be printed.
#include "practice/writing/pages.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/markup.h"
#include "govuk/prose.h"
#include "practice/assessment/views_document.h"
#include "practice/delivery/delivery.h"
#include "practice/offending/offending.h"
#include "practice/overview/views_parts.h"
#include "practice/planning/planning.h"
#include "practice/writing/views.h"
#include "records/worded.h"

namespace holdfast::writing {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::Site;
using web::Response;
using web::Visit;

Response letters_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "letters", [&](const Opened& opened) {
    auto page = overview::record_page(visit, opened, say("Letters and reports"), part);
    auto listed = letters_table(opened);
    if (listed.empty())
      listed = govuk::paragraph(text(say("No letter or report is kept on this record.")));
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(say("Letters and reports"))) +
                overview::headed("due", say("What is due"),
                                 overview::due_from(opened, *visit.reader, "writing."));
    if (overview::may_now(opened, *visit.reader, Operation::record_event))
      page.main += govuk::button({.content = text(say("Write a letter or report")),
                                  .href = record_href(opened, "/letters/write")});
    page.main += std::move(listed);
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- choosing

Html to_write(const Opened& opened, Letter letter) {
  return govuk::link(write_href(opened, letter), text(words_for(letter)));
}

Html about_appointments(const Opened& opened) {
  std::vector<Html> items;
  for (const auto* one : delivery::ahead_of(*opened.file.delivery, opened.now)) {
    const auto when = delivery::when_words(*one);
    items.push_back(text(say("{when}:", {{"when", when}})) + text(" ") +
                    govuk::link_spoken(write_href(opened, Letter::appointment, one->id()),
                                       say("to the child"), when) +
                    text(", ") +
                    govuk::link_spoken(write_href(opened, Letter::appointment_family, one->id()),
                                       say("to a parent or carer"), when));
  }
  if (items.empty())
    return govuk::paragraph(
        text(say("No appointment is ahead. Make the appointment first, then write about it.")));
  return govuk::plain_list(items);
}

Html about_plan(const Opened& opened) {
  if (planning::plan_now(*opened.file.planning) == nullptr)
    return govuk::paragraph(text(say("There is no plan yet.")));
  return govuk::plain_list(
      {to_write(opened, Letter::plan_for_court), to_write(opened, Letter::plan_for_panel),
       govuk::link(record_href(opened, "/plan/for-child"),
                   text(say("The plan in plain words, for the child and the family")))});
}

Html about_orders(const Opened& opened) {
  std::vector<Html> items;
  static const offending::Reference none;
  const auto& reference = opened.service.offending ? *opened.service.offending : none;
  for (const auto& order : offending::orders(*opened.file.offending, reference)) {
    if (!offending::is_supervised(order)) continue;
    const auto id = order.made->id();
    const auto called =
        say("{title}, made on {day}",
            {{"title", order.title()}, {"day", in_words(offending::made_on(order))}});
    auto item =
        text(called) + text(": ") +
        govuk::link_spoken(write_href(opened, Letter::breach_pack, id), say("breach pack"), called);
    if (may_be_warned_under(opened, id))
      item += text(", ") +
              govuk::link_spoken(write_href(opened, Letter::warning, id), say("warning"), called);
    items.push_back(std::move(item));
  }
  if (items.empty())
    return govuk::paragraph(text(say("No order that the service works under is recorded.")));
  return govuk::plain_list(items);
}

Response choose_page(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "letters_choose", [&](const Opened& opened) {
    auto page = overview::record_page(visit, opened, say("What do you want to write?"), part);
    page.back = govuk::BackLink{.href = record_href(opened, here)};
    const auto open = assessment::open_part_of(opened);
    page.main = govuk::heading(1, govuk::Size::l, text(say("What do you want to write?"))) +
                overview::headed("appointments", say("A letter about an appointment"),
                                 about_appointments(open));
    if (overview::may_now(opened, *visit.reader, Operation::assess))
      page.main +=
          overview::headed("reports", say("A report"),
                           govuk::plain_list({to_write(opened, Letter::court_report),
                                              to_write(opened, Letter::panel_report)})) +
          overview::headed("plan", say("The plan, to hand out"), about_plan(open)) +
          overview::headed("breach", say("A warning, or a breach pack"), about_orders(open));
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- as it went

/// What is not of the letter itself does not go on paper.
Html how_it_went(const Opened& opened, const Said<Sent>& one) {
  govuk::SummaryList list;
  const auto names = desk::names_for(opened.service);
  for (const auto& line : lines_of(view_of(one.record), names)) {
    const bool shown = line.field->in_forms && line.known &&
                       line.field->kind != FieldKind::long_text &&
                       line.words != title_of(one.record);
    if (shown)
      list.rows.push_back({.key = text(say(line.field->heading())), .value = text(line.words)});
  }
  return govuk::Element("div")
      .css("holdfast-not-on-paper")
      .around(
          govuk::heading(2, govuk::Size::m, text(say("How it went"))) + govuk::summary_list(list) +
          govuk::aside(text(overview::recorded_words(one.envelope, names)) + text(". ") +
                       govuk::link_spoken(record_href(opened, "/entries/" + one.id().text()),
                                          say("The entry"), say(Sent::title))) +
          govuk::paragraph(text(say("To print it, use your browser's own print command. Only the "
                                    "letter goes on paper."))));
}

Response letter_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "letter", [&](const Opened& opened) {
    const auto id = visit.id<EventId>("entry");
    const auto* one = id ? find_letter(*opened.file.writing, *id) : nullptr;
    if (one == nullptr) return overview::not_found(site, visit);
    auto page = overview::record_page(visit, opened, title_of(one->record), part);
    page.identity = page.navigation = Html{};
    page.back = govuk::BackLink{.href = record_href(opened, here)};
    page.main =
        govuk::Element("div").css("holdfast-not-on-paper").around(overview::saved_banner(visit)) +
        govuk::Element("div")
            .css("holdfast-letter")
            .around(govuk::heading(1, govuk::Size::l, text(title_of(one->record))) +
                    laid_out(text_of(one->record))) +
        how_it_went(opened, *one);
    return overview::plain_page(site, visit, std::move(page));
  });
}

}  // namespace

std::vector<web::Route> routes(const Site& site) {
  std::vector<web::Route> all = {
      {web::Method::get, "/records/{record}/letters", web::Need(Operation::open_record),
       [&site](const Visit& visit) { return letters_page(site, visit); }},
      {web::Method::get, "/records/{record}/letters/write", web::Need(Operation::record_event),
       [&site](const Visit& visit) { return choose_page(site, visit); }},
      {web::Method::get, "/records/{record}/letters/{entry}", web::Need(Operation::open_record),
       [&site](const Visit& visit) { return letter_page(site, visit); }}};
  add_writing(site, all);
  return all;
}

}  // namespace holdfast::writing
