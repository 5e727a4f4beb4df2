// A forgotten password: asking for a link, and choosing a new password by it. The page after asking
// is the same for every address.
#include "access/account_row.h"
#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "web/sign_in_parts.h"

namespace holdfast::web {
namespace {

using govuk::text;

Response forgot_page(const SignIn& sign_in, const Visit& visit, const Problems& problems,
                     int status) {
  Ask what{.title = say("Get a new password"), .problems = problems};
  what.before = govuk::paragraph(
      text(say("We will send you a link. It works for 1 hour. You will still need your phone or a "
               "recovery code to sign in.")));
  what.fields = govuk::input({.name = "email",
                              .label = {.content = text(say("Email address"))},
                              .error = error_of(problems, "email"),
                              .value = typed(visit, "email"),
                              .type = "email",
                              .autocomplete = "username",
                              .spellcheck = false});
  what.action = "/forgot-password";
  what.button = say("Send the link");
  what.status = status;
  what.back = govuk::BackLink{.href = "/sign-in"};
  return ask(sign_in, visit, what);
}

Response show_forgot(const SignIn& sign_in, const Visit& visit) {
  return forgot_page(sign_in, visit, {}, 200);
}

Response post_forgot(const SignIn& sign_in, const Visit& visit) {
  const auto email = access::tidied_email(typed(visit, "email"));
  if (!access::looks_like_email(email))
    return forgot_page(sign_in, visit,
                       {{"email", say("Enter an email address in the right form, like "
                                      "name@example.com")}},
                       200);
  const auto wait = sign_in.door.ask_for_reset(email, from_of(visit.request), visit.now);
  if (!wait) return unavailable(sign_in, visit);
  if (*wait) return forgot_page(sign_in, visit, waiting(**wait, "email"), status_too_many);
  return see_other("/forgot-password/sent");
}

Response show_sent(const SignIn& sign_in, const Visit& visit) {
  return tell(
      sign_in, visit,
      {say("Check your email"),
       govuk::paragraph(text(say("If the address belongs to an account, a link is on its way "
                                 "to it. It can take a few minutes."))) +
           govuk::paragraph(text(say("If none comes, look among unwanted mail, then ask the "
                                     "person who looks after Holdfast in your agency.")))});
}

Response reset_page(const SignIn& sign_in, const Visit& visit, const Problems& problems) {
  Ask what{.title = say("Choose a new password"), .problems = problems};
  what.before = govuk::paragraph(
      text(say("You will be signed out wherever you are signed in with the old one.")));
  what.fields = new_password_field(problems, say("New password"));
  what.action = visit.request.path;
  what.button = say("Set the new password");
  return ask(sign_in, visit, what);
}

Response show_reset(const SignIn& sign_in, const Visit& visit) {
  const auto account = sign_in.door.accounts().resetting(visit.part("token"), visit.now);
  if (!account) return unavailable(sign_in, visit);
  return *account ? reset_page(sign_in, visit, {}) : over(sign_in, visit);
}

Response post_reset(const SignIn& sign_in, const Visit& visit) {
  const auto account = sign_in.door.accounts().resetting(visit.part("token"), visit.now);
  if (!account) return unavailable(sign_in, visit);
  if (!*account) return over(sign_in, visit);
  const auto standing = standing_of(sign_in, (*account)->person);
  if (!standing) return unavailable(sign_in, visit);
  const auto reset =
      sign_in.door.reset(visit.part("token"), typed(visit, "password"), standing->name, visit.now);
  if (reset) {
    if (sign_in.desk.tell_password_changed) sign_in.desk.tell_password_changed((*account)->email);
    return see_other("/sign-in?why=password");
  }
  if (const auto* problems = std::get_if<Problems>(&reset.error())) {
    if (problems->front().field.empty()) return over(sign_in, visit);
    return reset_page(sign_in, visit, *problems);
  }
  return unavailable(sign_in, visit);
}

}  // namespace

std::vector<Route> reset_routes(const SignIn& sign_in) {
  const Need anyone{access::Operation::anyone};
  const auto with = [&sign_in](auto page) -> Handler {
    return [s = sign_in, page](const Visit& visit) { return page(s, visit); };
  };
  return {{Method::get, "/forgot-password", anyone, with(&show_forgot)},
          {Method::post, "/forgot-password", anyone, with(&post_forgot)},
          {Method::get, "/forgot-password/sent", anyone, with(&show_sent)},
          {Method::get, "/reset/{token}", anyone, with(&show_reset)},
          {Method::post, "/reset/{token}", anyone, with(&post_reset)}};
}

}  // namespace holdfast::web
