// Saying whether words that also stand in another child's plan are right for this child. Shown are
// the writer's own words, and nothing of the other plan.
#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/overview/views_parts.h"
#include "practice/planning/pages_about.h"
#include "practice/planning/views_copies.h"

namespace holdfast::planning {
namespace {

using access::Operation;
using desk::Opened;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view shown_field = "shown";

Response answer_page(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:copy", [&](const Opened& opened) {
    const auto entry = visit.id<EventId>("entry");
    const auto words = entry ? copies_to_answer(site, opened, *entry) : std::string();
    if (words.empty()) return overview::not_found(site, visit);
    auto form = form_about({.kind = CopyAnswered::kind,
                            .title = say("Words that also stand in another child’s plan"),
                            .button = say("Save"),
                            .names_it = CopyAnswered::fields[0].name,
                            .id = *entry,
                            .words = words});
    form.given.push_back({std::string(CopyAnswered::fields[1].name), Value{words}});
    form.after = [words](const web::Form&) { return govuk::hidden(shown_field, words); };
    const auto& sent = visit.request.form;
    if (visit.request.method == web::Method::post && sent.value_or(shown_field, "") != words)
      return overview::show_form(
          site, visit, form, opened,
          {sent, {{"", say("Other words are asked about than you were shown. Look again")}}, {}});
    return ask_or_take(site, visit, opened, form);
  });
}

}  // namespace

void add_answering_copies(const Site& site, std::vector<web::Route>& all) {
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, "/records/{record}/plan/copy/{entry}", web::Need(Operation::assess),
                   [&site](const Visit& visit) { return answer_page(site, visit); }});
}

}  // namespace holdfast::planning
