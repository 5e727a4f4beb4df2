// What every page of a record shares: opening it through the desk, saying no in the right way, the
// identity bar, the past's banner, and the way through the record's parts. Other areas' pages are
// made of these.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "desk/desk.h"
#include "desk/documents.h"
#include "govuk/html.h"
#include "web/layout.h"
#include "web/route.h"

namespace holdfast::overview {

/// What pages work with; made once in main.cc.
struct Site {
  desk::Desk& desk;
  const web::Frame& frame;
  /// Sends managers a message that something needs their attention, and nothing else. May be empty.
  std::function<void(Moment now)> tell_managers = {};
  /// Empty where there is none.
  desk::Scanner scanner = {};
};

/// The parts of a record a reader goes between.
enum class Part {
  overview,
  child,
  chronology,
  referrals,
  offending,
  court,
  victims,
  sharing,
  assessment,
  plan,
  contacts,
  letters,
  reviews,
  interventions,
  access,
  looked
};

/// The page of one record. `part` is what the access log says was opened.
using RecordPage = std::function<web::Response(const desk::Opened&)>;

/// Opens the record named by the pattern's {record}, at `?as-known-at` if asked, and hands it to
/// `page`; or answers with the page that says why not: not for you, say what for, break the glass,
/// a moment that cannot be read.
web::Response with_record(const Site& site, const web::Visit& visit, std::string_view part,
                          const RecordPage& page);
/// The same, for a page that changes something: the past has no forms.
web::Response with_record_now(const Site& site, const web::Visit& visit, std::string_view part,
                              const RecordPage& page);

/// A page of the record with its identity bar, its banner when it shows the past, and its
/// navigation.
web::Page record_page(const web::Visit& visit, const desk::Opened& opened, std::string title,
                      Part part);

/// What tells the page of an opened record that it has changed; empty for the answer to a post, and
/// for the past, which does not change.
std::string live_of(const web::Visit& visit, const desk::Opened& opened);

/// "/records/.../chronology", keeping the moment asked about.
std::string record_href(const desk::Opened& opened, std::string_view below = "");
std::string record_href(StreamId record, std::string_view below = "");

web::Response refused(const Site& site, const web::Visit& visit, const desk::OpenRefusal& why,
                      StreamId record);
/// For a post that was refused but for Problems and Conflict, which are the form's to show.
web::Response refused(const Site& site, const web::Visit& visit, const desk::RecordRefusal& why,
                      StreamId record);
web::Response failed(const Site& site, const web::Visit& visit, const Failure& failure);
web::Response not_found(const Site& site, const web::Visit& visit);

/// A page outside any record.
web::Response plain_page(const Site& site, const web::Visit& visit, web::Page page);

/// What needs doing on this record, each with its reason and where to act.
govuk::Html prompt_list(const desk::Opened& opened, const access::Reader& reader);

/// Openings, with who, which part and what for.
govuk::Html looks_table(const std::vector<desk::Look>& looks, const Names& names);

/// "3 May 2011 (15)", or "Not known".
std::string born_words(const std::optional<Date>& born, Date on);
/// "3 November 2026 at 4:40pm"; of a merged record's entry: ", in the merged record".
std::string recorded_when(const Envelope& envelope);
/// "3 November 2026 at 4:40pm by Sam Porter, Holdfast Youth Justice Service"
std::string recorded_words(const Envelope& envelope, const Names& names);

}  // namespace holdfast::overview
