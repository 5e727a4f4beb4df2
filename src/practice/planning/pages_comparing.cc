// Two signed versions of the plan side by side: what came, what went, and which words were changed.
#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/overview/views_parts.h"
#include "practice/planning/views.h"
#include "practice/planning/views_comparing.h"

namespace holdfast::planning {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::Site;
using web::Response;
using web::Visit;

/// Those that the address names; else the last two. Two at least were signed.
Versions asked_of(const Visit& visit, const Plan& plan) {
  const auto named = [&](std::string_view which, const Signature& otherwise) {
    const auto wanted = visit.request.query.value_or(which, "");
    const auto at = std::ranges::find_if(
        plan.signatures, [&](const Signature& one) { return one.id().text() == wanted; });
    return at == plan.signatures.end() ? &otherwise : &*at;
  };
  Versions asked{named("from", *(plan.signatures.end() - 2)), named("to", plan.signatures.back())};
  if (asked.later < asked.earlier) std::swap(asked.earlier, asked.later);
  return asked;
}

Html version_select(const std::pair<std::string, std::string>& field, const Plan& plan,
                    const Names& names, const Signature& chosen) {
  std::vector<govuk::SelectOption> options;
  for (auto at = plan.signatures.rbegin(); at != plan.signatures.rend(); ++at)
    options.push_back(
        {.value = at->id().text(),
         .words = say("Signed {when}", {{"when", overview::recorded_words(at->envelope, names)}})});
  return govuk::select({.name = field.first,
                        .label = {.content = text(field.second)},
                        .options = std::move(options),
                        .chosen = chosen.id().text()});
}

Html asking(const Opened& opened, const Plan& plan, const Versions& asked) {
  const auto names = desk::names_for(opened.service);
  return govuk::form(
      {.action = record_href(opened, "/plan/versions"),
       .sends = govuk::Sends::get,
       .content =
           version_select({"from", say("Earlier version")}, plan, names, *asked.earlier) +
           version_select({"to", say("Later version")}, plan, names, *asked.later) +
           govuk::button({.content = text(say("Compare")), .classes = "govuk-button--secondary"})});
}

Html versions_part(const Opened& opened, const Visit& visit, const Plan& plan) {
  if (plan.signatures.size() < 2)
    return govuk::inset_text({.content = text(say("There is nothing to compare before the plan was "
                                                  "signed twice."))});
  const auto asked = asked_of(visit, plan);
  return asking(opened, plan, asked) +
         govuk::paragraph(text(say("Words that went are struck through in the earlier version; "
                                   "words that came are underlined in the later one. Which kinds "
                                   "of action were left out is not compared."))) +
         versions_block(opened, plan, asked);
}

Response versions_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "plan_versions", [&](const Opened& opened) {
    const auto* plan = plan_now(*opened.file.planning);
    if (plan == nullptr) return overview::not_found(site, visit);
    auto page = overview::record_page(visit, opened, say("Two versions of the plan"), part);
    page.back = govuk::BackLink{.href = record_href(opened, here)};
    page.main = govuk::heading(1, govuk::Size::l, text(say("Two versions of the plan"))) +
                versions_part(opened, visit, *plan);
    return overview::plain_page(site, visit, std::move(page));
  });
}

}  // namespace

void add_comparing(const Site& site, std::vector<web::Route>& all) {
  all.push_back({web::Method::get, "/records/{record}/plan/versions",
                 web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return versions_page(site, visit); }});
}

}  // namespace holdfast::planning
