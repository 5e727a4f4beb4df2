// See views.h. Reviews stand side by side in a table whose cells bring their review along on a
// narrow screen.
#include "practice/reviews/views.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/assessment/views.h"
#include "practice/delivery/views.h"
#include "practice/history.h"
#include "practice/overview/views_parts.h"
#include "practice/reviews/due.h"
#include "practice/sharing/sharing.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::reviews {
namespace {

using assessment::situation_of;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;

constexpr std::size_t shown_side_by_side = 3;

Html entry_link(const Opened& opened, EventId entry, const std::string& words) {
  return govuk::link(record_href(opened, "/entries/" + entry.text()), text(words));
}

/// "Is heard in person", then the words as they were written.
Html under(const std::string& how, const std::string& words) {
  return govuk::aside(text(how)) + govuk::as_written(words);
}

// ---- who informed it

Html request_line(const Opened& opened, const sharing::Request& request) {
  return govuk::link(record_href(opened, "/sharing/items/" + request.source().text()),
                     text(say("Asked on {day}",
                              {{"day", in_words(london_date(request.asked.envelope.recorded))}}))) +
         text(": ") + text(say(sharing::label_of(sharing::standing_of(request))));
}

Html told_line(const Opened& opened, std::size_t times) {
  return govuk::link(record_href(opened, "/sharing"),
                     text(times == 1 ? say("Told us something unasked, once")
                                     : say("Told us something unasked, {n} times",
                                           {{"n", std::to_string(times)}})));
}

Html informed_cell(const Opened& opened, const Informed& one) {
  if (is_silent(one))
    return govuk::tag(
        {.content = text(say("Neither asked nor explained")), .classes = "govuk-tag--yellow"});
  std::vector<Html> lines;
  for (const auto* request : one.requests) lines.push_back(request_line(opened, *request));
  if (one.told > 0) lines.push_back(told_line(opened, one.told));
  for (const auto* said : one.said)
    lines.push_back(under(words_for(said->record.said_how), said->record.said_words.value));
  return lines.size() == 1 ? std::move(lines.front()) : govuk::plain_list(lines);
}

Html informed_table(const Opened& opened, const Review& review) {
  const auto names = desk::names_for(opened.service);
  govuk::Table table{.caption = text(say("Agencies")),
                     .head = {{text(say("Agency"))}, {text(say("What informs the review"))}},
                     .first_cell_is_header = true,
                     .caption_classes = "govuk-visually-hidden"};
  for (const auto& one : informed_by(situation_of(opened), review))
    table.rows.push_back({{text(names.agency(one.agency))}, {informed_cell(opened, one)}});
  if (table.rows.empty())
    return govuk::paragraph(text(say("No agency works with the child, and none was asked.")));
  return govuk::table(table);
}

/// In a line, for the comparison.
Html informed_words(const Opened& opened, const Review& review) {
  const auto names = desk::names_for(opened.service);
  std::vector<Html> items;
  for (const auto& one : informed_by(situation_of(opened), review)) {
    auto words = is_silent(one) ? say("not asked") : std::string();
    const auto add = [&](std::string more) { words += (words.empty() ? "" : "; ") + more; };
    for (const auto* request : one.requests)
      add(say(sharing::label_of(sharing::standing_of(*request))));
    if (one.told > 0) add(say("told us unasked"));
    for (const auto* said : one.said) add(words_for(said->record.said_how));
    items.push_back(text(names.agency(one.agency) + ": " + words));
  }
  return items.empty() ? text(say("No agency")) : govuk::plain_list(items);
}

Html heard_words(const Review& review, HeardWhom whom) {
  const auto* one = heard_of(review, whom);
  if (one == nullptr) return text(say("Nothing is written yet."));
  return under(words_for(one->record.heard_how), one->record.heard_words.value);
}

// ---- what it found

Html found_list(const Opened& opened, const Review& review) {
  const auto* one = findings_of(review);
  if (one == nullptr) return govuk::paragraph(text(say("Nothing is written yet.")));
  const auto& r = one->record;
  const auto names = desk::names_for(opened.service);
  const auto row = [](std::string_view key, Html value) {
    return govuk::SummaryRow{.key = text(std::string(key)), .value = std::move(value)};
  };
  return govuk::summary_list(
             {.rows = {row(say("Better"), govuk::as_written(r.better.value)),
                       row(say("Worse"), govuk::as_written(r.worse.value)),
                       row(say("Taken into account"), entries_list(opened, r.taken_in)),
                       row(say("Judgements looked at"),
                           under(words_for(r.judged_again), r.judged_again_because.value)),
                       row(say("The plan"),
                           under(words_for(r.review_outcome), r.outcome_because.value))}}) +
         govuk::aside(text(overview::recorded_words(one->envelope, names)));
}

Html taken_words(const Opened& opened, const Review& review) {
  const auto* found = findings_of(review);
  return found == nullptr ? Html{} : entries_list(opened, taken_into(found->record));
}

using CellOf = Html (*)(const Opened&, const Review&);
struct Line {
  std::string heading;
  CellOf cell;
};

/// What is compared, in the order a review asks it.
std::vector<Line> lines_compared() {
  return {
      {say("Why"), [](const Opened&, const Review& one) { return text(why_words(one)); }},
      {say("Agencies"), informed_words},
      {say("The child"),
       [](const Opened&, const Review& one) { return heard_words(one, HeardWhom::child); }},
      {say("Parents or carers"),
       [](const Opened&, const Review& one) { return heard_words(one, HeardWhom::parents); }},
      {say("Better"),
       [](const Opened&, const Review& one) {
         return govuk::as_written(findings_of(one)->record.better.value);
       }},
      {say("Worse"),
       [](const Opened&, const Review& one) {
         return govuk::as_written(findings_of(one)->record.worse.value);
       }},
      {say("Taken into account"), taken_words},
      {say("Judgements"),
       [](const Opened&, const Review& one) {
         const auto& r = findings_of(one)->record;
         return under(words_for(r.judged_again), r.judged_again_because.value);
       }},
      {say("The plan"),
       [](const Opened&, const Review& one) {
         const auto& r = findings_of(one)->record;
         return under(words_for(r.review_outcome), r.outcome_because.value);
       }},
  };
}

std::string day_signed(const Review& review) {
  return in_words(london_date(review.signed_->envelope.recorded));
}

/// Signed by whoever signed it, without what a withdrawal took out of it.
std::vector<const Review*> to_compare(const Opened& opened) {
  auto list = signed_reviews(*opened.file.reviews);
  std::erase_if(list, [](const Review* one) { return findings_of(*one) == nullptr; });
  return list;
}

}  // namespace

std::string review_href(const Opened& opened, const Review& review) {
  return record_href(opened, "/reviews/" + review.id().text());
}

std::string title_of(const Review& review) {
  return say("Review begun on {day}",
             {{"day", in_words(london_date(review.begun.envelope.recorded))}});
}

Html entries_list(const Opened& opened, const std::vector<EventId>& entries) {
  const auto names = desk::names_for(opened.service);
  std::vector<Html> items;
  for (const auto& entry : entries)
    if (const auto* told = opened.file.history->find(entry))
      items.push_back(entry_link(opened, entry, assessment::entry_words(names, told->standing())));
  return items.empty() ? text(say("Nothing")) : govuk::plain_list(items);
}

Html missing_block(const std::vector<std::string>& missing) {
  if (missing.empty()) return {};
  std::vector<Html> items;
  for (const auto& words : missing) items.push_back(text(words));
  return govuk::inset_text({.content = govuk::paragraph(text(say("Before it can be signed:"))) +
                                       govuk::plain_list(items)});
}

Html next_block(const Opened& opened) {
  const auto due = due_by_time(situation_of(opened));
  if (!due)
    return govuk::paragraph(
        text(say("There is nothing to review until somebody has signed an "
                 "assessment or a plan.")));
  return govuk::paragraph(text(say("The next review is due by {day}, or sooner when something "
                                   "significant happens.",
                                   {{"day", in_words(due->day)}}))) +
         govuk::aside(text(due->why));
}

Html waiting_block(const Opened& opened) {
  std::vector<Html> items;
  for (const auto& one : waiting(situation_of(opened)))
    items.push_back(entry_link(opened, one.entry, one.what));
  return items.empty() ? Html{} : govuk::plain_list(items);
}

Html side_by_side(const Opened& opened) {
  auto list = to_compare(opened);
  if (list.empty()) return {};
  if (list.size() > shown_side_by_side) list.resize(shown_side_by_side);
  govuk::Table table{.caption = text(say("The latest reviews side by side")),
                     .head = {{text(say("What"))}},
                     .first_cell_is_header = true,
                     .caption_classes = "govuk-visually-hidden"};
  for (const auto* one : list)
    table.head.push_back({govuk::link(review_href(opened, *one), text(day_signed(*one)))});
  for (const auto& line : lines_compared()) {
    govuk::Row row{{text(line.heading)}};
    for (const auto* one : list)
      row.push_back(delivery::headed_cell(day_signed(*one), line.cell(opened, *one)));
    table.rows.push_back(std::move(row));
  }
  return govuk::table(table);
}

Html earlier_block(const Opened& opened) {
  const auto list = to_compare(opened);
  std::vector<Html> items;
  for (std::size_t n = shown_side_by_side; n < list.size(); ++n)
    items.push_back(govuk::link(review_href(opened, *list[n]),
                                text(say("Signed on {day}", {{"day", day_signed(*list[n])}}))));
  return items.empty() ? Html{} : govuk::plain_list(items);
}

Html whole_of(const Opened& opened, const Review& review) {
  return overview::headed("agencies", say("Agencies"), informed_table(opened, review)) +
         overview::headed("child", say("The child"), heard_words(review, HeardWhom::child)) +
         overview::headed("parents", say("Parents or carers"),
                          heard_words(review, HeardWhom::parents)) +
         overview::headed("found", say("What has changed, and what follows"),
                          found_list(opened, review));
}

Html plan_line(const Opened& opened) {
  const auto due = due_by_time(situation_of(opened));
  if (!due) return {};
  const bool over = due->day < opened.today();
  auto line = text(over ? say("A review was due by {day}.", {{"day", in_words(due->day)}})
                        : say("Reviewed next by {day}.", {{"day", in_words(due->day)}})) +
              text(" ");
  if (over)
    line += govuk::tag({.content = text(say("Overdue")), .classes = "govuk-tag--red"}) + text(" ");
  return govuk::paragraph(line + govuk::link(record_href(opened, here), text(say("Reviews"))));
}

}  // namespace holdfast::reviews
