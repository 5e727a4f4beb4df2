// Pages that managers go on to from their home page: everything that needs attention of a worker or
// a team, and how the work of a team is shared out.
#include <algorithm>

#include "base/words.h"
#include "govuk/prose.h"
#include "practice/overview/pages.h"
#include "practice/overview/views_attention.h"
#include "practice/overview/views_lists.h"
#include "practice/overview/views_team.h"
#include "practice/service/service.h"

namespace holdfast::overview {
namespace {

using govuk::Html;
using govuk::text;
using web::Response;
using web::Visit;

/// Whose work is asked about, and in what words.
struct Whose {
  std::vector<PersonId> people;
  std::string title;
  std::string query;
};

Whose whose_asked(const Visit& visit, const ServiceFile& service) {
  const auto& query = visit.request.query;
  const auto names = desk::names_for(service);
  if (const auto worker = PersonId::from(query.value_or("worker", "")))
    return {{*worker}, names.person(*worker), "worker=" + worker->text()};
  if (const auto team = TeamId::from(query.value_or("team", "")))
    return {service::people_in(*service.service, *team), names.team(*team), "team=" + team->text()};
  return {service::colleagues_of(*service.service, visit.reader->person, london_date(visit.now)),
          say("My team"), "of=team"};
}

struct Span {
  When when;
  std::string_view wire;
  std::string words;
};

std::vector<Span> spans() {
  return {{When::now, "", say("Needs attention")},
          {When::this_week, "week", say("Due this week")},
          {When::later, "later", say("Coming up")}};
}

Response attention_page(const Site& site, const Visit& visit) {
  const auto service = desk::service_file(site.desk);
  if (!service) return failed(site, visit, service.error());
  const auto whose = whose_asked(visit, *service);
  const auto all = desk::attention_of(site.desk, *visit.reader, whose.people);
  if (!all) return failed(site, visit, all.error());
  const auto known = spans();
  auto span = std::ranges::find(known, visit.request.query.value_or("when", ""), &Span::wire);
  if (span == known.end()) span = known.begin();
  const auto today = london_date(visit.now);
  const auto list = those(*all, span->when, today);
  std::vector<Html> ways;
  for (const auto& other : known)
    if (&other != &*span)
      ways.push_back(govuk::link("/attention?" + whose.query + "&when=" + std::string(other.wire),
                                 text(other.words)));
  const auto names = desk::names_for(*service);
  const auto page_shown = page_asked(visit.request.query, list.size());
  const auto part = on_page(list, page_shown);
  web::Page page{.title = say("{what}: {whose}", {{"what", span->words}, {"whose", whose.title}})};
  page.main = govuk::heading(1, govuk::Size::l, text(page.title)) + govuk::plain_list(ways) +
              attention_table({part.begin(), part.end()}, today, &names) +
              pages_of(list.size(), page_shown,
                       "/attention?" + whose.query + "&when=" + std::string(span->wire));
  return plain_page(site, visit, std::move(page));
}

Response workload_page(const Site& site, const Visit& visit) {
  const auto service = desk::service_file(site.desk);
  if (!service) return failed(site, visit, service.error());
  auto whose = whose_asked(visit, *service);
  const auto team = team_of(site, visit, std::move(whose.people));
  if (!team) return failed(site, visit, team.error());
  web::Page page{.title = say("Workload: {whose}", {{"whose", whose.title}})};
  page.main = govuk::heading(1, govuk::Size::l, text(page.title)) +
              workload_table(*team, *service, london_date(visit.now));
  return plain_page(site, visit, std::move(page));
}

}  // namespace

std::vector<web::Route> team_routes(const Site& site) {
  using access::Operation;
  using web::Method;
  using web::Need;
  return {
      {Method::get, "/attention", Need(Operation::allocate),
       [&site](const Visit& visit) { return attention_page(site, visit); }},
      {Method::get, "/workload", Need(Operation::allocate),
       [&site](const Visit& visit) { return workload_page(site, visit); }},
  };
}

}  // namespace holdfast::overview
