// The server over a real loopback socket: good manners, rudeness, limits, and ending well.
#include "web/server.h"

#include <doctest/doctest.h>
#include <openssl/ssl.h>

#include <filesystem>
#include <fstream>
#include <future>
#include <semaphore>
#include <thread>

#include "web/client_testing.h"

using namespace holdfast;
using namespace holdfast::web;
using holdfast::web::testing::Client;
using holdfast::web::testing::status_of;

namespace {

/// Echoes what it was asked; "/wait" waits for leave.
struct Town {
  std::mutex mutex;
  std::string lines;
  Metrics metrics;
  Clock clock{[] { return *Moment::from("2026-11-03T16:40:00Z"); }};
  Log log{clock, [this](std::string_view line) {
            const std::lock_guard lock{mutex};
            lines += line;
          }};
  std::counting_semaphore<> arrived{0};
  std::counting_semaphore<> leave{0};
  std::atomic<std::uint8_t> number{0};

  Answer answer(const Request& request) {
    if (request.path == "/wait") {
      arrived.release();
      leave.acquire();
    }
    if (request.path == "/throw") throw 42;
    std::string body = request.method == Method::get ? "get " : "post ";
    body += request.path;
    for (const auto& [name, value] : request.form.fields) body += " " + name + "=" + value;
    if (request.path == "/large") body.assign(1 << 20, 'x');
    return {{.type = "text/plain", .body = body}, "/{anything}"};
  }

  std::unique_ptr<Server> serve(Listening listening = {}) {
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
    return std::move(*started);
  }
};

constexpr std::string_view hello = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";

std::string post(std::size_t bytes, std::string_view more = "") {
  return "POST /form HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n" +
         std::string{more} + "Content-Length: " + std::to_string(bytes) + "\r\n\r\n";
}

}  // namespace

TEST_CASE("requests on one connection are answered in order, pipelined or not") {
  Town town;
  const auto server = town.serve();
  Client client{server->port()};
  client.send(hello);
  const auto first = client.response();
  CHECK(status_of(first) == 200);
  CHECK(first.ends_with("get /hello"));
  CHECK(first.find("date: Tue, 03 Nov 2026 16:40:00 GMT\r\n") != first.npos);
  CHECK(first.find("content-security-policy: default-src 'none'") != first.npos);
  std::string many;
  for (int i = 0; i < 50; ++i) {
    many += "GET /" + std::to_string(i) + " HTTP/1.1\r\nHost: a\r\n\r\n";
    many += post(3) + "a=" + std::to_string(i % 10);
  }
  client.send(many);
  for (int i = 0; i < 50; ++i) {
    CHECK(client.response().ends_with("get /" + std::to_string(i)));
    CHECK(client.response().ends_with("post /form a=" + std::to_string(i % 10)));
  }
}

TEST_CASE("HEAD is GET without its body, and old clients are closed on") {
  Town town;
  const auto server = town.serve();
  Client head{server->port()};
  head.send("HEAD /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  const auto answer = head.rest();
  CHECK(answer.find("content-length: 10\r\n") != answer.npos);
  CHECK(answer.find("connection: close\r\n") != answer.npos);
  CHECK(answer.ends_with("\r\n\r\n"));
  Client old{server->port()};
  old.send("GET /hello HTTP/1.0\r\n\r\n");
  CHECK(old.rest().ends_with("get /hello"));
}

TEST_CASE("what cannot be a request is answered with its status and then closed") {
  Town town;
  Listening listening;
  listening.limits.message = {.header_bytes = 1'000, .body_bytes = 1'000};
  const auto server = town.serve(listening);
  const std::string host = "Host: a\r\n";
  const std::pair<int, std::string> cases[] = {
      {400, "GET / HTTP/1.1\r\n\r\n"},
      {400, "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"},
      {400, "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\nGET / HTTP/1.1\r\n\r\n"},
      {400,
       "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
       "0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"},
      {400, "GET /%zz HTTP/1.1\r\n" + host + "\r\n"},
      {400, "GET /%00 HTTP/1.1\r\n" + host + "\r\n"},
      {400, "GET /../x HTTP/1.1\r\n" + host + "\r\n"},
      {400, "GET http://elsewhere/ HTTP/1.1\r\n" + host + "\r\n"},
      {400, "hello\r\n\r\n"},
      {405, "PUT / HTTP/1.1\r\n" + host + "\r\n"},
      {501, "BREW / HTTP/1.1\r\n" + host + "\r\n"},
      {505, "GET / HTTP/3.0\r\n" + host + "\r\n"},
      {431, "GET / HTTP/1.1\r\n" + host + "X: " + std::string(70'000, 'x') + "\r\n\r\n"},
      {413, post(1'001) + std::string(1'001, 'a')},
      {413, post(500'000'000)},
      {415, "POST / HTTP/1.1\r\n" + host + "Content-Length: 2\r\n\r\n{}"},
  };
  for (const auto& [status, bytes] : cases) {
    CAPTURE(bytes.substr(0, 100));
    Client client{server->port()};
    client.send(bytes);
    client.end_sending();
    const auto answer = client.rest();
    CHECK(status_of(answer) == status);
    CHECK(answer.find("connection: close\r\n") != answer.npos);
    CHECK(answer.find("x-content-type-options: nosniff\r\n") != answer.npos);
    CHECK(answer.find("HTTP/1.1", 8) == answer.npos);
  }
}

TEST_CASE("a client too slow with its head or body is told so; an idle one is let go") {
  Town town;
  Listening listening;
  listening.limits.head = {100'000};
  listening.limits.body = {100'000};
  listening.limits.idle = {100'000};
  const auto server = town.serve(listening);
  Client slow_head{server->port()};
  slow_head.send("GET / HTTP/1.1\r\nHost:");
  Client slow_body{server->port()};
  slow_body.send(post(10) + "a=");
  Client idle{server->port()};
  CHECK(status_of(slow_head.rest()) == 408);
  CHECK(status_of(slow_body.rest()) == 408);
  CHECK(idle.rest().empty());
}

TEST_CASE("leave to send a body is given when asked for, and refused when it is too large") {
  Town town;
  const auto server = town.serve();
  Client client{server->port()};
  client.send(post(3, "Expect: 100-continue\r\n"));
  CHECK(client.response() == "HTTP/1.1 100 Continue\r\n\r\n");
  client.send("a=1");
  CHECK(client.response().ends_with("post /form a=1"));
  client.send(post(3'000'000, "Expect: 100-continue\r\n"));
  CHECK(status_of(client.response()) == 413);
}

TEST_CASE(
    "an answer larger than any buffer arrives whole, and a page that throws is apologised for") {
  Town town;
  const auto server = town.serve();
  Client client{server->port()};
  client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
  CHECK(client.response().ends_with(std::string(1 << 20, 'x')));
  client.send("GET /throw HTTP/1.1\r\nHost: a\r\n\r\n");
  CHECK(status_of(client.response()) == 500);
}

TEST_CASE("when all threads answer and the queue is full, the next is told when to come back") {
  Town town;
  Listening listening;
  listening.limits.answering_threads = 1;
  listening.limits.waiting_requests = 1;
  const auto server = town.serve(listening);
  const std::string wait = "GET /wait HTTP/1.1\r\nHost: a\r\n\r\n";
  Client answering{server->port()};
  answering.send(wait);
  town.arrived.acquire();
  Client queued{server->port()};
  queued.send(wait);
  while (town.metrics.queued == 0) std::this_thread::yield();
  Client refused{server->port()};
  refused.send(hello);
  const auto answer = refused.response();
  CHECK(status_of(answer) == 503);
  CHECK(answer.find("retry-after: 2\r\n") != answer.npos);
  town.leave.release(2);
  CHECK(status_of(answering.response()) == 200);
  CHECK(status_of(queued.response()) == 200);
}

TEST_CASE("stopping finishes what is in flight, lets the idle go, and takes nobody new") {
  Town town;
  const auto server = town.serve();
  Client busy{server->port()};
  busy.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
  town.arrived.acquire();
  Client idle{server->port()};
  idle.send(hello);
  CHECK(status_of(idle.response()) == 200);
  auto stopped = std::async(std::launch::async, [&] { server->stop(); });
  CHECK(idle.rest().empty());
  CHECK(stopped.wait_for(std::chrono::seconds{0}) == std::future_status::timeout);
  town.leave.release();
  const auto answer = busy.rest();
  CHECK(status_of(answer) == 200);
  CHECK(answer.find("connection: close\r\n") != answer.npos);
  stopped.get();
  CHECK(town.metrics.connections == 0);
  CHECK(town.metrics.in_flight == 0);
}

TEST_CASE("the log knows a request by its route, never by its address") {
  Town town;
  auto server = town.serve();
  Client client{server->port()};
  client.send("GET /jordan-smith?q=jordan HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  CHECK(status_of(client.rest()) == 200);
  server->stop();
  CHECK(town.lines.find("\"route\":\"/{anything}\"") != town.lines.npos);
  CHECK(town.lines.find("\"status\":200") != town.lines.npos);
  CHECK(town.lines.find("jordan") == town.lines.npos);
}

TEST_CASE("TLS with a certificate made on the spot, which is kept until it runs out") {
  const auto folder =
      std::filesystem::temp_directory_path() / ("holdfast_tls_test_" + std::to_string(::getpid()));
  Town town;
  const auto files = self_signed_in(folder, {"localhost", "127.0.0.1"}, Moment{});
  REQUIRE(files);
  const auto first = std::filesystem::last_write_time(files->certificate);
  CHECK((std::filesystem::status(files->key).permissions() & std::filesystem::perms::others_read) ==
        std::filesystem::perms::none);
  REQUIRE(self_signed_in(folder, {"localhost"}, Moment{} + days_long(300)));
  CHECK(std::filesystem::last_write_time(files->certificate) == first);
  REQUIRE(self_signed_in(folder, {"localhost"}, Moment{} + days_long(340)));
  CHECK(std::filesystem::last_write_time(files->certificate) != first);

  const auto server = town.serve({.tls = *files});
  Client client{server->port()};
  const std::unique_ptr<SSL_CTX, void (*)(SSL_CTX*)> context{SSL_CTX_new(TLS_client_method()),
                                                             SSL_CTX_free};
  const std::unique_ptr<SSL, void (*)(SSL*)> tls{SSL_new(context.get()), SSL_free};
  SSL_set_fd(tls.get(), client.socket());
  REQUIRE(SSL_connect(tls.get()) == 1);
  const std::string ask = "GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
  REQUIRE(SSL_write(tls.get(), ask.data(), static_cast<int>(ask.size())) > 0);
  std::string answer;
  char buffer[4096];
  for (int got = 0; (got = SSL_read(tls.get(), buffer, sizeof buffer)) > 0;)
    answer.append(buffer, static_cast<std::size_t>(got));
  CHECK(answer.ends_with("get /hello"));
  CHECK(answer.find("strict-transport-security: ") != answer.npos);
  CHECK(SSL_get_error(tls.get(), 0) == SSL_ERROR_ZERO_RETURN);

  Client plain{server->port()};
  plain.send(hello);
  CHECK(plain.rest().find("HTTP/1.1") == std::string::npos);
  std::ofstream{files->certificate} << "not a certificate";
  CHECK(!tls_context(*files));
  std::filesystem::remove_all(folder);
}

TEST_CASE("a port that is taken is said to be so") {
  Town town;
  const auto server = town.serve();
  const auto second =
      Server::start({.port = server->port()}, {.log = town.log, .metrics = town.metrics});
  REQUIRE(!second);
  CHECK(second.error().words.find("in use") != std::string::npos);
}
