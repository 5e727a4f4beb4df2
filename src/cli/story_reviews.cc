// See story_reviews.h.
#include "cli/story_reviews.h"

#include "practice/reviews/due.h"
#include "practice/service/service.h"
#include "practice/sharing/sharing.h"
#include "practice/situation.h"

namespace holdfast::cli {
namespace {

const reviews::State& state_of(const Situation& s) { return *s.case_file.reviews; }

std::string joined(const std::vector<std::string>& list) {
  std::string words;
  for (const auto& one : list) words += (words.empty() ? "" : "; ") + one;
  return words.empty() ? "nothing" : words;
}

std::string next_review(const Situation& s, std::string_view) {
  const auto due = reviews::due_by_time(s);
  return due ? in_words(due->day) : "no day";
}

std::string to_be_reviewed(const Situation& s, std::string_view) {
  std::vector<std::string> list;
  for (const auto& one : reviews::waiting(s)) list.push_back(one.what);
  return joined(list);
}

std::string review_misses(const Situation& s, std::string_view) {
  const auto* review = reviews::under_way(state_of(s));
  return review != nullptr ? joined(reviews::missing_from(s, *review)) : "no review is under way";
}

std::string informed_by(const Situation& s, std::string_view) {
  if (state_of(s).reviews.empty()) return "no review";
  std::vector<std::string> list;
  const auto& agencies = s.service_file.service->agencies;
  for (const auto& one : reviews::informed_by(s, state_of(s).reviews.back())) {
    const auto at = agencies.find(one.agency);
    auto words = at == agencies.end() ? std::string("not known") : at->second.name;
    if (reviews::is_silent(one)) words += " silent";
    for (const auto* request : one.requests)
      words += " " + std::string(label_of(sharing::standing_of(*request)));
    if (one.told > 0) words += " told " + std::to_string(one.told);
    if (!one.said.empty()) words += " said " + std::to_string(one.said.size());
    list.push_back(words);
  }
  return joined(list);
}

std::string exit_misses(const Situation& s, std::string_view) {
  return joined(reviews::missing_from(s, reviews::exit_of(s)));
}

std::string exit_standing(const Situation& s, std::string_view) {
  const auto exit = reviews::exit_of(s);
  if (exit.entries().empty()) return "nothing";
  return std::string(label_of(exit.standing()));
}

constexpr Question all[] = {
    {"next review", "the day it is due by time, or: no day", false, next_review},
    {"waits for review", "what happened and was not reviewed since, or: nothing", false,
     to_be_reviewed},
    {"review misses", "what keeps the review under way from being signed, or: nothing", false,
     review_misses},
    {"review informed by", "each agency and what it said to the last review, or: nothing", false,
     informed_by},
    {"exit misses", "what keeps the exit review from being signed, or: nothing", false,
     exit_misses},
    {"the exit review", "how it stands, or: nothing", false, exit_standing},
};

}  // namespace

std::span<const Question> review_questions() { return all; }

}  // namespace holdfast::cli
