// What sharing calls for: answers that are late or short, things to read, actions agreed, plans of
// others that were to be reviewed, and agencies that should be there.
#include <algorithm>

#include "base/london.h"
#include "base/words.h"
#include "practice/children/children.h"
#include "practice/referrals/referrals.h"
#include "practice/service/agencies.h"
#include "practice/service/settings.h"
#include "practice/sharing/parts.h"
#include "practice/sharing/prompts_given.h"
#include "practice/sharing/sharing.h"
#include "practice/situation.h"

namespace holdfast::sharing {
namespace {

bool is_here(const Situation& s, PersonId person) {
  return service::person_here(*s.service_file.service, person, s.today()) != nullptr;
}

/// Whoever asked, while they are here, and whoever works with the child.
std::vector<PersonId> asker_and_worker(const Situation& s, PersonId asker) {
  std::vector<PersonId> whose;
  if (is_here(s, asker)) whose.push_back(asker);
  add_each(whose, children::whose_case(s));
  return whose;
}

/// Whom to ring, as far as it is known; above all once it is for the heads of both.
enum class Heads { whoever_is_due, theirs };
std::string ring_words(const Situation& s, const Request& request, Heads whom) {
  const auto& agencies = s.service_file.service->agencies;
  const auto at = agencies.find(agency_of(request));
  if (at == agencies.end() || !at->second.contacts) return {};
  const auto& contacts = *at->second.contacts;
  const auto steps = s.case_file.sharing->steps.find({askings_of(request).back().item});
  const bool heads =
      whom == Heads::theirs || (steps != s.case_file.sharing->steps.end() &&
                                std::ranges::any_of(steps->second, [](const StepTaken& step) {
                                  return step.rung == Rung::heads;
                                }));
  if (heads && contacts.leads_there)
    return " " + say("Head to head: {who}.", {{"who", contacts.leads_there->value}});
  if (!contacts.daytime_phone) return {};
  return " " + say("Ring {phone}.", {{"phone", contacts.daytime_phone->value}});
}

std::string item_page(EventId item) { return "sharing/items/" + item.text(); }

/// Is the answer here that was asked for? Source: sources.md#ladder
void no_answer(const Situation& s, const Request& request, std::vector<Prompt>& into) {
  if (standing_of(request) != RequestIs::waiting) return;
  const auto asking = askings_of(request).back();
  const auto due = due_of(s, request);
  Prompt prompt{.code = "sharing.no_answer",
                .kind = PromptKind::duty,
                .words = say("{agency} has not answered what it was asked on {day}",
                             {{"agency", agency_name(s, agency_of(request))},
                              {"day", in_words(london_date(asking.since))}}),
                .why = say("The answer was due {when}.", {{"when", in_words(due)}}) +
                       ring_words(s, request, Heads::whoever_is_due),
                .source = "ladder",
                .due = london_date(due),
                .show_from = london_date(due),
                .whose = asker_and_worker(s, request.asked.envelope.actor),
                .where = item_page(request.source())};
  add_each(prompt.whose, told_so_far(s, {asking.item}));
  prompt.basis = {request.source()};
  if (asking.item != request.source()) prompt.basis.push_back(asking.item);
  prompt.absence = {Answered::kind};
  into.push_back(std::move(prompt));
}

/// What is made of a refusal, or of what was left out? Source: sources.md#declining
void not_settled(const Situation& s, const Request& request, std::vector<Prompt>& into) {
  const auto* answer = unsettled(request);
  if (answer == nullptr) return;
  const bool declined = answer->told.record.outcome == Outcome::declined;
  const auto agency = agency_name(s, agency_of(request));
  const auto told = london_date(answer->told.envelope.recorded);
  Prompt prompt{
      .code = "sharing.refusal",
      .kind = PromptKind::gap,
      .words = declined
                   ? say("{agency} declined to answer: say what follows", {{"agency", agency}})
                   : say("{agency} left something out: say what follows", {{"agency", agency}}),
      .why = say("What stays unknown because of it must be weighed by somebody."),
      .source = "declining",
      .due = told,
      .show_from = told,
      .whose = asker_and_worker(s, request.asked.envelope.actor),
      .where = item_page(request.source()) + "/settle"};
  prompt.basis = {request.source(), answer->told.source()};
  prompt.absence = {RefusalSettled::kind};
  into.push_back(std::move(prompt));
}

/// What came of it, where a manager takes a refusal up? Source: sources.md#declining
void taken_up(const Situation& s, const Request& request, std::vector<Prompt>& into) {
  const auto* settled = raised(request);
  if (settled == nullptr) return;
  const auto due = due_of_raised(s, request);
  Prompt prompt{
      .code = "sharing.raised",
      .kind = PromptKind::duty,
      .words = say("Take up with {agency} what it would not tell, and say what came of it",
                   {{"agency", agency_name(s, agency_of(request))}}),
      .why = settled->record.settled_why.value + ring_words(s, request, Heads::theirs),
      .source = "declining",
      .due = london_date(due),
      .show_from = london_date(settled->envelope.recorded),
      .whose = managers_of_case(s),
      .where = item_page(request.source()) + "/settle"};
  add_each(prompt.whose, told_so_far(s, {settled->source()}));
  prompt.basis = {request.source(), settled->source()};
  prompt.absence = {RefusalSettled::kind};
  into.push_back(std::move(prompt));
}

/// Can the agency have the time it asked for? Source: sources.md#more-time
void more_time(const Situation& s, const Request& request, std::vector<Prompt>& into) {
  const auto* time = undecided(request);
  if (time == nullptr) return;
  const auto told = london_date(time->asked.envelope.recorded);
  Prompt prompt{.code = "sharing.more_time",
                .kind = PromptKind::duty,
                .words = say("{agency} asks for time until {day}: say whether it has it",
                             {{"agency", agency_name(s, agency_of(request))},
                              {"day", in_words(time->asked.record.answer_by)}}),
                .why = say("Until then its answer stays due {when}.",
                           {{"when", in_words(due_of(s, request))}}),
                .source = "more-time",
                .due = told,
                .show_from = told,
                .whose = asker_and_worker(s, request.asked.envelope.actor),
                .where = item_page(request.source()) + "/time"};
  prompt.basis = {request.source(), time->source()};
  prompt.absence = {MoreTimeDecided::kind};
  into.push_back(std::move(prompt));
}

/// Has somebody read it? Source: sources.md#read
void not_read(const Situation& s, ToRead reading, std::vector<Prompt>& into) {
  Prompt prompt{.code = "sharing.not_read",
                .kind = reading.urgency == Urgency::today ? PromptKind::alarm : PromptKind::duty,
                .words = reading.told_by ? say("Read what {agency} told us",
                                               {{"agency", agency_name(s, *reading.told_by)}})
                                         : say("Read what you were asked to read"),
                .why = say("To be read by {when}.", {{"when", in_words(reading.due)}}),
                .source = "read",
                .due = london_date(reading.due),
                .show_from = {},
                .whose = reading.readers,
                .where = item_page(reading.shown_in)};
  if (!reading.why.empty()) prompt.why = reading.why + " " + prompt.why;
  add_each(prompt.whose, told_so_far(s, {reading.item}));
  prompt.basis = std::move(reading.basis);
  prompt.absence = {Read::kind};
  into.push_back(std::move(prompt));
}

/// Was it done what was agreed? Source: sources.md#actions
void action_open(const Situation& s, const Action& action, std::vector<Prompt>& into) {
  if (!is_open(action)) return;
  const auto& agreed = action.agreed.record;
  Prompt prompt{.code = "sharing.action_open",
                .kind = PromptKind::duty,
                .words = say("{agency} agreed to do something by {day}",
                             {{"agency", agency_name(s, agreed.action_agency)},
                              {"day", in_words(agreed.action_by)}}),
                .why = agreed.action.value,
                .source = "actions",
                .due = agreed.action_by,
                .show_from = agreed.action_by - 2,
                .whose = children::whose_case(s),
                .where = item_page(action.agreed.source())};
  if (agreed.action_owner && is_here(s, *agreed.action_owner))
    add_each(prompt.whose, {*agreed.action_owner});
  prompt.basis = {action.agreed.source()};
  prompt.absence = {ActionEnded::kind};
  into.push_back(std::move(prompt));
}

/// What became of the review of another agency's plan? Source: sources.md#network
void plan_reviewed(const Situation& s, const Kept<AgencyPlanNoted>& plan,
                   std::vector<Prompt>& into) {
  const auto& noted = plan.record;
  const auto& plans = s.case_file.sharing->plans;
  const bool renewed = std::ranges::any_of(plans, [&](const Kept<AgencyPlanNoted>& later) {
    return later.record.plan_agency == noted.plan_agency &&
           later.record.plan_title == noted.plan_title &&
           later.envelope.recorded > plan.envelope.recorded;
  });
  if (!noted.plan_review_on || renewed) return;
  Prompt prompt{.code = "sharing.plan_reviewed",
                .kind = PromptKind::gap,
                .words = say("Find out what the review of {plan} changed",
                             {{"plan", noted.plan_title.value}}),
                .why = say("{agency} was to review it on {day}.",
                           {{"agency", agency_name(s, noted.plan_agency)},
                            {"day", in_words(*noted.plan_review_on)}}),
                .source = "network",
                .due = noted.plan_review_on,
                .show_from = *noted.plan_review_on,
                .whose = children::whose_case(s),
                .where = "sharing/network"};
  prompt.basis = {plan.source()};
  prompt.absence = {AgencyPlanNoted::kind};
  into.push_back(std::move(prompt));
}

/// Who should be there and is not? Source: sources.md#network
void network_gap(const Situation& s, std::vector<Prompt>& into) {
  const auto standing = referrals::standing_on(s.case_file.referrals->cases, s.today());
  if (standing.status != referrals::CaseStatus::open) return;
  const auto missing = missing_from_network(s);
  if (missing.empty()) return;
  Prompt prompt{.code = "sharing.network_gap",
                .kind = PromptKind::gap,
                .words = say("Ask the agencies that should know the child, or say why not"),
                .why = {},
                .source = "network",
                .show_from = standing.since->on,
                .whose = children::whose_case(s),
                .where = "sharing/network"};
  prompt.basis = {standing.since->source};
  for (const auto& one : missing) {
    prompt.why +=
        (prompt.why.empty() ? "" : " ") +
        say("{sector}: {why}.", {{"sector", say(label_of(one.sector))}, {"why", one.why}});
    for (const auto& basis : one.basis)
      if (std::ranges::find(prompt.basis, basis) == prompt.basis.end())
        prompt.basis.push_back(basis);
  }
  prompt.absence = {AgencyJoined::kind, Requested::kind, NotAsked::kind};
  into.push_back(std::move(prompt));
}

}  // namespace

std::vector<Prompt> prompts(const Situation& s) {
  std::vector<Prompt> list;
  const auto& state = *s.case_file.sharing;
  for (auto& reading : to_read(s)) not_read(s, std::move(reading), list);
  for (const auto& request : state.requests) {
    no_answer(s, request, list);
    not_settled(s, request, list);
    taken_up(s, request, list);
    more_time(s, request, list);
  }
  for (const auto& action : state.actions) action_open(s, action, list);
  for (const auto& plan : state.plans) plan_reviewed(s, plan, list);
  network_gap(s, list);
  prompts_given(s, list);
  return list;
}

}  // namespace holdfast::sharing
