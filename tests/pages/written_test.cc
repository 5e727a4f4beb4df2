// Searching what was written, as a page: it shows the sentence and the way to the entry, and what
// it shows of a record stands among who has looked.
#include <doctest/doctest.h>

#include "pages/house.h"

namespace holdfast::pages {
namespace {

bool has(const std::string& page, std::string_view words) {
  return page.find(words) != std::string::npos;
}

TEST_CASE("a word finds the entry, with the sentence it stands in and the way there") {
  const auto& house = shared_house();
  const auto page = house.get("case_manager", "/written?words=SHOP+school").body;
  CHECK(has(page, "Ellis was seen outside the shop after school"));
  CHECK(has(page, "/records/" + house.ordinary.text() + "/entries/"));
  CHECK(has(house.get("case_manager", "/written?words=zebra").body, "Nothing found"));
  const auto hostile = house.get("case_manager", "/written?words=%22%3E%3Cscript%3E").body;
  CHECK_FALSE(has(hostile, "<script>"));
}

TEST_CASE("words that lead to none are said to, and nothing is looked for") {
  const auto page = shared_house().get("case_manager", "/written?words=a").body;
  CHECK(has(page, "Error: Search what is written"));
  CHECK(has(page, "href=\"#words\""));
  CHECK_FALSE(has(page, "Nothing found"));
  CHECK_FALSE(has(shared_house().get("case_manager", "/written").body, "Error: "));
}

TEST_CASE("an address made up to go on from nowhere finds nothing, and is no error") {
  const auto& house = shared_house();
  const auto record = "&record=" + house.restricted.text() + "&entry=" + house.event.text();
  const auto page = house.get("case_manager", "/written?words=shop" + record);
  CHECK(page.status == 200);
  CHECK(has(page.body, "Nothing found"));
}

TEST_CASE("what a search shows of a record was opened, and its log says so") {
  const auto& house = shared_house();
  static_cast<void>(house.get("case_manager", "/written?words=shop"));
  ledger::OpeningQuery query;
  query.record = house.ordinary;
  query.limit = 1;
  const auto openings = house.room.access_log->find(query);
  REQUIRE(openings);
  REQUIRE(openings->size() == 1);
  CHECK(openings->front().part == "written");
}

}  // namespace
}  // namespace holdfast::pages
