// Who gets past the router, in which order, and what the others see.
#include "web/router.h"

#include <doctest/doctest.h>

#include <stdexcept>

#include "web/cookies.h"
#include "web/csrf.h"
#include "web/watch.h"

using namespace holdfast;
using namespace holdfast::web;
using access::Operation;
using access::Role;

namespace {

/// Different every time, as chance is; nothing depends on what it is.
Chance counting_chance() {
  auto next = std::make_shared<std::uint8_t>();
  return {[next](std::span<std::uint8_t> bytes) {
    for (auto& byte : bytes) byte = static_cast<std::uint8_t>(++*next * 7);
  }};
}

Response words(std::string body) { return {.body = std::move(body)}; }

/// A small service: the session cookie's value is the wire word of a role.
struct Town {
  std::vector<std::string> lines;
  Log log{Clock{[] { return Moment{}; }}, [this](auto line) { lines.emplace_back(line); }};
  Gate gate() {
    return {.signed_in = [](const Request& request, Moment) -> Result<std::optional<SignedIn>> {
              const auto cookie = cookie_of(request, session_cookie);
              if (cookie == "broken") return failed(Failure::Kind::unavailable, "no shelf");
              const auto role = access::role_from(cookie.value_or(""));
              if (!role) return std::optional<SignedIn>{};
              return std::optional<SignedIn>{{access::Reader{.role = *role}, *cookie}};
            },
            .signed_out = [](const Request&, Moment) { return see_other("/sign-in"); },
            .error_page =
                [](const Viewer&, Trouble trouble, std::string_view reference) {
                  return Response{.status = static_cast<int>(trouble),
                                  .body = "trouble " + std::string{reference}};
                },
            .clock = {[] { return Moment{}; }},
            .chance = counting_chance(),
            .log = &log};
  }
  Router router{routes(), gate()};

  static std::vector<Route> routes() {
    const auto form = [](const Visit& visit) { return words("<form>" + visit.csrf); };
    return {
        {Method::get, "/sign-in", Need{Operation::anyone}, form},
        {Method::post, "/sign-in", Need{Operation::anyone}, [](auto&) { return words("in"); }},
        {Method::get, "/about", Need{Operation::anyone}, [](auto&) { return words("about"); }},
        {Method::get, "/records/{record}", Need{Operation::open_record},
         [](const Visit& visit) { return words("record " + std::string{visit.part("record")}); }},
        {Method::get, "/records/new", Need{Operation::add_child}, form},
        {Method::post, "/records/new", Need{Operation::add_child},
         [](auto&) { return see_other("/records/42"); }},
        {Method::get, "/people", Need{Operation::manage_people}, form},
        {Method::post, "/people", Need{Operation::manage_people}, [](auto&) { return words("x"); }},
        {Method::get, "/bad", Need{Operation::see_home},
         [](auto&) -> Response { throw std::runtime_error{"Jordan Smith"}; }},
    };
  }
};

Request ask(Method method, std::string path, std::string_view who = "") {
  Request request{.method = method, .path = std::move(path)};
  if (!who.empty()) request.cookies.emplace(session_cookie, who);
  return request;
}

std::string set_cookie_of(const Response& response) {
  for (const auto& [name, value] : response.headers)
    if (name == "set-cookie") return value;
  return "";
}

std::string token_in(const Response& page) { return page.body.substr(6); }

}  // namespace

TEST_CASE("the nearest route answers, and its gaps are named") {
  Town town;
  const auto one = town.router.answer(ask(Method::get, "/records/42", "case_manager"));
  CHECK(one.response.body == "record 42");
  CHECK(one.route == "/records/{record}");
  CHECK(town.router.answer(ask(Method::get, "/records/new", "case_manager")).route ==
        "/records/new");
  for (const auto* path : {"/records/", "/records", "/records/42/", "//", "/nowhere"})
    CHECK(town.router.answer(ask(Method::get, path, "case_manager")).response.status == 404);
}

TEST_CASE("a page not allowed and a page that is not there are one page, byte for byte") {
  Town town;
  for (const auto method : {Method::get, Method::post}) {
    const auto forbidden = town.router.answer(ask(method, "/people", "case_manager")).response;
    const auto missing = town.router.answer(ask(method, "/nowhere", "case_manager")).response;
    CHECK(forbidden.status == 404);
    CHECK(forbidden.body == missing.body);
    CHECK(forbidden.headers == missing.headers);
  }
  CHECK(town.router.answer(ask(Method::get, "/people", "administrator")).response.status == 200);
}

TEST_CASE("whoever is not signed in is sent to sign in, but for what anyone may see") {
  Town town;
  CHECK(town.router.answer(ask(Method::get, "/records/42")).response.status == 303);
  CHECK(town.router.answer(ask(Method::post, "/records/new")).response.status == 303);
  CHECK(town.router.answer(ask(Method::get, "/about")).response.status == 200);
  CHECK(town.router.answer(ask(Method::get, "/records/42", "broken")).response.status == 503);
  CHECK(town.router.answer(ask(Method::get, "/about", "broken")).response.status == 200);
}

TEST_CASE("another method is told so only to those who may use the right one") {
  Town town;
  const auto told = town.router.answer(ask(Method::post, "/records/42", "case_manager")).response;
  CHECK(told.status == 405);
  CHECK(told.headers.back() == std::pair<std::string, std::string>{"allow", "GET, HEAD"});
  CHECK(town.router.answer(ask(Method::post, "/records/42", "administrator")).response.status ==
        404);
}

TEST_CASE("a post without this session's token is refused, and with it goes through") {
  Town town;
  const auto token =
      token_in(town.router.answer(ask(Method::get, "/records/new", "case_manager")).response);
  auto post = ask(Method::post, "/records/new", "case_manager");
  CHECK(town.router.answer(post).response.status == 400);
  post.form.fields = {{"csrf", token}};
  CHECK(town.router.answer(post).response.status == 303);
  post.headers["sec-fetch-site"] = "same-origin";
  CHECK(town.router.answer(post).response.status == 303);
  post.headers["sec-fetch-site"] = "cross-site";
  CHECK(town.router.answer(post).response.status == 400);
  auto other = ask(Method::post, "/records/new", "team_manager");
  other.form = post.form;
  CHECK(town.router.answer(other).response.status == 400);
}

TEST_CASE("before signing in a form's token belongs to a cookie that came with the form") {
  Town town;
  const auto page = town.router.answer(ask(Method::get, "/sign-in")).response;
  const auto cookie = set_cookie_of(page);
  REQUIRE(cookie.starts_with("visitor="));
  auto post = ask(Method::post, "/sign-in");
  post.form.fields = {{"csrf", token_in(page)}};
  CHECK(town.router.answer(post).response.status == 400);
  post.cookies["visitor"] = cookie.substr(8, id_length_characters);
  CHECK(town.router.answer(post).response.body == "in");
  CHECK(set_cookie_of(town.router.answer(ask(Method::get, "/about")).response).empty());
}

TEST_CASE("a token is different in every rendering, and only its own key and session take it") {
  const auto chance = counting_chance();
  const Digest key{1};
  const auto one = csrf_token(key, "session a", chance);
  const auto two = csrf_token(key, "session a", chance);
  CHECK(one != two);
  CHECK(is_csrf_token(key, "session a", one));
  CHECK(is_csrf_token(key, "session a", two));
  CHECK(!is_csrf_token(key, "session b", one));
  CHECK(!is_csrf_token(Digest{2}, "session a", one));
  for (const auto& wrong : {std::string{}, one.substr(1), one + "A", std::string(86, 'A'),
                            std::string(86, '!'), std::string(5'000, 'A')})
    CHECK(!is_csrf_token(key, "session a", wrong));
}

TEST_CASE("what a page throws becomes an apology, and the log does not repeat its words") {
  Town town;
  auto request = ask(Method::get, "/bad", "case_manager");
  request.headers["request-id"] = "ref1";
  const auto answer = town.router.answer(request);
  CHECK(answer.response.status == 500);
  CHECK(answer.response.body == "trouble ref1");
  REQUIRE(town.lines.size() == 1);
  CHECK(town.lines[0].find("/bad") != std::string::npos);
  CHECK(town.lines[0].find("Jordan") == std::string::npos);
}

TEST_CASE("the list of routes is a table anyone can read") {
  Town town;
  const auto table = routes_as_markdown(town.router.all());
  CHECK(table.find("| GET | `/records/{record}` | open_record |\n") != table.npos);
}

TEST_CASE("counts answer on this machine only, unless set otherwise") {
  Metrics metrics;
  metrics.answered({"/records/{record}", 200, 0.004, 10});
  const auto ask_as = [&](Request request, MetricsReach reach) {
    const auto routes = watch_routes({&metrics, [] { return true; }, reach});
    return routes.back().handler(Visit{.request = request});
  };
  const Request near{.remote = "127.0.0.1"};
  const auto text = ask_as(near, MetricsReach::this_machine).body;
  CHECK(text.find("holdfast_requests_total{route=\"/records/{record}\",status=\"200\"} 1\n") !=
        text.npos);
  CHECK(text.find("_bucket{route=\"/records/{record}\",le=\"0.0025\"} 0\n") != text.npos);
  CHECK(text.find("_bucket{route=\"/records/{record}\",le=\"0.005\"} 1\n") != text.npos);
  const Request far{.remote = "elsewhere"};
  CHECK(ask_as(far, MetricsReach::this_machine).status == 404);
  CHECK(ask_as(far, MetricsReach::anywhere).status == 200);
  const Request passed_on{.headers = {{"x-forwarded-for", "elsewhere"}}, .remote = "127.0.0.1"};
  CHECK(ask_as(passed_on, MetricsReach::this_machine).status == 404);
}

TEST_CASE("a log line is one JSON object whatever stands in it") {
  const auto line = log_line(*Moment::from("2026-11-03T16:40:00Z"), Level::warning, "a \"b\"\n",
                             {{"n", std::int64_t{3}}, {"ms", 1.5}, {"odd", "\xff\\\x01"}});
  CHECK(line ==
        "{\"time\":\"2026-11-03T16:40:00Z\",\"level\":\"warning\",\"event\":\"a \\\"b\\\"\\u000a\","
        "\"n\":3,\"ms\":1.500,\"odd\":\"?\\\\\\u0001\"}\n");
}
