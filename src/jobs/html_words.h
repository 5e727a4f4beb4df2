// The words of an email that came as HTML alone. No browser ever sees the HTML: what is no word is
// dropped, and the rest is text like any other.
#pragma once
#include <string>
#include <string_view>

namespace holdfast::jobs {

/// In one pass, without nesting: malformed HTML loses some of its layout and nothing else.
std::string words_in_html(std::string_view html);

}  // namespace holdfast::jobs
