// The review at the end: what is left, who holds it from now, and who was told. Closing a case does
// not end a risk or a need; it ends that we hold it.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::reviews {

enum class LeftHeld { agreed, asked, nobody, not_needed };
std::span<const Word> words_of(LeftHeld);

/// Source: sources.md#exit-reviews
struct ExitLeft {
  static constexpr std::string_view kind = "reviews.exit_left";
  static constexpr std::string_view title = "What is left at the end";
  static constexpr Clearance floor = {Compartment::open};
  LongText left_what;
  LeftHeld left_held{};
  std::optional<AgencyId> left_agency;
  std::optional<Text> left_holder;
  std::optional<LongText> left_because;

  static bool is_held(const ExitLeft& r) {
    return r.left_held == LeftHeld::agreed || r.left_held == LeftHeld::asked;
  }
  static bool is_not_held(const ExitLeft& r) { return !is_held(r); }

  static constexpr Field fields[] = {
      field<&ExitLeft::left_what>("left_what", "What is left?")
          .label("Left")
          .hint("One risk or one need: what could still happen, to whom, and what keeps it from "
                "happening. Do not name victims here")
          .missing("Write what is left"),
      field<&ExitLeft::left_held>("left_held", "Who holds it from now on?")
          .label("Held")
          .missing("Select whether somebody holds it"),
      field<&ExitLeft::left_agency>("left_agency", "Which agency, if it is one?").label("Agency"),
      field<&ExitLeft::left_holder>("left_holder", "Who, by name?")
          .label("Holder")
          .hint("A name, and what they do there; or who they are to the child")
          .missing("Enter who holds it")
          .only_if<&ExitLeft::is_held>(),
      field<&ExitLeft::left_because>("left_because", "Why does nobody hold it?")
          .label("Because")
          .hint("Whom you asked, or why it needs nobody")
          .missing("Write why nobody holds it")
          .only_if<&ExitLeft::is_not_held>(),
  };
};

enum class ExitWhom { child, parents, agency, victim_worker };
std::span<const Word> words_of(ExitWhom);
enum class ExitTelling { told, not_told };
std::span<const Word> words_of(ExitTelling);

/// Source: sources.md#exit-reviews
struct ExitTold {
  static constexpr std::string_view kind = "reviews.exit_told";
  static constexpr std::string_view title = "Told that the work ends";
  static constexpr Clearance floor = {Compartment::open};
  ExitWhom exit_whom{};
  std::optional<AgencyId> exit_agency;
  ExitTelling exit_telling{};
  std::optional<Date> exit_told_on;
  LongText exit_words;

  static bool is_agency(const ExitTold& r) { return r.exit_whom == ExitWhom::agency; }
  static bool is_told(const ExitTold& r) { return r.exit_telling == ExitTelling::told; }

  static constexpr Field fields[] = {
      field<&ExitTold::exit_whom>("exit_whom", "Who?").label("Who").missing("Select who"),
      field<&ExitTold::exit_agency>("exit_agency", "Which agency?")
          .label("Agency")
          .missing("Select the agency")
          .only_if<&ExitTold::is_agency>(),
      field<&ExitTold::exit_telling>("exit_telling", "Were they told that the work ends?")
          .label("Told")
          .missing("Select whether they were told"),
      field<&ExitTold::exit_told_on>("exit_told_on", "On which day?")
          .label("Told on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day they were told")
          .only_if<&ExitTold::is_told>(),
      field<&ExitTold::exit_words>("exit_words", "What were they told, by whom?")
          .label("In words")
          .hint("What happens now, and whom they can turn to. If they were not told, why not")
          .missing("Write what they were told, or why they were not"),
  };
};

/// Binds what stood when it was made, as a plan's signature does.
struct ExitSigned {
  static constexpr std::string_view kind = "reviews.exit_signed";
  static constexpr std::string_view title = "Exit review signed";
  static constexpr Clearance floor = {Compartment::open};
  std::vector<EventId> under_exit;

  static constexpr Field fields[] = {
      field<&ExitSigned::under_exit>("under_exit", "Which entries?")
          .label("Entries")
          .needed()
          .missing("Read the exit review through, then sign")
          .not_typed(),
  };
};

}  // namespace holdfast::reviews
