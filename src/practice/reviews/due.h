// When a review is due: some months after the last one, sooner at a higher level; and some days
// after something happened that calls for one. And who informed it. What happened is read from the
// areas that hold it: nobody writes it down again.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "practice/reviews/reviews.h"

namespace holdfast::sharing {
struct Request;
}

namespace holdfast::reviews {

/// Something on the record that calls for a review.
struct Significant {
  EventId entry;
  Moment known;      ///< recorded: from then on somebody could act on it
  std::string what;  ///< in words, with its day
};
/// Recorded after the one moment and not after the other, in the order they became known. Brought
/// in from another system is left out. Source: sources.md#reviews-due
std::vector<Significant> significant_between(const Situation& situation, Moment after,
                                             Moment until);
/// What was recorded since the last signed review, or else since the first plan was signed, or the
/// first assessment while there is no plan: nothing is reviewed before that.
std::vector<Significant> waiting(const Situation& situation);

/// Since when there is something to review; nothing: nobody has signed an assessment or a plan.
struct Since {
  Moment moment;
  EventId source;
};
std::optional<Since> worked_since(const Situation& situation);
/// Since when the case is open again; the beginning of time where it never was closed.
Moment opened_again(const Situation& situation);

struct TimeDue {
  Date day;
  std::string why;
  std::vector<EventId> basis;
};
/// Nothing: there is nothing to review. Source: sources.md#reviews-due
std::optional<TimeDue> due_by_time(const Situation& situation);
struct EventDue {
  Date day;
  std::string why;
};
EventDue due_after(const Situation& situation, const Significant& one);

/// From when what was asked, planned and judged counts for this review: what it is about, where
/// that is earlier than its beginning.
Moment counts_from(const Situation& situation, const Review& review);
/// Up to when: its signature, or now.
Moment counts_until(const Situation& situation, const Review& review);

/// One agency, with everything that informs the review.
struct Informed {
  AgencyId agency;
  std::vector<const sharing::Request*> requests;  ///< asked since then, and not withdrawn
  std::size_t told = 0;                           ///< told unasked since then
  std::vector<const Said<AgencySaid>*> said;
};
/// Agencies of the network first, as they joined, whether they were asked or not; then others that
/// informed it. Our own service is none of them.
std::vector<Informed> informed_by(const Situation& situation, const Review& review);
bool is_silent(const Informed& one);

/// Whether an assessment, or the plan, was signed in that time; both ends count.
bool was_assessed(const Situation& situation, Moment from, Moment until);
bool was_planned(const Situation& situation, Moment from, Moment until);
/// What a review which changed nothing came after; empty: it changed something, or somebody did
/// since. Source: sources.md#reviews-content
std::vector<Significant> unanswered_by(const Situation& situation, const Review& review);

}  // namespace holdfast::reviews
