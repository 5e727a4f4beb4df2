// Counting. What nobody knows is a figure of its own: a child of whom no case is recorded is
// neither counted as an open case nor left out.
#include "practice/overview/views_team.h"

#include <algorithm>
#include <set>

#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/overview/views_attention.h"
#include "practice/overview/views_cases.h"
#include "practice/overview/views_lists.h"
#include "practice/service/service.h"

namespace holdfast::overview {
namespace {

using govuk::Cell;
using govuk::Html;
using govuk::text;

constexpr std::size_t shown_on_home = 10;

void count_case(Load& load, const desk::CaseLine& line) {
  if (!line.stands)
    ++load.not_known;
  else if (line.stands->is == desk::CaseIs::open)
    ++load.open_cases;
}

void count_attention(Load& load, When when) {
  load.now += when == When::now ? 1 : 0;
  load.this_week += when == When::this_week ? 1 : 0;
}

/// What the three figures of a row are of.
enum class Of { cases, now, this_week };

std::string heading_of(Of what) {
  switch (what) {
    case Of::cases:
      return say("Open cases");
    case Of::now:
      return say("Needs attention");
    case Of::this_week:
      return say("Due this week");
  }
  return "";
}

struct Figure {
  std::size_t n;
  std::string href;
  std::string spoken;  ///< "open cases of Sam Porter"
};

/// On a phone, where there are no headings, it says itself what it is of.
Cell figure(Of what, const Figure& shown) {
  const auto n = std::to_string(shown.n);
  return {.content = shown.n == 0 ? text(n) : govuk::link_spoken(shown.href, n, shown.spoken),
          .format = "numeric",
          .attributes = {{"data-label", heading_of(what)}}};
}

std::vector<Cell> heads(const std::string& first) {
  std::vector<Cell> all{{text(first)}};
  for (const auto what : {Of::cases, Of::now, Of::this_week})
    all.push_back({.content = text(heading_of(what)), .format = "numeric"});
  return all;
}

std::vector<Cell> load_cells(const Load& load, const std::string& query, const std::string& whose) {
  auto cases = figure(Of::cases, {load.open_cases, "/cases?of=all&" + query,
                                  say("open cases of {whose}", {{"whose", whose}})});
  if (load.not_known > 0)
    cases.content += govuk::aside(
        text(say("and {n} not known to be open", {{"n", std::to_string(load.not_known)}})));
  return {std::move(cases),
          figure(Of::now, {load.now, "/attention?" + query,
                           say("things that need the attention of {whose}", {{"whose", whose}})}),
          figure(Of::this_week, {load.this_week, "/attention?" + query + "&when=week",
                                 say("things due this week for {whose}", {{"whose", whose}})})};
}

bool has_anything(const Load& load) {
  return load.open_cases + load.not_known + load.now + load.this_week > 0;
}

/// A worker who has nothing is listed too: they may take a case. Who left is, while cases are
/// theirs.
bool is_listed(const service::State& service, PersonId person, const Load& load, Date today) {
  if (has_anything(load)) return true;
  const auto* here = service::person_here(service, person, today);
  return here != nullptr && std::ranges::any_of(here->posts, [](const service::Post& post) {
           return post.role == Role::case_manager || post.role == Role::seconded_professional;
         });
}

Html first_of(const std::vector<desk::Attention>& some, const std::string& title,
              const std::string& href, Date today, const Names& names) {
  if (some.empty()) return {};
  std::vector<desk::Attention> first(
      some.begin(),
      some.begin() + static_cast<std::ptrdiff_t>(std::min(some.size(), shown_on_home)));
  auto shown =
      govuk::heading(3, govuk::Size::s, text(title)) + attention_table(first, today, &names);
  if (some.size() > first.size())
    shown += govuk::paragraph(govuk::link(
        href, text(say("Show all {n}: {what}",
                       {{"n", std::to_string(some.size())}, {"what", lower_ascii(title)}}))));
  return shown;
}

Html unallocated(const std::vector<desk::CaseLine>& lines, const ServiceFile& service, Date today) {
  if (lines.empty()) return govuk::paragraph(text(say("Every child has a worker.")));
  govuk::Table table{.head = {{text(say("Child"))}, {text(say("Case"))}, {text(say("Worker"))}}};
  for (const auto& line : lines) {
    if (table.rows.size() == shown_on_home) break;
    table.rows.push_back({{govuk::link(record_href(line.record), text(line.name))},
                          {text(case_words(line))},
                          {text(worker_words(line, service, today)) +
                           govuk::aside(govuk::link_spoken(record_href(line.record, "/worker"),
                                                           say("Give a worker"), line.name))}});
  }
  auto shown = govuk::table(table);
  if (lines.size() > shown_on_home)
    shown += govuk::paragraph(
        govuk::link(cases_href({.of = desk::List::waiting}),
                    text(say("Show all {n} who wait", {{"n", std::to_string(lines.size())}}))));
  return shown;
}

}  // namespace

Result<Team> team_of(const Site& site, const web::Visit& visit, std::vector<PersonId> people) {
  const auto today = london_date(visit.now);
  Team team{.people = std::move(people)};
  const auto lines = desk::cases_of(site.desk, *visit.reader, team.people);
  if (!lines) return Unexpected{lines.error()};
  auto attention = desk::attention_of(site.desk, *visit.reader, team.people);
  if (!attention) return Unexpected{attention.error()};
  for (const auto& line : *lines) {
    if (line.worker) count_case(team.loads[*line.worker], line);
    count_case(team.all, line);
  }
  for (const auto& one : *attention) {
    const auto when = when_of(one, today);
    for (const auto& person : one.whose) count_attention(team.loads[person], when);
    count_attention(team.all, when);
  }
  team.attention = std::move(*attention);
  return team;
}

Html workload_table(const Team& team, const ServiceFile& service, Date today) {
  const auto names = desk::names_for(service);
  govuk::Table table{.head = heads(say("Worker"))};
  table.head.push_back({text(say("Reallocate"))});
  auto people = team.people;
  std::ranges::sort(people, {}, [&](PersonId id) { return names.person(id); });
  for (const auto& person : people) {
    const auto found = team.loads.find(person);
    const auto load = found == team.loads.end() ? Load{} : found->second;
    if (!is_listed(*service.service, person, load, today)) continue;
    const auto name = names.person(person);
    auto shown = text(name);
    if (service::person_here(*service.service, person, today) == nullptr)
      shown += govuk::aside(text(say("Has left")));
    auto& row = table.rows.emplace_back();
    row = {{std::move(shown)}};
    for (auto& cell : load_cells(load, "worker=" + person.text(), name))
      row.push_back(std::move(cell));
    const bool has_cases = load.open_cases + load.not_known > 0;
    row.push_back({has_cases ? govuk::link_spoken("/caseload/" + person.text(), say("Reallocate"),
                                                  say("the cases of {whose}", {{"whose", name}}))
                             : Html{}});
  }
  if (table.rows.empty()) return govuk::paragraph(text(say("Nobody of the team has cases.")));
  return govuk::table(table);
}

Html teams_table(const Site& site, const web::Visit& visit, const ServiceFile& service) {
  govuk::Table table{.head = heads(say("Team"))};
  for (const auto& [id, team] : service.service->teams) {
    const auto made = team_of(site, visit, service::people_in(*service.service, id));
    if (!made) continue;
    auto& row = table.rows.emplace_back();
    row = {{govuk::link("/workload?team=" + id.text(), text(team.name))}};
    for (auto& cell : load_cells(made->all, "team=" + id.text(), team.name))
      row.push_back(std::move(cell));
  }
  if (table.rows.empty()) return govuk::paragraph(text(say("There is no team yet.")));
  return govuk::table(table);
}

Html team_attention(const Team& team, const ServiceFile& service, Date today) {
  const auto names = desk::names_for(service);
  const auto shown = first_of(those(team.attention, When::now, today), say("Needs attention"),
                              "/attention?of=team", today, names) +
                     first_of(those(team.attention, When::this_week, today), say("Due this week"),
                              "/attention?of=team&when=week", today, names);
  return shown.empty() ? govuk::paragraph(text(say("Nothing needs attention that we know of.")))
                       : shown;
}

Result<Html> to_allocate(const Site& site, const web::Visit& visit, const ServiceFile& service) {
  const auto waiting = case_list(site, *visit.reader, {.of = desk::List::waiting});
  if (!waiting) return Unexpected{waiting.error()};
  const auto referrals = desk::referrals_waiting(site.desk, *visit.reader);
  if (!referrals) return Unexpected{referrals.error()};
  auto shown = unallocated(waiting->lines, service, london_date(visit.now));
  const auto n = referrals->size();
  shown += govuk::paragraph(
      n == 0 ? text(say("No referral is waiting to be screened."))
             : govuk::link("/referrals", text(count_of(n, say("referral waiting to be screened"),
                                                       say("referrals waiting to be screened")))));
  return govuk::section("allocation",
                        govuk::heading(2, govuk::Size::m, text(say("To be allocated"))), shown);
}

Result<Html> for_managers(const Site& site, const web::Visit& visit, const ServiceFile& service) {
  const auto role = visit.reader->role;
  if (!access::may(role, access::Operation::allocate)) return Html{};
  const auto today = london_date(visit.now);
  Html shown;
  if (role == Role::head_of_service) {
    shown = govuk::section("teams", govuk::heading(2, govuk::Size::m, text(say("The teams"))),
                           teams_table(site, visit, service));
  } else {
    auto team =
        team_of(site, visit, service::colleagues_of(*service.service, visit.reader->person, today));
    if (!team) return Unexpected{team.error()};
    // What asks for the manager alone stands above as their own.
    std::erase_if(team->attention, [&](const desk::Attention& one) {
      return one.whose == std::vector<PersonId>{visit.reader->person};
    });
    shown = govuk::section("team", govuk::heading(2, govuk::Size::m, text(say("My team"))),
                           team_attention(*team, service, today)) +
            govuk::section("workload",
                           govuk::heading(2, govuk::Size::m, text(say("Workload of my team"))),
                           workload_table(*team, service, today));
  }
  auto allocation = to_allocate(site, visit, service);
  if (!allocation) return allocation;
  return shown + *allocation;
}

}  // namespace holdfast::overview
