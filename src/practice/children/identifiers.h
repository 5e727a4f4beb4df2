// The form of the numbers other registers give a child. A number of the right form is not thereby
// the right child's.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "practice/children/children.h"

namespace holdfast::children {

/// What is wrong with the number's form, in words; nothing when it is well formed. Spaces are
/// allowed anywhere. Source: sources.md#nhs-number, sources.md#upn, sources.md#pnc-number,
/// sources.md#uln
std::optional<std::string> wrong_with(IdentifierScheme scheme, std::string_view number);
/// Whether two numbers are one, however their spaces and letters were typed.
bool same_number(std::string_view a, std::string_view b);

}  // namespace holdfast::children
