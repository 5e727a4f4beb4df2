// What leaves the house: safe headers, compression, framing.
#include "web/response_writer.h"

#include <doctest/doctest.h>
#include <zlib.h>

#include "web/cookies.h"

using namespace holdfast;
using namespace holdfast::web;

namespace {
std::string header_of(const Response& response, std::string_view name) {
  for (const auto& [key, value] : response.headers)
    if (key == name) return value;
  return "";
}
std::string inflated(const std::string& bytes) {
  z_stream stream{};
  REQUIRE(inflateInit2(&stream, 15 + 16) == Z_OK);
  std::string out(1 << 20, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
  out.resize(stream.total_out);
  inflateEnd(&stream);
  return out;
}
}  // namespace

TEST_CASE("every response forbids what pages never need") {
  Response response;
  add_safe_headers(response, true);
  const auto policy = header_of(response, "content-security-policy");
  CHECK(policy.starts_with("default-src 'none';"));
  CHECK(policy.find("unsafe") == policy.npos);
  CHECK(policy.find("frame-ancestors 'none'") != policy.npos);
  CHECK(policy.find("base-uri 'none'") != policy.npos);
  CHECK(header_of(response, "cache-control") == "no-store");
  CHECK(header_of(response, "x-content-type-options") == "nosniff");
  CHECK(!header_of(response, "strict-transport-security").empty());
  Response asset{.headers = {{"Cache-Control", "public, max-age=31536000, immutable"}}};
  add_safe_headers(asset, false);
  CHECK(header_of(asset, "cache-control").empty());
  CHECK(header_of(asset, "strict-transport-security").empty());
}

TEST_CASE("large text is compressed where the browser takes it, and comes back the same") {
  const std::string page(5'000, 'p');
  Response response{.body = page};
  compress(response, "br;q=1.0, gzip;q=0.8");
  CHECK(header_of(response, "content-encoding") == "gzip");
  CHECK(header_of(response, "vary") == "accept-encoding");
  CHECK(inflated(response.body) == page);
  for (const auto* refuses : {"", "br", "gzip;q=0", "gzip;q=0.0", "identity"}) {
    Response plain{.body = page};
    compress(plain, refuses);
    CHECK(plain.body == page);
  }
  Response small{.body = std::string(gzip_from_bytes, 'p')};
  compress(small, "gzip");
  CHECK(header_of(small, "content-encoding").empty());
  Response already{.body = page, .headers = {{"content-encoding", "gzip"}}};
  compress(already, "gzip");
  CHECK(already.body == page);
}

TEST_CASE("a line end in a header never makes another header") {
  auto response = see_other("/a\r\nSet-Cookie: evil=1\r\n\r\n<p>");
  const auto bytes = response_bytes(response, {}, {});
  CHECK(bytes.find("\r\nSet-Cookie") == bytes.npos);
  CHECK(bytes.find("location: /aSet-Cookie: evil=1<p>\r\n") != bytes.npos);
}

TEST_CASE("HEAD says the length of what it leaves out, and 304 has no body at all") {
  const Response page{.body = "twelve bytes"};
  const auto head = response_bytes(page, {}, {.body = Framing::Body::left_out});
  CHECK(head.find("content-length: 12\r\n") != head.npos);
  CHECK(head.ends_with("\r\n\r\n"));
  const auto none = response_bytes({.status = 304, .body = "x"}, {}, {});
  CHECK(none.find("content-length") == none.npos);
  CHECK(none.ends_with("\r\n\r\n"));
}

TEST_CASE("the date is written as HTTP has it") {
  CHECK(http_date(*Moment::from("2026-11-03T16:40:00Z")) == "Tue, 03 Nov 2026 16:40:00 GMT");
  CHECK(http_date({-1'000'000}) == "Wed, 31 Dec 1969 23:59:59 GMT");
}

TEST_CASE("cookies are closed to scripts and other sites, and bound to the host over TLS") {
  Request request;
  Response response;
  set_cookie(response, request, {"session", "abc", {}});
  CHECK(header_of(response, "set-cookie") == "session=abc; Path=/; HttpOnly; SameSite=Lax");
  request.secure = true;
  Response secure;
  set_cookie(secure, request, {"session", "abc", {}});
  set_cookie(secure, request, {"session", "def", hours(1)});
  CHECK(secure.headers.size() == 1);
  CHECK(header_of(secure, "set-cookie") ==
        "__Host-session=def; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=3600");
  request.cookies = {{"session", "planted"}};
  CHECK(!cookie_of(request, "session"));
  request.cookies = {{"__Host-session", "ours"}};
  CHECK(cookie_of(request, "session") == "ours");
}
