// What the pages of another agency share: the thing its people were asked, opened by its address.
#pragma once
#include <string>

#include "desk/addressed.h"
#include "practice/sharing/pages.h"

namespace holdfast::sharing {

std::string for_us_href(StreamId record, EventId item, std::string_view below = "");
/// Which child, in one line.
govuk::Html child_words(const desk::Addressed& opened);

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
