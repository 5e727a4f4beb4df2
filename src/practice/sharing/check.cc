// What is wrong with recording something here and now.
#include <algorithm>

#include "base/words.h"
#include "practice/history.h"
#include "practice/service/service.h"
#include "practice/sharing/check_given.h"
#include "practice/sharing/parts.h"
#include "practice/sharing/sharing.h"
#include "practice/situation.h"

namespace holdfast::sharing {
namespace {

const service::State& service_of(const Situation& s) { return *s.service_file.service; }

void check_agency(const Situation& s, std::string_view field, AgencyId agency, Problems& into) {
  if (!service_of(s).agencies.contains(agency))
    into.push_back({std::string(field), say("Select an agency from the list")});
}

/// Somebody of that agency, or of the service, who may write down what they were told.
bool speaks_for(const Situation& s, AgencyId agency) {
  const auto* person = service::person_here(service_of(s), s.actor, s.today());
  return person != nullptr && std::ranges::any_of(person->posts, [&](const service::Post& post) {
           return post.agency == agency || is_ours(s, post.agency);
         });
}

/// From anything else whoever told police could be traced. Source: sources.md#intelligence
void only_sanitised(const std::optional<bool>& sanitised, Problems& into) {
  if (sanitised == false)
    into.push_back({"sanitised", say("Only a sanitised release can be kept here. Ask police for "
                                     "one")});
}

Problems check(const Situation& s, const Requested& r) {
  Problems problems;
  check_agency(s, "asked_agency", r.asked_agency, problems);
  if (is_ours(s, r.asked_agency))
    problems.push_back({"asked_agency", say("This is our own service")});
  if (r.needed_by && *r.needed_by < s.today())
    problems.push_back({"needed_by", say("The day cannot be in the past")});
  if (auto wrong = wrong_with(service_of(s), r.gateways, s.today()))
    problems.push_back({"gateways", std::move(*wrong)});
  const bool rests_on_consent = r.gateways.size() == 1 && r.gateways.front() == Gateway::consent;
  if (rests_on_consent && r.consent != Consent::given)
    problems.push_back(
        {"gateways", say("Consent alone is no gateway unless it was asked for and given")});
  return problems;
}

Problems check(const Situation& s, const Answered& r) {
  const auto* request = find(*s.case_file.sharing, r.request);
  if (request == nullptr) return {{"", say("There is no such request")}};
  if (request->withdrawn)
    return {{"", say("This request was withdrawn. No answer is needed any more")}};
  if (standing_of(*request) == RequestIs::answered)
    return {{"", say("This request was answered in full already. Tell us anything new as "
                     "information of its own")}};
  if (!speaks_for(s, request->asked.record.asked_agency))
    return {{"", say("Only the agency that was asked can answer")}};
  Problems problems;
  only_sanitised(r.sanitised, problems);
  return problems;
}

Problems check(const Situation& s, const RequestWithdrawn& r) {
  const auto* request = find(*s.case_file.sharing, r.request);
  if (request == nullptr) return {{"", say("There is no such request")}};
  if (request->withdrawn) return {{"", say("This request was withdrawn already")}};
  if (standing_of(*request) == RequestIs::answered)
    return {{"", say("This request was answered already")}};
  return {};
}

Problems check(const Situation& s, const RefusalSettled& r) {
  for (const auto& request : s.case_file.sharing->requests)
    if (const auto* answer = unsettled(request))
      if (answer->told.source() == r.refused_answer) return {};
  return {{"", say("Nothing needs to be decided about this answer any more")}};
}

/// The system's alone: the desk takes one from nobody's form.
Problems check(const Situation&, const StepTakenOn&) { return {}; }

Problems check(const Situation& s, const Contributed& r) {
  Problems problems;
  check_agency(s, "from_agency", r.from_agency, problems);
  if (problems.empty() && !speaks_for(s, r.from_agency))
    problems.push_back({"from_agency", say("Select your own agency")});
  not_in_the_future(s, "told_on", r.told_on, problems);
  only_sanitised(r.sanitised, problems);
  return problems;
}

/// By role; whether this record is among them is not asked here.
bool opens_records(const Situation& s, PersonId id) {
  const auto* person = service::person_here(service_of(s), id, s.today());
  return person != nullptr && std::ranges::any_of(person->posts, [](const service::Post& post) {
           return post.role != Role::administrator && post.role != Role::data_protection_officer;
         });
}

Problems check(const Situation& s, const MustBeRead& r) {
  Problems problems;
  if (s.case_file.history->find(r.important) == nullptr)
    problems.push_back({"", say("There is no such entry on this record")});
  if (!opens_records(s, r.named_reader))
    problems.push_back({"named_reader", say("Select somebody who opens records")});
  return problems;
}

Problems check(const Situation& s, const Read& r) {
  if (s.case_file.history->find(r.read_entry) != nullptr) return {};
  return {{"", say("There is no such entry on this record")}};
}

Problems check(const Situation& s, const AgencyJoined& r) {
  Problems problems;
  check_agency(s, "agency", r.agency, problems);
  if (r.known_since) not_in_the_future(s, "known_since", *r.known_since, problems);
  const bool there = std::ranges::any_of(
      network_on(*s.case_file.sharing, s.today()),
      [&](const Involvement* one) { return one->joined.record.agency == r.agency; });
  if (there)
    problems.push_back({"agency", say("This agency is in the network already. Correct that entry "
                                      "if something changed")});
  return problems;
}

Problems check(const Situation& s, const AgencyLeft& r) {
  const auto& network = s.case_file.sharing->network;
  const auto at = std::ranges::find(network, r.ended_involvement,
                                    [](auto& one) { return one.joined.source(); });
  if (at == network.end() || at->left) return {{"", say("This agency is not in the network")}};
  Problems problems;
  not_in_the_future(s, "left_on", r.left_on, problems);
  return problems;
}

Problems check(const Situation&, const NotAsked&) { return {}; }

Problems check(const Situation& s, const AgencyPlanNoted& r) {
  Problems problems;
  check_agency(s, "plan_agency", r.plan_agency, problems);
  return problems;
}

bool works_at(const Situation& s, PersonId person, AgencyId agency) {
  const auto* here = service::person_here(service_of(s), person, s.today());
  return here != nullptr && service::post_at(*here, agency) != nullptr;
}

Problems check(const Situation& s, const ActionAgreed& r) {
  Problems problems;
  check_agency(s, "action_agency", r.action_agency, problems);
  if (r.action_owner && !works_at(s, *r.action_owner, r.action_agency))
    problems.push_back({"action_owner", say("Select somebody of that agency")});
  if (r.action_by < s.today())
    problems.push_back({"action_by", say("The day cannot be in the past")});
  return problems;
}

Problems check(const Situation& s, const ActionEnded& r) {
  const auto& actions = s.case_file.sharing->actions;
  const auto at =
      std::ranges::find(actions, r.ended_action, [](auto& one) { return one.agreed.source(); });
  if (at == actions.end()) return {{"", say("There is no such action")}};
  if (!is_open(*at)) return {{"", say("It was said already what became of this action")}};
  if (!speaks_for(s, at->agreed.record.action_agency))
    return {{"", say("Only the agency that agreed to it can say what became of it")}};
  Problems problems;
  not_in_the_future(s, "ended_on", r.ended_on, problems);
  if (r.ending != Ending::done && !r.ending_note)
    problems.push_back({"ending_note", say("Say why")});
  return problems;
}

}  // namespace

Problems check(const Situation& situation, const Event& event) {
  return std::visit([&](const auto& record) { return check(situation, record); }, event);
}

}  // namespace holdfast::sharing
