// What went out, what is wrong with keeping it, and what is no longer as a letter says.
#include "practice/writing/writing.h"

#include <algorithm>

#include "base/words.h"
#include "practice/area_of.h"
#include "practice/children/children.h"
#include "practice/delivery/enforced.h"
#include "practice/delivery/enforcement.h"
#include "practice/offending/offending.h"
#include "practice/situation.h"
#include "practice/writing/filling.h"
#include "practice/writing/wording.h"

namespace holdfast::writing {
namespace {

constexpr std::size_t named_at_most = 6;

std::optional<Date> happened_on(const void* event) {
  return std::get<Sent>(*static_cast<const Event*>(event)).letter_day;
}

/// Whether that entry is something that letter can be about.
bool may_be_about(const Situation& s, Letter letter, EventId id) {
  if (is_about_appointment(letter))
    return delivery::find_appointment(*s.case_file.delivery, id) != nullptr;
  if (!is_about_order(letter)) return false;
  return std::ranges::any_of(s.case_file.offending->disposals,
                             [&](const auto& one) { return one.id() == id; });
}

bool asks_what_about(Letter letter) {
  return is_about_appointment(letter) || is_about_order(letter);
}

/// A warning that leaves out what the law has it say is none. Source: sources.md#warning-content
void check_warning(const Situation& s, const Sent& r, Problems& into) {
  if (r.letter_sort != Letter::warning || !r.letter_about) return;
  if (!r.warned_what) {
    into.push_back({"warned_what", say("Write what happened")});
    return;
  }
  if (r.warned_last && *r.warned_last > r.letter_day)
    into.push_back({"warned_last", say("Enter a day before the day of this warning")});
  for (const auto& words : words_by_law(s.case_file, r))
    if (r.letter_text.value.find(words) == std::string::npos)
      into.push_back({"letter_text", say("A warning must say: {words}", {{"words", words}})});
}

/// What is not known is written, or said to be not known in whole words.
void check_words(std::string_view field, std::string_view text, Problems& into) {
  const auto left = left_to_fill(text);
  if (left.empty()) return;
  std::string list;
  for (const auto& one : std::span(left).first(std::min(left.size(), named_at_most)))
    list += (list.empty() ? "" : "; ") + one;
  if (left.size() > named_at_most) list += "; ...";
  into.push_back({std::string(field), say("Fill in what is not known: {list}", {{"list", list}})});
}

/// The letter about the same appointment that was written last.
bool is_last_about(const State& state, const Said<Sent>& letter) {
  return std::ranges::none_of(state.letters, [&](const Said<Sent>& other) {
    return other.record.letter_sort == letter.record.letter_sort &&
           other.record.letter_about == letter.record.letter_about &&
           other.envelope.recorded > letter.envelope.recorded;
  });
}

/// Does somebody hold a letter with a day or time that holds no longer? Source: sources.md#letters
void overtaken(const Situation& s, std::vector<Prompt>& into) {
  for (const auto& one : s.case_file.writing->letters) {
    if (!is_overtaken(s, one)) continue;
    const auto* appointment =
        delivery::find_appointment(*s.case_file.delivery, *one.record.letter_about);
    const auto change = appointment->off ? appointment->off->id() : appointment->moved.back().id();
    Prompt prompt{.code = "writing.overtaken",
                  .kind = PromptKind::duty,
                  .words = appointment->off
                               ? say("Tell {name} that the appointment was called off",
                                     {{"name", one.record.letter_addressee.value}})
                               : say("Write to {name} again: the appointment is on {when}",
                                     {{"name", one.record.letter_addressee.value},
                                      {"when", delivery::when_words(*appointment)}}),
                  .why = say("The letter of {day} says something else.",
                             {{"day", in_words(one.record.letter_day)}}),
                  .source = "letters",
                  .show_from = s.today(),
                  .whose = {delivery::worker_of(*appointment)},
                  .where = "letters"};
    prompt.basis = {one.id(), change};
    prompt.absence = {Sent::kind};
    into.push_back(std::move(prompt));
  }
}

/// A warning went as a letter: the twelve months and what must follow rest on its being recorded
/// with what it is about. Source: sources.md#breach-warnings
void not_recorded(const Situation& s, std::vector<Prompt>& into) {
  for (const auto& one : s.case_file.writing->letters) {
    const auto& r = one.record;
    if (r.letter_sort != Letter::warning || !r.letter_about) continue;
    const auto days = delivery::warning_days(*s.case_file.delivery, *r.letter_about);
    if (std::ranges::find(days, r.letter_day) != days.end()) continue;
    into.push_back({.code = "writing.warning_not_recorded",
                    .kind = PromptKind::duty,
                    .words = say("Record what the warning of {day} is about",
                                 {{"day", in_words(r.letter_day)}}),
                    .why = say("A letter of warning is kept, and no warning of that day is "
                               "recorded under the order."),
                    .source = "breach-warnings",
                    .show_from = r.letter_day,
                    .whose = children::whose_case(s),
                    .basis = {one.id()},
                    .absence = {delivery::WarningGiven::kind},
                    .where = "enforcement"});
  }
}

}  // namespace

const Said<Sent>* find_letter(const State& state, EventId id) {
  const auto at = std::ranges::find(state.letters, id, &Said<Sent>::id);
  return at == state.letters.end() ? nullptr : &*at;
}

std::vector<Date> warned_under(const CaseFile& file, EventId order, Date by) {
  std::vector<Date> days;
  for (const auto day : delivery::warning_days(*file.delivery, order))
    if (day < by) days.push_back(day);
  for (const auto& one : file.writing->letters) {
    const auto& r = one.record;
    if (r.letter_sort == Letter::warning && r.letter_about == order && r.letter_day <= by)
      days.push_back(r.letter_day);
  }
  std::ranges::sort(days);
  const auto repeated = std::ranges::unique(days);
  days.erase(repeated.begin(), repeated.end());
  return days;
}

std::vector<std::string> words_by_law(const CaseFile& file, const Sent& r) {
  std::vector<delivery::Warning> others;
  for (const auto day : warned_under(file, *r.letter_about, r.letter_day))
    others.push_back({{}, day});
  if (r.warned_last) others.push_back({{}, *r.warned_last});
  return delivery::words_of_warning(delivery::terms_of_warning(others, r.letter_day),
                                    r.warned_what.value_or(LongText{}));
}

void put_words_by_law(const CaseFile& file, EventId order, Sent& r) {
  r.letter_about = order;
  auto& text = r.letter_text.value;
  const auto at = text.find(place_of_warning);
  if (at == std::string::npos) return;
  std::string words;
  for (const auto& one : words_by_law(file, r)) words += (words.empty() ? "" : "\n\n") + one;
  text.replace(at, place_of_warning.size(), words);
}

std::vector<const Said<Sent>*> letters_of(const State& state) {
  std::vector<const Said<Sent>*> list;
  for (auto at = state.letters.rbegin(); at != state.letters.rend(); ++at) list.push_back(&*at);
  std::ranges::stable_sort(list, std::greater{},
                           [](const auto* one) { return one->record.letter_day; });
  return list;
}

bool is_about_appointment(Letter letter) {
  return letter == Letter::appointment || letter == Letter::appointment_family;
}

bool is_about_order(Letter letter) {
  return letter == Letter::breach_pack || letter == Letter::warning;
}

bool is_about_appointment(const Event& event) {
  return is_about_appointment(std::get<Sent>(event).letter_sort);
}

/// Until the day is over: what is past is told to nobody again.
bool is_overtaken(const Situation& s, const Said<Sent>& letter) {
  if (!is_about_appointment(letter.record.letter_sort) || !letter.record.letter_about) return false;
  const auto* one = delivery::find_appointment(*s.case_file.delivery, *letter.record.letter_about);
  if (one == nullptr || one->contact || one->absence || delivery::moment_of(*one) <= s.now)
    return false;
  const auto since = letter.envelope.recorded;
  const bool changed = (one->off && one->off->envelope.recorded > since) ||
                       (!one->moved.empty() && one->moved.back().envelope.recorded > since);
  return changed && is_last_about(*s.case_file.writing, letter);
}

bool can_be_about(const Situation& s, Letter letter, std::optional<EventId> about) {
  if (asks_what_about(letter) != about.has_value()) return false;
  return !about || may_be_about(s, letter, *about);
}

Letter letter_of(const Sent& letter) { return letter.letter_sort; }
const std::string& title_of(const Sent& letter) { return letter.letter_title.value; }
const std::string& text_of(const Sent& letter) { return letter.letter_text.value; }
Date day_of(const Sent& letter) { return letter.letter_day; }
const std::string& addressee_of(const Sent& letter) { return letter.letter_addressee.value; }

void fold(State& state, const Event& event, const Envelope& envelope) {
  state.letters.push_back({std::get<Sent>(event), envelope});
}

Problems check(const Situation& s, const Event& event) {
  const auto& r = std::get<Sent>(event);
  Problems problems;
  check_words("letter_title", r.letter_title.value, problems);
  check_words("letter_text", r.letter_text.value, problems);
  if (r.letter_day > s.today())
    problems.push_back({"letter_day", say("Enter today, or the day on which it went")});
  if (!can_be_about(s, r.letter_sort, r.letter_about))
    problems.push_back({"", say("Choose what the letter is about")});
  check_warning(s, r, problems);
  return problems;
}

std::vector<Prompt> prompts(const Situation& situation) {
  std::vector<Prompt> list;
  overtaken(situation, list);
  not_recorded(situation, list);
  return list;
}

const Area& area() {
  static const auto made = [] {
    auto one = area_of<Event, State>(AreaName::writing, &prompts);
    one.happened_on = happened_on;
    return one;
  }();
  return made;
}

}  // namespace holdfast::writing
