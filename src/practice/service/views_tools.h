// What the pages of assessment tools share: finding one by its address, and its words.
#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "practice/service/views.h"

namespace holdfast::tools {
struct Tool;
}

namespace holdfast::service {

std::string tool_href(const tools::Tool& tool, std::string_view below = "");
std::string mode_words(const tools::Tool& tool);

using ToolPage = std::function<web::Response(const ServiceFile&, const tools::Tool&)>;
/// One in use; no page of any other.
web::Response with_tool(const overview::Site& site, const web::Visit& visit, const ToolPage& page);
/// One that was taken out, too.
web::Response with_known_tool(const overview::Site& site, const web::Visit& visit,
                              const ToolPage& page);

/// Whose table has a number in doubt: who looked it up, and what they found. Empty for any other.
govuk::Html number_in_doubt(const ServiceFile& service, const tools::Tool& tool);

/// What managers see beside the list; empty for whoever countersigns nothing.
Result<govuk::Html> tools_for_managers(const overview::Site& site, const web::Visit& visit,
                                       const ServiceFile& service);

}  // namespace holdfast::service
