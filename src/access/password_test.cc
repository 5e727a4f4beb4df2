// Verifiers of passwords, and which passwords may be chosen.
#include "access/password.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "access/access_testing.h"
#include "access/password_rules.h"

namespace holdfast::access {
namespace {

using testing::chance_from;

std::string problem_with(std::string_view password, const CommonPasswords& common) {
  const std::string own[] = {"Siân O'Rourke-Bell", "sian.bell@westmoor.example.org"};
  const auto problems = password_problems(password, common, own);
  return problems.empty() ? "" : problems.front().words;
}

CommonPasswords shipped() {
  std::ifstream file(HOLDFAST_ROOT "/data/common_passwords.txt");
  std::ostringstream text;
  text << file.rdbuf();
  return CommonPasswords::from(text.str());
}

TEST_CASE("A verifier matches its password and no other") {
  const PasswordHasher hasher(chance_from(1), testing::cheap);
  const auto verifier = *hasher.verifier_of("seven green kettles");
  CHECK(verifier.starts_with("$argon2id$v=19$m=8,t=1,p=1$"));
  CHECK(*hasher.matches(verifier, "seven green kettles"));
  CHECK_FALSE(*hasher.matches(verifier, "seven green kettle"));
  CHECK_FALSE(*hasher.matches(verifier, ""));
  CHECK_FALSE(*hasher.matches("rubbish", "seven green kettles"));
}

TEST_CASE("The same password has another verifier each time, and the same chance the same one") {
  const PasswordHasher hasher(chance_from(1), testing::cheap);
  CHECK(*hasher.verifier_of("seven green kettles") != *hasher.verifier_of("seven green kettles"));
  const PasswordHasher again(chance_from(7), testing::cheap);
  const PasswordHasher twin(chance_from(7), testing::cheap);
  CHECK(*again.verifier_of("x") == *twin.verifier_of("x"));
}

TEST_CASE("A verifier made at another cost still matches and is known to need remaking") {
  const PasswordHasher before(chance_from(1), testing::cheap);
  const PasswordHasher after(chance_from(2), {.memory_bytes = 16384, .passes = 2});
  const auto verifier = *before.verifier_of("seven green kettles");
  CHECK(*after.matches(verifier, "seven green kettles"));
  CHECK(after.needs_remaking(verifier));
  CHECK_FALSE(before.needs_remaking(verifier));
}

TEST_CASE("The cost in use is 64 MiB and two passes") {
  const PasswordHasher hasher(chance_from(1), PasswordCost{});
  CHECK((*hasher.verifier_of("x")).starts_with("$argon2id$v=19$m=65536,t=2,p=1$"));
}

TEST_CASE("A password is refused when it is short, common or one's own name") {
  const auto common = shipped();
  CHECK(problem_with("elevenchars", common) == "Your password must be 12 characters or more");
  CHECK(problem_with("", common) == "Your password must be 12 characters or more");
  CHECK(problem_with(std::string(201, 'x'), common) ==
        "Your password must be 200 characters or fewer");
  for (const auto* own : {"o'rourke has a plan", "my name is SIAN.BELL", "the rourke family"})
    CHECK(problem_with(own, common) == "Your password must not contain your name or email address");
  CHECK(problem_with("seven green kettles", common).empty());
  CHECK(problem_with("west moor heather", common).empty());
  CHECK(problem_with("saith tegell wyrdd ŵy", common).empty());
}

TEST_CASE("A common password is refused however it is dressed up") {
  const auto common = shipped();
  for (const auto* dressed :
       {"Password1234", "P4$$w0rd2026!", "passwordpassword", "Pass-word-123!", "qwertyuiop12",
        "QwertyQwerty", "123456789012", "abcdefghijkl", "aaaaaaaaaaaa", "zyxwvutsrqpo",
        "Liverpool2026", "Football123!", "letmeinletmein", "Welcome12345", "iloveyou2026"})
    CHECK_MESSAGE(!problem_with(dressed, common).empty(), dressed);
}

TEST_CASE("The list that ships has some hundreds of passwords and every line is one") {
  CHECK(shipped().size() > 500);
}

}  // namespace
}  // namespace holdfast::access
