// Folding the service's own list, and the small questions asked of it.
#include "practice/service/service.h"

#include <algorithm>
#include <charconv>

#include "base/postcode.h"
#include "base/words.h"
#include "practice/area_of.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast {

std::span<const Word> words_of(Role) {
  static const auto words = [] {
    std::vector<Word> made;
    for (const auto& r : role_names) made.push_back({static_cast<int>(r.role), r.wire, r.label});
    return made;
  }();
  return words;
}

namespace service {
namespace {

void give(Person& person, const Post& post) {
  const auto at = std::ranges::find(person.posts, post.agency, &Post::agency);
  if (at == person.posts.end()) {
    person.posts.push_back(post);
  } else {
    *at = post;
  }
}

void fold(State& state, const Opened& r, const Envelope&) {
  state.name = r.name.value;
  state.demonstration = r.demonstration;
}
void fold(State& state, const TeamFormed& r, const Envelope& envelope) {
  const auto id = named_by<TeamId>(envelope.event);
  state.teams[id] = {id, r.name.value};
}
void fold(State& state, const PersonJoined& r, const Envelope& envelope) {
  const auto id = named_by<PersonId>(envelope.event);
  state.people[id] = {id,
                      r.name.value,
                      r.email.value,
                      r.coordinator.value_or(false),
                      {{r.agency, r.role, r.team}},
                      std::nullopt};
}
void fold(State& state, const RoleGiven& r, const Envelope&) {
  if (const auto at = state.people.find(r.person); at != state.people.end())
    give(at->second, {r.agency, r.role, r.team});
}
void fold(State& state, const PersonLeft& r, const Envelope&) {
  if (const auto at = state.people.find(r.person); at != state.people.end())
    at->second.left_on = r.left_on;
}
void fold(State& state, const SettingChanged& r, const Envelope&) {
  state.settings[r.key.value] = r.value.value;
}
void fold(State& state, const SafeguardingDutyDated& r, const Envelope&) {
  state.safeguarding_duty_from = r.counts_from;
}
void fold(State& state, const ToolTraining& r, const Envelope& envelope) {
  state.trainings.push_back({r, envelope.event});
}
template <class R>
  requires requires(ToolChanges& c, const R& r, const Envelope& e) { service::fold(c, r, e); }
void fold(State& state, const R& r, const Envelope& envelope) {
  service::fold(state.tool_changes, r, envelope);
}
template <class R>
  requires requires(LetterTexts& c, const R& r, const Envelope& e) { service::fold(c, r, e); }
void fold(State& state, const R& r, const Envelope& envelope) {
  service::fold(state.letter_texts, r, envelope);
}
template <class R>
  requires requires(StandardPhrases& p, const R& r, const Envelope& e) { service::fold(p, r, e); }
void fold(State& state, const R& r, const Envelope& envelope) {
  service::fold(state.phrases, r, envelope);
}
void fold(State& state, const OpeningLookedInto& r, const Envelope& envelope) {
  state.looked_into.push_back({r, envelope.actor, envelope.recorded});
}
template <class R>
  requires requires(Access& a, const R& r, const Envelope& e) { service::fold(a, r, e); }
void fold(State& state, const R& r, const Envelope& envelope) {
  service::fold(state.access, r, envelope);
}

bool is_here(const Situation& s, PersonId person) {
  return person_here(*s.service_file.service, person, s.today()) != nullptr;
}

Problems unknown_post(const Situation& s, AgencyId agency, const std::optional<TeamId>& team) {
  const auto& state = *s.service_file.service;
  Problems problems;
  if (!state.agencies.contains(agency))
    problems.push_back({"agency", say("Select an agency from the list")});
  if (team && !state.teams.contains(*team))
    problems.push_back({"team", say("Select a team from the list")});
  return problems;
}

Problems check(const Situation& s, const Opened&) {
  if (s.service_file.service->name.empty()) return {};
  return {{"", say("The service has been opened already")}};
}
Problems check(const Situation&, const TeamFormed&) { return {}; }
Problems check(const Situation& s, const PersonJoined& r) {
  auto problems = unknown_post(s, r.agency, r.team);
  if (!is_email_address(r.email.value))
    problems.push_back({"email", say("Enter an email address, like name@example.com")});
  for (const auto& [id, person] : s.service_file.service->people)
    if (is_here(s, id) && lower_ascii(person.email) == lower_ascii(r.email.value))
      problems.push_back({"email", say("Somebody here has that email address already")});
  return problems;
}
Problems check(const Situation& s, const RoleGiven& r) {
  if (!is_here(s, r.person)) return {{"person", say("Select somebody who works here now")}};
  return unknown_post(s, r.agency, r.team);
}
Problems check(const Situation& s, const PersonLeft& r) {
  if (!is_here(s, r.person)) return {{"person", say("Select somebody who works here now")}};
  return {};
}
Problems check(const Situation&, const SettingChanged& r) {
  const auto* setting = setting_named(r.key.value);
  if (setting == nullptr) return {{"key", say("There is no such setting")}};
  int value = 0;
  const auto& text = r.value.value;
  const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (wrong != std::errc{} || end != text.data() + text.size() || value < setting->least ||
      value > setting->most)
    return {{"value", say("Enter a whole number from {least} to {most}",
                          {{"least", std::to_string(setting->least)},
                           {"most", std::to_string(setting->most)}})}};
  return {};
}
/// The Act that brings the duty is of 29 April 2026. Source: sources.md#safeguarding-duty
Problems check(const Situation&, const SafeguardingDutyDated& r) {
  const auto assent = date_of({2026, 4, 29});
  if (!assent || *assent <= r.counts_from) return {};
  return {{"counts_from", say("The duty was made law on 29 April 2026 and cannot count earlier")}};
}
Problems check(const Situation& s, const HomeTold& r) {
  if (r.person != s.actor) return {{"", say("Everybody tells only their own address")}};
  if (!is_postcode(r.postcode.value))
    return {{"postcode", say("Enter a full postcode, like ZZ99 3VZ")}};
  return {};
}
Problems check(const Situation& s, const Barred& r) {
  if (!is_here(s, r.person)) return {{"person", say("Select somebody who works here now")}};
  return {};
}
Problems check(const Situation& s, const BarLifted& r) {
  const auto& bars = s.service_file.service->access.bars;
  if (std::ranges::find(bars, r.bar, &Bar::id) != bars.end()) return {};
  return {{"bar", say("This bar has been lifted already")}};
}
/// What is erased is named exactly: an entry, a part, or the record and nothing smaller.
template <class R>
Problems unclear(const R& r) {
  if ((r.scope == ErasureScope::entry) != r.entry.has_value())
    return {{"scope", say("Select the entry to be erased")}};
  if (r.scope == ErasureScope::compartment && !r.compartment)
    return {{"compartment", say("Select the part to be erased")}};
  if (r.scope != ErasureScope::compartment && r.compartment)
    return {{"compartment", say("Select one part, or the whole record, not both")}};
  return {};
}
Problems check(const Situation&, const ErasureApproved& r) { return unclear(r); }
/// Erasing takes two people. Source: sources.md#erasure
Problems check(const Situation& s, const ErasureDecided& r) {
  if (auto problems = unclear(r); !problems.empty()) return problems;
  for (const auto& approval : s.service_file.service->access.approvals)
    if (is_of(approval.record, r) && approval.by != s.actor) return {};
  return {{"", say("The head of service has not approved this erasure yet")}};
}
template <class R>
Problems check(const Situation&, const R&) {
  return {};
}

}  // namespace

const Person* person_here(const State& state, PersonId id, Date on) {
  const auto at = state.people.find(id);
  if (at == state.people.end()) return nullptr;
  const auto& left = at->second.left_on;
  return left && *left <= on ? nullptr : &at->second;
}

const Post* post_at(const Person& person, AgencyId agency) {
  const auto at = std::ranges::find(person.posts, agency, &Post::agency);
  return at == person.posts.end() ? nullptr : &*at;
}

bool manages(const State& state, PersonId manager, PersonId worker, Date on) {
  // Not person_here: when somebody leaves, their manager is the one who must act.
  const auto of = state.people.find(worker);
  const auto* one = person_here(state, manager, on);
  if (of == state.people.end() || one == nullptr || manager == worker) return false;
  return std::ranges::any_of(one->posts, [&](const Post& post) {
    return post.role == Role::team_manager && post.team &&
           std::ranges::any_of(of->second.posts,
                               [&](const Post& p) { return p.team == post.team; });
  });
}

std::vector<PersonId> managers_of(const State& state, PersonId worker, Date on) {
  std::vector<PersonId> found;
  for (const auto& [id, other] : state.people)
    if (manages(state, id, worker, on)) found.push_back(id);
  return found;
}

std::vector<PersonId> colleagues_of(const State& state, PersonId person, Date on) {
  std::vector<PersonId> found{person};
  const auto* me = person_here(state, person, on);
  if (me == nullptr) return found;
  const auto shared = [&](const Post& post) {
    return post.team &&
           std::ranges::any_of(me->posts, [&](const Post& mine) { return mine.team == post.team; });
  };
  for (const auto& [id, other] : state.people)
    if (id != person && std::ranges::any_of(other.posts, shared)) found.push_back(id);
  return found;
}

std::vector<PersonId> people_in(const State& state, TeamId team) {
  std::vector<PersonId> found;
  for (const auto& [id, person] : state.people)
    if (std::ranges::find(person.posts, team, &Post::team) != person.posts.end())
      found.push_back(id);
  return found;
}

bool is_email_address(std::string_view text) {
  const auto at = text.find('@');
  return at != text.npos && at != 0 && at + 1 != text.size() && text.find(' ') == text.npos;
}

const Area& area() {
  static const auto made = area_of<Event, State>(AreaName::service, nullptr);
  return made;
}

void fold(State& state, const Event& event, const Envelope& envelope) {
  std::visit([&](const auto& record) { fold(state, record, envelope); }, event);
}

Problems check(const Situation& situation, const Event& event) {
  return std::visit([&](const auto& record) { return check(situation, record); }, event);
}

}  // namespace service
}  // namespace holdfast
