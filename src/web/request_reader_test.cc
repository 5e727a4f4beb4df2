// Addresses, forms and cookies, with the shapes that have hurt others.
#include "web/request_reader.h"

#include <doctest/doctest.h>

using namespace holdfast;
using namespace holdfast::web;

namespace {
int status_of_target(std::string_view target) {
  const auto read = read_target(target);
  return read ? 200 : read.error().status;
}
int status_of_form(std::string_view body) {
  const auto read = read_urlencoded(body);
  return read ? 200 : read.error().status;
}
constexpr std::string_view multipart = "multipart/form-data; boundary=XX";
int status_of_parts(std::string_view body) {
  const auto read = read_form(multipart, body);
  return read ? 200 : read.error().status;
}
}  // namespace

TEST_CASE("an address is decoded once, path and query") {
  const auto target = read_target("/records/a%20b%2520c?q=J%C3%B3n+D&as-known-at=2026-11-03&q=2");
  REQUIRE(target);
  CHECK(target->path == "/records/a b%20c");
  CHECK(target->query.value("q") == "Jón D");
  CHECK(target->query.values("q").size() == 2);
  CHECK(target->query.value("as-known-at") == "2026-11-03");
  CHECK(!target->query.has("missing"));
}

TEST_CASE("an address that could be read two ways is refused") {
  for (const auto* target : {"",        "records",    "http://elsewhere/",
                             "*",       "/%",         "/%2",
                             "/%zz",    "/%00",       "/%0a",
                             "/%7f",    "/a%2fb",     "/a%2Fb",
                             "/a%5cb",  "/a\\b",      "/../etc/passwd",
                             "/a/./b",  "/%2e%2e/x",  "/a#b",
                             "/a b",    "/\xc3\xb3",  "/%ff",
                             "/%c0%af", "/%ed%a0%80", "/x?a=%",
                             "/x?a=%0", "/x?%00=1",   "/x?a=%00",
                             "/x?a=%ff"}) {
    CAPTURE(target);
    CHECK(status_of_target(target) == 400);
  }
  CHECK(status_of_target("/" + std::string(target_limit_bytes, 'a')) == 414);
}

TEST_CASE("a form keeps order, repeats, empty values and line breaks") {
  const auto form = read_urlencoded("b=2&a=1&b=&&words=one%0D%0Atwo+%2B+three&bare");
  REQUIRE(form);
  REQUIRE(form->fields.size() == 5);
  CHECK(form->fields[0] == std::pair<std::string, std::string>{"b", "2"});
  CHECK(form->values("b").back().empty());
  CHECK(form->value("words") == "one\r\ntwo + three");
  CHECK(form->value("bare") == "");
}

TEST_CASE("a form's limits hold: fields, length of names, text only") {
  std::string many;
  for (std::size_t i = 0; i < form_limit_fields; ++i) many += "a=1&";
  CHECK(status_of_form(many) == 200);
  CHECK(status_of_form(many + "a=1") == 400);
  CHECK(status_of_form(std::string(field_name_limit_bytes, 'n') + "=1") == 200);
  CHECK(status_of_form(std::string(field_name_limit_bytes + 1, 'n') + "=1") == 400);
  for (const auto* body : {"a=%", "a=%4", "a=%4g", "%00=1", "a=%00", "a=%ff", "%ff=a", "a%07b=1"}) {
    CAPTURE(body);
    CHECK(status_of_form(body) == 400);
  }
}

TEST_CASE("a multipart form reads like any other") {
  const auto form = read_form("Multipart/Form-Data; charset=utf-8; boundary=\"a b\"",
                              "--a b\r\nContent-Disposition: form-data; name=\"one\"\r\n\r\n"
                              "1\r\n--a bc\r\n2\r\n"
                              "--a b\r\ncontent-disposition: form-data; name=\"t%22w\"\r\n"
                              "Content-Type: text/plain\r\n\r\n\r\n--a b--\r\n");
  REQUIRE(form);
  REQUIRE(form->fields.size() == 2);
  CHECK(form->value("one") == "1\r\n--a bc\r\n2");
  CHECK(form->value("t\"w") == "");
}

TEST_CASE("a multipart form that is not what browsers send is refused") {
  const std::string head = "--XX\r\nContent-Disposition: form-data; name=\"a\"";
  const std::string end = "\r\n--XX--\r\n";
  CHECK(status_of_parts(head + "\r\n\r\n1" + end) == 200);
  CHECK(status_of_parts("--XX--") == 200);
  for (const std::string& body :
       {std::string{}, std::string{"--X"}, "preamble" + head + "\r\n\r\n1" + end,
        head + "; filename=\"a.txt\"\r\n\r\n1" + end, head + "; name=\"b\"\r\n\r\n1" + end,
        head + "\r\nContent-Transfer-Encoding: base64\r\n\r\nMQ==" + end, head + "\r\n\r\n1",
        head + "\r\n\r\n1\r\n--XX", head + "\r\n\r\n1\r\n--XX--trailing", head + end,
        head + "\r\n\r\n\xff" + end, "--XX\r\n\r\n1" + end,
        std::string{"--XX\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\n1"} + end,
        head + "\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n1" + end,
        head + "\r\n\r\n" + std::string(1, '\0') + end}) {
    CAPTURE(body);
    CHECK(status_of_parts(body) == 400);
  }
}

TEST_CASE("a body of another type is refused, and a boundary must be one") {
  CHECK(read_form("application/json", "{}").error().status == 415);
  CHECK(read_form("", "a=1").error().status == 415);
  CHECK(read_form("", "")->fields.empty());
  CHECK(read_form("multipart/form-data", "x").error().status == 400);
  CHECK(!boundary_of("multipart/form-data; boundary=" + std::string(71, 'b')));
  CHECK(!boundary_of("multipart/form-data; boundary=\"open"));
  CHECK(!boundary_of("multipart/form-data; boundary="));
  CHECK(boundary_of("multipart/form-data;boundary=ok") == "ok");
}

TEST_CASE("of two cookies with one name the first counts, and malformed ones are left out") {
  const auto cookies = read_cookies("a=1; b=\"2\"; a=3; =x; nothing; c=\xff; d=x=y ;e=");
  CHECK(cookies.size() == 4);
  CHECK(cookies.at("a") == "1");
  CHECK(cookies.at("b") == "2");
  CHECK(cookies.at("d") == "x=y");
  CHECK(cookies.at("e").empty());
}
