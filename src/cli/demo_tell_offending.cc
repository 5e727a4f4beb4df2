// What a made-up child is said to have done, what was decided, and the order that runs.
#include <array>

#include "cli/demo_telling.h"
#include "practice/offending/offending.h"
#include "practice/referrals/referrals.h"

namespace holdfast::cli {
namespace {

using namespace offending;

/// Codes of data/offences.tsv; the first is the usual one.
struct Offences {
  std::string_view theme;
  std::array<std::string_view, 3> codes;
  PlaceKind place;
  Weapon weapon;
};
constexpr Offences offences[] = {
    {"fights", {"CJ88116", "CJ88001", "OF61102"}, PlaceKind::street, Weapon::none},
    {"knives", {"CJ88144", "PC53001", "CJ88144"}, PlaceKind::street, Weapon::knife},
    {"theft", {"TH68010", "TH68006", "TH68037"}, PlaceKind::shop, Weapon::none},
    {"robbery", {"TH68023", "TH68025", "TH68023"}, PlaceKind::transport, Weapon::none},
    {"drugs", {"MD71530", "MD71526", "MD71534"}, PlaceKind::street, Weapon::none},
    {"cars", {"TH68050", "RT88191", "RT88026"}, PlaceKind::street, Weapon::none},
    {"damage", {"CD71039", "CD71039", "CD71015"}, PlaceKind::park, Weapon::none},
    {"order", {"PU86149", "PU86004", "CJ67002"}, PlaceKind::street, Weapon::none},
    {"home", {"CJ88116", "CD71039", "CJ88116"}, PlaceKind::home, Weapon::none},
    {"school", {"PU86004", "CD71039", "PU86149"}, PlaceKind::education, Weapon::none},
    {"sexual", {"SX03249", "SX03007", "SX03249"}, PlaceKind::online, Weapon::none},
};

const Offences& offences_of(std::string_view theme) {
  return *std::ranges::find(offences, theme, &Offences::theme);
}

/// Its code in data/disposals.tsv, and what it is called where it was decided out of court.
struct Made {
  std::string_view code;
  std::optional<referrals::Disposal> out_of_court;
};
Made made_for(DemoOutcome outcome) {
  using referrals::Disposal;
  switch (outcome) {
    case DemoOutcome::support:
      return {"", {}};
    case DemoOutcome::diversion:
      return {"DIVERT", Disposal::diversion};
    case DemoOutcome::resolution:
      return {"CR", Disposal::community_resolution};
    case DemoOutcome::caution:
      return {"YC", Disposal::youth_caution};
    case DemoOutcome::conditional_caution:
      return {"YCC", Disposal::youth_conditional_caution};
    case DemoOutcome::referral_order:
      return {"RO", {}};
    case DemoOutcome::youth_order:
      return {"YRO", {}};
    case DemoOutcome::custody:
      return {"DTO", {}};
    case DemoOutcome::discharge:
      return {"CD", {}};
    case DemoOutcome::fine:
      return {"FINE", {}};
  }
  return {};
}

Text court_of(Telling& t) { return {t.slots["court"]}; }

EventId allege(Telling& t, Date committed, Date told) {
  const auto& sort = offences_of(t.plan.theme);
  constexpr int weights[] = {60, 25, 15};
  const auto code = sort.codes[t.dice.weighed(weights)];
  const auto* known = t.reference.offence(code);
  OffenceAlleged alleged{.offence_code = Text{std::string(code)},
                         .offence_title = {known != nullptr ? known->title : std::string(code)},
                         .committed_on = committed,
                         .committed_in = sort.place,
                         .allegation = t.passage("allegation.*"),
                         .weapon = sort.weapon,
                         .alleged_by = t.cast.agencies[1],
                         .alleged_by_whom = {t.slots["officer"]}};
  if (t.dice.in_hundred(35)) {
    constexpr std::string_view letters = "ABCDEGHJKLMNPRST";
    alleged.co_accused = Text{std::string{t.dice.one_of(letters), t.dice.one_of(letters)}};
  }
  constexpr int with_victim = 45;
  const bool victimless = t.plan.theme == "drugs" || t.plan.theme == "knives";
  if (!victimless && t.dice.in_hundred(with_victim)) alleged.harmed = {tell_victim(t, told)};
  return t.worker_tells(told, 9, offending::Event(alleged));
}

Text title_of(const Telling& t, std::string_view code) {
  const auto* known = t.reference.disposal(code);
  return {known != nullptr ? known->title : std::string(code)};
}

void require(Telling& t, EventId order) {
  using enum RequirementKind;
  t.worker_tells(t.plan.opened, 16,
                 offending::Event(RequirementSet{order, supervision, {}, t.received, {}}));
  if (t.dice.in_hundred(45))
    t.worker_tells(
        t.plan.opened, 16,
        offending::Event(RequirementSet{order, curfew, LongText{"8pm to 6am, at home"}, t.received,
                                        std::min(t.received + 90, t.plan.planned_end)}));
  if (t.dice.in_hundred(50))
    t.worker_tells(t.plan.opened, 16,
                   offending::Event(RequirementSet{
                       order, activity, LongText{"Forty days at most"}, t.received, {}}));
}

void sentence(Telling& t, EventId offence, std::string_view code) {
  const auto told = t.plan.opened;
  t.worker_tells(
      told, 15,
      offending::Event(HearingHeld{
          .held_at = court_of(t), .held_on = t.received, .result = t.new_passage("note.court")}));
  const int months = std::max(1, (t.plan.planned_end - t.received) / 30);
  DisposalMade made{.disposal_code = Text{std::string(code)},
                    .disposal_title = title_of(t, code),
                    .made_by = court_of(t),
                    .made_on = t.received,
                    .made_for = {offence}};
  const bool runs = code != "FINE";
  if (runs) made.length_months = Number{months};
  // A referral order runs from the day its contract is signed.
  if (runs && code != "RO") made.ends_on = t.plan.planned_end;
  const auto order = t.worker_tells(told, 15, offending::Event(made));
  if (code == "YRO") require(t, order);
  const auto contract = weekday_from(t.received + t.dice.between(15, 28));
  if (code == "RO" && t.is_past(contract))
    t.worker_tells(
        contract, 16,
        offending::Event(OrderEndSet{
            order, t.plan.planned_end, contract, {"Contract signed at the first panel"}}));
  if (runs && t.plan.closed)
    t.worker_tells(*t.plan.closed, 16,
                   offending::Event(OrderEnded{order, Ending::completed, *t.plan.closed, {}}));
}

/// Half inside, half on licence.
void take_into_custody(Telling& t) {
  const auto half = t.received + (t.plan.planned_end - t.received) / 2;
  t.worker_tells(t.plan.opened, 16,
                 offending::Event(CustodyBegan{
                     CustodyKind::sentence, t.received, {"Larkfield Secure Children's Home"}}));
  if (t.is_past(half - 40))
    t.worker_tells(half - 40, 16,
                   offending::Event(ReleasePlanned{half, {"Case manager at Larkfield"}, {}}));
  if (t.is_past(half))
    t.worker_tells(half, 16, offending::Event(Released{half, t.plan.planned_end, Text{"Home"}}));
}

EventId referral_in(const Telling& t) {
  for (const auto& told : t.history.child)
    if (view_of(told.what).shape.kind == referrals::Received::kind) return told.event;
  return {};
}

/// Each act on its day, as far as the days have come.
void decide(Telling& t, EventId offence, const Made& made) {
  using namespace referrals;
  const auto referral = referral_in(t);
  const auto tool = weekday_from(std::max(t.plan.opened + 1, t.received + t.dice.between(6, 11)));
  const auto panel = weekday_from(tool + t.dice.between(2, 6));
  const auto act = [&](Date on, int hour, referrals::Event what) {
    if (t.is_past(on)) t.worker_tells(on, hour, std::move(what));
  };
  act(tool, 10,
      ToolCompleted{referral,
                    AssessmentTool::prevention_and_diversion,
                    tool,
                    {Voice::child, Voice::parent_or_carer, Voice::professionals}});
  act(panel, 13,
      referrals::PanelHeld{referral,
                           panel,
                           {Body::police, Body::youth_justice, Body::social_care},
                           {referrals::Disposal::diversion, *made.out_of_court},
                           t.passage("panel.weighing"),
                           referrals::GravityScale::child_gravity_matrix,
                           Number{t.dice.between(1, 3)}});
  act(panel, 14,
      OutOfCourtDecided{referral,
                        *made.out_of_court,
                        t.passage("panel.reasons"),
                        {"Police and the youth justice service, together"},
                        panel,
                        {}});
  act(panel + 1, 10,
      PoliceTold{referral,
                 Matter::decision,
                 panel + 1,
                 {"Youth desk, by secure email"},
                 {"What was decided, and why."}});
  if (t.plan.theme == "knives")
    act(panel, 15, referrals::PlanMade{referral, panel, t.passage("panel.plan")});
  act(panel + 26, 15,
      PoliceTold{referral,
                 t.plan.course == DemoCourse::worsens ? Matter::not_engaging : Matter::engagement,
                 panel + 26,
                 {"Youth desk, by secure email"},
                 t.passage("panel.engagement")});
  const auto say_so = [&](offending::Event what) {
    if (t.is_past(panel)) t.worker_tells(panel, 16, std::move(what));
  };
  say_so(OffenceAnswered{offence, Outcome::admitted, panel - 1, {"The child, to police"}, {}});
  DisposalMade disposal{.disposal_code = Text{std::string(made.code)},
                        .disposal_title = title_of(t, made.code),
                        .made_by = {"Eastvale Police with the service"},
                        .made_on = panel,
                        .made_for = {offence}};
  const bool conditions = made.code == "YCC";
  if (conditions) disposal.ends_on = panel + 90;
  if (!t.is_past(panel)) return;
  const auto order = t.worker_tells(panel, 16, offending::Event(disposal));
  if (conditions && t.plan.closed)
    t.worker_tells(*t.plan.closed, 16,
                   offending::Event(OrderEnded{order, Ending::completed, *t.plan.closed, {}}));
}

/// About a third are said to have done something again while they are worked with.
void say_again(Telling& t) {
  const int in_hundred = t.plan.course == DemoCourse::worsens ? 65 : 22;
  const auto last = t.plan.told_until(t.cast.today);
  if (!t.dice.in_hundred(in_hundred) || last - t.plan.opened < 60) return;
  const auto on = t.plan.opened + t.dice.between(25, last - t.plan.opened - 25);
  const auto again = allege(t, on, on + 2);
  const auto answered = on + t.dice.between(5, 20);
  const auto hearing = weekday_from(answered + t.dice.between(20, 60));
  // A case is not closed while a hearing is still to come.
  const bool charged = t.dice.in_hundred(40) && (!t.plan.closed || t.is_past(hearing));
  OffenceAnswered answer{again,
                         charged ? Outcome::charged : Outcome::no_further_action,
                         answered,
                         {"Eastvale Police"},
                         {}};
  if (!charged) answer.outcome_why = t.passage("answer.no_further_action");
  t.worker_tells(answered, 10, offending::Event(answer));
  if (!charged) return;
  const auto listed =
      t.worker_tells(answered + 1, 10,
                     offending::Event(HearingListed{
                         court_of(t), hearing, Text{"10am"}, HearingKind::first, {again}}));
  if (t.is_past(hearing))
    t.worker_tells(hearing, 16,
                   offending::Event(HearingHeld{.of_hearing = listed,
                                                .held_at = court_of(t),
                                                .held_on = hearing,
                                                .result = t.new_passage("note.court")}));
}

}  // namespace

void tell_offending(Telling& telling) {
  const auto& plan = telling.plan;
  if (plan.outcome != DemoOutcome::support) {
    const bool court = goes_to_court(plan.outcome);
    const auto days = court ? telling.dice.between(110, 260) : telling.dice.between(3, 30);
    const bool knife = !court && plan.theme == "knives";
    const auto committed = telling.received - (knife ? 1 : days);
    const auto offence = allege(telling, committed, plan.opened);
    const auto made = made_for(plan.outcome);
    if (court) {
      telling.worker_tells(
          plan.opened, 10,
          offending::Event(OffenceAnswered{
              offence, Outcome::pleaded_guilty, telling.received, court_of(telling), {}}));
      sentence(telling, offence, made.code);
      if (plan.outcome == DemoOutcome::custody) take_into_custody(telling);
    } else {
      decide(telling, offence, made);
    }
  }
  say_again(telling);
}

}  // namespace holdfast::cli
