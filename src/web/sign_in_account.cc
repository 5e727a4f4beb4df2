// Your account: where one is signed in, the password, recovery codes, the agency one acts for.
#include "base/london.h"
#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "web/sign_in_parts.h"

namespace holdfast::web {
namespace {

using access::Session;
using govuk::Html;
using govuk::text;

Html end_button(const Visit& visit, const Session& session) {
  const auto inside =
      csrf_field(visit.csrf) + govuk::hidden("session", session.id) +
      govuk::button(
          {.content = text(say("Sign out there")) +
                      govuk::visually_hidden_text(
                          say(", {device}, signed in {when}",
                              {{"device", session.device}, {"when", in_words(session.began)}})),
           .prevent_double_click = true,
           .classes = "govuk-button--secondary govuk-!-margin-bottom-0"});
  return govuk::form({.action = "/account/sessions/end", .content = inside});
}

Html session_list(const Visit& visit, const std::vector<Session>& sessions,
                  std::string_view current) {
  govuk::SummaryList list;
  for (const auto& session : sessions) {
    const bool here = session.id == current;
    auto words = govuk::paragraph(
        text(say("Signed in {began}, last used {seen}",
                 {{"began", in_words(session.began)}, {"seen", in_words(session.seen)}})));
    if (here) words += govuk::paragraph(govuk::strong(text(say("This is where you are now"))));
    if (!here) words += end_button(visit, session);
    list.rows.push_back({.key = text(session.device), .value = words});
  }
  return govuk::summary_list(list);
}

Response account_page(const SignIn& sign_in, const Visit& visit, const Session& session,
                      const Standing& standing) {
  const auto all = sign_in.door.sessions().of(session.person, visit.now);
  if (!all) return unavailable(sign_in, visit);
  const auto& sessions = *all;
  const auto account = sign_in.door.accounts().of(session.person, visit.now);
  if (!account) return unavailable(sign_in, visit);
  const auto email = *account ? (*account)->email : std::string();
  const auto left = *account ? (*account)->recovery_codes.size() : 0;
  govuk::SummaryList about;
  about.rows = {{.key = text(say("Name")), .value = text(standing.name)},
                {.key = text(say("Email address")), .value = text(email)},
                {.key = text(say("Password")),
                 .value = text(say("Set")),
                 .actions = {{.content = text(say("Change")),
                              .href = "/account/password",
                              .spoken = say("password")}}},
                {.key = text(say("Recovery codes")),
                 .value = text(say("{n} left", {{"n", std::to_string(left)}})),
                 .actions = {{.content = text(say("Get new ones")),
                              .href = "/account/new-recovery-codes",
                              .spoken = say("recovery codes")}}},
                {.key = text(say("Where you live")),
                 .value = text(say("Shown to nobody")),
                 .actions = {{.content = text(say("Tell us")),
                              .href = "/account/home",
                              .spoken = say("where you live")}}}};
  for (const auto& one : standing.memberships)
    if (one.capacity.agency == visit.reader->agency)
      about.rows.push_back(
          {.key = text(say("Agency")),
           .value = text(one.agency_name),
           .actions = standing.memberships.size() < 2
                          ? std::vector<govuk::Action>{}
                          : std::vector<govuk::Action>{{.content = text(say("Change")),
                                                        .href = "/sign-in/agency",
                                                        .spoken = say("the agency you act for")}}});
  Html content = govuk::summary_list(about);
  content += govuk::heading(2, govuk::Size::m, text(say("Where you are signed in")));
  content += session_list(visit, sessions, session.id);
  if (sessions.size() > 1)
    content += govuk::form({.action = "/account/sessions/end-others",
                            .content = csrf_field(visit.csrf) +
                                       govuk::button({.content = text(say("Sign out everywhere "
                                                                          "else")),
                                                      .prevent_double_click = true,
                                                      .classes = "govuk-button--secondary"})});
  return tell(sign_in, visit, {say("Your account"), content});
}

Response show_account(const SignIn& sign_in, const Visit& visit) {
  const auto session = session_at(sign_in, visit, access::Stage::in);
  if (!session) return unavailable(sign_in, visit);
  if (!*session) return see_other("/sign-in?why=expired");
  const auto standing = standing_of(sign_in, (*session)->person);
  if (!standing) return unavailable(sign_in, visit);
  return account_page(sign_in, visit, **session, *standing);
}

Response post_end(const SignIn& sign_in, const Visit& visit) {
  const auto ended = sign_in.door.sessions().end_one(visit.reader->person, typed(visit, "session"));
  return ended ? see_other("/account") : unavailable(sign_in, visit);
}

Response post_end_others(const SignIn& sign_in, const Visit& visit) {
  const auto session = session_at(sign_in, visit, access::Stage::in);
  if (!session) return unavailable(sign_in, visit);
  if (!*session) return see_other("/sign-in?why=expired");
  const auto ended = sign_in.door.sessions().end_all((*session)->person, (*session)->id, visit.now);
  return ended ? see_other("/account") : unavailable(sign_in, visit);
}

Response password_page(const SignIn& sign_in, const Visit& visit, const Problems& problems,
                       int status) {
  Ask what{.title = say("Change your password"), .problems = problems};
  what.before =
      govuk::paragraph(text(say("You stay signed in here and are signed out everywhere else.")));
  what.fields = govuk::password_input({.name = "current",
                                       .label = {.content = text(say("Password you use now"))},
                                       .error = error_of(problems, "current")}) +
                new_password_field(problems, say("New password"));
  what.action = "/account/password";
  what.button = say("Change the password");
  what.status = status;
  what.back = govuk::BackLink{.href = "/account"};
  return ask(sign_in, visit, what);
}

Response show_password(const SignIn& sign_in, const Visit& visit) {
  return password_page(sign_in, visit, {}, 200);
}

Response post_password(const SignIn& sign_in, const Visit& visit) {
  const auto session = session_at(sign_in, visit, access::Stage::in);
  if (!session) return unavailable(sign_in, visit);
  if (!*session) return see_other("/sign-in?why=expired");
  const auto current = typed(visit, "current");
  const auto chosen = typed(visit, "password");
  const auto wait = sign_in.door.change_password(**session, {current, chosen, visit.reader->name},
                                                 from_of(visit.request), visit.now);
  if (!wait) {
    if (const auto* problems = std::get_if<Problems>(&wait.error()))
      return password_page(sign_in, visit, *problems, 200);
    return unavailable(sign_in, visit);
  }
  if (*wait) return password_page(sign_in, visit, waiting(**wait, "current"), status_too_many);
  const auto account = sign_in.door.accounts().of((*session)->person, visit.now);
  if (account && *account && sign_in.desk.tell_password_changed)
    sign_in.desk.tell_password_changed((*account)->email);
  return see_other("/account");
}

Response new_codes_page(const SignIn& sign_in, const Visit& visit, const Problems& problems,
                        int status) {
  Ask what{.title = say("Get new recovery codes"), .problems = problems};
  what.before = govuk::paragraph(text(say("The codes you have now stop working.")));
  what.fields = govuk::password_input({.name = "password",
                                       .label = {.content = text(say("Your password"))},
                                       .error = error_of(problems, "password")});
  what.action = "/account/new-recovery-codes";
  what.button = say("Get new codes");
  what.status = status;
  what.back = govuk::BackLink{.href = "/account"};
  return ask(sign_in, visit, what);
}

Response show_new_codes(const SignIn& sign_in, const Visit& visit) {
  return new_codes_page(sign_in, visit, {}, 200);
}

Response post_new_codes(const SignIn& sign_in, const Visit& visit) {
  const auto answer = sign_in.door.new_codes(visit.reader->person, typed(visit, "password"),
                                             from_of(visit.request), visit.now);
  if (!answer) return unavailable(sign_in, visit);
  if (const auto* wait = std::get_if<access::Wait>(&*answer))
    return new_codes_page(sign_in, visit, waiting(*wait, "password"), status_too_many);
  if (std::holds_alternative<access::Wrong>(*answer))
    return new_codes_page(sign_in, visit, {{"password", say("This is not your password")}}, 200);
  return see_other(std::string(access::recovery_codes_path));
}

Response show_codes(const SignIn& sign_in, const Visit& visit) {
  const auto codes = sign_in.door.codes_to_show(visit.reader->person, visit.now);
  if (!codes) return unavailable(sign_in, visit);
  if (codes->empty()) return see_other("/account");
  std::vector<Html> items;
  for (const auto& code : *codes) items.push_back(text(code));
  Ask what{.title = say("Keep these recovery codes")};
  what.before =
      govuk::paragraph(text(say("If you lose your phone, one of these codes lets you in instead. "
                                "Each works once. Print them, write them down or keep them in a "
                                "password manager: not on the phone itself."))) +
      govuk::inset_text({.content = govuk::plain_list(items)}) +
      govuk::warning_text({.content = text(say("They are not shown again"))});
  what.action = access::recovery_codes_path;
  what.button = say("I have kept them");
  return ask(sign_in, visit, what);
}

Response post_codes(const SignIn& sign_in, const Visit& visit) {
  const auto kept = sign_in.door.codes_are_kept(visit.reader->person);
  return kept ? see_other("/") : unavailable(sign_in, visit);
}

Response post_sign_out(const SignIn& sign_in, const Visit& visit) {
  if (auto ended = sign_in.door.sessions().end(cookie_in(visit), visit.now); !ended)
    return unavailable(sign_in, visit);
  // The cookie stays: nobody is in by it, and by it a form that stands open in another tab is kept
  // for whoever wrote it.
  return see_other("/signed-out");
}

Response show_signed_out(const SignIn& sign_in, const Visit& visit) {
  return tell(sign_in, visit,
              {say("You are signed out"),
               govuk::paragraph(govuk::link("/sign-in", text(say("Sign in again"))))});
}

}  // namespace

std::vector<Route> account_routes(const SignIn& sign_in) {
  const Need own{access::Operation::own_account};
  const auto with = [&sign_in](auto page) -> Handler {
    return [s = sign_in, page](const Visit& visit) { return page(s, visit); };
  };
  return {{Method::get, "/account", own, with(&show_account)},
          {Method::post, "/account/sessions/end", own, with(&post_end)},
          {Method::post, "/account/sessions/end-others", own, with(&post_end_others)},
          {Method::get, "/account/password", own, with(&show_password)},
          {Method::post, "/account/password", own, with(&post_password)},
          {Method::get, "/account/new-recovery-codes", own, with(&show_new_codes)},
          {Method::post, "/account/new-recovery-codes", own, with(&post_new_codes)},
          {Method::get, access::recovery_codes_path, own, with(&show_codes)},
          {Method::post, access::recovery_codes_path, own, with(&post_codes)},
          {Method::post, "/sign-out", own, with(&post_sign_out)},
          {Method::get, "/signed-out", Need{access::Operation::anyone}, with(&show_signed_out)}};
}

}  // namespace holdfast::web
