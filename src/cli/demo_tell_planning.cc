// What is planned with a made-up child after the first assessment, and signed anew after a later
// one.
#include "cli/demo_telling.h"
#include "practice/assessment/assessment.h"
#include "practice/offending/offending.h"
#include "practice/planning/planning.h"

namespace holdfast::cli {
namespace {

using namespace planning;

/// An assessment that somebody signed, as the history holds it.
struct Assessed {
  Date signed_on;
  EventId assessment;
  std::optional<EventId> scenario;
  std::vector<EventId> levels;
  assessment::Level highest{};
};

std::vector<Assessed> assessed(const Telling& t) {
  std::vector<Assessed> all;
  for (const auto& one : t.history.child) {
    const auto* told = in_area<assessment::Event>(one.what);
    const auto* made = told != nullptr ? std::get_if<assessment::Signed>(told) : nullptr;
    if (made == nullptr) continue;
    Assessed found{london_date(one.at), made->signed_assessment, {}, {}};
    for (const auto& entry : t.history.child) {
      const auto* what = in_area<assessment::Event>(entry.what);
      if (what == nullptr) continue;
      if (const auto* scenario = std::get_if<assessment::ScenarioTold>(what);
          scenario != nullptr && scenario->scenario_in == found.assessment)
        found.scenario = entry.event;
      if (const auto* judged = std::get_if<assessment::Judged>(what);
          judged != nullptr && judged->judged_in == found.assessment) {
        found.levels.push_back(entry.event);
        found.highest = std::max(found.highest, judged->level);
      }
    }
    all.push_back(std::move(found));
  }
  return all;
}

/// A plan as it is written, a minute an entry.
class Draft {
 public:
  Draft(Telling& t, Date on) : t_(t), on_(on) {}

  EventId put(planning::Event what) {
    constexpr int afternoon = 14;
    const auto event = EventId::random(t_.ids);
    t_.history.child.push_back(
        {london_moment(on_, afternoon, minute_++), t_.plan.worker, event, std::move(what)});
    return event;
  }
  void turn_to(Date on) {
    on_ = on;
    minute_ = 0;
  }
  void begin(EventId built_on) {
    one_ = put(PlanBegun{t_.cast.people[t_.plan.worker].person, built_on, {}});
  }
  EventId objective(WorksAt level, Comes comes, std::vector<EventId> answers) {
    constexpr std::string_view lists[] = {"plan.child", "plan.family", "plan.community"};
    const auto id = put(ObjectiveSet{.objective_of = one_,
                                     .difference = t_.passage(lists[static_cast<int>(level)]),
                                     .known_by = t_.passage("plan.known_by"),
                                     .works_at = level,
                                     .comes = comes,
                                     .answers_to = std::move(answers)});
    under.push_back(id);
    return id;
  }
  void step(EventId serves, Strand strand, std::size_t agency, std::string who) {
    constexpr std::string_view lists[] = {"plan.supervision", "plan.control", "plan.change",
                                          "plan.victim_safety"};
    StepSet set{.serves = serves,
                .under_strand = strand,
                .deed = t_.passage(lists[static_cast<int>(strand)]),
                .doing_agency = t_.cast.agencies[agency],
                .by_whom = {std::move(who)},
                .times = {t_.dice.between(1, 2)},
                .per = Per::week,
                .from_day = on_,
                .looked_at_by = std::max(on_ + 90, t_.cast.today + t_.dice.between(5, 60))};
    if (strand == Strand::control) {
      set.restricts = true;
      set.basis_in_law = t_.passage("plan.allowed");
      set.necessary = t_.passage("plan.necessary");
      set.proportionate = t_.passage("plan.proportionate");
    }
    under.push_back(put(set));
  }
  void contingency(EventId scenario, std::vector<EventId> shown_by) {
    const auto set = put(ContingencySet{.contingency_of = one_,
                                        .for_scenario = scenario,
                                        .early_sign = t_.passage("plan.sign"),
                                        .trigger = t_.passage("plan.trigger"),
                                        .response = t_.passage("plan.response"),
                                        .response_by = t_.text("plan.response_by"),
                                        .within = Within::the_day,
                                        .out_of_hours = {"Emergency duty team, 01632 960 180"},
                                        .sign_shown_by = std::move(shown_by)});
    under.push_back(set);
    tell(set, t_.cast.agencies[1], "plan.told_police", Gateway::crime_and_disorder);
    if (t_.dice.in_hundred(60))
      tell(set, t_.cast.agencies[2], "plan.told_care", Gateway::childrens_welfare);
  }
  void tell(EventId contingency, AgencyId agency, std::string_view words, Gateway gateway) {
    under.push_back(put(TellingSet{.telling_in = contingency,
                                   .told_agency = agency,
                                   .told_words = t_.passage(words),
                                   .told_for = t_.passage("plan.told_for"),
                                   .told_under = {gateway},
                                   .told_regime = gateway == Gateway::crime_and_disorder
                                                      ? Regime::law_enforcement
                                                      : Regime::general,
                                   .told_necessary = t_.passage("plan.told_necessary"),
                                   .told_proportion = t_.passage("plan.told_proportion"),
                                   .told_within = Urgency::today,
                                   .told_known_to = Informed::child_and_parent}));
  }
  void leave_out(Strand strand) {
    under.push_back(put(StrandLeftOut{one_, strand, t_.passage("plan.left_out")}));
  }
  /// The manager reads what takes one some days later; what was signed last may wait.
  void sign(assessment::Level highest) {
    constexpr int days_to_read = 3;
    constexpr std::string_view said[] = {
        "I asked who is told when it happens at night. The plan says it. Seen again in six weeks.",
        "I agree. What watches is in proportion to what was done. Ask the school again."};
    const auto signature = put(PlanSigned{one_, under});
    const auto read_on = weekday_from(on_ + days_to_read);
    // Nothing waits on a case that was closed.
    const auto& closed = t_.plan.closed;
    if (highest < assessment::Level::high || !t_.is_past(read_on) || (closed && *closed < read_on))
      return;
    t_.history.child.push_back(
        {london_moment(read_on, 17, 30), t_.manager(), EventId::random(t_.ids),
         planning::Event(
             PlanCountersigned{signature, {std::string(said[signatures_++ % std::size(said)])}})});
  }

  std::vector<EventId> under{};

 private:
  Telling& t_;
  Date on_;
  int minute_ = 0;
  std::size_t signatures_ = 0;
  EventId one_{};
};

std::vector<EventId> offences_by(const Telling& t, Date day) {
  std::vector<EventId> found;
  for (const auto& one : t.history.child)
    if (london_date(one.at) < day &&
        view_of(one.what).shape.kind == offending::OffenceAlleged::kind)
      found.push_back(one.event);
  return found;
}

std::vector<EventId> answers_of(const Assessed& one) {
  return one.scenario ? std::vector<EventId>{*one.scenario} : one.levels;
}

void write(Telling& t, Draft& draft, const Assessed& first, Date on) {
  draft.begin(first.assessment);
  const auto worker = t.cast.people[t.plan.worker].name + ", case manager";
  const auto child = draft.objective(WorksAt::child, Comes::first, answers_of(first));
  draft.step(child, Strand::supervision, 0, worker);
  draft.step(child, Strand::change, 0, worker);
  // What controls is for whoever a court has bound; some plans forget it, and some what builds.
  if (goes_to_court(t.plan.outcome)) draft.step(child, Strand::control, 1, "Neighbourhood team");
  if (t.dice.in_hundred(70)) {
    const auto family = draft.objective(WorksAt::family, Comes::then, first.levels);
    draft.step(family, Strand::supervision, 2, t.say("social_worker") + ", social worker");
  }
  if (t.dice.in_hundred(40)) {
    const auto place = draft.objective(WorksAt::community, Comes::later, answers_of(first));
    draft.step(place, Strand::victim_safety, 0, "Mairi Stone, victim worker");
  } else
    draft.leave_out(Strand::victim_safety);
  if (!goes_to_court(t.plan.outcome)) draft.leave_out(Strand::control);
  if (first.scenario) draft.contingency(*first.scenario, offences_by(t, on));
  draft.sign(first.highest);
}

}  // namespace

std::optional<Planned> planned(const Telling& t) {
  std::vector<EventId> objectives;
  for (const auto& one : t.history.child) {
    const auto* told = in_area<planning::Event>(one.what);
    if (told == nullptr) continue;
    if (std::holds_alternative<planning::ObjectiveSet>(*told)) objectives.push_back(one.event);
    if (std::holds_alternative<planning::PlanSigned>(*told))
      return Planned{london_date(one.at), objectives};
  }
  return std::nullopt;
}

void tell_planning(Telling& t) {
  const auto all = assessed(t);
  if (all.empty()) return;
  const auto on = weekday_from(all.front().signed_on + t.dice.between(1, 8));
  if (!t.is_past(on)) return;
  Draft draft(t, on);
  write(t, draft, all.front(), on);
  bool covered = all.front().scenario.has_value();
  for (std::size_t n = 1; n < all.size(); ++n) {
    const auto again = weekday_from(all[n].signed_on + t.dice.between(1, 6));
    if (!t.is_past(again)) return;
    draft.turn_to(again);
    if (all[n].scenario && !covered) draft.contingency(*all[n].scenario, offences_by(t, again));
    covered = covered || all[n].scenario;
    draft.sign(all[n].highest);
  }
}

}  // namespace holdfast::cli
