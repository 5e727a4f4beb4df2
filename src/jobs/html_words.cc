// See html_words.h. A whole parser of HTML builds a tree, and a tree that a stranger nests ends the
// program; nothing here needs more than the next tag.
#include "jobs/html_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "base/text.h"

namespace holdfast::jobs {
namespace {

/// What stands between their tags is not shown.
constexpr std::array<std::string_view, 5> unseen = {"script", "style", "head", "title", "template"};
constexpr std::array<std::string_view, 16> on_lines = {"p",  "div",        "br", "tr", "li", "ul",
                                                       "ol", "table",      "h1", "h2", "h3", "h4",
                                                       "hr", "blockquote", "h5", "h6"};
constexpr std::pair<std::string_view, std::string_view> names[] = {
    {"amp", "&"},   {"lt", "<"},     {"gt", ">"},    {"quot", "\""}, {"apos", "'"},  {"nbsp", " "},
    {"pound", "£"}, {"rsquo", "’"},  {"lsquo", "‘"}, {"ldquo", "“"}, {"rdquo", "”"}, {"ndash", "–"},
    {"mdash", "—"}, {"hellip", "…"}, {"bull", "•"},  {"euro", "€"},
};

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Of valid Unicode that is no control character; else nothing.
std::optional<std::string> utf8_of(std::uint32_t c) {
  const bool surrogate = c >= 0xd800 && c <= 0xdfff;
  if (c < 0x20 || (c >= 0x7f && c < 0xa0) || surrogate || c > 0x10ffff) return std::nullopt;
  const auto byte = [](std::uint32_t value) { return static_cast<char>(value); };
  const auto tail = [&](int shift) { return byte(0x80U | ((c >> shift) & 0x3fU)); };
  if (c < 0x80) return std::string{byte(c)};
  if (c < 0x800) return std::string{byte(0xc0U | c >> 6U), tail(0)};
  if (c < 0x10000) return std::string{byte(0xe0U | c >> 12U), tail(6), tail(0)};
  return std::string{byte(0xf0U | c >> 18U), tail(12), tail(6), tail(0)};
}

std::optional<std::string> number_of(std::string_view digits) {
  const int base = !digits.empty() && (digits[0] == 'x' || digits[0] == 'X') ? 16 : 10;
  if (base == 16) digits.remove_prefix(1);
  std::uint32_t number = 0;
  const auto [end, wrong] =
      std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
  if (wrong != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return utf8_of(number);
}

/// "&amp;" at the beginning of `rest`, taken off it; nothing where there is none that is known.
std::optional<std::string> take_reference(std::string_view& rest) {
  constexpr std::size_t longest = 12;
  const auto end = rest.substr(0, longest).find(';');
  if (end == rest.npos || end < 2) return std::nullopt;
  const auto inside = rest.substr(1, end - 1);
  std::optional<std::string> found;
  if (inside[0] == '#') {
    found = number_of(inside.substr(1));
  } else {
    const auto at =
        std::ranges::find(names, inside, &std::pair<std::string_view, std::string_view>::first);
    if (at != std::end(names)) found = std::string(at->second);
  }
  if (found) rest.remove_prefix(end + 1);
  return found;
}

class Reader {
 public:
  explicit Reader(std::string_view html) : rest_(html) {}

  std::string words() {
    while (!rest_.empty()) {
      if (rest_.front() == '<' && take_tag()) continue;
      if (rest_.front() == '&')
        if (const auto said = take_reference(rest_)) {
          add(*said);
          continue;
        }
      add(rest_.substr(0, 1));
      rest_.remove_prefix(1);
    }
    return std::move(words_);
  }

 private:
  /// White space is one space, as a browser shows it.
  void add(std::string_view text) {
    const bool space = text == " " || text == "\n" || text == "\r" || text == "\t";
    if (space && (words_.empty() || words_.back() == ' ' || words_.back() == '\n')) return;
    words_ += space ? " " : text;
  }
  void end_line() {
    while (!words_.empty() && words_.back() == ' ') words_.pop_back();
    if (!words_.empty() && !words_.ends_with("\n\n")) words_ += '\n';
  }
  bool take_tag() {
    if (rest_.starts_with("<!--")) return drop_after("-->", 4), true;
    auto name = rest_.substr(1);
    const bool ends = name.starts_with('/');
    if (ends) name.remove_prefix(1);
    const auto size =
        static_cast<std::size_t>(std::ranges::find_if_not(name, is_name_character) - name.begin());
    const bool declares = name.starts_with('!') || name.starts_with('?');
    if (size == 0 && !declares) return false;
    const auto tag = lower_ascii(name.substr(0, size));
    drop_after(">", 1);
    if (std::ranges::find(on_lines, tag) != on_lines.end()) end_line();
    if (!ends && std::ranges::find(unseen, tag) != unseen.end()) drop_element(tag);
    return true;
  }
  /// Up to and with `mark`, which is looked for from there on; everything where there is none.
  void drop_after(std::string_view mark, std::size_t from) {
    const auto at = rest_.find(mark, from);
    rest_.remove_prefix(at == rest_.npos ? rest_.size() : at + mark.size());
  }
  void drop_element(const std::string& tag) {
    while (!rest_.empty()) {
      drop_after("</", 0);
      if (lower_ascii(rest_.substr(0, tag.size())) != tag) continue;
      return drop_after(">", 0);
    }
  }

  std::string_view rest_;
  std::string words_;
};

}  // namespace

std::string words_in_html(std::string_view html) { return tidied(Reader(html).words()); }

}  // namespace holdfast::jobs
