// How a made-up case begins, and who the child is.
#include "cli/demo_telling.h"
#include "practice/children/children.h"
#include "practice/referrals/referrals.h"

namespace holdfast::cli {
namespace {

using namespace children;

constexpr std::size_t police = 1;
constexpr std::size_t social_care = 2;
constexpr std::size_t school = 4;

void add_and_allocate(Telling& t) {
  ChildAdded added{{t.plan.given}, {t.plan.family}, {}, t.plan.born};
  if (!t.plan.known_as.empty()) added.known_as = Text{t.plan.known_as};
  t.tell(t.received, 9, t.cast.place_of(Role::business_support), children::Event(added));
  const WorkerAllocated allocated{t.cast.people[t.plan.worker].person, t.received, {}};
  t.tell(t.received, 11, t.manager(), children::Event(allocated));
}

referrals::ReferralKind kind_of(const Telling& t) {
  using referrals::ReferralKind;
  if (goes_to_court(t.plan.outcome)) return ReferralKind::court;
  if (is_decided_out_of_court(t.plan.outcome))
    return t.plan.theme == "knives" ? ReferralKind::knife_possession : ReferralKind::out_of_court;
  return t.plan.theme == "school" ? ReferralKind::school : ReferralKind::prevention;
}

void refer(Telling& t) {
  using namespace referrals;
  const auto kind = kind_of(t);
  const bool out_of_court = is_decided_out_of_court(t.plan.outcome);
  Received received{.referral_kind = kind,
                    .referred_by = {"Court duty worker"},
                    .received_on = t.received,
                    .about = t.passage("about.*")};
  if (out_of_court) {
    received.from_agency = t.cast.agencies[police];
    received.referred_by = {t.slots["officer"] + ", youth desk"};
    received.bailed_on = t.received - 2;
    if (kind == ReferralKind::knife_possession) received.incident_on = t.received - 1;
  } else if (t.plan.outcome == DemoOutcome::support) {
    const bool by_school = kind == ReferralKind::school;
    received.from_agency = t.cast.agencies[by_school ? school : social_care];
    received.referred_by = {by_school ? t.slots["staff"] + ", " + t.slots["school"]
                                      : t.slots["social_worker"] + ", social worker"};
  }
  const auto referral = t.worker_tells(t.received, 12, referrals::Event(received));
  const auto screened = std::min(weekday_from(t.received + 1), t.plan.opened);
  t.worker_tells(screened, 13,
                 referrals::Event(Screened{referral, Screening::accepted, screened,
                                           t.passage("case.screened")}));
  t.worker_tells(t.plan.opened, 14,
                 referrals::Event(CaseOpened{t.plan.opened, t.passage("case.opened")}));
}

void learn(Telling& t, children::Event fact, int days) {
  const auto on = t.plan.opened + days;
  if (t.is_past(on)) t.worker_tells(on, 15, std::move(fact));
}

std::string place_number(Telling& t) { return std::to_string(t.dice.between(1, 148)); }
Text made_up_postcode(Telling& t) {
  constexpr std::string_view letters = "ABDEFGHJLNPQRSTUWXYZ";
  std::string code = "ZZ99 " + std::to_string(t.dice.between(0, 9));
  for (int i = 0; i < 2; ++i) code += t.dice.one_of(letters);
  return {code};
}
/// Of the numbers that are kept free for drama.
Text made_up_phone(Telling& t) { return {"07700 900" + std::to_string(t.dice.between(100, 999))}; }

void learn_home(Telling& t) {
  learn(t,
        AddressLearned{{place_number(t) + " " + t.say("street")},
                       made_up_postcode(t),
                       t.received - t.dice.between(60, 2000),
                       {},
                       {}},
        0);
  const auto from = t.received - t.dice.between(30, 400);
  if (t.plan.looked_after)
    learn(t,
          CareStatusLearned{t.dice.in_hundred(60) ? Care::full_order : Care::agreed, from,
                            Text{"Eastvale"}},
          1);
  else
    learn(t, CareStatusLearned{Care::not_looked_after, t.plan.opened, {}}, 1);
  constexpr int weights[] = {40, 20, 25, 5, 10};
  const auto plan = static_cast<ServicesPlan>(t.dice.weighed(weights));
  if (plan != ServicesPlan::care_and_support) learn(t, ServicesPlanLearned{plan, from}, 3);
}

void learn_school(Telling& t) {
  const bool college = age_on(t.plan.born, t.plan.opened) >= 16;
  const auto from = t.received - t.dice.between(40, 700);
  SchoolLearned place{
      college ? PlaceSort::college : PlaceSort::school, Text{t.slots["school"]}, from, {}};
  constexpr int without_place = 12;
  if (t.dice.in_hundred(without_place))
    place = {PlaceSort::none, {}, from, {}};
  else if (t.dice.in_hundred(20))
    place.hours_a_week = Number{t.dice.between(5, 20)};
  learn(t, place, 2);
  if (!t.plan.learning_support) return;
  constexpr int weights[] = {15, 55, 30};
  constexpr Support supports[] = {Support::being_assessed, Support::sen_support, Support::ehcp};
  learn(t, LearningSupportLearned{supports[t.dice.weighed(weights)], from, {}}, 5);
}

std::string capital(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

Relation relation_of(const std::string& carer) {
  if (carer == "mum") return Relation::mother;
  if (carer == "dad") return Relation::father;
  if (carer == "nan") return Relation::grandparent;
  return carer.ends_with("foster carer") ? Relation::foster_carer : Relation::other_family;
}

void learn_people(Telling& t) {
  const auto relation = relation_of(t.slots["carer"]);
  const bool man = relation == Relation::father;
  const auto family = relation == Relation::foster_carer ? t.say("family") : t.plan.family;
  const bool parent = relation == Relation::mother || man;
  learn(t,
        PersonLearned{{t.say(man ? "given.adult.male" : "given.adult.female") + " " + family},
                      relation,
                      LivesWith::yes,
                      parent ? std::optional(Responsibility::has) : std::nullopt,
                      made_up_phone(t),
                      {}},
        1);
  learn(t,
        PersonLearned{{t.slots["sibling"] + " " + t.plan.family},
                      Relation::sibling,
                      t.plan.looked_after ? LivesWith::no : LivesWith::yes,
                      {},
                      {},
                      {}},
        4);
  learn(t,
        ProfessionalLearned{
            {t.slots["social_worker"]}, {"Social worker"}, t.cast.agencies[social_care], {}, {}},
        6);
}

void learn_self(Telling& t) {
  learn(t, SexRecorded{t.plan.sex}, 0);
  learn(t, EthnicitySaid{t.plan.ethnicity, SaidBy::child, {}}, 2);
  learn(t, LanguageLearned{{"English"}, LanguageUse::first, {}}, 2);
  if (t.dice.in_hundred(60)) learn(t, OwnLineSaid{t.text("own_line")}, 9);
  constexpr std::pair<StrengthSort, const char*> sorts[] = {
      {StrengthSort::interest, "strength.interest"},
      {StrengthSort::good_at, "strength.good_at"},
      {StrengthSort::hope, "strength.hope"},
      {StrengthSort::people, "strength.people"},
      {StrengthSort::helps, "strength.helps"}};
  for (const auto& [sort, list] : sorts)
    if (t.dice.in_hundred(45)) learn(t, StrengthSaid{sort, t.passage(list)}, t.dice.between(7, 30));
}

void learn_needs(Telling& t) {
  if (t.plan.communication_need)
    learn(t,
          CommunicationNeedLearned{t.passage("difficulty"), t.passage("difficulty_helps"),
                                   Text{t.slots["staff"] + ", speech and language therapist"}},
          t.dice.between(12, 40));
  constexpr std::pair<HealthSort, const char*> sorts[] = {
      {HealthSort::mental_health, "health.mental_health"},
      {HealthSort::neurodivergence, "health.neurodivergence"},
      {HealthSort::physical, "health.physical"}};
  if (t.plan.health_concern) {
    const auto& [sort, list] = t.dice.one_of(sorts);
    learn(t, HealthNeedLearned{sort, t.passage(list), Text{capital(t.slots["carer"])}}, 8);
  }
  if (t.plan.substances)
    learn(t,
          HealthNeedLearned{HealthSort::substances, t.passage("health.substances"),
                            Text{"The child"}},
          t.dice.between(8, 35));
}

/// Of the themes that call for one.
struct FlagOf {
  std::string_view theme;
  FlagSort sort;
  std::string_view list;
};
const FlagOf* flag_of(std::string_view theme) {
  static constexpr FlagOf flags[] = {
      {"knives", FlagSort::weapons, "flag.weapons"},
      {"drugs", FlagSort::exploitation, "flag.exploitation"},
      {"robbery", FlagSort::exploitation, "flag.exploitation"},
      {"sexual", FlagSort::harmful_sexual_behaviour, "flag.harmful_sexual_behaviour"}};
  const auto* at = std::ranges::find(flags, theme, &FlagOf::theme);
  return at == std::end(flags) ? nullptr : at;
}

}  // namespace

void tell_beginning(Telling& telling) {
  constexpr int saturday = 5;
  telling.received = telling.plan.opened - telling.dice.between(2, 7);
  while (weekday_of(telling.received) >= saturday) telling.received = telling.received - 1;
  add_and_allocate(telling);
  refer(telling);
  learn_home(telling);
  learn_school(telling);
  learn_people(telling);
  learn_self(telling);
  learn_needs(telling);
}

void tell_flag(Telling& telling) {
  const auto flag = flag_of(telling.plan.theme);
  constexpr int flagged = 45;
  const auto on = weekday_from(telling.plan.opened + telling.dice.between(10, 30));
  if (!flag || !telling.is_past(on) || !telling.dice.in_hundred(flagged)) return;
  const std::string list(flag->list);
  const FlagRaised raised{flag->sort,
                          telling.text(list),
                          telling.passage(list + ".why"),
                          {telling.slots["social_worker"] + ", social worker"},
                          on + telling.dice.between(120, 200)};
  telling.flag = telling.worker_tells(on, 10, children::Event(raised));
}

void tell_ending(Telling& telling) {
  if (!telling.plan.closed) return;
  if (telling.flag)
    telling.worker_tells(
        *telling.plan.closed, 16,
        children::Event(
            FlagReviewed{*telling.flag, FlagDecision::lifted, {}, telling.passage("flag.lifted")}));
  using namespace referrals;
  const auto course = telling.plan.course;
  const auto* words = course == DemoCourse::steadies  ? "case.ended_well"
                      : course == DemoCourse::worsens ? "case.ended_badly"
                                                      : "case.ended_so_so";
  const bool order = goes_to_court(telling.plan.outcome);
  const auto reason = order                           ? ClosingReason::order_ended
                      : course == DemoCourse::worsens ? ClosingReason::support_declined
                                                      : ClosingReason::work_done;
  constexpr int last_hour = 17;
  telling.worker_tells(
      *telling.plan.closed, last_hour,
      referrals::Event(CaseClosed{reason, telling.passage(words), *telling.plan.closed}));
}

}  // namespace holdfast::cli
