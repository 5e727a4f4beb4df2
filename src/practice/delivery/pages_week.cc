// A worker's week over all their cases, and a team's: from index rows, so no record is opened by
// looking, and a child shows only to whoever may open that record.
#include <algorithm>
#include <array>
#include <map>

#include "base/words.h"
#include "desk/meetings.h"
#include "govuk/navigation.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/delivery/views.h"
#include "practice/overview/views_parts.h"
#include "practice/service/service.h"

namespace holdfast::delivery {
namespace {

using access::Operation;
using desk::Meeting;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr int days_a_week = 7;
constexpr int working_days_a_week = 5;

/// Of any day in it; of this week where none can be read.
Date monday_asked(const Visit& visit) {
  const auto asked = Date::from(visit.request.query.value_or("from", ""));
  return desk::week_of(asked.value_or(london_date(visit.now)));
}

std::string weekday_words(Date day) {
  const std::array<std::string, days_a_week> names = {
      say("Monday"), say("Tuesday"),  say("Wednesday"), say("Thursday"),
      say("Friday"), say("Saturday"), say("Sunday")};
  return say("{weekday} {day}", {{"weekday", names.at(static_cast<std::size_t>(weekday_of(day)))},
                                 {"day", in_short(day)}});
}

std::string clock_of(const Meeting& one) {
  const auto time = clock_time_from(one.time);
  return time ? in_words(*time) : one.time;
}

Stands standing_in(const Meeting& one, Moment now) {
  if (one.stands == "took_place") return Stands::took_place;
  if (one.stands == "absent") return Stands::absent;
  if (one.stands == "called_off") return Stands::called_off;
  return one.has_passed(now) ? Stands::nothing_recorded : Stands::ahead;
}

std::string sort_words(const Meeting& one) {
  for (const auto& word : words_of(Sort{}))
    if (word.wire == one.sort) return say(word.label);
  return say("Not known");
}

std::string href_of(const Meeting& one) {
  return overview::record_href(one.record, "/contacts/" + one.appointment.text());
}

Html weeks_around(const std::string& path, const std::string& query, Date monday) {
  const auto href = [&](Date day) { return path + "?from=" + day.text() + query; };
  const auto label = [](Date day) { return say("From {day}", {{"day", in_words(day)}}); };
  return govuk::pagination({.previous = govuk::PageLink{.href = href(monday - days_a_week),
                                                        .content = text(say("Week before")),
                                                        .label = label(monday - days_a_week)},
                            .next = govuk::PageLink{.href = href(monday + days_a_week),
                                                    .content = text(say("Week after")),
                                                    .label = label(monday + days_a_week)}});
}

std::string week_words(Date monday) {
  return say("{from} to {to}",
             {{"from", in_words(monday)}, {"to", in_words(monday + (days_a_week - 1))}});
}

// ---- one worker's

Html week_table(const std::vector<Meeting>& meetings, Moment now) {
  if (meetings.empty())
    return govuk::paragraph(text(say("No appointments of yours in this week.")));
  Html shown;
  for (auto at = meetings.begin(); at != meetings.end();) {
    const auto day = at->day;
    govuk::Table table{.caption = text(weekday_words(day)),
                       .head = {{text(say("Time"))},
                                {text(say("Child"))},
                                {text(say("What"))},
                                {text(say("State"))}},
                       .caption_classes = "govuk-table__caption--m"};
    for (; at != meetings.end() && at->day == day; ++at)
      table.rows.push_back({{text(clock_of(*at))},
                            {govuk::link_spoken(href_of(*at), at->child, clock_of(*at))},
                            {text(sort_words(*at)) + govuk::aside(text(at->place))},
                            {standing_tag(standing_in(*at, now))}});
    shown += govuk::table(table);
  }
  return shown;
}

Response own_week(const Site& site, const Visit& visit) {
  const auto monday = monday_asked(visit);
  const auto meetings = desk::meetings_of(site.desk, *visit.reader, {visit.reader->person}, monday);
  if (!meetings) return overview::failed(site, visit, meetings.error());
  web::Page page{.title = say("My week, {week}", {{"week", week_words(monday)}})};
  page.main =
      govuk::heading(1, govuk::Size::l, text(say("My week"))) +
      govuk::paragraph(text(week_words(monday))) + week_table(*meetings, visit.now) +
      weeks_around("/week", "", monday) +
      govuk::paragraph(govuk::link("/week/calendar", text(say("My appointments in a calendar"))));
  if (access::may(visit.reader->role, Operation::allocate))
    page.main += govuk::paragraph(
        govuk::link("/week/team?from=" + monday.text(), text(say("My team's week"))));
  return overview::plain_page(site, visit, std::move(page));
}

// ---- a team's

struct Whose {
  std::vector<PersonId> people;
  std::string title;
  std::string query;
};
/// By name, so that each stands in the same place every week.
std::vector<PersonId> by_name(std::vector<PersonId> people, const Names& names) {
  std::ranges::sort(people, {}, names.person);
  return people;
}

Whose whose_asked(const Visit& visit, const ServiceFile& service) {
  const auto names = desk::names_for(service);
  const auto& state = *service.service;
  if (const auto team = TeamId::from(visit.request.query.value_or("team", "")))
    return {by_name(service::people_in(state, *team), names), names.team(*team),
            "&team=" + team->text()};
  const auto today = london_date(visit.now);
  return {by_name(service::colleagues_of(state, visit.reader->person, today), names),
          say("My team"), ""};
}

using ByDay = std::map<Date, std::vector<const Meeting*>>;

/// Saturday and Sunday only where something is on them.
int days_shown(const std::vector<Meeting>& meetings, Date monday) {
  int days = working_days_a_week;
  for (const auto& one : meetings) days = std::max(days, one.day - monday + 1);
  return days;
}

govuk::Cell cell_of(const std::vector<const Meeting*>& meetings, Date day, Moment now) {
  std::vector<Html> items;
  for (const auto* one : meetings) {
    const auto stands = standing_in(*one, now);
    auto item =
        govuk::link(href_of(*one),
                    text(say("{time} {child}", {{"time", clock_of(*one)}, {"child", one->child}})));
    if (stands != Stands::ahead) item += govuk::aside(text(say(label_of(stands))));
    items.push_back(std::move(item));
  }
  if (items.empty()) return {};
  return headed_cell(weekday_words(day), govuk::plain_list(items));
}

Html team_table(const Whose& whose, const std::vector<Meeting>& meetings,
                const ServiceFile& service, const Visit& visit) {
  const auto monday = monday_asked(visit);
  const auto days = days_shown(meetings, monday);
  const auto names = desk::names_for(service);
  std::map<PersonId, ByDay> by_worker;
  for (const auto& one : meetings) by_worker[one.worker][one.day].push_back(&one);
  govuk::Table table{.caption = text(say("Appointments by worker and day")),
                     .head = {{text(say("Worker"))}},
                     .first_cell_is_header = true,
                     .caption_classes = "govuk-visually-hidden"};
  for (int n = 0; n < days; ++n) table.head.push_back({text(weekday_words(monday + n))});
  for (const auto person : whose.people) {
    const auto at = by_worker.find(person);
    const bool here =
        service::person_here(*service.service, person, london_date(visit.now)) != nullptr;
    if (at == by_worker.end() && !here) continue;
    govuk::Row row{{text(names.person(person))}};
    for (int n = 0; n < days; ++n)
      row.push_back(at == by_worker.end() ? govuk::Cell{}
                                          : cell_of(at->second[monday + n], monday + n, visit.now));
    table.rows.push_back(std::move(row));
  }
  return govuk::scrolling(say("Appointments by worker and day"), govuk::table(table));
}

/// Who leads several teams goes from one to the next.
Html other_teams(const ServiceFile& service, Date monday) {
  std::map<std::string, TeamId> teams;
  for (const auto& [id, team] : service.service->teams) teams.emplace(team.name, id);
  std::vector<Html> items;
  for (const auto& [name, id] : teams)
    items.push_back(
        govuk::link("/week/team?from=" + monday.text() + "&team=" + id.text(), text(name)));
  if (items.size() < 2) return {};
  return overview::headed("teams", say("Teams"), govuk::plain_list(items));
}

Response team_week(const Site& site, const Visit& visit) {
  const auto service = desk::service_file(site.desk);
  if (!service) return overview::failed(site, visit, service.error());
  const auto monday = monday_asked(visit);
  const auto whose = whose_asked(visit, *service);
  const auto meetings = desk::meetings_of(site.desk, *visit.reader, whose.people, monday);
  if (!meetings) return overview::failed(site, visit, meetings.error());
  const auto title = say("Week: {whose}", {{"whose", whose.title}});
  web::Page page{.title = title + ", " + week_words(monday)};
  page.main = govuk::heading(1, govuk::Size::l, text(title)) +
              govuk::paragraph(text(week_words(monday))) +
              team_table(whose, *meetings, *service, visit) +
              weeks_around("/week/team", whose.query, monday) + other_teams(*service, monday);
  return overview::plain_page(site, visit, std::move(page));
}

}  // namespace

void add_weeks(const Site& site, std::vector<web::Route>& all) {
  all.push_back({web::Method::get, "/week", web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return own_week(site, visit); }});
  all.push_back({web::Method::get, "/week/team", web::Need(Operation::allocate),
                 [&site](const Visit& visit) { return team_week(site, visit); }});
}

}  // namespace holdfast::delivery
