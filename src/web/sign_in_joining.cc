// Joining by an invitation: a password, the authenticator app, recovery codes. Made for a phone in
// one hand, in three minutes: each page asks one thing, and the app can be opened from the page.
#include "access/qr.h"
#include "base/words.h"
#include "govuk/authenticator.h"
#include "govuk/disclosure.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "web/sign_in_parts.h"

namespace holdfast::web {
namespace {

using govuk::Html;
using govuk::text;

struct Invited {
  std::string name;
  std::string email;
  PersonId person;
};

/// Nothing when the link is over.
Result<std::optional<Invited>> invited(const SignIn& sign_in, const Visit& visit) {
  const auto account = sign_in.door.accounts().invited(visit.part("token"), visit.now);
  if (!account) return Unexpected<Failure>{account.error()};
  if (!*account) return std::optional<Invited>{};
  const auto standing = standing_of(sign_in, (*account)->person);
  if (!standing) return Unexpected<Failure>{standing.error()};
  return std::optional<Invited>{{standing->name, (*account)->email, (*account)->person}};
}

Response password_page(const SignIn& sign_in, const Visit& visit, const Invited& who,
                       const Problems& problems) {
  Ask what{.title = say("Choose a password"), .problems = problems};
  what.before =
      govuk::paragraph(text(say("Welcome, {name}. Joining takes about 3 minutes and needs "
                                "your phone.",
                                {{"name", who.name}})));
  // Read-only and not only words, so that a password manager keeps the address with the password.
  what.fields = govuk::input({.name = "username",
                              .label = {.content = text(say("You will sign in with"))},
                              .value = who.email,
                              .type = "email",
                              .autocomplete = "username",
                              .spellcheck = false,
                              .attributes = {{"readonly", ""}}}) +
                new_password_field(problems, say("Choose a password"));
  what.action = visit.request.path;
  what.button = say("Continue");
  return ask(sign_in, visit, what);
}

Response show_invitation(const SignIn& sign_in, const Visit& visit) {
  const auto who = invited(sign_in, visit);
  if (!who) return unavailable(sign_in, visit);
  if (!*who) return over(sign_in, visit);
  return password_page(sign_in, visit, **who, {});
}

Response post_invitation(const SignIn& sign_in, const Visit& visit) {
  const auto who = invited(sign_in, visit);
  if (!who) return unavailable(sign_in, visit);
  if (!*who) return over(sign_in, visit);
  const auto password = typed(visit, "password");
  const auto given = sign_in.door.join(visit.part("token"), {password, (*who)->name},
                                       from_of(visit.request), visit.now);
  if (given) return go_with(visit, *given, next_address(given->session));
  if (const auto* problems = std::get_if<Problems>(&given.error())) {
    if (problems->front().field.empty()) return over(sign_in, visit);
    return password_page(sign_in, visit, **who, *problems);
  }
  return unavailable(sign_in, visit);
}

Html picture_of(const access::Enrolment& enrolment) {
  const auto grid = access::qr_grid_of(enrolment.address);
  if (!grid) return {};
  return govuk::qr_code({.squares_a_side = grid->squares_a_side,
                         .dark = grid->dark,
                         .spoken = say("QR code with your key. If you cannot scan it, type the key "
                                       "instead.")});
}

Response app_page(const SignIn& sign_in, const Visit& visit, const access::Enrolment& enrolment,
                  const Problems& problems) {
  Ask what{.title = say("Set up your authenticator app"), .problems = problems};
  what.before =
      govuk::paragraph(
          text(say("The app on your phone shows a code that you type whenever you sign "
                   "in. Any authenticator app will do. iPhones have one in Passwords."))) +
      govuk::paragraph(govuk::authenticator_link(
          enrolment.address, text(say("On this phone: open your authenticator app")))) +
      govuk::paragraph(text(say("On another screen: scan this with the app."))) +
      picture_of(enrolment) +
      govuk::details({.summary = text(say("Type the key instead")),
                      .content = govuk::paragraph(text(say("Choose to enter a key in the app, then "
                                                           "type these letters and digits. Spaces "
                                                           "do not matter."))) +
                                 govuk::inset_text({.content = text(enrolment.secret)})});
  what.fields = code_field(problems, say("Code that the app shows for Holdfast"),
                           say("6 digits. The app shows a new code every 30 seconds."));
  what.action = "/join/second-factor";
  what.button = say("Continue");
  return ask(sign_in, visit, what);
}

struct Joining {
  access::Session session;
  access::Enrolment enrolment;
};

Result<std::optional<Joining>> joining(const SignIn& sign_in, const Visit& visit) {
  const auto session = session_at(sign_in, visit, access::Stage::joining);
  if (!session) return Unexpected<Failure>{session.error()};
  if (!*session) return std::optional<Joining>{};
  const auto enrolment = sign_in.door.accounts().enrolment((*session)->carried, visit.now);
  if (!enrolment) return Unexpected<Failure>{enrolment.error()};
  if (!*enrolment) return std::optional<Joining>{};
  return std::optional<Joining>{{**session, **enrolment}};
}

Response show_app(const SignIn& sign_in, const Visit& visit) {
  const auto now_joining = joining(sign_in, visit);
  if (!now_joining) return unavailable(sign_in, visit);
  if (!*now_joining) return visit.reader ? see_other("/") : over(sign_in, visit);
  return app_page(sign_in, visit, (*now_joining)->enrolment, {});
}

Response post_app(const SignIn& sign_in, const Visit& visit) {
  const auto now_joining = joining(sign_in, visit);
  if (!now_joining) return unavailable(sign_in, visit);
  if (!*now_joining) return over(sign_in, visit);
  const auto& [session, enrolment] = **now_joining;
  const auto standing = standing_of(sign_in, session.person);
  if (!standing) return unavailable(sign_in, visit);
  const auto code = typed(visit, "code");
  if (access::tidied_code(code).empty())
    return app_page(sign_in, visit, enrolment, {{"code", say("Enter the 6-digit code")}});
  const auto step =
      sign_in.door.confirm(cookie_in(visit), code, capacities_of(*standing), visit.now);
  if (!step) return unavailable(sign_in, visit);
  if (const auto* given = std::get_if<access::GivenSession>(&*step))
    return go_with(visit, *given, next_address(given->session));
  if (std::holds_alternative<access::Over>(*step)) return over(sign_in, visit);
  if (std::holds_alternative<access::NoCapacity>(*step))
    return app_page(sign_in, visit, enrolment,
                    {{"code", say("You are not on this service's list of people. Speak to the "
                                  "person who invited you.")}});
  return app_page(sign_in, visit, enrolment,
                  {{"code", say("This code is not right. Check that it is the one for Holdfast, or "
                                "wait for the next one.")}});
}

}  // namespace

std::vector<Route> joining_routes(const SignIn& sign_in) {
  const Need anyone{access::Operation::anyone};
  const auto with = [&sign_in](auto page) -> Handler {
    return [s = sign_in, page](const Visit& visit) { return page(s, visit); };
  };
  return {{Method::get, "/invitation/{token}", anyone, with(&show_invitation)},
          {Method::post, "/invitation/{token}", anyone, with(&post_invitation)},
          {Method::get, "/join/second-factor", anyone, with(&show_app)},
          {Method::post, "/join/second-factor", anyone, with(&post_app)}};
}

}  // namespace holdfast::web
