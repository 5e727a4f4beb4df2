// Our own writer, because quoting is the one thing a log must get right and the usual library's
// JSON pattern leaves quotes as they are.
#include "web/log.h"

#include <cstdio>

#include "base/text.h"

namespace holdfast::web {
namespace {

std::string_view word_of(Level level) {
  switch (level) {
    case Level::info:
      return "info";
    case Level::warning:
      return "warning";
    case Level::error:
      return "error";
  }
  return "error";
}

std::string number_text(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3f", number);
  return text;
}

std::string value_text(const LogField& field) {
  if (const auto* text = std::get_if<std::string_view>(&field.value)) return json_quoted(*text);
  if (const auto* whole = std::get_if<std::int64_t>(&field.value)) return std::to_string(*whole);
  return number_text(std::get<double>(field.value));
}

}  // namespace

std::string json_quoted(std::string_view text) {
  const bool utf8 = is_utf8(text);
  std::string quoted = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      quoted += '\\';
      quoted += c;
    } else if (byte < 0x20 || byte == 0x7f) {
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\u%04x", byte);
      quoted += escape;
    } else {
      quoted += byte >= 0x80 && !utf8 ? '?' : c;
    }
  }
  return quoted + '"';
}

std::string log_line(Moment now, Level level, std::string_view event,
                     std::initializer_list<LogField> fields) {
  std::string line = "{\"time\":" + json_quoted(now.text());
  line += ",\"level\":" + json_quoted(word_of(level));
  line += ",\"event\":" + json_quoted(event);
  for (const auto& field : fields) {
    line += ',';
    line += json_quoted(field.name) + ':' + value_text(field);
  }
  return line + "}\n";
}

void Log::note(Level level, std::string_view event, std::initializer_list<LogField> fields) {
  const auto line = log_line(clock_.now(), level, event, fields);
  const std::lock_guard lock{mutex_};
  sink_(line);
}

}  // namespace holdfast::web
