// What a piece of information from somebody else is worth and what may be done with it: fact,
// opinion or intelligence; how intelligence is graded; and the conditions it came with. Kept with
// each piece, because an agency that gives information stays its owner.
#pragma once
#include <span>
#include <string_view>

#include "records/field.h"

namespace holdfast {

/// Facts are kept apart from opinions and from intelligence. Source: sources.md#fact-and-opinion
enum class Nature { fact, opinion, intelligence };
std::span<const Word> words_of(Nature);

/// The 3x5x2 grades of police intelligence. Source: sources.md#intelligence
enum class SourceGrade { reliable, untested, not_reliable };
std::span<const Word> words_of(SourceGrade);
enum class InformationGrade { known_directly, corroborated, known_indirectly, not_known, false_ };
std::span<const Word> words_of(InformationGrade);
enum class HandlingCode { lawful_sharing, lawful_sharing_with_conditions };
std::span<const Word> words_of(HandlingCode);

/// The questions of an intelligence report, for every kind of record that holds one. Each is asked
/// `only_if` it is intelligence.
template <auto Member>
constexpr Field source_grade_field() {
  return field<Member>("source_grade", "How is the source graded?")
      .label("Source")
      .missing("Select how the source is graded");
}
template <auto Member>
constexpr Field information_grade_field() {
  return field<Member>("information_grade", "How is the information graded?")
      .label("Graded")
      .missing("Select how the information is graded");
}
template <auto Member>
constexpr Field handling_code_field() {
  return field<Member>("handling_code", "What is its handling code?")
      .label("Handling")
      .missing("Select its handling code");
}
template <auto Member>
constexpr Field handling_conditions_field() {
  return field<Member>("handling_conditions", "Under which conditions?")
      .label("Handling conditions")
      .hint("Where its handling code has conditions")
      .missing("Enter the handling conditions");
}
template <auto Member>
constexpr Field sanitised_field() {
  return field<Member>("sanitised", "Is it a sanitised release, from which nobody can be traced?")
      .label("Sanitised")
      .missing("Say whether it is a sanitised release");
}

/// What its giver asks of whoever reads it.
enum class Condition { no_onward_sharing, not_to_the_child, not_to_the_family, victim_safe };
std::span<const Word> words_of(Condition);

/// Whom it is about. Source: sources.md#person-categories
enum class PersonCategory { suspect, convicted, victim, witness, other };
std::span<const Word> words_of(PersonCategory);
template <auto Member>
constexpr Field about_field() {
  return field<Member>("about", "Whom is it about?").label("About").hint("Select all that hold");
}

/// The kinds of agency that a child's network is made of.
enum class Sector {
  police,
  social_care,
  health,
  education,
  probation,
  housing,
  secure_estate,
  voluntary,
  other
};
std::span<const Word> words_of(Sector);
std::string_view label_of(Sector sector);

/// At which level work is done. Source: sources.md#levels
enum class Level { child, family, community };
std::span<const Word> words_of(Level);

}  // namespace holdfast
