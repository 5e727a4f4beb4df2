// See wording.h. A text is read from left to right once; nothing in it is run.
#include "practice/writing/wording.h"

#include <algorithm>

#include "base/text.h"
#include "base/words.h"
#include "practice/case_file.h"
#include "practice/service/service.h"

namespace holdfast::writing {
namespace {

constexpr std::string_view opens = "{{";
constexpr std::string_view closes = "}}";
/// What stands for a blank that is not known. A letter's own words, in the language of the letter.
constexpr std::string_view unknown_opens = "[not known: ";
constexpr std::string_view unknown_closes = "]";
constexpr std::size_t shown_characters = 40;

const Blank* find_in(const std::vector<Blank>& blanks, std::string_view name) {
  const auto at = std::ranges::find(blanks, name, &Blank::name);
  return at == blanks.end() ? nullptr : &*at;
}

/// A name of a blank is short, and of small letters.
bool is_name(std::string_view words) {
  return !words.empty() && words.size() <= shown_characters &&
         std::ranges::all_of(words, [](char c) { return c == '_' || (c >= 'a' && c <= 'z'); });
}

/// Characters that make text run the other way, or that nobody can see: what is read would not be
/// what is kept. Each is three bytes of UTF-8, but for the Arabic letter mark.
bool has_hidden_direction(std::string_view text) {
  static constexpr std::string_view hidden[] = {"\u061c", "\u200e", "\u200f", "\u202a", "\u202b",
                                                "\u202c", "\u202d", "\u202e", "\u2066", "\u2067",
                                                "\u2068", "\u2069", "\u200b", "\ufeff"};
  return std::ranges::any_of(
      hidden, [&](std::string_view one) { return text.find(one) != std::string_view::npos; });
}

std::string all_names(const std::vector<Blank>& blanks) {
  std::string list;
  for (const auto& blank : blanks) list += (list.empty() ? "" : ", ") + std::string(blank.name);
  return list;
}

void add_once(std::vector<std::string>& list, std::string one) {
  if (std::ranges::find(list, one) == list.end()) list.push_back(std::move(one));
}

/// Where an opening without its end stands; the end of the text: nowhere.
std::size_t unclosed_in(std::string_view text) {
  for (const auto& piece : pieces_of(text)) {
    const auto at = piece.is_blank ? std::string_view::npos : piece.words.find(opens);
    if (at != std::string_view::npos)
      return static_cast<std::size_t>(piece.words.data() - text.data()) + at;
  }
  return text.size();
}

}  // namespace

const Wording* Wordings::find(Letter letter) const {
  const auto at = of_letter.find(letter);
  return at == of_letter.end() ? nullptr : &at->second;
}

std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  std::size_t from = 0;
  std::size_t at = text.find(opens);
  while (at != std::string_view::npos) {
    const auto end = text.find(closes, at + opens.size());
    if (end == std::string_view::npos) break;
    const auto inside = text.substr(at + opens.size(), end - at - opens.size());
    // A further opening inside is where a blank begins; what stands before it is words.
    const auto inner = inside.rfind(opens);
    if (inner != std::string_view::npos) {
      at += opens.size() + inner;
      continue;
    }
    if (at > from) pieces.push_back({text.substr(from, at - from)});
    pieces.push_back({trimmed(inside), true});
    from = end + closes.size();
    at = text.find(opens, from);
  }
  if (from < text.size()) pieces.push_back({text.substr(from)});
  return pieces;
}

std::vector<std::string> wrong_with(Letter letter, std::string_view text) {
  std::vector<std::string> wrong;
  const auto blanks = blanks_of(letter);
  for (const auto& piece : pieces_of(text)) {
    if (!piece.is_blank || find_in(blanks, piece.words) != nullptr) continue;
    add_once(wrong,
             say("There is nothing called {name} for this letter. You can use: {all}",
                 {{"name", shortened(piece.words, shown_characters)}, {"all", all_names(blanks)}}));
  }
  if (const auto at = unclosed_in(text); at != text.size())
    wrong.push_back(say("Close what begins with {words}",
                        {{"words", shortened(text.substr(at), shown_characters)}}));
  if (has_hidden_direction(text))
    wrong.push_back(say("Take out the characters that nobody can see"));
  return wrong;
}

std::vector<std::string> left_out_of(Letter letter, std::string_view text) {
  std::vector<std::string> left;
  const auto pieces = pieces_of(text);
  for (const auto& blank : blanks_of(letter)) {
    const bool stands = std::ranges::any_of(
        pieces, [&](const Piece& piece) { return piece.is_blank && piece.words == blank.name; });
    if (blank.by_law && !stands)
      left.push_back(
          say("This letter must have {name}: {what}",
              {{"name", std::string(opens) + std::string(blank.name) + std::string(closes)},
               {"what", say(blank.means)}}));
  }
  return left;
}

std::string filled(Letter letter, std::string_view text, const Values& values) {
  std::string whole;
  const auto blanks = blanks_of(letter);
  for (const auto& piece : pieces_of(text)) {
    if (!piece.is_blank) {
      whole += piece.words;
      continue;
    }
    const auto at = values.find(piece.words);
    const auto* blank = find_in(blanks, piece.words);
    if (at != values.end() && !at->second.empty())
      whole += at->second;
    else
      (whole += unknown_opens) +=
          std::string(blank != nullptr ? blank->means : piece.words) + std::string(unknown_closes);
  }
  return whole;
}

std::vector<std::string> left_to_fill(std::string_view text) {
  std::vector<std::string> left;
  for (auto at = text.find(unknown_opens); at != std::string_view::npos;
       at = text.find(unknown_opens, at + 1)) {
    const auto from = at + unknown_opens.size();
    const auto end = std::min(text.find_first_of("]\n", from), text.size());
    add_once(left, shortened(text.substr(from, end - from), text_limit_characters));
  }
  for (const auto& piece : pieces_of(text))
    if (piece.is_blank && is_name(piece.words))
      add_once(left, std::string(opens) + std::string(piece.words) + std::string(closes));
  return left;
}

std::string_view file_of(Letter letter) {
  switch (letter) {
    case Letter::appointment:
      return "appointment.txt";
    case Letter::appointment_family:
      return "appointment_family.txt";
    case Letter::court_report:
      return "court_report.txt";
    case Letter::breach_pack:
      return "breach_pack.txt";
    case Letter::panel_report:
      return "panel_report.txt";
    case Letter::plan_for_court:
      return "plan_for_court.txt";
    case Letter::plan_for_panel:
      return "plan_for_panel.txt";
    case Letter::warning:
      return "warning.txt";
  }
  return {};
}

Result<Wording> wording_from(Letter letter, std::string_view file) {
  const auto wrong = [&](std::string_view what) {
    return failed(Failure::Kind::bad_input,
                  "data/letters/" + std::string(file_of(letter)) + ": " + std::string(what));
  };
  constexpr std::string_view source = "Source: ";
  constexpr std::string_view title = "Title: ";
  const auto lines = split(file, '\n');
  if (lines.size() < 3 || !lines[0].starts_with(source) || !lines[1].starts_with(title))
    return wrong("the first line is its source, the second its title");
  Wording wording{std::string(trimmed(lines[1].substr(title.size()))),
                  {},
                  std::string(trimmed(lines[0].substr(source.size())))};
  wording.text = tidied(file.substr(static_cast<std::size_t>(lines[2].data() - file.data())));
  if (wording.text.empty()) return wrong("there is no text");
  for (const auto& words : {wording.title, wording.text})
    if (const auto found = wrong_with(letter, words); !found.empty()) return wrong(found.front());
  if (const auto left = left_out_of(letter, wording.text); !left.empty())
    return wrong(left.front());
  return wording;
}

std::optional<Wording> wording_at(const ServiceFile& service, Letter letter) {
  const auto& changed = service.service->letter_texts.now;
  if (const auto at = changed.find(letter); at != changed.end())
    return Wording{at->second.title, at->second.text, {}};
  const auto* ships = service.letters != nullptr ? service.letters->find(letter) : nullptr;
  return ships != nullptr ? std::optional(*ships) : std::nullopt;
}

}  // namespace holdfast::writing
