// The people of the service: who they are, for whom they act and in which role, and how their
// access stands. No page here knows a child.
#include "practice/service/pages_parts.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/service/views.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using web::Response;
using web::Visit;

const Person* person_of(const State& state, const Visit& visit) {
  const auto id = visit.id<PersonId>("person");
  const auto at = id ? state.people.find(*id) : state.people.end();
  return at == state.people.end() ? nullptr : &at->second;
}

std::string person_href(PersonId person, std::string_view below = "") {
  return "/people/" + person.text() + std::string(below);
}

std::string team_words(const Post& post, const Names& names) {
  return post.team ? names.team(*post.team) : say("No team");
}

bool has_left(const Person& person, Date today) {
  return person.left_on && *person.left_on <= today;
}

/// What all pages of one person are made with.
struct Showing {
  const People& at;
  const Visit& visit;
  const ServiceFile& service;

  const State& state() const { return *service.service; }
  Date today() const { return london_date(visit.now); }
  Names names() const { return desk::names_for(service); }
};

using PersonPage = std::function<Response(const Showing&, const Person&)>;

Response with_person(const People& at, const Visit& visit, const PersonPage& page) {
  return with_service(at.site, visit, [&](const ServiceFile& service) {
    const auto* person = person_of(*service.service, visit);
    if (person == nullptr) return overview::not_found(at.site, visit);
    return page({at, visit, service}, *person);
  });
}

// ---- the list

struct Listed {
  const Person* person;
  const Post* post;
};

bool is_asked_for(const Showing& showing, const Listed& listed) {
  const auto& names = showing.names();
  return matches_search(showing.visit, listed.person->name + " " + listed.person->email + " " +
                                           role_words(listed.post->role) + " " +
                                           names.agency(listed.post->agency));
}

std::vector<Listed> listed_at(const Showing& showing, AgencyId agency) {
  std::vector<Listed> found;
  for (const auto& [id, person] : showing.state().people) {
    const auto* post = post_at(person, agency);
    if (post == nullptr || has_left(person, showing.today())) continue;
    if (is_asked_for(showing, {&person, post})) found.push_back({&person, post});
  }
  std::ranges::sort(found, {}, [](const Listed& l) { return l.person->name; });
  return found;
}

Html access_cell(const Showing& showing, PersonId person) {
  const auto state = showing.at.doors.access_state(person, showing.visit.now);
  return state ? access_tag(*state, showing.visit.now) : text(say("Cannot be read just now"));
}

Html people_table(const Showing& showing, const std::vector<Listed>& people) {
  const auto names = showing.names();
  govuk::Table table{
      .head = {
          {text(say("Name"))}, {text(say("Role"))}, {text(say("Team"))}, {text(say("Access"))}}};
  for (const auto& [person, post] : people)
    table.rows.push_back({{govuk::link(person_href(person->id), text(person->name))},
                          {text(role_words(post->role))},
                          {text(team_words(*post, names))},
                          {access_cell(showing, person->id)}});
  return govuk::table(table);
}

Html people_by_agency(const Showing& showing) {
  std::vector<const Agency*> agencies;
  for (const auto& [id, agency] : showing.state().agencies) agencies.push_back(&agency);
  std::ranges::sort(agencies, {}, &Agency::name);
  Html all;
  for (const auto* agency : agencies) {
    const auto people = listed_at(showing, agency->id);
    if (people.empty()) continue;
    all += govuk::heading(2, govuk::Size::m, text(agency->name)) + people_table(showing, people);
  }
  return all.empty() ? govuk::paragraph(text(say("Nobody is listed under these words."))) : all;
}

Html those_who_left(const Showing& showing) {
  std::vector<Html> items;
  for (const auto& [id, person] : showing.state().people)
    if (has_left(person, showing.today()) && matches_search(showing.visit, person.name))
      items.push_back(
          govuk::link(person_href(id), text(person.name)) +
          govuk::aside(text(say("Left on {day}", {{"day", in_words(*person.left_on)}}))));
  if (items.empty()) return {};
  return govuk::heading(2, govuk::Size::m, text(say("Who has left"))) + govuk::plain_list(items);
}

Response people_page(const People& at, const Visit& visit) {
  return with_service(at.site, visit, [&](const ServiceFile& service) {
    const Showing showing{at, visit, service};
    web::Page page{.title = say("People")};
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(page.title)) +
                govuk::button_group(
                    {govuk::button({.content = text(say("Add a person")), .href = "/people/new"}),
                     govuk::link("/agencies", text(say("Agencies and teams")))}) +
                search_box(visit, say("Name, role or agency")) + people_by_agency(showing) +
                those_who_left(showing);
    return overview::plain_page(at.site, visit, std::move(page));
  });
}

// ---- adding somebody

/// "No team" stands first: a radio cannot be unchosen.
std::vector<web::Option> teams_or_none(const ServiceFile& service) {
  auto teams = overview::team_options(service);
  teams.insert(teams.begin(), {"", say("No team")});
  return teams;
}

/// An invitation that could not be sent is no reason to lose the person: their page says that they
/// are not invited, and has a button.
Afterwards invite_afterwards(const People& at, const Visit& visit) {
  return [&at, &visit](const Event& event, const desk::Receipt& receipt) -> Result<std::string> {
    const auto person = named_by<PersonId>(receipt.event);
    const auto state = at.doors.access_state(person, visit.now);
    if (state && state->kind != AccessState::Kind::not_invited) return person_href(person);
    const auto& joined = std::get<PersonJoined>(event);
    (void)at.doors.invite({person, joined.email.value, joined.name.value, visit.reader->person},
                          visit.now);
    return person_href(person);
  };
}

Response new_person(const People& at, const Visit& visit) {
  return with_service(at.site, visit, [&](const ServiceFile& service) {
    ServiceForm form{.page = {.title = say("Add a person")},
                     .button = say("Add the person and send the invitation"),
                     .fields = asked_of(PersonJoined::fields, {})};
    form.page.back = govuk::BackLink{.href = "/people"};
    form.options["agency"] = overview::agency_options(service);
    form.options["team"] = teams_or_none(service);
    if (visit.request.method == web::Method::get) return ask(at.site, visit, form);
    return take(at.site, visit, form, PersonJoined{}, invite_afterwards(at, visit));
  });
}

// ---- one person

void add_posts(const Showing& showing, const Person& person, bool here, govuk::SummaryList& list) {
  const auto names = showing.names();
  for (const auto& post : person.posts) {
    govuk::SummaryRow row{
        .key = text(names.agency(post.agency)),
        .value = text(say("{role}. {team}",
                          {{"role", role_words(post.role)}, {"team", team_words(post, names)}}))};
    if (here)
      row.actions.push_back(
          {.content = text(say("Change")),
           .href = person_href(person.id, "/roles/" + post.agency.text()),
           .spoken = say("role at {agency}", {{"agency", names.agency(post.agency)}})});
    list.rows.push_back(std::move(row));
  }
}

Html person_facts(const Showing& showing, const Person& person, bool here) {
  govuk::SummaryList list;
  list.rows.push_back({.key = text(say("Email")), .value = text(person.email)});
  list.rows.push_back({.key = text(say("Access")), .value = access_cell(showing, person.id)});
  if (person.coordinator)
    list.rows.push_back({.key = text(say("Agency co-ordinator")),
                         .value = text(say("May restore access for people of their agency"))});
  if (person.left_on)
    list.rows.push_back({.key = text(say("Left on")), .value = text(in_words(*person.left_on))});
  add_posts(showing, person, here, list);
  return govuk::summary_list(list);
}

Html person_actions(const Showing& showing, const Person& person) {
  const auto secondary = [&](std::string words, std::string_view below) {
    return govuk::button({.content = text(words),
                          .href = person_href(person.id, below),
                          .classes = "govuk-button--secondary"});
  };
  const auto state = showing.at.doors.access_state(person.id, showing.visit.now);
  const bool invited = state && state->kind != AccessState::Kind::not_invited;
  std::vector<Html> buttons = {
      govuk::button({.content = text(invited ? say("Restore access") : say("Send the invitation")),
                     .href = "/restore-access/" + person.id.text(),
                     .classes = invited ? "govuk-button--secondary" : ""}),
      secondary(say("Give a role at another agency"), "/roles/new")};
  if (person.id != showing.visit.reader->person) {
    buttons.push_back(secondary(say("Take access away"), "/disable"));
    buttons.push_back(secondary(say("Say that they have left"), "/left"));
  }
  return govuk::button_group(buttons);
}

Response person_page(const Showing& showing, const Person& person) {
  const bool here = !has_left(person, showing.today());
  web::Page page{.title = person.name};
  page.back = govuk::BackLink{.href = "/people"};
  page.main = overview::saved_banner(showing.visit) +
              govuk::heading(1, govuk::Size::l, text(person.name)) +
              person_facts(showing, person, here);
  if (here) page.main += person_actions(showing, person);
  return overview::plain_page(showing.at.site, showing.visit, std::move(page));
}

// ---- roles

Response role_form(const Showing& showing, const Person& person, const Post* post) {
  const auto names = showing.names();
  ServiceForm form{
      .page = {.title =
                   post != nullptr
                       ? say("Change the role of {person} at {agency}",
                             {{"person", person.name}, {"agency", names.agency(post->agency)}})
                       : say("Give {person} a role at another agency", {{"person", person.name}})},
      .button = say("Save the role"),
      .then = person_href(person.id)};
  form.fields = post != nullptr ? asked_of(RoleGiven::fields, {"person", "agency"})
                                : asked_of(RoleGiven::fields, {"person"});
  form.page.back = govuk::BackLink{.href = form.then};
  form.before = govuk::paragraph(text(
      say("From now on this role alone decides what they may do when they act for this agency.")));
  for (auto& option : overview::agency_options(showing.service))
    if (const auto id = AgencyId::from(option.value); id && post_at(person, *id) == nullptr)
      form.options["agency"].push_back(std::move(option));
  form.options["team"] = teams_or_none(showing.service);
  RoleGiven given;
  given.person = person.id;
  if (post != nullptr) given.agency = post->agency;
  const auto& site = showing.at.site;
  if (showing.visit.request.method == web::Method::post)
    return take(site, showing.visit, form, given);
  if (post == nullptr) return ask(site, showing.visit, form);
  given.role = post->role;
  given.team = post->team;
  return show(site, showing.visit, form, web::form_from(write(view_of(given)), form.fields), {});
}

Response new_role(const Showing& showing, const Person& person) {
  if (has_left(person, showing.today())) return overview::not_found(showing.at.site, showing.visit);
  return role_form(showing, person, nullptr);
}

Response change_role(const Showing& showing, const Person& person) {
  const auto agency = showing.visit.id<AgencyId>("agency");
  const auto* post = agency ? post_at(person, *agency) : nullptr;
  if (post == nullptr || has_left(person, showing.today()))
    return overview::not_found(showing.at.site, showing.visit);
  return role_form(showing, person, post);
}

// ---- leaving

Response left(const Showing& showing, const Person& person) {
  const auto& visit = showing.visit;
  const auto& site = showing.at.site;
  if (person.id == visit.reader->person || has_left(person, showing.today()))
    return overview::not_found(site, visit);
  ServiceForm form{
      .page = {.title = say("When did {person} leave?", {{"person", person.name}})},
      .button = say("Save the day they left"),
      .fields = asked_of(PersonLeft::fields, {"person"}),
      .then = person_href(person.id),
      .before = govuk::paragraph(
          text(say("From that day they can no longer sign in. What they recorded stays under their "
                   "name, and their manager is asked to find new workers for their cases.")))};
  form.page.back = govuk::BackLink{.href = form.then};
  if (visit.request.method == web::Method::get) return ask(site, visit, form);
  return take(site, visit, form, PersonLeft{person.id, {}},
              [&](const Event& event, const desk::Receipt&) -> Result<std::string> {
                if (std::get<PersonLeft>(event).left_on > showing.today()) return form.then;
                const auto gone =
                    showing.at.doors.disable(person.id, visit.reader->person, visit.now);
                if (!gone) return Unexpected{gone.error()};
                return form.then;
              });
}

Response disable(const Showing& showing, const Person& person) {
  const auto& visit = showing.visit;
  const auto& site = showing.at.site;
  if (person.id == visit.reader->person) return overview::not_found(site, visit);
  Confirming what{
      .page = {.title = say("Take access away from {person}", {{"person", person.name}})},
      .before = govuk::paragraph(
          text(say("Every session of theirs ends now, and they cannot sign in again until somebody "
                   "restores their access. They stay listed, and keep their cases."))),
      .button = say("Take access away"),
      .warns = true};
  what.page.back = govuk::BackLink{.href = person_href(person.id)};
  if (visit.request.method == web::Method::get) return confirm(site, visit, std::move(what));
  const auto gone = once(site, visit, [&]() -> ServiceDoors::Outcome {
    const auto disabled = showing.at.doors.disable(person.id, visit.reader->person, visit.now);
    if (!disabled) return Unexpected{access::Refusal(disabled.error())};
    return done;
  });
  if (gone) return web::see_other(person_href(person.id));
  if (const auto* failure = std::get_if<Failure>(&gone.error()))
    return overview::failed(site, visit, *failure);
  what.problems = std::get<Problems>(gone.error());
  return confirm(site, visit, std::move(what));
}

}  // namespace

std::vector<web::Route> people_routes(const People& at) {
  using web::Method;
  const web::Need need(access::Operation::manage_people);
  std::vector<web::Route> all = {
      {Method::get, "/people", need, [at](const Visit& visit) { return people_page(at, visit); }}};
  const auto add = [&](Method method, std::string_view pattern, auto handler) {
    all.push_back({method, pattern, need,
                   [at, handler](const Visit& visit) { return with_person(at, visit, handler); }});
  };
  for (const auto method : {Method::get, Method::post}) {
    all.push_back(
        {method, "/people/new", need, [at](const Visit& visit) { return new_person(at, visit); }});
    add(method, "/people/{person}/roles/new", new_role);
    add(method, "/people/{person}/roles/{agency}", change_role);
    add(method, "/people/{person}/left", left);
    add(method, "/people/{person}/disable", disable);
  }
  add(Method::get, "/people/{person}", person_page);
  return all;
}

}  // namespace holdfast::service
