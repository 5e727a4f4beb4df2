// What happened, as blocks for any page of the record.
#pragma once
#include <cstddef>
#include <string_view>
#include <variant>
#include <vector>

#include "desk/desk.h"
#include "govuk/html.h"

namespace holdfast::chronology {

struct Filed;
struct Happened;
struct Item;
struct State;

/// What kind of event it was.
const Word& kind_word(const Happened& record);
/// Whether it is an event or a document that nobody has marked as significant.
bool may_be_marked(const desk::Opened& opened, EventId entry);
/// The latest things that happened, newest first, with a link to the rest.
govuk::Html latest(const desk::Opened& opened, std::size_t at_most);
/// One line of the chronology: something that happened, or a document that was filed.
using Line = std::variant<const Item*, const Filed*>;
/// Of these kinds of event (by wire word; "document": documents; empty: all), newest first.
std::vector<Line> lines_of(const State& state, std::string_view kind);
/// These: when it happened, what, who told us, and how late it was recorded.
govuk::Html timeline(const desk::Opened& opened, const std::vector<Line>& lines);
/// "Recorded 9 days late"; empty when it was recorded in time.
govuk::Html late_words(const desk::Opened& opened, const Item& item);

}  // namespace holdfast::chronology
