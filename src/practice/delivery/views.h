// What the pages of appointments and contacts show, and small parts that they share.
#pragma once
#include <string>
#include <vector>

#include "desk/desk.h"
#include "govuk/html.h"
#include "govuk/tables.h"
#include "practice/delivery/delivery.h"
#include "practice/overview/views_forms.h"

namespace holdfast::delivery {

constexpr auto part = overview::Part::contacts;
constexpr std::string_view here = "/contacts";

/// One that says on a phone too under which heading it stands: there the head is not seen.
govuk::Cell headed_cell(const std::string& heading, govuk::Html content, std::string format = "");
/// The fields of one record, with who recorded it and the way to the entry.
govuk::Html said_block(const desk::Opened& opened, const Envelope& envelope,
                       const RecordView& view);
govuk::Html standing_tag(Stands stands);
std::string appointment_href(const desk::Opened& opened, EventId id, std::string_view below = "");
/// What is ahead, or what has passed.
govuk::Html appointments_table(const desk::Opened& opened,
                               const std::vector<const Appointment*>& list, std::string caption);
/// Contacts of no appointment, the latest first.
govuk::Html unplanned_table(const desk::Opened& opened);
/// The level, what it asks for this month, and how the months before it were.
govuk::Html levels_block(const desk::Opened& opened);
/// Who saw the child, how often, since when and for how long; empty: nobody did.
govuk::Html seen_by_block(const desk::Opened& opened);
/// Whom the child trusts, with the ways to say more.
govuk::Html trusts_block(const desk::Opened& opened, const access::Reader& reader);
/// Everything that was recorded of one appointment.
govuk::Html whole_of(const desk::Opened& opened, const Appointment& one);

/// What is known of an absence, and what got in the way.
govuk::Html absence_words(const desk::Opened& opened, const Absence& absence);
/// The objectives of the plan that is worked from, to choose from.
std::vector<web::Option> objective_options(const desk::Opened& opened);
/// Those chosen, in words, a line each.
std::string chosen_words(const std::vector<web::Option>& options, const Value& value);

/// Pages of their own.
void add_appointments(const overview::Site& site, std::vector<web::Route>& all);
void add_outcomes(const overview::Site& site, std::vector<web::Route>& all);
void add_series(const overview::Site& site, std::vector<web::Route>& all);
void add_trusts(const overview::Site& site, std::vector<web::Route>& all);
void add_weeks(const overview::Site& site, std::vector<web::Route>& all);
void add_calendar(const overview::Site& site, std::vector<web::Route>& all);
void add_orders(const overview::Site& site, std::vector<web::Route>& all);
void add_enforcement(const overview::Site& site, std::vector<web::Route>& all);

}  // namespace holdfast::delivery
