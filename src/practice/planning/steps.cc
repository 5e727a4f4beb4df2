// What is asked of one action: whom it serves, when it is due, how much it is, and what is wrong
// with it. And what it is, in words.
#include "base/text.h"
#include "base/words.h"
#include "practice/planning/planning.h"
#include "practice/service/service.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::planning {
namespace {

constexpr int one_a_week = 100;
constexpr int most_times = 50;

void add(Share& share, const StepSet& step) {
  ++share.steps;
  share.hundredths_a_week += hundredths_a_week(step);
}

/// Source: sources.md#plan-content
void check_restriction(const StepSet& r, Problems& into) {
  if (r.restricts && !r.until_day && !r.looked_at_by)
    into.push_back({"until_day", say("A restriction has an end, or a day on which it is looked at "
                                     "again. Enter one of them")});
}

}  // namespace

EventId objective_served(const StepSet& step) { return step.serves; }
const std::optional<EventId>& stands_instead(const StepSet& step) { return step.step_instead; }
Strand strand_of(const StepSet& step) { return step.under_strand; }
const std::string& deed_of(const StepSet& step) { return step.deed.value; }
bool is_over(const StepSet& step, Date today) { return step.until_day && *step.until_day < today; }

const std::optional<Date>& due_of(const StepSet& step) {
  return step.looked_at_by ? step.looked_at_by : step.until_day;
}

int hundredths_a_week(const StepSet& step) {
  constexpr int days_a_month = 30;
  switch (step.per) {
    case Per::day:
      return step.times.value * 7 * one_a_week;
    case Per::week:
      return step.times.value * one_a_week;
    case Per::fortnight:
      return step.times.value * one_a_week / 2;
    case Per::month:
      return step.times.value * one_a_week * 7 / days_a_month;
    case Per::once:
      return 0;
  }
  return 0;
}

void count(Balance& balance, const StepSet& step, WorksAt level) {
  add(balance.by_strand[step.under_strand], step);
  add(balance.by_level[level], step);
  add(balance.by_agency[step.doing_agency], step);
  balance.restrictive += step.restricts && step.under_strand != Strand::control ? 1 : 0;
}

Problems wrong_with(const Situation& s, const StepSet& r) {
  Problems problems;
  if (!s.service_file.service->agencies.contains(r.doing_agency))
    problems.push_back({"doing_agency", say("Select an agency from the list")});
  if (r.times.value < 1 || r.times.value > most_times)
    problems.push_back({"times", say("Enter a whole number from 1 to 50")});
  if (r.until_day && *r.until_day < r.from_day)
    problems.push_back({"until_day", say("It cannot end before it begins")});
  if (r.looked_at_by && *r.looked_at_by < r.from_day)
    problems.push_back({"looked_at_by", say("It is looked at after it has begun")});
  check_restriction(r, problems);
  return problems;
}

std::string how_often(const StepSet& r) {
  const auto times = r.times.value;
  const auto n = std::to_string(times);
  if (r.per == Per::once) return times == 1 ? say("Once") : say("{n} times in all", {{"n", n}});
  const auto per = lower_ascii(words_for(r.per));
  if (times == 1) return say("Once {per}", {{"per", per}});
  return times == 2 ? say("Twice {per}", {{"per", per}})
                    : say("{n} times {per}", {{"n", n}, {"per", per}});
}

std::string said_to_child(const StepSet& r) {
  return say(
      "{who}: {what} ({often})",
      {{"who", r.by_whom.value}, {"what", r.deed.value}, {"often", lower_ascii(how_often(r))}});
}

bool is_restriction(const StepSet& r) { return StepSet::is_restriction(r); }

std::string limits_in_words(const StepSet& r) {
  const auto until = r.until_day      ? say("It ends on {day}.", {{"day", in_words(*r.until_day)}})
                     : r.looked_at_by ? say("It is looked at again by {day}.",
                                            {{"day", in_words(*r.looked_at_by)}})
                                      : std::string();
  // A stop follows each.
  const auto words = [&](const Field& field) {
    const auto value = field.get(&r);
    auto said = value.text() != nullptr ? *value.text() : say("not written down");
    if (said.ends_with('.')) said.pop_back();
    return said;
  };
  constexpr const auto& law = StepSet::fields[12];
  static_assert(law.question == "What allows it?");
  return say("Allowed by: {law}. Nothing less would do: {need}. In proportion: {why}. {until}",
             {{"law", words(law)},
              {"need", words(StepSet::fields[13])},
              {"why", words(StepSet::fields[14])},
              {"until", until}});
}

}  // namespace holdfast::planning
