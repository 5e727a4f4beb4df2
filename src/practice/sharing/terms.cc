// See terms.h.
#include "practice/sharing/terms.h"

#include <algorithm>

#include "base/add_once.h"
#include "base/words.h"
#include "practice/history.h"
#include "practice/sharing/sharing.h"

namespace holdfast::sharing {
namespace {

/// The last correction that had been made by then, or the entry's own words.
const sharing::Event* as_it_stood(const Told& told, Moment at) {
  const auto* standing = std::get_if<holdfast::Event>(&told.entry.what);
  for (const auto& later : told.since)
    if (const auto* corrected = std::get_if<Corrected>(&later.what);
        corrected != nullptr && later.envelope.recorded <= at)
      standing = &corrected->record;
  return standing == nullptr ? nullptr : in_area<sharing::Event>(*standing);
}

struct TermsIn {
  const State& state;

  std::optional<Terms> operator()(const Contributed& told) const {
    return Terms{told.from_agency,
                 told.conditions,
                 told.nature,
                 told.source_grade,
                 told.information_grade,
                 told.handling_code,
                 told.handling_conditions,
                 told.regime};
  }
  /// An answer is given under the regime that it was asked under.
  std::optional<Terms> operator()(const Answered& told) const {
    const auto* request = find(state, told.request);
    if (request == nullptr || Answered::is_declined(told)) return std::nullopt;
    return Terms{agency_of(*request),      told.answer_conditions,      told.answer_nature,
                 told.source_grade,        told.information_grade,      told.handling_code,
                 told.handling_conditions, request->asked.record.regime};
  }
  /// What police put on their lists they do under law enforcement.
  std::optional<Terms> operator()(const PoliceListed& listed) const {
    Terms terms;
    terms.giver = listed.listing_agency;
    terms.is = Nature::fact;
    terms.given_under = Regime::law_enforcement;
    return terms;
  }
  std::optional<Terms> operator()(const auto&) const { return std::nullopt; }
};

template <class Choice>
std::string label(Choice choice) {
  for (const auto& word : words_of(Choice{}))
    if (word.value == static_cast<int>(choice)) return say(word.label);
  return {};
}

}  // namespace

std::optional<Terms> terms_of(const CaseFile& file, EventId entry, Moment at) {
  const auto* told = file.history->find(entry);
  const auto* event = told != nullptr ? as_it_stood(*told, at) : nullptr;
  return event == nullptr ? std::nullopt : std::visit(TermsIn{*file.sharing}, *event);
}

std::string in_words(const Terms& terms) {
  std::string all;
  const auto add = [&](std::string words) { all += (all.empty() ? "" : " ") + words; };
  if (terms.is) add(say("{nature}.", {{"nature", label(*terms.is)}}));
  if (terms.source) add(say("Source {grade}.", {{"grade", label(*terms.source)}}));
  if (terms.graded) add(say("Information {grade}.", {{"grade", label(*terms.graded)}}));
  if (terms.handling) add(say("Handling {code}.", {{"code", label(*terms.handling)}}));
  if (terms.on_conditions)
    add(say("On these conditions: {words}.", {{"words", terms.on_conditions->value}}));
  if (terms.given_under == Regime::law_enforcement) add(say("Given for law enforcement."));
  for (const auto condition : terms.asked)
    add(say("{condition}.", {{"condition", label(condition)}}));
  return all;
}

std::vector<EventId> passed_on(const Shared& share) {
  auto entries = entries_behind(share);
  for (const auto& entry : documents_with(share)) add_once(entries, entry);
  return entries;
}

std::vector<Condition> conditions_of(const PassedOn& passed) {
  std::vector<Condition> all;
  for (const auto& entry : passed.entries)
    if (const auto terms = terms_of(passed.file, entry, passed.at))
      for (const auto condition : terms->asked) add_once(all, condition);
  return all;
}

std::vector<EventId> kept_back(const PassedOn& passed) {
  std::vector<EventId> found;
  for (const auto& entry : passed.entries) {
    const auto terms = terms_of(passed.file, entry, passed.at);
    if (terms &&
        std::ranges::find(terms->asked, Condition::no_onward_sharing) != terms->asked.end())
      found.push_back(entry);
  }
  return found;
}

std::string terms_in_words(const PassedOn& passed) {
  std::vector<std::string> paragraphs;
  for (const auto& entry : passed.entries)
    if (const auto terms = terms_of(passed.file, entry, passed.at)) {
      const auto words = in_words(*terms);
      if (!words.empty()) add_once(paragraphs, words);
    }
  std::string all;
  for (const auto& one : paragraphs) all += (all.empty() ? "" : "\n\n") + one;
  return all;
}

}  // namespace holdfast::sharing
