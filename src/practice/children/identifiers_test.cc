// Check digits and letters, held against numbers that others published as examples.
#include "practice/children/identifiers.h"

#include <doctest/doctest.h>

namespace holdfast::children {
namespace {

bool good(IdentifierScheme scheme, std::string_view number) {
  return !wrong_with(scheme, number).has_value();
}

/// How many of the ten digits could stand at `at` of a number that is good as it is.
int digits_good_at(IdentifierScheme scheme, std::string number, std::size_t at) {
  int count = 0;
  for (char digit = '0'; digit <= '9'; ++digit) {
    number[at] = digit;
    count += good(scheme, number) ? 1 : 0;
  }
  return count;
}

TEST_CASE("published NHS numbers are good, with or without spaces") {
  for (const auto* number : {"943 476 5919", "9434765919", "999 000 0018", "401 023 2137"})
    CHECK(good(IdentifierScheme::nhs, number));
}

TEST_CASE("one wrong digit anywhere makes an NHS number wrong") {
  for (std::size_t at = 0; at < 10; ++at)
    CHECK(digits_good_at(IdentifierScheme::nhs, "9434765919", at) == 1);
}

TEST_CASE("an NHS number whose check would be 10 was never issued") {
  // 1*10 + 1*2 = 12, remainder 1, so the check would be 10.
  for (char last = '0'; last <= '9'; ++last)
    CHECK_FALSE(good(IdentifierScheme::nhs, std::string("100000001") + last));
}

TEST_CASE("what is not ten digits is no NHS number") {
  for (const auto* number : {"", "943476591", "94347659190", "943476591X", "943-476-5919"})
    CHECK_FALSE(good(IdentifierScheme::nhs, number));
}

TEST_CASE("a published unique pupil number is good, and any other check letter is wrong") {
  CHECK(good(IdentifierScheme::upn, "B801200005001"));
  CHECK(good(IdentifierScheme::upn, "b8012 0000 5001"));
  for (const char letter : std::string_view("ACDEFGHIJKLMNOPQRSTUVWXYZ1"))
    CHECK_FALSE(good(IdentifierScheme::upn, letter + std::string("801200005001")));
}

TEST_CASE("a temporary pupil number ends in a letter that counts by its place") {
  // 8*2 + 1*4 + 2*5 + 5*10 = 80; A counts 0 and B 13, so the letters are those of 80 and 93
  // modulo 23.
  CHECK(good(IdentifierScheme::upn, "M80120000500A"));
  CHECK(good(IdentifierScheme::upn, "B80120000500B"));
  CHECK_FALSE(good(IdentifierScheme::upn, "M80120000500B"));
  for (const char never : std::string_view("IOS"))
    CHECK_FALSE(good(IdentifierScheme::upn, std::string("M80120000500") + never));
}

TEST_CASE("what has letters in its middle or another length is no pupil number") {
  for (const auto* number : {"", "B", "X80120000A001", "B80120000500", "B8012000050011"})
    CHECK_FALSE(good(IdentifierScheme::upn, number));
}

TEST_CASE("published examples of PNC numbers are good, in long and short form") {
  for (const auto* number : {"2003/0062845E", "2003/0011985X", "1979/0026538X", "1981/0154257C",
                             "2001/0171310W", "2012/394773H", "12/394773H", "03/62845e"})
    CHECK(good(IdentifierScheme::pnc, number));
}

TEST_CASE("one wrong digit or letter makes a PNC number wrong") {
  for (const std::size_t at : {2, 3, 5, 8, 11})
    CHECK(digits_good_at(IdentifierScheme::pnc, "2003/0062845E", at) == 1);
  int letters = 0;
  for (char letter = 'A'; letter <= 'Z'; ++letter)
    letters += good(IdentifierScheme::pnc, std::string("2003/0062845") + letter) ? 1 : 0;
  CHECK(letters == 1);
}

TEST_CASE("what is cut short or has no stroke is no PNC number, and does no harm") {
  for (const auto* number : {"", "/", "12", "12/", "12/E", "2003/", "2003/E", "20030062845E",
                             "2003/00628451E", "200/0062845E", "2003/006A845E", "ab/1C"})
    CHECK_FALSE(good(IdentifierScheme::pnc, number));
}

TEST_CASE("published unique learner numbers are good, and any other last digit is wrong") {
  for (const auto* number : {"1000102504", "0000000042", "00000 00042"})
    CHECK(good(IdentifierScheme::uln, number));
  for (std::size_t at = 0; at < 10; ++at)
    CHECK(digits_good_at(IdentifierScheme::uln, "1000102504", at) == 1);
}

TEST_CASE("a learner number whose check would have two digits was never issued") {
  // 1*7 + 2*2 = 11, remainder 0, so the check would be 10.
  for (char last = '0'; last <= '9'; ++last)
    CHECK_FALSE(good(IdentifierScheme::uln, std::string("000100002") + last));
  for (const auto* number : {"", "100010250", "10001025044", "100010250X"})
    CHECK_FALSE(good(IdentifierScheme::uln, number));
}

TEST_CASE("another number may have any form") { CHECK(good(IdentifierScheme::local, "N-17")); }

TEST_CASE("a number is the same however its spaces and letters are typed") {
  CHECK(same_number("943 476 5919", "9434765919"));
  CHECK(same_number("03/62845e", "03/62845E"));
  CHECK_FALSE(same_number("9434765919", "9434765918"));
}

}  // namespace
}  // namespace holdfast::children
