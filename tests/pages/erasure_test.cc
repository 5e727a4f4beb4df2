// Erasing through its pages: approved by one person, checked and carried out by another, who sees
// nothing of what is erased.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "pages/responses.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;
constexpr int refused = 422;

struct Erasing {
  House house;
  std::string erase = "/records/" + house.ordinary.text() + "/erase";
  std::string approve = "/records/" + house.ordinary.text() + "/approve-erasure";
  Fields answers{{"event", house.fresh_text()}, {"why", "Ordered by the court on 2 November"}};

  Erasing() {
    house.tick("information_officer", house.ordinary);
    house.tick("head_of_service", house.ordinary);
  }
  void asks_for(std::string name, std::string value) {
    answers.emplace_back(std::move(name), std::move(value));
  }
  void is_approved() const {
    auto same = answers;
    same[0].second = house.fresh_text();
    REQUIRE(house.post("head_of_service", approve, same).status == went_on);
  }
  web::Response step(const std::string& which, const std::string& meant = "") const {
    auto sent = answers;
    sent.emplace_back("step", which);
    sent.emplace_back("meant", meant);
    return house.post("information_officer", erase, sent);
  }
};

TEST_CASE("an entry is erased once it is approved, checked and meant") {
  Erasing e;
  e.asks_for("entry", e.house.event.text());
  e.is_approved();
  const auto check = e.step("check");
  CHECK(check.status == 200);
  CHECK(shows(check, "This cannot be undone"));
  CHECK(shows(check, "Ordered by the court"));
  CHECK_FALSE(shows(check, "outside the shop"));
  const auto entry = "/records/" + e.house.ordinary.text() + "/entries/" + e.house.event.text();
  const auto wrong = e.step("erase", "Thorne");
  CHECK(wrong.status == refused);
  CHECK(shows(wrong, R"(href="#meant")"));
  CHECK(e.house.get("case_manager", entry).status == 200);
  CHECK(e.step("erase", "ellis").status == went_on);
  CHECK(e.house.get("case_manager", entry).status == 404);
  CHECK(e.step("erase", "ellis").status == went_on);
}

TEST_CASE(
    "what was approved waits on the home page of whoever carries it out, and no longer after") {
  Erasing e;
  e.asks_for("scope", "compartment");
  e.asks_for("compartment", "health");
  const auto href = e.erase + "?scope=compartment&amp;compartment=health";
  CHECK_FALSE(shows(e.house.get("information_officer", "/"), href));
  e.is_approved();
  CHECK(shows(e.house.get("information_officer", "/"), href));
  CHECK_FALSE(shows(e.house.get("head_of_service", "/"), href));
  CHECK(shows(e.house.get("head_of_service", "/records/" + e.house.ordinary.text() + "/access"),
              "Ordered by the court"));
  CHECK(e.step("erase", "Ellis").status == went_on);
  CHECK_FALSE(shows(e.house.get("information_officer", "/"), href));
}

TEST_CASE("an entry's page leads to approving its erasure, and to carrying it out") {
  Erasing e;
  const auto entry = "/records/" + e.house.ordinary.text() + "/entries/" + e.house.event.text();
  const auto asked = "?entry=" + e.house.event.text();
  CHECK(shows(e.house.get("head_of_service", entry), e.approve + asked));
  CHECK(shows(e.house.get("information_officer", entry), e.erase + asked));
  CHECK_FALSE(shows(e.house.get("case_manager", entry), asked));
}

TEST_CASE("saying what it is for leads back to the very page that was asked for") {
  const House house;
  const auto asked = "/records/" + house.ordinary.text() + "/erase?entry=" + house.event.text();
  const auto to_purpose = house.get("information_officer", asked);
  REQUIRE(to_purpose.status == went_on);
  CHECK(to_purpose.headers.back().second ==
        "/records/" + house.ordinary.text() + "/purpose?return=/records/" + house.ordinary.text() +
            "/erase%3Fentry%3D" + house.event.text());
}

TEST_CASE("what was not approved is not erased, and nothing typed is lost") {
  Erasing e;
  e.asks_for("scope", "compartment");
  e.asks_for("compartment", "victim");
  CHECK(e.step("check").status == 200);
  const auto page = e.step("erase", "Ellis");
  CHECK(page.status == refused);
  CHECK(shows(page, "Ordered by the court"));
  e.house.tick("victim_worker", e.house.ordinary);
  const auto entry = "/records/" + e.house.ordinary.text() + "/entries/" + e.house.hidden.text();
  CHECK(e.house.get("victim_worker", entry).status == 200);
  e.is_approved();
  CHECK(e.step("erase", "Ellis").status == went_on);
  CHECK(e.house.get("victim_worker", entry).status == 404);
}

TEST_CASE("one part or the whole record, and nothing in between") {
  Erasing e;
  CHECK(e.step("check").status == refused);
  e.asks_for("scope", "compartment");
  CHECK(e.step("check").status == refused);
  Erasing both;
  both.asks_for("scope", "record");
  both.asks_for("compartment", "health");
  CHECK(both.step("check").status == refused);
}

TEST_CASE("going back to change keeps what was said") {
  Erasing e;
  e.asks_for("scope", "record");
  const auto page = e.step("change");
  CHECK(page.status == 200);
  CHECK(shows(page, "Ordered by the court"));
  CHECK(shows(page, "checked"));
}

TEST_CASE("a record is erased whole; a form sent twice is answered as the first was") {
  Erasing e;
  e.asks_for("scope", "record");
  e.is_approved();
  CHECK(e.step("erase", "Jordan Ellis").status == went_on);
  CHECK(e.step("erase", "Jordan Ellis").status == went_on);
  CHECK_FALSE(shows(e.house.get("case_manager", "/find?name=jordan"), "Jordan Ellis"));
}

TEST_CASE("a restricted record is erased without being opened or named") {
  Erasing e;
  const auto erase = "/records/" + e.house.restricted.text() + "/erase";
  const auto page = e.house.get("information_officer", erase);
  CHECK(page.status == 200);
  CHECK_FALSE(shows(page, "Thorne"));
  auto form = e.answers;
  form.insert(form.end(), {{"scope", "record"}, {"step", "erase"}, {"meant", "Thorne"}});
  const auto check = e.house.post("information_officer", erase, form);
  CHECK(check.status == refused);
  CHECK_FALSE(shows(check, "Alex"));
}

}  // namespace
}  // namespace holdfast::pages
