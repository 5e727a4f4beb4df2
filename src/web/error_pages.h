// Pages for when something did not go well. Each says calmly what happened, whether anything was
// saved, and what to do next; none blames the reader, and none says more than the reader may know:
// "not allowed" and "no such page" are one page, byte for byte, so that an address never confirms
// that a record exists.
#pragma once
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "web/layout.h"

namespace holdfast::web {

enum class Trouble : std::uint16_t {
  unreadable = 400,         ///< the request could not be understood, or its form was out of date
  not_to_be_seen = 404,     ///< not allowed or not there: never says which
  not_that_way = 405,       ///< the address exists, but not for this method
  too_large = 413,          ///< what was sent is over a limit
  too_many = 429,           ///< throttled
  headers_too_large = 431,  ///< usually cookies
  our_fault = 500,
};

/// `reference` is what the log calls this request, shown on our_fault alone so that the reader can
/// quote it; empty shows none.
Response error_page(const Frame& frame, const Viewer& viewer, Trouble trouble,
                    std::string_view reference = "");

/// What was being saved when the store refused.
struct NotSaved {
  Failure::Kind why = Failure::Kind::unavailable;
  std::string action;  ///< where the form was sent: "Try to save again" sends it there again
  std::vector<std::pair<std::string, std::string>> typed;  ///< the form's fields, in order
};

/// 503. Shows everything that was typed, and a button that sends the very same form again (with the
/// same event id, so that it cannot record twice). Secrets (passwords, codes) are neither shown nor
/// sent again, and then there is no button; nor is there one where the ledger is damaged or closed,
/// for there trying again does not help.
Response not_saved_page(const Frame& frame, const Viewer& viewer, const NotSaved& work);

}  // namespace holdfast::web
