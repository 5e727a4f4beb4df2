// Address, urlencoded form and cookies. Multipart is in multipart.cc.
#include "web/request_reader.h"

#include "base/text.h"

namespace holdfast::web {
namespace {

Unexpected<Refused> bad(std::string_view why) { return Unexpected<Refused>{Refused{400, why}}; }

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

enum class Plus { as_is, is_space };

/// Nothing when a percent is not followed by two hex digits.
std::optional<std::string> percent_decoded(std::string_view text, Plus plus) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '+' && plus == Plus::is_space) {
      decoded += ' ';
    } else if (c == '%') {
      if (i + 2 >= text.size()) return std::nullopt;
      const int high = hex_digit(text[i + 1]);
      const int low = hex_digit(text[i + 2]);
      if (high < 0 || low < 0) return std::nullopt;
      decoded += static_cast<char>(high * 16 + low);
      i += 2;
    } else {
      decoded += c;
    }
  }
  return decoded;
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

/// Printable ASCII only: what RFC 3986 lets stand in an address, and a little more.
bool is_plain_target(std::string_view target) {
  for (const char c : target)
    if (is_control(c) || c == ' ' || c == '#' || static_cast<unsigned char>(c) >= 0x80)
      return false;
  return true;
}

bool has_dot_segment(std::string_view path) {
  for (const auto segment : split(path, '/'))
    if (segment == "." || segment == "..") return true;
  return false;
}

/// An encoded slash would be one segment here and two elsewhere.
bool hides_a_slash(std::string_view raw_path) {
  const auto lower = lower_ascii(raw_path);
  return lower.find("%2f") != lower.npos || lower.find("%5c") != lower.npos ||
         lower.find('\\') != lower.npos;
}

Result<std::pair<std::string, std::string>, Refused> read_pair(std::string_view pair) {
  const auto equals = pair.find('=');
  auto name = percent_decoded(pair.substr(0, equals), Plus::is_space);
  auto value = equals == pair.npos ? std::optional<std::string>{""}
                                   : percent_decoded(pair.substr(equals + 1), Plus::is_space);
  if (!name || !value) return bad("bad percent in a field");
  if (name->size() > field_name_limit_bytes) return bad("field name too long");
  if (!is_utf8(*name) || !is_utf8(*value)) return bad("field is not UTF-8");
  if (has_control_characters(*name)) return bad("control character in a field name");
  if (value->find('\0') != value->npos) return bad("NUL in a field");
  return std::pair{std::move(*name), std::move(*value)};
}

}  // namespace

Result<Target, Refused> read_target(std::string_view target) {
  if (target.size() > target_limit_bytes)
    return Unexpected<Refused>{Refused{414, "address too long"}};
  if (target.empty() || target.front() != '/') return bad("address is not an absolute path");
  if (!is_plain_target(target)) return bad("address holds a character it may not");
  const auto question = target.find('?');
  const auto raw_path = target.substr(0, question);
  if (hides_a_slash(raw_path)) return bad("encoded slash in the path");
  auto path = percent_decoded(raw_path, Plus::as_is);
  if (!path) return bad("bad percent in the path");
  if (!is_utf8(*path)) return bad("path is not UTF-8");
  for (const char c : *path)
    if (is_control(c)) return bad("control character in the path");
  if (has_dot_segment(*path)) return bad("dot segment in the path");
  if (question == target.npos) return Target{std::move(*path), {}};
  auto query = read_urlencoded(target.substr(question + 1));
  if (!query) return Unexpected<Refused>{query.error()};
  return Target{std::move(*path), std::move(*query)};
}

Result<Form, Refused> read_urlencoded(std::string_view body) {
  Form form;
  while (!body.empty()) {
    const auto end = body.find('&');
    const auto pair = body.substr(0, end);
    body = end == body.npos ? std::string_view{} : body.substr(end + 1);
    if (pair.empty()) continue;
    if (form.fields.size() == form_limit_fields) return bad("too many fields");
    auto read = read_pair(pair);
    if (!read) return Unexpected<Refused>{read.error()};
    form.fields.push_back(std::move(*read));
  }
  return form;
}

Result<Form, Refused> read_form(std::string_view content_type, std::string_view body) {
  if (content_type.empty() && body.empty()) return Form{};
  const auto kind = lower_ascii(trimmed(content_type.substr(0, content_type.find(';'))));
  if (kind == "application/x-www-form-urlencoded") return read_urlencoded(body);
  if (kind != "multipart/form-data")
    return Unexpected<Refused>{Refused{415, "content type is not a form"}};
  const auto boundary = boundary_of(content_type);
  if (!boundary) return bad("multipart without a boundary");
  return read_multipart(body, *boundary);
}

std::map<std::string, std::string, std::less<>> read_cookies(std::string_view header) {
  std::map<std::string, std::string, std::less<>> cookies;
  for (const auto one : split(header, ';')) {
    if (cookies.size() == cookie_limit) break;
    const auto pair = trimmed(one);
    const auto equals = pair.find('=');
    if (equals == pair.npos || equals == 0) continue;
    const auto name = trimmed(pair.substr(0, equals));
    auto value = trimmed(pair.substr(equals + 1));
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
      value = value.substr(1, value.size() - 2);
    if (!is_utf8(pair) || has_control_characters(pair)) continue;
    cookies.emplace(name, value);
  }
  return cookies;
}

}  // namespace holdfast::web
