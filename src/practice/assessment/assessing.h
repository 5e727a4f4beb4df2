// An assessment from its beginning to its last word: begun for a stage of the case, written section
// by section, each a record of its own, so that whoever covers can go on where it stands. It is
// named by the entry that began it; of what is written more than once the last stands until it is
// signed.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::assessment {

/// Why one is made now. Source: sources.md#assessment-stages
enum class Stage {
  prevention,
  out_of_court,
  court_report,
  start_of_order,
  review,
  entering_custody,
  leaving_custody,
  closure,
  transfer
};
std::span<const Word> words_of(Stage);

struct Begun {
  static constexpr std::string_view kind = "assessment.begun";
  static constexpr std::string_view title = "Assessment begun";
  static constexpr Clearance floor = {Compartment::open};
  Stage stage{};
  PersonId assessor;
  std::optional<Date> needed_on;
  std::optional<LongText> begun_because;

  static constexpr Field fields[] = {
      field<&Begun::stage>("stage", "What is the assessment for?")
          .label("Stage")
          .missing("Select what it is for"),
      field<&Begun::assessor>("assessor", "Who writes it?")
          .label("Assessor")
          .hint("Whoever works with the child may add to it; this person signs it")
          .missing("Select who writes it"),
      field<&Begun::needed_on>("needed_on", "Is there a day it must be finished by?")
          .label("Needed by")
          .hint("For example, a hearing or a panel. Leave empty to count the usual time"),
      field<&Begun::begun_because>("begun_because", "What happened that asks for it?")
          .label("Why now")
          .hint("For a review: what changed. Leave empty where the stage says it"),
  };
};

/// What an assessment says besides who could be harmed. Source: sources.md#assessment-content
enum class Section {
  behaviour,
  strengths,
  wellbeing,
  diversity,
  victims,
  childs_words,
  parents_words,
  agencies,
  for_child
};
std::span<const Word> words_of(Section);

struct SectionWritten {
  static constexpr std::string_view kind = "assessment.section_written";
  static constexpr std::string_view title = "Section of an assessment";
  static constexpr Clearance floor = {Compartment::open};
  EventId written_in;
  Section section{};
  std::optional<EventId> words_from;  ///< the section of an earlier assessment it began with
  LongText analysis;
  std::vector<EventId> shown_by;

  static constexpr Field fields[] = {
      field<&SectionWritten::written_in>("written_in", "Which assessment?").not_typed(),
      field<&SectionWritten::section>("section", "Which section?").label("Section").not_typed(),
      field<&SectionWritten::words_from>("words_from", "Which earlier section does it begin with?")
          .label("Began with")
          .not_typed(),
      field<&SectionWritten::analysis>("analysis", "What do you make of it?")
          .label("Analysis")
          .missing("Write what you make of it"),
      field<&SectionWritten::shown_by>("shown_by", "Which entries show it?")
          .label("Evidence")
          .hint("Select all that it rests on"),
  };
};

}  // namespace holdfast::assessment
