// Streams of "changed": who is sent a word and when, and what of it stands on the wire.
#include "web/live.h"

#include <doctest/doctest.h>

#include <condition_variable>
#include <map>
#include <mutex>

#include "web/client_testing.h"
#include "web/server.h"

using namespace holdfast;
using namespace holdfast::web;
using holdfast::web::testing::Client;
using holdfast::web::testing::status_of;

namespace {

constexpr std::string_view first_word = "aaaaaaaaaaaaaaaaaaaaaaaaaa";
constexpr std::string_view second_word = "bbbbbbbbbbbbbbbbbbbbbbbbbb";
constexpr Duration soon{20'000};

PersonId person(std::uint8_t n) {
  PersonId id;
  id.bytes[0] = n;
  return id;
}
StreamId stream_named(std::uint8_t n) {
  StreamId id;
  id.bytes[0] = n;
  return id;
}

/// A house in which each page has one sight for all its readers, and that is what a test says.
struct House {
  std::mutex mutex;
  std::map<std::string, std::string> sights = {{"page", std::string(first_word)},
                                               {"other", std::string(first_word)},
                                               {"home", std::string(first_word)}};
  std::atomic<bool> broken = false;
  std::atomic<bool> in = true;
  std::atomic<int> asked = 0;
  Live live;

  explicit House(LiveLimits limits = {.look_at_sessions = soon, .try_again = soon})
      : live(parts(), limits) {}

  LiveParts parts() {
    return {.sights = [this](const std::string& of, std::span<const access::Reader> readers)
                -> Result<std::vector<std::string>> {
              ++asked;
              if (broken) return failed(Failure::Kind::unavailable, "not now");
              const std::lock_guard lock{mutex};
              return std::vector<std::string>(readers.size(), sights.at(of));
            },
            .touched = [this](const Changed& changed) -> Result<std::vector<LiveParts::Page>> {
              if (broken) return failed(Failure::Kind::unavailable, "not now");
              if (changed.stream == stream_named(9))
                return std::vector<LiveParts::Page>{{"home", person(1)}};
              return std::vector<LiveParts::Page>{{"page"}};
            },
            .is_in = [this](const access::Reader&, const std::string&) { return in.load(); }};
  }
  void reads(const std::string& of, std::string_view word) {
    const std::lock_guard lock{mutex};
    sights[of] = word;
  }
  std::shared_ptr<LiveStream> open(std::uint8_t who, const std::string& of = "page",
                                   std::string_view seen = first_word) {
    return live.open({{.person = person(who)}, "session", of, std::string(seen)});
  }
  void change(std::uint8_t stream = 1) { live.changed({stream_named(stream), {}}); }
  /// Until the telling thread has answered whoever came before.
  void settle() {
    const auto probe = open(200, "other", second_word);
    REQUIRE(probe);
    std::mutex waiting;
    std::condition_variable told;
    bool done = false;
    probe->attach([&] {
      const std::lock_guard lock{waiting};
      done = true;
      told.notify_one();
    });
    // It may have been told before it was attended to.
    if (probe->take().word.empty()) {
      std::unique_lock lock{waiting};
      CHECK(told.wait_for(lock, std::chrono::seconds{10}, [&] { return done; }));
    }
    probe->detach();
  }
};

/// A server of which every page is the stream of `house`.
struct Serving {
  House& house;
  Metrics metrics;
  Clock clock{[] { return *Moment::from("2026-11-03T16:40:00Z"); }};
  Log log{clock, [](std::string_view) {}};
  std::atomic<std::uint8_t> number{0};
  std::unique_ptr<Server> server;

  explicit Serving(House& of, Duration heartbeat = seconds(20)) : house(of) {
    Listening listening;
    listening.limits.heartbeat = heartbeat;
    auto started = Server::start(
        std::move(listening),
        {.answer = [this](const Request& request) { return answer(request); },
         .refusal = [](int status) { return Response{.status = status, .body = "refused"}; },
         .clock = clock,
         .chance = {[this](auto bytes) {
           for (auto& byte : bytes) byte = ++number;
         }},
         .log = log,
         .metrics = metrics});
    REQUIRE(started);
    server = std::move(*started);
  }
  Answer answer(const Request& request) {
    if (request.path != "/live") return {{.body = "a page"}};
    return {{.type = "text/event-stream",
             .headers = {{"x-accel-buffering", "no"}},
             .stream = house.open(1, "page", request.query.value_or("seen", first_word))},
            "/live"};
  }
};

constexpr std::string_view ask = "GET /live HTTP/1.1\r\nHost: a\r\n\r\n";
constexpr std::string_view ask_late =
    "GET /live?seen=cccccccccccccccccccccccccc HTTP/1.1\r\nHost: a\r\n\r\n";

}  // namespace

TEST_CASE("a page is told when what its reader may see is another, and not when it is the same") {
  House house;
  const auto page = house.open(1);
  const auto other = house.open(2, "other");
  house.change();
  house.settle();
  CHECK(page->take().word.empty());
  house.reads("page", second_word);
  house.change();
  house.settle();
  CHECK(page->take().word == second_word);
  CHECK(page->take().word.empty());
  CHECK(other->take().word.empty());
}

TEST_CASE("who comes back with what they saw is told at once where it is another now") {
  House house;
  const auto same = house.open(1, "page", first_word);
  const auto late = house.open(2, "page", second_word);
  house.settle();
  CHECK(same->take().word.empty());
  CHECK(late->take().word == first_word);
}

TEST_CASE("a page that each has of their own is told to its owner alone") {
  House house;
  const auto own = house.open(1, "home");
  const auto anothers = house.open(2, "home");
  house.settle();
  house.reads("home", second_word);
  house.change(9);
  house.settle();
  CHECK(own->take().word == second_word);
  CHECK(anothers->take().word.empty());
}

TEST_CASE("who may see nothing any more is told nothing, and the change once they may again") {
  House house;
  const auto page = house.open(1);
  house.reads("page", "");
  house.change();
  house.settle();
  CHECK(page->take().word.empty());
  house.reads("page", second_word);
  house.change();
  house.settle();
  CHECK(page->take().word == second_word);
}

TEST_CASE("of many changes a page that is not read waits with the last word alone") {
  House house;
  const auto page = house.open(1);
  for (const auto word : {second_word, first_word, second_word}) {
    house.reads("page", word);
    house.change();
    house.settle();
  }
  CHECK(page->take().word == second_word);
  CHECK(page->take().word.empty());
}

TEST_CASE("changes that come while the last are worked out are looked at together") {
  House house;
  const auto page = house.open(1);
  house.settle();
  const int before = house.asked;
  for (int i = 0; i < 1'000; ++i) house.change();
  house.settle();
  CHECK(house.asked - before < 500);
}

TEST_CASE("what cannot be worked out just now is asked again, and nothing is lost") {
  House house;
  const auto page = house.open(1);
  house.settle();
  house.broken = true;
  house.reads("page", second_word);
  house.change();
  const auto late = house.open(2, "page", first_word);
  for (const int before = house.asked; house.asked < before + 2;) std::this_thread::yield();
  CHECK(page->take().word.empty());
  house.broken = false;
  house.settle();
  house.settle();
  CHECK(page->take().word == second_word);
  CHECK(late->take().word == second_word);
}

TEST_CASE("a person has so many pages open, and a place that is let go of can be taken") {
  House house({.a_person = 2, .in_all = 3});
  auto one = house.open(1);
  const auto two = house.open(1);
  CHECK(!house.open(1));
  const auto anothers = house.open(2);
  CHECK(anothers);
  CHECK(!house.open(3));
  CHECK(house.live.streams() == 3);
  one.reset();
  CHECK(house.live.streams() == 2);
  CHECK(house.open(1));
}

TEST_CASE("a stream may outlive what tells it") {
  std::shared_ptr<LiveStream> stream;
  {
    House house;
    stream = house.open(1);
  }
  stream->tell(std::string(second_word));
  CHECK(stream->take().word == second_word);
}

TEST_CASE("the stream of somebody who has signed out is over") {
  House house;
  const auto page = house.open(1);
  house.settle();
  CHECK(!page->take().over);
  house.in = false;
  while (!page->take().over) std::this_thread::yield();
  page->tell(std::string(second_word));
  CHECK(page->take().word.empty());
}

TEST_CASE("on the wire stand a head without a length, and an event that says fetch") {
  House house;
  const Serving serving(house);
  Client client{serving.server->port()};
  client.send(ask);
  const auto head = client.until("\r\n\r\n");
  CHECK(status_of(head) == 200);
  for (const auto* line :
       {"content-type: text/event-stream\r\n", "x-accel-buffering: no\r\n",
        "cache-control: no-store\r\n", "connection: close\r\n", "x-content-type-options: nosniff"})
    CHECK_MESSAGE(head.find(line) != head.npos, line);
  CHECK(head.find("content-length") == head.npos);
  CHECK(head.find("content-encoding") == head.npos);
  house.settle();
  house.reads("page", second_word);
  house.change();
  CHECK(client.until("\n\n") == "id: bbbbbbbbbbbbbbbbbbbbbbbbbb\nevent: changed\ndata: fetch\n\n");
}

TEST_CASE("who comes back late is sent the change as the first thing") {
  House house;
  const Serving serving(house);
  Client client{serving.server->port()};
  client.send(ask_late);
  client.until("\r\n\r\n");
  CHECK(client.until("\n\n") == live_event(first_word));
}

TEST_CASE("a heartbeat is a comment, the same for everybody, and stands between events alone") {
  House house;
  const Serving serving(house, soon);
  Client client{serving.server->port()};
  client.send(ask);
  client.until("\r\n\r\n");
  for (int i = 0; i < 3; ++i) CHECK(client.until("\n\n") == ":\n\n");
}

TEST_CASE("asked for the head alone there is no stream") {
  House house;
  const Serving serving(house);
  Client client{serving.server->port()};
  client.send("HEAD /live HTTP/1.1\r\nHost: a\r\n\r\n");
  const auto all = client.rest();
  CHECK(status_of(all) == 200);
  CHECK(all.ends_with("\r\n\r\n"));
  CHECK(house.live.streams() == 0);
}

TEST_CASE("a page that is closed frees its place, and one that speaks out of turn is closed") {
  House house;
  const Serving serving(house);
  {
    Client client{serving.server->port()};
    client.send(ask);
    client.until("\r\n\r\n");
    CHECK(house.live.streams() == 1);
  }
  while (house.live.streams() > 0) std::this_thread::yield();
  Client rude{serving.server->port()};
  rude.send(ask);
  rude.until("\r\n\r\n");
  rude.send(ask);
  CHECK(rude.rest().empty());
  CHECK(house.live.streams() == 0);
}

TEST_CASE("a stream takes no thread from those who ask for pages") {
  House house({.a_person = 100});
  const Serving serving(house);
  std::vector<std::unique_ptr<Client>> streams;
  for (int i = 0; i < 40; ++i) {
    streams.push_back(std::make_unique<Client>(serving.server->port()));
    streams.back()->send(ask);
    streams.back()->until("\r\n\r\n");
  }
  Client client{serving.server->port()};
  client.send("GET /page HTTP/1.1\r\nHost: a\r\n\r\n");
  CHECK(client.response().ends_with("a page"));
  CHECK(house.live.streams() == 40);
}

TEST_CASE("stopping ends streams at once") {
  House house;
  Serving serving(house);
  Client client{serving.server->port()};
  client.send(ask);
  client.until("\r\n\r\n");
  const auto began = std::chrono::steady_clock::now();
  serving.server->stop();
  CHECK(client.rest().empty());
  CHECK(std::chrono::steady_clock::now() - began < std::chrono::seconds{2});
  CHECK(house.live.streams() == 0);
}

TEST_CASE("who has signed out is sent no more, and their stream ends at a heartbeat") {
  House house;
  const Serving serving(house, soon);
  Client client{serving.server->port()};
  client.send(ask);
  client.until("\r\n\r\n");
  house.in = false;
  const auto rest = client.rest();
  CHECK(rest.find("changed") == rest.npos);
  CHECK(house.live.streams() == 0);
}
