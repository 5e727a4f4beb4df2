// What a record knows of being merged, and what the merged records cannot both be right about.
#include "practice/children/merging.h"

#include <algorithm>
#include <map>

#include "base/words.h"
#include "practice/children/children.h"
#include "practice/children/identifiers.h"
#include "practice/history.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::children {
namespace {

/// Merged into this record itself, not into one that was.
bool is_direct(const Said<RecordMerged>& merge) { return !merge.envelope.merged_from; }

Problems merged_already() {
  return {{"", say("One of these records was merged into another already. Go on from the record "
                   "that goes on")}};
}

/// Numbers that a person has one of.
bool is_one_a_person(IdentifierScheme scheme) {
  return scheme == IdentifierScheme::pnc || scheme == IdentifierScheme::nhs ||
         scheme == IdentifierScheme::upn || scheme == IdentifierScheme::uln;
}

std::optional<StreamId> told_in(const Situation& s, EventId entry) {
  const auto* told = s.case_file.history->find(entry);
  return told != nullptr ? told->entry.envelope.merged_from : std::nullopt;
}

Prompt to_find_out(const Situation& s, std::string words, std::string why) {
  return {.code = "children.merged_records_disagree",
          .kind = PromptKind::gap,
          .words = std::move(words),
          .why = std::move(why),
          .source = "duplicates",
          .show_from = london_date(s.case_file.children->merging.merged.back().envelope.recorded),
          .whose = whose_case(s)};
}

/// What few may read must not decide whether others are asked: only what all who may open the
/// record can read is compared.
bool is_open(const Situation& s, EventId entry) {
  const auto* told = s.case_file.history->find(entry);
  return told != nullptr && told->entry.envelope.clearance == Clearance{Compartment::open};
}

void birth_dates_disagree(const Situation& s, std::vector<Prompt>& into) {
  const auto apart = birth_dates_apart(s.case_file.children->merging,
                                       [&](EventId entry) { return is_open(s, entry); });
  for (std::size_t i = 1; i < apart.size(); ++i) {
    auto prompt = to_find_out(
        s, say("Find out which date of birth is right"),
        say("The records that were merged say {one} and {other}.",
            {{"one", in_words(apart.front().born)}, {"other", in_words(apart[i].born)}}));
    prompt.where = "birth-date";
    prompt.basis = {apart.front().source, apart[i].source};
    into.push_back(std::move(prompt));
  }
}

/// The same child has one such number, so one of two is wrong, or these are two children.
bool disagree(const Situation& s, const Identifier& one, const Identifier& other) {
  return one.record.scheme == other.record.scheme && is_one_a_person(one.record.scheme) &&
         told_in(s, one.source) != told_in(s, other.source) &&
         !same_number(one.record.identifier.value, other.record.identifier.value);
}

void numbers_disagree(const Situation& s, std::vector<Prompt>& into) {
  const auto& all = s.case_file.children->identifiers;
  for (auto one = all.begin(); one != all.end(); ++one)
    for (auto other = one + 1; other != all.end(); ++other) {
      if (!disagree(s, *one, *other)) continue;
      auto prompt =
          to_find_out(s,
                      say("Find out which number is right: {scheme}",
                          {{"scheme", words_for(one->record.scheme)}}),
                      say("The records that were merged have two. A child has one: withdraw the "
                          "other, or part the records if they are of two children."));
      prompt.where = "child";
      prompt.basis = {one->source, other->source};
      into.push_back(std::move(prompt));
    }
}

}  // namespace

void fold(Merging& merging, const RecordMerged& r, const Envelope& envelope) {
  merging.merged.push_back({r, envelope});
}

void fold(Merging& merging, const MergedInto& r, const Envelope& envelope) {
  // Read in another record, it says nothing of that one.
  if (!envelope.merged_from) merging.into = {r, envelope};
}

void fold(Merging& merging, const MergeUndone& r, const Envelope&) {
  std::erase_if(merging.merged, [&](const auto& one) { return one.id() == r.undone_merge; });
  if (merging.into && merging.into->id() == r.undone_merge) merging.into.reset();
}

void note_birth_date(Merging& merging, Date born, const Envelope& envelope) {
  const bool since = !envelope.merged_from && std::ranges::any_of(merging.merged, is_direct);
  merging.birth_dates.push_back({born, envelope.event, envelope.merged_from, since});
}

std::vector<BirthDateTold> birth_dates_apart(const Merging& merging,
                                             const std::function<bool(EventId)>& counts) {
  std::map<std::optional<StreamId>, BirthDateTold> last;  // this record's own first
  bool told_since = false;
  for (const auto& one : merging.birth_dates) {
    if (!counts(one.source)) continue;
    told_since = told_since || one.since_merging;
    last[one.merged_from] = one;
  }
  std::vector<BirthDateTold> apart;
  for (const auto& [record, one] : last)
    if (std::ranges::find(apart, one.born, &BirthDateTold::born) == apart.end())
      apart.push_back(one);
  return told_since || apart.size() < 2 ? std::vector<BirthDateTold>{} : apart;
}

Problems wrong_with(const Situation& s, const RecordMerged&) {
  return s.case_file.children->merging.into ? merged_already() : Problems{};
}

Problems wrong_with(const Situation& s, const MergedInto&) {
  return s.case_file.children->merging.into ? merged_already() : Problems{};
}

Problems wrong_with(const Situation& s, const MergeUndone& r) {
  const auto& merging = s.case_file.children->merging;
  const bool into = merging.into && merging.into->id() == r.undone_merge;
  const bool from = std::ranges::any_of(merging.merged, [&](const auto& one) {
    return one.id() == r.undone_merge && is_direct(one);
  });
  if (into || from) return {};
  return {{"", say("This merge has been undone already")}};
}

void records_disagree(const Situation& s, std::vector<Prompt>& into) {
  if (s.case_file.children->merging.merged.empty()) return;
  birth_dates_disagree(s, into);
  numbers_disagree(s, into);
}

}  // namespace holdfast::children
