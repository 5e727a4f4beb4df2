// An assessment as one document: the same words on screen, on paper for a court or a panel, under
// the headings of a national tool, and in the copy that is kept when somebody signs it. Evidence is
// numbered, and stands in a list of its own at the end.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "desk/desk.h"
#include "govuk/html.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/stages.h"

namespace holdfast::assessment {

struct DocumentLine {
  std::string label;
  std::string words;
};
struct DocumentPart {
  std::string heading;
  std::string made;  ///< by whom and when
  std::vector<DocumentLine> lines;
  std::vector<std::size_t> evidence;  ///< numbers in the list at the end, from 1
};
struct DocumentChapter {
  std::string heading;  ///< of the tool; empty: ours, without chapters
  std::vector<DocumentPart> parts;
};
struct DocumentEvidence {
  EventId entry;
  std::string words;
};
struct WrittenOut {
  std::string title;
  std::string child;
  std::vector<std::string> standing;  ///< who signed, and who agreed
  std::vector<DocumentChapter> chapters;
  std::vector<DocumentEvidence> evidence;
};

/// The record as everybody may read it who may open it: its open part alone.
desk::Opened open_part_of(const desk::Opened& opened);

WrittenOut written_out(const desk::Opened& opened, const Assessment& one,
                       std::optional<NationalTool> headings_of);
govuk::Html html_of(const desk::Opened& opened, const WrittenOut& document);
/// Plain text, a line a statement.
std::string text_of(const WrittenOut& document);
/// What the gap check names that nothing in it rests on, likewise: asked of all that its reader may
/// see, and told of the open part alone.
std::string gaps_as_text(const desk::Opened& opened, const Assessment& one);

}  // namespace holdfast::assessment
