// Reviews: when one is due and why, who informed it, what it found, and the one at the end. It says
// what calls for a review and what is missing from one; what follows is for people to say.
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "practice/prompt.h"
#include "practice/reviews/leaving.h"
#include "practice/reviews/reviewing.h"
#include "records/said.h"

namespace holdfast {
struct Situation;
}

namespace holdfast::reviews {

using Event = std::variant<ReviewBegun, AgencySaid, Heard, ReviewFound, ReviewSigned, ExitLeft,
                           ExitTold, ExitSigned>;

struct Review {
  Said<ReviewBegun> begun;
  std::vector<Said<AgencySaid>> agencies = {};
  std::vector<Said<Heard>> heard = {};
  std::vector<Said<ReviewFound>> found = {};  ///< the last one counts
  std::optional<Said<ReviewSigned>> signed_ = {};
  EventId id() const { return begun.id(); }
};

/// Each in the order recorded.
struct State {
  std::vector<Review> reviews;
  std::vector<Said<ExitLeft>> left;
  std::vector<Said<ExitTold>> told;
  std::vector<Said<ExitSigned>> exits;
};

/// Null: there is none.
const Review* find_review(const State& state, EventId begun);
/// The one that nobody has signed yet: there is one at a time. Null: none is under way.
const Review* under_way(const State& state);
/// The latest first.
std::vector<const Review*> signed_reviews(const State& state);
/// Null: none was signed.
const Review* last_signed(const State& state);
/// What stands in it, for a signature to bind.
std::vector<EventId> entries_under(const Review& review);
/// What was said last of them; null: nothing.
const Said<Heard>* heard_of(const Review& review, HeardWhom whom);
const Said<ReviewFound>* findings_of(const Review& review);
/// Why it is held, in words.
std::string why_words(const Review& review);
/// What it took into account.
const std::vector<EventId>& taken_into(const ReviewFound& found);

/// The plan is adjusted, or somebody judged anew.
bool changed_something(const ReviewFound& found);

/// What is still missing before it can be signed, in words; empty: nothing.
/// Source: sources.md#reviews-content
std::vector<std::string> missing_from(const Situation& situation, const Review& review);

// ---- the exit review

enum class ReviewIs { being_written, signed_, changed_since };
std::string_view label_of(ReviewIs is);

/// Of the work that goes on now, or ended last: what was written since the case was last opened
/// again. Points into the file.
struct Exit {
  std::vector<const Said<ExitLeft>*> left;
  std::vector<const Said<ExitTold>*> told;
  std::vector<const Said<ExitSigned>*> signatures;

  std::vector<EventId> entries() const;
  ReviewIs standing() const;
};
Exit exit_of(const Situation& situation);
/// Source: sources.md#exit-reviews
std::vector<std::string> missing_from(const Situation& situation, const Exit& exit);
/// The case has work in it that somebody signed for, and no exit review is signed.
bool lacks_exit(const Situation& situation);

void fold(State& state, const Event& event, const Envelope& envelope);
Problems check(const Situation& situation, const Event& event);
std::vector<Prompt> prompts(const Situation& situation);

}  // namespace holdfast::reviews
