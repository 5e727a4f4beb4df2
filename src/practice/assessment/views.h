// Assessments and levels, as blocks of a page.
#pragma once
#include <string>
#include <vector>

#include "desk/desk.h"
#include "govuk/html.h"
#include "practice/assessment/assessment.h"
#include "practice/event.h"
#include "web/forms_from_shapes.h"

namespace holdfast::assessment {

Situation situation_of(const desk::Opened& opened);
govuk::Html standing_tag(AssessmentIs is);
govuk::Html level_tag(Level level);

/// "High, by Sam Porter on 3 November 2026", or that it was not judged.
std::string level_words(const desk::Opened& opened, Matter matter);
/// The three levels as they stand, with who, when and how sure.
govuk::Html levels_list(const desk::Opened& opened);
/// Every signed level of all three, drawn and as a table, the latest first.
govuk::Html levels_over_time_block(const desk::Opened& opened);
govuk::Html assessments_table(const desk::Opened& opened);

/// All that it says, to be read from top to bottom.
govuk::Html whole_of(const desk::Opened& opened, const Assessment& one);
/// One record of it, with its evidence as ways to the entries.
govuk::Html said(const desk::Opened& opened, const RecordView& view);
/// What an entry is about, in a line: what sort of thing it tells, and its first words.
std::string entry_words(const Names& names, const holdfast::Event& event);
/// What of which assessment rests on that entry; nothing where nothing does.
govuk::Html rests_on(const desk::Opened& opened, EventId entry);
/// Who signed, and what was made of each signature, the latest first.
govuk::Html signatures_of(const desk::Opened& opened, const Assessment& one);

/// The question which entries show it: what the assessment leaves out first, and open.
struct Evidence {
  const Assessment& one;
  const Field& field;
};
govuk::Html evidence_question(const desk::Opened& opened, const Evidence& asked,
                              const web::Form& typed);
/// Which entries were chosen, not how many: for the answers to check.
govuk::Html chosen_entries(const desk::Opened& opened, const Value& value);
/// This record's victims by their tokens, "Nobody named" first.
std::vector<web::Option> token_options(const desk::Opened& opened);

}  // namespace holdfast::assessment
