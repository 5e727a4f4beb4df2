// What was passed on, and how far it has got.
#include <algorithm>

#include "base/london.h"
#include "base/words.h"
#include "practice/service/service.h"
#include "practice/sharing/parts.h"
#include "practice/sharing/sharing.h"
#include "practice/situation.h"

namespace holdfast::sharing {
namespace {

void requests_out(const Situation& s, std::vector<Outward>& into) {
  for (const auto& request : s.case_file.sharing->requests) {
    const auto agency = agency_name(s, agency_of(request));
    into.push_back(
        {request.asked.envelope.recorded, agency,
         say("Asked: {words} Needed for: {why}", {{"words", request.asked.record.question.value},
                                                  {"why", request.asked.record.needed_for.value}}),
         request.source()});
    if (request.withdrawn)
      into.push_back(
          {request.withdrawn->envelope.recorded, agency,
           say("Withdrawn: {words}", {{"words", request.withdrawn->record.withdrawn_why.value}}),
           request.withdrawn->source()});
    for (const auto& asking : askings_of(request))
      if (asking.asked_again != nullptr)
        into.push_back({asking.since, agency,
                        say("Asked again: {words}", {{"words", asking.asked_again->value}}),
                        asking.item});
    for (const auto& time : request.times)
      if (time.decided && time.decided->record.decided_why)
        into.push_back(
            {time.decided->envelope.recorded, agency,
             say("No more time: {words}", {{"words", time.decided->record.decided_why->value}}),
             time.decided->source()});
  }
}

std::string with_documents(const Share& share) {
  const auto n = documents_with(share.given.record).size();
  const auto& words = share.given.record.content.value;
  if (n == 0) return words;
  return words + " " + say("Documents with it: {n}.", {{"n", std::to_string(n)}});
}

void shares_out(const Situation& s, std::vector<Outward>& into) {
  for (const auto& share : s.case_file.sharing->shares)
    into.push_back({share.given.envelope.recorded, agency_name(s, share.given.record.recipient),
                    with_documents(share), share.source()});
}

void actions_out(const Situation& s, std::vector<Outward>& into) {
  for (const auto& action : s.case_file.sharing->actions) {
    const auto& agreed = action.agreed.record;
    if (!is_ours(s, agreed.action_agency))
      into.push_back({action.agreed.envelope.recorded, agency_name(s, agreed.action_agency),
                      say("Agreed: {words}", {{"words", agreed.action.value}}),
                      action.agreed.source()});
  }
}

void disclosures_out(const Situation& s, std::vector<Outward>& into) {
  for (const auto& one : s.case_file.sharing->disclosures)
    for (const auto& made : one.made)
      into.push_back({start_of(made.record.disclosed_on), one.proposed.record.told_party.value,
                      one.proposed.record.disclosed_words.value, made.source()});
}

}  // namespace

const Share* find_share(const State& state, EventId share) {
  const auto at = std::ranges::find(state.shares, share, &Share::source);
  return at == state.shares.end() ? nullptr : &*at;
}

const Disclosure* find_disclosure(const State& state, EventId disclosure) {
  const auto at = std::ranges::find(state.disclosures, disclosure, &Disclosure::source);
  return at == state.disclosures.end() ? nullptr : &*at;
}

bool is_emergency(const Share& share) { return share.given.record.haste == Haste::emergency; }

bool went_on_unasked(const Share& share) {
  return share.given.record.goes_on_because == Onward::emergency;
}

bool is_read(const State& state, const service::State& service, const Share& share) {
  return std::ranges::any_of(readings_of(state, share.source()), [&](const Reading& one) {
    const auto person = service.people.find(one.reader);
    return person != service.people.end() &&
           service::post_at(person->second, share.given.record.recipient) != nullptr;
  });
}

DisclosureIs standing_of(const Disclosure& disclosure) {
  if (!disclosure.made.empty()) return DisclosureIs::made;
  if (disclosure.decisions.empty()) return DisclosureIs::proposed;
  return disclosure.decisions.back().record.sign_off == SignOff::approved ? DisclosureIs::approved
                                                                          : DisclosureIs::refused;
}

std::vector<Outward> outward(const Situation& s) {
  std::vector<Outward> list;
  requests_out(s, list);
  shares_out(s, list);
  actions_out(s, list);
  disclosures_out(s, list);
  std::ranges::stable_sort(list, std::ranges::greater{}, &Outward::at);
  return list;
}

}  // namespace holdfast::sharing
