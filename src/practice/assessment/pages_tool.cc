// A completed national tool attached as the assessment: the file, who completed it and when, and
// its three ratings.
#include "base/words.h"
#include "govuk/prose.h"
#include "practice/assessment/pages.h"
#include "practice/assessment/pages_parts.h"

namespace holdfast::assessment {
namespace {

using desk::Opened;
using overview::Site;
using web::Response;
using web::Visit;

Response tool_page(const Site& site, const Visit& visit) {
  return with_assessment(
      site, visit, "form:national-tool", [&](const Opened& opened, const Assessment& one) {
        const auto then = href_of(one);
        auto form = form_about(ToolAttached::kind, one, then, ToolAttached::fields[0].name);
        form.title = say("Attach a completed national tool");
        form.button = say("Attach it");
        form.before = govuk::paragraph(govuk::text(
            say("It stands as this assessment, with its ratings. What the record holds and nothing "
                "in it rests on is still shown.")));
        ask_for_evidence(form, opened, one, ToolAttached::fields[8]);
        return ask_or_take(site, visit, opened, {form, {}});
      });
}

}  // namespace

void add_national_tool(const Site& site, std::vector<web::Route>& all) {
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, "/records/{record}/assessment/{assessment}/national-tool",
                   web::Need(access::Operation::assess),
                   [&site](const Visit& visit) { return tool_page(site, visit); }});
  all.back().brings = web::Brings::files;
}

}  // namespace holdfast::assessment
