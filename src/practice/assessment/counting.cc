// Placing a child, and counting those who are placed.
#include "practice/assessment/counting.h"

#include <algorithm>

#include "base/london.h"
#include "practice/assessment/assessment.h"
#include "practice/children/children.h"
#include "practice/referrals/referrals.h"
#include "practice/situation.h"

namespace holdfast::assessment {
namespace {

constexpr int years_counted = 3;

using children::Care;
using children::Ethnicity;

/// Not known and not said are told apart: the one asks the worker, the other is the child's answer.
enum class EthnicGroup { asian, black, mixed, white, other, not_said, not_known };

EthnicGroup broad(Ethnicity group) {
  switch (group) {
    using enum Ethnicity;
    case white_british:
    case white_irish:
    case white_gypsy_traveller:
    case white_roma:
    case white_other:
      return EthnicGroup::white;
    case mixed_white_black_caribbean:
    case mixed_white_black_african:
    case mixed_white_asian:
    case mixed_other:
      return EthnicGroup::mixed;
    case asian_indian:
    case asian_pakistani:
    case asian_bangladeshi:
    case asian_chinese:
    case asian_other:
      return EthnicGroup::asian;
    case black_african:
    case black_caribbean:
    case black_other:
      return EthnicGroup::black;
    case arab:
    case other:
      return EthnicGroup::other;
    case not_said:
      return EthnicGroup::not_said;
  }
  return EthnicGroup::not_known;
}

enum class CareGroup { looked_after, short_breaks, leaving_care, not_looked_after, not_known };

CareGroup broad(Care care) {
  switch (care) {
    case Care::not_looked_after:
      return CareGroup::not_looked_after;
    case Care::agreed:
    case Care::interim_order:
    case Care::full_order:
    case Care::remanded:
      return CareGroup::looked_after;
    case Care::short_breaks:
      return CareGroup::short_breaks;
    case Care::leaving_care:
      return CareGroup::leaving_care;
  }
  return CareGroup::not_known;
}

enum class SexGroup { female, male, not_known };

/// What is on record of that kind on that day: this record's own, where merged ones say otherwise.
template <class F>
const F* fact_on(const children::State& child, Date day) {
  const auto* sort = children::fact_sort(F::kind);
  const auto stands = children::standing(child, *sort, day);
  return stands.empty() ? nullptr : std::get_if<F>(&stands.front()->what);
}

std::size_t group_of(const children::State& child, Trait trait, Date day) {
  switch (trait) {
    case Trait::sex: {
      const auto sex = children::sex_on(child, day);
      if (!sex) return static_cast<std::size_t>(SexGroup::not_known);
      return static_cast<std::size_t>(*sex == children::Sex::female ? SexGroup::female
                                                                    : SexGroup::male);
    }
    case Trait::ethnicity: {
      const auto* said = fact_on<children::EthnicitySaid>(child, day);
      return static_cast<std::size_t>(said ? broad(said->ethnicity) : EthnicGroup::not_known);
    }
    case Trait::care: {
      const auto* learned = fact_on<children::CareStatusLearned>(child, day);
      return static_cast<std::size_t>(learned ? broad(learned->care) : CareGroup::not_known);
    }
  }
  return 0;
}

/// Where no case is recorded it is not known to be closed, and the child is counted.
bool had_a_case(const referrals::CaseHistory& cases, const Counted& time) {
  if (!referrals::is_closed(cases, time.from)) return true;
  return std::ranges::any_of(referrals::periods(cases), [&](const referrals::Period& one) {
    return one.begun.on >= time.from && one.begun.on <= time.until;
  });
}

/// Of one that another system signed, the day that it claims.
Date signed_on(const Envelope& made) {
  if (made.claimed && made.claimed->on) return *made.claimed->on;
  return london_date(made.recorded);
}

std::optional<Level> level_in(const Situation& s, Matter matter, const Counted& time) {
  const auto stands = level_now(s, matter);
  if (!stands || signed_on(stands->in->signatures.back().made.envelope) < time.from)
    return std::nullopt;
  return stands->judged->level;
}

std::size_t column_of(const std::optional<Level>& level) {
  constexpr std::size_t not_judged = 4;
  return level ? static_cast<std::size_t>(*level) : not_judged;
}

bool is_in(const std::optional<Placed>& child, Trait trait, std::size_t group) {
  return child && child->groups[static_cast<std::size_t>(trait)] == group;
}

}  // namespace

std::span<const Word> words_of(Trait) {
  static constexpr Word words[] = {
      {static_cast<int>(Trait::sex), "by_sex", "Sex"},
      {static_cast<int>(Trait::ethnicity), "by_ethnicity", "Ethnicity"},
      {static_cast<int>(Trait::care), "by_care", "Care status"},
  };
  return words;
}

std::span<const Word> groups_of(Trait trait) {
  static constexpr auto word = [](auto group, std::string_view wire, std::string_view label) {
    return Word{static_cast<int>(group), wire, label};
  };
  static constexpr Word sexes[] = {
      word(SexGroup::female, "female", "Female"),
      word(SexGroup::male, "male", "Male"),
      word(SexGroup::not_known, "not_known", "Not known"),
  };
  static constexpr Word ethnic[] = {
      word(EthnicGroup::asian, "asian", "Asian or Asian British"),
      word(EthnicGroup::black, "black", "Black or Black British"),
      word(EthnicGroup::mixed, "mixed", "Mixed or multiple groups"),
      word(EthnicGroup::white, "white", "White"),
      word(EthnicGroup::other, "other", "Any other group, Arab among them"),
      word(EthnicGroup::not_said, "not_said", "Asked, and would rather not say"),
      word(EthnicGroup::not_known, "not_known", "Not known"),
  };
  static constexpr Word care[] = {
      word(CareGroup::looked_after, "looked_after", "Looked after"),
      word(CareGroup::short_breaks, "short_breaks", "Looked after for short breaks only"),
      word(CareGroup::leaving_care, "leaving_care", "Leaving care, or has left it"),
      word(CareGroup::not_looked_after, "not_looked_after", "Not looked after"),
      word(CareGroup::not_known, "not_known", "Not known"),
  };
  switch (trait) {
    case Trait::sex:
      return sexes;
    case Trait::ethnicity:
      return ethnic;
    case Trait::care:
      return care;
  }
  return {};
}

Counted counted_until(Date quarter_end) {
  auto from = parts_of(quarter_end + 1);
  from.year -= years_counted;
  return {*date_of(from), quarter_end};
}

Date quarter_end_before(Date day) {
  auto first = parts_of(day);
  constexpr int months_a_quarter = 3;
  first.month = (first.month - 1) / months_a_quarter * months_a_quarter + 1;
  first.day = 1;
  return *date_of(first) - 1;
}

Date quarter_end_of(Date day) {
  constexpr int longest_quarter_days = 92;
  const auto begun = quarter_end_before(day) + 1;
  return quarter_end_before(begun + longest_quarter_days);
}

std::optional<Placed> placed(const Situation& s) {
  const auto time = counted_until(s.today());
  const auto& child = *s.case_file.children;
  if (child.merging.into || !child.added) return std::nullopt;
  Placed place;
  bool judged = false;
  for (std::size_t m = 0; m < matter_count; ++m) {
    place.levels[m] = level_in(s, static_cast<Matter>(m), time);
    judged = judged || place.levels[m];
  }
  if (!judged && !had_a_case(s.case_file.referrals->cases, time)) return std::nullopt;
  for (std::size_t t = 0; t < trait_count; ++t)
    place.groups[t] = group_of(child, static_cast<Trait>(t), time.until);
  return place;
}

std::vector<Divided> divided(const std::vector<std::optional<Placed>>& children) {
  std::vector<Divided> traits;
  for (std::size_t t = 0; t < trait_count; ++t) {
    const auto groups = groups_of(static_cast<Trait>(t)).size();
    Divided trait{{groups, std::vector<LevelCounts>(matter_count)},
                  std::vector<GroupChanged>(groups)};
    for (const auto& child : children)
      for (std::size_t m = 0; child && m < matter_count; ++m)
        ++trait.groups[child->groups[t]][m][column_of(child->levels[m])];
    traits.push_back(std::move(trait));
  }
  return traits;
}

GroupChanged changed_between(const std::vector<std::optional<Placed>>& before,
                             const std::vector<std::optional<Placed>>& now, Trait trait,
                             std::size_t group) {
  GroupChanged changed;
  for (std::size_t i = 0; i < now.size(); ++i) {
    const bool was = is_in(before[i], trait, group);
    const bool is = is_in(now[i], trait, group);
    if (was != is || (is && before[i]->levels != now[i]->levels)) changed.children.insert(i);
  }
  return changed;
}

int changed_between(const std::vector<std::optional<Placed>>& before,
                    const std::vector<std::optional<Placed>>& now) {
  int changed = 0;
  for (std::size_t i = 0; i < now.size(); ++i) changed += before[i] != now[i] ? 1 : 0;
  return changed;
}

}  // namespace holdfast::assessment
