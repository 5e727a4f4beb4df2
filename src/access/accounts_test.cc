// Losing things and getting them back: resets, changes, restoring and disabling, and what ends
// with each.
#include "access/accounts.h"

#include <doctest/doctest.h>

#include "access/access_testing.h"

namespace holdfast::access {
namespace {

using namespace testing;

constexpr std::string_view other_password = "nine brown saucepans";
const FrontDoor::Typed sam_typed = {"sam@example.org", good_password, "/"};

bool signed_in(const Node& node, std::string_view cookie, Moment now) {
  return std::holds_alternative<Session>(*node.door.sessions().find(cookie, now));
}

bool password_works(const Node& node, std::string_view password, Moment now) {
  return (*node.door.accounts().prove_password("sam@example.org", password, now)).has_value();
}

TEST_CASE("A reset sets the password, ends every session and leaves the second factor") {
  const Node node;
  const auto sam = join(node, 1, "sam@example.org", tuesday);
  const auto before = secret_of(node, person(1), tuesday);
  CHECK_FALSE(*node.door.ask_for_reset("SAM@example.org", desk_in_the_office, tuesday));
  const auto links = *node.door.accounts().resets_asked(tuesday);
  REQUIRE(links.size() == 1);
  CHECK(links[0].email == "sam@example.org");
  CHECK(node.door.reset(links[0].token, other_password, "Sam", tuesday));
  CHECK_FALSE(signed_in(node, sam.cookie, tuesday));
  CHECK_FALSE(password_works(node, good_password, tuesday));
  CHECK(password_works(node, other_password, tuesday));
  CHECK(secret_of(node, person(1), tuesday) == before);
  CHECK_FALSE(node.door.reset(links[0].token, good_password, "Sam", tuesday));
}

TEST_CASE("Asking for a reset writes the same for an address nobody has, and sends nothing") {
  const Node node;
  (void)join(node, 1, "sam@example.org", tuesday);
  const auto rows_with = [&] { return node.rows->rows.size(); };
  const auto start = rows_with();
  CHECK(node.door.accounts().ask_for_reset("sam@example.org", tuesday));
  const auto known = rows_with() - start;
  CHECK(node.door.accounts().ask_for_reset("bob@example.org", tuesday));
  CHECK(rows_with() - start - known == known);
  const auto links = *node.door.accounts().resets_asked(tuesday);
  REQUIRE(links.size() == 1);
  CHECK(links[0].person == person(1));
}

TEST_CASE("What was asked is answered by one node only") {
  const auto rows = std::make_shared<MemoryShelfRows>();
  const Node one(1, rows);
  const Node other(2, rows);
  (void)join(one, 1, "sam@example.org", tuesday);
  CHECK(one.door.accounts().ask_for_reset("sam@example.org", tuesday));
  CHECK((*one.door.accounts().resets_asked(tuesday)).size() == 1);
  CHECK((*other.door.accounts().resets_asked(tuesday)).empty());
}

TEST_CASE("A reset link lasts an hour, and the newest ends those before it") {
  const Node node;
  (void)join(node, 1, "sam@example.org", tuesday);
  const auto& accounts = node.door.accounts();
  const auto ask = [&](Moment now) {
    CHECK(accounts.ask_for_reset("sam@example.org", now));
    return (*accounts.resets_asked(now)).at(0).token;
  };
  const auto first = ask(tuesday);
  CHECK(*accounts.resetting(first, tuesday + minutes(59)));
  CHECK_FALSE(*accounts.resetting(first, tuesday + hours(1)));
  const auto second = ask(tuesday + minutes(1));
  CHECK_FALSE(*accounts.resetting(first, tuesday + minutes(2)));
  CHECK(*accounts.resetting(second, tuesday + minutes(2)));
  CHECK_FALSE(*accounts.invited(second, tuesday + minutes(2)));
}

TEST_CASE("Changing the password ends the other sessions and keeps this one") {
  const Node node;
  const auto sam = join(node, 1, "sam@example.org", tuesday);
  const auto now = tuesday + minutes(2);
  const auto half = *node.door.sign_in(sam_typed, desk_in_the_office, now);
  const auto elsewhere = std::get<GivenSession>(*node.door.second_factor(
      std::get<GivenSession>(half).cookie,
      {Factor::app, code_at(node, person(1), now), desk_in_the_office}, one_capacity, now));
  const auto mine = std::get<Session>(*node.door.sessions().find(sam.cookie, now));
  const auto wrong =
      node.door.change_password(mine, {"not it", other_password, "Sam"}, desk_in_the_office, now);
  REQUIRE_FALSE(wrong);
  CHECK(std::get<Problems>(wrong.error()).front().field == "current");
  const auto weak = node.door.change_password(mine, {good_password, "password1234", "Sam"},
                                              desk_in_the_office, now);
  REQUIRE_FALSE(weak);
  CHECK(std::get<Problems>(weak.error()).front().field == "password");
  CHECK(node.door.change_password(mine, {good_password, other_password, "Sam"}, desk_in_the_office,
                                  now));
  CHECK(signed_in(node, sam.cookie, now));
  CHECK_FALSE(signed_in(node, elsewhere.cookie, now));
}

TEST_CASE("Who was half way in when the password changed does not get the rest of the way") {
  const Node node;
  const auto sam = join(node, 1, "sam@example.org", tuesday);
  const auto now = tuesday + minutes(2);
  const auto half = std::get<GivenSession>(*node.door.sign_in(sam_typed, desk_in_the_office, now));
  const auto mine = std::get<Session>(*node.door.sessions().find(sam.cookie, now));
  // The account alone, as if the ending of sessions had just missed this one.
  CHECK(node.door.accounts().change_password(mine.person, {good_password, other_password, "Sam"},
                                             now));
  const auto step = node.door.second_factor(
      half.cookie, {Factor::app, code_at(node, person(1), now), desk_in_the_office}, one_capacity,
      now);
  CHECK(std::holds_alternative<Over>(*step));
}

TEST_CASE("Restoring access ends sessions, password, second factor, codes and older links") {
  const Node node;
  const auto sam = join(node, 1, "sam@example.org", tuesday);
  CHECK(node.door.accounts().ask_for_reset("sam@example.org", tuesday));
  const auto reset = (*node.door.accounts().resets_asked(tuesday)).at(0);
  const auto link = *node.door.invite(person(1), "sam@example.org", tuesday);
  CHECK_FALSE(signed_in(node, sam.cookie, tuesday));
  CHECK_FALSE(password_works(node, good_password, tuesday));
  CHECK_FALSE(*node.door.accounts().prove_recovery_code(person(1), sam.recovery_codes[0], tuesday));
  CHECK_FALSE(*node.door.accounts().resetting(reset.token, tuesday));
  CHECK(secret_of(node, person(1), tuesday).empty());
  CHECK(*node.door.accounts().invited(link.token, tuesday));
}

TEST_CASE("A new address takes the old one's place, and frees it") {
  const Node node;
  (void)join(node, 1, "sam@example.org", tuesday);
  CHECK(node.door.invite(person(1), "sam.smith@example.org", tuesday));
  CHECK(node.door.invite(person(2), "sam@example.org", tuesday));
}

TEST_CASE("A disabled account neither signs in nor resets until it is invited again") {
  const Node node;
  const auto sam = join(node, 1, "sam@example.org", tuesday);
  CHECK(node.door.disable(person(1), tuesday));
  CHECK_FALSE(signed_in(node, sam.cookie, tuesday));
  CHECK_FALSE(password_works(node, good_password, tuesday));
  CHECK(node.door.accounts().ask_for_reset("sam@example.org", tuesday));
  CHECK((*node.door.accounts().resets_asked(tuesday)).empty());
  CHECK(node.door.invite(person(1), "sam@example.org", tuesday));
}

TEST_CASE("A verifier made at yesterday's cost is made anew at the next right password") {
  const Node node;
  (void)join(node, 1, "sam@example.org", tuesday);
  const PasswordHasher dearer(chance_from(5), {.memory_bytes = 16384, .passes = 2});
  const Accounts tomorrow(node.shelf, plain_hash, chance_from(6), dearer, few_common(), {});
  CHECK(*tomorrow.prove_password("sam@example.org", good_password, tuesday));
  const auto verifier = (*tomorrow.of(person(1), tuesday))->verifier;
  CHECK(verifier.starts_with("$argon2id$v=19$m=16,t=2,p=1$"));
  CHECK(*tomorrow.prove_password("sam@example.org", good_password, tuesday));
}

TEST_CASE("No secret and no address lies on the shelf as a name, and no link, code or password") {
  const Node node;
  const auto sam = join(node, 1, "sam@example.org", tuesday);
  const auto link = *node.door.invite(person(2), "alex@example.org", tuesday);
  CHECK(node.door.codes_are_kept(person(1)));
  for (const auto& [name, row] : node.rows->rows) {
    CHECK(name.find("example") == std::string::npos);
    const auto value = text_of(row.value);
    CHECK(value.find(good_password) == std::string_view::npos);
    CHECK(value.find(tidied_code(sam.recovery_codes[0])) == std::string_view::npos);
    CHECK(value.find(sam.recovery_codes[0]) == std::string_view::npos);
    CHECK(name.find(link.token) == std::string::npos);
    CHECK(value.find(link.token) == std::string_view::npos);
  }
}

}  // namespace
}  // namespace holdfast::access
