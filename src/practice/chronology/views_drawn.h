// The record drawn over time: what happened, offences, courts and orders, in lanes, with a list
// beside it that says the same. Made of what its reader sees, so neither a gap nor the scale tells
// of anything else.
#pragma once
#include <string>
#include <vector>

#include "practice/chronology/drawn.h"
#include "practice/chronology/views_filter.h"

namespace holdfast::chronology {

/// One entry as it is drawn and listed.
struct DrawnEntry {
  Drawable drawable;
  EventId entry;
  std::string words;      ///< "Incident"
  std::string more = {};  ///< how it was written
  bool significant = false;
  bool is_document = false;
  bool end_not_known = false;  ///< of a bar: it is drawn up to today
};

/// All that is wanted, latest first. What left the pattern of past behaviour is not among them:
/// a picture cannot show the reason beside it.
std::vector<DrawnEntry> drawn_entries(const desk::Opened& opened, const Wanted& wanted);
/// How many were left out because they left the pattern.
std::size_t left_undrawn(const desk::Opened& opened, const Wanted& wanted);
/// "Nov 2026", short enough to stand beside a drawing.
std::string month_words(Date day);
/// The drawing with its list.
govuk::Html drawn(const desk::Opened& opened, const Wanted& wanted,
                  const std::vector<DrawnEntry>& entries);

}  // namespace holdfast::chronology
