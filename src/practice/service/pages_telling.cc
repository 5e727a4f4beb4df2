// Telling the service about a child: four questions, and first of all whom to ring. Open to every
// partner, for any child. Nothing is looked up while somebody tells, so neither what the pages say
// nor how long they take shows whether the child is known.
#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/overview/views_journey.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views.h"
#include "practice/service/views_agencies.h"

namespace holdfast::service {
namespace {

using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view told_href = "/told";

overview::Journey journey_of(const ServiceFile& service, const Visit& visit) {
  const auto names = desk::names_for(service);
  const auto first =
      urgent_numbers(*service.service) +
      govuk::paragraph(text(say("You may tell us about any child. We ask four things. We never say "
                                "whether we know the child.")));
  const auto who = govuk::paragraph(
      text(say("You are {name}, of {agency}. We know this from your signing in.",
               {{"name", visit.reader->name}, {"agency", names.agency(visit.reader->agency)}})));
  return {.kind = ChildToldOf::kind,
          .title = say("Tell us about a child"),
          .button = say("Tell us"),
          .then = std::string(told_href),
          .steps = {{{"child_name", "born_on", "age_about", "found_at"}, first},
                    {{"worry"}},
                    {{"urgency"}},
                    {{"ring_back"}, who}}};
}

/// The same for everybody, whatever was told of whom.
Response told_page(const Site& site, const Visit& visit) {
  return with_service(site, visit, [&](const ServiceFile& service) {
    web::Page page{.title = say("You have told us")};
    page.main = govuk::two_thirds(
        govuk::panel({.title = text(page.title)}) +
        govuk::paragraph(text(say("The duty desk reads it, and rings you if they need to know "
                                  "more. We do not say whether we know the child."))) +
        urgent_numbers(*service.service) +
        govuk::paragraph(govuk::link("/", text(say("Go to the home page")))));
    return overview::plain_page(site, visit, std::move(page));
  });
}

}  // namespace

std::vector<web::Route> telling_routes(const Site& site) {
  const web::Need need(access::Operation::record_event);
  const auto tell = overview::service_journey(site, journey_of);
  return {{web::Method::get, told_href, need,
           [&site](const Visit& visit) { return told_page(site, visit); }},
          {web::Method::get, "/tell", need, tell},
          {web::Method::post, "/tell", need, tell}};
}

}  // namespace holdfast::service
