// Everything about the child on one page: the child's own words and what keeps people safe first,
// then who they are, how they live, and who is around them.
#include <algorithm>
#include <map>

#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/children/children.h"
#include "practice/children/homes.h"
#include "practice/children/tenure.h"
#include "practice/children/views.h"
#include "practice/children/views_rows.h"
#include "practice/overview/views.h"

namespace holdfast::children {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

void add_group(Rows& rows, Group group) {
  for (const auto& sort : fact_sorts())
    if (sort.group == group) rows.add_facts(sort);
}

/// The rows so far as one card; the next begins empty.
Html card(Rows& rows, const std::string& title) {
  rows.list.card = govuk::SummaryCard{.title = text(title)};
  auto made = govuk::summary_list(rows.list);
  rows.list = {};
  return made;
}

Html flag_row(const Rows& rows, const Flag& flag) {
  const auto& opened = rows.opened;
  const auto stands = standing_of(flag, opened.today());
  auto shown = govuk::strong(
      text(say("{flag}: {what}", {{"flag", flag_name(flag)}, {"what", flag_in_short(flag)}})));
  const auto day = in_words(review_by(flag));
  if (stands == FlagStanding::stands)
    shown += govuk::aside(text(say("Stands until {day}, unless it is reviewed", {{"day", day}})));
  if (stands == FlagStanding::lapsed)
    shown += text(" ") + govuk::tag({.content = text(say("Lapsed after {day}", {{"day", day}})),
                                     .classes = "govuk-tag--yellow"});
  if (stands == FlagStanding::lifted)
    shown += text(" ") + govuk::tag({.content = text(say("Lifted")), .classes = "govuk-tag--grey"});
  const auto told_by = std::holds_alternative<FlagRaised>(flag.raised)
                           ? std::get<FlagRaised>(flag.raised).flag_told_by.value
                           : std::get<StaffRiskRaised>(flag.raised).staff_risk_told_by.value;
  shown += govuk::aside(text(say("Source: {who}", {{"who", told_by}})));
  const bool may_review = rows.changes && stands != FlagStanding::lifted;
  const auto page = "/flags/" + flag.source.text() + "/review";
  shown += rows.source(flag.source,
                       may_review ? govuk::link_spoken(overview::record_href(opened.record, page),
                                                       say("review"), flag_in_short(flag))
                                  : Html{});
  for (const auto& review : flag.reviews)
    shown += govuk::aside(text(say("Reviewed: {why}", {{"why", review.record.review_why.value}}))) +
             rows.source(review.source);
  return shown;
}

bool is_staff_risk(const Flag& flag) {
  return std::holds_alternative<StaffRiskRaised>(flag.raised);
}

enum class Of { flags, staff_risks };

void add_standing(Rows& rows, Of of, const std::string& key, std::string_view page) {
  std::vector<Html> now;
  for (const auto& flag : rows.opened.file.children->flags) {
    const bool wanted = is_staff_risk(flag) == (of == Of::staff_risks);
    if (wanted && standing_of(flag, rows.opened.today()) == FlagStanding::stands)
      now.push_back(flag_row(rows, flag));
  }
  rows.add(key, now.empty() ? text(say("None recorded")) : govuk::plain_list(now), page,
           say("Raise"));
}

/// Risk to staff is a row only for those who may see it; the part it lies in is theirs.
void add_flags(Rows& rows) {
  add_standing(rows, Of::flags, say("Flags that stand"), "/raise-flag");
  if (rows.opened.permission.held.has(Compartment::staff_safety))
    add_standing(rows, Of::staff_risks, say("Risk to staff"), "/raise-staff-risk");
  std::vector<Html> before;
  for (const auto& flag : rows.opened.file.children->flags)
    if (standing_of(flag, rows.opened.today()) != FlagStanding::stands)
      before.push_back(flag_row(rows, flag));
  if (!before.empty())
    rows.add(say("Flags that have lapsed or were lifted"), govuk::plain_list(before), "", "");
}

Html home_words(const Rows& rows, const Home& home) {
  const auto& r = home.address->record;
  auto shown = govuk::strong(text(say("{address}, {postcode}", {{"address", r.street_address.value},
                                                                {"postcode", r.postcode.value}})));
  if (r.address_use == AddressUse::also_stays)
    shown += govuk::aside(text(say("The child also stays here")));
  const auto from = in_words(r.lived_from);
  shown += govuk::aside(text(
      home.until ? say("From {day} until {end}", {{"day", from}, {"end", in_words(*home.until)}})
                 : say("From {day}, and still", {{"day", from}})));
  return shown + rows.source(home.address->source);
}

void add_homes(Rows& rows) {
  const auto& child = *rows.opened.file.children;
  const auto today = rows.opened.today();
  std::vector<Html> now;
  std::vector<Html> before;
  for (const auto& home : homes(child, today))
    (home.until && *home.until <= today ? before : now).push_back(home_words(rows, home));
  auto shown = now.empty() ? text(say("Not known")) : govuk::plain_list(now);
  if (!conflicting_homes(child, today).empty())
    shown += govuk::warning_text(
        {.content = text(say("These addresses cannot all be where the child mainly lives. Find "
                             "out which is right, and correct the other entry."))});
  rows.add(say("Address"), std::move(shown), "/address", now.empty() ? say("Add") : say("Change"));
  if (!before.empty()) rows.add(say("Earlier addresses"), govuk::plain_list(before), "", "");
}

void add_household(Rows& rows) {
  std::vector<Html> people;
  for (const auto* fact : household(*rows.opened.file.children, rows.opened.today())) {
    const auto& person = std::get<PersonLearned>(fact->what);
    people.push_back(text(person.person_name.value));
  }
  rows.add(
      say("Household"),
      people.empty() ? text(say("Not known who lives with the child")) : govuk::plain_list(people),
      "", "");
}

/// By agency, in the order of their names; those of none last.
void add_professionals(Rows& rows) {
  const auto* sort = fact_sort(ProfessionalLearned::kind);
  std::map<std::pair<bool, std::string>, std::vector<Html>> by_agency;
  for (const auto* fact : standing(*rows.opened.file.children, *sort, rows.opened.today())) {
    const auto& agency = std::get<ProfessionalLearned>(fact->what).professional_agency;
    by_agency[{!agency, agency ? rows.names.agency(*agency) : say("No agency on the list")}]
        .push_back(rows.fact(*fact));
  }
  for (const auto& [agency, people] : by_agency)
    rows.add(agency.second, govuk::plain_list(people), "", "");
  auto shown =
      text(by_agency.empty() ? say("None recorded") : say("Listed above, agency by agency"));
  rows.add(say(sort->label), shown + rows.earlier_facts(*sort), "/child/" + std::string(sort->page),
           say("Add"));
}

std::string change_words(std::size_t changes) {
  if (changes == 0) return say("The case has not changed hands");
  return changes == 1 ? say("1 change of worker")
                      : say("{n} changes of worker", {{"n", std::to_string(changes)}});
}

void add_workers(Rows& rows) {
  const auto today = rows.opened.today();
  const auto held = tenures(*rows.opened.file.children, *rows.opened.service.service, today);
  std::vector<Html> all;
  for (const auto& one : held) {
    auto shown = govuk::strong(text(rows.names.person(one.worker)));
    const auto length = how_long(days_held(one, today));
    shown += govuk::aside(text(
        one.until
            ? say("From {from} until {until}: {length}", {{"from", in_words(one.from)},
                                                          {"until", in_words(*one.until)},
                                                          {"length", length}})
            : say("Since {from}: {length}", {{"from", in_words(one.from)}, {"length", length}})));
    all.push_back(shown + rows.source(one.source));
  }
  std::ranges::reverse(all);
  rows.add(say("Workers"), all.empty() ? text(say("No worker yet")) : govuk::plain_list(all),
           rows.allocates ? "/worker" : "", say("Change"));
  if (!held.empty())
    rows.add(say("Changes of worker"), text(change_words(changes_of_worker(held))), "", "");
}

Html who_they_are(Rows& rows) {
  add_names(rows);
  add_birth_date(rows);
  add_group(rows, Group::who);
  add_identifiers(rows);
  return card(rows, say("Who the child is"));
}

}  // namespace

Html whole_child(const Opened& opened, const access::Reader& reader) {
  auto rows = rows_for(opened, reader);
  Html page;
  add_group(rows, Group::own_words);
  page += card(rows, say("In the child's own words"));
  add_flags(rows);
  page += card(rows, say("Flags"));
  page += who_they_are(rows);
  add_group(rows, Group::health);
  page += card(rows, say("Understanding and health"));
  add_group(rows, Group::school_and_care);
  page += card(rows, say("School and care"));
  add_homes(rows);
  add_household(rows);
  add_group(rows, Group::family);
  page += card(rows, say("Home and family"));
  add_workers(rows);
  add_professionals(rows);
  return page + card(rows, say("People who work with the child"));
}

}  // namespace holdfast::children
