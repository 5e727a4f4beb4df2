// What the pages of another agency share: the thing its people were asked, opened by its address.
#pragma once
#include <string>

#include "desk/addressed.h"
#include "practice/sharing/pages.h"

namespace holdfast::sharing {

std::string for_us_href(StreamId record, EventId item, std::string_view below = "");
/// Which child, in one line.
govuk::Html child_words(const desk::Addressed& opened);

/// Telling the service something of one's own accord: nobody is asked which agency they are, how it
/// reached us, or what an agency of its kind never has.
struct OwnWords {
  std::string_view kind;
  std::vector<Field> fields;  ///< asked
  web::Options options;
  Answers given;  ///< known of whoever tells
};
/// Beside what was addressed to them, where that is given.
OwnWords own_words(const ServiceFile& service, const access::Reader& reader, Date today,
                   std::optional<EventId> beside = {});

/// Opens what the address names, or answers why not.
template <class Page>
web::Response with_item(const overview::Site& site, const web::Visit& visit, const Page& page) {
  const auto record = visit.id<StreamId>("record");
  const auto item = visit.id<EventId>("item");
  if (!record || !item) return overview::not_found(site, visit);
  const auto opened = desk::open_addressed(site.desk, *visit.reader, *record, *item);
  if (!opened) return overview::refused(site, visit, opened.error(), *record);
  return page(*opened);
}

/// Answering a request or saying what became of an action, and the documents that came or went.
void add_answering(const overview::Site& site, std::vector<web::Route>& routes);

}  // namespace holdfast::sharing
