// The child's levels with how they came about, and each assessment as a list of tasks: scenarios of
// harm first, then what it is understood from, then the three judgements.
#include "practice/assessment/pages.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/pages_parts.h"
#include "practice/assessment/views.h"
#include "practice/overview/views_parts.h"
#include "practice/situation.h"

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

Response assessments_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "assessment", [&](const Opened& opened) {
    auto page = overview::record_page(visit, opened, say("Assessment"), part);
    const bool begins = overview::may_now(opened, *visit.reader, Operation::assess) &&
                        in_progress(situation_of(opened)) == nullptr;
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(say("Assessment"))) + levels_list(opened) +
                (begins ? govuk::button({.content = text(say("Begin an assessment")),
                                         .href = record_href(opened.record, "/assessment/begin")})
                        : Html{}) +
                headed("due", say("What is due"),
                       overview::due_from(opened, *visit.reader, "assessment.")) +
                headed("all", say("Assessments"), assessments_table(opened)) +
                headed("levels", say("Levels over time"), levels_table(opened));
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

// ---- the list of tasks

govuk::Tag done_tag() { return {.content = text(say("Written")), .classes = "govuk-tag--green"}; }
govuk::Tag open_tag() { return {.content = text(say("Not yet")), .classes = "govuk-tag--blue"}; }

std::string task_href(const Opened& opened, const Assessment& one, const std::string& below) {
  return record_href(opened.record, href_of(one, below));
}

Html scenario_tasks(const Opened& opened, const Assessment& one) {
  govuk::TaskList list{.id_prefix = "scenario"};
  for (const auto& scenario : one.scenarios) {
    if (scenario.dropped) continue;
    const auto& told = scenario.stands;
    list.tasks.push_back(govuk::Task{
        .title = text(shortened(told.record.happening.value, 90)),
        .href = task_href(opened, one, "/scenario/" + told.id().text()),
        .hint = text(say(
            "{impact}. {soon}.",
            {{"impact",
              say(words_of(Impact{})[static_cast<std::size_t>(told.record.impact)].label)},
             {"soon", say(words_of(Soon{})[static_cast<std::size_t>(told.record.soon)].label)}})),
        .tag = done_tag()});
  }
  return govuk::heading(2, govuk::Size::m, text(say("Who could be harmed, and how"))) +
         (list.tasks.empty() ? govuk::paragraph(text(say("No scenario of harm is written yet.")))
                             : govuk::task_list(list)) +
         govuk::button({.content = text(say("Add a scenario of harm")),
                        .href = task_href(opened, one, "/scenario"),
                        .classes = "govuk-button--secondary"});
}

Html section_tasks(const Opened& opened, const Assessment& one) {
  govuk::TaskList list{.id_prefix = "section"};
  for (const auto& word : words_of(Section{})) {
    const bool written = one.sections.contains(static_cast<Section>(word.value));
    list.tasks.push_back(
        govuk::Task{.title = text(say(word.label)),
                    .href = task_href(opened, one, "/section/" + std::string(word.wire)),
                    .hint = text(say(word.hint)),
                    .tag = written ? done_tag() : open_tag()});
  }
  return govuk::heading(2, govuk::Size::m, text(say("What it is understood from"))) +
         govuk::task_list(list);
}

Html judgement_tasks(const Opened& opened, const Assessment& one) {
  govuk::TaskList list{.id_prefix = "judgement"};
  for (const auto& word : words_of(Matter{})) {
    const auto at = one.judgements.find(static_cast<Matter>(word.value));
    const bool judged = at != one.judgements.end();
    list.tasks.push_back(govuk::Task{
        .title = text(say(word.label)),
        .href = task_href(opened, one, "/judge/" + std::string(word.wire)),
        .tag = judged ? govuk::Tag{.content = text(say(label_of(at->second.record.level)))}
                      : govuk::Tag{.content = text(say("Not yet judged")),
                                   .classes = "govuk-tag--blue"}});
  }
  return govuk::heading(2, govuk::Size::m, text(say("Judgements"))) + govuk::task_list(list);
}

Html returned_words(const Assessment& one) {
  if (one.signatures.empty() || !one.signatures.back().returned) return {};
  return govuk::inset_text(
      {.content =
           govuk::paragraph(text(say("It came back to be put right:"))) +
           govuk::as_written(one.signatures.back().returned->record.returned_because.value)});
}

Html signing_button(const Opened& opened, const Assessment& one) {
  return govuk::button(
      {.content = text(say("Read it through and sign")), .href = task_href(opened, one, "/sign")});
}

Html open_assessment(const Opened& opened, const access::Reader& reader, const Assessment& one) {
  if (!overview::may_now(opened, reader, Operation::assess)) return whole_of(opened, one);
  return returned_words(one) + scenario_tasks(opened, one) + section_tasks(opened, one) +
         judgement_tasks(opened, one) + gaps_block(opened, one) + signing_button(opened, one);
}

Html signed_words(const Opened& opened, const Assessment& one) {
  const auto names = desk::names_for(opened.service);
  const auto& signature = one.signatures.back();
  auto shown = govuk::paragraph(text(
      say("Signed {when}", {{"when", overview::recorded_words(signature.made.envelope, names)}})));
  if (signature.countersigned)
    shown += said(opened, holdfast::view_of(signature.countersigned->record)) +
             govuk::aside(text(say(
                 "Countersigned {when}",
                 {{"when", overview::recorded_words(signature.countersigned->envelope, names)}})));
  return shown;
}

Html signed_assessment(const Opened& opened, const access::Reader& reader, const Assessment& one) {
  Html acts;
  const bool waits = standing_of(situation_of(opened), one) == AssessmentIs::waits;
  if (waits && overview::may_now(opened, reader, Operation::countersign))
    acts = govuk::button_group(
        {govuk::button({.content = text(say("Countersign it")),
                        .href = task_href(opened, one, "/countersign")}),
         overview::secondary(say("Send it back"), task_href(opened, one, "/return"))});
  return signed_words(opened, one) + acts + whole_of(opened, one);
}

Response assessment_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "assessment_one", [&](const Opened& opened) {
    const auto id = visit.id<EventId>("assessment");
    const auto* one = id ? find(*opened.file.assessment, *id) : nullptr;
    if (one == nullptr) return overview::not_found(site, visit);
    const auto is = standing_of(situation_of(opened), *one);
    const bool is_open = is == AssessmentIs::in_progress || is == AssessmentIs::returned;
    auto page = overview::record_page(visit, opened, stage_words(*one), part);
    page.back = govuk::BackLink{.href = record_href(opened, here)};
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l,
                               text(say("Assessment: {stage}", {{"stage", stage_words(*one)}}))) +
                govuk::paragraph(standing_tag(is)) +
                (is_open ? open_assessment(opened, *visit.reader, *one)
                         : signed_assessment(opened, *visit.reader, *one));
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- writing

RecordForm form_about(std::string_view kind, const Assessment& one, const std::string& then,
                      std::string_view names_it) {
  RecordForm form{.kind = kind, .title = {}, .button = say("Save"), .then = then, .part = part};
  form.given = {{std::string(names_it), Value{one.id().text()}}};
  return form;
}

Html meanings(Matter matter) {
  govuk::SummaryList list;
  for (const auto& word : words_of(Level{}))
    list.rows.push_back({.key = text(say(word.label)),
                         .value = text(say(meaning_of(matter, static_cast<Level>(word.value))))});
  return govuk::summary_list(list);
}

/// The choice that the address names by its word; nothing for any other.
template <class Choice>
std::optional<Choice> choice_in(const Visit& visit, std::string_view name) {
  const auto wire = visit.part(name);
  const auto words = words_of(Choice{});
  const auto at = std::ranges::find(words, wire, &Word::wire);
  if (at == words.end()) return std::nullopt;
  return static_cast<Choice>(at->value);
}

Response section_page(const Site& site, const Visit& visit) {
  const auto section = choice_in<Section>(visit, "section");
  if (!section) return overview::not_found(site, visit);
  return with_assessment(
      site, visit, "form:section", [&](const Opened& opened, const Assessment& one) {
        const auto then = href_of(one);
        const auto& word = words_of(Section{})[static_cast<std::size_t>(*section)];
        auto form = form_about(SectionWritten::kind, one, then, SectionWritten::fields[0].name);
        form.title = say(word.label);
        form.before = govuk::paragraph(text(say(word.hint)));
        form.given.push_back(
            {std::string(SectionWritten::fields[1].name), Value{std::string(word.wire)}});
        form.options[SectionWritten::fields[3].name] = evidence_options(opened);
        const auto at = one.sections.find(*section);
        return ask_or_take(
            site, visit, opened, form,
            at == one.sections.end() ? Answers{} : write(holdfast::view_of(at->second.record)));
      });
}

Response judge_page(const Site& site, const Visit& visit) {
  const auto matter = choice_in<Matter>(visit, "matter");
  if (!matter) return overview::not_found(site, visit);
  return with_assessment(
      site, visit, "form:judge", [&](const Opened& opened, const Assessment& one) {
        const auto then = href_of(one);
        const auto& word = words_of(Matter{})[static_cast<std::size_t>(*matter)];
        auto form = form_about(Judged::kind, one, then, Judged::fields[0].name);
        form.title = say(word.label);
        form.before = meanings(*matter);
        form.given.push_back({std::string(Judged::fields[1].name), Value{std::string(word.wire)}});
        form.options[Judged::fields[6].name] = evidence_options(opened);
        const auto at = one.judgements.find(*matter);
        return ask_or_take(
            site, visit, opened, form,
            at == one.judgements.end() ? Answers{} : write(holdfast::view_of(at->second.record)));
      });
}

RecordForm scenario_form(const Opened& opened, const Assessment& one, const std::string& then) {
  auto form = form_about(ScenarioTold::kind, one, then, ScenarioTold::fields[0].name);
  form.title = say("A scenario of harm");
  form.options[ScenarioTold::fields[4].name] = token_options(opened);
  form.options[ScenarioTold::fields[14].name] = evidence_options(opened);
  return form;
}

Response scenario_page(const Site& site, const Visit& visit) {
  return with_assessment(
      site, visit, "form:scenario", [&](const Opened& opened, const Assessment& one) {
        const auto then = href_of(one);
        auto form = scenario_form(opened, one, then);
        const auto id = visit.id<EventId>("scenario");
        if (visit.part("scenario").empty()) return ask_or_take(site, visit, opened, form, {});
        for (const auto& scenario : one.scenarios) {
          if (!id || scenario.stands.id() != *id) continue;
          form.given.push_back({std::string(ScenarioTold::fields[1].name), Value{id->text()}});
          return ask_or_take(site, visit, opened, form,
                             write(holdfast::view_of(scenario.stands.record)));
        }
        return overview::not_found(site, visit);
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
  const auto add = [&](std::string_view pattern, Response (*page)(const Site&, const Visit&)) {
    for (const auto method : {Method::get, Method::post})
      all.push_back({method, pattern, web::Need(Operation::assess),
                     [&site, page](const Visit& visit) { return page(site, visit); }});
  };
  add("/records/{record}/assessment/{assessment}/section/{section}", section_page);
  add("/records/{record}/assessment/{assessment}/judge/{matter}", judge_page);
  add("/records/{record}/assessment/{assessment}/scenario", scenario_page);
  add("/records/{record}/assessment/{assessment}/scenario/{scenario}", scenario_page);
  add_gaps(site, all);
  add_signing(site, all);
  return all;
}

}  // namespace holdfast::assessment
