// A form about one thing of a plan, which its page shows above the questions.
#pragma once
#include <string>
#include <string_view>

#include "practice/planning/views.h"

namespace holdfast::planning {

/// The one for the scenario that the address names; null: none.
const Contingency* contingency_asked(const desk::Opened& opened, const web::Visit& visit);

struct About {
  std::string_view kind;  ///< of the record to make
  std::string title;
  std::string button;
  std::string_view names_it;  ///< the field that is never typed
  EventId id;
  std::string words;
};
overview::RecordForm form_about(const About& about);

}  // namespace holdfast::planning
