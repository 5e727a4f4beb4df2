// See story_planning.h.
#include "cli/story_planning.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "practice/planning/planning.h"
#include "practice/service/service.h"
#include "practice/sharing/giving.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::cli {
namespace {

const planning::Plan* now(const Situation& s) { return planning::plan_now(*s.case_file.planning); }

std::string joined(const std::vector<std::string>& all) {
  std::string list;
  for (const auto& one : all) list += (list.empty() ? "" : "; ") + one;
  return list.empty() ? "nothing" : list;
}

/// Of the plan that is worked from: "Signed"; or nothing.
std::string plan_standing(const Situation& s, std::string_view) {
  const auto* plan = now(s);
  return plan == nullptr ? "nothing" : std::string(label_of(standing_of(s, *plan)));
}

/// What keeps it from being signed, one after another; or nothing.
std::string plan_misses(const Situation& s, std::string_view) {
  const auto* plan = now(s);
  return plan == nullptr ? "nothing" : joined(missing_from(s, *plan));
}

/// The questions to it, one after another; or nothing.
std::string plan_asks(const Situation& s, std::string_view) {
  std::vector<std::string> all;
  if (const auto* plan = now(s))
    for (const auto& one : questions_of(s, *plan)) all.push_back(one.words);
  return joined(all);
}

std::string plan_agreed_by(const Situation& s, std::string_view) {
  const auto* plan = now(s);
  return plan == nullptr ? "nothing" : words_for(takes_of(s, *plan));
}

/// What is told when its contingencies are activated: "A school: the words"; or nothing.
std::string goes_out(const Situation& s, std::string_view) {
  constexpr std::size_t to = 0;
  constexpr std::size_t words = 6;
  std::vector<std::string> all;
  const auto* plan = now(s);
  if (plan == nullptr) return "nothing";
  Names names;
  names.agency = [&](AgencyId id) { return s.service_file.service->agencies.at(id).name; };
  for (const auto& one : plan->contingencies)
    for (const auto& share : planning::shares_of(s, {.activated_contingency = one.id()})) {
      const auto said = [&](std::size_t field) {
        const auto& asked = sharing::Shared::fields[field];
        return in_words(asked, asked.get(&share), names);
      };
      const bool emergency = share.haste == sharing::Haste::emergency;
      all.push_back(said(to) + (emergency ? ", as an emergency: " : ": ") + said(words));
    }
  return joined(all);
}

/// Of a strand, by its word: "2 actions, 3 a week".
std::string strand_share(const Situation& s, std::string_view strand) {
  const auto words = planning::words_of(planning::Strand{});
  const auto at = std::ranges::find(words, strand, &Word::wire);
  const auto* plan = now(s);
  if (at == words.end() || plan == nullptr) return "nothing";
  const auto balance = balance_of(*plan, s.today());
  const auto share = balance.by_strand.find(static_cast<planning::Strand>(at->value));
  if (share == balance.by_strand.end()) return "nothing";
  return std::to_string(share->second.steps) + " actions, " +
         std::to_string(share->second.hundredths_a_week) + " hundredths a week";
}

constexpr Question all[] = {
    {"the plan", "how the plan stands that is worked from, or: nothing", false, plan_standing},
    {"plan misses", "what keeps the plan from being signed, or: nothing", false, plan_misses},
    {"plan asks", "the questions to the plan, or: nothing", false, plan_asks},
    {"goes out", "what is told when a contingency is activated, or: nothing", false, goes_out},
    {"strand", "how much of the plan is done under the strand named, or: nothing", true,
     strand_share},
    {"plan countersigned by", "who must agree to the plan", false, plan_agreed_by},
};

}  // namespace

std::span<const Question> planning_questions() { return all; }

}  // namespace holdfast::cli
