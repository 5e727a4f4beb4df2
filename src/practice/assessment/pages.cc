// The child's levels with how they came about, and the page of each assessment: what is to be done
// while it is written, and what it says once somebody stands for it.
#include "practice/assessment/pages.h"

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/pages_parts.h"
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
         tasks_of(opened, one) + gaps_block(opened, one) +
         govuk::button({.content = text(say("Read it through and sign")),
                        .href = task_href(opened, one, "/sign")});
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

Response assessment_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "assessment_one", [&](const Opened& opened) {
    const auto id = visit.id<EventId>("assessment");
    const auto* one = id ? find(*opened.file.assessment, *id) : nullptr;
    if (one == nullptr) return overview::not_found(site, visit);
    const auto title = say("Assessment: {stage}", {{"stage", stage_words(*one)}});
    auto page = overview::record_page(visit, opened, title, part);
    page.back = govuk::BackLink{.href = record_href(opened, here)};
    page.main = overview::saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(title)) +
                govuk::paragraph(standing_tag(standing_of(situation_of(opened), *one))) +
                (is_signed(*one) ? signed_assessment(opened, *visit.reader, *one)
                                 : open_assessment(opened, *visit.reader, *one));
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
  add_national_tool(site, all);
  add_instruments(site, all);
  add_gaps(site, all);
  add_signing(site, all);
  add_overseeing(site, all);
  return all;
}

}  // namespace holdfast::assessment
