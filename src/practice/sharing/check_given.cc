// Passing on: to whom, on what basis, and decided by whom.
#include "practice/sharing/check_given.h"

#include <algorithm>

#include "base/words.h"
#include "practice/history.h"
#include "practice/service/agencies.h"
#include "practice/service/service.h"
#include "practice/sharing/parts.h"
#include "practice/situation.h"

namespace holdfast::sharing {
namespace {

const service::State& service_of(const Situation& s) { return *s.service_file.service; }

/// Whether that entry stands and has a document.
bool has_one(const Situation& s, EventId entry) {
  const auto* told = s.case_file.history->find(entry);
  if (told == nullptr || told->withdrawn) return false;
  const auto view = holdfast::view_of(told->standing());
  return std::ranges::any_of(view.shape.fields, [&](const Field& field) {
    return field.kind == FieldKind::document && !field.get(view.record).absent();
  });
}

}  // namespace

Problems check(const Situation& s, const Shared& r) {
  Problems problems;
  const auto agency = service_of(s).agencies.find(r.recipient);
  if (agency == service_of(s).agencies.end())
    problems.push_back({"recipient", say("Select an agency from the list")});
  else if (is_ours(s, r.recipient))
    problems.push_back({"recipient", say("This is our own service")});

  if (auto wrong = wrong_with(service_of(s), r.share_gateways, s.today()))
    problems.push_back({"share_gateways", std::move(*wrong)});
  const bool known = std::ranges::all_of(
      r.drawn_from, [&](EventId entry) { return s.case_file.history->find(entry) != nullptr; });
  if (!known) problems.push_back({"", say("An entry it is drawn from is not on this record")});
  if (!std::ranges::all_of(r.passed_documents, [&](EventId entry) { return has_one(s, entry); }))
    problems.push_back({"", say("A document that goes with it is not on this record")});
  return problems;
}

Problems wrong_today(const Situation& s, const Event& event) {
  const auto* shared = std::get_if<Shared>(&event);
  if (shared == nullptr || shared->haste == Haste::emergency ||
      service::agreement_with(service_of(s), shared->recipient, s.today()) != nullptr)
    return {};
  return {
      {"recipient", say("No information-sharing agreement with this agency is in force. Ask for "
                        "one to be made; in an emergency share all the same and say so")}};
}

Problems check(const Situation& s, const ShareJustified& r) {
  const auto* share = find_share(*s.case_file.sharing, r.justified_share);
  if (share == nullptr || !is_emergency(*share))
    return {{"", say("There is no such emergency share")}};
  if (share->justified) return {{"", say("This share was justified already")}};
  const bool own = share->given.envelope.actor == s.actor;
  if (!own && !r.justified_instead)
    return {{"justified_instead", say("Say why you say it, and not whoever shared it")}};
  return {};
}

Problems check(const Situation& s, const ShareReviewed& r) {
  const auto* share = find_share(*s.case_file.sharing, r.reviewed_share);
  if (share == nullptr || !is_emergency(*share))
    return {{"", say("There is no such emergency share")}};
  if (share->given.envelope.actor == s.actor)
    return {{"", say("Somebody else must review what you shared")}};
  if (share->reviewed) return {{"", say("This share was reviewed already")}};
  return {};
}

Problems check(const Situation& s, const ToldInConfidence& r) {
  Problems problems;
  not_in_the_future(s, "confided_on", r.confided_on, problems);
  return problems;
}

Problems check(const Situation& s, const WorkerTold& r) {
  Problems problems;
  not_in_the_future(s, "shared_on", r.shared_on, problems);
  return problems;
}

Problems check(const Situation&, const DisclosureProposed&) { return {}; }

Problems check(const Situation& s, const DisclosureDecided& r) {
  const auto* disclosure = find_disclosure(*s.case_file.sharing, r.proposal);
  if (disclosure == nullptr) return {{"", say("There is no such proposal")}};
  if (standing_of(*disclosure) == DisclosureIs::made)
    return {{"", say("This disclosure was made already")}};
  if (disclosure->proposed.envelope.actor == s.actor)
    return {{"", say("Somebody else must decide on what you propose")}};
  return {};
}

Problems check(const Situation& s, const DisclosureMade& r) {
  const auto* disclosure = find_disclosure(*s.case_file.sharing, r.decided_proposal);
  if (disclosure == nullptr) return {{"", say("There is no such proposal")}};
  const auto is = standing_of(*disclosure);
  if (is != DisclosureIs::approved && is != DisclosureIs::made)
    return {{"", say("Nobody has approved this disclosure")}};
  Problems problems;
  not_in_the_future(s, "disclosed_on", r.disclosed_on, problems);
  return problems;
}

}  // namespace holdfast::sharing
