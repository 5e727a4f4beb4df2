// Words that one text has and another has not: seen as marked, and said to those who hear them.
#pragma once
#include <string_view>

#include "govuk/html.h"

namespace holdfast::govuk {

/// `spoken` stands before them for whoever hears the page: "Added:".
Html words_added(std::string_view spoken, std::string_view words);
Html words_dropped(std::string_view spoken, std::string_view words);

}  // namespace holdfast::govuk
