// Signing in: password, code or recovery code, agency. The answers are the same, byte for byte but
// for what the person typed, whether or not the address has an account.
#include "access/account_row.h"
#include "base/words.h"
#include "govuk/choices.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "web/sign_in_parts.h"

namespace holdfast::web {
namespace {

using access::Factor;
using access::FrontDoor;
using govuk::Html;
using govuk::text;

/// What the sign-in page says above its fields when one did not come of one's own accord.
Html news(const Visit& visit) {
  const auto why = visit.request.query.value_or("why", "");
  std::string words;
  if (why == "expired") words = say("You were signed out. Sign in to go on.");
  if (why == "draft")
    words =
        say("You were signed out before this was saved. What you typed is kept: sign in, and "
            "it will be in the form again.");
  if (why == "over") words = say("Signing in took too long. Start again.");
  if (why == "password") words = say("Your new password is set. Sign in with it.");
  if (words.empty()) return {};
  return govuk::inset_text({.content = text(words)});
}

Response sign_in_page(const SignIn& sign_in, const Visit& visit, const Problems& problems,
                      int status) {
  const bool posted = visit.request.method == Method::post;
  const auto return_to = posted ? typed(visit, "return_to")
                                : std::string(visit.request.query.value_or("return_to", ""));
  Ask what{.title = say("Sign in"), .problems = problems, .before = news(visit)};
  if (sign_in.frame.service == Service::demonstration)
    what.before += govuk::inset_text(
        {.content = govuk::link("/demonstration",
                                text(say("Choose one of the made-up people to sign in as")))});
  what.fields = govuk::hidden("return_to", access::local_address(return_to)) +
                govuk::input({.name = "email",
                              .label = {.content = text(say("Email address"))},
                              .error = error_of(problems, "email"),
                              .value = typed(visit, "email"),
                              .type = "email",
                              .autocomplete = "username",
                              .spellcheck = false}) +
                govuk::password_input({.name = "password",
                                       .label = {.content = text(say("Password"))},
                                       .error = error_of(problems, "password")});
  what.action = "/sign-in";
  what.button = say("Continue");
  what.after =
      govuk::paragraph(govuk::link("/forgot-password", text(say("I have forgotten my password"))));
  what.status = status;
  return ask(sign_in, visit, what);
}

Response show_sign_in(const SignIn& sign_in, const Visit& visit) {
  if (visit.reader) return see_other("/");
  return sign_in_page(sign_in, visit, {}, 200);
}

Response post_sign_in(const SignIn& sign_in, const Visit& visit) {
  const auto email = typed(visit, "email");
  const auto password = typed(visit, "password");
  Problems problems;
  if (access::tidied_email(email).empty())
    problems.push_back({"email", say("Enter your email address")});
  if (password.empty()) problems.push_back({"password", say("Enter your password")});
  if (!problems.empty()) return sign_in_page(sign_in, visit, problems, 200);
  const auto step = sign_in.door.sign_in({email, password, typed(visit, "return_to")},
                                         from_of(visit.request), visit.now);
  if (!step) return unavailable(sign_in, visit);
  if (const auto* given = std::get_if<access::GivenSession>(&*step))
    return go_with(visit, *given, "/sign-in/code");
  if (const auto* wait = std::get_if<access::Wait>(&*step))
    return sign_in_page(sign_in, visit, waiting(*wait, "email"), status_too_many);
  return sign_in_page(sign_in, visit,
                      {{"email", say("The email address or the password is not right")}}, 200);
}

Response code_page(const SignIn& sign_in, const Visit& visit, const Problems& problems,
                   int status) {
  Ask what{.title = say("Enter your code"), .problems = problems};
  what.fields = code_field(problems, say("Code from your authenticator app"),
                           say("6 digits. The app shows a new code every 30 seconds."));
  what.action = "/sign-in/code";
  what.button = say("Sign in");
  what.after = govuk::paragraph(
      govuk::link("/sign-in/recovery-code", text(say("I do not have my phone with me"))));
  what.status = status;
  what.back = govuk::BackLink{.href = "/sign-in"};
  return ask(sign_in, visit, what);
}

Response recovery_page(const SignIn& sign_in, const Visit& visit, const Problems& problems,
                       int status) {
  Ask what{.title = say("Use a recovery code"), .problems = problems};
  what.before = govuk::paragraph(
      text(say("You were given recovery codes when you joined. Each can be used once.")));
  what.fields = govuk::input({.name = "code",
                              .label = {.content = text(say("Recovery code"))},
                              .hint = {.content = text(say("For example, k7dq2-mx9rt"))},
                              .error = error_of(problems, "code"),
                              .autocomplete = "off",
                              .autocapitalize = "none",
                              .spellcheck = false,
                              .classes = "govuk-input--width-20"});
  what.action = "/sign-in/recovery-code";
  what.button = say("Sign in");
  what.after = govuk::paragraph(
      text(say("If you have neither your phone nor a code, ask the person who looks after Holdfast "
               "in your agency to restore your access.")));
  what.status = status;
  what.back = govuk::BackLink{.href = "/sign-in/code"};
  return ask(sign_in, visit, what);
}

using FactorPage = Response (*)(const SignIn&, const Visit&, const Problems&, int);

Response show_factor(const SignIn& sign_in, const Visit& visit, FactorPage page) {
  if (visit.reader) return see_other("/");
  const auto session = session_at(sign_in, visit, access::Stage::second_factor);
  if (!session) return unavailable(sign_in, visit);
  if (!*session) return see_other("/sign-in?why=over");
  return page(sign_in, visit, {}, 200);
}

struct FactorKind {
  Factor factor;
  FactorPage page;
  std::string missing;
  std::string wrong;
};

Response post_factor(const SignIn& sign_in, const Visit& visit, const FactorKind& kind) {
  const auto session = session_at(sign_in, visit, access::Stage::second_factor);
  if (!session) return unavailable(sign_in, visit);
  if (!*session) return see_other("/sign-in?why=over");
  const auto code = typed(visit, "code");
  if (access::tidied_code(code).empty())
    return kind.page(sign_in, visit, {{"code", kind.missing}}, 200);
  const auto standing = standing_of(sign_in, (*session)->person);
  if (!standing) return unavailable(sign_in, visit);
  const auto step =
      sign_in.door.second_factor(cookie_in(visit), {kind.factor, code, from_of(visit.request)},
                                 capacities_of(*standing), visit.now);
  if (!step) return unavailable(sign_in, visit);
  if (const auto* given = std::get_if<access::GivenSession>(&*step))
    return go_with(visit, *given, next_address(given->session));
  if (const auto* wait = std::get_if<access::Wait>(&*step))
    return kind.page(sign_in, visit, waiting(*wait, "code"), status_too_many);
  if (std::holds_alternative<access::Over>(*step)) return see_other("/sign-in?why=over");
  if (std::holds_alternative<access::NoCapacity>(*step))
    return kind.page(
        sign_in, visit,
        {{"code", say("You are not on this service's list of people any more. Speak to "
                      "your manager.")}},
        200);
  return kind.page(sign_in, visit, {{"code", kind.wrong}}, 200);
}

Response post_code(const SignIn& sign_in, const Visit& visit) {
  return post_factor(sign_in, visit,
                     {Factor::app, &code_page, say("Enter the 6-digit code"),
                      say("This code is not right or has been used. Wait for the next one.")});
}

Response post_recovery(const SignIn& sign_in, const Visit& visit) {
  return post_factor(sign_in, visit,
                     {Factor::recovery, &recovery_page, say("Enter a recovery code"),
                      say("This recovery code is not right or has been used")});
}

Response agency_page(const SignIn& sign_in, const Visit& visit, const Standing& standing,
                     const Problems& problems) {
  govuk::Radios choices{.name = "agency", .error = error_of(problems, "agency")};
  choices.fieldset = govuk::Fieldset{.legend = {.content = text(say("For which agency?")),
                                                .classes = "govuk-fieldset__legend--m"}};
  choices.hint = {.content = text(say("Your choice stands on everything you open and record until "
                                      "you change it on your account page."))};
  for (const auto& one : standing.memberships)
    choices.choices.push_back({.value = one.capacity.agency.text(),
                               .label = {.content = text(one.agency_name)},
                               .hint = {.content = text(access::label_of(one.capacity.role))}});
  Ask what{.title = say("Choose your agency"), .problems = problems};
  what.fields = govuk::radios(choices);
  what.action = "/sign-in/agency";
  what.button = say("Continue");
  return ask(sign_in, visit, what);
}

/// Whoever may choose now: half way in, or in and changing.
Result<std::optional<access::Session>> chooser(const SignIn& sign_in, const Visit& visit) {
  auto half = session_at(sign_in, visit, access::Stage::choose_agency);
  if (!half || *half) return half;
  return session_at(sign_in, visit, access::Stage::in);
}

Response show_agency(const SignIn& sign_in, const Visit& visit) {
  const auto session = chooser(sign_in, visit);
  if (!session) return unavailable(sign_in, visit);
  if (!*session) return see_other("/sign-in?why=over");
  const auto standing = standing_of(sign_in, (*session)->person);
  if (!standing) return unavailable(sign_in, visit);
  return agency_page(sign_in, visit, *standing, {});
}

Response post_agency(const SignIn& sign_in, const Visit& visit) {
  const auto session = chooser(sign_in, visit);
  if (!session) return unavailable(sign_in, visit);
  if (!*session) return see_other("/sign-in?why=over");
  const auto standing = standing_of(sign_in, (*session)->person);
  if (!standing) return unavailable(sign_in, visit);
  const auto chosen = typed(visit, "agency");
  for (const auto& one : standing->memberships) {
    if (one.capacity.agency.text() != chosen) continue;
    const auto step =
        sign_in.door.choose(cookie_in(visit), one.capacity, capacities_of(*standing), visit.now);
    if (!step) return unavailable(sign_in, visit);
    if (const auto* given = std::get_if<access::GivenSession>(&*step))
      return go_with(visit, *given, next_address(given->session));
    return see_other("/sign-in?why=over");
  }
  return agency_page(sign_in, visit, *standing,
                     {{"agency", say("Choose the agency you are working for now")}});
}

}  // namespace

std::vector<Route> step_routes(const SignIn& sign_in) {
  const Need anyone{access::Operation::anyone};
  const auto with = [&sign_in](auto page) -> Handler {
    return [s = sign_in, page](const Visit& visit) { return page(s, visit); };
  };
  const auto factor = [&sign_in](FactorPage page) -> Handler {
    return [s = sign_in, page](const Visit& visit) { return show_factor(s, visit, page); };
  };
  return {{Method::get, "/sign-in", anyone, with(&show_sign_in)},
          {Method::post, "/sign-in", anyone, with(&post_sign_in)},
          {Method::get, "/sign-in/code", anyone, factor(&code_page)},
          {Method::post, "/sign-in/code", anyone, with(&post_code)},
          {Method::get, "/sign-in/recovery-code", anyone, factor(&recovery_page)},
          {Method::post, "/sign-in/recovery-code", anyone, with(&post_recovery)},
          {Method::get, "/sign-in/agency", anyone, with(&show_agency)},
          {Method::post, "/sign-in/agency", anyone, with(&post_agency)}};
}

}  // namespace holdfast::web
