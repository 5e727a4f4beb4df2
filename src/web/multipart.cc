// multipart/form-data (RFC 7578) as browsers send it: parts between boundary lines, each with a
// name. No preamble, no padding after a boundary, no nested parts and no transfer encodings: no
// browser sends them, and each has been a way past somebody's filter.
#include "web/multipart.h"

#include <algorithm>

#include "base/text.h"

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

struct PartHead {
  std::string name;
  std::optional<std::string> file_name;  ///< of a file; empty where none was chosen
};

bool is_shown_text(std::string_view text) { return is_utf8(text) && !has_control_characters(text); }

/// The names in `form-data; name="x"; filename="y"`.
Result<PartHead, Refused> names_in(std::string_view disposition) {
  const auto kind = disposition.substr(0, disposition.find(';'));
  if (lower_ascii(trimmed(kind)) != "form-data") return bad("part is not form-data");
  auto rest = disposition.substr(kind.size());
  std::optional<std::string> name;
  std::optional<std::string> file_name;
  while (!trimmed(rest).empty()) {
    const auto parameter = take_parameter(rest);
    if (!parameter) return bad("malformed disposition");
    auto& named = parameter->first == "filename" ? file_name : name;
    if ((parameter->first != "name" && parameter->first != "filename") || named)
      return bad("unexpected disposition parameter");
    named = unquoted(parameter->second);
  }
  if (!name) return bad("part without a name");
  if (name->size() > field_name_limit_bytes) return bad("field name too long");
  if (!is_shown_text(*name)) return bad("bad field name");
  return PartHead{std::move(*name), std::move(file_name)};
}

/// The names that a part's headers give it.
Result<PartHead, Refused> read_part_head(std::string_view head) {
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
  return names_in(*disposition);
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

MultipartReader::MultipartReader(std::string_view boundary, FileSink sink)
    : line_("\r\n--" + std::string(boundary)), sink_(std::move(sink)) {}

/// A longer line that merely begins like a boundary is content.
MultipartReader::Boundary MultipartReader::find_boundary() const {
  for (auto at = held_.find(line_); at != held_.npos; at = held_.find(line_, at + 1)) {
    const auto after = std::string_view(held_).substr(at + line_.size(), 2);
    if (after.size() < 2) return {at, false};
    if (after == "\r\n" || after == "--") return {at, true};
  }
  // What the next bytes may make a boundary of.
  const auto tail = std::min(held_.size(), line_.size() - 1);
  return {held_.size() - tail, false};
}

void MultipartReader::give(std::size_t bytes) {
  const auto content = std::string_view(held_).substr(0, bytes);
  if (is_file_) {
    sink_.take(content);
  } else {
    value_ += content;
  }
  held_.erase(0, bytes);
}

std::optional<Refused> MultipartReader::end_part() {
  if (is_file_) return sink_.end(), std::nullopt;
  if (!is_utf8(value_) || value_.find('\0') != value_.npos)
    return Refused{400, "field is not text"};
  if (form_.fields.size() == form_limit_fields) return Refused{400, "too many fields"};
  form_.fields.emplace_back(std::move(name_), std::move(value_));
  value_.clear();
  return std::nullopt;
}

Result<MultipartReader::Step, Refused> MultipartReader::step() {
  switch (stage_) {
    case Stage::beginning: {
      const auto first = std::string_view{line_}.substr(2);
      if (held_.size() < first.size()) return Step::wait;
      if (!held_.starts_with(first)) return bad("body does not begin with its boundary");
      held_.erase(0, first.size());
      stage_ = Stage::after_boundary;
      return Step::go_on;
    }
    case Stage::after_boundary:
      if (held_.size() < 2) return Step::wait;
      if (!held_.starts_with("\r\n") && !held_.starts_with("--"))
        return bad("body does not end with its boundary");
      stage_ = held_.starts_with("--") ? Stage::ending : Stage::head;
      held_.erase(0, 2);
      return Step::go_on;
    case Stage::head:
      return read_head();
    case Stage::content:
      return read_content();
    case Stage::ending:
      if (held_.size() > 2 || !std::string_view("\r\n").starts_with(held_))
        return bad("body does not end with its boundary");
      return Step::wait;
  }
  return bad("malformed body");
}

Result<MultipartReader::Step, Refused> MultipartReader::read_head() {
  const auto head = std::string_view(held_).substr(0, part_head_limit_bytes);
  const auto end = head.find("\r\n\r\n");
  if (end == head.npos && head.size() == part_head_limit_bytes)
    return bad("part header does not end");
  if (end == head.npos) return Step::wait;
  auto part = read_part_head(head.substr(0, end));
  if (!part) return Unexpected<Refused>{part.error()};
  is_file_ = part->file_name.has_value();
  if (is_file_ && !sink_.begin) return bad("files are not taken here");
  name_ = std::move(part->name);
  if (is_file_ && ++files_ > form_limit_files)
    return Unexpected<Refused>{Refused{413, "too many files"}};
  if (is_file_) sink_.begin(name_, *part->file_name);
  held_.erase(0, end + 4);
  stage_ = Stage::content;
  return Step::go_on;
}

Result<MultipartReader::Step, Refused> MultipartReader::read_content() {
  const auto boundary = find_boundary();
  give(boundary.at);
  field_bytes_ += is_file_ ? 0 : boundary.at;
  if (field_bytes_ > fields_limit_bytes)
    return Unexpected<Refused>{Refused{413, "fields too large"}};
  if (!boundary.whole) return Step::wait;
  held_.erase(0, line_.size());
  stage_ = Stage::after_boundary;
  if (const auto wrong = end_part()) return Unexpected<Refused>{*wrong};
  return Step::go_on;
}

Result<Done, Refused> MultipartReader::feed(std::string_view bytes) {
  held_ += bytes;
  while (true) {
    const auto went = step();
    if (!went) return Unexpected<Refused>{went.error()};
    if (*went == Step::wait) return done;
  }
}

Result<Form, Refused> MultipartReader::finish() {
  switch (stage_) {
    case Stage::beginning:
      return bad("body does not begin with its boundary");
    case Stage::head:
      return bad("part header does not end");
    case Stage::content:
      return bad("part does not end");
    case Stage::after_boundary:
      return bad("body does not end with its boundary");
    case Stage::ending:
      break;
  }
  if (!held_.empty() && held_ != "\r\n") return bad("body does not end with its boundary");
  return std::move(form_);
}

Result<Form, Refused> read_multipart(std::string_view body, std::string_view boundary) {
  MultipartReader reader(boundary, {});
  if (const auto fed = reader.feed(body); !fed) return Unexpected<Refused>{fed.error()};
  return reader.finish();
}

}  // namespace holdfast::web
