// Writing: what went out on paper or by email, kept as it went. The text is the whole of it:
// whatever is learned, moved or reworded later, what a child holds in the hand can be read here as
// it is.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "practice/letter.h"
#include "practice/prompt.h"
#include "records/field_types.h"
#include "records/said.h"
#include "records/shape.h"

namespace holdfast {
struct CaseFile;
struct Situation;
}  // namespace holdfast

namespace holdfast::writing {

enum class SentTo { child, parent, court, panel, agency };
std::span<const Word> words_of(SentTo);
enum class SentHow { by_hand, post, email };
std::span<const Word> words_of(SentHow);

/// Source: sources.md#letters
struct Sent {
  static constexpr std::string_view kind = "writing.sent";
  static constexpr std::string_view title = "Letter or report";
  static constexpr Clearance floor = {Compartment::open};
  Letter letter_sort{};
  std::optional<EventId> letter_about;  ///< the appointment or the order
  std::vector<EventId> letter_rests_on;
  SentTo letter_to{};
  Text letter_addressee;
  SentHow letter_how{};
  Date letter_day;
  PersonId letter_signer;
  std::optional<LongText> warned_what;  ///< of a warning
  std::optional<Date> warned_last;      ///< by a warning that is not kept here
  Text letter_title;
  LongText letter_text;

  static constexpr Field fields[] = {
      field<&Sent::letter_sort>("letter_sort", "Which letter?").label("Letter").not_typed(),
      field<&Sent::letter_about>("letter_about", "What is it about?").label("About").not_typed(),
      field<&Sent::letter_rests_on>("letter_rests_on", "What was it filled from?")
          .label("Filled from")
          .not_typed(),
      field<&Sent::letter_title>("letter_title", "What is its title?")
          .label("Title")
          .missing("Enter its title"),
      field<&Sent::letter_text>("letter_text", "What does it say?")
          .label("Text")
          .hint("A line that begins with # is a heading, one that begins with - a point")
          .missing("Write what it says"),
      field<&Sent::letter_to>("letter_to", "Whom is it for?")
          .label("For")
          .missing("Select whom it is for"),
      field<&Sent::letter_addressee>("letter_addressee", "What is their name?")
          .label("Name")
          .hint("As it stands in the letter. Of a court: which")
          .missing("Enter their name"),
      field<&Sent::letter_how>("letter_how", "How does it go?")
          .label("How")
          .missing("Select how it goes"),
      field<&Sent::letter_day>("letter_day", "On which day does it go?")
          .label("Day")
          .hint("For example, 27 3 2026")
          .missing("Enter the day on which it goes"),
      field<&Sent::letter_signer>("letter_signer", "Who signs it?")
          .label("Signed by")
          .missing("Select who signs it"),
      field<&Sent::warned_what>("warned_what", "What happened?")
          .label("What happened")
          .hint("What the order asks, on which days it was not done, and that no excuse was "
                "reasonable. As you say it to the child")
          .missing("Write what happened"),
      field<&Sent::warned_last>("warned_last",
                                "On which day was the child last warned under this order, if that "
                                "warning is not kept here?")
          .label("Last warned, besides what is kept here")
          .hint("For example, 27 3 2026. Leave empty if there is none"),
  };
};

using Event = std::variant<Sent>;

/// In the order recorded.
struct State {
  std::vector<Said<Sent>> letters;
};

/// Null: there is none of that entry.
const Said<Sent>* find_letter(const State& state, EventId id);
/// The latest first, by the day they went.
std::vector<const Said<Sent>*> letters_of(const State& state);
bool is_about_appointment(Letter letter);
bool is_about_appointment(const Event& event);
bool is_about_order(Letter letter);
/// Days of warnings under that order, the first first: of letters that went by that day, and of
/// those recorded as given before it.
std::vector<Date> warned_under(const CaseFile& file, EventId order, Date by);
/// What that warning must say by law, a paragraph or more. Source: sources.md#warning-content
std::vector<std::string> words_by_law(const CaseFile& file, const Sent& warning);
/// Puts them where its text keeps a place for them, as a warning under that order.
void put_words_by_law(const CaseFile& file, EventId order, Sent& warning);
/// Whether it tells of an appointment that was moved or called off after it was written.
bool is_overtaken(const Situation& situation, const Said<Sent>& letter);

/// Whether a letter of that sort can be about that entry, or about none.
bool can_be_about(const Situation& situation, Letter letter, std::optional<EventId> about);

// What pages and other rules read of one.
Letter letter_of(const Sent& letter);
const std::string& title_of(const Sent& letter);
const std::string& text_of(const Sent& letter);
Date day_of(const Sent& letter);
const std::string& addressee_of(const Sent& letter);

void fold(State& state, const Event& event, const Envelope& envelope);
Problems check(const Situation& situation, const Event& event);
std::vector<Prompt> prompts(const Situation& situation);

}  // namespace holdfast::writing
