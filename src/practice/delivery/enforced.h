// What the record says of the orders that Schedule 7 is about, in the values that the engine of
// enforcement takes: each youth rehabilitation order, what was not kept of it, warnings, and what a
// court said since.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "practice/delivery/delivery.h"

namespace holdfast::delivery {

/// One order, and what of it was not kept. Points into the file.
struct Enforced {
  EventId order;
  std::string title;
  bool end_known = true;  ///< else the end is the latest that a court may set
  bool over = false;      ///< today
  YouthOrder law;
  std::vector<const Noted*> breaches;  ///< by day, oldest first

  /// Both days included.
  bool ran_on(Date day) const { return holds({law.starts_on, law.ends_on}, day); }
};

/// The oldest first; of orders whose code is not in the service's list nothing is known.
/// Source: sources.md#breach-warnings
std::vector<Enforced> enforced_orders(const Situation& situation);

/// Of warnings recorded as given under that order, in the order recorded.
std::vector<Date> warning_days(const State& state, EventId order);

/// Null: there is none of that entry.
const Noted* find_breach(const State& state, EventId id);
/// The one that was noted of an absence; null: none.
const Noted* breach_of_absence(const State& state, EventId absence);
const Application* find_application(const State& state, EventId id);

/// What an order asks of the child.
struct Requirement {
  EventId entry;
  std::string words;  ///< the kind, and what exactly
};
std::vector<Requirement> requirements_of(const Situation& situation, EventId order);
Date asked_on(const Application& one);
EventId order_of(const Application& one);
Date day_of(const Noted& one);
const std::string& what_of(const Noted& one);
bool is_of(const Noted& one, EventId order);
bool is_about(const Noted& one, const Requirement& requirement);
bool is_unacceptable(const AbsenceJudged& judged);

/// As the engine takes it. Where it is an absence, how that was judged is the opinion about the
/// excuse until somebody gives another. Source: sources.md#breach-warnings
Breach as_breach(const State& state, const Noted& noted);
/// Where nobody gave one: nothing.
std::optional<Excuse> opinion_about(const State& state, const Noted& noted);

/// A breach with its order; null order: it does not stand, or is of another kind.
struct OfOrder {
  const Noted* noted = nullptr;
  std::optional<Enforced> order = {};
};
OfOrder breach_with_order(const Situation& situation, EventId breach);

/// The words that this warning about it must have. Source: sources.md#warning-content
LongText warning_words(const Enforced& order, const Noted& noted, const WarningGiven& warning);

/// An end that a court set by a power that does not reach so far, or was used already.
struct DoubtfulEnd {
  EventId entry;  ///< that says so
  Date end;
  std::optional<Date> at_most;  ///< nothing: the power was used already
};
/// Of one order, in the order decided. Asked about, never refused: the court has decided it.
/// Source: sources.md#order-extension
std::vector<DoubtfulEnd> doubtful_ends(const Situation& situation, const Enforced& order);

/// What was done before anybody was warned: appointments from a day on, and what came of them.
struct Tried {
  std::size_t offered = 0;  ///< appointments whose time has passed
  std::size_t kept = 0;
  std::size_t moved = 0;  ///< of those, moved for the child or the family
  std::size_t acceptable = 0;
  std::size_t unacceptable = 0;
  std::size_t exceptional = 0;
  std::size_t not_judged = 0;
  std::vector<std::string> in_the_way;  ///< in the child's or the family's words, the latest first
};
/// Up to now. Source: sources.md#breach-warnings
Tried tried_since(const Situation& situation, Date from);

/// What is wrong with recording one of them.
Problems check(const Situation& situation, const BreachNoted& record);
Problems check(const Situation& situation, const ExcuseDecided& record);
Problems check(const Situation& situation, const CircumstancesExceptional& record);
Problems check(const Situation& situation, const WarningGiven& record);
Problems check(const Situation& situation, const InformationLaid& record);
Problems check(const Situation& situation, const RevocationAsked& record);
Problems check(const Situation& situation, const RevocationAnswered& record);
/// What enforcement calls for.
void enforcement_prompts(const Situation& situation, std::vector<Prompt>& into);

}  // namespace holdfast::delivery
