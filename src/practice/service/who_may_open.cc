// Folding who may open what: the last word on each record, admission and bar.
#include "practice/service/who_may_open.h"

#include <algorithm>

#include "base/words.h"
#include "practice/service/approvals.h"
#include "practice/service/service.h"
#include "practice/situation.h"

namespace holdfast {

std::span<const Word> words_of(Compartment) {
  static const auto words = [] {
    std::vector<Word> made;
    for (const auto& w : compartment_words)
      if (w.compartment != Compartment::open)
        made.push_back({static_cast<int>(w.compartment), w.wire, w.label});
    return made;
  }();
  return words;
}

namespace service {

std::span<const Word> words_of(ErasureScope) {
  static constexpr Word words[] = {
      {static_cast<int>(ErasureScope::entry), "entry", "One entry"},
      {static_cast<int>(ErasureScope::compartment), "compartment", "One part of the record"},
      {static_cast<int>(ErasureScope::record), "record", "The whole record"},
  };
  return words;
}

bool is_in_force(const Admitted& admitted, Date on) {
  const bool begun = !admitted.admitted_from || *admitted.admitted_from <= on;
  return begun && !(admitted.until && *admitted.until < on);
}

bool is_of(const ErasureApproved& approved, const ErasureDecided& decided) {
  return approved.record == decided.record && approved.scope == decided.scope &&
         approved.entry == decided.entry && approved.compartment == decided.compartment;
}

bool waits_to_be_erased(const Access& access, StreamId record, EventId entry) {
  return std::ranges::any_of(access.approvals, [&](const Approval& approval) {
    return approval.record.record == record && approval.record.entry == entry;
  });
}

namespace {

/// The decision, of each record that it is a decision on.
template <class R>
std::vector<R> of_each(const Access& access, const R& r) {
  std::vector<R> each;
  for (const auto record : all_of(access.merges, r.record)) {
    each.push_back(r);
    each.back().record = record;
  }
  return each;
}

}  // namespace

Problems check(const Situation& s, const Admitted& r) {
  const auto& state = *s.service_file.service;
  if (r.person.has_value() == r.agency.has_value())
    return {{"person", say("Select a person or an agency, not both")}};
  if (r.person && person_here(state, *r.person, s.today()) == nullptr)
    return {{"person", say("Select somebody who works here now")}};
  if (r.agency && !state.agencies.contains(*r.agency))
    return {{"agency", say("Select an agency from the list")}};
  // What is no choice of the list could be kept, and never be read again.
  const auto parts = words_of(Compartment{});
  for (const auto one : r.compartments)
    if (std::ranges::find(parts, static_cast<int>(one), &Word::value) == parts.end())
      return {{"compartments", say("Select only parts from the list")}};
  if (r.until && *r.until < s.today())
    return {{"until", say("The last day must be today or later")}};
  const auto from = r.admitted_from.value_or(s.today());
  if (r.until && *r.until < from)
    return {{"until", say("The last day cannot be before the first")}};
  if (auto wrong = wrong_with(state, r.gateways, from)) return {{"gateways", std::move(*wrong)}};
  return {};
}
Problems check(const Situation& s, const AdmissionEnded& r) {
  const auto& admissions = s.service_file.service->access.admissions;
  if (std::ranges::find(admissions, r.admission, &Admission::id) != admissions.end()) return {};
  return {{"admission", say("This admission has ended already")}};
}

void fold(Access& access, const HomeTold& r, const Envelope&) { access.homes[r.person] = r; }
void fold(Access& access, const RecordRestricted& r, const Envelope& envelope) {
  for (const auto record : all_of(access.merges, r.record))
    access.restricted[record] = {envelope.actor, envelope.recorded, r.why};
}
void fold(Access& access, const RestrictionLifted& r, const Envelope&) {
  for (const auto record : all_of(access.merges, r.record)) access.restricted.erase(record);
}
void fold(Access& access, const Admitted& r, const Envelope& envelope) {
  for (const auto& one : of_each(access, r))
    access.admissions.push_back({envelope.event, one, envelope});
}
void fold(Access& access, const AdmissionEnded& r, const Envelope& envelope) {
  for (const auto& one : access.admissions)
    if (one.id == r.admission) access.admissions_over.push_back({one, r, envelope});
  std::erase_if(access.admissions, [&](const auto& a) { return a.id == r.admission; });
}
void fold(Access& access, const Barred& r, const Envelope& envelope) {
  for (const auto& one : of_each(access, r)) access.bars.push_back({envelope.event, one});
}
void fold(Access& access, const BarLifted& r, const Envelope&) {
  std::erase_if(access.bars, [&](const auto& b) { return b.id == r.bar; });
}
void fold(Access& access, const GlassBroken& r, const Envelope& envelope) {
  for (const auto& one : of_each(access, r))
    access.glasses.push_back({envelope.event, envelope.actor, envelope.recorded, one});
}
void fold(Access& access, const ErasureApproved& r, const Envelope& envelope) {
  access.approvals.push_back({envelope.event, envelope.actor, r});
}
void fold(Access& access, const ErasureDecided& r, const Envelope&) {
  const auto at =
      std::ranges::find_if(access.approvals, [&](const Approval& a) { return is_of(a.record, r); });
  if (at != access.approvals.end()) access.approvals.erase(at);
}
void fold(Access& access, const RecordsMerged& r, const Envelope& envelope) {
  fold(access.merges, r, envelope);
}
void fold(Access& access, const RecordsParted& r, const Envelope& envelope) {
  fold(access.merges, r, envelope);
}

}  // namespace service
}  // namespace holdfast
