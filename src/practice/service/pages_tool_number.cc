// A number of a published table that may be a slip: what it is, whether somebody looked it up in
// the table as it was printed, and saying that one did. Source: sources.md#ogrs3
#include "base/london.h"
#include "base/words.h"
#include "desk/texts.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views_tools.h"
#include "practice/tools/tool.h"

namespace holdfast::service {
namespace {

using access::Operation;
using govuk::Html;
using govuk::text;
using overview::Site;
using tools::Tool;
using web::Response;
using web::Visit;

Response check_page(const Site& site, const Visit& visit) {
  return with_service(site, visit, [&](const ServiceFile& service) {
    const auto* tool = service.tools ? service.tools->find(tools::ogrs3_key) : nullptr;
    if (tool == nullptr) return overview::not_found(site, visit);
    ServiceForm form{.page = {.title = say("Check the number in doubt")},
                     .button = say("Save"),
                     .fields = asked_of(NumberChecked::fields, {}),
                     .then = tool_href(*tool)};
    form.page.back = govuk::BackLink{.href = form.then};
    form.before =
        govuk::inset_text(
            {.content = text(say("{tool}: {numbers}",
                                 {{"tool", say(tool->title)},
                                  {"numbers", doubtful_words(service.tools->ogrs3())}}))}) +
        govuk::paragraph(text(say("Look it up in the table as the Ministry of Justice printed it. "
                                  "It is far below the numbers for the ages beside it, and may be "
                                  "a slip in the source that it was taken from.")));
    NumberChecked checked;
    checked.tool_checked = {tool->key};
    checked.numbers_here = {doubtful_words(service.tools->ogrs3())};
    return visit.request.method == web::Method::get ? ask(site, visit, form)
                                                    : take(site, visit, form, checked);
  });
}

}  // namespace

Html number_in_doubt(const ServiceFile& service, const Tool& tool) {
  if (tool.mode != tools::Mode::table) return {};
  const auto& changes = service.service->tool_changes;
  const auto at = changes.checked.find(tool.key);
  if (at == changes.checked.end())
    return govuk::paragraph(
        text(say("Its number for girls of 16 and 17 is in doubt and nobody "
                 "here has looked it up, so they are not scored.")));
  const auto& [record, by, when] = at->second;
  if (record.number_found == NumberFound::same && !is_confirmed(changes, *service.tools, tool.key))
    return govuk::paragraph(
        text(say("Its numbers in doubt were changed since somebody looked them "
                 "up, so nobody is scored with them.")));
  return govuk::paragraph(text(say(
             record.number_found == NumberFound::same
                 ? "Its number for girls of 16 and 17 is in doubt. {name} found the same number in "
                   "the printed table on {day}:"
                 : "Its number for girls of 16 and 17 is in doubt. {name} did not find it in the "
                   "printed table on {day}, so they are not scored:",
             {{"name", desk::names_for(service).person(by)},
              {"day", in_words(london_date(when))}}))) +
         govuk::as_written(record.looked_in.value);
}

std::vector<web::Route> tool_number_routes(const Site& site) {
  const web::Need need(Operation::manage_settings);
  std::vector<web::Route> all;
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, "/tools/ogrs3/number", need,
                   [&site](const Visit& visit) { return check_page(site, visit); }});
  return all;
}

}  // namespace holdfast::service
