// What stands of the facts, and the list of their kinds.
#include "practice/children/facts.h"

#include <algorithm>
#include <map>

#include "base/words.h"
#include "practice/children/children.h"
#include "practice/situation.h"

namespace holdfast::children {
namespace {

constexpr FactSort sorts[] = {
    {OwnLineSaid::kind, Group::own_words, Keeps::latest, "own-line", "The child's own line",
     "What should everybody know first?"},
    {StrengthSaid::kind, Group::own_words, Keeps::each, "strengths", "Interests and strengths",
     "Add something the child said"},
    {AliasLearned::kind, Group::who, Keeps::each, "aliases", "Also known as",
     "Add another name the child is known by"},
    {SexRecorded::kind, Group::who, Keeps::latest, "sex", "Sex", "Record the child's sex"},
    {GenderSaid::kind, Group::who, Keeps::latest, "gender", "Gender, as the child says it",
     "Record how the child describes their gender"},
    {EthnicitySaid::kind, Group::who, Keeps::latest, "ethnicity", "Ethnicity, as said",
     "Record the child's ethnicity"},
    {LanguageLearned::kind, Group::who, Keeps::each, "languages", "Languages", "Add a language"},
    {CommunicationNeedLearned::kind, Group::health, Keeps::each, "communication",
     "Understanding and being understood", "Add a communication need"},
    {HealthNeedLearned::kind, Group::health, Keeps::each, "health", "Health needs",
     "Add a health need"},
    {SchoolLearned::kind, Group::school_and_care, Keeps::each, "school", "School, college or work",
     "Add a school, college or work"},
    {LearningSupportLearned::kind, Group::school_and_care, Keeps::latest, "learning-support",
     "Support with learning", "Record the support with learning"},
    {CareStatusLearned::kind, Group::school_and_care, Keeps::latest, "care", "Care status",
     "Record the care status"},
    {ServicesPlanLearned::kind, Group::school_and_care, Keeps::latest, "services-plan",
     "Children's services plan", "Record the children's services plan"},
    {PersonLearned::kind, Group::family, Keeps::each, "people", "Family, carers and friends",
     "Add family, a carer or a friend"},
    {ProfessionalLearned::kind, Group::professionals, Keeps::each, "professionals", "Professionals",
     "Add a professional"},
};

struct Began {
  std::optional<Date> operator()(const SchoolLearned& r) const { return r.attends_from; }
  std::optional<Date> operator()(const LearningSupportLearned& r) const { return r.support_from; }
  std::optional<Date> operator()(const CareStatusLearned& r) const { return r.care_from; }
  std::optional<Date> operator()(const ServicesPlanLearned& r) const { return r.plan_from; }
  std::optional<Date> operator()(const ProfessionalLearned& r) const { return r.involved_from; }
  std::optional<Date> operator()(const auto&) const { return std::nullopt; }
};

/// The field that asks from which day, for the problem to stand beside.
std::string field_of_beginning(const Fact& fact) {
  for (const auto& field : view_of(fact).shape.fields)
    if (field.kind == FieldKind::date) return std::string(field.name);
  return "";
}

std::vector<const KnownFact*> of_kind(const State& state, std::string_view kind) {
  std::vector<const KnownFact*> found;
  for (const auto& fact : state.facts)
    if (view_of(fact.what).shape.kind == kind) found.push_back(&fact);
  return found;
}

bool over(const KnownFact& fact, Date day) { return fact.ended && fact.ended->on <= day; }

/// Of answers that take one another's place: the one that began last and has begun; of two from one
/// day, or where no day is asked, the one recorded last.
const KnownFact* latest(const std::vector<const KnownFact*>& facts, Date day) {
  const KnownFact* found = nullptr;
  for (const auto* fact : facts) {
    if (began(fact->what).value_or(day) > day) continue;
    if (found == nullptr || began(fact->what) >= began(found->what)) found = fact;
  }
  return found;
}

using Facts = std::vector<const KnownFact*>;

/// Before any merge nothing counts as told before it.
bool told_since_merging(const State& state, const Facts& facts) {
  return std::ranges::any_of(facts, [&](const KnownFact* fact) {
    return static_cast<std::size_t>(fact - state.facts.data()) >= state.merging.facts_before;
  });
}

Facts latest_ones(const State& state, const Facts& facts, Date day) {
  std::map<std::optional<StreamId>, Facts> by_record;  // this record's own first
  for (const auto* fact : facts)
    by_record[told_since_merging(state, facts) ? std::nullopt : fact->merged_from].push_back(fact);
  Facts found;
  for (const auto& [record, told] : by_record) {
    const auto* last = latest(told, day);
    const bool said = last == nullptr || std::ranges::any_of(found, [&](const KnownFact* one) {
                        return write(view_of(one->what)) == write(view_of(last->what));
                      });
    if (!said) found.push_back(last);
  }
  return found;
}

}  // namespace

RecordView view_of(const Fact& fact) {
  return std::visit([](const auto& record) { return holdfast::view_of(record); }, fact);
}

std::optional<Date> began(const Fact& fact) { return std::visit(Began{}, fact); }

std::span<const FactSort> fact_sorts() { return sorts; }

const FactSort* fact_sort(std::string_view kind) {
  const auto* at = std::ranges::find(sorts, kind, &FactSort::kind);
  return at == std::end(sorts) ? nullptr : at;
}

const FactSort* fact_sort_on(std::string_view page) {
  const auto* at = std::ranges::find(sorts, page, &FactSort::page);
  return at == std::end(sorts) ? nullptr : at;
}

std::vector<const KnownFact*> standing(const State& state, const FactSort& sort, Date day) {
  auto facts = of_kind(state, sort.kind);
  if (sort.keeps == Keeps::latest) facts = latest_ones(state, facts, day);
  std::erase_if(facts, [&](const KnownFact* fact) { return over(*fact, day); });
  return facts;
}

std::vector<const KnownFact*> earlier(const State& state, const FactSort& sort, Date day) {
  auto facts = of_kind(state, sort.kind);
  const auto now = standing(state, sort, day);
  std::erase_if(facts,
                [&](const KnownFact* fact) { return std::ranges::find(now, fact) != now.end(); });
  std::ranges::reverse(facts);
  return facts;
}

const KnownFact* fact_told_in(const State& state, EventId source) {
  const auto at = std::ranges::find(state.facts, source, &KnownFact::source);
  return at == state.facts.end() ? nullptr : &*at;
}

const KnownFact* childs_line(const State& state, Date day) {
  const auto lines = standing(state, *fact_sort(OwnLineSaid::kind), day);
  return lines.empty() ? nullptr : lines.front();
}

std::optional<Sex> sex_on(const State& state, Date day) {
  const auto known = standing(state, *fact_sort(SexRecorded::kind), day);
  return known.empty() ? std::nullopt
                       : std::optional(std::get<SexRecorded>(known.front()->what).sex);
}

std::vector<const KnownFact*> household(const State& state, Date day) {
  auto people = standing(state, *fact_sort(PersonLearned::kind), day);
  std::erase_if(people, [](const KnownFact* fact) {
    return std::get<PersonLearned>(fact->what).lives_with_child.value_or(LivesWith::no) ==
           LivesWith::no;
  });
  return people;
}

Problems wrong_with(const Situation& s, const Fact& fact) {
  const auto from = began(fact);
  if (!from) return {};
  const auto& born = s.case_file.children->date_of_birth;
  if (born && *from < *born)
    return {{field_of_beginning(fact), say("This is before the child was born. Check the year")}};
  // A place at school is known before it begins; a status is not.
  const auto* sort = fact_sort(view_of(fact).shape.kind);
  if (sort->keeps == Keeps::latest && *from > s.today())
    return {{field_of_beginning(fact), say("The day cannot be in the future")}};
  return {};
}

Problems wrong_with(const Situation& s, const FactEnded& r) {
  const auto* fact = fact_told_in(*s.case_file.children, r.ended_fact);
  if (fact == nullptr) return {{"", say("There is no such fact on this record")}};
  if (fact->ended) return {{"", say("It is already recorded that this ended")}};
  if (r.ended_on > s.today()) return {{"ended_on", say("The day cannot be in the future")}};
  if (r.ended_on < began(fact->what).value_or(r.ended_on))
    return {{"ended_on", say("It cannot have ended before it began")}};
  return {};
}

}  // namespace holdfast::children
