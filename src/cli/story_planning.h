// Answers about plans, as a story writes them.
#pragma once
#include <string>
#include <string_view>

namespace holdfast {
struct Situation;
}

namespace holdfast::cli {

/// Of the plan that is worked from: "Signed"; or nothing.
std::string plan_standing(const Situation& situation, std::string_view);
/// What keeps it from being signed, one after another; or nothing.
std::string plan_misses(const Situation& situation, std::string_view);
/// The questions to it, one after another; or nothing.
std::string plan_asks(const Situation& situation, std::string_view);
/// What is told when its contingencies are activated: "A school: the words"; or nothing.
std::string goes_out(const Situation& situation, std::string_view);
/// Of a strand, by its word: "2 actions, 3 a week".
std::string strand_share(const Situation& situation, std::string_view strand);

}  // namespace holdfast::cli
