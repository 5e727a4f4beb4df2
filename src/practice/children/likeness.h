// Are two people the same child? Names are spelled by ear, shortened, translated and typed in the
// wrong box; days and months change places. Pure functions over names and dates: they say how alike
// two people are and why, for somebody to look at. They never decide that two records are one.
//
// What is weighed, and against what: docs/likeness.md.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace holdfast::children {

/// One way a person is named, and their birthday where it is known.
struct Person {
  std::string given;
  std::string family;
  std::string known_as;  ///< may be empty
  std::optional<Date> born;
};

enum class Likeness {
  none,
  possible,  ///< worth a look
  likely,    ///< names and birthday agree, as far as spelling goes
};

enum class Sameness { names, names_but_spelling, given_name_alone };
enum class Birthdays { same, day_and_month_swapped, one_part_differs, not_known, different };

struct Comparison {
  Likeness likeness = Likeness::none;
  Sameness names{};
  Birthdays birthdays{};
};
Comparison compare(const Person& one, const Person& other);
/// "The names sound alike and the birthday is the same."
std::string in_words(const Comparison& comparison);

/// What people who could be alike have in common, to look others up by: each is a short key. The
/// keys of one person are kept with the record; those looked for take in birthdays with day and
/// month swapped.
std::vector<std::string> keys_to_keep(const Person& person);
std::vector<std::string> keys_to_look_for(const Person& person);

/// Sounds with fewer consonants say too little by themselves: Ffion and Finn, Reed and Rudd.
inline constexpr std::size_t sounds_at_least = 3;
/// A name's words in small letters without accents or marks: "Siân O'Neill" is sian, oneill.
std::vector<std::string> plain_words(std::string_view name);
/// Words that sound much alike have the same: vowels after the first letter go, and so do doubled
/// and silent letters.
std::string sound_of(std::string_view word);
/// What a word is found by when it was heard and not read: the sound of its common form.
std::string key_of(std::string_view word);
/// How far a word that was typed is from one that a child is called, where nothing else of them is
/// known: letters that differ, a form of the same name counting as one. Nothing where they do not
/// sound alike; of words with short sounds, where more than one letter differs.
std::optional<std::size_t> heard_apart(std::string_view typed, std::string_view called);
/// The common word for a name that is the same in another form (Liz, Elizabeth; Siân, Jane is not):
/// the first of its group, or the word itself. Of likeness_names.cc.
std::string_view common_form(std::string_view word);

}  // namespace holdfast::children
