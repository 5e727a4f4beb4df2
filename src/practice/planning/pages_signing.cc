// Standing for a plan, what the family says to it, and the plan as the child reads it: their own
// words and strengths first, who helps, and what happens when.
#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/markup.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/views.h"
#include "practice/overview/views_parts.h"
#include "practice/planning/views.h"
#include "practice/situation.h"
#include "records/worded.h"
#include "web/csrf.h"
#include "web/forms_from_shapes.h"

namespace holdfast::planning {
namespace {

using access::Operation;
using assessment::situation_of;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;

Html what_is_missing(const std::vector<std::string>& missing) {
  std::vector<Html> items;
  for (const auto& words : missing) items.push_back(text(words));
  return govuk::inset_text({.content = govuk::paragraph(text(say("Before it can be signed:"))) +
                                       govuk::plain_list(items)});
}

Html who_else(const Opened& opened) {
  const auto takes = takes_now(situation_of(opened));
  if (takes == PlanTakes::nobody)
    return govuk::paragraph(text(say("No level that stands takes anybody else to agree.")));
  return govuk::inset_text({.content = text(say("It is read and countersigned by: {who}.",
                                                {{"who", lower_ascii(words_for(takes))}}))});
}

Response show_signing(const Site& site, const Visit& visit, const Opened& opened,
                      const Problems& problems) {
  const auto& plan = *plan_now(*opened.file.planning);
  auto page = overview::record_page(visit, opened, say("Read the plan through and sign"), part);
  page.back = govuk::BackLink{.href = record_href(opened, here)};
  page.status = problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(problems, {});
  const auto missing = missing_from(situation_of(opened), plan);
  auto end =
      missing.empty()
          ? who_else(opened) +
                govuk::form(
                    {.action = visit.request.path,
                     .content = web::csrf_field(visit.csrf) +
                                govuk::hidden("event",
                                              overview::event_of(site, visit.request.form).text()) +
                                govuk::hidden("seen", opened.digest) +
                                govuk::button({.content = text(say("I stand for this plan: sign")),
                                               .prevent_double_click = true})})
          : what_is_missing(missing);
  page.main = govuk::heading(1, govuk::Size::l, text(say("Read the plan through and sign"))) +
              questions_block(opened, plan) + objectives_block(opened, plan, Changes::no) +
              strands_block(opened, plan, Changes::no) +
              contingencies_block(opened, plan, Changes::no) + std::move(end);
  return overview::plain_page(site, visit, std::move(page));
}

bool was_signed_by_this(const Plan& plan, const Visit& visit) {
  const auto event = EventId::from(visit.request.form.value_or("event", ""));
  for (const auto& one : plan.signatures)
    if (event && one.id() == *event && one.envelope.actor == visit.reader->person) return true;
  return false;
}

Response sign(const Site& site, const Visit& visit, const Opened& opened) {
  const auto& plan = *plan_now(*opened.file.planning);
  const auto then = record_href(opened.record, here);
  if (was_signed_by_this(plan, visit)) return overview::saved(site, visit, then, PlanSigned::kind);
  const auto& form = visit.request.form;
  // What came from no page was read by nobody.
  if (!form.has("seen"))
    return show_signing(site, visit, opened, {{"", say("Read the plan through, then sign")}});
  const PlanSigned made{plan.id(), entries_under(plan), takes_now(situation_of(opened))};
  const auto done = desk::record(site.desk, *visit.reader,
                                 {.event = overview::event_of(site, form),
                                  .parts = {{opened.record, holdfast::Event(Event(made))}},
                                  .more = {},
                                  .reason = "",
                                  .seen = std::string(form.value_or("seen", ""))});
  if (done) return overview::saved(site, visit, then, PlanSigned::kind);
  if (const auto* wrong = std::get_if<Problems>(&done.error()))
    return show_signing(site, visit, opened, *wrong);
  if (std::holds_alternative<desk::Conflict>(done.error()))
    return show_signing(
        site, visit, opened,
        {{"", say("Something has changed since you looked. Look again, then sign")}});
  return overview::refused(site, visit, done.error(), opened.record);
}

Response sign_page(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:sign-plan", [&](const Opened& opened) {
    if (plan_now(*opened.file.planning) == nullptr) return overview::not_found(site, visit);
    return visit.request.method == web::Method::get ? show_signing(site, visit, opened, {})
                                                    : sign(site, visit, opened);
  });
}

RecordForm answer_form(const Opened& opened) {
  RecordForm form{.kind = PlanAnswered::kind,
                  .title = say("What the family says to the plan"),
                  .button = say("Save"),
                  .then = here,
                  .part = part};
  const auto* plan = plan_now(*opened.file.planning);
  if (plan != nullptr && !plan->signatures.empty())
    form.given = {
        {std::string(PlanAnswered::fields[0].name), Value{plan->signatures.back().id().text()}}};
  return form;
}

// ---- for the child

Html lead(std::string_view words) {
  return govuk::Element("div").css("govuk-body-l").css("holdfast-as-written").around(text(words));
}

/// What they said themselves, before anything that we say.
Html in_their_words(const Opened& opened) {
  const auto* one = assessment_for(situation_of(opened));
  if (one == nullptr) return {};
  Html shown;
  using assessment::Section;
  for (const auto& [section, heading] :
       {std::pair{Section::childs_words, say("What you said")},
        std::pair{Section::strengths, say("What you are good at, and who helps")}})
    if (const auto at = one->sections.find(section); at != one->sections.end())
      shown +=
          govuk::heading(2, govuk::Size::l, text(heading)) + lead(at->second.record.analysis.value);
  return shown;
}

Html who_does_what(const Plan& plan) {
  Html shown;
  for (const auto* objective : objectives_of(plan)) {
    shown += govuk::heading(2, govuk::Size::l, text(objective->stands.record.difference.value));
    std::vector<Html> items;
    for (const auto& step : objective->steps)
      if (!step.ended) items.push_back(lead(said_to_child(step.stands.record)));
    shown += govuk::bullets(items);
  }
  return shown;
}

Response child_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "plan_for_child", [&](const Opened& opened) {
    const auto* plan = plan_now(*opened.file.planning);
    if (plan == nullptr) return overview::not_found(site, visit);
    auto page = overview::record_page(visit, opened, say("Our plan"), part);
    page.identity = page.navigation = Html{};
    page.back = govuk::BackLink{.href = record_href(opened, here)};
    page.main = govuk::heading(1, govuk::Size::xl, text(say("Our plan"))) + in_their_words(opened) +
                who_does_what(*plan) +
                govuk::heading(2, govuk::Size::l, text(say("Is that right?"))) +
                lead(say("Say what you agree with and what you do not. It is written down in your "
                         "words, and we talk about it."));
    return overview::plain_page(site, visit, std::move(page));
  });
}

}  // namespace

void add_signing(const Site& site, std::vector<web::Route>& all) {
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, "/records/{record}/plan/sign", web::Need(Operation::assess),
                   [&site](const Visit& visit) { return sign_page(site, visit); }});
  overview::add_form(site, all, "/records/{record}/plan/answer", Operation::assess, answer_form);
  all.push_back({web::Method::get, "/records/{record}/plan/for-child",
                 web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return child_page(site, visit); }});
}

}  // namespace holdfast::planning
