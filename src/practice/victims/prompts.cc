// What a victim worker is asked to do, and the one thing that the child's worker is told: that an
// address of the child conflicts with somebody's safety.
#include <algorithm>

#include "base/words.h"
#include "practice/children/children.h"
#include "practice/service/settings.h"
#include "practice/situation.h"
#include "practice/victims/victims.h"

namespace holdfast::victims {
namespace {

std::string local(const service::Figure& figure) {
  return figure.local_default ? " " + say("This is a local default.") : std::string();
}

std::vector<PersonId> people_who(const Situation& s, Role role) {
  const auto& service = *s.service_file.service;
  std::vector<PersonId> found;
  for (const auto& [id, person] : service.people) {
    const bool holds =
        std::ranges::any_of(person.posts, [&](const auto& post) { return post.role == role; });
    if (holds && service::person_here(service, id, s.today()) != nullptr) found.push_back(id);
  }
  return found;
}

/// The victim's worker while they work here; else every victim worker, and without any the head.
std::vector<PersonId> whose_victim(const Situation& s) {
  const auto worker = worker_of(*s.case_file.victims, s.today());
  if (worker && service::person_here(*s.service_file.service, *worker, s.today()) != nullptr)
    return {*worker};
  auto all = people_who(s, Role::victim_worker);
  return all.empty() ? people_who(s, Role::head_of_service) : all;
}

Date begun(const Situation& s) {
  return london_date(s.case_file.victims->added->envelope.recorded);
}

Prompt asked_of_worker(const Situation& s, std::string_view code, std::string words) {
  Prompt prompt{.code = code,
                .kind = PromptKind::gap,
                .words = std::move(words),
                .source = "victim-contact",
                .show_from = begun(s),
                .whose = whose_victim(s)};
  prompt.basis.push_back(s.case_file.victims->added->id());
  return prompt;
}

/// Has the victim a worker who is still here? Source: sources.md#victim-contact
void no_worker(const Situation& s, std::vector<Prompt>& into) {
  const auto worker = worker_of(*s.case_file.victims, s.today());
  if (worker && service::person_here(*s.service_file.service, *worker, s.today()) != nullptr)
    return;
  const auto limit =
      service::figure(*s.service_file.service, service::victim_worker_within_working_days);
  auto prompt = asked_of_worker(s, "victims.no_worker", say("Give the victim a worker"));
  prompt.why = say("Nobody who works here now has this victim. A worker should be given within "
                   "{n} working days.",
                   {{"n", std::to_string(limit.value)}}) +
               local(limit);
  prompt.due = working_days_after(*s.service_file.calendar, begun(s), limit.value);
  prompt.where = "worker";
  prompt.absence = {WorkerGiven::kind};
  into.push_back(std::move(prompt));
}

Prompt asked_in_time(const Situation& s, std::string_view code, std::string words) {
  const auto limit = service::figure(*s.service_file.service, service::victim_ask_within_days);
  auto prompt = asked_of_worker(s, code, std::move(words));
  prompt.why = say("A victim should be asked within {n} days of being added.",
                   {{"n", std::to_string(limit.value)}}) +
               local(limit);
  prompt.due = begun(s) + limit.value;
  return prompt;
}

/// Whom nobody has asked what they want. Who wants no contact is asked nothing more.
/// Source: sources.md#victim-contact
void not_asked(const Situation& s, std::vector<Prompt>& into) {
  const auto& state = *s.case_file.victims;
  if (wants_no_contact(state)) return;
  if (!choice_about(state, Purpose::contact)) {
    auto prompt = asked_in_time(s, "victims.choices_not_asked",
                                say("Ask the victim whether and how they want contact"));
    prompt.where = "choice";
    prompt.absence = {ChoiceMade::kind};
    into.push_back(std::move(prompt));
  }
  if (state.wishes.empty()) {
    auto prompt =
        asked_in_time(s, "victims.wishes_not_asked", say("Ask the victim for their wishes"));
    prompt.where = "wish";
    prompt.absence = {WishTold::kind};
    into.push_back(std::move(prompt));
  }
}

/// Safety is asked about even of a victim who wants no contact: somebody else may know.
/// Source: sources.md#victim-safety
void safety(const Situation& s, std::vector<Prompt>& into) {
  const auto& state = *s.case_file.victims;
  if (!state.safety) {
    auto prompt = asked_in_time(s, "victims.safety_not_asked",
                                say("Find out what the victim needs to be safe"));
    prompt.where = "safety";
    prompt.absence = {SafetyTold::kind};
    return into.push_back(std::move(prompt));
  }
  const auto review_by = safety_review(state);
  if (!review_by) return;
  const auto notice = service::figure(*s.service_file.service, service::victim_safety_notice_days);
  auto prompt = asked_of_worker(s, "victims.safety_review",
                                say("Look again at what the victim needs to be safe"));
  prompt.kind = PromptKind::duty;
  prompt.source = "victim-safety";
  prompt.why = say("The day for it was set when they were asked. It is shown {n} days before.",
                   {{"n", std::to_string(notice.value)}}) +
               local(notice);
  prompt.due = *review_by;
  prompt.show_from = *review_by - notice.value;
  prompt.where = "safety";
  prompt.basis = {state.safety->id()};
  into.push_back(std::move(prompt));
}

/// Does the child live near a place that the victim must be safe at? Source:
/// sources.md#victim-places
void child_near(const Situation& s, std::vector<Prompt>& into) {
  for (const auto& place : s.across.places_near_child) {
    auto prompt = asked_of_worker(s, "victims.child_near",
                                  say("An address of the child is near a place to keep away from"));
    prompt.kind = PromptKind::alarm;
    prompt.source = "victim-places";
    prompt.why = say("Speak to the child's worker, and to the victim about what they need.");
    prompt.basis = {place};
    into.push_back(std::move(prompt));
  }
}

/// Says neither whose safety nor where. Source: sources.md#victim-places
void unsafe_home(const Situation& s, std::vector<Prompt>& into) {
  for (const auto& address : s.across.unsafe_homes) {
    Prompt prompt{
        .code = "victims.unsafe_home",
        .kind = PromptKind::alarm,
        .words = say("The new address conflicts with someone's safety: speak to the victim worker"),
        .why = say("An address of this child is near a place where somebody must be safe. More is "
                   "known to the victim worker alone."),
        .source = "victim-places",
        .show_from = s.today(),
        .whose = children::whose_case(s),
        .where = "victims"};
    prompt.basis.push_back(address);
    into.push_back(std::move(prompt));
  }
}

}  // namespace

std::vector<Prompt> prompts(const Situation& situation) {
  std::vector<Prompt> found;
  const auto& state = *situation.case_file.victims;
  if (!is_a_victims(state)) {
    unsafe_home(situation, found);
    return found;
  }
  if (state.closed) return found;
  for (const auto rule : {no_worker, not_asked, safety, child_near}) rule(situation, found);
  return found;
}

}  // namespace holdfast::victims
