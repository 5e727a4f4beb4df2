// Names as they are looked for: without case, accents or punctuation, so that Siân finds Sian and
// O'Neill finds oneill.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holdfast::desk {

/// "Siân O'Neill-Rees" -> {"sian", "oneill", "rees"}.
std::vector<std::string> name_words(std::string_view name);
/// The words of a passage, sorted, each once; those of one letter left out. "He'd a knife.Again" ->
/// {"again", "hed", "knife"}.
std::vector<std::string> written_words(std::string_view text);
/// What is kept of a passage to find it by: of each word its first few letters, and of a long one
/// its first several too. Never the whole of a long word.
std::vector<std::string> written_keys(std::string_view text);
/// What words that were typed lead to: the longest that is kept of each. A word of fewer letters
/// leads to itself alone.
std::vector<std::string> keys_looked_for(std::string_view typed);
/// What is wrong with words that were typed and lead to none; nothing where none were typed.
std::optional<std::string> wrong_with_words(std::string_view typed);
/// Whether each of `words` (of `written_words`) is the beginning of a word of the passage; true of
/// none.
bool holds_words(const std::vector<std::string>& words, std::string_view passage);
/// What lists of people are sorted by: "rees sian oneill".
std::string family_name_first(std::string_view name);
/// Every beginning of a word from its second character on, which is what a few typed letters find.
std::vector<std::string> beginnings(const std::string& word);

}  // namespace holdfast::desk
