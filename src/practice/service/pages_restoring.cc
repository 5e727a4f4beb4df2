// Restoring a person's access: what was known to them (password, second factor, sessions) ends, and
// a new invitation is sent to the address the service has for them, so that whoever asks on the
// telephone gains nothing. An agency's co-ordinator does it for people of that agency alone.
#include <algorithm>

#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using web::Response;
using web::Visit;

/// By role everybody; by being co-ordinator, people who act for the same agency.
bool may_restore(const Visit& visit, const Person& person) {
  if (person.left_on && *person.left_on <= london_date(visit.now)) return false;
  const auto& reader = *visit.reader;
  if (access::may(reader.role, access::Operation::restore_access)) return true;
  return reader.coordinator && post_at(person, reader.agency) != nullptr;
}

std::vector<const Person*> restorable(const ServiceFile& service, const Visit& visit) {
  std::vector<const Person*> found;
  for (const auto& [id, person] : service.service->people)
    if (may_restore(visit, person) && matches_search(visit, person.name + " " + person.email))
      found.push_back(&person);
  std::ranges::sort(found, {}, [](const Person* p) { return p->name; });
  return found;
}

Html access_cell(const People& at, const Visit& visit, PersonId person) {
  const auto state = at.doors.access_state(person, visit.now);
  return state ? access_tag(*state, visit.now) : text(say("Cannot be read just now"));
}

Html table_of(const People& at, const Visit& visit, const std::vector<const Person*>& people) {
  govuk::Table table{.head = {{text(say("Name"))}, {text(say("Email"))}, {text(say("Access"))}}};
  for (const auto* person : people)
    table.rows.push_back({{govuk::link("/restore-access/" + person->id.text(), text(person->name))},
                          {text(person->email)},
                          {access_cell(at, visit, person->id)}});
  return govuk::table(table);
}

/// Said once, after a restoring: the address stands in the list, not in the page's address.
Html sent_banner(const Visit& visit) {
  if (!visit.request.query.has("sent")) return {};
  return govuk::notification_banner({.kind = govuk::NotificationBanner::Kind::success,
                                     .message = text(say("The invitation is on its way"))});
}

Response list_page(const People& at, const Visit& visit) {
  return with_service(at.site, visit, [&](const ServiceFile& service) {
    const auto people = restorable(service, visit);
    web::Page page{.title = say("Restore somebody's access")};
    page.main = sent_banner(visit) + govuk::heading(1, govuk::Size::l, text(page.title)) +
                govuk::paragraph(text(
                    say("For people who have lost their telephone, cannot get in by any other way, "
                        "or were never invited. Select a person to see what will happen."))) +
                search_box(visit, say("Name or email")) +
                (people.empty() ? govuk::paragraph(text(say("Nobody has that name.")))
                                : table_of(at, visit, people));
    return overview::plain_page(at.site, visit, std::move(page));
  });
}

Confirming what_will_happen(const People& at, const Visit& visit, const Person& person) {
  const auto state = at.doors.access_state(person.id, visit.now);
  const bool anew = state && state->kind != AccessState::Kind::not_invited;
  Confirming what{
      .page = {.title = anew ? say("Restore the access of {person}", {{"person", person.name}})
                             : say("Invite {person}", {{"person", person.name}})},
      .button = anew ? say("Restore access") : say("Send the invitation")};
  what.page.back = govuk::BackLink{.href = "/restore-access"};
  if (anew)
    what.before += govuk::paragraph(text(
        say("Their sessions end now. Their password, second factor and recovery codes are worth "
            "nothing from now on.")));
  what.before += govuk::paragraph(
      text(say("An invitation is sent to {email}. They choose a password and set up a second "
               "factor, as on their first day.",
               {{"email", person.email}})));
  if (anew)
    what.before += govuk::warning_text(
        {.content = text(say("Make sure that it is they who ask: see them, or call them on a "
                             "number you knew before."))});
  return what;
}

Response restore(const People& at, const Visit& visit, const Person& person) {
  auto what = what_will_happen(at, visit, person);
  if (visit.request.method == web::Method::get) return confirm(at.site, visit, std::move(what));
  const auto sent = once(at.site, visit, [&] {
    return at.doors.restore({person.id, person.email, person.name, visit.reader->person},
                            visit.now);
  });
  if (sent) return web::see_other("/restore-access?sent=yes");
  if (const auto* failure = std::get_if<Failure>(&sent.error()))
    return overview::failed(at.site, visit, *failure);
  what.problems = std::get<Problems>(sent.error());
  for (auto& problem : what.problems) problem.field.clear();
  return confirm(at.site, visit, std::move(what));
}

Response restore_page(const People& at, const Visit& visit) {
  return with_service(at.site, visit, [&](const ServiceFile& service) {
    const auto id = visit.id<PersonId>("person");
    const auto& people = service.service->people;
    const auto found = id ? people.find(*id) : people.end();
    if (found == people.end() || !may_restore(visit, found->second))
      return overview::not_found(at.site, visit);
    return restore(at, visit, found->second);
  });
}

}  // namespace

std::vector<web::Route> restoring_routes(const People& at) {
  using web::Method;
  const web::Need need(access::Operation::restore_access);
  const auto one = [at](const Visit& visit) { return restore_page(at, visit); };
  return {
      {Method::get, "/restore-access", need,
       [at](const Visit& visit) { return list_page(at, visit); }},
      {Method::get, "/restore-access/{person}", need, one},
      {Method::post, "/restore-access/{person}", need, one},
  };
}

}  // namespace holdfast::service
