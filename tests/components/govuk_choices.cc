// Fixtures of radios, checkboxes, select and date input.
#include <cctype>

#include "components/govuk_options.h"
#include "govuk/choices.h"
#include "govuk/dates.h"

namespace holdfast::components {
namespace {

using namespace govuk;

Choice choice_from(const Options& o) {
  auto named = label_from(o["label"]);
  named.content = o.words();
  return {.value = o["value"].str(),
          .label = named,
          .hint = hint_from(o["hint"]),
          .conditional = raw(o["conditional"]["html"].str()),
          .checked = o["checked"].yes_no(),
          .disabled = o["disabled"].is_truthy(),
          .is_exclusive = o["behaviour"].str() == "exclusive",
          .divider = o["divider"].str(),
          .id = o["id"].str(),
          .name = o["name"].str(),
          .attributes = o.attributes()};
}

/// A template skips what is falsy among its items but counts it: the id of the next says so.
std::vector<Choice> choices_from(const Options& o, const std::string& id_prefix) {
  std::vector<Choice> all;
  for (std::size_t n = 1; const auto& one : o.items()) {
    if (one.is_truthy()) {
      auto made = choice_from(one);
      if (made.id.empty() && n != all.size() + 1) made.id = id_prefix + "-" + std::to_string(n);
      all.push_back(made);
    }
    ++n;
  }
  return all;
}

template <typename Group>
Group group_of_choices(const Options& o) {
  Group group;
  group.name = o["name"].str();
  group.id_prefix = o["idPrefix"].str();
  group.fieldset = optional_fieldset(o["fieldset"]);
  group.hint = hint_from(o["hint"]);
  group.error = error_from(o["errorMessage"]);
  group.choices = choices_from(o["items"], o["idPrefix"].str_or(group.name));
  group.classes = o["classes"].str();
  group.attributes = o.attributes();
  group.group = group_from(o["formGroup"]);
  return group;
}

Html radios_of(const Fixture& f) {
  auto group = group_of_choices<Radios>(f.options);
  group.chosen = f.options["value"].str();
  return radios(group);
}

Html checkboxes_of(const Fixture& f) {
  auto group = group_of_choices<Checkboxes>(f.options);
  for (const auto& one : f.options["values"].items()) group.chosen.push_back(one.str());
  group.described_by = f.options["describedBy"].str();
  return checkboxes(group);
}

SelectOption option_from(const Options& o) {
  auto value = o["value"].is_said() ? std::optional(o["value"].str()) : std::nullopt;
  if (o["value"].yes_no() == false) value = "false";
  return {.value = value,
          .words = o["text"].str(),
          .selected = o["selected"].yes_no(),
          .disabled = o["disabled"].is_truthy(),
          .attributes = o.attributes()};
}

Html select_of(const Fixture& f) {
  const auto& o = f.options;
  Select field{.name = o["name"].str(),
               .id = o["id"].str(),
               .label = label_from(o["label"]),
               .hint = hint_from(o["hint"]),
               .error = error_from(o["errorMessage"]),
               .chosen = o["value"].str(),
               .disabled = o["disabled"].is_truthy(),
               .described_by = o["describedBy"].str(),
               .classes = o["classes"].str(),
               .attributes = o.attributes(),
               .group = group_from(o["formGroup"])};
  for (const auto& one : o["items"].items())
    if (one.is_truthy()) field.options.push_back(option_from(one));
  return select(field);
}

std::string capitalised(std::string word) {
  if (!word.empty()) word[0] = static_cast<char>(std::toupper(word[0]));
  return word;
}

DatePart part_from(const Options& date, const Options& o, const std::string& usual_name) {
  const auto name = o["name"].str_or(usual_name);
  const auto prefix = date["namePrefix"].is_truthy() ? date["namePrefix"].str() + "-" : "";
  // A part that stands for day, month or year takes what was said of that one.
  const auto named = usual_name.empty() ? date[name] : date[usual_name];
  auto value = date["values"][prefix + name].str();
  if (named["value"].is_said()) value = named["value"].str();
  if (o["value"].is_said()) value = o["value"].str();
  return {.name = name,
          .label = o["label"].str_or(capitalised(name)),
          .value = value,
          .width = name == "year" || usual_name == "year" ? 4 : 2,
          .is_wrong = o["error"].yes_no(),
          .id = o["id"].str(),
          .inputmode = o["inputmode"].str_or("numeric"),
          .autocomplete = o["autocomplete"].str(),
          .pattern = o["pattern"].str(),
          .classes = o["classes"].str(),
          .attributes = o.attributes()};
}

bool is_refused(const Options& o) { return o.yes_no() == false; }

Html date_input_of(const Fixture& f) {
  const auto& o = f.options;
  DateInput date{.id = o["id"].str(),
                 .name_prefix = o["namePrefix"].str(),
                 .fieldset = optional_fieldset(o["fieldset"]),
                 .hint = hint_from(o["hint"]),
                 .error = error_from(o["errorMessage"]),
                 .parts = {},
                 .classes = o["classes"].str(),
                 .attributes = o.attributes(),
                 .group = group_from(o["formGroup"])};
  for (const auto& one : o["items"].items())
    if (one.is_truthy()) date.parts.push_back(part_from(o, one, ""));
  if (o["items"].items().empty())
    for (const auto* name : {"day", "month", "year"})
      if (!is_refused(o[name])) date.parts.push_back(part_from(o, o[name], name));
  return date_input(date);
}

}  // namespace

std::vector<Component> choice_components() {
  return {{"radios", radios_of},
          {"checkboxes", checkboxes_of},
          {"select", select_of},
          {"date-input", date_input_of}};
}

}  // namespace holdfast::components
