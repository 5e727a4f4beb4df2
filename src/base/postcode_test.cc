// The form of postcodes, and which addresses are one place.
#include "base/postcode.h"

#include <doctest/doctest.h>

namespace holdfast {
namespace {

TEST_CASE("a postcode has its form whatever its spaces and case") {
  for (const auto* good : {"ZZ99 3VZ", "zz993vz", "M1 1AA", "EC1A 1BB", "w1a 0ax"})
    CHECK_MESSAGE(is_postcode(good), good);
  for (const auto* bad : {"", "ZZ99", "ZZ99 VZ3", "9Z99 3VZ", "ZZ 3VZ", "ZZ9999 3VZ", "ZZ99 3V!"})
    CHECK_MESSAGE(!is_postcode(bad), bad);
}

TEST_CASE("two spellings of one house are one place, and next door is another") {
  const Place home{"14 Mill Lane, Eastvale", "ZZ99 3VZ"};
  CHECK(is_same_place(home, {"14, Mill Lane", "zz993vz"}));
  CHECK_FALSE(is_same_place(home, {"16 Mill Lane", "ZZ99 3VZ"}));
  CHECK_FALSE(is_same_place(home, {"14 Mill Lane", "ZZ99 3WZ"}));
  CHECK_FALSE(
      is_same_place({"Flat 2, 14 Mill Lane", "ZZ99 3VZ"}, {"Flat 3, 14 Mill Lane", "ZZ99 3VZ"}));
}

}  // namespace
}  // namespace holdfast
