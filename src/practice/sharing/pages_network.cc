// The network of a case on one page: who works with the child, who should and does not, what their
// plans are and what each agreed to do.
#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/prose.h"
#include "practice/overview/views_about.h"
#include "practice/overview/views_parts.h"
#include "practice/service/service.h"
#include "practice/service/views_access.h"
#include "practice/sharing/pages.h"
#include "practice/sharing/views.h"

namespace holdfast::sharing {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::About;
using overview::headed;
using overview::record_href;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view here = "/sharing/network";

struct Act {
  Operation operation;
  std::string words;
  std::string_view below;
};

/// What may be done in this part of the page.
Html acts(const Opened& opened, const access::Reader& reader, const std::vector<Act>& list) {
  std::vector<Html> links;
  for (const auto& act : list)
    if (!opened.as_known && access::may(reader.role, act.operation))
      links.push_back(govuk::link(record_href(opened.record, act.below), text(act.words)));
  return links.empty() ? Html{} : govuk::plain_list(links);
}

Response network_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "network", [&](const Opened& opened) {
    const auto& reader = *visit.reader;
    auto page = overview::record_page(visit, opened, say("The network"), overview::Part::sharing);
    page.back = govuk::BackLink{.href = record_href(opened, "/sharing")};
    page.main =
        overview::saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(say("The network")));
    page.main +=
        headed("agencies", say("Who works with the child"),
               network_table(opened, reader) +
                   acts(opened, reader,
                        {{Operation::ask_agencies, say("Add an agency"), "/sharing/network/add"}}));
    if (access::may(reader.role, Operation::ask_agencies))
      page.main +=
          headed("admitted", say("Who was let into this record"), service::admissions_list(opened));
    page.main += headed(
        "missing", say("Who would be expected"),
        missing_list(opened) +
            acts(opened, reader,
                 {{Operation::ask_agencies, say("Ask several agencies"), "/sharing/ask-several"},
                  {Operation::ask_agencies, say("Say why an agency is not asked"),
                   "/sharing/network/not-asked"}}));
    page.main +=
        headed("plans", say("Plans of other agencies"),
               plans_table(opened) +
                   acts(opened, reader,
                        {{Operation::record_event, say("Note a plan"), "/sharing/network/plan"}}));
    page.main += headed(
        "actions", say("Who does what, by when"),
        actions_table(opened) +
            acts(opened, reader,
                 {{Operation::ask_agencies, say("Agree an action"), "/sharing/network/action"}}));
    return overview::plain_page(site, visit, std::move(page));
  });
}

constexpr overview::FormsOf form_for{here, overview::Part::sharing};

RecordForm joined_form(const Opened&) {
  return form_for(AgencyJoined::kind, say("Add an agency to the network"), say("Save the agency"));
}
RecordForm not_asked_form(const Opened&) {
  return form_for(NotAsked::kind, say("Say why an agency is not asked"), say("Save the reason"));
}
RecordForm plan_form(const Opened&) {
  return form_for(AgencyPlanNoted::kind, say("Note a plan of another agency"),
                  say("Save the plan"));
}
RecordForm action_form(const Opened& opened) {
  auto form = form_for(ActionAgreed::kind, say("Agree an action"), say("Save the action"));
  auto& owners = form.options["action_owner"];
  owners = overview::people_options(opened.service, opened.today());
  owners.insert(owners.begin(), {"", say("Nobody by name")});
  return form;
}
RecordForm left_form(const Opened&, EventId) {
  return form_for(AgencyLeft::kind, say("The agency no longer works with the child"),
                  say("Save the end"));
}

std::optional<About> about_agency(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("joined");
  const auto network = network_on(*opened.file.sharing, opened.today());
  const auto at = std::ranges::find_if(
      network, [&](const Involvement* one) { return id && one->joined.source() == *id; });
  if (at == network.end()) return std::nullopt;
  return About{*id, AgencyLeft::fields[0].name,
               said(opened.service, holdfast::view_of((*at)->joined.record))};
}

}  // namespace

void add_network(const Site& site, std::vector<web::Route>& all) {
  all.push_back({web::Method::get, "/records/{record}/sharing/network",
                 web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return network_page(site, visit); }});
  overview::add_form(site, all, "/records/{record}/sharing/network/add", Operation::ask_agencies,
                     joined_form);
  overview::add_form(site, all, "/records/{record}/sharing/network/not-asked",
                     Operation::ask_agencies, not_asked_form);
  overview::add_file_form(site, all, "/records/{record}/sharing/network/plan",
                          Operation::record_event, plan_form);
  overview::add_form(site, all, "/records/{record}/sharing/network/action", Operation::ask_agencies,
                     action_form);
  overview::add_form_about(site, all,
                           {"/records/{record}/sharing/network/{joined}/end",
                            Operation::ask_agencies, about_agency, left_form});
}

}  // namespace holdfast::sharing
