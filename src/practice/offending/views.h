// Past behaviour, courts and orders as blocks for any page of the record.
#pragma once
#include <string>
#include <vector>

#include "access/reader.h"
#include "desk/desk.h"
#include "govuk/html.h"
#include "practice/offending/offending.h"

namespace holdfast::offending {

/// "Recorded 3 November 2026 at 4:40pm", a way to the entry.
govuk::Html source_link(const desk::Opened& opened, const Envelope& envelope);
/// What was said, and beneath it the entry that says so.
govuk::Html sourced(const desk::Opened& opened, const std::string& words, const Envelope& envelope);

inline constexpr Standing every_standing[] = {Standing::proven,        Standing::did_it,
                                              Standing::admitted,      Standing::alleged,
                                              Standing::never_charged, Standing::left};
/// "Proven", "Alleged"
std::string standing_words(Standing standing);
/// The items of one standing under its heading; empty where there is none.
govuk::Html of_standing(const desk::Opened& opened, const access::Reader& reader,
                        const std::vector<PastItem>& items, Standing standing);
/// How many there are of each standing, with the way to them.
govuk::Html standings(const std::vector<PastItem>& items);
/// What was said of entries that were withdrawn, or that this reader may not see: nothing recorded
/// may be out of reach. Of behaviour, and of courts.
govuk::Html left_over_of_behaviour(const desk::Opened& opened);
govuk::Html left_over_of_courts(const desk::Opened& opened);
/// How often, by kind, by place and by year; what left the pattern is not counted.
govuk::Html pattern_tables(const std::vector<PastItem>& items);
/// "Spent from 3 May 2027, unless a further conviction extends it"
std::string spent_words(const SpentAnswer& answer, Date today);

/// Where the child stands with courts and custody today.
govuk::Html court_now(const desk::Opened& opened);
/// Hearings and reports to come, soonest first.
govuk::Html court_diary(const desk::Opened& opened, const access::Reader& reader);
/// Orders of that state as cards; empty where there is none.
govuk::Html orders_of(const desk::Opened& opened, const access::Reader& reader,
                      const std::vector<OrderState>& states);
/// Hearings held, latest first.
govuk::Html hearings_held(const desk::Opened& opened);

}  // namespace holdfast::offending
