// What reviews call for: one that is due by time or by what happened, one that nobody informed or
// the child was not heard in, one that changed nothing, and a case that ends without one.
#include <algorithm>

#include "base/words.h"
#include "practice/children/children.h"
#include "practice/offending/offending.h"
#include "practice/referrals/referrals.h"
#include "practice/reviews/due.h"
#include "practice/service/service.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::reviews {
namespace {

Prompt of_reviews(const Situation& s, std::string_view code, std::string words) {
  return {.code = code,
          .kind = PromptKind::duty,
          .words = std::move(words),
          .source = "reviews-due",
          .show_from = s.today(),
          .whose = children::whose_case(s),
          .where = "reviews"};
}

std::string page_of(const Review& review) { return "reviews/" + review.id().text(); }

/// Is it time? Source: sources.md#reviews-due
void by_time(const Situation& s, const Review* open, std::vector<Prompt>& into) {
  auto due = due_by_time(s);
  if (!due) return;
  auto prompt = of_reviews(s, "reviews.due_by_time",
                           open != nullptr ? say("Finish the review: it is time")
                                           : say("Review the assessment and the plan: it is time"));
  prompt.why = std::move(due->why);
  prompt.due = due->day;
  prompt.show_from =
      due->day - service::figure(*s.service_file.service, service::review_notice_days).value;
  prompt.basis = std::move(due->basis);
  prompt.absence = {ReviewSigned::kind};
  if (open != nullptr) prompt.where = page_of(*open);
  into.push_back(std::move(prompt));
}

/// What happened, and was not reviewed since? Each is asked about by itself, since not everybody
/// may see all of them. Source: sources.md#reviews-due
void by_event(const Situation& s, const Review* open, std::vector<Prompt>& into) {
  for (const auto& one : waiting(s)) {
    auto due = due_after(s, one);
    auto prompt = of_reviews(
        s, "reviews.due_by_event",
        open != nullptr ? say("Finish the review: {what}", {{"what", one.what}})
                        : say("Review the assessment and the plan: {what}", {{"what", one.what}}));
    prompt.why = std::move(due.why);
    prompt.due = due.day;
    prompt.show_from = london_date(one.known);
    prompt.basis = {one.entry};
    prompt.absence = {ReviewSigned::kind};
    if (open != nullptr) prompt.where = page_of(*open);
    into.push_back(std::move(prompt));
  }
}

/// Did anybody but us inform it? Source: sources.md#reviews-content
void not_informed(const Situation& s, const Review& review, std::vector<Prompt>& into) {
  if (!std::ranges::all_of(informed_by(s, review), is_silent)) return;
  auto prompt = of_reviews(s, "reviews.not_informed", say("Ask agencies for the review"));
  prompt.kind = PromptKind::gap;
  prompt.why = say("It was begun on {day}, and no agency was asked since, nor is it said why not.",
                   {{"day", in_words(london_date(review.begun.envelope.recorded))}});
  prompt.source = "reviews-content";
  prompt.basis = {review.id()};
  prompt.absence = {AgencySaid::kind};
  prompt.where = page_of(review);
  into.push_back(std::move(prompt));
}

/// Was the child heard? Source: sources.md#reviews-content
void child_not_heard(const Situation& s, const Review& review, std::vector<Prompt>& into) {
  if (heard_of(review, HeardWhom::child) != nullptr) return;
  auto prompt = of_reviews(s, "reviews.child_not_heard", say("Hear the child for the review"));
  prompt.kind = PromptKind::gap;
  prompt.why = say("It was begun on {day}, and nothing is written of what the child says.",
                   {{"day", in_words(london_date(review.begun.envelope.recorded))}});
  prompt.source = "reviews-content";
  prompt.basis = {review.id()};
  prompt.absence = {Heard::kind};
  prompt.where = page_of(review);
  into.push_back(std::move(prompt));
}

/// Is it right that nothing follows? A question, which whoever asks themselves sets aside; each
/// thing that happened by itself, as above. Source: sources.md#reviews-content
void nothing_changed(const Situation& s, std::vector<Prompt>& into) {
  const auto* review = last_signed(*s.case_file.reviews);
  if (review == nullptr) return;
  for (const auto& before : unanswered_by(s, *review)) {
    auto prompt =
        of_reviews(s, "reviews.nothing_changed",
                   say("Is it right that the review of {day} changed nothing?",
                       {{"day", in_words(london_date(review->signed_->envelope.recorded))}}));
    prompt.kind = PromptKind::gap;
    prompt.why = say("Before it: {what}. The plan and the judgements stayed as they were.",
                     {{"what", before.what}});
    prompt.source = "reviews-content";
    prompt.basis = {review->signed_->id(), before.entry};
    prompt.where = page_of(*review);
    into.push_back(std::move(prompt));
  }
}

/// The day the case ended, or an order will, and the entry that says so.
struct Ends {
  Date day;
  std::string why;
  EventId source;
};

/// Of orders each by itself: whoever may not see one is asked of the others all the same.
std::vector<Ends> endings(const Situation& s) {
  const auto standing = referrals::standing_on(s.case_file.referrals->cases, s.today());
  if (standing.status == referrals::CaseStatus::closed)
    return {{standing.since->on,
             say("The case was closed on {day}, and nothing says what is left, who holds it and "
                 "who was told.",
                 {{"day", in_words(standing.since->on)}}),
             standing.since->source}};
  std::vector<Ends> list;
  if (s.service_file.offending == nullptr) return list;
  for (const auto& order : offending::orders(*s.case_file.offending, *s.service_file.offending))
    if (order.ends_on && offending::is_supervised(order) &&
        offending::state_of(order, s.today()) == offending::OrderState::running)
      list.push_back(
          {*order.ends_on,
           say("An order ends on {day}, and nothing says what is left then, who holds it "
               "and who was told. Where work goes on after it, set this aside.",
               {{"day", in_words(*order.ends_on)}}),
           order.end_source});
  return list;
}

/// Source: sources.md#exit-reviews
void exit_missing(const Situation& s, std::vector<Prompt>& into) {
  if (!lacks_exit(s)) return;
  const auto figure =
      service::figure(*s.service_file.service, service::order_ending_notice_days).value;
  for (auto& ends : endings(s)) {
    auto prompt = of_reviews(s, "reviews.exit_missing", say("Sign an exit review"));
    prompt.why = std::move(ends.why);
    prompt.source = "exit-reviews";
    prompt.due = ends.day;
    prompt.show_from = ends.day - figure;
    prompt.basis = {ends.source};
    prompt.absence = {ExitSigned::kind};
    prompt.where = "reviews/exit";
    into.push_back(std::move(prompt));
  }
}

}  // namespace

/// Of a child who has died nobody is asked who holds what is left.
bool lacks_exit(const Situation& s) {
  if (!worked_since(s) || !exit_of(s).signatures.empty()) return false;
  const auto standing = referrals::standing_on(s.case_file.referrals->cases, s.today());
  return !standing.since || standing.since->reason != referrals::ClosingReason::died;
}

std::vector<Prompt> prompts(const Situation& s) {
  std::vector<Prompt> list;
  exit_missing(s, list);
  if (referrals::is_closed(s.case_file.referrals->cases, s.today())) return list;
  const auto* open = under_way(*s.case_file.reviews);
  by_time(s, open, list);
  by_event(s, open, list);
  if (open != nullptr) {
    not_informed(s, *open, list);
    child_not_heard(s, *open, list);
  }
  nothing_changed(s, list);
  return list;
}

}  // namespace holdfast::reviews
