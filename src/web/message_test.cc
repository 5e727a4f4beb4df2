// Whole requests as bytes: the grammar, and the shapes that two servers read differently.
#include "web/message.h"

#include <doctest/doctest.h>

#include "web/body_reader.h"

using namespace holdfast;
using namespace holdfast::web;
using Step = MessageReader::Step;

namespace {

struct Outcome {
  int status = 0;  ///< 0: more is wanted; 200: whole
  Message message;
  std::string rest;
};

Outcome read_all(std::string bytes, MessageLimits limits = {}) {
  MessageReader reader{limits};
  const auto step = reader.feed(bytes);
  if (!step) return {step.error().status, {}, bytes};
  if (*step != Step::whole) return {0, {}, bytes};
  return {200, reader.take(), bytes};
}

/// The same bytes one at a time must say the same.
Outcome read_slowly(const std::string& bytes) {
  MessageReader reader{MessageLimits{}};
  std::string input;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    input += bytes[i];
    const auto step = reader.feed(input);
    if (!step) return {step.error().status, {}, {}};
    if (*step == Step::whole) return {200, reader.take(), bytes.substr(i + 1)};
  }
  return {};
}

std::string get(std::string_view more) {
  return "GET / HTTP/1.1\r\nHost: a\r\n" + std::string{more} + "\r\n";
}
std::string post(std::string_view more) {
  return "POST / HTTP/1.1\r\nHost: a\r\n" + std::string{more};
}

}  // namespace

TEST_CASE("a plain request is read, at once and byte by byte, and what follows it is left") {
  const auto bytes = post("Content-Length: 3\r\nX-Odd:  Spaced \t\r\n\r\na=1") + get("");
  for (const auto& outcome : {read_all(bytes), read_slowly(bytes)}) {
    REQUIRE(outcome.status == 200);
    CHECK(outcome.message.method == "POST");
    CHECK(outcome.message.body == "a=1");
    CHECK(outcome.message.keep_alive);
    CHECK(outcome.message.headers.at(2) == std::pair<std::string, std::string>{"x-odd", "Spaced"});
    CHECK(outcome.rest == get(""));
  }
}

TEST_CASE("a chunked body is put together and its trailers are dropped") {
  const auto bytes = post(
      "Transfer-Encoding: Chunked\r\n\r\n2;x=y\r\na=\r\n1\r\n1\r\n0\r\n"
      "Host: evil\r\n\r\n");
  for (const auto& outcome : {read_all(bytes), read_slowly(bytes)}) {
    REQUIRE(outcome.status == 200);
    CHECK(outcome.message.body == "a=1");
    CHECK(outcome.message.headers.size() == 2);
  }
}

TEST_CASE("shapes that smuggle a second request are refused") {
  for (const auto& bytes :
       {std::string{"GET / HTTP/1.1\r\n\r\n"},
        get("Host: b\r\n"),
        get("Host : b\r\n"),
        std::string{"GET / HTTP/1.1\r\nHost:\r\n\r\n"},
        std::string{"GET / HTTP/1.1\r\nHost: a b\r\n\r\n"},
        std::string{"GET / HTTP/1.1\r\nHost: a/@b\r\n\r\n"},
        post("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        post("Transfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n0\r\n\r\n"),
        post("Content-Length: 1\r\nContent-Length: 1\r\n\r\na"),
        post("Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"),
        post("Content-Length: 1, 1\r\n\r\na"),
        post("Content-Length: +1\r\n\r\na"),
        post("Content-Length: 0x1\r\n\r\na"),
        post("Content-Length: -1\r\n\r\na"),
        post("Content-Length: 99999999999999999999999\r\n\r\na"),
        post("Transfer-Encoding: gzip\r\n\r\n"),
        post("Transfer-Encoding: gzip, chunked\r\n\r\n"),
        post("Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n"),
        post("Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n0\r\n\r\n"),
        post("Transfer-Encoding: \x0b"
             "chunked\r\n\r\n0\r\n\r\n"),
        std::string{"POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
        post("Transfer-Encoding: chunked\r\n\r\nzz\r\n"),
        post("Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n"),
        post("Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n"),
        post("Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n"),
        get("X: a\r\n b\r\n"),
        get("X: a\nY: b\r\n"),
        get("X: a\rb\r\n"),
        std::string{"GET / HTTP/1.1\nHost: a\n\n"},
        get(std::string_view{"X: \0\r\n", 6}),
        get("X\x01: a\r\n"),
        get(": a\r\n"),
        get("no colon\r\n"),
        std::string{"GET  / HTTP/1.1\r\nHost: a\r\n\r\n"},
        std::string{"GET / HTTP/1.1 \r\nHost: a\r\n\r\n"},
        std::string{"GET / HTTP/1.1\r\n Host: a\r\n\r\n"},
        std::string{"\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"},
        std::string{"\x16\x03\x01\x02\x00\x01"}}) {
    CAPTURE(bytes);
    const auto fast = read_all(bytes);
    CHECK(fast.status >= 400);
    CHECK(read_slowly(bytes).status == fast.status);
  }
}

TEST_CASE("a request over a limit says which") {
  const MessageLimits limits{.header_bytes = 200, .body_bytes = 4};
  CHECK(read_all(get("X: " + std::string(300, 'x') + "\r\n"), limits).status == 431);
  CHECK(read_all("GET /" + std::string(300, 'x'), limits).status == 431);
  CHECK(read_all(post("Content-Length: 5\r\n\r\n"), limits).status == 413);
  CHECK(read_all(post("Transfer-Encoding: chunked\r\n\r\n5\r\naaaaa\r\n"), limits).status == 413);
  CHECK(read_all(post("Content-Length: 4\r\n\r\naaaa"), limits).status == 200);
  CHECK(read_all(post("Transfer-Encoding: chunked\r\n\r\n1;" + std::string(1'100, 'x')), limits)
            .status == 400);
  CHECK(read_all("GET / HTTP/2.0\r\nHost: a\r\n\r\n").status == 505);
  CHECK(read_all(get("Expect: miracles\r\n")).status == 417);
}

TEST_CASE("connections stay open as the version and the header ask") {
  CHECK(read_all(get("")).message.keep_alive);
  CHECK(!read_all(get("Connection: close\r\n")).message.keep_alive);
  CHECK(!read_all("GET / HTTP/1.0\r\n\r\n").message.keep_alive);
  CHECK(read_all("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").message.keep_alive);
}

TEST_CASE("a client that waits for leave to send its body is given it once") {
  MessageReader reader{MessageLimits{}};
  std::string input = post("Expect: 100-continue\r\nContent-Length: 3\r\n\r\n");
  CHECK(*reader.feed(input) == Step::send_continue);
  CHECK(*reader.feed(input) == Step::more);
  input = "a=1";
  CHECK(*reader.feed(input) == Step::whole);
}

TEST_CASE("a message becomes a request, or the status that says why not") {
  const Origin here{.remote = "127.0.0.1", .secure = true};
  const auto status = [&](std::string method, std::string body, std::string type) {
    Message message{.method = std::move(method), .target = "/x", .body = std::move(body)};
    if (!type.empty()) message.headers.emplace_back("content-type", type);
    const auto request = read_request(message, here);
    return request ? 200 : request.error().status;
  };
  CHECK(status("GET", "", "") == 200);
  CHECK(status("HEAD", "", "") == 200);
  CHECK(status("GET", "a=1", "") == 400);
  CHECK(status("PUT", "", "") == 405);
  CHECK(status("get", "", "") == 501);
  CHECK(status("BREW", "", "") == 501);
  CHECK(status("POST", "a=1", "application/x-www-form-urlencoded; charset=utf-8") == 200);
  CHECK(status("POST", "{}", "application/json") == 415);
}

TEST_CASE("a proxy's word on the client's address counts only when the proxy is trusted") {
  Message message{.method = "GET", .target = "/?a=1"};
  message.headers = {{"x-forwarded-for", "127.0.0.9, 127.0.0.7"},
                     {"x-forwarded-proto", "https"},
                     {"cookie", "a=1"},
                     {"cookie", "b=2"}};
  const auto plain = read_request(message, {.remote = "127.0.0.1"});
  CHECK(plain->remote == "127.0.0.1");
  CHECK(!plain->secure);
  CHECK(plain->target == "/?a=1");
  CHECK(plain->cookies.at("b") == "2");
  const auto proxied = read_request(message, {.remote = "127.0.0.1", .trusted_proxy = true});
  CHECK(proxied->remote == "127.0.0.7");
  CHECK(proxied->secure);
  message.headers.emplace_back("content-type", "a/b");
  message.headers.emplace_back("content-type", "c/d");
  CHECK(read_request(message, {}).error().status == 400);
}

TEST_CASE("a last chunk that arrives in odd pieces stops nothing (it stops Beast 1.81)") {
  MessageReader reader{MessageLimits{}};
  std::string input = post("Transfer-Encoding: chunked\r\n\r\n0\r\n");
  CHECK(*reader.feed(input) == Step::more);
  for (const char* piece : {"\r", "\n"}) {
    input += piece;
    REQUIRE(reader.feed(input));
  }
  CHECK(input.empty());
  CHECK(reader.take().body.empty());
}

TEST_CASE("trailers are limited, and change nothing") {
  const auto chunked = post("Transfer-Encoding: chunked\r\n\r\n0\r\n");
  const auto closing = read_all(chunked + "Connection: close\r\nContent-Length: 7\r\n\r\n");
  CHECK(closing.status == 200);
  CHECK(closing.message.keep_alive);
  std::string many;
  for (std::size_t i = 0; i <= trailer_limit_lines; ++i) many += "A: b\r\n";
  CHECK(read_all(chunked + many + "\r\n").status == 400);
  for (const auto* wrong : {" folded: x\r\n\r\n", "none\r\n\r\n", "a: \x01\r\n\r\n", "a: b\n\r\n"})
    CHECK(read_all(chunked + wrong).status == 400);
}
