// Folding who the child is, and the rules that rest on it alone.
#include "practice/children/children.h"

#include <algorithm>

#include "base/postcode.h"
#include "base/words.h"
#include "practice/area_of.h"
#include "practice/children/homes.h"
#include "practice/children/identifiers.h"
#include "practice/referrals/referrals.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::children {
namespace {

constexpr int oldest_years = 25;  ///< a record may stay open past 18 for a transition

/// The one before stays known; where a merged record says the very same, once is enough.
void take_name(State& state, Name name) {
  const auto same = [&](const Name& other) {
    return other.given == name.given && other.family == name.family &&
           other.known_as == name.known_as;
  };
  if (state.name && !same(*state.name)) state.earlier_names.push_back(*state.name);
  state.name = std::move(name);
}
void take_birth_date(State& state, Date born, const Envelope& envelope) {
  note_birth_date(state.merging, born, envelope);
  state.date_of_birth = born;
  state.date_of_birth_source = envelope.event;
}

template <class R>
Name name_in(const R& r, const Envelope& envelope) {
  Name name{r.given_name.value, r.family_name.value, std::nullopt, envelope.event};
  if (r.known_as) name.known_as = r.known_as->value;
  return name;
}

void fold(State& state, const ChildAdded& r, const Envelope& envelope) {
  take_name(state, name_in(r, envelope));
  if (r.date_of_birth) take_birth_date(state, *r.date_of_birth, envelope);
  state.added = envelope.recorded;
  state.added_by = envelope.event;
}
void fold(State& state, const NameChanged& r, const Envelope& envelope) {
  take_name(state, name_in(r, envelope));
}
void fold(State& state, const BirthDateLearned& r, const Envelope& envelope) {
  take_birth_date(state, r.date_of_birth, envelope);
}
void fold(State& state, const Identified& r, const Envelope& envelope) {
  state.identifiers.push_back({r, envelope.event});
}
void fold(State& state, const AddressLearned& r, const Envelope& envelope) {
  state.addresses.push_back({r, envelope.event});
}
void fold(State& state, const WorkerAllocated& r, const Envelope& envelope) {
  state.allocations.push_back({r, envelope.event});
}
void fold(State& state, const FactEnded& r, const Envelope& envelope) {
  const auto at = std::ranges::find(state.facts, r.ended_fact, &KnownFact::source);
  if (at != state.facts.end()) at->ended = Ending{r.ended_on, envelope.event};
}
void fold(State& state, const FlagRaised& r, const Envelope& envelope) {
  state.flags.push_back({r, envelope.event, {}});
}
void fold(State& state, const StaffRiskRaised& r, const Envelope& envelope) {
  state.flags.push_back({r, envelope.event, {}});
}
void fold(State& state, const FlagReviewed& r, const Envelope& envelope) {
  fold_review(state.flags, r, envelope.event);
}
void fold(State& state, const RecordMerged& r, const Envelope& envelope) {
  fold(state.merging, r, envelope);
  state.merging.facts_before = state.facts.size();
}
void fold(State& state, const MergedInto& r, const Envelope& envelope) {
  fold(state.merging, r, envelope);
}
void fold(State& state, const MergeUndone& r, const Envelope& envelope) {
  fold(state.merging, r, envelope);
}
/// Every other record is a fact.
void fold(State& state, const auto& fact, const Envelope& envelope) {
  state.facts.push_back({fact, envelope.event, envelope.recorded, {}, envelope.merged_from});
}

Problems wrong_birth_date(Date born, Date today) {
  if (born > today) return {{"date_of_birth", say("The date of birth cannot be in the future")}};
  if (age_on(born, today) > oldest_years)
    return {{"date_of_birth", say("Check the year: this person would be over 25")}};
  return {};
}

Problems check(const Situation& s, const ChildAdded& r) {
  if (s.case_file.children->added) return {{"", say("This child's record has already been made")}};
  return r.date_of_birth ? wrong_birth_date(*r.date_of_birth, s.today()) : Problems{};
}
Problems check(const Situation&, const NameChanged&) { return {}; }
Problems check(const Situation& s, const BirthDateLearned& r) {
  return wrong_birth_date(r.date_of_birth, s.today());
}
Problems check(const Situation& s, const Identified& r) {
  if (auto wrong = wrong_with(r.scheme, r.identifier.value)) return {{"identifier", *wrong}};
  const auto same = [&](const Identifier& i) {
    return i.record.scheme == r.scheme &&
           same_number(i.record.identifier.value, r.identifier.value);
  };
  if (std::ranges::any_of(s.case_file.children->identifiers, same))
    return {{"identifier", say("This number is already on the record")}};
  return {};
}
Problems check(const Situation& s, const AddressLearned& r) {
  Problems problems;
  if (!is_postcode(r.postcode.value))
    problems.push_back({"postcode", say("Enter a full postcode, like ZZ99 3VZ")});
  if (r.lived_from > s.today())
    problems.push_back({"lived_from", say("The day cannot be in the future")});
  if (r.lived_until && *r.lived_until < r.lived_from)
    problems.push_back({"lived_until", say("This is before they began to live there")});
  return problems;
}
Problems check(const Situation& s, const WorkerAllocated& r) {
  if (service::person_here(*s.service_file.service, r.worker, s.today()) == nullptr)
    return {{"worker", say("Select somebody who works here now")}};
  return {};
}
Problems check(const Situation& s, const FactEnded& r) { return wrong_with(s, r); }
Problems check(const Situation& s, const FlagRaised& r) { return wrong_with(s, r); }
Problems check(const Situation& s, const StaffRiskRaised& r) { return wrong_with(s, r); }
Problems check(const Situation& s, const FlagReviewed& r) { return wrong_with(s, r); }
Problems check(const Situation& s, const RecordMerged& r) { return wrong_with(s, r); }
Problems check(const Situation& s, const MergedInto& r) { return wrong_with(s, r); }
Problems check(const Situation& s, const MergeUndone& r) { return wrong_with(s, r); }
/// Every other record is a fact.
Problems check(const Situation& s, const auto& fact) { return wrong_with(s, Fact(fact)); }

/// Who must see to it that a child has a worker: the managers of the team of whoever had them last,
/// else every team manager.
std::vector<PersonId> who_allocates(const Situation& s) {
  const auto& service = *s.service_file.service;
  const auto& allocations = s.case_file.children->allocations;
  auto whose = allocations.empty()
                   ? std::vector<PersonId>{}
                   : service::managers_of(service, allocations.back().record.worker, s.today());
  if (!whose.empty()) return whose;
  for (const auto& [id, person] : service.people) {
    const bool manages = std::ranges::any_of(
        person.posts, [](const auto& post) { return post.role == Role::team_manager; });
    if (manages && service::person_here(service, id, s.today()) != nullptr) whose.push_back(id);
  }
  return whose;
}

std::string local(const service::Figure& figure) {
  return figure.local_default ? " " + say("This is a local default.") : std::string();
}

/// From when the child has been without a worker: since being added, or since the worker left.
Date without_worker_since(const Situation& s, const Allocation* last) {
  const auto added = london_date(*s.case_file.children->added);
  if (last == nullptr) return added;
  const auto& people = s.service_file.service->people;
  const auto at = people.find(last->record.worker);
  const auto left = at == people.end() ? std::nullopt : at->second.left_on;
  return std::max(added, left.value_or(added));
}

std::string soon(int working_days) {
  if (working_days == 1)
    return say(
        "Nobody who works here now has this case. A child should have a worker within 1 "
        "working day of being added, or of losing one.");
  return say(
      "Nobody who works here now has this case. A child should have a worker within {n} "
      "working days of being added, or of losing one.",
      {{"n", std::to_string(working_days)}});
}

/// A closed case is asked for no worker and no planning. Where no case is recorded nobody knows
/// that it is closed. Source: sources.md#case
bool is_closed(const Situation& s) {
  return referrals::is_closed(s.case_file.referrals->cases, s.today());
}

/// Does the child have a worker who is still here? Source: sources.md#allocation
void no_worker(const Situation& s, std::vector<Prompt>& into) {
  const auto& child = *s.case_file.children;
  const auto& service = *s.service_file.service;
  if (!child.added || is_closed(s)) return;
  const auto* now = worker_on(child, s.today());
  if (now != nullptr && service::person_here(service, now->record.worker, s.today())) return;
  const auto limit = service::figure(service, service::allocate_within_working_days);
  const auto since = without_worker_since(s, now);
  Prompt prompt{.code = "children.no_worker",
                .kind = PromptKind::gap,
                .words = say("Give the child a worker"),
                .why = soon(limit.value) + local(limit),
                .source = "allocation",
                .show_from = since,
                .whose = who_allocates(s),
                .where = "worker"};
  prompt.due = working_days_after(*s.service_file.calendar, since, limit.value);
  prompt.basis.push_back(now != nullptr ? now->source : *child.added_by);
  prompt.absence = {WorkerAllocated::kind};
  into.push_back(std::move(prompt));
}

/// Is the date of birth known? Everything that depends on age waits for it. Source: sources.md#age
void no_birth_date(const Situation& s, std::vector<Prompt>& into) {
  const auto& child = *s.case_file.children;
  if (!child.added || child.date_of_birth) return;
  Prompt prompt{.code = "children.no_birth_date",
                .kind = PromptKind::gap,
                .words = say("Find out the child's date of birth"),
                .why = say("What the law allows and asks for depends on the child's age."),
                .source = "age",
                .show_from = london_date(*child.added),
                .whose = whose_case(s),
                .where = "birth-date"};
  prompt.basis.push_back(*child.added_by);
  prompt.absence = {BirthDateLearned::kind};
  into.push_back(std::move(prompt));
}

/// When must planning for adult services begin? Source: sources.md#turning-18
void turning_18(const Situation& s, std::vector<Prompt>& into) {
  const auto& child = *s.case_file.children;
  if (!child.date_of_birth || is_closed(s)) return;
  const auto born = parts_of(*child.date_of_birth);
  const bool leap = born.month == 2 && born.day == 29;
  const auto birthday = date_of({born.year + 18, leap ? 3 : born.month, leap ? 1 : born.day});
  if (!birthday || *birthday < s.today()) return;
  const auto notice = service::figure(*s.service_file.service, service::turning_18_notice_days);
  Prompt prompt{
      .code = "children.turning_18",
      .kind = PromptKind::duty,
      .words = say("Plan for the child's 18th birthday on {day}", {{"day", in_words(*birthday)}}),
      .why = say("Planning should begin {n} days before.", {{"n", std::to_string(notice.value)}}) +
             local(notice),
      .source = "turning-18",
      .due = *birthday,
      .show_from = *birthday - notice.value,
      .whose = whose_case(s),
      .where = ""};
  prompt.basis.push_back(*child.date_of_birth_source);
  into.push_back(std::move(prompt));
}

/// Is there another record that may be the same child's? Source: sources.md#duplicates
void same_child(const Situation& s, std::vector<Prompt>& into) {
  const auto& child = *s.case_file.children;
  if (!child.added || s.across.same_child.empty()) return;
  const auto& other = s.across.same_child.front();
  Prompt prompt{.code = "children.same_child",
                .kind = PromptKind::gap,
                .words = say("Check whether this child has another record"),
                .why = other.why,
                .source = "duplicates",
                .show_from = london_date(*child.added),
                .whose = whose_case(s),
                .where = "merge"};
  prompt.basis.push_back(other.basis);
  into.push_back(std::move(prompt));
}

}  // namespace

std::vector<PersonId> whose_case(const Situation& s) {
  const auto* now = worker_on(*s.case_file.children, s.today());
  const bool here = now != nullptr &&
                    service::person_here(*s.service_file.service, now->record.worker, s.today());
  return here ? std::vector{now->record.worker} : who_allocates(s);
}

std::span<const Word> words_of(IdentifierScheme) {
  static constexpr Word words[] = {
      {static_cast<int>(IdentifierScheme::pnc), "pnc", "PNC number"},
      {static_cast<int>(IdentifierScheme::nhs), "nhs", "NHS number"},
      {static_cast<int>(IdentifierScheme::upn), "upn", "Unique pupil number"},
      {static_cast<int>(IdentifierScheme::uln), "uln", "Unique learner number"},
      {static_cast<int>(IdentifierScheme::social_care), "social_care",
       "Children's services number"},
      {static_cast<int>(IdentifierScheme::home_office), "home_office", "Home Office number"},
      {static_cast<int>(IdentifierScheme::consistent), "consistent",
       "Consistent identifier for sharing (England)"},
      {static_cast<int>(IdentifierScheme::local), "local", "Another number"},
  };
  return words;
}

std::span<const Word> words_of(AddressUse) {
  static constexpr Word words[] = {
      {static_cast<int>(AddressUse::main), "main", "Mainly lives there"},
      {static_cast<int>(AddressUse::also_stays), "also_stays", "Also stays there"},
  };
  return words;
}

bool says_who(std::string_view kind) {
  static constexpr std::string_view kinds[] = {ChildAdded::kind, NameChanged::kind,
                                               BirthDateLearned::kind, WorkerAllocated::kind,
                                               AliasLearned::kind};
  return std::ranges::find(kinds, kind) != std::end(kinds);
}

std::string full_name(const State& state) {
  if (!state.name) return say("Name not known");
  return state.name->given + " " + state.name->family;
}

const Allocation* worker_on(const State& state, Date day) {
  const Allocation* found = nullptr;
  for (const auto& a : state.allocations)
    if (a.record.from <= day && (found == nullptr || a.record.from >= found->record.from))
      found = &a;
  return found;
}

const Address* address_on(const State& state, Date day) {
  const Address* found = nullptr;
  for (const auto& a : state.addresses) {
    const auto& r = a.record;
    const bool over = r.lived_until && *r.lived_until <= day;
    const bool main = r.address_use.value_or(AddressUse::main) == AddressUse::main;
    if (r.lived_from > day || over || !main) continue;
    if (found == nullptr || r.lived_from >= found->record.lived_from) found = &a;
  }
  return found;
}

std::optional<int> age(const State& state, Date on) {
  return state.date_of_birth ? std::optional(age_on(*state.date_of_birth, on)) : std::nullopt;
}

const Area& area() {
  static const auto made = area_of<Event, State>(AreaName::children, prompts);
  return made;
}

void fold(State& state, const Event& event, const Envelope& envelope) {
  std::visit([&](const auto& record) { fold(state, record, envelope); }, event);
}

Problems check(const Situation& situation, const Event& event) {
  return std::visit([&](const auto& record) { return check(situation, record); }, event);
}

std::vector<Prompt> prompts(const Situation& situation) {
  std::vector<Prompt> found;
  for (const auto rule : {no_worker, no_birth_date, turning_18, same_child, no_address,
                          homes_in_conflict, records_disagree})
    rule(situation, found);
  for (auto& prompt : flags_to_review(situation)) found.push_back(std::move(prompt));
  return found;
}

}  // namespace holdfast::children
