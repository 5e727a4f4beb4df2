// Choosing a password.
#include "access/password_rules.h"

#include "base/text.h"
#include "base/words.h"

namespace holdfast::access {
namespace {

constexpr std::size_t telling_word_characters = 4;  ///< shorter parts of a name are in many words

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

/// Lower case without what people put at either end to please old rules.
std::string bare(std::string_view password) {
  const auto lower = lower_ascii(password);
  const auto other = [](char c) { return !is_letter(c) && (static_cast<unsigned char>(c) < 0x80); };
  std::size_t from = 0;
  std::size_t to = lower.size();
  while (from < to && other(lower[from])) ++from;
  while (to > from && other(lower[to - 1])) --to;
  return lower.substr(from, to - from);
}

/// "p4$$w0rd" is "password"; spaces and joining signs between words go.
std::string folded(std::string_view bare_password) {
  std::string out;
  for (const char c : bare_password) {
    switch (c) {
      case '0':
        out += 'o';
        break;
      case '1':
      case '!':
        out += 'i';
        break;
      case '3':
        out += 'e';
        break;
      case '4':
      case '@':
        out += 'a';
        break;
      case '5':
      case '$':
        out += 's';
        break;
      case '7':
        out += 't';
        break;
      case ' ':
      case '-':
      case '_':
      case '.':
        break;
      default:
        out += c;
    }
  }
  return out;
}

/// The shortest piece that the text repeats: "abcabc" -> "abc".
std::string_view unit_of(std::string_view text) {
  for (std::size_t length = 1; length <= text.size() / 2; ++length) {
    if (text.size() % length != 0) continue;
    const auto unit = text.substr(0, length);
    bool repeats = true;
    for (std::size_t at = length; repeats && at < text.size(); at += length)
      repeats = text.substr(at, length) == unit;
    if (repeats) return unit;
  }
  return text;
}

/// Runs along the alphabet, the digits or a row of keys, forwards or backwards.
bool is_run(std::string_view lower) {
  constexpr std::string_view rows[] = {"abcdefghijklmnopqrstuvwxyz", "012345678901234567890",
                                       "qwertyuiopasdfghjklzxcvbnm",
                                       "qwertyuiop[]asdfghjkl;zxcvbnm"};
  const std::string backwards(lower.rbegin(), lower.rend());
  for (const auto row : rows)
    if (row.find(lower) != std::string_view::npos || row.find(backwards) != std::string_view::npos)
      return true;
  return false;
}

bool holds_own_word(std::string_view password, std::string_view own) {
  const auto lower = lower_ascii(password);
  std::string word;
  const auto telling = [&] {
    return word.size() >= telling_word_characters && lower.find(word) != std::string::npos;
  };
  for (const char c : lower_ascii(own) + " ") {
    if (is_letter(c) || static_cast<unsigned char>(c) >= 0x80) {
      word += c;
      continue;
    }
    // Ends of addresses ("example.gov.uk") say nothing of the person: only what stands before "@".
    if (telling()) return true;
    if (c == '@') break;
    word.clear();
  }
  return false;
}

}  // namespace

CommonPasswords CommonPasswords::from(std::string_view text) {
  CommonPasswords made;
  for (const auto line : split(text, '\n')) {
    const auto one = trimmed(line);
    if (one.empty() || one.starts_with("# ") || one == "#") continue;
    made.exact_.insert(lower_ascii(one));
    if (auto fold = folded(bare(one)); !fold.empty()) made.folded_.insert(std::move(fold));
  }
  return made;
}

bool CommonPasswords::has(std::string_view password) const {
  const auto lower = lower_ascii(password);
  const auto core = bare(password);
  if (exact_.contains(lower) || exact_.contains(unit_of(lower)) || is_run(lower)) return true;
  if (core.empty()) {
    // Digits and signs alone: a date or a telephone number twelve long. Long ones may pass.
    return length_in_characters(password) < 16;
  }
  const auto fold = folded(core);
  return folded_.contains(fold) || folded_.contains(unit_of(fold)) || is_run(core) ||
         unit_of(fold).size() < 3;
}

Problems password_problems(std::string_view password, const CommonPasswords& common,
                           std::span<const std::string> own_words) {
  const auto problem = [](std::string words) { return Problems{{"password", std::move(words)}}; };
  if (!is_utf8(password) || has_control_characters(password))
    return problem(say("Enter a password you can type on a keyboard"));
  const auto length = length_in_characters(password);
  if (length < password_shortest_characters)
    return problem(say("Your password must be {n} characters or more",
                       {{"n", std::to_string(password_shortest_characters)}}));
  if (length > password_longest_characters)
    return problem(say("Your password must be {n} characters or fewer",
                       {{"n", std::to_string(password_longest_characters)}}));
  if (common.has(password))
    return problem(say("Choose a password that is harder to guess: many people use this one"));
  for (const auto& own : own_words)
    if (holds_own_word(password, own))
      return problem(say("Your password must not contain your name or email address"));
  return {};
}

}  // namespace holdfast::access
