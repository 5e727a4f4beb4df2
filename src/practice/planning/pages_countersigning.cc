// Agreeing to a plan that somebody signed, or sending it back: by whoever answers for the work, who
// has the whole of it above the question.
#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/views.h"
#include "practice/overview/views_parts.h"
#include "practice/planning/pages_about.h"
#include "practice/planning/views.h"
#include "practice/situation.h"

namespace holdfast::planning {
namespace {

using access::Operation;
using desk::Opened;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view shown_field = "shown";

/// What a manager says of the signature that their page showed: somebody else may have answered it,
/// or its writer signed anew.
Response answer_page(const Site& site, const Visit& visit, RecordForm form,
                     std::string_view names_it) {
  return overview::with_record_now(site, visit, "form:countersign-plan", [&](const Opened& opened) {
    const auto* plan = plan_now(*opened.file.planning);
    if (plan == nullptr || plan->signatures.empty()) return overview::not_found(site, visit);
    const auto last = plan->signatures.back().id().text();
    form.given = {{std::string(names_it), Value{last}}};
    form.before = questions_block(opened, *plan) + objectives_block(opened, *plan, Changes::no) +
                  strands_block(opened, *plan, Changes::no) +
                  contingencies_block(opened, *plan, Changes::no) + balance_block(opened, *plan) +
                  signatures_block(opened, *plan);
    form.after = [last](const web::Form&) { return govuk::hidden(shown_field, last); };
    const auto& sent = visit.request.form;
    if (visit.request.method == web::Method::post && sent.value_or(shown_field, "") != last)
      return overview::show_form(
          site, visit, form, opened,
          {sent, {{"", say("It was signed anew since you read it. Read it again")}}, {}});
    return ask_or_take(site, visit, opened, form);
  });
}

Response countersign_page(const Site& site, const Visit& visit) {
  return answer_page(site, visit,
                     {.kind = PlanCountersigned::kind,
                      .title = say("Countersign the plan"),
                      .button = say("Countersign"),
                      .then = here,
                      .part = part},
                     PlanCountersigned::fields[0].name);
}

Response return_page(const Site& site, const Visit& visit) {
  return answer_page(site, visit,
                     {.kind = PlanReturned::kind,
                      .title = say("Send the plan back"),
                      .button = say("Send it back"),
                      .then = here,
                      .part = part},
                     PlanReturned::fields[0].name);
}

}  // namespace

void add_countersigning(const Site& site, std::vector<web::Route>& all) {
  for (const auto method : {web::Method::get, web::Method::post}) {
    all.push_back({method, "/records/{record}/plan/countersign", web::Need(Operation::countersign),
                   [&site](const Visit& visit) { return countersign_page(site, visit); }});
    all.push_back({method, "/records/{record}/plan/return", web::Need(Operation::countersign),
                   [&site](const Visit& visit) { return return_page(site, visit); }});
  }
}

}  // namespace holdfast::planning
