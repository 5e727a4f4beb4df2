// multipart/form-data (RFC 7578) as browsers send it: parts between boundary lines, each with a
// name. No preamble, no padding after a boundary, no nested parts and no transfer encodings: no
// browser sends them, and each has been a way past somebody's filter.
#include "base/text.h"
#include "web/request_reader.h"

namespace holdfast::web {
namespace {

constexpr std::size_t boundary_limit_bytes = 70;
constexpr std::size_t part_head_limit_bytes = 2'000;

Unexpected<Refused> bad(std::string_view why) { return Unexpected<Refused>{Refused{400, why}}; }

bool is_boundary_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         std::string_view{"'()+_,-./:=? "}.find(c) != std::string_view::npos;
}

/// Browsers write a quote and a line break in a name as %22, %0D and %0A, and nothing else so.
std::string unquoted(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto three = text.substr(i, 3);
    const char stands_for = three == "%22"   ? '"'
                            : three == "%0D" ? '\r'
                            : three == "%0A" ? '\n'
                                             : 0;
    plain += stands_for != 0 ? stands_for : text[i];
    if (stands_for != 0) i += 2;
  }
  return plain;
}

/// Takes `; key="value"` or `; key=value` off the front; nothing when it is neither.
std::optional<std::pair<std::string, std::string>> take_parameter(std::string_view& rest) {
  rest = trimmed(rest);
  if (rest.empty() || rest.front() != ';') return std::nullopt;
  rest = trimmed(rest.substr(1));
  const auto equals = rest.find('=');
  if (equals == rest.npos) return std::nullopt;
  auto key = lower_ascii(trimmed(rest.substr(0, equals)));
  rest = rest.substr(equals + 1);
  const bool quoted = !rest.empty() && rest.front() == '"';
  if (quoted) rest = rest.substr(1);
  const auto end = rest.find(quoted ? '"' : ';');
  if (quoted && end == rest.npos) return std::nullopt;
  auto value = rest.substr(0, end);
  if (!quoted) value = trimmed(value);
  std::string kept{value};
  rest = end == rest.npos ? std::string_view{} : rest.substr(quoted ? end + 1 : end);
  return std::pair{std::move(key), std::move(kept)};
}

/// The name in `form-data; name="x"`.
Result<std::string, Refused> name_in(std::string_view disposition) {
  const auto kind = disposition.substr(0, disposition.find(';'));
  if (lower_ascii(trimmed(kind)) != "form-data") return bad("part is not form-data");
  auto rest = disposition.substr(kind.size());
  std::optional<std::string> name;
  while (!trimmed(rest).empty()) {
    const auto parameter = take_parameter(rest);
    if (!parameter) return bad("malformed disposition");
    if (parameter->first.starts_with("filename")) return bad("files are not taken here");
    if (parameter->first != "name" || name) return bad("unexpected disposition parameter");
    name = unquoted(parameter->second);
  }
  if (!name) return bad("part without a name");
  if (name->size() > field_name_limit_bytes) return bad("field name too long");
  if (!is_utf8(*name) || has_control_characters(*name)) return bad("bad field name");
  return std::move(*name);
}

/// The name that a part's headers give it.
Result<std::string, Refused> read_part_head(std::string_view head) {
  std::optional<std::string_view> disposition;
  while (!head.empty()) {
    const auto end = head.find("\r\n");
    const auto line = head.substr(0, end);
    head = end == head.npos ? std::string_view{} : head.substr(end + 2);
    const auto colon = line.find(':');
    if (colon == line.npos) return bad("malformed part header");
    const auto name = lower_ascii(line.substr(0, colon));
    if (name == "content-transfer-encoding") return bad("transfer encodings are not taken");
    if (name != "content-disposition") continue;
    if (disposition) return bad("two dispositions");
    disposition = trimmed(line.substr(colon + 1));
  }
  if (!disposition) return bad("part without a disposition");
  return name_in(*disposition);
}

/// Where a boundary line begins at or after `from` (the "\r\n" before it), or npos. A longer line
/// that merely begins like one is content.
std::size_t find_boundary(std::string_view body, std::string_view line, std::size_t from) {
  for (auto at = body.find(line, from); at != body.npos; at = body.find(line, at + 1)) {
    const auto after = body.substr(at + line.size(), 2);
    if (after == "\r\n" || after == "--") return at;
  }
  return body.npos;
}

}  // namespace

std::optional<std::string> boundary_of(std::string_view content_type) {
  auto rest = content_type.substr(std::min(content_type.find(';'), content_type.size()));
  while (!trimmed(rest).empty()) {
    auto parameter = take_parameter(rest);
    if (!parameter) return std::nullopt;
    if (parameter->first != "boundary") continue;
    const auto& boundary = parameter->second;
    if (boundary.empty() || boundary.size() > boundary_limit_bytes) return std::nullopt;
    for (const char c : boundary)
      if (!is_boundary_character(c)) return std::nullopt;
    return boundary;
  }
  return std::nullopt;
}

Result<Form, Refused> read_multipart(std::string_view body, std::string_view boundary) {
  const std::string line = "\r\n--" + std::string{boundary};
  const auto first = std::string_view{line}.substr(2);
  if (!body.starts_with(first)) return bad("body does not begin with its boundary");
  std::size_t at = first.size();
  Form form;
  while (body.substr(at, 2) == "\r\n") {
    at += 2;
    const auto head_end = body.substr(at, part_head_limit_bytes).find("\r\n\r\n");
    if (head_end == body.npos) return bad("part header does not end");
    auto name = read_part_head(body.substr(at, head_end));
    if (!name) return Unexpected<Refused>{name.error()};
    // An empty value's boundary line shares its "\r\n" with nothing: search from after the head.
    const auto start = at + head_end + 4;
    const auto end = find_boundary(body, line, start);
    if (end == body.npos) return bad("part does not end");
    const auto value = body.substr(start, end - start);
    if (!is_utf8(value) || value.find('\0') != value.npos) return bad("field is not text");
    if (form.fields.size() == form_limit_fields) return bad("too many fields");
    form.fields.emplace_back(std::move(*name), value);
    at = end + line.size();
  }
  const auto rest = body.substr(at);
  if (rest != "--" && rest != "--\r\n") return bad("body does not end with its boundary");
  return form;
}

}  // namespace holdfast::web
