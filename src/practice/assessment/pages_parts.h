// What the pages of one assessment share: finding it by its address, forms about it, and the blocks
// that its own page is made of.
#pragma once
#include <algorithm>
#include <functional>
#include <optional>
#include <string>

#include "practice/assessment/assessment.h"
#include "practice/overview/views_forms.h"

namespace holdfast::assessment {

constexpr auto part = overview::Part::assessment;

std::string href_of(const Assessment& one, std::string_view below = "");
/// The first words of a scenario.
std::string title_of(const ScenarioTold& told);
/// The whole address of a page of it.
std::string task_href(const desk::Opened& opened, const Assessment& one, std::string_view below);

/// What the record holds and it leaves out.
govuk::Html gaps_block(const desk::Opened& opened, const Assessment& one);
/// What it left out when it was signed, for whoever must agree.
govuk::Html left_open_block(const desk::Opened& opened, const Assessment& one);
/// How much of the record it leaves out, with a way there; nothing where it leaves out nothing.
govuk::Html gaps_count(const desk::Opened& opened, const Assessment& one);
/// Scenarios, sections and judgements, each with how far it is.
govuk::Html tasks_of(const desk::Opened& opened, const Assessment& one);

using AssessmentPage = std::function<web::Response(const desk::Opened&, const Assessment&)>;
/// The assessment in the address, in the record opened now; no page where there is none such.
web::Response with_assessment(const overview::Site& site, const web::Visit& visit,
                              std::string_view opens, const AssessmentPage& page);

/// The same, for a page that only reads.
web::Response with_read(const overview::Site& site, const web::Visit& visit, std::string_view opens,
                        const AssessmentPage& page);

/// What stands beside a percentage wherever it is worked out or shown.
govuk::Html beside_percentage();

/// A form about that assessment, which its field `names_it` names.
overview::RecordForm form_about(std::string_view kind, const Assessment& one,
                                const std::string& then, std::string_view names_it);
/// A form with what stands as its first answers: those of a draft go before them.
struct StandingForm {
  const overview::RecordForm& form;
  Answers stands;
  std::optional<EventId> over = {};  ///< the entry that would be written over: another's, perhaps
};
web::Response ask_or_take(const overview::Site& site, const web::Visit& visit,
                          const desk::Opened& opened, const StandingForm& asked);
/// The form asks for evidence in groups, after its own fields.
void ask_for_evidence(overview::RecordForm& form, const desk::Opened& opened, const Assessment& one,
                      const Field& field);

/// A section's form, before anything stands in it.
overview::RecordForm section_form(const desk::Opened& opened, const Assessment& one, Section which,
                                  const std::string& then);
/// The entry that stands in that section; nothing: nobody wrote it yet.
std::optional<EventId> standing_in(const Assessment& one, Section which);
/// The section in the address.
std::optional<Section> section_asked(const web::Visit& visit);
/// Said over words that somebody else wrote at another time.
govuk::Html not_ours_yet(const desk::Opened& opened, const Envelope& told);
/// What of a section may be begun with: its words, and what shows them.
Answers words_and_evidence(const SectionWritten& said);
/// What the record holds already that may belong in that section, with a way to begin with it;
/// nothing where it holds none.
govuk::Html offered_by_record(const desk::Opened& opened, const web::Visit& visit, Section which);

/// The choice that the address names by its word; nothing for any other.
template <class Choice>
std::optional<Choice> choice_in(const web::Visit& visit, std::string_view name) {
  const auto wire = visit.part(name);
  const auto words = words_of(Choice{});
  const auto at = std::ranges::find(words, wire, &Word::wire);
  if (at == words.end()) return std::nullopt;
  return static_cast<Choice>(at->value);
}

}  // namespace holdfast::assessment
