// What is wrong with recording something of a review, and what keeps it from being signed.
#include <algorithm>

#include "base/words.h"
#include "practice/history.h"
#include "practice/reviews/due.h"
#include "practice/service/service.h"
#include "practice/sharing/sharing.h"
#include "practice/situation.h"
#include "practice/victims/victims.h"

namespace holdfast::reviews {
namespace {

const State& state_of(const Situation& s) { return *s.case_file.reviews; }

void must_be_entries(const Situation& s, const std::vector<EventId>& entries,
                     std::string_view field, Problems& into) {
  const auto stands = [&](EventId entry) {
    const auto* told = s.case_file.history->find(entry);
    return told != nullptr && !told->withdrawn;
  };
  if (!std::ranges::all_of(entries, stands))
    into.push_back({std::string(field), say("Select entries of this record that stand")});
}

void must_be_listed(const Situation& s, AgencyId agency, std::string_view field, Problems& into) {
  if (!s.service_file.service->agencies.contains(agency))
    into.push_back({std::string(field), say("Select an agency from the list")});
}

/// Nothing is added to what somebody has signed.
Problems must_be_open(const Situation& s, EventId review) {
  const auto* one = find_review(state_of(s), review);
  if (one == nullptr) return {{"", say("There is no such review")}};
  if (one->signed_) return {{"", say("This review is signed. Begin another")}};
  return {};
}

Problems check(const Situation& s, const ReviewBegun& r) {
  Problems problems;
  if (under_way(state_of(s)) != nullptr)
    problems.push_back({"", say("A review is under way already. Finish it first")});
  if (!worked_since(s))
    problems.push_back({"", say("There is nothing to review until somebody has signed an "
                                "assessment or a plan")});
  if (ReviewBegun::is_by_event(r) && r.review_events.empty())
    problems.push_back({"review_events", say("Select what happened")});
  must_be_entries(s, r.review_events, "review_events", problems);
  if (service::person_here(*s.service_file.service, r.review_by, s.today()) == nullptr)
    problems.push_back({"review_by", say("Select somebody from the list")});
  return problems;
}

Problems check(const Situation& s, const AgencySaid& r) {
  auto problems = must_be_open(s, r.said_in);
  must_be_listed(s, r.said_agency, "said_agency", problems);
  return problems;
}

Problems check(const Situation& s, const Heard& r) { return must_be_open(s, r.heard_in); }

Problems check(const Situation& s, const ReviewFound& r) {
  auto problems = must_be_open(s, r.found_in);
  must_be_entries(s, r.taken_in, "taken_in", problems);
  return problems;
}

Problems must_bind(std::vector<std::string> missing, std::vector<EventId> stands,
                   std::vector<EventId> bound) {
  Problems problems;
  for (auto& words : missing) problems.push_back({"", std::move(words)});
  std::ranges::sort(stands);
  std::ranges::sort(bound);
  if (problems.empty() && stands != bound)
    problems.push_back({"", say("Something has changed since you looked. Look again, then sign")});
  return problems;
}

Problems check(const Situation& s, const ReviewSigned& r) {
  auto problems = must_be_open(s, r.signed_review);
  if (!problems.empty()) return problems;
  const auto& review = *find_review(state_of(s), r.signed_review);
  return must_bind(missing_from(s, review), entries_under(review), r.under_review);
}

Problems check(const Situation& s, const ExitLeft& r) {
  Problems problems;
  if (r.left_agency) must_be_listed(s, *r.left_agency, "left_agency", problems);
  if (r.left_agency && ExitLeft::is_not_held(r))
    problems.push_back({"left_agency", say("Leave the agency empty where nobody holds it")});
  return problems;
}

Problems check(const Situation& s, const ExitTold& r) {
  Problems problems;
  if (r.exit_agency) must_be_listed(s, *r.exit_agency, "exit_agency", problems);
  if (r.exit_told_on && *r.exit_told_on > s.today())
    problems.push_back({"exit_told_on", say("The day cannot be in the future")});
  return problems;
}

Problems check(const Situation& s, const ExitSigned& r) {
  const auto exit = exit_of(s);
  return must_bind(missing_from(s, exit), exit.entries(), r.under_exit);
}

/// Levels and a plan that a review says it changed were signed in its time.
void must_be_done(const Situation& s, const Review& review, std::vector<std::string>& missing) {
  const auto* found = findings_of(review);
  if (found == nullptr) {
    missing.push_back(say("What has changed, and what follows"));
    return;
  }
  const auto from = counts_from(s, review);
  if (found->record.review_outcome == Outcome::adjusted && !was_planned(s, from, s.now))
    missing.push_back(say("The plan: it is said to be adjusted, and nobody has signed it since"));
  if (found->record.judged_again == JudgedAgain::judged && !was_assessed(s, from, s.now))
    missing.push_back(
        say("The assessment: it is said to be a new one, and nobody has signed one since"));
}

bool told_of(const Exit& exit, ExitWhom whom, std::optional<AgencyId> agency) {
  return std::ranges::any_of(exit.told, [&](const Said<ExitTold>* one) {
    return one->record.exit_whom == whom && (!agency || one->record.exit_agency == agency);
  });
}

}  // namespace

bool changed_something(const ReviewFound& found) {
  return found.review_outcome == Outcome::adjusted || found.judged_again == JudgedAgain::judged;
}

std::vector<std::string> missing_from(const Situation& s, const Review& review) {
  std::vector<std::string> missing;
  if (std::ranges::all_of(informed_by(s, review), is_silent))
    missing.push_back(say("Agencies: ask one, write what one says, or why none was asked"));
  if (heard_of(review, HeardWhom::child) == nullptr)
    missing.push_back(say("The child: what they say, or why they were not heard"));
  if (heard_of(review, HeardWhom::parents) == nullptr)
    missing.push_back(say("Parents or carers: what they say, or why they were not heard"));
  must_be_done(s, review, missing);
  return missing;
}

std::vector<std::string> missing_from(const Situation& s, const Exit& exit) {
  std::vector<std::string> missing;
  if (exit.left.empty())
    missing.push_back(say("What is left, and who holds it; or that it needs nobody"));
  if (!told_of(exit, ExitWhom::child, {}))
    missing.push_back(say("The child: what they were told, or why not"));
  if (!told_of(exit, ExitWhom::parents, {}))
    missing.push_back(say("Parents or carers: what they were told, or why not"));
  if (!s.case_file.victims->tokens.empty() && !told_of(exit, ExitWhom::victim_worker, {}))
    missing.push_back(say("The victim worker: what they were told, or why not"));
  const auto& service = *s.service_file.service;
  for (const auto* one : sharing::network_on(*s.case_file.sharing, s.today())) {
    const auto agency = one->joined.record.agency;
    const auto at = service.agencies.find(agency);
    if (agency == service.own_agency || at == service.agencies.end()) continue;
    if (!told_of(exit, ExitWhom::agency, agency))
      missing.push_back(
          say("{agency}: what they were told, or why not", {{"agency", at->second.name}}));
  }
  return missing;
}

Problems check(const Situation& s, const Event& event) {
  return std::visit([&](const auto& record) { return check(s, record); }, event);
}

}  // namespace holdfast::reviews
