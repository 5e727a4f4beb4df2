// What of a plan also stands in another child's, as a question to whoever writes it.
#pragma once
#include "govuk/html.h"
#include "practice/event.h"
#include "practice/overview/views.h"
#include "practice/planning/planning.h"

namespace holdfast::planning {

/// Of what is about to be recorded; empty where nothing of it stands elsewhere.
govuk::Html also_elsewhere(const overview::Site& site, const desk::Opened& opened,
                           const holdfast::Event& event);
/// Of every contingency and restriction that stands in the plan.
govuk::Html copies_block(const overview::Site& site, const desk::Opened& opened, const Plan& plan);

/// What still has to be answered of that entry of the plan: its words that also stand elsewhere, as
/// they are shown; empty: nothing.
std::string copies_to_answer(const overview::Site& site, const desk::Opened& opened, EventId entry);

}  // namespace holdfast::planning
