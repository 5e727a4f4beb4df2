// Adding a child who may be known already.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "pages/responses.h"

namespace holdfast::pages {
namespace {

Fields child_typed(const std::string& given, const std::string& family, const House& house) {
  // The birthday of every child of the house.
  return {{"event", house.fresh_text()}, {"given_name", given},
          {"family_name", family},       {"date_of_birth-day", "26"},
          {"date_of_birth-month", "1"},  {"date_of_birth-year", "2011"}};
}

TEST_CASE("who adds a child like one that is known is shown it, and nothing is added yet") {
  const House house;
  auto typed = child_typed("Jordon", "Ellis", house);
  const auto asked = house.post("business_support", "/children/new", typed);
  CHECK(asked.status == 200);
  CHECK(shows(asked, "This child may be known already"));
  CHECK(shows(asked, "/records/" + house.ordinary.text()));
  CHECK(shows(asked, "value=\"Jordon\""));
  CHECK_FALSE(shows(house.get("business_support", "/find?name=jordon"), "Jordon Ellis"));
  typed.emplace_back("looked_at_matches", "yes");
  const auto added = house.post("business_support", "/children/new", typed);
  CHECK(added.status == 303);
  CHECK(shows(house.get("business_support", "/find?name=jordon"), "Jordon Ellis"));
}

TEST_CASE("a twin is added without being asked about") {
  const House house;
  const auto added =
      house.post("business_support", "/children/new", child_typed("Morgan", "Ellis", house));
  CHECK(added.status == 303);
}

TEST_CASE("a record that may not be opened is not shown to who adds a child like it") {
  const House fuller(Hidden::there);
  const House other(Hidden::never_recorded);
  for (const auto* house : {&fuller, &other}) {
    const auto added =
        house->post("business_support", "/children/new", child_typed("Morgan", "Secret", *house));
    CHECK(added.status == 303);
    CHECK(added.body.empty());
  }
  CHECK(shows(fuller.get("head_of_service", "/openings"), "same child"));
  CHECK_FALSE(shows(fuller.get("team_manager", "/openings"), "same child"));
}

TEST_CASE("a name that is spelt wrong is found by its sound, within what the reader may see") {
  const House house;
  const auto asked = [&](const char* who, const std::string& name) {
    return house.get(who, "/find?name=" + name);
  };
  const auto found = asked("case_manager", "jordann elliss");
  CHECK(shows(found, "Names that sound like it"));
  CHECK(shows(found, "Jordan Ellis"));
  CHECK_FALSE(shows(asked("barred", "jordann elliss"), "Jordan Ellis"));
  CHECK_FALSE(shows(asked("case_manager", "morgann secrett"), "Morgan Secret"));
  CHECK(shows(asked("case_manager", "jordann"), "Names that sound like it"));
  CHECK(shows(asked("case_manager", "elis"), "Jordan Ellis"));
  CHECK_FALSE(shows(asked("barred", "elis"), "Jordan Ellis"));
  CHECK_FALSE(shows(asked("case_manager", "secrett"), "Morgan Secret"));
  CHECK_FALSE(shows(asked("case_manager", "jordan ellis"), "sound like it"));
}

}  // namespace
}  // namespace holdfast::pages
