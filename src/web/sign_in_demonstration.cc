// Being one of the made-up people of a demonstration, without their password: the way in for
// whoever tries Holdfast out. It begins an ordinary session, so everything after it is as it is for
// everybody.
#include "access/account_row.h"
#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "web/sign_in_parts.h"

namespace holdfast::web {
namespace {

using govuk::text;
using People = std::function<std::vector<MadeUpPerson>()>;

Response list(const SignIn& sign_in, const Visit& visit, const People& people) {
  govuk::Table table{.head = {{text(say("Who"))}, {text(say("Role"))}, {text(say("Sign in"))}}};
  for (const auto& [role, wire, label] : role_names) {
    for (const auto& one : people()) {
      if (one.standing.memberships.empty()) continue;
      const auto& first = one.standing.memberships.front();
      if (first.capacity.role != role) continue;
      const auto button =
          govuk::button({.content = text(say("Sign in")) +
                                    govuk::visually_hidden_text(
                                        " " + say("as {name}", {{"name", one.standing.name}})),
                         .classes = "govuk-button--secondary holdfast-button-in-list"});
      table.rows.push_back(
          {{text(one.standing.name)},
           {text(say(label)) + govuk::aside(text(first.agency_name))},
           {govuk::form({.action = "/demonstration",
                         .content = csrf_field(visit.csrf) +
                                    govuk::hidden("person", one.person.text()) + button})}});
    }
  }
  const Telling what{
      .title = say("Who would you like to be?"),
      .content =
          govuk::paragraph(text(
              say("Everybody here is made up. Choose somebody to see the service as they do."))) +
          govuk::table(table)};
  return tell(sign_in, visit, what);
}

Response sign_in_as(const SignIn& sign_in, const Visit& visit, const People& people) {
  const auto wanted = PersonId::from(typed(visit, "person"));
  for (const auto& one : people()) {
    if (!wanted || one.person != *wanted || one.standing.memberships.empty()) continue;
    const auto account = sign_in.door.accounts().of(one.person, visit.now);
    if (!account) return unavailable(sign_in, visit);
    if (!*account) break;
    access::Session begun{.person = one.person,
                          .stage = access::Stage::in,
                          .acting = one.standing.memberships.front().capacity,
                          .generation = (*account)->generation,
                          .device = from_of(visit.request).device};
    const auto given = sign_in.door.sessions().begin(std::move(begun), visit.now);
    return given ? go_with(visit, *given, "/") : unavailable(sign_in, visit);
  }
  return see_other("/demonstration");
}

}  // namespace

std::vector<Route> demonstration_routes(const SignIn& sign_in, People people) {
  const Need anyone(access::Operation::anyone);
  return {
      {Method::get, "/demonstration", anyone,
       [&sign_in, people](const Visit& visit) { return list(sign_in, visit, people); }},
      {Method::post, "/demonstration", anyone,
       [&sign_in, people](const Visit& visit) { return sign_in_as(sign_in, visit, people); }},
  };
}

}  // namespace holdfast::web
