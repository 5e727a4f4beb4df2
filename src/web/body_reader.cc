// See body_reader.h.
#include "web/body_reader.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/text.h"

namespace holdfast::web {
namespace {

Unexpected<Refused> refuse(int status, std::string_view why) {
  return Unexpected<Refused>{Refused{status, why}};
}

bool is_plain_line(std::string_view line) {
  return std::none_of(line.begin(), line.end(), [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
  });
}

/// Nothing while its end has not come.
std::optional<std::string_view> take_line(std::string_view& rest) {
  const auto end = rest.find("\r\n");
  if (end == rest.npos) return std::nullopt;
  const auto line = rest.substr(0, end);
  rest.remove_prefix(end + 2);
  return line;
}

}  // namespace

BodyReader BodyReader::of_length(std::size_t bytes) {
  BodyReader made;
  made.wanted_ = bytes;
  return made;
}

BodyReader BodyReader::of_chunks(std::size_t limit_bytes) {
  BodyReader made;
  made.stage_ = Stage::size;
  made.chunked_ = true;
  made.limit_ = limit_bytes;
  return made;
}

Result<bool, Refused> BodyReader::feed(std::string& input) {
  std::string_view rest = input;
  while (stage_ != Stage::whole) {
    const auto went_on = step(rest);
    if (!went_on) return Unexpected<Refused>{went_on.error()};
    if (!*went_on) break;
  }
  input.erase(0, input.size() - rest.size());
  return stage_ == Stage::whole;
}

bool BodyReader::take_data(std::string_view& rest) {
  const auto size = std::min(wanted_, rest.size());
  body_.append(rest.substr(0, size));
  rest.remove_prefix(size);
  wanted_ -= size;
  return wanted_ == 0;
}

/// "1a" or "1a;extension"
Result<bool, Refused> BodyReader::read_size(std::string_view line) {
  const auto digits = line.substr(0, line.find_first_of(" \t;"));
  const auto extension = trimmed(line.substr(digits.size()));
  const auto* end = digits.data() + digits.size();
  std::size_t size = 0;
  const auto [stopped, wrong] = std::from_chars(digits.data(), end, size, 16);
  if (wrong == std::errc::result_out_of_range) return refuse(413, "body too large");
  if (wrong != std::errc{} || stopped != end) return refuse(400, "malformed chunk size");
  if (!extension.empty() && extension.front() != ';') return refuse(400, "malformed chunk size");
  if (size > limit_ - taken_in_) return refuse(413, "body too large");
  taken_in_ += size;
  wanted_ = size;
  stage_ = size == 0 ? Stage::trailer : Stage::data;
  return true;
}

/// False: more bytes are wanted first.
Result<bool, Refused> BodyReader::step(std::string_view& rest) {
  if (stage_ == Stage::data) {
    if (!take_data(rest)) return false;
    stage_ = chunked_ ? Stage::data_end : Stage::whole;
    return true;
  }
  const auto line = take_line(rest);
  if (line ? line->size() > chunk_line_limit_bytes : rest.size() > chunk_line_limit_bytes)
    return refuse(400, "chunk line too long");
  if (!line) return false;
  if (!is_plain_line(*line)) return refuse(400, "control character in a chunk line");
  if (stage_ == Stage::size) return read_size(*line);
  if (stage_ == Stage::data_end) {
    if (!line->empty()) return refuse(400, "chunk longer than it said");
    stage_ = Stage::size;
  } else if (line->empty()) {
    stage_ = Stage::whole;
  } else if (line->find(':') == line->npos || line->front() == ' ' || line->front() == '\t' ||
             ++trailers_ > trailer_limit_lines) {
    return refuse(400, "malformed trailer");
  }
  return true;
}

}  // namespace holdfast::web
