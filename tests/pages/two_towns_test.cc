// Two houses that differ only in what a reader may not see are one house to that reader: status,
// headers and every byte of every page, asked for and posted to. (tests/simulate does the same
// below the pages, over many days and seeds.)
#include <doctest/doctest.h>

#include <algorithm>

#include "pages/house.h"
#include "pages/walk.h"

namespace holdfast::pages {
namespace {

bool is_blind(const access::Reader& reader) {
  return !access::compartments_of(reader.role).has(Compartment::victim);
}

std::string received(const web::Response& response) {
  auto all = std::to_string(response.status) + " " + response.type + "\n";
  for (const auto& [name, value] : response.headers) all += name + ": " + value + "\n";
  return all + steady(response);
}

std::string first_difference(const std::string& one, const std::string& two) {
  const auto at = static_cast<std::size_t>(std::ranges::mismatch(one, two).in1 - one.begin());
  const auto from = at < 80 ? 0 : at - 80;
  return "\n  " + one.substr(from, 200) + "\n  " + two.substr(from, 200);
}

TEST_CASE("two houses that differ in what a reader may not see answer that reader alike") {
  const House fuller(Hidden::there);
  const House other(Hidden::never_recorded);
  REQUIRE(fuller.ordinary == other.ordinary);
  std::size_t compared = 0;
  for (const auto& who : everybody()) {
    if (!is_blind(fuller.reader(who))) continue;
    for (const auto* house : {&fuller, &other}) house->tick(who, house->ordinary);
    for (const auto& route : fuller.routes()) {
      for (const auto& address : addresses_of(fuller, route)) {
        const bool asks = route.method == web::Method::get;
        const auto answer = [&](const House& house) {
          return received(asks ? house.get(who, address) : house.post(who, address, {}));
        };
        const auto one = answer(fuller);
        const auto two = answer(other);
        ++compared;
        CHECK_MESSAGE(one == two, who, asks ? " GET " : " POST ", address,
                      first_difference(one, two));
      }
    }
  }
  CHECK(compared > 500);
}

TEST_CASE("those who may see the difference do") {
  const House fuller(Hidden::there);
  const House other(Hidden::never_recorded);
  for (const auto* house : {&fuller, &other}) house->tick("victim_worker", house->ordinary);
  const auto page = "/records/" + fuller.ordinary.text();
  CHECK(fuller.get("victim_worker", page).body != other.get("victim_worker", page).body);
}

}  // namespace
}  // namespace holdfast::pages
