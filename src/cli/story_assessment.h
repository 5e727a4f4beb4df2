// Answers about assessments and levels, as a story writes them.
#pragma once
#include <string>
#include <string_view>

namespace holdfast {
struct Situation;
}

namespace holdfast::cli {

/// Of the last assessment begun: "Waits to be countersigned"; or nothing.
std::string assessment_standing(const Situation& situation, std::string_view);
/// Of a matter, by its word: "High", "High, waits", or Not yet judged.
std::string level_standing(const Situation& situation, std::string_view matter);
/// Of the last assessment: who must agree.
std::string countersigned_by(const Situation& situation, std::string_view);

/// What could happen, by the last assessment; or nothing.
std::string scenarios_told(const Situation& situation, std::string_view);

/// What it leaves out, by the word of each rule; or nothing.
std::string gaps_of(const Situation& situation, std::string_view);
/// How many entries one rule says it leaves out; yes, where none shows it; or no.
std::string gap_by(const Situation& situation, std::string_view rule);

}  // namespace holdfast::cli
