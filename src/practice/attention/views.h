// Where a prompt is answered, and what was answered, for any page that lists prompts.
#pragma once
#include <string>

#include "desk/desk.h"
#include "govuk/html.h"

namespace holdfast::attention {

/// The entries a prompt rests on, as one word of an address.
std::string basis_text(const std::vector<EventId>& basis);
std::string answer_href(const desk::Opened& opened, const Prompt& prompt);
/// What is put off or set aside, each with who said so, until when and why; empty where nothing is.
govuk::Html answered(const desk::Opened& opened);

}  // namespace holdfast::attention
