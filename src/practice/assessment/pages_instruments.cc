// Assessment tools on one child: what was completed, with what came out and when it is to be done
// again, and the ways to complete one.
#include <algorithm>

#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/assessment/completed.h"
#include "practice/assessment/instruments.h"
#include "practice/assessment/pages.h"
#include "practice/assessment/pages_parts.h"
#include "practice/assessment/views.h"
#include "practice/overview/views_parts.h"
#include "practice/service/service.h"
#include "practice/situation.h"
#include "practice/tools/tool.h"

namespace holdfast::assessment {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::headed;
using overview::record_href;
using overview::Site;
using tools::Tool;
using web::Response;
using web::Visit;

constexpr std::string_view here = "/instruments";

std::string form_href(const Tool& tool) { return std::string(here) + "/" + tool.key; }

// ---- what was completed

Html again_words(const CompletedLine& line, Date today) {
  if (!line.again) return text(say("No time is set"));
  const auto words = in_words(*line.again);
  if (*line.again >= today) return text(words);
  return govuk::tag(
      {.content = text(say("Was due {day}", {{"day", words}})), .classes = "govuk-tag--red"});
}

Html answers_link(const Opened& opened, EventId completed) {
  return govuk::aside(govuk::link(record_href(opened, "/instruments/completed/" + completed.text()),
                                  text(say("Download the answers (FHIR QuestionnaireResponse)"))));
}

/// Of a tool that asks for one: which training held on the day it was completed.
Html training_of_rater(const Opened& opened, const CompletedLine& line) {
  const auto* tool = opened.service.tools ? opened.service.tools->known(line.key) : nullptr;
  if (tool == nullptr || tool->training.empty()) return {};
  const auto* training = service::training_of(*opened.service.service, line.by, line.key, line.on);
  if (training == nullptr) return govuk::aside(text(say("Training is not recorded")));
  return govuk::aside(
      text(say("Trained {day}: {shown}", {{"day", in_words(training->record.trained_on)},
                                          {"shown", training->record.shown_with.value}})));
}

/// All of one tool, the latest first: so they compare over time. A tool that was taken out too.
Html completed_table(const Opened& opened, const std::vector<const Said<ToolCompleted>*>& all) {
  const auto names = desk::names_for(opened.service);
  govuk::Table table{.caption = text(say(line_of(opened.service, *all.front()).tool)),
                     .head = {{text(say("When"))},
                              {text(say("What came out"))},
                              {text(say("By whom"))},
                              {text(say("To be done again"))}}};
  for (const auto* one : all) {
    const auto line = line_of(opened.service, *one);
    table.rows.push_back(
        {{govuk::link(record_href(opened, "/entries/" + one->id().text()),
                      text(in_words(line.on)))},
         {text(line.came_out) + (line.has_answers ? answers_link(opened, one->id()) : Html{})},
         {text(names.person(line.by)) + training_of_rater(opened, line)},
         {one == all.front() ? again_words(line, opened.today()) : Html{}}});
  }
  return govuk::table(table);
}

Html caveat_of(const Opened& opened, const ToolCompleted& completed) {
  const auto* tool = known_tool(opened.service, completed);
  const bool is_percentage = tool != nullptr && tool->mode == tools::Mode::table;
  return is_percentage ? beside_percentage() : Html{};
}

Html all_completed(const Opened& opened) {
  Html shown;
  for (const auto& list : by_tool(opened.file.assessment->instruments))
    shown += completed_table(opened, list) + caveat_of(opened, list.front()->record);
  if (shown.empty()) return govuk::paragraph(text(say("No tool has been completed yet.")));
  return shown;
}

/// Each with what stands in the way, so that nobody looks for it in vain.
Html tools_to_complete(const Opened& opened, const access::Reader& reader) {
  if (!opened.service.tools) return {};
  std::vector<Html> items;
  for (const auto& tool : opened.service.tools->all()) {
    const auto wrong = wrong_with_rating(situation_of(opened), tool, reader.person, opened.today());
    // Somebody else may be trained in it and have completed it.
    const bool theirs = std::ranges::all_of(
        wrong, [](const Problem& one) { return one.field == ToolCompleted::fields[2].name; });
    items.push_back(
        theirs ? govuk::link(record_href(opened.record, form_href(tool)), text(say(tool.title)))
               : text(say(tool.title)));
    items.back() += govuk::aside(text(say(tool.is_for)));
    for (const auto& one : wrong) items.back() += govuk::aside(text(one.words));
  }
  return govuk::plain_list(items);
}

Response instruments_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "instruments", [&](const Opened& opened) {
    auto page = overview::record_page(visit, opened, say("Assessment tools"), part);
    page.back = govuk::BackLink{.href = record_href(opened, "/assessment")};
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(say("Assessment tools"))) +
                govuk::paragraph(text(say("They help somebody think. None of them sets a "
                                          "judgement."))) +
                headed("completed", say("Completed"), all_completed(opened));
    if (overview::may_now(opened, *visit.reader, Operation::assess))
      page.main +=
          headed("complete", say("Record a tool"), tools_to_complete(opened, *visit.reader));
    return overview::plain_page(site, visit, std::move(page));
  });
}

}  // namespace

Html beside_percentage() {
  return govuk::warning_text(
      {.content = text(say("It says how many of a group alike were found to have reoffended. It "
                           "says nothing of this child, counts policing as well as behaviour, "
                           "and rests on data of the 2000s. The Ministry of Justice retired it "
                           "in July 2026."))});
}

void add_instruments(const Site& site, std::vector<web::Route>& all) {
  all.push_back({web::Method::get, "/records/{record}/instruments",
                 web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return instruments_page(site, visit); }});
}

}  // namespace holdfast::assessment
