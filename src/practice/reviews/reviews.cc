// Folding reviews, and what stands of them.
#include "practice/reviews/reviews.h"

#include <algorithm>
#include <ranges>

#include "base/words.h"
#include "practice/area_of.h"
#include "practice/reviews/due.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::reviews {
namespace {

Review* named(State& state, EventId id) {
  const auto at = std::ranges::find(state.reviews, id, &Review::id);
  return at == state.reviews.end() ? nullptr : &*at;
}

void fold(State& state, const ReviewBegun& r, const Envelope& e) {
  state.reviews.push_back({.begun = {r, e}});
}
void fold(State& state, const AgencySaid& r, const Envelope& e) {
  if (auto* one = named(state, r.said_in)) one->agencies.push_back({r, e});
}
void fold(State& state, const Heard& r, const Envelope& e) {
  if (auto* one = named(state, r.heard_in)) one->heard.push_back({r, e});
}
void fold(State& state, const ReviewFound& r, const Envelope& e) {
  if (auto* one = named(state, r.found_in)) one->found.push_back({r, e});
}
void fold(State& state, const ReviewSigned& r, const Envelope& e) {
  if (auto* one = named(state, r.signed_review)) one->signed_ = {r, e};
}
void fold(State& state, const ExitLeft& r, const Envelope& e) { state.left.push_back({r, e}); }
void fold(State& state, const ExitTold& r, const Envelope& e) { state.told.push_back({r, e}); }
void fold(State& state, const ExitSigned& r, const Envelope& e) { state.exits.push_back({r, e}); }

template <class R>
std::vector<const Said<R>*> since(const std::vector<Said<R>>& all, Moment from) {
  std::vector<const Said<R>*> list;
  for (const auto& one : all)
    if (one.envelope.recorded >= from) list.push_back(&one);
  return list;
}

}  // namespace

const Review* find_review(const State& state, EventId begun) {
  const auto at = std::ranges::find(state.reviews, begun, &Review::id);
  return at == state.reviews.end() ? nullptr : &*at;
}

const Review* under_way(const State& state) {
  for (const auto& one : state.reviews | std::views::reverse)
    if (!one.signed_) return &one;
  return nullptr;
}

std::vector<const Review*> signed_reviews(const State& state) {
  std::vector<const Review*> list;
  for (const auto& one : state.reviews)
    if (one.signed_) list.push_back(&one);
  std::ranges::stable_sort(list, std::greater{},
                           [](const Review* one) { return one->signed_->envelope.recorded; });
  return list;
}

const Review* last_signed(const State& state) {
  const auto list = signed_reviews(state);
  return list.empty() ? nullptr : list.front();
}

std::vector<EventId> entries_under(const Review& review) {
  std::vector<EventId> list;
  for (const auto& one : review.agencies) list.push_back(one.id());
  for (const auto& one : review.heard) list.push_back(one.id());
  if (const auto* found = findings_of(review)) list.push_back(found->id());
  return list;
}

const Said<Heard>* heard_of(const Review& review, HeardWhom whom) {
  for (const auto& one : review.heard | std::views::reverse)
    if (one.record.heard_whom == whom) return &one;
  return nullptr;
}

const Said<ReviewFound>* findings_of(const Review& review) {
  return review.found.empty() ? nullptr : &review.found.back();
}

std::string why_words(const Review& review) {
  const auto& r = review.begun.record;
  return r.review_reason ? r.review_reason->value : words_for(r.review_why);
}

const std::vector<EventId>& taken_into(const ReviewFound& found) { return found.taken_in; }

std::vector<EventId> Exit::entries() const {
  std::vector<EventId> list;
  for (const auto* one : left) list.push_back(one->id());
  for (const auto* one : told) list.push_back(one->id());
  return list;
}

ReviewIs Exit::standing() const {
  if (signatures.empty()) return ReviewIs::being_written;
  auto bound = signatures.back()->record.under_exit;
  auto stands = entries();
  std::ranges::sort(bound);
  std::ranges::sort(stands);
  return bound == stands ? ReviewIs::signed_ : ReviewIs::changed_since;
}

Exit exit_of(const Situation& s) {
  const auto& state = *s.case_file.reviews;
  const auto from = opened_again(s);
  return {since(state.left, from), since(state.told, from), since(state.exits, from)};
}

const Area& area() {
  static const auto made = area_of<Event, State>(AreaName::reviews, &prompts);
  return made;
}

void fold(State& state, const Event& event, const Envelope& envelope) {
  std::visit([&](const auto& record) { fold(state, record, envelope); }, event);
}

}  // namespace holdfast::reviews
