// The words of each disposal, and its line in the table that says when it could be chosen.
#include "practice/referrals/disposals.h"

#include "practice/offending/reference.h"

namespace holdfast::referrals {
namespace {

constexpr Word word(Disposal disposal, std::string_view wire, std::string_view label,
                    std::string_view hint = "") {
  return {static_cast<int>(disposal), wire, label, hint};
}

}  // namespace

std::span<const Word> words_of(Disposal) {
  static constexpr Word words[] = {
      word(Disposal::no_further_action, "no_further_action", "No further action"),
      word(Disposal::diversion, "diversion", "Diversion and no further action (outcome 22)",
           "Work is done, and prosecution is not in the public interest"),
      word(Disposal::deferred_prosecution, "deferred_prosecution",
           "Deferred prosecution (outcome 23)", "The decision to prosecute waits for the work"),
      word(Disposal::community_resolution, "community_resolution", "Community resolution"),
      word(Disposal::youth_caution, "youth_caution", "Youth caution"),
      word(Disposal::youth_conditional_caution, "youth_conditional_caution",
           "Youth conditional caution"),
      word(Disposal::reprimand, "reprimand", "Reprimand", "Until 7 April 2013"),
      word(Disposal::final_warning, "final_warning", "Final warning", "Until 7 April 2013"),
      word(Disposal::charge, "charge", "Charge"),
  };
  return words;
}

std::string_view code_of(Disposal disposal) {
  switch (disposal) {
    case Disposal::no_further_action:
      return "NFA";
    case Disposal::diversion:
      return "DIVERT";
    case Disposal::deferred_prosecution:
      return "DEFER23";
    case Disposal::community_resolution:
      return "CR";
    case Disposal::youth_caution:
      return "YC";
    case Disposal::youth_conditional_caution:
      return "YCC";
    case Disposal::reprimand:
      return "REPRIMAND";
    case Disposal::final_warning:
      return "WARNING";
    case Disposal::charge:
      return "";
  }
  return "";
}

bool in_force(const ServiceFile& service, Disposal disposal, Date on) {
  const auto* line = offending::reference(service).disposal(code_of(disposal));
  return line == nullptr || line->in_force.may_be(on);
}

}  // namespace holdfast::referrals
