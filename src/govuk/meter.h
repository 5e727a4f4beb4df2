// A part of a whole, drawn beside the figure that says it.
#pragma once
#include <string>

#include "govuk/html.h"

namespace holdfast::govuk {

/// `words` are read aloud, and shown where nothing can be drawn.
Html meter(std::size_t part, std::size_t whole, const std::string& words);

}  // namespace holdfast::govuk
