// The page of openings to look into: what is open, what was made of each, and by whom.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "pages/responses.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;
constexpr int unprocessable = 422;

Fields found(const House& house, const std::string& as) {
  return {{"event", house.fresh_text()}, {"found", as}, {"why", "He was at the station"}};
}

TEST_CASE("broken glass stays open until somebody else says what it was for") {
  const House house;
  const auto href = "/openings/" + house.line.text();
  for (const auto* who : {"data_protection_officer", "head_of_service"}) {
    const auto page = house.get(who, "/openings");
    CHECK(shows(page, "A restricted record opened without admission"));
    CHECK(shows(page, "At risk now"));
    CHECK(shows(page, "href=\"" + href + "\""));
    CHECK(shows(page, "None was looked into yet."));
    CHECK(house.get(who, href).status == 200);
  }
  CHECK(house.post("data_protection_officer", href, found(house, "followed_up")).status == went_on);
  const auto after = house.get("head_of_service", "/openings");
  CHECK(shows(after, "Followed up"));
  CHECK(shows(after, "He was at the station"));
  CHECK_FALSE(shows(after, "None was looked into yet."));
  CHECK_FALSE(shows(after, "href=\"" + href + "\""));
}

TEST_CASE("nobody looks into what they opened themselves, and nothing typed is lost") {
  const House house;
  const auto href = "/openings/" + house.line.text();
  const auto list = house.get("team_manager", "/openings");
  CHECK(shows(list, "Somebody else looks into what you opened"));
  CHECK_FALSE(shows(list, "href=\"" + href + "\""));
  const auto own = house.post("team_manager", href, found(house, "right"));
  CHECK(own.status == unprocessable);
  CHECK(shows(own, "Somebody else must look into what you opened yourself"));
  CHECK(shows(own, "He was at the station"));
  const auto empty = house.post("head_of_service", href, {{"event", house.fresh_text()}});
  CHECK(empty.status == unprocessable);
  CHECK(shows(empty, "Select what you found"));
}

TEST_CASE("an opening that is not listed to a reader has no page") {
  const auto& house = shared_house();
  CHECK(house.get("data_protection_officer", "/openings/" + house.event.text()).status == 404);
  CHECK(house.get("case_manager", "/openings/" + house.line.text()).status == 404);
}

TEST_CASE("figures of what is looked through are said, and that they are local defaults") {
  const auto page = shared_house().get("data_protection_officer", "/openings");
  CHECK(shows(page, "Openings of the last 14 days were looked through."));
  CHECK(shows(page, "5 different records from 22:00 to 6:00 are many for one night."));
  CHECK(shows(page, "Some of these figures are local defaults."));
}

}  // namespace
}  // namespace holdfast::pages
