// Sessions: how they begin, go on, end and are ended.
#include "access/sessions.h"

#include <doctest/doctest.h>

#include "access/access_testing.h"

namespace holdfast::access {
namespace {

using namespace testing;

Sessions sessions_on(const Shelf& shelf, std::uint64_t seed = 1) {
  return {shelf, plain_hash, chance_from(seed), {}};
}

Session in_as(PersonId who) {
  Session s{.person = who, .stage = Stage::in, .acting = one_capacity.front()};
  s.device = "Chrome on Windows";
  s.return_to = "/";
  return s;
}

template <class Kind>
bool is(const Result<FoundSession>& found) {
  return found && std::holds_alternative<Kind>(*found);
}

TEST_CASE("A session is found by its cookie, as it was begun") {
  const auto sessions = sessions_on(memory_shelf());
  const auto given = *sessions.begin(in_as(person(1)), tuesday);
  const auto found = sessions.find(given.cookie, tuesday + minutes(5));
  REQUIRE(is<Session>(found));
  auto session = std::get<Session>(*found);
  CHECK(session.seen == tuesday + minutes(5));
  session.seen = tuesday;
  CHECK(session == given.session);
}

TEST_CASE("The cookie lies nowhere on the shelf") {
  const auto rows = std::make_shared<MemoryShelfRows>();
  const auto given = *sessions_on(memory_shelf(rows)).begin(in_as(person(1)), tuesday);
  for (const auto& [name, row] : rows->rows) {
    CHECK(name.find(given.cookie) == std::string::npos);
    CHECK(text_of(row.value).find(given.cookie) == std::string_view::npos);
  }
}

TEST_CASE("Thirty idle minutes end a session; use keeps it, for twelve hours and no longer") {
  const auto sessions = sessions_on(memory_shelf());
  const auto idle = *sessions.begin(in_as(person(1)), tuesday);
  CHECK(is<ExpiredSession>(sessions.find(idle.cookie, tuesday + minutes(30))));
  const auto used = *sessions.begin(in_as(person(2)), tuesday);
  for (auto at = tuesday; at < tuesday + hours(12); at = at + minutes(29))
    CHECK(is<Session>(sessions.find(used.cookie, at)));
  CHECK(is<ExpiredSession>(sessions.find(used.cookie, tuesday + hours(12))));
}

TEST_CASE("What a page asks by itself does not make a session last") {
  using AskedBy = Sessions::AskedBy;
  const auto sessions = sessions_on(memory_shelf());
  const auto given = *sessions.begin(in_as(person(1)), tuesday);
  for (auto at = tuesday; at < tuesday + minutes(30); at = at + minutes(5))
    CHECK(is<Session>(sessions.find(given.cookie, at, AskedBy::page)));
  CHECK(*sessions.is_in(given.session.id, tuesday + minutes(29)));
  CHECK_FALSE(*sessions.is_in(given.session.id, tuesday + minutes(30)));
  CHECK(is<ExpiredSession>(sessions.find(given.cookie, tuesday + minutes(30), AskedBy::page)));
}

TEST_CASE("By its id a session that was ended, is halfway or never was is not one to be in by") {
  const auto sessions = sessions_on(memory_shelf());
  const auto given = *sessions.begin(in_as(person(1)), tuesday);
  const auto halfway = *sessions.begin({.person = person(2)}, tuesday);
  CHECK(*sessions.is_in(given.session.id, tuesday));
  CHECK_FALSE(*sessions.is_in(halfway.session.id, tuesday));
  CHECK_FALSE(*sessions.is_in("none", tuesday));
  CHECK(sessions.end(given.cookie, tuesday));
  CHECK_FALSE(*sessions.is_in(given.session.id, tuesday));
}

TEST_CASE("Whose an expired session was stays known for a day, for the draft's sake") {
  const auto sessions = sessions_on(memory_shelf());
  const auto given = *sessions.begin(in_as(person(1)), tuesday);
  const auto late = sessions.find(given.cookie, tuesday + hours(20));
  REQUIRE(is<ExpiredSession>(late));
  CHECK(std::get<ExpiredSession>(*late).person == person(1));
  CHECK(std::get<ExpiredSession>(*late).acting == one_capacity.front());
  CHECK(is<NoSession>(sessions.find(given.cookie, tuesday + hours(37))));
}

TEST_CASE("Whose a session was stays known when it is ended, and it is on no list") {
  const auto sessions = sessions_on(memory_shelf());
  const auto given = *sessions.begin(in_as(person(1)), tuesday);
  CHECK(sessions.end(given.cookie, tuesday + minutes(1)));
  const auto found = sessions.find(given.cookie, tuesday + minutes(2));
  REQUIRE(is<ExpiredSession>(found));
  CHECK(std::get<ExpiredSession>(*found).person == person(1));
  CHECK((*sessions.of(person(1), tuesday + minutes(2))).empty());
  CHECK_FALSE(*sessions.advance(given.cookie, in_as(person(1)), tuesday + minutes(2)));
  CHECK(is<NoSession>(sessions.find(given.cookie, tuesday + hours(37))));
}

TEST_CASE("A cookie that is none of ours is nobody") {
  const auto sessions = sessions_on(memory_shelf());
  CHECK(is<NoSession>(sessions.find("", tuesday)));
  CHECK(is<NoSession>(sessions.find("../../session/x", tuesday)));
  CHECK(is<NoSession>(sessions.find(new_token(chance_from(9)), tuesday)));
}

TEST_CASE("A step forward changes the cookie, and only one of two clicks makes it") {
  const auto sessions = sessions_on(memory_shelf());
  Session begun{.person = person(1), .stage = Stage::second_factor};
  const auto before = *sessions.begin(begun, tuesday);
  const auto after = *sessions.advance(before.cookie, in_as(person(1)), tuesday);
  REQUIRE(after);
  CHECK(after->cookie != before.cookie);
  CHECK(is<NoSession>(sessions.find(before.cookie, tuesday)));
  CHECK_FALSE(*sessions.advance(before.cookie, in_as(person(1)), tuesday));
  CHECK(is<Session>(sessions.find(after->cookie, tuesday)));
}

TEST_CASE("A session half way in lasts fifteen minutes and is not on the person's list") {
  const auto sessions = sessions_on(memory_shelf());
  const auto half = *sessions.begin({.person = person(1), .stage = Stage::second_factor}, tuesday);
  CHECK((*sessions.of(person(1), tuesday)).empty());
  CHECK(is<Session>(sessions.find(half.cookie, tuesday + minutes(14))));
  CHECK_FALSE(is<Session>(sessions.find(half.cookie, tuesday + minutes(15))));
}

TEST_CASE("Changing capacity does not lengthen the twelve hours") {
  const auto sessions = sessions_on(memory_shelf());
  const auto morning = *sessions.begin(in_as(person(1)), tuesday);
  const auto changed = *sessions.advance(morning.cookie, in_as(person(1)), tuesday + minutes(20));
  REQUIRE(changed);
  CHECK(changed->session.began == tuesday);
}

TEST_CASE("A person lists and ends their own sessions and nobody else's") {
  const auto sessions = sessions_on(memory_shelf());
  const auto desk = *sessions.begin(in_as(person(1)), tuesday);
  const auto phone = *sessions.begin(in_as(person(1)), tuesday + minutes(1));
  const auto other = *sessions.begin(in_as(person(2)), tuesday);
  const auto mine = *sessions.of(person(1), tuesday + minutes(2));
  REQUIRE(mine.size() == 2);
  CHECK(mine.front().id == phone.session.id);
  CHECK(sessions.end_one(person(1), other.session.id));
  CHECK(is<Session>(sessions.find(other.cookie, tuesday)));
  CHECK(sessions.end_one(person(1), phone.session.id));
  CHECK_FALSE(is<Session>(sessions.find(phone.cookie, tuesday + minutes(2))));
  CHECK(is<Session>(sessions.find(desk.cookie, tuesday + minutes(2))));
}

TEST_CASE("All sessions of a person end but the one excepted, on every node") {
  const auto rows = std::make_shared<MemoryShelfRows>();
  const auto one = sessions_on(memory_shelf(rows), 1);
  const auto other = sessions_on(memory_shelf(rows), 2);
  const auto here = *one.begin(in_as(person(1)), tuesday);
  const auto there = *other.begin(in_as(person(1)), tuesday);
  CHECK(one.end_all(person(1), here.session.id, tuesday));
  CHECK(is<Session>(other.find(here.cookie, tuesday)));
  CHECK_FALSE(is<Session>(other.find(there.cookie, tuesday)));
}

TEST_CASE("A request that was under way does not bring an ended session back") {
  const auto rows = std::make_shared<MemoryShelfRows>();
  auto shelf = memory_shelf(rows);
  const auto given = *sessions_on(shelf).begin(in_as(person(1)), tuesday);
  // Between reading the session and noting that it was seen, another node ends it.
  auto slow = shelf;
  slow.put_if = [&](std::string_view name, const std::optional<Bytes>& expected, ByteView value,
                    std::optional<Moment> expires) {
    CHECK(sessions_on(shelf).end(given.cookie, tuesday));
    return shelf.put_if(name, expected, value, expires);
  };
  CHECK(is<ExpiredSession>(sessions_on(slow).find(given.cookie, tuesday + minutes(10))));
  CHECK(is<ExpiredSession>(sessions_on(shelf).find(given.cookie, tuesday + minutes(10))));
}

TEST_CASE("Where to return to is a place on this service") {
  CHECK(local_address("/records/abc?part=1#x") == "/records/abc?part=1#x");
  for (const auto* elsewhere : {"", "//evil.example", "https://evil.example", "/\\evil.example",
                                "javascript:alert(1)", "/a\r\nSet-Cookie: x", "records", "/a b"})
    CHECK(local_address(elsewhere) == "/");
  CHECK(local_address("/" + std::string(3000, 'a')) == "/");
}

TEST_CASE("A device is named so that its owner knows it") {
  CHECK(device_words("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like "
                     "Gecko) Chrome/126.0 Safari/537.36 Edg/126.0") == "Edge on Windows");
  CHECK(device_words("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1 "
                     "Version/17.5 Mobile Safari/604.1") == "Safari on iPhone");
  CHECK(device_words("Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Mobile Safari/537.36") ==
        "Chrome on Android");
  CHECK(device_words("curl/8") == "A browser");
}

}  // namespace
}  // namespace holdfast::access
