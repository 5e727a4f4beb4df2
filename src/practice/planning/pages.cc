// The plan: what it is built on, what it says, what it asks, and how it is balanced.
#include "practice/planning/pages.h"

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/views.h"
#include "practice/overview/views_parts.h"
#include "practice/planning/views.h"
#include "practice/planning/views_copies.h"
#include "practice/reviews/views.h"
#include "practice/situation.h"
#include "records/worded.h"

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

Html built_on(const Opened& opened, const Plan& plan) {
  const auto* one = assessment::find(*opened.file.assessment, plan.begun.record.built_on);
  if (one == nullptr) return {};
  const auto href = record_href(opened, "/assessment/" + one->id().text());
  return govuk::paragraph(text(say("Built on the assessment:")) + text(" ") +
                          govuk::link(href, text(assessment::stage_words(*one))));
}

bool is_settled(PlanIs is) { return is == PlanIs::signed_ || is == PlanIs::agreed; }

Html standing_tag(PlanIs is) {
  return govuk::tag({.content = text(say(label_of(is))),
                     .classes = is_settled(is)                ? "govuk-tag--green"
                                : is == PlanIs::being_written ? "govuk-tag--blue"
                                                              : "govuk-tag--yellow"});
}

/// Whoever must agree reads it through first; nobody agrees to what they signed themselves.
Html overseeing(const Opened& opened, const access::Reader& reader, const Plan& plan) {
  const auto s = situation_of(opened);
  if (standing_of(s, plan) != PlanIs::waits) return {};
  auto shown = govuk::paragraph(
      text(say("It is worked from as it was signed. Whoever must agree to it: {who}.",
               {{"who", lower_ascii(words_for(takes_of(s, plan)))}})));
  const bool own = plan.signatures.back().envelope.actor == reader.person;
  if (own || !overview::may_now(opened, reader, Operation::countersign)) return shown;
  return shown +
         govuk::button_group(
             {govuk::button({.content = text(say("Read it through and countersign")),
                             .href = record_href(opened, "/plan/countersign")}),
              overview::secondary(say("Send it back"), record_href(opened, "/plan/return"))});
}

Html ways_on(const Opened& opened, const Plan& plan) {
  std::vector<Html> buttons;
  const auto is = standing_of(situation_of(opened), plan);
  if (!is_settled(is) && is != PlanIs::waits)
    buttons.push_back(govuk::button({.content = text(say("Read it through and sign")),
                                     .href = record_href(opened, "/plan/sign")}));
  else
    buttons.push_back(overview::secondary(say("Write down what the family says"),
                                          record_href(opened, "/plan/answer")));
  return govuk::button_group(buttons);
}

Html shown(const Site& site, const Opened& opened, const access::Reader& reader, const Plan& plan) {
  const auto changes =
      overview::may_now(opened, reader, Operation::assess) ? Changes::yes : Changes::no;
  return govuk::paragraph(standing_tag(standing_of(situation_of(opened), plan))) +
         overseeing(opened, reader, plan) + to_put_right(opened, plan) + built_on(opened, plan) +
         reviews::plan_line(opened) +
         govuk::paragraph(govuk::link(record_href(opened, "/plan/for-child"),
                                      text(say("In plain words, for the child")))) +
         (changes == Changes::yes
              ? govuk::paragraph(govuk::link(record_href(opened, "/letters/write"),
                                             text(say("To hand out to a court or a panel"))))
              : Html{}) +
         questions_block(opened, plan) +
         (changes == Changes::yes ? copies_block(site, opened, plan) : Html{}) +
         objectives_block(opened, plan, changes) + strands_block(opened, plan, changes) +
         contingencies_block(opened, plan, changes) +
         (changes == Changes::yes ? ways_on(opened, plan) : Html{}) + balance_block(opened, plan) +
         signatures_block(opened, plan);
}

/// Without a signed assessment there is nothing to plan for.
Html not_begun(const Opened& opened, const access::Reader& reader) {
  const auto none = govuk::paragraph(text(say("There is no plan yet.")));
  if (!overview::may_now(opened, reader, Operation::assess)) return none;
  if (assessment_for(situation_of(opened)) == nullptr)
    return none + govuk::inset_text({.content = text(say("A plan is built on an assessment that "
                                                         "somebody has signed. None is."))});
  return none + govuk::button({.content = text(say("Begin the plan")),
                               .href = record_href(opened, "/plan/begin")});
}

Response plan_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "plan", [&](const Opened& opened) {
    auto page = overview::record_page(visit, opened, say("Plan"), part);
    const auto* plan = plan_now(*opened.file.planning);
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(say("Plan"))) +
                overview::headed("due", say("What is due"),
                                 overview::due_from(opened, *visit.reader, "planning.")) +
                (plan != nullptr ? shown(site, opened, *visit.reader, *plan)
                                 : not_begun(opened, *visit.reader));
    if (plan != nullptr && overview::may_now(opened, *visit.reader, Operation::assess))
      page.main += govuk::paragraph(govuk::link(record_href(opened, "/plan/begin"),
                                                text(say("Begin a new plan in its place"))));
    return overview::plain_page(site, visit, std::move(page));
  });
}

RecordForm begin_form(const Opened& opened) {
  RecordForm form{.kind = PlanBegun::kind,
                  .title = say("Begin the plan"),
                  .button = say("Begin"),
                  .then = here,
                  .part = part};
  form.options[PlanBegun::fields[0].name] =
      overview::worker_options(opened.service, opened.today());
  if (const auto* one = assessment_for(situation_of(opened)))
    form.given = {{std::string(PlanBegun::fields[1].name), Value{one->id().text()}}};
  return form;
}

}  // namespace

std::vector<web::Route> routes(const Site& site) {
  std::vector<web::Route> all = {{web::Method::get, "/records/{record}/plan",
                                  web::Need(Operation::open_record),
                                  [&site](const Visit& visit) { return plan_page(site, visit); }}};
  overview::add_form(site, all, "/records/{record}/plan/begin", Operation::assess, begin_form);
  add_objectives(site, all);
  add_contingencies(site, all);
  add_tellings(site, all);
  add_activating(site, all);
  add_signing(site, all);
  add_countersigning(site, all);
  add_comparing(site, all);
  add_answering_copies(site, all);
  return all;
}

}  // namespace holdfast::planning
