// What a made-up child is assessed as: in the first weeks and, where the case goes on, once more.
// The evidence is what the record holds by then.
#include "cli/demo_telling.h"
#include "practice/assessment/assessment.h"
#include "practice/chronology/chronology.h"
#include "practice/offending/offending.h"
#include "practice/victims/victims.h"

namespace holdfast::cli {
namespace {

using namespace assessment;

/// Where each kind of case begins.
struct Harm {
  std::string_view theme;
  Harmed who;
  Impact impact;
  Level level;
};
constexpr Harm harms[] = {
    {"fights", Harmed::other_child, Impact::significant, Level::medium},
    {"knives", Harmed::other_child, Impact::life_threatening, Level::high},
    {"theft", Harmed::staff, Impact::minor, Level::low},
    {"robbery", Harmed::other_child, Impact::significant, Level::medium},
    {"drugs", Harmed::not_known, Impact::significant, Level::low},
    {"cars", Harmed::public_, Impact::serious, Level::medium},
    {"damage", Harmed::public_, Impact::minor, Level::low},
    {"order", Harmed::public_, Impact::minor, Level::low},
    {"home", Harmed::family, Impact::significant, Level::medium},
    {"school", Harmed::staff, Impact::minor, Level::low},
    {"sexual", Harmed::other_child, Impact::serious, Level::high},
};

Level moved(Level level, int steps) {
  return static_cast<Level>(
      std::clamp(static_cast<int>(level) + steps, 0, static_cast<int>(Level::high)));
}

/// One assessment as it is written, a minute an entry.
class Sheet {
 public:
  Sheet(Telling& t, Date on, Stage for_what) : t_(t), on_(on) {
    Begun begun{for_what, t.cast.people[t.plan.worker].person, {}, {}};
    if (for_what == Stage::review) begun.begun_because = t.passage("assess.again");
    one_ = put(begun);
  }
  Date day() const { return on_; }

  EventId put(assessment::Event what) {
    constexpr int morning = 10;
    const auto event = EventId::random(t_.ids);
    t_.history.child.push_back(
        {london_moment(on_, morning, minute_++), t_.plan.worker, event, std::move(what)});
    return event;
  }
  void write(Section which, std::string_view list, std::vector<EventId> shown_by = {}) {
    under_.push_back(
        put(SectionWritten{one_, which, {}, in_two(list, "assess.also"), std::move(shown_by)}));
  }
  void judge(Matter matter, Level level) {
    constexpr std::string_view reasons[] = {"judged.low", "judged.medium", "judged.high",
                                            "judged.high"};
    under_.push_back(put(Judged{
        .judged_in = one_,
        .matter = matter,
        .level = level,
        .level_reasons = in_two(reasons[static_cast<int>(level)], "judged.because"),
        .would_change = t_.passage("judged.change"),
        .confidence = t_.dice.in_hundred(60) ? Confidence::fairly_sure : Confidence::unsure}));
  }
  /// What was thought of before is thought of again.
  EventId scenario(const Harm& harm, std::optional<EventId> earlier,
                   std::vector<EventId> shown_by) {
    ScenarioTold told{.scenario_in = one_,
                      .scenario_from = earlier,
                      .happening = t_.passage("harm.*"),
                      .harmed = harm.who,
                      .impact = harm.impact,
                      .circumstances = t_.passage("harm_when"),
                      .soon = Soon::weeks,
                      .likely = Likely::possible,
                      .changed_by = t_.passage("harm_changed"),
                      .held_by = t_.passage("harm_held")};
    if (t_.dice.in_hundred(60)) told.unknowns = t_.passage("harm_unknown");
    told.scenario_shown_by = std::move(shown_by);
    under_.push_back(put(told));
    return under_.back();
  }
  /// Some days later, as far as the days have come; the manager reads what takes one.
  void sign(Level highest) {
    on_ = weekday_from(on_ + t_.dice.between(0, 4));
    minute_ = 40;
    if (!t_.is_past(on_)) return;
    const auto signature = put(Signed{one_, under_});
    // Nothing waits on a case that was closed.
    const auto read_on = std::min(weekday_from(on_ + t_.dice.between(1, 6)),
                                  t_.plan.closed.value_or(t_.cast.today + 1));
    if (highest < Level::high || !t_.is_past(read_on)) return;
    t_.tell(read_on, 17, t_.manager(),
            assessment::Event(Countersigned{signature, t_.passage("judged.oversight")}));
  }

 private:
  /// So that no two say the same.
  LongText in_two(std::string_view first, std::string_view second) {
    return {t_.say(first) + " " + t_.say(second)};
  }

  Telling& t_;
  Date on_;
  int minute_ = 0;
  EventId one_{};
  std::vector<EventId> under_{};
};

/// What the record holds by that day of that kind; of what was told, by another agency alone.
std::vector<EventId> recorded(const Telling& t, Date by, std::string_view kind) {
  constexpr std::size_t most = 6;
  std::vector<EventId> found;
  for (const auto& one : t.history.child) {
    if (london_date(one.at) >= by || view_of(one.what).shape.kind != kind) continue;
    if (const auto* told = in_area<chronology::Event>(one.what)) {
      const auto* happened = std::get_if<chronology::Happened>(told);
      if (happened == nullptr || !happened->told_by_agency ||
          *happened->told_by_agency == t.cast.agencies[0])
        continue;
    }
    if (found.size() < most) found.push_back(one.event);
  }
  return found;
}

Stage first_stage(DemoOutcome outcome) {
  if (outcome == DemoOutcome::support) return Stage::prevention;
  if (outcome == DemoOutcome::custody) return Stage::entering_custody;
  return goes_to_court(outcome) ? Stage::start_of_order : Stage::out_of_court;
}

void write_sections(Telling& t, Sheet& sheet) {
  const auto on = sheet.day();
  const auto told = recorded(t, on, chronology::Happened::kind);
  sheet.write(Section::behaviour, "assess.behaviour",
              recorded(t, on, offending::OffenceAlleged::kind));
  sheet.write(Section::wellbeing, "assess.wellbeing");
  sheet.write(Section::victims, "assess.victims", recorded(t, on, victims::TokenGiven::kind));
  sheet.write(Section::childs_words, "assess.childs_words");
  sheet.write(Section::strengths, "assess.strengths");
  sheet.write(Section::diversity, "assess.diversity");
  sheet.write(Section::parents_words, "assess.parents_words");
  sheet.write(Section::agencies, told.empty() ? "assess.agencies_none" : "assess.agencies", told);
}

struct Levels {
  Level harm;
  Level wellbeing;
  Level reoffending;
};
Level highest(const Levels& all) { return std::max({all.harm, all.wellbeing, all.reoffending}); }

Levels levels_at_first(Telling& t) {
  const auto& harm = *std::ranges::find(harms, t.plan.theme, &Harm::theme);
  const int worries = (t.plan.looked_after ? 1 : 0) + (t.plan.substances ? 1 : 0);
  const auto base = goes_to_court(t.plan.outcome) ? Level::medium : Level::low;
  const auto wellbeing = moved(Level::low, worries + t.dice.between(0, 1));
  return {harm.level, wellbeing, moved(base, t.dice.between(0, 1))};
}

/// They go the way the case does.
Levels levels_later(const Telling& t, const Levels& before) {
  const int way = t.plan.course == DemoCourse::worsens    ? 1
                  : t.plan.course == DemoCourse::steadies ? -1
                                                          : 0;
  return {moved(before.harm, way), moved(before.wellbeing, way), moved(before.reoffending, way)};
}

/// What the last one said. Lowering a level takes whoever could raise it.
struct Before {
  Level highest = Level::low;
  std::optional<EventId> earlier = {};  ///< its scenario
};
std::optional<EventId> assess(Telling& t, Sheet sheet, const Levels& levels,
                              const Before& before = {}) {
  const auto& harm = *std::ranges::find(harms, t.plan.theme, &Harm::theme);
  write_sections(t, sheet);
  auto offences = recorded(t, sheet.day(), offending::OffenceAlleged::kind);
  std::optional<EventId> scenario;
  if (levels.harm != Level::low || !offences.empty())
    scenario = sheet.scenario(harm, before.earlier, std::move(offences));
  sheet.judge(Matter::harm_to_others, levels.harm);
  sheet.judge(Matter::wellbeing, levels.wellbeing);
  sheet.judge(Matter::reoffending, levels.reoffending);
  sheet.sign(std::max(highest(levels), before.highest));
  return scenario;
}

}  // namespace

void tell_assessing(Telling& t) {
  const auto outcome = t.plan.outcome;
  if (outcome == DemoOutcome::discharge || outcome == DemoOutcome::fine) return;
  // Of some nobody has begun one yet: that is to be seen too.
  constexpr int not_begun = 5;
  if (t.dice.in_hundred(not_begun)) return;
  const bool court = goes_to_court(outcome);
  const auto days = court ? t.dice.between(6, 16) : t.dice.between(3, 5);
  const auto first = weekday_from(std::max(t.plan.opened + 1, t.received + days));
  if (!t.is_past(first)) return;
  const auto levels = levels_at_first(t);
  const auto scenario = assess(t, Sheet(t, first, first_stage(outcome)), levels);
  const auto again = weekday_from(first + t.dice.between(80, 110));
  if (t.is_past(again))
    assess(t, Sheet(t, again, Stage::review), levels_later(t, levels), {highest(levels), scenario});
}

}  // namespace holdfast::cli
