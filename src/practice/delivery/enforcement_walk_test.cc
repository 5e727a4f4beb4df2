// The breach engine against a model that knows no periods: it walks a calendar of its own, day by
// day, remembers which warnings still run, and looks at what it remembers when a breach comes. It
// shares nothing with the engine but the types.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <sstream>

#include "practice/delivery/enforcement.h"

namespace holdfast::delivery {
namespace {

// The sanitizers make a walk several times as long, and find nothing more in so many.
constexpr int rounds = __has_feature(address_sanitizer) ? 4'000 : 100'000;

// ---- A calendar, counted on the fingers. -------------------------------------------------------

struct Day {
  int year;
  int month;
  int day;
};

constexpr Date calendar_begins{18'262};  // 1 January 2020
constexpr int calendar_years = 17;

int days_in(int year, int month) {
  if (month == 4 || month == 6 || month == 9 || month == 11) return 30;
  if (month != 2) return 31;
  return year % 4 == 0 ? 29 : 28;
}

std::vector<Day> made_calendar() {
  std::vector<Day> days;
  for (int year = 2020; year < 2020 + calendar_years; ++year)
    for (int month = 1; month <= 12; ++month)
      for (int day = 1; day <= days_in(year, month); ++day) days.push_back({year, month, day});
  return days;
}

const std::vector<Day>& calendar() {
  static const auto made = made_calendar();
  return made;
}

const Day& on_calendar(Date date) {
  return calendar()[static_cast<std::size_t>(date - calendar_begins)];
}

/// Walks with somebody who counts months: each time one begins, another is over. The months are
/// over on the same day of the last, or as soon as the last is over without one.
struct MonthsRunning {
  int day_of_month;
  int left;
  bool over_on(const Day& today) {
    if (today.day == 1) --left;
    return left < 0 || (left == 0 && today.day >= day_of_month);
  }
};

// ---- Made-up histories. ------------------------------------------------------------------------

struct History {
  YouthOrder order;
  std::vector<Breach> breaches;
};

class Dice {
 public:
  explicit Dice(unsigned seed) : random_(seed) {}
  int from_to(int least, int most) {
    return least + static_cast<int>(random_() % static_cast<unsigned>(most - least + 1));
  }
  bool one_in(int sides) { return from_to(1, sides) == 1; }
  template <class List>
  void shuffle(List& list) {
    std::ranges::shuffle(list, random_);
  }

 private:
  std::mt19937 random_;
};

EventId id_of(int number) {
  EventId made;
  made.bytes.back() = static_cast<std::uint8_t>(number);
  return made;
}

/// Days that are easily got wrong: leap days, the ends of months.
Date awkward_day(Dice& dice) {
  for (;;) {
    const Date date = calendar_begins + dice.from_to(10, 7 * 365);
    const auto& day = on_calendar(date);
    if (day.day == 1 || day.day >= 28) return date;
  }
}

/// About a year after, or anything up to so many days.
int gap(Dice& dice, int most) {
  if (dice.one_in(3)) return dice.from_to(363, 367);
  return dice.one_in(4) ? dice.from_to(0, 2) : dice.from_to(0, most);
}

Breach made_breach(Dice& dice, const YouthOrder& order, int number) {
  Breach breach{.id = id_of(number), .excuse = Excuse::none};
  const auto& warnings = order.warnings;
  const int length = order.ends_on - order.starts_on;
  breach.happened_on = order.starts_on + dice.from_to(-3, length + 3);
  if (dice.one_in(8)) breach.happened_on = dice.one_in(2) ? order.starts_on : order.ends_on;
  if (!warnings.empty() && dice.one_in(2)) {
    const auto which =
        static_cast<std::size_t>(dice.from_to(0, static_cast<int>(warnings.size()) - 1));
    breach.happened_on = warnings[which].given_on + gap(dice, 400);
    if (dice.one_in(4)) breach.warned_by = warnings[which].id;
  }
  if (dice.one_in(8))
    breach.excuse = dice.one_in(2) ? std::optional(Excuse::reasonable) : std::nullopt;
  if (dice.one_in(6)) breach.exceptional = id_of(200);
  if (dice.one_in(5)) breach.informed_by = id_of(201);
  return breach;
}

History made_history(Dice& dice) {
  History made;
  auto& order = made.order;
  order.starts_on =
      dice.one_in(2) ? awkward_day(dice) : calendar_begins + dice.from_to(10, 7 * 365);
  order.ends_on =
      order.starts_on + (dice.one_in(5) ? dice.from_to(400, 1'280) : dice.from_to(0, 550));
  Date given = order.starts_on;
  const int warnings = dice.from_to(0, 5);
  for (int i = 0; i < warnings; ++i) {
    given = given + gap(dice, 200);
    order.warnings.push_back({id_of(i + 1), given});
  }
  for (int i = dice.from_to(1, 4); i > 0; --i)
    made.breaches.push_back(made_breach(dice, order, 100 + i));
  dice.shuffle(order.warnings);
  dice.shuffle(made.breaches);
  return made;
}

// ---- The walk. ---------------------------------------------------------------------------------

/// A warning whose months are not over, and the warnings given since.
struct Running {
  EventId id;
  MonthsRunning months;
  std::vector<Warning> since;
};

struct Seen {
  Duty duty{};
  EventId warned{};  ///< nil: there is no ground
  EventId further{};
  EventId same_day{};
};

/// A warning on the day it is given, and those that ran already.
struct Given {
  Warning warning;
  std::vector<EventId> ran;
};

struct Walk {
  std::vector<std::pair<const Breach*, Seen>> seen;
  std::vector<std::pair<EventId, Date>> last_days;  ///< of each warning's period
  std::vector<Given> given;
  std::optional<Date> must_until;
};

bool in_force(const YouthOrder& order, Date today) {
  return !(today < order.starts_on) && !(order.ends_on < today);
}

Seen look_at(const std::vector<Running>& running, const YouthOrder& order, const Breach& breach) {
  if (!in_force(order, breach.happened_on)) return {Duty::not_in_force};
  if (!breach.excuse) return {Duty::decide_about_excuse};
  if (breach.excuse == Excuse::reasonable) return {Duty::nothing};
  for (const auto& one : running)
    for (const auto& later : one.since)
      if (later.given_on != breach.happened_on)
        return {breach.exceptional ? Duty::warn_or_inform : Duty::must_inform_unless_exceptional,
                one.id, later.id};
  for (const auto& one : running)
    for (const auto& later : one.since)
      if (breach.warned_by != one.id && breach.warned_by != later.id)
        return {Duty::warn_or_inform, {}, {}, later.id};
  return {Duty::warn_or_inform};
}

/// What runs no more today is let go, and its last day was yesterday.
void let_go(std::vector<Running>& running, Date today, Walk& walk) {
  std::erase_if(running, [&](Running& one) {
    const bool over = one.months.over_on(on_calendar(today));
    if (over) walk.last_days.emplace_back(one.id, today - 1);
    return over;
  });
}

void give(std::vector<Running>& running, const Warning& warning, Walk& walk) {
  Given given{warning, {}};
  for (auto& one : running) {
    given.ran.push_back(one.id);
    one.since.push_back(warning);
  }
  walk.given.push_back(std::move(given));
  running.push_back({warning.id, {on_calendar(warning.given_on).day, 12}, {}});
}

bool would_have_to_go(const std::vector<Running>& running) {
  return std::ranges::any_of(running, [](const Running& one) { return !one.since.empty(); });
}

Walk walked(const History& history) {
  const auto& order = history.order;
  Date begin = order.starts_on;
  Date end = order.ends_on;
  for (const auto& warning : order.warnings) end = std::max(end, warning.given_on + 370);
  for (const auto& breach : history.breaches) {
    begin = std::min(begin, breach.happened_on);
    end = std::max(end, breach.happened_on);
  }
  Walk walk;
  std::vector<Running> running;
  for (Date today = begin; today <= end; today = today + 1) {
    let_go(running, today, walk);
    if (in_force(order, today) && would_have_to_go(running)) walk.must_until = today;
    for (const auto& warning : order.warnings)
      if (warning.given_on == today) give(running, warning, walk);
    for (const auto& breach : history.breaches)
      if (breach.happened_on == today)
        walk.seen.emplace_back(&breach, look_at(running, order, breach));
  }
  return walk;
}

// ---- Comparing. --------------------------------------------------------------------------------

std::string told(const History& history) {
  std::ostringstream out;
  out << "order " << history.order.starts_on.text() << " to " << history.order.ends_on.text();
  for (const auto& warning : history.order.warnings) out << "; warned " << warning.given_on.text();
  for (const auto& breach : history.breaches) out << "; breach " << breach.happened_on.text();
  return out.str();
}

Date last_day(const Walk& walk, EventId warning) {
  return std::ranges::find(walk.last_days, warning, &std::pair<EventId, Date>::first)->second;
}

bool answered(const Breach& breach, Duty duty) {
  if (duty == Duty::decide_about_excuse) return false;
  if (duty == Duty::nothing || duty == Duty::not_in_force) return true;
  if (breach.informed_by) return true;
  return breach.warned_by && duty != Duty::must_inform_unless_exceptional;
}

bool agree_on_breaches(const History& history, const Walk& walk) {
  return std::ranges::all_of(walk.seen, [&](const auto& one) {
    const auto& [breach, seen] = one;
    const auto done = what_must_be_done(history.order, *breach);
    if (done.duty != seen.duty || done.ground.has_value() == seen.warned.is_nil()) return false;
    if (done.same_day.value_or(EventId{}) != seen.same_day) return false;
    if (is_answered(history.order, *breach) != answered(*breach, seen.duty)) return false;
    return !done.ground ||
           (done.ground->warned == seen.warned && done.ground->further == seen.further &&
            done.ground->period.last == last_day(walk, seen.warned));
  });
}

/// The other warnings as a worker has them: not those of the same day that came after.
std::vector<Warning> others_than(const Given& given, const YouthOrder& order) {
  std::vector<Warning> others;
  bool after = false;
  for (const auto& other : order.warnings) {
    after = after || other.id == given.warning.id;
    if (!(after && other.given_on == given.warning.given_on)) others.push_back(other);
  }
  return others;
}

bool agree_on_warnings(const History& history, const Walk& walk) {
  return std::ranges::all_of(walk.given, [&](const Given& given) {
    const auto own = last_day(walk, given.warning.id);
    if (warned_period(given.warning) != Period{given.warning.given_on, own}) return false;
    WarningTerms expected{
        given.ran.empty() ? WarningKind::opens_a_period : WarningKind::within_a_period,
        given.ran.empty() ? own : Date{}};
    for (const auto id : given.ran) expected.until = std::max(expected.until, last_day(walk, id));
    return terms_of_warning(others_than(given, history.order), given.warning.given_on) == expected;
  });
}

/// What the histories held, so that a test of nothing cannot pass.
struct Met {
  int must = 0;
  int choices = 0;
  int excepted = 0;
  int same_day = 0;
  int none_in_force = 0;
  int leap_days = 0;
  int on_first_day = 0;
  int on_last_day = 0;

  void count(const History& history, const Walk& walk) {
    for (const auto& [breach, seen] : walk.seen) {
      must += seen.duty == Duty::must_inform_unless_exceptional;
      choices += seen.duty == Duty::warn_or_inform && seen.warned.is_nil();
      excepted += seen.duty == Duty::warn_or_inform && !seen.warned.is_nil();
      same_day += !seen.same_day.is_nil();
      none_in_force += seen.duty == Duty::not_in_force;
      on_last_day += !seen.warned.is_nil() && last_day(walk, seen.warned) == breach->happened_on;
      for (const auto& warning : history.order.warnings)
        on_first_day += warning.given_on == breach->happened_on;
    }
    for (const auto& warning : history.order.warnings) {
      const auto& day = on_calendar(warning.given_on);
      leap_days += day.month == 2 && day.day == 29;
    }
  }
};

}  // namespace

TEST_CASE("the calendar of the walk and that of the house have the same days") {
  CHECK(calendar_begins == Date::from("2020-01-01"));
  for (std::size_t i = 0; i < calendar().size(); ++i) {
    const auto parts = parts_of(calendar_begins + static_cast<int>(i));
    const auto& day = calendar()[i];
    REQUIRE((parts.year == day.year && parts.month == day.month && parts.day == day.day));
  }
}

TEST_CASE("over many histories the engine says what a walk through the calendar finds") {
  Dice dice(20'261'128);
  Met met;
  for (int i = 0; i < rounds; ++i) {
    const auto history = made_history(dice);
    const auto walk = walked(history);
    met.count(history, walk);
    const bool agrees = walk.seen.size() == history.breaches.size() &&
                        agree_on_breaches(history, walk) && agree_on_warnings(history, walk) &&
                        next_must_inform_until(history.order) == walk.must_until;
    if (!agrees) FAIL("history " << i << ": " << told(history));
  }
  CHECK(met.must > rounds / 20);
  CHECK(met.choices > rounds / 2);
  CHECK(met.excepted > rounds / 200);
  CHECK(met.same_day > rounds / 200);
  CHECK(met.none_in_force > rounds / 20);
  CHECK(met.on_first_day > rounds / 50);
  CHECK(met.on_last_day > rounds / 1'000);
  CHECK(met.leap_days > rounds / 1'000);
}

TEST_CASE("over many days a refusal bars, and an extension reaches, as far as a walk does") {
  Dice dice(7);
  for (int i = 0; i < rounds; ++i) {
    const Date day = awkward_day(dice);
    const int number = on_calendar(day).day;
    Date barred = day;
    for (MonthsRunning months{number, 3}; !months.over_on(on_calendar(barred + 1));)
      barred = barred + 1;
    Date extended = day + 1;
    for (int begun = 0;; extended = extended + 1) {
      begun += on_calendar(extended).day == 1;
      const bool is_last = on_calendar(extended + 1).day == 1;
      if (begun == 6 && (on_calendar(extended).day == number || is_last)) break;
    }
    const YouthOrder order{.starts_on = day, .ends_on = day, .refusals = {{{}, day}}};
    const bool agrees = no_application_until(order, day) == barred &&
                        no_application_until(order, barred) == barred &&
                        !no_application_until(order, barred + 1) &&
                        may_be_extended_to(order, Extending::for_breach) == extended;
    if (!agrees) FAIL("of " << day.text());
  }
}

}  // namespace holdfast::delivery
