// The child's levels with how they came about, and the page of each assessment: what is to be done
// while it is written, and what it says once somebody stands for it.
#include "practice/assessment/pages.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/pages_parts.h"
#include "practice/assessment/stages.h"
#include "practice/assessment/views.h"
#include "practice/overview/views_parts.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::assessment {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::headed;
using overview::record_href;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view here = "/assessment";

/// The way on: to the one in progress, or to a new one.
Html next_button(const Opened& opened, const access::Reader& reader) {
  if (!overview::may_now(opened, reader, Operation::assess)) return {};
  if (const auto* one = in_progress(situation_of(opened)))
    return govuk::button({.content = text(say("Go on with the assessment")),
                          .href = record_href(opened.record, href_of(*one))});
  return govuk::button({.content = text(say("Begin an assessment")),
                        .href = record_href(opened.record, "/assessment/begin")});
}

Response assessments_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "assessment", [&](const Opened& opened) {
    auto page = overview::record_page(visit, opened, say("Assessment"), part);
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(say("Assessment"))) + levels_list(opened) +
                next_button(opened, *visit.reader) +
                govuk::paragraph(govuk::link(record_href(opened, "/instruments"),
                                             text(say("Assessment tools")))) +
                headed("due", say("What is due"),
                       overview::due_from(opened, *visit.reader, "assessment.")) +
                headed("all", say("Assessments"), assessments_table(opened)) +
                headed("levels", say("Levels over time"), levels_over_time_block(opened));
    return overview::plain_page(site, visit, std::move(page));
  });
}

RecordForm begin_form(const Opened& opened) {
  RecordForm form{.kind = Begun::kind,
                  .title = say("Begin an assessment"),
                  .button = say("Begin"),
                  .then = here,
                  .part = part};
  form.options[Begun::fields[1].name] = overview::worker_options(opened.service, opened.today());
  return form;
}

Html returned_words(const Assessment& one) {
  if (one.signatures.empty() || !one.signatures.back().returned) return {};
  return govuk::inset_text(
      {.content =
           govuk::paragraph(text(say("It came back to be put right:"))) +
           govuk::as_written(one.signatures.back().returned->record.returned_because.value)});
}

/// Where the national tool is the assessment, ours is no second form.
Html tool_words(const Opened& opened, const Assessment& one) {
  const auto href = task_href(opened, one, "/national-tool");
  if (one.tool)
    return govuk::inset_text(
        {.content = govuk::paragraph(text(
                        say("{tool} is attached as this assessment. Nothing more must be written.",
                            {{"tool", words_for(one.tool->record.national_tool)}}))) +
                    govuk::paragraph(govuk::link(href, text(say("Attach another version"))))});
  return govuk::paragraph(
      govuk::link(href, text(say("Attach a completed AssetPlus or other national tool instead"))));
}

Html open_assessment(const Opened& opened, const access::Reader& reader, const Assessment& one) {
  if (!overview::may_now(opened, reader, Operation::assess)) return whole_of(opened, one);
  return returned_words(one) + gaps_count(opened, one) + tool_words(opened, one) +
         govuk::with_side(tasks_of(opened, one), gaps_block(opened, one)) +
         govuk::button_group(
             {govuk::button({.content = text(say("Read it through and sign")),
                             .href = task_href(opened, one, "/sign")}),
              overview::secondary(say("Hand it over"), task_href(opened, one, "/hand-over"))});
}

Html answering(const Opened& opened, const access::Reader& reader, const Assessment& one) {
  const bool waits = standing_of(situation_of(opened), one) == AssessmentIs::waits;
  if (!waits || !overview::may_now(opened, reader, Operation::countersign)) return {};
  return govuk::button_group(
      {govuk::button({.content = text(say("Countersign it")),
                      .href = task_href(opened, one, "/countersign")}),
       overview::secondary(say("Send it back"), task_href(opened, one, "/return"))});
}

/// What came since is a question of the latest one alone: a later one has its own.
Html signed_assessment(const Opened& opened, const access::Reader& reader, const Assessment& one) {
  const bool latest = opened.file.assessment->assessments.back().id() == one.id();
  return signatures_of(opened, one) + answering(opened, reader, one) +
         (latest ? gaps_block(opened, one) : Html{}) + whole_of(opened, one);
}

/// Who wrote in it besides whoever signs it.
Html contributors(const Opened& opened, const Assessment& one) {
  std::vector<PersonId> others;
  const auto add = [&](const Envelope& told) {
    if (told.actor != one.writer && std::ranges::find(others, told.actor) == others.end())
      others.push_back(told.actor);
  };
  for (const auto& [section, written] : one.sections) add(written.envelope);
  for (const auto& scenario : one.scenarios) add(scenario.stands.envelope);
  for (const auto& [matter, judged] : one.judgements) add(judged.told);
  const auto names = desk::names_for(opened.service);
  auto words = say("Assessor: {name}", {{"name", names.person(one.writer)}});
  std::string all;
  for (const auto& person : others) all += (all.empty() ? "" : ", ") + names.person(person);
  if (!all.empty()) words += ". " + say("Also wrote in it: {names}", {{"names", all}});
  return govuk::aside(text(words));
}

/// Which national tool the stage is written in, by the tables.
Html tool_asked_for(const Opened& opened, const Assessment& one) {
  const auto* asks = asks_of(situation_of(opened), one);
  if (asks == nullptr || !asks->tool) return {};
  const auto tool = words_for(*asks->tool);
  return govuk::aside(text(
      asks->must ? say("National tool of this stage: {tool}. It must be used.", {{"tool", tool}})
                 : say("National tool of this stage: {tool}. It may be used.", {{"tool", tool}})));
}

Html ways_to_read(const Opened& opened, const Assessment& one) {
  return govuk::plain_list(
      {govuk::link(task_href(opened, one, "/document"), text(say("As a document, to print"))),
       govuk::link(task_href(opened, one, "/for-child"),
                   text(say("In plain words, for the child")))});
}

Response assessment_page(const Site& site, const Visit& visit) {
  return with_read(site, visit, "assessment_one", [&](const Opened& opened, const Assessment& one) {
    const auto title = say("Assessment: {stage}", {{"stage", stage_words(one)}});
    auto page = overview::record_page(visit, opened, title, part);
    page.back = govuk::BackLink{.href = record_href(opened, here)};
    page.main = overview::saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(title)) +
                govuk::paragraph(standing_tag(standing_of(situation_of(opened), one))) +
                contributors(opened, one) + tool_asked_for(opened, one) +
                ways_to_read(opened, one) +
                (is_signed(one) ? signed_assessment(opened, *visit.reader, one)
                                : open_assessment(opened, *visit.reader, one));
    return overview::plain_page(site, visit, std::move(page));
  });
}

}  // namespace

std::vector<web::Route> routes(const Site& site) {
  using web::Method;
  std::vector<web::Route> all = {
      {Method::get, "/records/{record}/assessment", web::Need(Operation::open_record),
       [&site](const Visit& visit) { return assessments_page(site, visit); }}};
  overview::add_form(site, all, "/records/{record}/assessment/begin", Operation::assess,
                     begin_form);
  all.push_back({Method::get, "/records/{record}/assessment/{assessment}",
                 web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return assessment_page(site, visit); }});
  add_writing(site, all);
  add_scenarios(site, all);
  add_national_tool(site, all);
  add_instruments(site, all);
  add_completing(site, all);
  add_answers_from_file(site, all);
  add_gaps(site, all);
  add_signing(site, all);
  add_pulling(site, all);
  add_documents(site, all);
  add_overseeing(site, all);
  add_differences(site, all);
  return all;
}

}  // namespace holdfast::assessment
