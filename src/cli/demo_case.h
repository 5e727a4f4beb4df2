// The plan of one made-up case: who the child is, what brings them, how it goes and how long. Its
// shapes are those of services as far as we know them, and no statistics.
// Source: sources.md#demonstration-shapes
#pragma once
#include <optional>
#include <set>
#include <string>

#include "cli/demo_dice.h"
#include "cli/demo_words.h"
#include "practice/children/children.h"
#include "practice/referrals/referrals.h"

namespace holdfast::cli {

/// What follows from what the child did, or was helped with before anything was.
enum class DemoOutcome {
  support,  ///< prevention: nothing was decided by police or a court
  diversion,
  resolution,
  caution,
  conditional_caution,
  referral_order,
  youth_order,
  custody,
  discharge,
  fine
};

/// How things go over the months.
enum class DemoCourse { steadies, worsens, uneven };

struct DemoCase {
  std::size_t number = 0;
  children::Sex sex{};
  std::string given;
  std::string family;
  std::string known_as;  ///< may be empty
  Date born;
  children::Ethnicity ethnicity{};
  std::string theme;  ///< one of the words' own
  DemoOutcome outcome{};
  DemoCourse course{};
  Date opened;
  Date planned_end;  ///< when the work or the order is to be over
  std::optional<Date> closed;
  std::optional<Date> quiet_since;  ///< nothing is recorded from then on, and the case is open
  std::size_t worker = 0;           ///< a place in DemoCast::people
  bool looked_after = false;
  bool learning_support = false;
  bool communication_need = false;
  bool health_concern = false;
  bool substances = false;

  /// The last day that anything is told of.
  Date told_until(Date today) const { return closed.value_or(quiet_since.value_or(today)); }
};

/// What a plan is made for.
struct DemoPlace {
  std::size_t number;  ///< the same number, the same child
  std::size_t worker;
  bool open;
  Date today;
};
DemoCase plan_case(const DemoPlace& place, const DemoWords& words, Dice dice);

bool goes_to_court(DemoOutcome outcome);
bool is_decided_out_of_court(DemoOutcome outcome);
/// Girl or boy, as the notes speak of them.
Slots slots_of(const DemoCase& plan, const DemoWords& words, Dice dice);
/// The names of all slots, for the reading of the words.
std::set<std::string> slot_names();

}  // namespace holdfast::cli
