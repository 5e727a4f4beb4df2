// Our side of moj_cases.json: the same cases, written with our structs. Keys are
// "component / case", as there.
#pragma once
#include <map>
#include <string>

#include "govuk/html.h"

namespace holdfast::components {

using MojCases = std::map<std::string, govuk::Html>;
MojCases moj_navigation_cases();
MojCases moj_notice_cases();
MojCases moj_form_cases();

/// What somebody may type who means harm, or only mathematics.
inline const std::string awkward = "<b title=\"x\">&'";

}  // namespace holdfast::components
