// What is wrong with recording a referral, or what came of it.
#include <algorithm>

#include "base/words.h"
#include "practice/history.h"
#include "practice/interventions/interventions.h"
#include "practice/service/service.h"
#include "practice/situation.h"

namespace holdfast::interventions {
namespace {

constexpr int most_days_before = 3 * 366;
constexpr int most_days_ahead = 2 * 366;

const State& state_of(const Situation& s) { return *s.case_file.interventions; }

Problems no_such() { return {{"", say("There is no such referral")}}; }

void must_be_entries(const Situation& s, const std::vector<EventId>& entries, Problems& into) {
  const auto stands = [&](EventId entry) {
    const auto* told = s.case_file.history->find(entry);
    return told != nullptr && !told->withdrawn;
  };
  if (!std::ranges::all_of(entries, stands))
    into.push_back({"referred_towards", say("Select entries of this record that stand")});
}

/// A day on which something happened, and what it cannot come before.
struct Follows {
  std::string_view field;
  Date day;
  Date after;
};

/// What has happened has happened by today, and not before what it follows.
void must_follow(const Situation& s, const Follows& one, Problems& into) {
  if (one.day > s.today())
    into.push_back({std::string(one.field), say("The day cannot be in the future")});
  else if (one.day < one.after)
    into.push_back({std::string(one.field),
                    say("Enter a day that is not before {day}", {{"day", in_words(one.after)}})});
}

bool is_open(const Referral& one) {
  const auto stands = standing_of(one);
  return is_waiting(stands) || stands == Stands::started;
}

void check_offer(const Situation& s, const Referred& r, Problems& into) {
  const auto* offer = service::find_offer(*s.service_file.service, r.referred_to);
  if (offer == nullptr)
    into.push_back({"", say("There is no such offer")});
  else if (offer->withdrawn)
    into.push_back({"", say("This offer was withdrawn, and nobody is referred to it any more")});
  for (const auto& one : state_of(s).referrals)
    if (offer_named(one) == r.referred_to && is_open(one))
      into.push_back({"", say("The child is referred to this already")});
}

Problems check(const Situation& s, const Referred& r) {
  Problems problems;
  check_offer(s, r, problems);
  if (r.instead_refer) {
    const auto* refused = find_referral(state_of(s), *r.instead_refer);
    if (refused == nullptr || standing_of(*refused) != Stands::refused)
      problems.push_back({"", say("There is no such referral that was refused")});
  }
  if (r.referred_on > s.today())
    problems.push_back({"referred_on", say("The day cannot be in the future")});
  else if (r.referred_on < s.today() - most_days_before)
    problems.push_back({"referred_on", say("Enter a day within the last three years")});
  must_be_entries(s, r.referred_towards, problems);
  return problems;
}

/// A refusal ends it: who tries again refers again, so that both are counted.
Problems check(const Situation& s, const Answered& r) {
  const auto* one = find_referral(state_of(s), r.answer_of);
  if (one == nullptr) return no_such();
  if (!is_waiting(standing_of(*one)))
    return {{"", say("This referral was refused, has started or has ended")}};
  Problems problems;
  const auto* last = last_answer(*one);
  must_follow(
      s, {"answer_on", r.answer_on, last != nullptr ? last->record.answer_on : referred_day(*one)},
      problems);
  if (r.start_expected && Answered::is_refusal(r))
    problems.push_back({"start_expected", say("Leave the day empty where they refused")});
  else if (r.start_expected && *r.start_expected < r.answer_on)
    problems.push_back({"start_expected", say("Enter a day that is not before their answer")});
  else if (r.start_expected && *r.start_expected > s.today() + most_days_ahead)
    problems.push_back({"start_expected", say("Enter a day within the next two years")});
  return problems;
}

Problems check(const Situation& s, const InsteadDecided& r) {
  const auto* one = find_referral(state_of(s), r.instead_of);
  if (one == nullptr) return no_such();
  if (standing_of(*one) != Stands::refused) return {{"", say("This referral was not refused")}};
  if (one->instead) return {{"", say("It is written already what is done instead")}};
  return {};
}

Problems check(const Situation& s, const Started& r) {
  const auto* one = find_referral(state_of(s), r.started_referral);
  if (one == nullptr) return no_such();
  if (!is_waiting(standing_of(*one)))
    return {{"", say("This referral was refused, has started or has ended")}};
  Problems problems;
  must_follow(s, {"started_on", r.started_on, referred_day(*one)}, problems);
  return problems;
}

/// What is told late is still told, of a day on which it ran.
Problems check(const Situation& s, const Attended& r) {
  const auto* one = find_referral(state_of(s), r.attended_referral);
  if (one == nullptr) return no_such();
  if (!one->started) return {{"", say("This has not started yet")}};
  Problems problems;
  must_follow(s, {"attended_on", r.attended_on, *started_day(*one)}, problems);
  if (one->ended && r.attended_on > *ended_day(*one))
    problems.push_back({"attended_on", say("Enter a day on which it had not ended yet")});
  return problems;
}

/// What never started was not completed, and nobody left it.
Problems check(const Situation& s, const Ended& r) {
  const auto* one = find_referral(state_of(s), r.ended_referral);
  if (one == nullptr) return no_such();
  if (!is_open(*one)) return {{"", say("This referral was refused, or has ended")}};
  Problems problems;
  const bool needs_start = r.ended_as == EndedAs::completed || r.ended_as == EndedAs::left;
  if (needs_start && !one->started)
    problems.push_back({"ended_as", say("It has not started. Say on which day it did first")});
  must_follow(s, {"ended_on", r.ended_on, started_day(*one).value_or(referred_day(*one))},
              problems);
  return problems;
}

}  // namespace

Problems check(const Situation& s, const Event& event) {
  return std::visit([&](const auto& record) { return check(s, record); }, event);
}

}  // namespace holdfast::interventions
