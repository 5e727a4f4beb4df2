// See sign_in_parts.h.
#include "web/sign_in_parts.h"

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/errors.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "web/cookies.h"
#include "web/error_pages.h"

namespace holdfast::web {

using govuk::Html;
using govuk::text;

namespace {

Html summary_of(const Problems& problems) {
  if (problems.empty()) return {};
  govuk::ErrorSummary summary;
  for (const auto& problem : problems)
    summary.errors.push_back(
        {.content = text(problem.words), .href = problem.field.empty() ? "" : "#" + problem.field});
  return govuk::error_summary(summary);
}

}  // namespace

Response ask(const SignIn& sign_in, const Visit& visit, const Ask& what) {
  auto inside = csrf_field(visit.csrf) + what.fields;
  inside += govuk::button({.content = text(what.button), .prevent_double_click = true});
  const auto main = govuk::heading(1, govuk::Size::l, text(what.title)) + what.before +
                    govuk::form({.action = what.action, .content = inside}) + what.after;
  const bool wrong = !what.problems.empty() && what.status == 200;
  return respond(sign_in.frame, visit,
                 {.title = what.title,
                  .main = govuk::two_thirds(main),
                  .status = wrong ? status_unprocessable : what.status,
                  .back = what.back,
                  .error_summary = summary_of(what.problems)});
}

Response tell(const SignIn& sign_in, const Visit& visit, const Telling& what) {
  const auto main = govuk::heading(1, govuk::Size::l, text(what.title)) + what.content;
  return respond(sign_in.frame, visit,
                 {.title = what.title, .main = govuk::two_thirds(main), .status = what.status});
}

govuk::ErrorMessage error_of(const Problems& problems, std::string_view field) {
  for (const auto& problem : problems)
    if (problem.field == field) return {.content = text(problem.words)};
  return {};
}

Problems waiting(const access::Wait& wait, std::string field) {
  return {{std::move(field), access::in_words(wait)}};
}

Html code_field(const Problems& problems, const std::string& words, const std::string& hint) {
  return govuk::input({.name = "code",
                       .label = {.content = text(words)},
                       .hint = {.content = text(hint)},
                       .error = error_of(problems, "code"),
                       .inputmode = "numeric",
                       .autocomplete = "one-time-code",
                       .spellcheck = false,
                       .classes = "govuk-input--width-10 govuk-input--extra-letter-spacing"});
}

Html new_password_field(const Problems& problems, const std::string& words) {
  return govuk::password_input(
      {.name = "password",
       .label = {.content = text(words)},
       .hint = {.content = text(say("At least 12 characters. Three words that have nothing to do "
                                    "with each other are good."))},
       .error = error_of(problems, "password"),
       .autocomplete = "new-password"});
}

Response unavailable(const SignIn& sign_in, const Visit& visit) {
  constexpr int service_unavailable = 503;
  auto response = error_page(sign_in.frame, viewer_of(visit), Trouble::our_fault);
  response.status = service_unavailable;
  return response;
}

Response over(const SignIn& sign_in, const Visit& visit) {
  constexpr int gone = 410;
  const auto words = govuk::paragraph(
      text(say("For safety, links and steps last only a short time and can be used once.")));
  const auto link = govuk::paragraph(govuk::link("/sign-in", text(say("Sign in"))));
  const auto otherwise = govuk::paragraph(
      text(say("If you were invited and have not signed in yet, ask the person who looks after "
               "Holdfast in your agency for a new invitation.")));
  return tell(sign_in, visit, {say("This link or step is over"), words + link + otherwise, gone});
}

std::string cookie_in(const Visit& visit) {
  return cookie_of(visit.request, session_cookie).value_or("");
}

access::From from_of(const Request& request) {
  const auto agent = request.headers.find("user-agent");
  const auto words = agent == request.headers.end() ? std::string_view{} : agent->second;
  return {request.remote, access::device_words(words)};
}

Response go_with(const Visit& visit, const access::GivenSession& given,
                 const std::string& address) {
  auto response = see_other(address);
  set_cookie(response, visit.request, {session_cookie, given.cookie, {}});
  return response;
}

std::string typed(const Visit& visit, std::string_view field) {
  return std::string(visit.request.form.value_or(field, ""));
}

Result<std::optional<access::Session>> session_at(const SignIn& sign_in, const Visit& visit,
                                                  access::Stage stage) {
  const auto found = sign_in.door.sessions().find(cookie_in(visit), visit.now);
  if (!found) return Unexpected<Failure>{found.error()};
  const auto* session = std::get_if<access::Session>(&*found);
  if (session == nullptr || session->stage != stage) return std::optional<access::Session>{};
  return std::optional<access::Session>{*session};
}

std::vector<access::Capacity> capacities_of(const Standing& standing) {
  std::vector<access::Capacity> all;
  for (const auto& one : standing.memberships) all.push_back(one.capacity);
  return all;
}

Result<Standing> standing_of(const SignIn& sign_in, PersonId person) {
  auto standing = sign_in.desk.standing_of(person);
  if (!standing) return Unexpected<Failure>{standing.error()};
  return standing->value_or(Standing{});
}

std::string next_address(const access::Session& session) {
  switch (session.stage) {
    case access::Stage::joining:
      return "/join/second-factor";
    case access::Stage::second_factor:
      return "/sign-in/code";
    case access::Stage::choose_agency:
      return "/sign-in/agency";
    case access::Stage::in:
      return access::local_address(session.return_to);
  }
  return "/";
}

}  // namespace holdfast::web
