// What stands on every page, and on pages for when something did not go well.
#include "web/layout.h"

#include <doctest/doctest.h>

#include "web/error_pages.h"

using namespace holdfast;
using namespace holdfast::web;
using govuk::text;

namespace {

const Assets& assets() {
  static const Assets made =
      Assets::load({HOLDFAST_ROOT "/assets", HOLDFAST_ROOT "/node_modules"}).value();
  return made;
}

Frame frame(Service service = Service::real) {
  return {.assets = &assets(),
          .service = service,
          .navigation =
              [](const access::Reader&) {
                return std::vector<NavigationLink>{{"Home", "/"}, {"Find a child", "/find"}};
              },
          .agency_name = [](AgencyId) { return std::string("Northmoor"); }};
}

Viewer sam(std::string path = "/find") {
  return {.reader = access::Reader{.role = access::Role::case_manager, .name = "Sam <Okafor>"},
          .csrf = "a\"b",
          .path = std::move(path)};
}

bool has(std::string_view page, std::string_view words) { return page.find(words) != page.npos; }

constexpr Trouble troubles[] = {
    Trouble::unreadable, Trouble::not_to_be_seen,    Trouble::not_that_way, Trouble::too_large,
    Trouble::too_many,   Trouble::headers_too_large, Trouble::our_fault};

TEST_CASE("a page says what it is, whose service, who is signed in, for whom and in which role") {
  const std::string page = document(frame(), sam(), {.title = "Find", .main = text("x")});
  CHECK(page.starts_with(R"(<!DOCTYPE html><html lang="en" class="govuk-template">)"));
  CHECK(has(page, "<title>Find – Holdfast</title>"));
  CHECK(has(page, "Sam &lt;Okafor&gt;"));
  CHECK(has(page, "Case manager, Northmoor"));
  CHECK(has(page, R"(<form class="holdfast-header__sign-out" method="post" action="/sign-out")"));
  CHECK(has(page, R"(<input type="hidden" name="csrf" value="a&quot;b">)"));
  CHECK(has(page, R"(href="#main-content" data-module="govuk-skip-link")"));
  CHECK(has(page, R"(id="main-content">x</main>)"));
}

TEST_CASE("a page with problems says so first in its title") {
  const std::string page =
      document(frame(), sam(), {.title = "Add <a> child", .error_summary = text("Enter a name")});
  CHECK(has(page, "<title>Error: Add &lt;a&gt; child – Holdfast</title>"));
  CHECK(has(page, R"(id="main-content">Enter a name</main>)"));
}

TEST_CASE("a page that is told when it changes brings the address, the words and the script") {
  const std::string page =
      document(frame(), sam(), {.title = "Home", .live = "/live?of=home&seen=abc"});
  CHECK(has(page, R"(role="status" data-holdfast-live="/live?of=home&amp;seen=abc")"));
  CHECK(has(page, "This page has changed since you opened it."));
  // It reads the page as it was sent, so it comes before what changes it.
  CHECK(page.find("/assets/live.") < page.find("/assets/holdfast.", page.find("modulepreload")));
  const std::string other = document(frame(), sam(), {.title = "Account"});
  CHECK_FALSE(has(other, "holdfast-live"));
  CHECK_FALSE(has(other, "/assets/live."));
}

TEST_CASE("navigation marks where one is, and where one is within") {
  CHECK(has(document(frame(), sam("/find"), {}), R"(href="/find" aria-current="page")"));
  CHECK(has(document(frame(), sam("/find/7"), {}), R"(href="/find" aria-current="true")"));
  CHECK_FALSE(has(document(frame(), sam("/finder"), {}), "aria-current"));
  CHECK(has(document(frame(), sam("/"), {}), R"(href="/" aria-current="page")"));
}

TEST_CASE("who is not signed in sees no navigation, no name and no sign out") {
  const std::string page = document(frame(), {}, {.title = "Sign in"});
  CHECK_FALSE(has(page, "Find a child"));
  CHECK_FALSE(has(page, "Sign out"));
}

TEST_CASE("only the demonstration says that its people are made up") {
  const std::string words = "Demonstration: made-up people";
  CHECK(has(document(frame(Service::demonstration), {}, {}), words));
  CHECK_FALSE(has(document(frame(), {}, {}), words));
}

TEST_CASE("no page carries the crown, the crest, inline script or inline style") {
  const std::string page = document(frame(Service::demonstration), sam(), {.title = "x"});
  for (const auto* never : {"crown", "crest", "GOV.UK", " style=", " onclick=", "<script>"}) {
    INFO(never);
    CHECK_FALSE(has(page, never));
  }
  CHECK(has(page, R"(<script type="module" src="/assets/holdfast.)"));
}

TEST_CASE("every error page has its status, a heading, a title, and a way home") {
  for (const auto trouble : troubles) {
    const Response page = error_page(frame(), sam(), trouble);
    INFO(page.body);
    CHECK(page.status == static_cast<int>(trouble));
    CHECK(has(page.body, "<h1"));
    CHECK(has(page.body, " – Holdfast</title>"));
    CHECK(has(page.body, "Go to the home page"));
  }
}

TEST_CASE("not allowed and not there are one page, whatever the address") {
  CHECK(error_page(frame(), sam("/records/a"), Trouble::not_to_be_seen, "1").body ==
        error_page(frame(), sam("/records/b"), Trouble::not_to_be_seen, "2").body);
}

TEST_CASE("only our fault gives a reference to quote") {
  CHECK(has(error_page(frame(), {}, Trouble::our_fault, "k3x9").body, "quote k3x9."));
  CHECK_FALSE(has(error_page(frame(), {}, Trouble::our_fault).body, "quote"));
}

NotSaved visit_report(Failure::Kind why) {
  return {why,
          "/records/7/chronology",
          {{"csrf", "c"}, {"event", "e1"}, {"what", "He said <no>\nand left"}, {"note", " "}}};
}

TEST_CASE("what was typed is shown when there is no room, and can be sent again as it was") {
  const Response page = not_saved_page(frame(), sam(), visit_report(Failure::Kind::full));
  CHECK(page.status == 503);
  CHECK(has(page.body, "Your work was not saved: there is no room"));
  CHECK(has(page.body, "<div class=\"holdfast-typed\">He said &lt;no&gt;\nand left</div>"));
  CHECK(has(page.body, R"(<form method="post" action="/records/7/chronology")"));
  CHECK(has(page.body, R"(name="event" value="e1")"));
  CHECK_FALSE(has(page.body, ">Event<"));
  CHECK_FALSE(has(page.body, ">Note<"));
}

TEST_CASE("a read-only store is called by its name") {
  CHECK(has(not_saved_page(frame(), sam(), visit_report(Failure::Kind::read_only)).body,
            "nothing can be written at the moment"));
}

TEST_CASE("nothing is to be tried again where the ledger is damaged, but the words are shown") {
  for (const auto why : {Failure::Kind::damaged, Failure::Kind::closed}) {
    const Response page = not_saved_page(frame(), sam(), visit_report(why));
    CHECK(has(page.body, "He said &lt;no&gt;"));
    CHECK_FALSE(has(page.body, "Try to save again"));
  }
}

TEST_CASE("a password or a code is neither shown nor sent again") {
  for (const auto* name : {"password", "new_password", "code", "recovery_code"}) {
    const Response page = not_saved_page(
        frame(), sam(), {Failure::Kind::full, "/account", {{name, "hunter2"}, {"postcode", "N1"}}});
    INFO(name);
    CHECK_FALSE(has(page.body, "hunter2"));
    CHECK_FALSE(has(page.body, "Try to save again"));
    CHECK(has(page.body, "N1"));
  }
}

}  // namespace
