// Names as they are looked for: without case, accents or punctuation, so that Siân finds Sian and
// O'Neill finds oneill.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace holdfast::desk {

/// "Siân O'Neill-Rees" -> {"sian", "oneill", "rees"}.
std::vector<std::string> name_words(std::string_view name);
/// The words of a passage, sorted, each once; those of one letter left out. "He'd a knife.Again" ->
/// {"again", "hed", "knife"}.
std::vector<std::string> written_words(std::string_view text);
/// What lists of people are sorted by: "rees sian oneill".
std::string family_name_first(std::string_view name);
/// Every beginning of a word from its second character on, which is what a few typed letters find.
std::vector<std::string> beginnings(const std::string& word);

}  // namespace holdfast::desk
