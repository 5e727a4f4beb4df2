// Agencies at the table, for everybody who signs in; and the service's teams.
#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views.h"
#include "practice/service/views_agencies.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

std::size_t people_at(const State& state, Date today, const auto& is_theirs) {
  return static_cast<std::size_t>(std::ranges::count_if(state.people, [&](const auto& one) {
    return person_here(state, one.first, today) != nullptr &&
           std::ranges::any_of(one.second.posts, is_theirs);
  }));
}

/// Of the service itself there is none to make.
Html agreement_words(const State& state, const Agency& agency, Date today) {
  if (state.own_agency == agency.id) return text(say("Our own service"));
  const auto* agreement = agreement_with(state, agency.id, today);
  if (agreement == nullptr)
    return govuk::tag({.content = text(say("None in force")), .classes = "govuk-tag--red"});
  return text(say("Until {day}", {{"day", in_words(agreement->record.review_by)}}));
}

/// Each says when it is answered: on a small screen the head of the table does not.
Html phones(const Agency& agency) {
  return govuk::plain_list(
      {text(say("By day: {phone}", {{"phone", phone_by_day(agency)}})),
       text(say("Out of hours: {phone}", {{"phone", phone_out_of_hours(agency)}}))});
}

Html agency_table(const State& state, Date today) {
  std::vector<const Agency*> agencies;
  for (const auto& [id, agency] : state.agencies) agencies.push_back(&agency);
  std::ranges::sort(agencies, {}, &Agency::name);
  govuk::Table table{.head = {{text(say("Agency"))},
                              {text(say("Phone"))},
                              {text(say("Agreement"))},
                              {.content = text(say("People")), .format = "numeric"}}};
  for (const auto* agency : agencies) {
    const auto people =
        people_at(state, today, [&](const Post& post) { return post.agency == agency->id; });
    table.rows.push_back({{govuk::link(agency_href(agency->id), text(agency->name)) +
                           govuk::aside(text(kind_words(agency->kind)))},
                          {phones(*agency)},
                          {agreement_words(state, *agency, today)},
                          {.content = text(std::to_string(people)), .format = "numeric"}});
  }
  return govuk::table(table);
}

Html team_table(const State& state, Date today) {
  if (state.teams.empty()) return govuk::paragraph(text(say("There are no teams yet.")));
  std::vector<const Team*> teams;
  for (const auto& [id, team] : state.teams) teams.push_back(&team);
  std::ranges::sort(teams, {}, &Team::name);
  govuk::Table table{
      .head = {{text(say("Team"))}, {.content = text(say("People")), .format = "numeric"}}};
  for (const auto* team : teams) {
    const auto people =
        people_at(state, today, [&](const Post& post) { return post.team == team->id; });
    table.rows.push_back(
        {{text(team->name)}, {.content = text(std::to_string(people)), .format = "numeric"}});
  }
  return govuk::table(table);
}

/// For whoever manages agencies: adding one, and the teams.
Html managing(const State& state, Date today) {
  return govuk::button({.content = text(say("Add an agency")),
                        .href = "/agencies/new",
                        .classes = "govuk-button--secondary"}) +
         govuk::heading(2, govuk::Size::m, text(say("Teams"))) + team_table(state, today) +
         govuk::button({.content = text(say("Add a team")),
                        .href = "/teams/new",
                        .classes = "govuk-button--secondary"});
}

Response agencies_page(const Site& site, const Visit& visit) {
  return with_service(site, visit, [&](const ServiceFile& service) {
    const auto today = london_date(visit.now);
    const auto& state = *service.service;
    const bool manages = access::may(visit.reader->role, access::Operation::manage_people);
    web::Page page{.title = manages ? say("Agencies and teams") : say("Agencies")};
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(page.title)) +
                govuk::paragraph(text(say("How every agency at the table is reached, and until "
                                          "when the agreement to share information with it "
                                          "runs.")));
    if (access::may(visit.reader->role, access::Operation::manage_settings))
      page.main += agreements_due(state, today);
    page.main +=
        govuk::heading(2, govuk::Size::m, text(say("Agencies"))) + agency_table(state, today);
    if (manages) page.main += managing(state, today);
    return overview::plain_page(site, visit, std::move(page));
  });
}

template <class R>
web::Handler adding(const Site& site, std::string_view title, std::string_view button) {
  return [&site, title, button](const Visit& visit) {
    ServiceForm form{.page = {.title = say(title)},
                     .button = say(button),
                     .fields = asked_of(R::fields, {}),
                     .then = "/agencies"};
    form.page.back = govuk::BackLink{.href = "/agencies"};
    return visit.request.method == web::Method::get ? ask(site, visit, form)
                                                    : take(site, visit, form, R{});
  };
}

}  // namespace

std::vector<web::Route> agency_routes(const Site& site) {
  using web::Method;
  const web::Need need(access::Operation::manage_people);
  const web::Need everybodys(access::Operation::see_home);
  std::vector<web::Route> all = {
      {Method::get, "/agencies", everybodys,
       [&site](const Visit& visit) { return agencies_page(site, visit); }}};
  for (const auto method : {Method::get, Method::post}) {
    all.push_back({method, "/agencies/new", need,
                   adding<AgencyAdded>(site, "Add an agency", "Add the agency")});
    all.push_back(
        {method, "/teams/new", need, adding<TeamFormed>(site, "Add a team", "Add the team")});
  }
  return all;
}

}  // namespace holdfast::service
