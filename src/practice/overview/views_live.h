// Pages that are told when they are no longer as they stand, and are of no record.
#pragma once
#include <string>
#include <string_view>

#include "practice/overview/views.h"

namespace holdfast::overview {

inline constexpr std::string_view of_home = "home";
/// For home, and a page that shows what home counts. To be asked before what the page shows is
/// read: what changes meanwhile is then told once more rather than not at all.
std::string live_with_home(const Site& site, const web::Visit& visit);

}  // namespace holdfast::overview
