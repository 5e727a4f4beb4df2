// See response_writer.h.
#include "web/response_writer.h"

#include <zlib.h>

#include <cassert>
#include <cstdio>

#include "base/date.h"
#include "base/text.h"

namespace holdfast::web {
namespace {

// Nothing but our own scripts, styles and pictures; "data:" is for the pictures within the design
// system's style sheet (the arrow of a select, the tick of a box).
constexpr std::string_view content_security_policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'";

constexpr std::pair<std::string_view, std::string_view> safe_headers[] = {
    {"content-security-policy", content_security_policy},
    {"x-content-type-options", "nosniff"},
    {"x-frame-options", "DENY"},
    {"referrer-policy", "same-origin"},
    {"cross-origin-opener-policy", "same-origin"},
    {"cross-origin-resource-policy", "same-origin"},
    {"permissions-policy",
     "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"},
    {"x-robots-tag", "noindex"},
    {"cache-control", "no-store"},
};
constexpr std::string_view strict_transport = "max-age=31536000";

bool brings(const Response& response, std::string_view name) {
  for (const auto& [key, value] : response.headers)
    if (lower_ascii(key) == name) return true;
  return false;
}

std::string_view reason_of(int status) {
  switch (status) {
    case 100:
      return "Continue";
    case 200:
      return "OK";
    case 206:
      return "Partial Content";
    case 303:
      return "See Other";
    case 304:
      return "Not Modified";
    case 400:
      return "Bad Request";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 408:
      return "Request Timeout";
    case 409:
      return "Conflict";
    case 413:
      return "Content Too Large";
    case 414:
      return "URI Too Long";
    case 415:
      return "Unsupported Media Type";
    case 417:
      return "Expectation Failed";
    case 422:
      return "Unprocessable Content";
    case 429:
      return "Too Many Requests";
    case 431:
      return "Request Header Fields Too Large";
    case 500:
      return "Internal Server Error";
    case 501:
      return "Not Implemented";
    case 503:
      return "Service Unavailable";
    case 505:
      return "HTTP Version Not Supported";
    default:
      return "Answer";
  }
}

bool is_text(std::string_view type) {
  return type.starts_with("text/") || type.starts_with("application/json") ||
         type.starts_with("image/svg");
}

void add_header(std::string& out, std::string_view name, std::string_view value) {
  out.append(name).append(": ");
  for (const char c : value)
    if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) out += c;
  out += "\r\n";
}

bool has_no_body(int status) { return status == 204 || status == 304; }

}  // namespace

void add_safe_headers(Response& response, bool secure) {
  for (const auto& [name, value] : safe_headers)
    if (!brings(response, name)) response.headers.emplace_back(name, value);
  if (secure) response.headers.emplace_back("strict-transport-security", strict_transport);
}

bool takes_gzip(std::string_view accept_encoding) {
  for (const auto one : split(accept_encoding, ',')) {
    const auto parts = split(one, ';');
    const auto name = lower_ascii(trimmed(parts.front()));
    if (name != "gzip" && name != "*") continue;
    const auto quality = parts.size() > 1 ? trimmed(parts[1]) : std::string_view{};
    const bool refused =
        quality.starts_with("q=0") && quality.find_first_not_of("0.", 2) == quality.npos;
    return !refused;
  }
  return false;
}

std::string gzipped(std::string_view bytes) {
  z_stream stream{};
  constexpr int level = 5;
  constexpr int gzip_window = 15 + 16;
  constexpr int memory_level = 8;
  if (deflateInit2(&stream, level, Z_DEFLATED, gzip_window, memory_level, Z_DEFAULT_STRATEGY) !=
      Z_OK)
    return {};
  std::string out(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int ended = deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return ended == Z_STREAM_END ? out : std::string{};
}

void compress(Response& response, std::string_view accept_encoding) {
  if (!is_text(response.type) || brings(response, "content-encoding")) return;
  if (response.body.size() <= gzip_from_bytes) return;
  if (!brings(response, "vary")) response.headers.emplace_back("vary", "accept-encoding");
  if (!takes_gzip(accept_encoding)) return;
  auto smaller = gzipped(response.body);
  if (smaller.empty() || smaller.size() >= response.body.size()) return;
  response.body = std::move(smaller);
  response.headers.emplace_back("content-encoding", "gzip");
}

std::string response_bytes(const Response& response, Moment now, Framing framing) {
  const bool bare = has_no_body(response.status);
  std::string out;
  out.reserve(1'024 + response.body.size());
  out.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ");
  out.append(reason_of(response.status)).append("\r\n");
  add_header(out, "date", http_date(now));
  if (!bare && !response.type.empty()) add_header(out, "content-type", response.type);
  // What goes on ends with its connection: every version of HTTP and every proxy reads that.
  if (!bare && !response.stream)
    add_header(out, "content-length", std::to_string(response.body.size()));
  for (const auto& [name, value] : response.headers) add_header(out, name, value);
  if (framing.after == Framing::After::close) add_header(out, "connection", "close");
  out += "\r\n";
  if (!bare && framing.body == Framing::Body::sent) out += response.body;
  return out;
}

std::string http_date(Moment moment) {
  constexpr std::string_view weekdays[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  constexpr std::string_view months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const std::int64_t seconds_a_day = 86'400;
  const auto whole = moment.microseconds / 1'000'000;
  const auto in_day = static_cast<int>(((whole % seconds_a_day) + seconds_a_day) % seconds_a_day);
  const Date date{static_cast<std::int32_t>((whole - in_day) / seconds_a_day)};
  const auto parts = parts_of(date);
  char text[48];
  std::snprintf(text, sizeof text, "%s, %02d %s %04d %02d:%02d:%02d GMT",
                weekdays[weekday_of(date)].data(), parts.day, months[parts.month - 1].data(),
                parts.year, in_day / 3600, in_day / 60 % 60, in_day % 60);
  return text;
}

}  // namespace holdfast::web
