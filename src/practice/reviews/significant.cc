// What happened that calls for a review, read from the areas that hold it. A date that somebody
// gave is left to the entry itself: what counts here is when it became known to us.
#include <algorithm>
#include <map>

#include "base/words.h"
#include "practice/assessment/assessment.h"
#include "practice/children/children.h"
#include "practice/delivery/delivery.h"
#include "practice/history.h"
#include "practice/offending/offending.h"
#include "practice/planning/planning.h"
#include "practice/reviews/due.h"
#include "practice/sharing/sharing.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::reviews {
namespace {

struct Between {
  Moment after;
  Moment until;
  /// What comes from another system was acted on there.
  bool holds(const Envelope& envelope) const {
    return !envelope.claimed && after < envelope.recorded && envelope.recorded <= until;
  }
};

using List = std::vector<Significant>;

template <class R>
void add(const std::vector<Said<R>>& all, const Between& between, std::string what, List& into) {
  for (const auto& one : all)
    if (between.holds(one.envelope)) into.push_back({one.id(), one.envelope.recorded, what});
}

void offending(const Situation& s, const Between& between, List& into) {
  const auto& state = *s.case_file.offending;
  add(state.offences, between, say("An offence is alleged"), into);
  add(state.disposals, between, say("An order or another disposal was made"), into);
  add(state.custody, between, say("Custody began"), into);
  add(state.releases, between, say("The child was released"), into);
}

/// A level that is another than the one signed before it. The first of all is no change.
void judged(const Situation& s, const Between& between, List& into) {
  std::vector<const assessment::Signature*> signatures;
  for (const auto& one : s.case_file.assessment->assessments)
    for (const auto& signature : one.signatures)
      if (!signature.returned) signatures.push_back(&signature);
  std::ranges::stable_sort(signatures, {},
                           [](const auto* signature) { return signature->made.envelope.recorded; });
  std::map<assessment::Matter, assessment::Level> before;
  for (const auto* signature : signatures) {
    std::string changed;
    for (const auto& [matter, judgement] : signature->levels) {
      const auto at = before.find(matter);
      if (at != before.end() && at->second != judgement.level)
        changed += (changed.empty() ? "" : "; ") +
                   say("{matter} is judged {level}",
                       {{"matter", words_for(matter)},
                        {"level", say(assessment::label_of(judgement.level))}});
      before[matter] = judgement.level;
    }
    if (!changed.empty() && between.holds(signature->made.envelope))
      into.push_back({signature->made.id(), signature->made.envelope.recorded, changed});
  }
}

/// Another main address than those known before; the first that is learned is no move.
void moved(const Situation& s, const Between& between, List& into) {
  bool knew_one = false;
  for (const auto& address : s.case_file.children->addresses) {
    const auto* told = s.case_file.history->find(address.source);
    if (told == nullptr || address.record.address_use == children::AddressUse::also_stays) continue;
    if (between.holds(told->entry.envelope) && knew_one && !address.record.lived_until)
      into.push_back({address.source, told->entry.envelope.recorded, say("The child moved home")});
    knew_one = true;
  }
}

void missing(const Situation& s, const Between& between, List& into) {
  for (const auto& one : s.case_file.sharing->listed)
    if (between.holds(one.envelope) &&
        sharing::head_of(one.record).list == sharing::PoliceList::missing)
      into.push_back(
          {one.source(), one.envelope.recorded, say("Police list the child as missing")});
  for (const auto& flag : s.case_file.children->flags) {
    const auto* raised = std::get_if<children::FlagRaised>(&flag.raised);
    const auto* told = s.case_file.history->find(flag.source);
    if (raised != nullptr && raised->flag_sort == children::FlagSort::going_missing &&
        told != nullptr && between.holds(told->entry.envelope))
      into.push_back({flag.source, told->entry.envelope.recorded,
                      say("It is flagged that the child goes "
                          "missing")});
  }
}

void delivered(const Situation& s, const Between& between, List& into) {
  for (const auto& one : s.case_file.delivery->breaches)
    if (between.holds(one.told.envelope))
      into.push_back({one.id(), one.told.envelope.recorded, say("A requirement was not kept")});
  for (const auto& plan : s.case_file.planning->plans)
    for (const auto& contingency : plan.contingencies)
      for (const auto& one : contingency.activations)
        if (between.holds(one.made.envelope))
          into.push_back(
              {one.id(), one.made.envelope.recorded, say("A contingency was activated")});
}

}  // namespace

std::vector<Significant> significant_between(const Situation& s, Moment after, Moment until) {
  const Between between{after, until};
  List list;
  offending(s, between, list);
  judged(s, between, list);
  moved(s, between, list);
  missing(s, between, list);
  delivered(s, between, list);
  std::ranges::stable_sort(list, {}, &Significant::known);
  for (auto& one : list)
    one.what = say("{what} (recorded on {day})",
                   {{"what", one.what}, {"day", in_words(london_date(one.known))}});
  return list;
}

}  // namespace holdfast::reviews
