// Assessments and levels, as blocks of a page.
#pragma once
#include <string>
#include <vector>

#include "desk/desk.h"
#include "govuk/html.h"
#include "practice/assessment/assessment.h"
#include "web/forms_from_shapes.h"

namespace holdfast::assessment {

Situation situation_of(const desk::Opened& opened);
std::string stage_words(const Assessment& one);
govuk::Html standing_tag(AssessmentIs is);

/// "High, by Sam Porter on 3 November 2026", or that it was not judged.
std::string level_words(const desk::Opened& opened, Matter matter);
/// The three levels as they stand, with who, when and how sure.
govuk::Html levels_list(const desk::Opened& opened);
/// Every signed level of all three, the latest first.
govuk::Html levels_table(const desk::Opened& opened);
govuk::Html assessments_table(const desk::Opened& opened);

/// All that it says, to be read from top to bottom.
govuk::Html whole_of(const desk::Opened& opened, const Assessment& one);
/// One record of it, with its evidence as ways to the entries.
govuk::Html said(const desk::Opened& opened, const RecordView& view);

/// Entries of this record that may be evidence, the latest first.
std::vector<web::Option> evidence_options(const desk::Opened& opened);
/// This record's victims by their tokens, "Nobody named" first.
std::vector<web::Option> token_options(const desk::Opened& opened);

}  // namespace holdfast::assessment
