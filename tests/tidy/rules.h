// Every group of rules, one file each.
#pragma once
#include "rule.h"

namespace holdfast::tidy {

std::vector<Rule> size_rules();         ///< sizes.cc
std::vector<Rule> direction_rules();    ///< directions.cc
std::vector<Rule> third_party_rules();  ///< third_party.cc
std::vector<Rule> call_rules();         ///< calls.cc
std::vector<Rule> shape_rules();        ///< shapes.cc
std::vector<Rule> word_rules();         ///< words.cc
std::vector<Rule> field_rules();        ///< fields.cc
std::vector<Rule> dead_rules();         ///< dead.cc
std::vector<Rule> source_rules();       ///< sources.cc

}  // namespace holdfast::tidy
