// Folding who may open what: the last word on each record, admission and bar.
#include "practice/service/who_may_open.h"

#include <algorithm>

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

bool is_of(const ErasureApproved& approved, const ErasureDecided& decided) {
  return approved.record == decided.record && approved.scope == decided.scope &&
         approved.entry == decided.entry && approved.compartment == decided.compartment;
}

void fold(Access& access, const HomeTold& r, const Envelope&) { access.homes[r.person] = r; }
void fold(Access& access, const RecordRestricted& r, const Envelope& envelope) {
  access.restricted[r.record] = {envelope.actor, envelope.recorded, r.why};
}
void fold(Access& access, const RestrictionLifted& r, const Envelope&) {
  access.restricted.erase(r.record);
}
void fold(Access& access, const Admitted& r, const Envelope& envelope) {
  access.admissions.push_back({envelope.event, r});
}
void fold(Access& access, const AdmissionEnded& r, const Envelope&) {
  std::erase_if(access.admissions, [&](const auto& a) { return a.id == r.admission; });
}
void fold(Access& access, const Barred& r, const Envelope& envelope) {
  access.bars.push_back({envelope.event, r});
}
void fold(Access& access, const BarLifted& r, const Envelope&) {
  std::erase_if(access.bars, [&](const auto& b) { return b.id == r.bar; });
}
void fold(Access& access, const GlassBroken& r, const Envelope& envelope) {
  access.glasses.push_back({envelope.event, envelope.actor, envelope.recorded, r});
}
void fold(Access& access, const ErasureApproved& r, const Envelope& envelope) {
  access.approvals.push_back({envelope.event, envelope.actor, r});
}
void fold(Access& access, const ErasureDecided& r, const Envelope&) {
  const auto at =
      std::ranges::find_if(access.approvals, [&](const Approval& a) { return is_of(a.record, r); });
  if (at != access.approvals.end()) access.approvals.erase(at);
}

}  // namespace service
}  // namespace holdfast
