// Who a cookie is, what happens to those whose session has run out, and the list of routes.
#include "web/sign_in.h"

#include <algorithm>

#include "base/words.h"
#include "web/cookies.h"
#include "web/live.h"
#include "web/sign_in_parts.h"

namespace holdfast::web {
namespace {

using access::ExpiredSession;
using access::Session;

/// Names the form in what its page sends while somebody types.
constexpr std::string_view draft_form_field = "draft-form";

/// Forms of signing in and of the account hold secrets and nothing worth keeping.
bool is_worth_keeping(const Request& request) {
  if (request.method != Method::post) return false;
  for (const std::string_view own : {"/sign-", "/account", "/join", "/invitation", "/reset"})
    if (request.path.starts_with(own)) return false;
  return true;
}

bool is_secret(std::string_view field) {
  return field == "csrf" || field.find("password") != std::string_view::npos || field == "code";
}

bool is_asked_by_page(const Request& request) {
  return request.path == live_address || request.headers.contains(asked_by_page);
}

/// What was typed, as that person's draft of the form: the one that was sent, or the one whose
/// typing was being kept.
bool keep_typed(const SignIn& sign_in, PersonId person, const Request& request) {
  std::vector<std::pair<std::string, std::string>> fields;
  for (const auto& field : request.form.fields)
    if (!is_secret(field.first) && field.first != draft_form_field) fields.push_back(field);
  const auto form = request.form.value_or(draft_form_field, request.path);
  return sign_in.desk.keep_draft(person, access::local_address(form), fields).has_value();
}

}  // namespace

Result<std::optional<SignedIn>> signed_in(const SignIn& sign_in, const Request& request,
                                          Moment now) {
  const auto cookie = cookie_of(request, session_cookie);
  if (!cookie) return std::optional<SignedIn>{};
  using AskedBy = access::Sessions::AskedBy;
  const auto by = is_asked_by_page(request) ? AskedBy::page : AskedBy::person;
  const auto found = sign_in.door.sessions().find(*cookie, now, by);
  if (!found) return Unexpected<Failure>{found.error()};
  const auto* session = std::get_if<Session>(&*found);
  if (session == nullptr || session->stage != access::Stage::in || !session->acting)
    return std::optional<SignedIn>{};
  const auto standing = standing_of(sign_in, session->person);
  if (!standing) return Unexpected<Failure>{standing.error()};
  // By agency: the role is the one the service lists now, not the one of the morning.
  for (const auto& one : standing->memberships) {
    if (one.capacity.agency != session->acting->agency) continue;
    access::Reader reader{session->person, one.capacity.agency, one.capacity.role, one.coordinator,
                          standing->name};
    return std::optional<SignedIn>{{std::move(reader), session->id}};
  }
  return std::optional<SignedIn>{};
}

Result<bool> is_still_in(const SignIn& sign_in, const access::Reader& reader,
                         std::string_view session, Moment now) {
  const auto in = sign_in.door.sessions().is_in(session, now);
  if (!in || !*in) return in;
  const auto standing = standing_of(sign_in, reader.person);
  if (!standing) return Unexpected<Failure>{standing.error()};
  return std::ranges::any_of(standing->memberships, [&](const Membership& one) {
    return one.capacity == access::Capacity{reader.agency, reader.role};
  });
}

Response sign_in_again(const SignIn& sign_in, const Request& request, Moment now) {
  const auto cookie = cookie_of(request, session_cookie);
  const auto back = "return_to=" + percent_encoded(access::local_address(request.target));
  if (!cookie) return see_other("/sign-in?" + back);
  const auto found = sign_in.door.sessions().find(*cookie, now);
  const auto* expired = found ? std::get_if<ExpiredSession>(&*found) : nullptr;
  if (expired == nullptr) return see_other("/sign-in?" + back);
  if (!is_worth_keeping(request)) {
    const auto after = request.method == Method::get ? "&" + back : std::string();
    return see_other("/sign-in?why=expired" + after);
  }
  const auto kept = keep_typed(sign_in, expired->person, request);
  return see_other("/sign-in?why=" + std::string(kept ? "draft" : "expired") + "&" + back);
}

std::optional<Response> stale_form(const SignIn& sign_in, const access::Reader& reader,
                                   const Request& request) {
  if (!is_worth_keeping(request) || request.form.has(draft_form_field)) return std::nullopt;
  if (!keep_typed(sign_in, reader.person, request)) return std::nullopt;
  return see_other(request.path);
}

std::vector<Route> sign_in_routes(const SignIn& sign_in) {
  std::vector<Route> all;
  for (auto* some : {&step_routes, &joining_routes, &reset_routes, &account_routes})
    for (auto& route : some(sign_in)) all.push_back(std::move(route));
  return all;
}

}  // namespace holdfast::web
