// The sign-in pages as a browser meets them.
#include "web/sign_in.h"

#include <doctest/doctest.h>

#include "web/sign_in_testing.h"

namespace holdfast::web {
namespace {

using namespace testing;

/// The page without what differs at every rendering: the token of its form.
std::string without_token(std::string body) {
  constexpr std::string_view before = R"(name="csrf" value=")";
  for (auto at = body.find(before); at != std::string::npos; at = body.find(before, at + 1)) {
    const auto from = at + before.size();
    body.erase(from, body.find('"', from) - from);
  }
  return body;
}

TEST_CASE("From the emailed link to the home page in four pages, each asking one thing") {
  Town town;
  const auto link = *town.node.door.invite(access::testing::person(1), "sam@example.org", town.now);
  Browser phone(town);
  phone.get(access::invitation_path(link.token));
  CHECK(phone.page.status == 200);
  CHECK(phone.shows("Welcome, Sam Smith"));
  CHECK(phone.shows(R"(autocomplete="new-password")"));
  CHECK(phone.shows(R"(autocomplete="username")"));
  phone.post(access::invitation_path(link.token), {{"password", std::string(good_password)}});
  phone.follow();
  CHECK(phone.shows("Set up your authenticator app"));
  CHECK(phone.shows(R"(href="otpauth://totp/Holdfast:sam%40example.org?secret=)"));
  CHECK(phone.shows("<svg class=\"holdfast-qr\""));
  CHECK(phone.shows(R"(inputmode="numeric")"));
  CHECK(phone.shows(R"(autocomplete="one-time-code")"));
  phone.post("/join/second-factor", {{"code", code_now(town)}});
  CHECK(phone.location() == "/account/recovery-codes");
  phone.follow();
  CHECK(phone.shows("Keep these recovery codes"));
  phone.post("/account/recovery-codes", {});
  phone.follow();
  CHECK(phone.shows("home for case_manager"));
  phone.get("/account/recovery-codes");
  CHECK(phone.location() == "/account");
}

TEST_CASE("While joining, wrong answers are said beside their field and nothing is lost") {
  Town town;
  const auto link = *town.node.door.invite(access::testing::person(1), "sam@example.org", town.now);
  Browser phone(town);
  const auto path = access::invitation_path(link.token);
  phone.get(path);
  phone.post(path, {{"password", "short"}});
  CHECK(phone.page.status == 422);
  CHECK(phone.shows("Your password must be 12 characters or more"));
  CHECK(phone.shows(R"(href="#password")"));
  CHECK(phone.shows("<title>Error: "));
  phone.post(path, {{"password", std::string(good_password)}});
  phone.follow();
  phone.post("/join/second-factor", {{"code", ""}});
  CHECK(phone.shows("Enter the 6-digit code"));
  phone.post("/join/second-factor", {{"code", "000000"}});
  CHECK(phone.page.status == 422);
  CHECK(phone.shows("This code is not right"));
  CHECK(phone.shows("<svg class=\"holdfast-qr\""));
  phone.post("/join/second-factor", {{"code", code_now(town)}});
  CHECK(phone.page.status == 303);
}

TEST_CASE("An invitation that is used, replaced or made up says so and leads on") {
  Town town;
  Browser browser(town);
  for (const auto& token : {std::string("nonsense"), std::string(52, 'a')}) {
    browser.get("/invitation/" + token);
    CHECK(browser.page.status == 410);
    CHECK(browser.shows("This link or step is over"));
    browser.get("/reset/" + token);
    CHECK(browser.page.status == 410);
  }
}

TEST_CASE("Signing in goes where one was going") {
  Town town;
  sam_has_joined(town);
  Browser browser(town);
  browser.get("/records/abc?part=1");
  CHECK(browser.location() == "/sign-in?return_to=/records/abc%3Fpart%3D1");
  sign_sam_in(town, browser, "/sign-in?return_to=/records/abc");
  CHECK(browser.location() == "/records/abc");
  browser.follow();
  CHECK(browser.shows("record for case_manager"));
  browser.get("/sign-in");
  CHECK(browser.location() == "/");
}

TEST_CASE("An address that leads elsewhere is not gone to") {
  Town town;
  sam_has_joined(town);
  Browser browser(town);
  sign_sam_in(town, browser, "/sign-in?return_to=//evil.example/x");
  CHECK(browser.location() == "/");
}

TEST_CASE("A known and an unknown address get the same page, byte for byte, at every try") {
  Town town;
  sam_has_joined(town);
  Browser one(town, "198.51.100.1");
  Browser other(town, "198.51.100.2");
  one.get("/sign-in");
  other.get("/sign-in");
  for (int i = 0; i < 8; ++i) {
    one.post("/sign-in", {{"email", "sam@example.org"}, {"password", "wrong wrong wrong"}});
    other.post("/sign-in", {{"email", "bob@example.org"}, {"password", "wrong wrong wrong"}});
    CHECK(one.page.status == (i < 5 ? 422 : 429));
    CHECK(one.page.status == other.page.status);
    auto same = without_token(other.page.body);
    for (auto at = same.find("bob@"); at != std::string::npos; at = same.find("bob@"))
      same.replace(at, 4, "sam@");
    CHECK(without_token(one.page.body) == same);
  }
  CHECK(one.shows("There have been too many tries. Try again in 1 minute."));
  CHECK_FALSE(one.shows("wrong wrong wrong"));
}

TEST_CASE("Asking for a new password says the same for a known and an unknown address") {
  Town town;
  sam_has_joined(town);
  std::vector<Response> pages;
  for (const auto* email : {"sam@example.org", "bob@example.org"}) {
    Browser browser(town);
    browser.get("/forgot-password");
    browser.post("/forgot-password", {{"email", email}});
    CHECK(browser.location() == "/forgot-password/sent");
    pages.push_back(browser.page);
    CHECK(browser.follow().status == 200);
  }
  CHECK(pages[0].body == pages[1].body);
  CHECK(pages[0].headers == pages[1].headers);
}

TEST_CASE("A forgotten password is set anew by the link, and its owner is told") {
  Town town;
  sam_has_joined(town);
  REQUIRE(town.node.door.accounts().ask_for_reset("sam@example.org", town.now));
  const auto link = (*town.node.door.accounts().resets_asked(town.now)).at(0);
  Browser browser(town);
  browser.get(access::reset_path(link.token));
  browser.post(access::reset_path(link.token), {{"password", "sam smith is my name"}});
  CHECK(browser.shows("Your password must not contain your name or email address"));
  browser.post(access::reset_path(link.token), {{"password", "nine brown saucepans"}});
  browser.follow();
  CHECK(browser.shows("Your new password is set"));
  CHECK(town.told == std::vector<std::string>{"sam@example.org"});
}

TEST_CASE("Steps out of order lead to the beginning") {
  Town town;
  Browser browser(town);
  for (const auto* step : {"/sign-in/code", "/sign-in/recovery-code", "/sign-in/agency"})
    CHECK((browser.get(step), browser.location()) == "/sign-in?why=over");
  CHECK(browser.get("/join/second-factor").status == 410);
  for (const auto* own : {"/account", "/account/password", "/"})
    CHECK((browser.get(own), browser.location()).starts_with("/sign-in?"));
}

TEST_CASE("A recovery code lets in whoever has lost their phone") {
  Town town;
  const auto codes = sam_has_joined(town);
  Browser browser(town);
  browser.get("/sign-in");
  browser.post("/sign-in",
               {{"email", "sam@example.org"}, {"password", std::string(good_password)}});
  browser.get("/sign-in/recovery-code");
  browser.post("/sign-in/recovery-code", {{"code", "aaaaa-aaaaa"}});
  CHECK(browser.shows("This recovery code is not right or has been used"));
  browser.post("/sign-in/recovery-code", {{"code", codes[0]}});
  CHECK(browser.location() == "/");
}

TEST_CASE("A half-way session opens nothing") {
  Town town;
  sam_has_joined(town);
  Browser browser(town);
  browser.get("/sign-in");
  browser.post("/sign-in",
               {{"email", "sam@example.org"}, {"password", std::string(good_password)}});
  CHECK(browser.location() == "/sign-in/code");
  browser.get("/records/abc");
  CHECK(browser.location().starts_with("/sign-in?"));
}

TEST_CASE("Without the form's token nobody is signed in") {
  Town town;
  sam_has_joined(town);
  Browser browser(town);
  browser.post("/sign-in",
               {{"email", "sam@example.org"}, {"password", std::string(good_password)}});
  CHECK(browser.page.status == 400);
}

TEST_CASE("A page that stands open and asks by itself does not keep its reader signed in") {
  Town town;
  sam_has_joined(town);
  Browser browser(town);
  sign_sam_in(town, browser);
  browser.follow();
  REQUIRE(browser.shows("home for"));
  browser.by_itself = true;
  for (int i = 0; i < 5; ++i) {
    town.now = town.now + minutes(5);
    CHECK(browser.get("/").status == 200);
  }
  town.now = town.now + minutes(5);
  CHECK(browser.get("/").status == 303);
  CHECK(browser.location().starts_with("/sign-in"));
}

TEST_CASE("Whether somebody is still in counts their session, their agency and their role") {
  Town town;
  sam_has_joined(town);
  Browser browser(town);
  sign_sam_in(town, browser);
  const auto sam = access::testing::person(1);
  const auto sessions = *town.node.door.sessions().of(sam, town.now);
  REQUIRE(sessions.size() == 1);
  const auto acting = access::testing::one_capacity[0];
  access::Reader reader{sam, acting.agency, acting.role};
  const auto in = [&] { return *is_still_in(town.sign_in, reader, sessions.front().id, town.now); };
  CHECK(in());
  reader.role = access::Role::inspector;
  CHECK_FALSE(in());
  reader.role = acting.role;
  town.people.clear();
  CHECK_FALSE(in());
}

}  // namespace
}  // namespace holdfast::web
