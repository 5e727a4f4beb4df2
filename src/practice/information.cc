// The words of information's worth and handling.
#include "practice/information.h"
#include "records/word_list.h"

namespace holdfast {

std::span<const Word> words_of(Nature) {
  using enum Nature;
  static constexpr Word words[] = {
      word(fact, "fact", "Fact", "Seen, heard or on file"),
      word(opinion, "opinion", "Opinion", "What somebody thinks it means"),
      word(intelligence, "intelligence", "Intelligence", "Graded and released by police"),
  };
  return words;
}

std::span<const Word> words_of(SourceGrade) {
  using enum SourceGrade;
  static constexpr Word words[] = {
      word(reliable, "reliable", "1: reliable"),
      word(untested, "untested", "2: untested"),
      word(not_reliable, "not_reliable", "3: not reliable"),
  };
  return words;
}

std::span<const Word> words_of(InformationGrade) {
  using enum InformationGrade;
  static constexpr Word words[] = {
      word(known_directly, "known_directly", "A: known directly to the source"),
      word(corroborated, "corroborated", "B: known indirectly, but corroborated"),
      word(known_indirectly, "known_indirectly", "C: known indirectly"),
      word(not_known, "not_known", "D: not known"),
      word(false_, "false", "E: suspected to be false"),
  };
  return words;
}

std::span<const Word> words_of(HandlingCode) {
  using enum HandlingCode;
  static constexpr Word words[] = {
      word(lawful_sharing, "lawful_sharing", "P: lawful sharing permitted"),
      word(lawful_sharing_with_conditions, "lawful_sharing_with_conditions",
           "C: lawful sharing permitted with conditions"),
  };
  return words;
}

std::span<const Word> words_of(Condition) {
  using enum Condition;
  static constexpr Word words[] = {
      word(no_onward_sharing, "no_onward_sharing", "Not to be passed on"),
      word(not_to_the_child, "not_to_the_child", "Not to be told to the child"),
      word(not_to_the_family, "not_to_the_family", "Not to be told to the family"),
      word(victim_safe, "victim_safe", "Could put a victim at risk if it came out"),
  };
  return words;
}

std::span<const Word> words_of(PersonCategory) {
  using enum PersonCategory;
  static constexpr Word words[] = {
      word(suspect, "suspect", "Suspected of an offence"),
      word(convicted, "convicted", "Convicted of an offence"),
      word(victim, "victim", "A victim"),
      word(witness, "witness", "A witness, or somebody with information"),
      word(other, "other", "Somebody else"),
  };
  return words;
}

std::span<const Word> words_of(Sector) {
  using enum Sector;
  static constexpr Word words[] = {
      word(police, "police", "Police"),
      word(social_care, "social_care", "Children's social care"),
      word(health, "health", "Health"),
      word(education, "education", "Education"),
      word(probation, "probation", "Probation"),
      word(housing, "housing", "Housing"),
      word(secure_estate, "secure_estate", "Custody"),
      word(voluntary, "voluntary", "Charity or community group"),
      word(other, "other", "Another agency"),
  };
  return words;
}

std::string_view label_of(Sector sector) {
  return words_of(Sector{})[static_cast<std::size_t>(sector)].label;
}

std::span<const Word> words_of(Level) {
  using enum Level;
  static constexpr Word words[] = {
      word(child, "child", "The child"),
      word(family, "family", "The family"),
      word(community, "community", "The community", "Places, groups and people around the child"),
  };
  return words;
}

}  // namespace holdfast
