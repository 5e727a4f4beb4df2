// Codes of authenticator apps against the published vectors.
#include "access/totp.h"

#include <doctest/doctest.h>

#include "access/access_testing.h"
#include "access/qr.h"
#include "access/secrets.h"

namespace holdfast::access {
namespace {

Bytes rfc_secret() {
  const auto view = bytes_of("12345678901234567890");
  return {view.begin(), view.end()};
}

TEST_CASE("The vectors of RFC 6238, appendix B, with SHA-1") {
  struct Vector {
    std::int64_t at_seconds;
    std::string_view code;
  };
  for (const auto& [at, code] : {Vector{59, "94287082"}, Vector{1111111109, "07081804"},
                                 Vector{1111111111, "14050471"}, Vector{1234567890, "89005924"},
                                 Vector{2000000000, "69279037"}, Vector{20000000000, "65353130"}})
    CHECK(totp_code(rfc_secret(), totp_step_at(Moment{} + seconds(at)), 8) == code);
}

TEST_CASE("The vectors of RFC 4226, appendix D, are the steps 0 to 9") {
  const std::string_view codes[] = {"755224", "287082", "359152", "969429", "338314",
                                    "254676", "287922", "162583", "399871", "520489"};
  for (std::int64_t step = 0; step < 10; ++step)
    CHECK(totp_code(rfc_secret(), step) == codes[step]);
}

TEST_CASE("A code is known one step early and late and no further, with spaces or without") {
  const auto now = testing::tuesday;
  const auto step = totp_step_at(now);
  for (const int off : {-1, 0, 1})
    CHECK(totp_step_of(rfc_secret(), totp_code(rfc_secret(), step + off), now, 0) == step + off);
  for (const int off : {-2, 2})
    CHECK_FALSE(totp_step_of(rfc_secret(), totp_code(rfc_secret(), step + off), now, 0));
  auto spaced = totp_code(rfc_secret(), step);
  spaced.insert(3, " ");
  CHECK(totp_step_of(rfc_secret(), spaced, now, 0) == step);
  for (const auto* rubbish : {"", "12345", "abcdef", "0000000"})
    CHECK_FALSE(totp_step_of(rfc_secret(), rubbish, now, 0));
}

TEST_CASE("A step that is spent, or lies before one that is, is not known") {
  const auto now = testing::tuesday;
  const auto step = totp_step_at(now);
  CHECK_FALSE(totp_step_of(rfc_secret(), totp_code(rfc_secret(), step), now, step));
  CHECK_FALSE(totp_step_of(rfc_secret(), totp_code(rfc_secret(), step - 1), now, step));
  CHECK(totp_step_of(rfc_secret(), totp_code(rfc_secret(), step + 1), now, step) == step + 1);
}

TEST_CASE("The address an app reads says who, where and how") {
  CHECK(totp_address(rfc_secret(), "Holdfast West", "sam+work@example.org") ==
        "otpauth://totp/Holdfast%20West:sam%2Bwork%40example.org"
        "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Holdfast%20West"
        "&algorithm=SHA1&digits=6&period=30");
  CHECK(totp_secret_words(rfc_secret()) == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
}

TEST_CASE("A QR code is square, with the three finders in its corners") {
  const auto grid = qr_grid_of(totp_address(rfc_secret(), "Holdfast", "sam@example.org"));
  REQUIRE(grid);
  const int n = grid->squares_a_side;
  CHECK(grid->dark.size() == static_cast<std::size_t>(n * n));
  CHECK((n - 17) % 4 == 0);
  const auto finder = [&](int top, int left) {
    for (int i = 0; i < 7; ++i)
      if (!grid->is_dark(top, left + i) || !grid->is_dark(top + 6, left + i)) return false;
    return !grid->is_dark(top + 1, left + 1) && grid->is_dark(top + 3, left + 3);
  };
  CHECK(finder(0, 0));
  CHECK(finder(0, n - 7));
  CHECK(finder(n - 7, 0));
  CHECK_FALSE(finder(n - 7, n - 7));
  CHECK_FALSE(qr_grid_of(std::string(5000, 'x')));
}

TEST_CASE("Tokens and recovery codes are long, fair and forgiving to type") {
  const auto chance = testing::chance_from(4);
  const auto token = new_token(chance);
  CHECK(looks_like_token(token));
  CHECK(new_token(chance) != token);
  CHECK_FALSE(looks_like_token(token + "a"));
  CHECK_FALSE(looks_like_token(""));
  CHECK_FALSE(looks_like_token(std::string(52, '/')));
  const auto code = new_recovery_code(chance);
  REQUIRE(code.size() == 11);
  CHECK(code[5] == '-');
  CHECK(code.find_first_of("01iloOu") == std::string::npos);
  CHECK(tidied_code(" " + code.substr(0, 5) + " " + code.substr(6)) == tidied_code(code));
}

}  // namespace
}  // namespace holdfast::access
