// What moves between agencies, as blocks of a page: requests with their clocks, what was told us,
// who has read it, and the network.
#pragma once
#include <string>

#include "desk/desk.h"
#include "govuk/html.h"
#include "practice/overview/views.h"
#include "practice/sharing/sharing.h"
#include "web/forms_from_shapes.h"

namespace holdfast::sharing {

std::string item_href(StreamId record, EventId item, std::string_view below = "");

/// Waiting, late, answered: a tag in words and colour.
govuk::Html standing_tag(const Request& request, Moment due, Moment now);
/// "Due 4 March 2026 at 5:00pm"; late is marked.
govuk::Html due_words(Moment due, Moment now);

/// Every request, what waits first.
govuk::Html requests_table(const desk::Opened& opened);
/// One request: what was asked and why, its clock with each step taken, and the answers.
govuk::Html request_block(const desk::Opened& opened, const Request& request);
/// Each step taken with its time.
govuk::Html steps_list(const State& state, const Climber& climber);
/// The same where it waits for people of the service: also of what waits at the duty desk.
govuk::Html steps_within(std::span<const StepTaken> steps);
/// Of a request, each time that its clock began.
govuk::Html steps_of(const State& state, const Request& request);
/// Each time that its agency asked for more of it, and what was said to that.
govuk::Html more_time_blocks(const ServiceFile& service, const Request& request);

govuk::Html contributions_list(const desk::Opened& opened);
govuk::Html shares_list(const desk::Opened& opened);
govuk::Html share_block(const desk::Opened& opened, const Share& share);
/// As its recipient reads it: without what the sender weighed for themselves.
govuk::Html as_received(const ServiceFile& service, const Shared& share);
govuk::Html disclosure_block(const desk::Opened& opened, const Disclosure& disclosure);
/// What left the service, the latest first; of one day where it is given.
govuk::Html outward_table(const desk::Opened& opened, std::optional<Date> day);
/// A record of this area, as its fields say it; the answers to fields named in `without` are left
/// out.
govuk::Html said(const ServiceFile& service, const RecordView& view,
                 std::span<const std::string_view> without = {});
/// Who has read the entry and who must still.
govuk::Html read_by(const desk::Opened& opened, EventId entry);

/// What these people read of the record, each with its time: what was told them to read.
govuk::Html what_they_read(const desk::Opened& opened, const std::vector<PersonId>& people);

/// The choices of a field that names another agency, by name.
std::vector<web::Option> other_agencies(const ServiceFile& service);

/// Of what somebody tells; intelligence has a form of its own, so that nobody else is asked for
/// grades.
enum class Asks { facts_and_opinions, intelligence };
/// The choices of its nature.
std::vector<web::Option> natures(Asks asks);

/// The ways to the documents that an entry has, below an address: "/records/…/documents/".
govuk::Html documents_of(const RecordView& view, const std::string& href);

govuk::Html network_table(const desk::Opened& opened, const access::Reader& reader);
govuk::Html missing_list(const desk::Opened& opened);
govuk::Html plans_table(const desk::Opened& opened);
govuk::Html actions_table(const desk::Opened& opened);

/// On the home page of somebody of another agency: what is asked of it, and what it agreed to do.
Result<govuk::Html> asked_of_you(const overview::Site& site, const web::Visit& visit);

}  // namespace holdfast::sharing
