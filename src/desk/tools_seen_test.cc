// What managers see of tools across the service: names of records that they may open, counts of
// others, and percentages beside the levels that were judged next.
#include "desk/tools_seen.h"

#include "desk/testing.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/percentages.h"

namespace holdfast::desk::testing {
namespace {

namespace area = holdfast::assessment;

TEST_CASE("a band is a quarter of a hundred, the last with its end") {
  CHECK(area::band_of(1) == 0);
  CHECK(area::band_of(24) == 0);
  CHECK(area::band_of(25) == 1);
  CHECK(area::band_of(74) == 2);
  CHECK(area::band_of(75) == 3);
  CHECK(area::band_of(100) == 3);
}

}  // namespace
}  // namespace holdfast::desk::testing
