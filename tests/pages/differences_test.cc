// Levels by group, as the head of service meets them, and as nobody else does.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "pages/walk.h"

namespace holdfast::pages {
namespace {

constexpr std::string_view address = "/assessments/levels";

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

struct Counts {
  House house;
  std::string body(const std::string& query = "") const {
    return steady(house.get("head_of_service", std::string(address) + query));
  }
};

TEST_CASE("the head of service goes from the assessments to the counts, and nobody else does") {
  const Counts counts;
  CHECK(has(counts.house.get("head_of_service", "/assessments").body, address));
  CHECK_FALSE(has(counts.house.get("team_manager", "/assessments").body, address));
  for (const auto* who : {"team_manager", "case_manager", "administrator", "inspector",
                          "data_protection_officer", "information_officer"}) {
    const auto refused = counts.house.get(who, std::string(address));
    CHECK(refused.status >= 400);
    CHECK_FALSE(has(refused.body, "95%"));
  }
}

TEST_CASE("a share stands with its numbers and its interval, and a small figure is hidden") {
  const auto body = Counts().body();
  CHECK(has(body, "Three years up to"));
  CHECK(has(body, "from 1 October 2023 to 30 September 2026"));
  CHECK(has(body, "23%"));
  CHECK(has(body, "11% to 38%"));
  CHECK(has(body, "Hidden"));
  CHECK(has(body, "Nobody in this group"));
  CHECK(has(body, "A figure from 1 to 4 is hidden"));
  CHECK(has(body, "This is a local default."));
}

TEST_CASE("the last quarter and the first judgement are shown, where no other is asked for") {
  const Counts counts;
  CHECK(counts.body() == counts.body("?quarter=2026-09-30&judgement=harm_to_others"));
  CHECK(counts.body() == counts.body("?quarter=none&judgement=none"));
  CHECK(has(counts.body("?judgement=wellbeing"), "Safety and wellbeing</h2>"));
  CHECK(has(counts.body("?quarter=2026-06-30"), "Nothing is shown of this quarter"));
  CHECK_FALSE(has(counts.body("?quarter=2026-06-30"), "Share of those judged"));
}

TEST_CASE("no team, worker or child narrows the counts") {
  const Counts counts;
  const auto team = counts.house.team.text();
  const auto worker = counts.house.reader("case_manager").person.text();
  for (const auto& query : {"?team=" + team, "?worker=" + worker,
                            "?record=" + counts.house.ordinary.text(), std::string("?of=mine")})
    CHECK_MESSAGE(counts.body(query) == counts.body(), query);
}

}  // namespace
}  // namespace holdfast::pages
