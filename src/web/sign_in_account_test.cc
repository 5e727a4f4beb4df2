// The account pages, and what becomes of a form whose session ran out.
#include <doctest/doctest.h>

#include "web/sign_in_testing.h"

namespace holdfast::web {
namespace {

using namespace testing;
using access::testing::agency;
using access::testing::person;

TEST_CASE("A form posted after its session ran out is kept, and found where one returns to") {
  Town town;
  sam_has_joined(town);
  Browser browser(town);
  sign_sam_in(town, browser);
  browser.get("/records/abc");
  town.now = town.now + minutes(31);
  browser.post("/records/abc", {{"what", "Seen at 2pm"}, {"password", "x"}, {"event", "e1"}});
  CHECK(browser.location() == "/sign-in?why=draft&return_to=/records/abc");
  REQUIRE(town.drafts.size() == 1);
  CHECK(town.drafts[0].person == person(1));
  CHECK(town.drafts[0].address == "/records/abc");
  CHECK(town.drafts[0].fields == Fields{{"what", "Seen at 2pm"}, {"event", "e1"}});
  browser.follow();
  CHECK(browser.shows("What you typed is kept"));
  sign_sam_in(town, browser, "/sign-in?why=draft&return_to=/records/abc");
  CHECK(browser.location() == "/records/abc");
}

TEST_CASE("Who never was signed in leaves no draft") {
  Town town;
  Browser browser(town);
  browser.get("/sign-in");
  browser.post("/records/abc", {{"what", "x"}});
  CHECK(browser.location() == "/sign-in?return_to=/records/abc");
  CHECK(town.drafts.empty());
}

TEST_CASE("The account page lists sessions, ends one, and ends all others") {
  Town town;
  sam_has_joined(town);
  Browser desk(town);
  sign_sam_in(town, desk);
  town.now = town.now + minutes(1);
  Browser phone(town);
  sign_sam_in(town, phone);
  town.now = town.now + minutes(1);
  Browser third(town);
  sign_sam_in(town, third);
  desk.get("/account");
  CHECK(desk.shows("Chrome on Windows"));
  CHECK(desk.shows("This is where you are now"));
  const auto ids = *town.node.door.sessions().of(person(1), town.now);
  REQUIRE(ids.size() == 3);
  desk.post("/account/sessions/end", {{"session", ids[1].id}});
  CHECK(desk.location() == "/account");
  CHECK(phone.get("/").status == 303);
  CHECK(third.get("/").status == 200);
  desk.follow();
  desk.post("/account/sessions/end-others", {});
  CHECK(third.get("/").status == 303);
  CHECK(desk.get("/").status == 200);
}

TEST_CASE("Changing the password asks for the one in use, and its owner is told") {
  Town town;
  sam_has_joined(town);
  Browser browser(town);
  sign_sam_in(town, browser);
  browser.get("/account/password");
  browser.post("/account/password", {{"current", "no"}, {"password", "nine brown saucepans"}});
  CHECK(browser.page.status == 422);
  CHECK(browser.shows("Enter the password you use now"));
  browser.post("/account/password",
               {{"current", std::string(good_password)}, {"password", "nine brown saucepans"}});
  CHECK(browser.location() == "/account");
  CHECK(browser.follow().status == 200);
  CHECK(town.told.size() == 1);
}

TEST_CASE("New recovery codes ask for the password and are shown until kept") {
  Town town;
  sam_has_joined(town);
  Browser browser(town);
  sign_sam_in(town, browser);
  browser.get("/account/new-recovery-codes");
  browser.post("/account/new-recovery-codes", {{"password", "no"}});
  CHECK(browser.shows("This is not your password"));
  browser.post("/account/new-recovery-codes", {{"password", std::string(good_password)}});
  browser.follow();
  const auto codes = *town.node.door.codes_to_show(person(1), town.now);
  REQUIRE(codes.size() == 10);
  for (const auto& code : codes) CHECK(browser.shows(code));
}

TEST_CASE("A person of two agencies chooses at sign-in and may change later") {
  Town town;
  town.people[person(1)].memberships = {
      {access::testing::two_capacities[0], "Westmoor Youth Justice", false},
      {access::testing::two_capacities[1], "Westmoor Police", false}};
  sam_has_joined(town);
  Browser browser(town);
  sign_sam_in(town, browser, "/sign-in?return_to=/records/abc");
  CHECK(browser.location() == "/sign-in/agency");
  browser.follow();
  CHECK(browser.shows("Westmoor Police"));
  browser.post("/sign-in/agency", {});
  CHECK(browser.page.status == 422);
  browser.post("/sign-in/agency", {{"agency", agency(2).text()}});
  CHECK(browser.location() == "/records/abc");
  browser.follow();
  CHECK(browser.shows("record for partner_professional"));
  browser.get("/sign-in/agency");
  browser.post("/sign-in/agency", {{"agency", agency(1).text()}});
  browser.get("/");
  CHECK(browser.shows("home for seconded_professional"));
}

TEST_CASE("A role that changes, and a person who leaves, count at the next request") {
  Town town;
  sam_has_joined(town);
  Browser browser(town);
  sign_sam_in(town, browser);
  town.people[person(1)].memberships[0].capacity.role = access::Role::business_support;
  browser.get("/");
  CHECK(browser.shows("home for business_support"));
  town.people.erase(person(1));
  CHECK(browser.get("/").status == 303);
}

TEST_CASE("Signing out ends the session and not only the cookie") {
  Town town;
  sam_has_joined(town);
  Browser browser(town);
  sign_sam_in(town, browser);
  browser.get("/account");
  const auto kept = browser.cookies;
  browser.post("/sign-out", {});
  CHECK(browser.follow().status == 200);
  CHECK(browser.shows("You are signed out"));
  browser.cookies = kept;
  CHECK(browser.get("/").status == 303);
}

}  // namespace
}  // namespace holdfast::web
