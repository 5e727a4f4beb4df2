// Enforcement of a youth rehabilitation order: what must be done about a breach, what a warning
// must say, and what a court may do. Law gives a child two warnings in twelve months and the third
// breach to a court; a slip of one day either prosecutes a child too early or misses a duty. So it
// is worked out here, from days alone: functions of values, without records or a clock.
//
// Nothing here decides whether there was an excuse, or whether circumstances are exceptional. Those
// are opinions of the responsible officer, and come in as what was recorded.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/text.h"
#include "records/field.h"

namespace holdfast::delivery {

/// Both days are in it.
struct Period {
  Date first;
  Date last;
  friend bool operator==(const Period&, const Period&) = default;
};
bool holds(const Period& period, Date day);

struct Warning {
  EventId id;
  Date given_on;
};

/// What the responsible officer thinks of the child's reasons.
enum class Excuse { reasonable, none };
std::span<const Word> words_of(Excuse);

/// A requirement that was not kept. Several days are given by the first.
struct Breach {
  EventId id;
  Date happened_on;
  std::optional<Excuse> excuse;        ///< nothing to act on until somebody has thought about it
  std::optional<EventId> exceptional;  ///< where the officer wrote that circumstances are so
  std::optional<EventId> warned_by;    ///< the warning about this breach
  std::optional<EventId> informed_by;  ///< where it is written that an information was laid
};

/// By which power a court put the end of an order later. Each can be used once.
enum class Extending { for_breach, by_amendment };

struct Extension {
  EventId id;
  Extending power{};
};

/// A court dismissed an application to revoke the order.
struct Refusal {
  EventId id;
  Date dismissed_on;
};

/// One order, and everything of it that enforcement rests on. Lists may stand in any order.
struct YouthOrder {
  Date starts_on;  ///< the day it took effect
  Date ends_on;    ///< its last day: extensions are in it, and so is an early end
  std::vector<Warning> warnings;
  std::vector<Extension> extensions;
  std::vector<Refusal> refusals;
};

/// The day of one of its warnings.
Date given_on(const YouthOrder& order, EventId warning);

/// Twelve months that begin with the day of the warning. Source: sources.md#breach-warnings
Period warned_period(const Warning& warning);

enum class Duty {
  decide_about_excuse,             ///< no opinion is recorded yet
  nothing,                         ///< there was a reasonable excuse
  not_in_force,                    ///< on that day the order did not run
  warn_or_inform,                  ///< a warning or an information: the officer chooses
  must_inform_unless_exceptional,  ///< an information must be laid before a justice of the peace
};

/// Why an information must be laid: in this period a further warning had been given.
struct Ground {
  EventId warned;  ///< the warning whose period it is
  EventId further;
  Period period;
  friend bool operator==(const Ground&, const Ground&) = default;
};

struct MustBeDone {
  Duty duty{};
  /// Also where exceptional circumstances leave a choice: what they are an exception to.
  std::optional<Ground> ground;
  /// A further warning was given on the very day. Whether it came before the breach cannot be seen
  /// from days: somebody must say. If it did, the duty is to inform.
  std::optional<EventId> same_day;
  /// While the order is in force an information can be laid; this is the last day of it.
  std::optional<Date> inform_by;
};

/// What the law asks about this breach, whatever has been done about it already.
/// Source: sources.md#breach-warnings
MustBeDone what_must_be_done(const YouthOrder& order, const Breach& breach);

/// Whether that has been done. A warning does not answer a breach for which an information must be
/// laid. Source: sources.md#breach-warnings
bool is_answered(const YouthOrder& order, const Breach& breach);

/// Up to and with which day one more breach must go to court; nothing: no two warnings leave such a
/// day. May be past. Source: sources.md#breach-warnings
std::optional<Date> next_must_inform_until(const YouthOrder& order);

/// The first of a period, or within the period of an earlier one: they must say different things.
enum class WarningKind { opens_a_period, within_a_period };

struct WarningTerms {
  WarningKind kind{};
  Date until;  ///< the last day on which what it threatens can happen
  friend bool operator==(const WarningTerms&, const WarningTerms&) = default;
};

/// What a warning that is given that day must say, after these others (those given later, and
/// those whose period is over, count for nothing). Source: sources.md#warning-content
WarningTerms terms_of_warning(std::span<const Warning> others, Date given_on);

/// The three things a warning must say, a sentence or more each: what happened, that it is
/// unacceptable, and when the child is liable to be brought before a court.
/// Source: sources.md#warning-content
std::vector<std::string> words_of_warning(const WarningTerms& terms, const LongText& circumstances);

/// The last day to which a court may still put the end of the order by this power; nothing: it has
/// been used. It may lie more than three years after the start. Source: sources.md#order-extension
std::optional<Date> may_be_extended_to(const YouthOrder& order, Extending power);

/// The last day for which an order can be made: three years after it takes effect.
/// Source: sources.md#order-extension
Date latest_end_when_made(Date starts_on);

/// Until and with which day nobody may apply again to revoke the order without the court's consent;
/// nothing: an application can be made on `on`. Source: sources.md#revocation-refused
std::optional<Date> no_application_until(const YouthOrder& order, Date on);

/// One thing that a court may do, or must know, when a breach is proved.
struct CourtPower {
  std::string what;            ///< a sentence
  std::string_view paragraph;  ///< of Schedule 7 to the Sentencing Act 2020
};
/// Source: sources.md#court-powers
std::vector<CourtPower> court_powers();

}  // namespace holdfast::delivery
