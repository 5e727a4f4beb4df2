// What was passed on, through its pages: justified by whoever shared it or by somebody in their
// place, and found again by recipient and day.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "pages/responses.h"
#include "pages/well.h"
#include "practice/sharing/sharing.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;
constexpr int refused = 422;

struct Given {
  House house;
  std::string sharing = "/records/" + house.ordinary.text() + "/sharing";
  std::string justify = sharing + "/items/" + house.shared.text() + "/justify";

  Fields reasons() const {
    return {{"event", house.fresh_text()},
            {"justified_necessity", "Others waited for him"},
            {"justified_proportion", "They learned where, not why"}};
  }
};

TEST_CASE("whoever shared it says why it was necessary, and not why it is they who say so") {
  const Given given;
  const auto page = given.house.get("case_manager", given.justify);
  CHECK(shows(page, "Why was it necessary?"));
  CHECK_FALSE(shows(page, "and not whoever shared it"));
  CHECK(given.house.post("case_manager", given.justify, given.reasons()).status == went_on);
}

TEST_CASE("somebody else may justify it in their place, and says why they do") {
  const Given given;
  const auto& house = given.house;
  house.tick("team_manager", house.ordinary);
  const auto page = house.get("team_manager", given.justify);
  CHECK(shows(page, house.reader("case_manager").name + " shared it."));
  CHECK_FALSE(shows(page, "(optional)"));
  const auto wrong = house.post("team_manager", given.justify, given.reasons());
  CHECK(wrong.status == refused);
  CHECK(shows(wrong, R"(href="#justified_instead")"));
  CHECK(shows(wrong, "Others waited for him"));
  auto reasons = given.reasons();
  reasons.emplace_back("justified_instead", "She is ill, and told me on the phone");
  CHECK(house.post("team_manager", given.justify, reasons).status == went_on);
  const auto item = house.get("team_manager", given.sharing + "/items/" + house.shared.text());
  CHECK(shows(item, "She is ill, and told me on the phone"));
  CHECK_FALSE(shows(item, "Nobody has said yet why it was necessary"));
  CHECK(shows(item, "No manager has reviewed it yet"));
}

TEST_CASE("what we told whom on one day leaves out every other day") {
  const auto& house = shared_house();
  const auto outward = "/records/" + house.ordinary.text() + "/sharing/outward";
  const auto that_day = house.get("case_manager", outward + "?on-day=4&on-month=11&on-year=2026");
  CHECK(shows(that_day, "Northbridge Police"));
  const auto other = house.get("case_manager", outward + "?on-day=3&on-month=11&on-year=2026");
  CHECK(shows(other, "Nothing left the service on that day."));
  CHECK_FALSE(shows(other, "govuk-table__cell"));
  const auto none = house.get("case_manager", outward + "?on-day=31&on-month=2&on-year=2026");
  CHECK(none.status == refused);
  CHECK(shows(none, R"(href="#on-day")"));
  CHECK_FALSE(shows(none, "govuk-table__cell"));
}

}  // namespace
}  // namespace holdfast::pages
