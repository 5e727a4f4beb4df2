// What the child says of themselves: other names, gender, ethnicity, languages, what they like and
// are good at, and the one line they want everybody who works with them to read. Ethnicity and
// gender are the child's to define, so who said it stands beside the answer.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "records/shape.h"

namespace holdfast::children {

struct AliasLearned {
  static constexpr std::string_view kind = "children.alias_learned";
  static constexpr std::string_view title = "Another name learned";
  static constexpr Clearance floor = {Compartment::open};
  Text alias;
  std::optional<Text> used_where;

  static constexpr Field fields[] = {
      field<&AliasLearned::alias>("alias", "What other name is the child known by?")
          .label("Also known as")
          .hint("A nickname, a street name, another spelling, or a name used online")
          .missing("Enter the name"),
      field<&AliasLearned::used_where>("used_where", "Who uses it, or where is it used?")
          .label("Used by"),
  };
};

enum class Sex { female, male };
std::span<const Word> words_of(Sex);

struct SexRecorded {
  static constexpr std::string_view kind = "children.sex_recorded";
  static constexpr std::string_view title = "Sex recorded";
  static constexpr Clearance floor = {Compartment::open};
  Sex sex{};

  static constexpr Field fields[] = {
      field<&SexRecorded::sex>("sex", "What is the child's sex?")
          .label("Sex")
          .hint("Returns ask for it. Gender is a question of its own")
          .missing("Select the child's sex"),
  };
};

struct GenderSaid {
  static constexpr std::string_view kind = "children.gender_said";
  static constexpr std::string_view title = "Gender, as the child says it";
  static constexpr Clearance floor = {Compartment::open};
  Text gender;
  std::optional<Text> pronouns;

  static constexpr Field fields[] = {
      field<&GenderSaid::gender>("gender", "How does the child describe their gender?")
          .label("Gender")
          .hint("In the child's own words. Record it only if they have said")
          .missing("Enter what the child said"),
      field<&GenderSaid::pronouns>("pronouns", "Which pronouns does the child use?")
          .label("Pronouns")
          .hint("For example, she, he or they"),
  };
};

/// The nineteen groups of the 2021 census of England and Wales, and that the child would not say.
/// Source: sources.md#ethnicity
enum class Ethnicity {
  white_british,
  white_irish,
  white_gypsy_traveller,
  white_roma,
  white_other,
  mixed_white_black_caribbean,
  mixed_white_black_african,
  mixed_white_asian,
  mixed_other,
  asian_indian,
  asian_pakistani,
  asian_bangladeshi,
  asian_chinese,
  asian_other,
  black_african,
  black_caribbean,
  black_other,
  arab,
  other,
  not_said
};
std::span<const Word> words_of(Ethnicity);

enum class SaidBy { child, parent, somebody_else };
std::span<const Word> words_of(SaidBy);

struct EthnicitySaid {
  static constexpr std::string_view kind = "children.ethnicity_said";
  static constexpr std::string_view title = "Ethnicity, as said";
  static constexpr Clearance floor = {Compartment::open};
  Ethnicity ethnicity{};
  SaidBy ethnicity_said_by{};
  std::optional<Text> ethnicity_own_words;

  static constexpr Field fields[] = {
      field<&EthnicitySaid::ethnicity>("ethnicity", "Which group does the child say is theirs?")
          .label("Ethnicity")
          .hint("Ask; never guess from a name or from looking")
          .missing("Select the group, or that the child would rather not say"),
      field<&EthnicitySaid::ethnicity_said_by>("ethnicity_said_by", "Who said so?")
          .label("Said by")
          .missing("Select who said so"),
      field<&EthnicitySaid::ethnicity_own_words>("ethnicity_own_words",
                                                 "How would the child put it themselves?")
          .label("In their own words"),
  };
};

enum class LanguageUse { first, preferred, also };
std::span<const Word> words_of(LanguageUse);
enum class Interpreter { child, family, both, not_needed };
std::span<const Word> words_of(Interpreter);

struct LanguageLearned {
  static constexpr std::string_view kind = "children.language_learned";
  static constexpr std::string_view title = "Language learned";
  static constexpr Clearance floor = {Compartment::open};
  Text language;
  LanguageUse language_use{};
  std::optional<Interpreter> interpreter;

  static constexpr Field fields[] = {
      field<&LanguageLearned::language>("language", "Which language?")
          .label("Language")
          .hint("For example, Welsh, Polish or British Sign Language")
          .missing("Enter the language"),
      field<&LanguageLearned::language_use>("language_use", "How does the child use it?")
          .label("Use")
          .missing("Select how the child uses it"),
      field<&LanguageLearned::interpreter>("interpreter", "Who needs an interpreter for it?")
          .label("Interpreter"),
  };
};

enum class StrengthSort { interest, good_at, hope, people, helps };
std::span<const Word> words_of(StrengthSort);

struct StrengthSaid {
  static constexpr std::string_view kind = "children.strength_said";
  static constexpr std::string_view title = "In the child's own words";
  static constexpr Clearance floor = {Compartment::open};
  StrengthSort strength_sort{};
  LongText strength;

  static constexpr Field fields[] = {
      field<&StrengthSaid::strength>("strength", "What did the child say?")
          .label("The child's words")
          .hint("Write it as they said it, not as you would put it")
          .missing("Enter what the child said"),
      field<&StrengthSaid::strength_sort>("strength_sort", "What is it about?")
          .label("About")
          .missing("Select what it is about"),
  };
};

/// Stands on every page of the record, so that whoever works with the child reads the child first.
struct OwnLineSaid {
  static constexpr std::string_view kind = "children.own_line_said";
  static constexpr std::string_view title = "The child's own line";
  static constexpr Clearance floor = {Compartment::open};
  Text own_line;

  static constexpr Field fields[] = {
      field<&OwnLineSaid::own_line>("own_line",
                                    "What should everybody who works with the child know first?")
          .label("The child's own line")
          .hint("One line, chosen and worded by the child. It stands at the top of every page")
          .missing("Enter the child's line"),
  };
};

}  // namespace holdfast::children
