// The streams of open pages in two houses that differ only in what a reader may not see: every byte
// that reaches that reader is the same, and what they may not see makes none.
#include <doctest/doctest.h>

#include <thread>

#include "pages/house.h"
#include "pages/walk.h"
#include "pages/well.h"
#include "practice/chronology/chronology.h"
#include "web/live_stream.h"
#include "web/response_writer.h"

namespace holdfast::pages {
namespace {

using Stream = std::shared_ptr<web::LiveStream>;

constexpr std::string_view blind = "case_manager";
constexpr std::string_view sighted = "victim_worker";

/// Of a GET that goes on: its head as it leaves, and the stream.
struct Begun {
  std::string head;
  Stream stream;
};

Begun begin(const House& house, std::string_view who, const std::string& target) {
  auto response = house.get(std::string(who), target);
  web::add_safe_headers(response, true);
  auto head = web::response_bytes(response, house.now, {});
  return {std::move(head), std::move(response.stream)};
}

std::string until_told(const Stream& stream) {
  for (;;) {
    const auto due = stream->take();
    if (!due.word.empty()) return web::live_event(due.word);
    std::this_thread::yield();
  }
}

/// Under an id that both houses give it, as a form's own would be.
void happens(const House& house, std::string_view who, std::uint8_t id, Clearance more = {}) {
  EventId event;
  event.bytes.fill(id);
  const chronology::Happened what{.sort = chronology::Sort::contact,
                                  .happened_on = london_date(house.now),
                                  .what = {"Was seen at the shop"},
                                  .told_by = {"Ms Okafor"},
                                  .standing = chronology::Standing::fact};
  const auto done =
      desk::record(house.desk, house.reader(std::string(who)),
                   {event, {{house.ordinary, Event(chronology::Event(what))}}, more, ""});
  REQUIRE(done.has_value());
}

TEST_CASE("two houses that differ in what a reader may not see send that reader the same stream") {
  House fuller(Hidden::there);
  House other(Hidden::never_recorded);
  std::vector<std::string> heard[2];
  for (auto* house : {&fuller, &other}) {
    auto& bytes = heard[house == &fuller ? 0 : 1];
    for (const auto who : {blind, sighted}) house->tick(std::string(who), house->ordinary);
    house->tell_pages();
    const auto of = "/live?of=" + house->ordinary.text();
    const auto page = begin(*house, blind, of);
    const auto home = begin(*house, blind, "/live?of=home");
    const auto late = begin(*house, blind, of + "&seen=aaaaaaaaaaaaaaaaaaaaaaaaaa");
    const auto last = begin(*house, sighted, of);
    REQUIRE(page.stream);
    REQUIRE(home.stream);
    bytes = {page.head, home.head, late.head, until_told(late.stream)};
    // Those pages are told of in the order they were opened: once the last has been, all have.
    if (house == &fuller) {
      happens(*house, sighted, 1, {Compartment::victim});
      (void)until_told(last.stream);
      CHECK(page.stream->take().word.empty());
      CHECK(home.stream->take().word.empty());
      CHECK(late.stream->take().word.empty());
    }
    happens(*house, sighted, 2);
    bytes.push_back(until_told(page.stream));
    bytes.push_back(until_told(late.stream));
    bytes.push_back(until_told(home.stream));
  }
  REQUIRE(heard[0].size() == heard[1].size());
  for (std::size_t n = 0; n < heard[0].size(); ++n) CHECK(heard[0][n] == heard[1][n]);
}

TEST_CASE("a page brings the address of its stream, with what it shows, and is told of the next") {
  House house;
  house.tick(std::string(sighted), house.ordinary);
  house.tell_pages();
  const auto body = house.get(std::string(blind), "/records/" + house.ordinary.text()).body;
  const auto at = body.find("data-holdfast-live=\"");
  REQUIRE(at != body.npos);
  auto address = body.substr(at + 20, body.find('"', at + 20) - at - 20);
  address.replace(address.find("&amp;"), 5, "&");
  const auto page = begin(house, blind, address);
  REQUIRE(page.stream);
  happens(house, sighted, 3);
  const auto event = until_told(page.stream);
  CHECK(event.starts_with("id: "));
  CHECK(event.ends_with("\nevent: changed\ndata: fetch\n\n"));
  // It is this that the page had not seen, and not that it was opened.
  CHECK(address.find(event.substr(4, 26)) == address.npos);
}

TEST_CASE("the past, and what answers a post, are told of nothing") {
  const auto& house = shared_house();
  const auto record = "/records/" + house.ordinary.text();
  for (const auto* past : {"?as-known-at=2026-11-04", "/chronology?as-known-at=2026-11-04"})
    CHECK(house.get(std::string(blind), record + past).body.find("holdfast-live") ==
          std::string::npos);
  const auto refused = house.post(std::string(blind), record + "/events/new", {});
  CHECK(refused.status == 422);
  CHECK(refused.body.find("holdfast-live") == std::string::npos);
}

TEST_CASE("of a record one may not open there is no stream, as of one that is not there") {
  const auto& house = shared_house();
  for (const auto* who : {"partner_professional", "volunteer", "administrator"}) {
    const auto closed = house.get(who, "/live?of=" + house.restricted.text());
    CHECK(closed.status == 404);
    CHECK(!closed.stream);
    const auto absent = house.get(who, "/live?of=" + house.fresh_text());
    CHECK(steady(closed) == steady(absent));
  }
  CHECK(house.get(std::string(blind), "/live?of=nothing").status == 404);
  CHECK(house.get(std::string(blind), "/live?of=" + house.victim.text()).status == 404);
}

TEST_CASE("who has too many pages open is asked to come back") {
  const auto& house = shared_house();
  std::vector<web::Response> open;
  for (int n = 0; n < 8; ++n) open.push_back(house.get(std::string(blind), "/live?of=home"));
  for (const auto& one : open) CHECK(one.stream);
  const auto refused = house.get(std::string(blind), "/live?of=home");
  CHECK(refused.status == 503);
  CHECK(!refused.stream);
  CHECK(std::ranges::any_of(refused.headers,
                            [](const auto& header) { return header.first == "retry-after"; }));
  open.pop_back();
  CHECK(house.get(std::string(blind), "/live?of=home").status == 200);
}

}  // namespace
}  // namespace holdfast::pages
