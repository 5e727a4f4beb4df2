// Who works with the child, and who would be expected to and does not. What is expected is asked of
// the record; whether it is right here is for people to say.
#include <algorithm>
#include <map>

#include "base/words.h"
#include "practice/assessment/assessment.h"
#include "practice/children/children.h"
#include "practice/history.h"
#include "practice/offending/offending.h"
#include "practice/referrals/referrals.h"
#include "practice/service/settings.h"
#include "practice/sharing/sharing.h"
#include "practice/situation.h"

namespace holdfast::sharing {
namespace {

Sector sector_of(service::AgencyKind kind) {
  using enum service::AgencyKind;
  switch (kind) {
    case police:
      return Sector::police;
    case social_care:
      return Sector::social_care;
    case health:
      return Sector::health;
    case education:
      return Sector::education;
    case probation:
      return Sector::probation;
    case housing:
      return Sector::housing;
    case secure_estate:
      return Sector::secure_estate;
    case voluntary:
      return Sector::voluntary;
    case youth_justice:
    case other:
      return Sector::other;
  }
  return Sector::other;
}

bool is_of(const Situation& s, AgencyId agency, Sector sector) {
  const auto& agencies = s.service_file.service->agencies;
  const auto at = agencies.find(agency);
  return at != agencies.end() && sector_of(at->second.kind) == sector;
}

/// The fact of that kind that stands today; null without one.
template <class Record>
std::pair<const Record*, EventId> stands(const Situation& s) {
  const auto* sort = children::fact_sort(Record::kind);
  const auto standing = children::standing(*s.case_file.children, *sort, s.today());
  if (standing.empty()) return {nullptr, {}};
  return {std::get_if<Record>(&standing.back()->what), standing.back()->source};
}

void expect_school(const Situation& s, std::vector<Missing>& into) {
  const auto& child = *s.case_file.children;
  const auto age = children::age(child, s.today());
  if (!age || *age >= 18) return;
  into.push_back({Sector::education,
                  say("The child is {n}", {{"n", std::to_string(*age)}}),
                  {*child.date_of_birth_source}});
}

/// Who is called for by a level that somebody signed, from High on.
void expect_for_level(const Situation& s, assessment::Matter matter, Sector sector,
                      std::vector<Missing>& into) {
  const auto stands = assessment::level_now(s, matter);
  if (!stands || stands->judged->level < assessment::Level::high) return;
  into.push_back({sector,
                  say("{matter} was judged {level}",
                      {{"matter", say(assessment::label_of(matter))},
                       {"level", say(assessment::label_of(stands->judged->level))}}),
                  {stands->judged->id()}});
}

void expect_social_care(const Situation& s, std::vector<Missing>& into) {
  const auto [care, care_source] = stands<children::CareStatusLearned>(s);
  if (care != nullptr && care->care != children::Care::not_looked_after) {
    into.push_back({Sector::social_care, say("The child is or was looked after"), {care_source}});
    return;
  }
  // Whom a court remands to either is looked after. Source: sources.md#network
  const auto* remand = offending::remand_now(*s.case_file.offending);
  if (remand != nullptr && (remand->record.remand == offending::Remand::local_authority ||
                            remand->record.remand == offending::Remand::youth_detention)) {
    into.push_back({Sector::social_care, say("A court remanded the child"), {remand->id()}});
    return;
  }
  const auto [plan, plan_source] = stands<children::ServicesPlanLearned>(s);
  if (plan != nullptr && plan->services_plan != children::ServicesPlan::none)
    into.push_back(
        {Sector::social_care, say("Children's services have a plan for the child"), {plan_source}});
  else
    expect_for_level(s, assessment::Matter::wellbeing, Sector::social_care, into);
}

void expect_health(const Situation& s, std::vector<Missing>& into) {
  const auto [need, source] = stands<children::HealthNeedLearned>(s);
  if (need != nullptr) into.push_back({Sector::health, say("A health need is recorded"), {source}});
}

void expect_police(const Situation& s, std::vector<Missing>& into) {
  for (const auto& referral : s.case_file.referrals->referrals)
    if (referrals::goes_out_of_court(referral)) {
      into.push_back(
          {Sector::police, say("Police ask what should follow an offence"), {referral.source}});
      return;
    }
  for (const auto& order :
       offending::orders(*s.case_file.offending, offending::reference(s.service_file))) {
    if (offending::state_of(order, s.today()) != offending::OrderState::running) continue;
    into.push_back({Sector::police, say("A court order runs"), {order.made->id()}});
    return;
  }
  expect_for_level(s, assessment::Matter::harm_to_others, Sector::police, into);
}

void expect_custody(const Situation& s, std::vector<Missing>& into) {
  const auto* custody = offending::custody_now(*s.case_file.offending);
  if (custody != nullptr)
    into.push_back({Sector::secure_estate, say("The child is in custody"), {custody->id()}});
}

/// Planning for adult services has begun. Source: sources.md#turning-18
void expect_probation(const Situation& s, std::vector<Missing>& into) {
  const auto& child = *s.case_file.children;
  const auto notice = service::figure(*s.service_file.service, service::turning_18_notice_days);
  const auto soon = children::age(child, s.today() + notice.value);
  if (!soon || *soon < 18) return;
  into.push_back({Sector::probation,
                  say("The child turns 18 soon or has turned 18"),
                  {*child.date_of_birth_source}});
}

std::vector<Missing> expected(const Situation& s) {
  std::vector<Missing> list;
  expect_police(s, list);
  expect_social_care(s, list);
  expect_health(s, list);
  expect_school(s, list);
  expect_probation(s, list);
  expect_custody(s, list);
  return list;
}

bool is_there(const Situation& s, Sector sector) {
  const auto& state = *s.case_file.sharing;
  const auto network = network_on(state, s.today());
  const bool joined = std::ranges::any_of(
      network, [&](const Involvement* one) { return is_of(s, one->joined.record.agency, sector); });
  return joined || std::ranges::any_of(state.requests, [&](const Request& one) {
           return !one.withdrawn && is_of(s, agency_of(one), sector);
         });
}

/// Somebody said why not, and knew what makes them expected.
bool is_explained(const Situation& s, const Missing& missing) {
  const auto knew = [&](const Kept<NotAsked>& said) {
    return std::ranges::all_of(missing.basis, [&](EventId basis) {
      const auto* told = s.case_file.history->find(basis);
      return told == nullptr || told->entry.envelope.recorded <= said.envelope.recorded;
    });
  };
  return std::ranges::any_of(s.case_file.sharing->not_asked, [&](const Kept<NotAsked>& said) {
    return said.record.unasked_sector == missing.sector && knew(said);
  });
}

}  // namespace

std::vector<const Involvement*> network_on(const State& state, Date on) {
  std::vector<const Involvement*> list;
  for (const auto& one : state.network)
    if (!one.left || one.left->record.left_on > on) list.push_back(&one);
  return list;
}

std::vector<const Involvement*> silent_since(const Situation& s, Moment since) {
  const auto& state = *s.case_file.sharing;
  const auto is_since = [&](const auto& kept) { return kept.envelope.recorded > since; };
  const auto spoke = [&](AgencyId agency) {
    return std::ranges::any_of(state.contributions,
                               [&](const Kept<Contributed>& one) {
                                 return is_since(one) && agency_of(one) == agency;
                               }) ||
           std::ranges::any_of(state.listed, [&](const Kept<PoliceListed>& one) {
             return is_since(one) && head_of(one.record).agency == agency;
           });
  };
  const auto was_asked = [&](AgencyId agency) {
    return std::ranges::any_of(state.requests,
                               [&](const Request& one) {
                                 return !one.withdrawn && is_since(one.asked) &&
                                        agency_of(one) == agency;
                               }) ||
           std::ranges::any_of(state.not_asked, [&](const Kept<NotAsked>& one) {
             return is_since(one) && is_of(s, agency, one.record.unasked_sector);
           });
  };
  auto network = network_on(state, s.today());
  std::erase_if(network, [&](const Involvement* one) {
    const auto agency = one->joined.record.agency;
    return agency == s.service_file.service->own_agency || spoke(agency) || was_asked(agency);
  });
  return network;
}

std::vector<Missing> missing_from_network(const Situation& s) {
  auto list = expected(s);
  std::erase_if(
      list, [&](const Missing& one) { return is_there(s, one.sector) || is_explained(s, one); });
  return list;
}

}  // namespace holdfast::sharing
