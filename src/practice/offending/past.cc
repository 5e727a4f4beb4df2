// The pattern of behaviour: where each thing stands now, worked out from what was said of it.
#include <algorithm>

#include "practice/case_file.h"
#include "practice/children/children.h"
#include "practice/offending/offending.h"

namespace holdfast::offending {
namespace {

constexpr int age_of_criminal_responsibility = 10;

/// A charge or a denial undoes no finding; a later finding undoes all before it.
Standing after(Standing before, Outcome outcome) {
  const bool decided = before == Standing::proven || before == Standing::did_it;
  switch (outcome) {
    case Outcome::admitted:
    case Outcome::taken_into_consideration:
      return decided ? before : Standing::admitted;
    case Outcome::denied:
      return decided ? before : Standing::alleged;
    case Outcome::charged:
      return before == Standing::left ? Standing::alleged : before;
    case Outcome::pleaded_guilty:
    case Outcome::found_guilty:
      return Standing::proven;
    case Outcome::special_verdict:
      return Standing::did_it;
    case Outcome::found_not_guilty:
    case Outcome::conviction_quashed:
    case Outcome::discontinued:
    case Outcome::no_further_action:
    case Outcome::found_untrue:
      return Standing::left;
  }
  return before;
}

/// Source: sources.md#under-ten
UnderTen under_ten(const children::State& child, Date from, Date until) {
  const auto at_first = children::age(child, from);
  const auto at_last = children::age(child, until);
  if (!at_first || !at_last) return UnderTen::not_known;
  if (*at_last < age_of_criminal_responsibility) return UnderTen::yes;
  return *at_first < age_of_criminal_responsibility ? UnderTen::part : UnderTen::no;
}

/// By the title of our table: the law names these for the hostility in them.
bool is_of_hostility(const Offence& offence) {
  return offence.title.starts_with("Racially or religiously aggravated") ||
         offence.title.find("hatred") != std::string::npos;
}

PastItem item_of(const Said<OffenceAlleged>& offence, const CaseFile& file,
                 const Reference& reference) {
  const auto& record = offence.record;
  PastItem item{.offence = &offence, .standing = Standing::alleged, .on = record.committed_on};
  item.place = record.committed_in;
  item.under_ten = under_ten(*file.children, record.committed_on,
                             record.committed_until.value_or(record.committed_on));
  item.of_hostility = !record.hostility.empty();
  if (record.offence_code)
    if (const auto* known = reference.offence(record.offence_code->value)) {
      item.kind = known->kind;
      item.of_hostility = item.of_hostility || is_of_hostility(*known);
    }
  for (const auto& answer : file.offending->answers)
    if (answer.record.of_offence == offence.id()) item.answers.push_back(&answer);
  std::ranges::stable_sort(item.answers, {}, [](const auto* a) { return a->record.outcome_on; });
  for (const auto* answer : item.answers)
    item.standing = after(item.standing, answer->record.outcome);
  return item;
}

PastItem item_of(const Said<BehaviourReported>& reported, const CaseFile& file) {
  const auto& record = reported.record;
  PastItem item{
      .behaviour = &reported, .standing = Standing::never_charged, .on = record.behaved_on};
  item.place = record.behaved_in;
  item.of_hostility = !record.hostility_shown.empty();
  item.under_ten = under_ten(*file.children, record.behaved_on, record.behaved_on);
  const auto words = words_of(record.behaviour_kind);
  item.kind =
      std::ranges::find(words, static_cast<int>(record.behaviour_kind), &Word::value)->label;
  for (const auto& settled : file.offending->settlements)
    if (settled.record.of_behaviour == reported.id()) item.settled.push_back(&settled);
  std::ranges::stable_sort(item.settled, {}, [](const auto* s) { return s->record.settled_on; });
  const auto leaves = [](Settlement found) {
    return found == Settlement::not_established || found == Settlement::found_untrue;
  };
  if (!item.settled.empty() && leaves(item.settled.back()->record.settlement))
    item.standing = Standing::left;
  return item;
}

}  // namespace

std::vector<PastItem> past_behaviour(const CaseFile& file, const Reference& reference) {
  std::vector<PastItem> items;
  for (const auto& offence : file.offending->offences)
    items.push_back(item_of(offence, file, reference));
  for (const auto& behaviour : file.offending->behaviours)
    items.push_back(item_of(behaviour, file));
  std::ranges::stable_sort(items, std::greater{}, &PastItem::on);
  return items;
}

std::optional<Date> convicted_on(const PastItem& item) {
  std::optional<Date> day;
  for (const auto* answer : item.answers) {
    const auto outcome = answer->record.outcome;
    if (outcome == Outcome::pleaded_guilty || outcome == Outcome::found_guilty)
      day = day.value_or(answer->record.outcome_on);
  }
  return item.standing == Standing::proven ? day : std::nullopt;
}

}  // namespace holdfast::offending
