// Assessment tools that a service adds to those that ship, and takes out: without a new version of
// the program, by whoever answers for its settings; and what they found of a number that is in
// doubt. Source: sources.md#tools
#pragma once
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/number.h"
#include "base/result.h"
#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast {
struct Situation;

namespace tools {
class Tools;
}

namespace service {

/// How far a tool may stand here.
enum class Licence { full, outcome };
std::span<const Word> words_of(Licence);
enum class ToolIsFor { any, girls, boys };
std::span<const Word> words_of(ToolIsFor);

struct ToolAdded {
  static constexpr std::string_view kind = "service.tool_added";
  static constexpr std::string_view title = "Assessment tool added";
  static constexpr Clearance floor = {Compartment::open};
  Text tool_title;
  Text tool_owner;
  std::optional<Text> tool_version;
  Licence licence{};
  std::optional<LongText> licence_known;
  std::optional<Number> from_age;
  std::optional<Number> until_age;
  ToolIsFor whom{};
  std::optional<Text> training_needed;
  std::optional<Number> again_after;
  Text is_for;
  Text is_not_for;
  std::optional<LongText> outcomes;       ///< a line each
  std::optional<LongText> questionnaire;  ///< a FHIR Questionnaire, without blanks

  static constexpr Field fields[] = {
      field<&ToolAdded::tool_title>("tool_title", "What is the tool called?")
          .label("Tool")
          .missing("Enter what the tool is called"),
      field<&ToolAdded::tool_owner>("tool_owner", "Whose is it?")
          .label("Owner")
          .missing("Enter whose it is"),
      field<&ToolAdded::tool_version>("tool_version", "Which version is it?")
          .label("Version")
          .hint("Leave empty to take it from the file"),
      field<&ToolAdded::licence>("licence", "How far may it stand here?")
          .label("Licence")
          .missing("Select how far it may stand here"),
      field<&ToolAdded::licence_known>("licence_known", "How do you know that?")
          .label("Licence known from")
          .hint("Which licence or permission, of which day, and where it is kept. Needed where its "
                "questions are shown here"),
      field<&ToolAdded::from_age>("from_age", "From which age is it for?")
          .label("From age")
          .hint("Completed years. Leave empty if its manual does not say"),
      field<&ToolAdded::until_age>("until_age", "Until which age?").label("Until age"),
      field<&ToolAdded::whom>("whom", "Whom is it for?")
          .label("Whom")
          .missing("Select whom it is for"),
      field<&ToolAdded::training_needed>("training_needed", "What training must a rater have?")
          .label("Training")
          .hint("Leave empty if none is needed besides one's own"),
      field<&ToolAdded::again_after>("again_after", "After how long is it to be done again?")
          .label("To be done again")
          .hint("Leave empty if no time is set")
          .unit("months"),
      field<&ToolAdded::is_for>("is_for", "What is it for?")
          .label("For")
          .missing("Enter what it is for"),
      field<&ToolAdded::is_not_for>("is_not_for", "What is it not for?")
          .label("Not for")
          .missing("Enter what it is not for"),
      field<&ToolAdded::outcomes>("outcomes", "Which outcomes may be recorded?")
          .label("Outcomes")
          .hint("One a line. Leave empty if the rater says it in their own words"),
      field<&ToolAdded::questionnaire>("questionnaire", "Which questions has it?")
          .label("Questions")
          .not_typed(),
  };
};

/// Any tool on the list, shipped ones too. What was completed with it stays readable.
struct ToolWithdrawn {
  static constexpr std::string_view kind = "service.tool_withdrawn";
  static constexpr std::string_view title = "Assessment tool taken out";
  static constexpr Clearance floor = {Compartment::open};
  Text tool_out;  ///< its key
  LongText out_because;

  static constexpr Field fields[] = {
      field<&ToolWithdrawn::tool_out>("tool_out", "Which tool?").label("Tool").not_typed(),
      field<&ToolWithdrawn::out_because>("out_because", "Why is it taken out?")
          .label("Reason")
          .missing("Say why it is taken out"),
  };
};

enum class NumberFound { same, other };
std::span<const Word> words_of(NumberFound);

/// Somebody looked up a number that is in doubt here in the table as it was printed. Until one
/// found the same, nobody is scored with it. The last of them counts. Source: sources.md#ogrs3
struct NumberChecked {
  static constexpr std::string_view kind = "service.number_checked";
  static constexpr std::string_view title = "Doubtful number checked";
  static constexpr Clearance floor = {Compartment::open};
  Text tool_checked;  ///< its key
  Text numbers_here;  ///< as they stood in our table then
  NumberFound number_found{};
  LongText looked_in;

  static constexpr Field fields[] = {
      field<&NumberChecked::tool_checked>("tool_checked", "Which tool?").label("Tool").not_typed(),
      field<&NumberChecked::numbers_here>("numbers_here", "Which numbers?")
          .label("Our numbers")
          .not_typed(),
      field<&NumberChecked::number_found>("number_found", "What does the printed table say?")
          .label("Printed table")
          .missing("Select what the printed table says"),
      field<&NumberChecked::looked_in>("looked_in", "Where did you look?")
          .label("Looked in")
          .hint("The publication, its year and the page")
          .missing("Enter where you looked"),
  };
};

/// With whom it was that looked, and when.
struct CheckedNumber {
  NumberChecked record;
  PersonId by;
  Moment at;
};

/// In the order recorded.
struct ToolChanges {
  std::vector<std::pair<EventId, ToolAdded>> added;           ///< its key is the entry's id
  std::map<std::string, std::string> taken_out;               ///< by key, with the reason
  std::map<std::string, CheckedNumber, std::less<>> checked;  ///< by key, the last
};
/// Whether the last who looked found its doubtful numbers as they are here today.
bool is_confirmed(const ToolChanges& changes, const tools::Tools& tools, std::string_view tool);

/// Those that ship, with what this service added and without what it took out.
std::shared_ptr<const tools::Tools> tools_here(const ToolChanges& changes,
                                               std::shared_ptr<const tools::Tools> shipped);

void fold(ToolChanges& changes, const ToolAdded& added, const Envelope& envelope);
void fold(ToolChanges& changes, const ToolWithdrawn& withdrawn, const Envelope& envelope);
void fold(ToolChanges& changes, const NumberChecked& checked, const Envelope& envelope);
Problems check(const Situation& situation, const ToolAdded& added);
Problems check(const Situation& situation, const ToolWithdrawn& withdrawn);
Problems check(const Situation& situation, const NumberChecked& checked);

}  // namespace service
}  // namespace holdfast
