// The steps in, from an invitation to the home page, and what guessers and finders of links meet.
#include "access/front_door.h"

#include <doctest/doctest.h>

#include <atomic>
#include <thread>

#include "access/access_testing.h"

namespace holdfast::access {
namespace {

using namespace testing;

const FrontDoor::Typed sam_typed = {"Sam@Example.org ", good_password, "/records/abc"};

template <class Kind>
bool is(const Result<Step>& step) {
  return step && std::holds_alternative<Kind>(*step);
}

std::string cookie_of(const Result<Step>& step) {
  REQUIRE(is<GivenSession>(step));
  return std::get<GivenSession>(*step).cookie;
}

Result<Step> code_typed(const Node& node, const std::string& cookie, std::string_view code,
                        Moment now) {
  return node.door.second_factor(cookie, {Factor::app, code, desk_in_the_office}, one_capacity,
                                 now);
}

TEST_CASE("From an invitation to being signed in, with recovery codes shown until kept") {
  const Node node;
  const auto link = *node.door.invite(person(1), "Sam@Example.org", tuesday);
  CHECK(link.email == "sam@example.org");
  const auto given =
      *node.door.join(link.token, {good_password, "Sam Smith"}, desk_in_the_office, tuesday);
  CHECK(given.session.stage == Stage::joining);
  CHECK(is<Wrong>(node.door.confirm(given.cookie, "000000", one_capacity, tuesday)));
  const auto code = code_at(node, person(1), tuesday);
  const auto in = node.door.confirm(given.cookie, code, one_capacity, tuesday);
  REQUIRE(is<GivenSession>(in));
  CHECK(std::get<GivenSession>(*in).session.stage == Stage::in);
  CHECK(std::get<GivenSession>(*in).session.acting == one_capacity.front());
  CHECK((*node.door.codes_to_show(person(1), tuesday)).size() == 10);
  CHECK(node.door.codes_are_kept(person(1)));
  CHECK((*node.door.codes_to_show(person(1), tuesday)).empty());
}

TEST_CASE("An invitation works once, for seven days, and a newer one ends it") {
  const Node node;
  const auto& accounts = node.door.accounts();
  const auto first = *node.door.invite(person(1), "sam@example.org", tuesday);
  CHECK(*accounts.invited(first.token, tuesday + days_long(7) - seconds(1)));
  CHECK_FALSE(*accounts.invited(first.token, tuesday + days_long(7)));
  const auto second = *node.door.invite(person(1), "sam@example.org", tuesday);
  CHECK_FALSE(*accounts.invited(first.token, tuesday));
  const auto given =
      *node.door.join(second.token, {good_password, "Sam"}, desk_in_the_office, tuesday);
  CHECK(*accounts.invited(second.token, tuesday));  // a lost tab may begin again
  (void)node.door.confirm(given.cookie, code_at(node, person(1), tuesday), one_capacity, tuesday);
  CHECK_FALSE(*accounts.invited(second.token, tuesday));
  CHECK_FALSE(
      node.door.join(second.token, {"another fine password", "Sam"}, desk_in_the_office, tuesday));
}

TEST_CASE("Two people cannot have one address, however it is written") {
  const Node node;
  (void)*node.door.invite(person(1), "sam@example.org", tuesday);
  const auto refused = node.door.invite(person(2), " SAM@example.org", tuesday);
  REQUIRE_FALSE(refused);
  CHECK(std::get<Problems>(refused.error()).front().field == "email");
  for (const auto* odd : {"", "sam", "@example.org", "sam@", "sam@host", "a b@example.org"})
    CHECK_FALSE(node.door.invite(person(3), odd, tuesday));
}

TEST_CASE("Signing in takes the password, then the code, and goes where one was going") {
  const Node node;
  (void)join(node, 1, "sam@example.org", tuesday);
  const auto now = tuesday + minutes(2);
  const auto half = cookie_of(node.door.sign_in(sam_typed, desk_in_the_office, now));
  const auto step = code_typed(node, half, code_at(node, person(1), now), now);
  REQUIRE(is<GivenSession>(step));
  CHECK(std::get<GivenSession>(*step).session.return_to == "/records/abc");
  CHECK(std::get<GivenSession>(*step).cookie != half);
}

TEST_CASE("A code is accepted once, even within its thirty seconds") {
  const Node node;
  (void)join(node, 1, "sam@example.org", tuesday);
  const auto now = tuesday + minutes(2);
  const auto code = code_at(node, person(1), now);
  const auto first = cookie_of(node.door.sign_in(sam_typed, desk_in_the_office, now));
  const auto second = cookie_of(node.door.sign_in(sam_typed, desk_in_the_office, now));
  CHECK(is<GivenSession>(code_typed(node, first, code, now)));
  CHECK(is<Wrong>(code_typed(node, second, code, now)));
}

TEST_CASE("The code that set up the second factor does not also sign in") {
  const Node node;
  (void)join(node, 1, "sam@example.org", tuesday);
  const auto half = cookie_of(node.door.sign_in(sam_typed, desk_in_the_office, tuesday));
  CHECK(is<Wrong>(code_typed(node, half, code_at(node, person(1), tuesday), tuesday)));
}

TEST_CASE("Two nodes racing on one recovery code let one of them in") {
  const auto rows = std::make_shared<MemoryShelfRows>();
  const Node one(1, rows);
  const Node other(2, rows);
  const auto sam = join(one, 1, "sam@example.org", tuesday);
  for (std::size_t round = 0; round < 5; ++round) {
    std::atomic<int> let_in = 0;
    const auto spend = [&](const Node& node) {
      if (*node.door.accounts().prove_recovery_code(person(1), sam.recovery_codes[round], tuesday))
        ++let_in;
    };
    std::thread a(spend, std::cref(one));
    std::thread b(spend, std::cref(other));
    a.join();
    b.join();
    CHECK(let_in == 1);
  }
}

TEST_CASE("The node that loses the race reads again and refuses the spent code") {
  const auto rows = std::make_shared<MemoryShelfRows>();
  const Node other(2, rows);
  const auto sam = join(other, 1, "sam@example.org", tuesday);
  auto slow = memory_shelf(rows);
  int races = 0;
  slow.put_if = [&](std::string_view name, const std::optional<Bytes>& expected, ByteView value,
                    std::optional<Moment> expires) {
    if (races++ == 0)
      CHECK(*other.door.accounts().prove_recovery_code(person(1), sam.recovery_codes[0], tuesday));
    return other.shelf.put_if(name, expected, value, expires);
  };
  const Accounts late(slow, plain_hash, chance_from(9), other.hasher, few_common(), {});
  CHECK_FALSE(*late.prove_recovery_code(person(1), sam.recovery_codes[0], tuesday));
  CHECK(races == 1);
}

TEST_CASE("A recovery code is taken however it is typed, once, and new codes end the old") {
  const Node node;
  const auto sam = join(node, 1, "sam@example.org", tuesday);
  const auto& accounts = node.door.accounts();
  auto shouted = sam.recovery_codes[0];
  for (char& c : shouted) c = static_cast<char>(c == '-' ? ' ' : std::toupper(c));
  CHECK(*accounts.prove_recovery_code(person(1), shouted, tuesday));
  CHECK_FALSE(*accounts.prove_recovery_code(person(1), sam.recovery_codes[0], tuesday));
  const auto again = node.door.new_codes(person(1), good_password, desk_in_the_office, tuesday);
  REQUIRE(std::holds_alternative<Done>(*again));
  CHECK_FALSE(*accounts.prove_recovery_code(person(1), sam.recovery_codes[1], tuesday));
  const auto fresh = *node.door.codes_to_show(person(1), tuesday);
  CHECK(*accounts.prove_recovery_code(person(1), fresh[3], tuesday));
}

TEST_CASE("Unknown and known addresses are answered and slowed alike") {
  const Node node;
  (void)join(node, 1, "sam@example.org", tuesday);
  const From afar = {"198.51.100.9", "A browser"};
  for (int i = 0; i < 8; ++i) {
    const auto known = node.door.sign_in({"sam@example.org", "wrong password", ""}, afar, tuesday);
    const auto unknown = node.door.sign_in({"nobody@example.org", "wrong password", ""},
                                           {"198.51.100.10", "A browser"}, tuesday);
    REQUIRE(known);
    REQUIRE(unknown);
    CHECK(known->index() == unknown->index());
    CHECK(is<Wait>(known) == (i >= 5));
  }
}

TEST_CASE("A right password does not get past a wait that is running") {
  const Node node;
  (void)join(node, 1, "sam@example.org", tuesday);
  const From afar = {"198.51.100.9", "A browser"};
  for (int i = 0; i < 5; ++i)
    CHECK(is<Wrong>(node.door.sign_in({"sam@example.org", "wrong", ""}, afar, tuesday)));
  CHECK(is<Wait>(node.door.sign_in(sam_typed, afar, tuesday)));
  CHECK(is<GivenSession>(node.door.sign_in(sam_typed, afar, tuesday + minutes(1))));
}

TEST_CASE("Guessing codes is slowed by person, over any number of sessions") {
  const Node node;
  (void)join(node, 1, "sam@example.org", tuesday);
  int judged = 0;
  for (int i = 0; i < 12; ++i) {
    const auto half = cookie_of(node.door.sign_in(sam_typed, desk_in_the_office, tuesday));
    judged += is<Wrong>(code_typed(node, half, "000000", tuesday)) ? 1 : 0;
  }
  CHECK(judged == 5);
}

TEST_CASE("A person of two agencies chooses one, and only one of theirs") {
  const Node node;
  (void)join(node, 1, "sam@example.org", tuesday);
  const auto now = tuesday + minutes(2);
  const auto half = cookie_of(node.door.sign_in(sam_typed, desk_in_the_office, now));
  const auto step = node.door.second_factor(
      half, {Factor::app, code_at(node, person(1), now), desk_in_the_office}, two_capacities, now);
  const auto choosing = cookie_of(step);
  CHECK(std::get<GivenSession>(*step).session.stage == Stage::choose_agency);
  const Capacity foreign{agency(7), Role::head_of_service};
  CHECK(is<Wrong>(node.door.choose(choosing, foreign, two_capacities, now)));
  const auto in = node.door.choose(choosing, two_capacities[1], two_capacities, now);
  REQUIRE(is<GivenSession>(in));
  CHECK(std::get<GivenSession>(*in).session.acting == two_capacities[1]);
  const auto other = node.door.choose(cookie_of(in), two_capacities[0], two_capacities, now);
  CHECK(std::get<GivenSession>(*other).session.acting == two_capacities[0]);
  CHECK(is<Over>(node.door.choose(choosing, two_capacities[0], two_capacities, now)));
}

TEST_CASE("A person the service no longer lists does not get in with everything right") {
  const Node node;
  (void)join(node, 1, "sam@example.org", tuesday);
  const auto now = tuesday + minutes(2);
  const auto half = cookie_of(node.door.sign_in(sam_typed, desk_in_the_office, now));
  CHECK(is<NoCapacity>(node.door.second_factor(
      half, {Factor::app, code_at(node, person(1), now), desk_in_the_office}, {}, now)));
}

}  // namespace
}  // namespace holdfast::access
