// See story_writing.h.
#include "cli/story_writing.h"

#include <optional>

#include "practice/delivery/delivery.h"
#include "practice/offending/offending.h"
#include "practice/service/service.h"
#include "practice/situation.h"
#include "practice/writing/filling.h"
#include "practice/writing/writing.h"

namespace holdfast::cli {
namespace {

Names names_of(const Situation& s) {
  const auto state = s.service_file.service;
  Names names;
  names.person = [state](PersonId id) {
    const auto at = state->people.find(id);
    return at == state->people.end() ? std::string("not known") : at->second.name;
  };
  names.agency = [state](AgencyId id) {
    const auto at = state->agencies.find(id);
    return at == state->agencies.end() ? std::string("not known") : at->second.name;
  };
  names.team = [](TeamId) { return std::string("not known"); };
  names.record = [](StreamId) { return std::string("another child"); };
  return names;
}

writing::Wanted wanted(const Situation& s, Letter letter) {
  writing::Wanted made{letter};
  const auto& appointments = s.case_file.delivery->appointments;
  const auto& disposals = s.case_file.offending->disposals;
  if (writing::is_about_appointment(letter) && !appointments.empty())
    made.about = appointments.back().id();
  if (writing::is_about_order(letter) && !disposals.empty()) made.about = disposals.back().id();
  return made;
}

std::string left_open(const Situation& s, Letter letter) {
  const auto draft = writing::draft_for(s, names_of(s), wanted(s, letter));
  if (!draft) return "there is no text";
  std::string list;
  for (const auto& one : writing::left_to_fill(draft->text))
    list += (list.empty() ? "" : "; ") + one;
  return list.empty() ? "nothing" : list;
}

/// The latest first: "2 March 2026: We would like to see you, to Jordan Ellis".
std::string kept_letters(const Situation& s, std::string_view) {
  std::string list;
  for (const auto* one : writing::letters_of(*s.case_file.writing))
    list += (list.empty() ? "" : "; ") + in_words(day_of(one->record)) + ": " +
            title_of(one->record) + ", to " + addressee_of(one->record);
  return list.empty() ? "nothing" : list;
}

/// Of a blank, written letter/blank: what it would be filled with now, about the last appointment,
/// or the last disposal. Of a letter, what its filled text would still ask for.
std::string letter_says(const Situation& s, std::string_view key) {
  const auto at = key.find('/');
  const auto letter = letter_named(key.substr(0, at));
  if (!letter) return "there is no such letter";
  if (at == std::string_view::npos) return left_open(s, *letter);
  const auto [values, rests_on] = writing::values_for(s, names_of(s), wanted(s, *letter));
  const auto found = values.find(key.substr(at + 1));
  if (found == values.end()) return "not known";
  std::string line;
  for (const char c : found->second) line += c == '\n' ? ' ' : c;
  return line;
}

constexpr Question all[] = {
    {"kept letters", "what went out, or: nothing", false, kept_letters},
    {"a letter says", "what fills letter/blank, or what a letter leaves open", true, letter_says},
};

}  // namespace

std::span<const Question> writing_questions() { return all; }

}  // namespace holdfast::cli
