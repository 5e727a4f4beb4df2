// What happened, as blocks for any page of the record.
#pragma once
#include <cstddef>

#include "desk/desk.h"
#include "govuk/html.h"
#include "practice/chronology/chronology.h"

namespace holdfast::chronology {

/// What kind of event it was.
const Word& kind_word(const Happened& record);
/// The latest things that happened, newest first, with a link to the rest.
govuk::Html latest(const desk::Opened& opened, std::size_t at_most);
/// These, newest first: when it happened, what, who told us, and how late it was recorded.
govuk::Html timeline(const desk::Opened& opened, const std::vector<const Item*>& items);
/// "Recorded 9 days late"; empty when it was recorded in time.
govuk::Html late_words(const desk::Opened& opened, const Item& item);

}  // namespace holdfast::chronology
