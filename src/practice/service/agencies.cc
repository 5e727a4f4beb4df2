// Folding agencies and the agreements with them, and what is asked of both.
#include "practice/service/agencies.h"

#include <algorithm>

#include "base/words.h"
#include "practice/service/service.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::service {
namespace {

bool is_listed(const Situation& s, AgencyId agency) {
  return s.service_file.service->agencies.contains(agency);
}

/// As their kind alone says it. A school, a housing association or anything else may be either.
/// Source: sources.md#agencies
std::optional<bool> by_kind(AgencyKind kind) {
  switch (kind) {
    case AgencyKind::youth_justice:
    case AgencyKind::police:
    case AgencyKind::social_care:
    case AgencyKind::health:
    case AgencyKind::probation:
    case AgencyKind::secure_estate:
      return true;
    case AgencyKind::voluntary:
      return false;
    case AgencyKind::education:
    case AgencyKind::housing:
    case AgencyKind::other:
      return std::nullopt;
  }
  return std::nullopt;
}

/// The agreement with an agency that runs longest, of those nobody ended.
using Longest = std::map<AgencyId, const Agreement*>;

Longest longest_running(const State& state) {
  Longest longest;
  for (const auto& [id, one] : state.agreements) {
    if (one.ended) continue;
    const auto*& kept = longest[one.record.agency];
    if (kept == nullptr || kept->record.review_by < one.record.review_by) kept = &one;
  }
  return longest;
}

}  // namespace

std::span<const Word> words_of(AgencyKind) {
  static constexpr auto word = [](AgencyKind kind, std::string_view wire, std::string_view label) {
    return Word{static_cast<int>(kind), wire, label};
  };
  static constexpr Word words[] = {
      word(AgencyKind::youth_justice, "youth_justice", "Youth justice service"),
      word(AgencyKind::police, "police", "Police"),
      word(AgencyKind::social_care, "social_care", "Children's social care"),
      word(AgencyKind::health, "health", "Health"),
      word(AgencyKind::education, "education", "School or education"),
      word(AgencyKind::probation, "probation", "Probation"),
      word(AgencyKind::housing, "housing", "Housing"),
      word(AgencyKind::secure_estate, "secure_estate", "Secure estate"),
      word(AgencyKind::voluntary, "voluntary", "Charity or community group"),
      word(AgencyKind::other, "other", "Another agency"),
  };
  return words;
}

std::optional<bool> is_statutory(const Agency& agency) {
  if (agency.contacts && agency.contacts->statutory) return agency.contacts->statutory;
  return by_kind(agency.kind);
}

bool is_in_force(const Agreement& agreement, Date on) {
  const auto& [id, made, ended] = agreement;
  return made.in_force_from <= on && on <= made.review_by && !(ended && ended->ended_on < on);
}

const Agreement* agreement_with(const State& state, AgencyId agency, Date on) {
  const Agreement* found = nullptr;
  for (const auto& [id, one] : state.agreements) {
    if (one.record.agency != agency || !is_in_force(one, on)) continue;
    if (found == nullptr || found->record.review_by < one.record.review_by) found = &one;
  }
  return found;
}

std::vector<const Agreement*> agreements_to_renew(const State& state, Date today) {
  const auto notice = figure(state, agreement_notice_days);
  std::vector<const Agreement*> due;
  for (const auto& [agency, one] : longest_running(state))
    if (one->record.review_by <= today + notice.value) due.push_back(one);
  std::ranges::stable_sort(due, {}, [](const Agreement* one) { return one->record.review_by; });
  return due;
}

void fold(State& state, const AgencyAdded& r, const Envelope& envelope) {
  const auto id = named_by<AgencyId>(envelope.event);
  state.agencies[id] = {id, r.name.value, r.agency_kind};
  // A service is set up as the first youth justice agency at its own table.
  if (r.agency_kind == AgencyKind::youth_justice && !state.own_agency) state.own_agency = id;
}
void fold(State& state, const AgencyContactsGiven& r, const Envelope&) {
  if (const auto at = state.agencies.find(r.agency); at != state.agencies.end())
    at->second.contacts = r;
}
void fold(State& state, const AgreementMade& r, const Envelope& envelope) {
  state.agreements[envelope.event] = {envelope.event, r};
}
void fold(State& state, const AgreementEnded& r, const Envelope&) {
  if (const auto at = state.agreements.find(r.agreement); at != state.agreements.end())
    at->second.ended = r;
}

Problems check(const Situation& s, const AgencyAdded& r) {
  for (const auto& [id, agency] : s.service_file.service->agencies)
    if (lower_ascii(agency.name) == lower_ascii(r.name.value))
      return {{"name", say("There is an agency of that name already")}};
  return {};
}
Problems check(const Situation& s, const AgencyContactsGiven& r) {
  if (!is_listed(s, r.agency)) return {{"agency", say("Select an agency from the list")}};
  if (!r.daytime_phone && !r.night_phone && !r.shared_email)
    return {{"daytime_phone", say("Enter a phone number or an email address")}};
  if (r.shared_email && !is_email_address(r.shared_email->value))
    return {{"shared_email", say("Enter an email address, like name@example.com")}};
  return {};
}
Problems check(const Situation& s, const AgreementMade& r) {
  if (!is_listed(s, r.agency)) return {{"agency", say("Select an agency from the list")}};
  if (r.review_by < r.in_force_from)
    return {{"review_by", say("It cannot end before it is in force")}};
  return {};
}
Problems check(const Situation& s, const AgreementEnded& r) {
  const auto& all = s.service_file.service->agreements;
  const auto at = all.find(r.agreement);
  if (at == all.end()) return {{"agreement", say("There is no such agreement")}};
  if (at->second.ended) return {{"agreement", say("This agreement has been ended already")}};
  if (s.today() < r.ended_on)
    return {{"ended_on", say("The day it ended cannot be in the future")}};
  if (r.ended_on < at->second.record.in_force_from)
    return {{"ended_on", say("It cannot end before it is in force")}};
  return {};
}

}  // namespace holdfast::service
