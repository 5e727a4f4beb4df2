// A date in three fields: day, month and year, as people say it. Kept as typed, however wrong, so
// that nothing is lost when it cannot be read.
#pragma once
#include "govuk/labels.h"

namespace holdfast::govuk {

/// One field of a date.
struct DatePart {
  std::string name;
  std::string label;
  std::string value;
  int width = 2;
  std::optional<bool> is_wrong;  // where absent: the date has an error and no part is marked
  std::string id;                // where empty, "<date's id>-<name>"
  std::string inputmode = "numeric";
  std::string autocomplete;  // bday-day, bday-month, bday-year
  std::string pattern;
  std::string classes;
  Attributes attributes;
};
/// The three usual ones, with what was typed into them.
std::vector<DatePart> day_month_year(std::string day = "", std::string month = "",
                                     std::string year = "");

/// `date_input({.id = "born", .name_prefix = "born", .fieldset = Fieldset{{text(say("Date of
/// birth"))}}, .parts = day_month_year(day, month, year)})` posts born-day, born-month, born-year.
/// Its first part has the id born-day: there an error summary links to.
struct DateInput {
  std::string id;
  std::string name_prefix;
  std::optional<Fieldset> fieldset;
  Hint hint;
  ErrorMessage error;
  std::vector<DatePart> parts = day_month_year();
  std::string classes;
  Attributes attributes;
  FormGroup group;
};
Html date_input(const DateInput&);

}  // namespace holdfast::govuk
