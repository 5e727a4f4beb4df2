// Every figure here is a share in a hundred, rounded, and a local default of the generator.
// Source: sources.md#demonstration-shapes
#include "cli/demo_case.h"

#include <array>

#include "base/text.h"

namespace holdfast::cli {
namespace {

using children::Ethnicity;
using children::Sex;

constexpr int boys = 86;
constexpr int looked_after_in_hundred = 18;
constexpr int learning_support_in_hundred = 55;
constexpr int concern_in_hundred = 70;
constexpr int substances_in_hundred = 75;
constexpr int quiet_in_hundred = 8;
constexpr int closed_within_days = 900;

/// Ages from 10 to 17 when the case opens: 22 of 10 to 14, 35 of 17.
constexpr std::array ages = {1, 1, 3, 6, 11, 18, 25, 35};

struct Group {
  Ethnicity ethnicity;
  int weight;
};
constexpr Group groups[] = {
    {Ethnicity::white_british, 62},
    {Ethnicity::white_other, 4},
    {Ethnicity::white_irish, 1},
    {Ethnicity::white_gypsy_traveller, 2},
    {Ethnicity::white_roma, 1},
    {Ethnicity::black_caribbean, 5},
    {Ethnicity::black_african, 5},
    {Ethnicity::black_other, 2},
    {Ethnicity::mixed_white_asian, 2},
    {Ethnicity::mixed_white_black_caribbean, 5},
    {Ethnicity::mixed_other, 3},
    {Ethnicity::asian_pakistani, 3},
    {Ethnicity::asian_bangladeshi, 2},
    {Ethnicity::asian_indian, 1},
    {Ethnicity::asian_other, 1},
    {Ethnicity::arab, 1},
    {Ethnicity::mixed_white_black_african, 1},
    {Ethnicity::not_said, 1},
};

struct Sort {
  std::string_view theme;
  int weight;
};
/// Of those who come for an offence.
constexpr Sort offending_themes[] = {{"fights", 33}, {"cars", 13},   {"damage", 11},
                                     {"theft", 11},  {"drugs", 9},   {"order", 7},
                                     {"knives", 8},  {"robbery", 5}, {"sexual", 3}};
/// Of those who come before there is one.
constexpr Sort early_themes[] = {
    {"home", 40}, {"school", 35}, {"drugs", 10}, {"fights", 10}, {"damage", 5}};

struct Outcome {
  DemoOutcome outcome;
  int weight;
  int least_days;
  int most_days;
};
constexpr Outcome outcomes[] = {
    {DemoOutcome::support, 24, 80, 220},
    {DemoOutcome::diversion, 12, 60, 130},
    {DemoOutcome::resolution, 16, 60, 120},
    {DemoOutcome::caution, 8, 70, 130},
    {DemoOutcome::conditional_caution, 8, 90, 150},
    {DemoOutcome::referral_order, 16, 120, 365},
    {DemoOutcome::youth_order, 9, 240, 540},
    {DemoOutcome::custody, 2, 240, 480},
    {DemoOutcome::discharge, 3, 60, 120},
    {DemoOutcome::fine, 2, 50, 90},
};

template <class Rows>
const auto& weighed(const Rows& rows, Dice& dice) {
  std::array<int, std::size(Rows{})> weights{};
  for (std::size_t i = 0; i < weights.size(); ++i) weights[i] = rows[i].weight;
  return rows[dice.weighed(weights)];
}

/// The days the case has been, or was, open.
void set_days(DemoCase& plan, const DemoPlace& place, const Outcome& outcome, Dice& dice) {
  const int whole = dice.between(outcome.least_days, outcome.most_days);
  if (!place.open) {
    plan.closed = place.today - dice.between(3, closed_within_days);
    plan.opened = *plan.closed - whole;
    plan.planned_end = *plan.closed;
    return;
  }
  plan.opened = place.today - dice.between(4, whole - 1);
  plan.planned_end = plan.opened + whole;
  const int gone = place.today - plan.opened;
  constexpr int quiet_at_least = 33;
  if (gone > 2 * quiet_at_least && dice.in_hundred(quiet_in_hundred))
    plan.quiet_since = place.today - dice.between(quiet_at_least, 55);
}

DemoCourse course_by(Dice& dice) {
  constexpr int weights[] = {55, 20, 25};
  return static_cast<DemoCourse>(dice.weighed(weights));
}

void set_child(DemoCase& plan, const DemoWords& words, Dice& dice) {
  plan.sex = dice.in_hundred(boys) ? Sex::male : Sex::female;
  plan.given = dice.one_of(words.all(plan.sex == Sex::male ? "given.male" : "given.female"));
  plan.family = dice.one_of(words.all("family"));
  constexpr int double_named = 6;
  if (dice.in_hundred(double_named)) plan.family += "-" + dice.one_of(words.all("family"));
  constexpr std::size_t letters_kept = 3;
  constexpr int shortened = 7;
  const bool is_long = plan.given.size() > letters_kept + 2;
  if (is_long && dice.in_hundred(shortened)) plan.known_as = plan.given.substr(0, letters_kept);
  plan.ethnicity = weighed(groups, dice).ethnicity;
  plan.looked_after = dice.in_hundred(looked_after_in_hundred);
  plan.learning_support = dice.in_hundred(learning_support_in_hundred);
  plan.communication_need = dice.in_hundred(concern_in_hundred);
  plan.health_concern = dice.in_hundred(concern_in_hundred);
  plan.substances = dice.in_hundred(substances_in_hundred);
}

}  // namespace

DemoCase plan_case(const DemoPlace& place, const DemoWords& words, Dice dice) {
  DemoCase plan;
  plan.number = place.number;
  plan.worker = place.worker;
  const auto& outcome = weighed(outcomes, dice);
  plan.outcome = outcome.outcome;
  plan.theme = plan.outcome == DemoOutcome::support ? weighed(early_themes, dice).theme
                                                    : weighed(offending_themes, dice).theme;
  plan.course = course_by(dice);
  set_days(plan, place, outcome, dice);
  set_child(plan, words, dice);
  // Offices are open on weekdays.
  constexpr int saturday = 5;
  while (weekday_of(plan.opened) >= saturday) plan.opened = plan.opened - 1;
  while (plan.closed && weekday_of(*plan.closed) >= saturday) plan.closed = *plan.closed - 1;
  if (plan.closed) plan.planned_end = *plan.closed;
  constexpr int ten = 10;
  constexpr int days_a_year = 365;
  const int years = ten + static_cast<int>(dice.weighed(ages));
  const int past_birthday = dice.between(0, days_a_year - 1);
  plan.born = plan.opened - (years * days_a_year + years / 4 + past_birthday);
  // Nobody is told of here who would be an adult on the last day but a few: those move on.
  constexpr int adult = 18;
  while (!plan.closed && age_on(plan.born, place.today) >= adult) plan.born = plan.born + 180;
  return plan;
}

bool goes_to_court(DemoOutcome outcome) { return outcome >= DemoOutcome::referral_order; }
bool is_decided_out_of_court(DemoOutcome outcome) {
  return outcome != DemoOutcome::support && !goes_to_court(outcome);
}

namespace {

struct Pronouns {
  std::string_view he, him, his, himself;
};
constexpr Pronouns of_boys = {"he", "him", "his", "himself"};
constexpr Pronouns of_girls = {"she", "her", "her", "herself"};

/// Who is at home with the child, as the notes call them.
struct Carer {
  std::string_view called;
  std::string_view other;
  int weight;
};
constexpr Carer carers[] = {
    {"mum", "dad", 74}, {"dad", "mum", 12}, {"nan", "dad", 9}, {"his aunt", "dad", 5}};

}  // namespace

Slots slots_of(const DemoCase& plan, const DemoWords& words, Dice dice) {
  const auto& said = plan.sex == Sex::male ? of_boys : of_girls;
  const auto& carer = weighed(carers, dice);
  std::string called(carer.called);
  if (called == "his aunt") called = std::string(said.his) + " aunt";
  if (plan.looked_after) called = std::string(said.his) + " foster carer";
  const bool young = age_on(plan.born, plan.opened) < 16;
  const auto* place = young ? "school_name" : "college_name";
  constexpr int alternative = 15;
  if (young && dice.in_hundred(alternative)) place = "alternative_name";
  const bool brother = dice.in_hundred(50);
  return {{"*", plan.theme},
          {"child", plan.known_as.empty() ? plan.given : plan.known_as},
          {"he", std::string(said.he)},
          {"him", std::string(said.him)},
          {"his", std::string(said.his)},
          {"himself", std::string(said.himself)},
          {"carer", called},
          {"other_parent", std::string(carer.other)},
          {"sibling", dice.one_of(words.all(brother ? "given.male" : "given.female"))},
          {"school", dice.one_of(words.all(place))},
          {"worker", "their worker"},
          {"manager", "my manager"},
          {"court", "Eastvale Youth Court"}};
}

std::set<std::string> slot_names() {
  return {"child",        "he",      "him",           "his",    "himself", "carer",
          "other_parent", "sibling", "school",        "worker", "manager", "court",
          "staff",        "officer", "social_worker", "number", "sessions"};
}

}  // namespace holdfast::cli
