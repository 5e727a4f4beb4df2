// What the sign-in pages share: the page that asks one thing, the cookie, and what to do when the
// shelf cannot be read. Only sign_in*.cc include this.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "govuk/html.h"
#include "govuk/inputs.h"
#include "web/sign_in.h"

namespace holdfast::web {

/// A page with one form and one button.
struct Ask {
  std::string title;
  Problems problems;
  govuk::Html before;  ///< words above the fields
  govuk::Html fields;
  std::string action;
  std::string button;
  govuk::Html after;  ///< links below the form
  int status = 200;   ///< 422 when there are problems and nothing else is said
  std::optional<govuk::BackLink> back;
};
Response ask(const SignIn& sign_in, const Visit& visit, const Ask& what);
/// A page that only tells.
struct Telling {
  std::string title;
  govuk::Html content;
  int status = 200;
};
Response tell(const SignIn& sign_in, const Visit& visit, const Telling& what);

govuk::ErrorMessage error_of(const Problems& problems, std::string_view field);
/// The problem a Wait is, at that field.
Problems waiting(const access::Wait& wait, std::string field);
inline constexpr int status_too_many = 429;
inline constexpr int status_unprocessable = 422;

govuk::Html code_field(const Problems& problems, const std::string& words, const std::string& hint);
govuk::Html new_password_field(const Problems& problems, const std::string& words);

/// "The world went wrong": 503, nothing said of why.
Response unavailable(const SignIn& sign_in, const Visit& visit);
/// This link or step is over: says so, and leads to `href`.
Response over(const SignIn& sign_in, const Visit& visit);

std::string cookie_in(const Visit& visit);
access::From from_of(const Request& request);
/// 303 with the session's cookie.
Response go_with(const Visit& visit, const access::GivenSession& given, const std::string& address);

/// What was typed in the field; empty when it was not sent.
std::string typed(const Visit& visit, std::string_view field);

/// The half-way session of this cookie; nothing when it is at another stage or over.
Result<std::optional<access::Session>> session_at(const SignIn& sign_in, const Visit& visit,
                                                  access::Stage stage);
std::vector<access::Capacity> capacities_of(const Standing& standing);
/// Empty memberships when the service does not list the person.
Result<Standing> standing_of(const SignIn& sign_in, PersonId person);
/// Where a step forward leads: the next page of signing in, or where they were going.
std::string next_address(const access::Session& session);

std::vector<Route> step_routes(const SignIn& sign_in);
std::vector<Route> joining_routes(const SignIn& sign_in);
std::vector<Route> reset_routes(const SignIn& sign_in);
std::vector<Route> account_routes(const SignIn& sign_in);

}  // namespace holdfast::web
