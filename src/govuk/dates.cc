// The date input.
#include "govuk/dates.h"

#include "base/words.h"
#include "govuk/group.h"
#include "govuk/inputs.h"

namespace holdfast::govuk {
namespace {

constexpr auto wrong_class = "govuk-input--error";

bool is_classed_wrong(const DatePart& p) { return p.classes.find(wrong_class) != p.classes.npos; }
bool is_marked(const DatePart& p) { return p.is_wrong.value_or(false) || is_classed_wrong(p); }

Html part(const DateInput& date, const DatePart& p, bool wrong_unless_said) {
  auto classes = std::string("govuk-date-input__input");
  if (!is_classed_wrong(p) && p.is_wrong.value_or(wrong_unless_said))
    classes = spaced(classes, wrong_class);
  if (p.classes.find("govuk-input--width-") == p.classes.npos)
    classes = spaced(classes, "govuk-input--width-" + std::to_string(p.width));
  return Element("div")
      .css("govuk-date-input__item")
      .around(input({.name = date.name_prefix.empty() ? p.name : date.name_prefix + "-" + p.name,
                     .id = p.id.empty() ? date.id + "-" + p.name : p.id,
                     .label = {.content = text(p.label), .classes = "govuk-date-input__label"},
                     .value = p.value,
                     .inputmode = p.inputmode,
                     .autocomplete = p.autocomplete,
                     .pattern = p.pattern,
                     .classes = spaced(classes, p.classes),
                     .attributes = p.attributes}));
}

}  // namespace

std::vector<DatePart> day_month_year(std::string day, std::string month, std::string year) {
  return {{.name = "day", .label = say("Day"), .value = std::move(day)},
          {.name = "month", .label = say("Month"), .value = std::move(month)},
          {.name = "year", .label = say("Year"), .value = std::move(year), .width = 4}};
}

Html date_input(const DateInput& d) {
  const auto about = described(d.id, d.fieldset ? d.fieldset->described_by : "", d.hint, d.error);
  const bool all_wrong =
      !d.error.content.empty() && std::none_of(d.parts.begin(), d.parts.end(), is_marked);
  Html parts;
  for (const auto& p : d.parts) parts += part(d, p, all_wrong);
  const auto inside = about.above + Element("div")
                                        .css("govuk-date-input")
                                        .css(d.classes)
                                        .plus(d.attributes)
                                        .maybe("id", d.id)
                                        .around(d.group.before + parts + d.group.after);
  if (!d.fieldset) return form_group(d.group, d.error, inside);
  // As a group, or some screen readers do not read the fieldset's description out for text fields.
  auto set = *d.fieldset;
  set.role = "group";
  set.described_by = about.by;
  set.content = inside;
  return form_group(d.group, d.error, fieldset(set));
}

}  // namespace holdfast::govuk
