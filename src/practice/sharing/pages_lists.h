// What the pages of police lists share.
#pragma once
#include <functional>

#include "desk/police_lists.h"
#include "practice/sharing/pages.h"

namespace holdfast::sharing {

using ListPage = std::function<web::Response(const desk::WaitingList&, const ServiceFile&)>;
/// The reader's own list that waits; where none does, the page that loads one.
web::Response with_list(const overview::Site& site, const web::Visit& visit, const ListPage& page);

/// The page that loads a list, and an example of one.
void add_loading(const overview::Site& site, std::vector<web::Route>& routes);
/// One row: who it may be, whether it is that child, and putting it on the record.
void add_list_rows(const overview::Site& site, std::vector<web::Route>& routes);

}  // namespace holdfast::sharing
