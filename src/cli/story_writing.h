// Answers about letters, as a story writes them.
#pragma once
#include <string>
#include <string_view>

namespace holdfast {
struct Situation;
}

namespace holdfast::cli {

/// What went out, the latest first: "2 March 2026: We would like to see you, to Jordan Ellis"; or
/// nothing.
std::string kept_letters(const Situation& situation, std::string_view);
/// Of a blank, written letter/blank: what it would be filled with now, about the last appointment,
/// or the last disposal; or: not known. Of a letter, what its filled text would still ask for, or:
/// nothing.
std::string letter_says(const Situation& situation, std::string_view key);

}  // namespace holdfast::cli
