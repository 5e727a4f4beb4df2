// One function a kind of value; nothing here knows a record by name.
#include "web/forms_from_shapes.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/choices.h"
#include "govuk/counted.h"
#include "govuk/dates.h"
#include "govuk/errors.h"
#include "govuk/inputs.h"
#include "govuk/markup.h"

namespace holdfast::web {
namespace {

using govuk::Html;

constexpr std::size_t radios_at_most = 12;

std::string part_name(std::string_view field, std::string_view part) {
  return std::string(field) + "-" + std::string(part);
}

std::string padded(std::string_view digits, std::size_t width) {
  std::string out(trimmed(digits));
  if (out.size() < width) out.insert(0, width - out.size(), '0');
  return out;
}

/// "27", "3", "2026" as "2026-03-27"; three blanks as nothing; anything else as it is, which will
/// not read as a date.
std::string date_text(const Form& form, std::string_view name) {
  const auto day = trimmed(form.value_or(part_name(name, "day"), ""));
  const auto month = trimmed(form.value_or(part_name(name, "month"), ""));
  const auto year = trimmed(form.value_or(part_name(name, "year"), ""));
  if (day.empty() && month.empty() && year.empty()) return "";
  return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2);
}

bool is_list(FieldKind kind) {
  return kind == FieldKind::some_of || kind == FieldKind::records || kind == FieldKind::entries;
}

/// A document comes as a file, never as what was typed: that would let anybody name another's.
Value value_in(const Form& form, const Field& field) {
  if (field.kind == FieldKind::document) return {};
  if (field.kind == FieldKind::date) {
    auto text = date_text(form, field.name);
    return text.empty() ? Value{} : Value{std::move(text)};
  }
  if (is_list(field.kind)) {
    Value::List list;
    for (const auto one : form.values(field.name))
      if (!trimmed(one).empty()) list.emplace_back(one);
    return list.empty() ? Value{} : Value{std::move(list)};
  }
  const auto text = form.value_or(field.name, "");
  return trimmed(text).empty() ? Value{} : Value{std::string(text)};
}

std::string typed(const Asking& asking, const std::string& name) {
  return asking.typed == nullptr ? "" : std::string(asking.typed->value_or(name, ""));
}

/// All that is wrong with it, a line each: of several files each may be.
govuk::ErrorMessage error_of(const Field& field, const Asking& asking) {
  Html lines;
  if (asking.problems == nullptr) return {};
  for (const auto& problem : *asking.problems) {
    if (problem.field != field.name) continue;
    if (!lines.empty()) lines += govuk::Element("br").alone();
    lines += govuk::text(problem.words);
  }
  return lines.empty() ? govuk::ErrorMessage{} : govuk::ErrorMessage{lines};
}

govuk::Hint hint_of(const Field& field) {
  return field.hint_words.empty() ? govuk::Hint{} : govuk::Hint{govuk::text(say(field.hint_words))};
}

std::string question_of(const Field& field) {
  const bool optional = !field.required && field.asked == nullptr;
  return optional ? say("{question} (optional)", {{"question", say(field.question)}})
                  : say(field.question);
}

govuk::Label label_of(const Field& field) {
  return {.content = govuk::text(question_of(field)), .classes = "govuk-label--s"};
}

govuk::Fieldset fieldset_of(const Field& field) {
  return {.legend = {.content = govuk::text(question_of(field)),
                     .classes = "govuk-fieldset__legend--s"}};
}

std::vector<Option> options_of(const Field& field, const Asking& asking) {
  std::vector<Option> options;
  for (const auto& word : field.words())
    options.push_back({std::string(word.wire), say(word.label)});
  if (field.kind == FieldKind::yes_no) options = {{"yes", say("Yes")}, {"no", say("No")}};
  if (asking.options != nullptr)
    if (const auto at = asking.options->find(field.name); at != asking.options->end())
      options = at->second;
  return options;
}

std::vector<govuk::Choice> choices_of(const Field& field, const Asking& asking) {
  std::vector<govuk::Choice> choices;
  for (const auto& option : options_of(field, asking)) {
    govuk::Choice choice{.value = option.value, .label = {govuk::text(option.words)}};
    const auto words = field.words();
    const auto at = std::ranges::find(words, option.value, &Word::wire);
    if (at != words.end() && !at->hint.empty()) choice.hint = {govuk::text(say(at->hint))};
    choices.push_back(std::move(choice));
  }
  return choices;
}

Html date_field(const Field& field, const Asking& asking) {
  const std::string name(field.name);
  return govuk::date_input(
      {.id = name,
       .name_prefix = name,
       .fieldset = fieldset_of(field),
       .hint = hint_of(field),
       .error = error_of(field, asking),
       .parts = govuk::day_month_year(typed(asking, name + "-day"), typed(asking, name + "-month"),
                                      typed(asking, name + "-year"))});
}

Html one_of_field(const Field& field, const Asking& asking) {
  const std::string name(field.name);
  auto choices = choices_of(field, asking);
  if (choices.size() <= radios_at_most) {
    return govuk::radios({.name = name,
                          .fieldset = fieldset_of(field),
                          .hint = hint_of(field),
                          .error = error_of(field, asking),
                          .choices = std::move(choices),
                          .chosen = typed(asking, name),
                          .classes = "govuk-radios--small"});
  }
  std::vector<govuk::SelectOption> options{{.value = "", .words = say("Select one")}};
  for (const auto& option : options_of(field, asking))
    options.push_back({.value = option.value, .words = option.words});
  return govuk::select({.name = name,
                        .label = label_of(field),
                        .hint = hint_of(field),
                        .error = error_of(field, asking),
                        .options = std::move(options),
                        .chosen = typed(asking, name)});
}

Html some_of_field(const Field& field, const Asking& asking) {
  std::vector<std::string> chosen;
  if (asking.typed != nullptr)
    for (const auto one : asking.typed->values(field.name)) chosen.emplace_back(one);
  return govuk::checkboxes({.name = std::string(field.name),
                            .fieldset = fieldset_of(field),
                            .hint = hint_of(field),
                            .error = error_of(field, asking),
                            .choices = choices_of(field, asking),
                            .chosen = std::move(chosen),
                            .classes = "govuk-checkboxes--small"});
}

Html text_field(const Field& field, const Asking& asking) {
  return govuk::input({.name = std::string(field.name),
                       .label = label_of(field),
                       .hint = hint_of(field),
                       .error = error_of(field, asking),
                       .value = typed(asking, std::string(field.name)),
                       .spellcheck = std::nullopt});
}

Html number_field(const Field& field, const Asking& asking) {
  return govuk::input({.name = std::string(field.name),
                       .label = label_of(field),
                       .hint = hint_of(field),
                       .error = error_of(field, asking),
                       .value = typed(asking, std::string(field.name)),
                       .inputmode = "numeric",
                       .spellcheck = std::nullopt,
                       .suffix = {govuk::text(say(field.unit_words))},
                       .classes = "govuk-input--width-5"});
}

/// "50,000", as people read it.
std::string grouped(std::size_t number) {
  auto digits = std::to_string(number);
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
    digits.insert(static_cast<std::size_t>(at), ",");
  return digits;
}

govuk::CounterWords counter_words() {
  return {.under_one = say("You have %{count} character remaining"),
          .under_many = say("You have %{count} characters remaining"),
          .at = say("You have 0 characters remaining"),
          .over_one = say("You have %{count} character too many"),
          .over_many = say("You have %{count} characters too many")};
}

/// Few come near the limit, so it is counted aloud only then.
Html long_text_field(const Field& field, const Asking& asking) {
  constexpr int rows_to_write_in = 8;
  constexpr int counted_from_percent = 90;
  return govuk::character_count(
      {.name = std::string(field.name),
       .label = label_of(field),
       .hint = hint_of(field),
       .error = error_of(field, asking),
       .value = typed(asking, std::string(field.name)),
       .max_length = static_cast<int>(long_text_limit_characters),
       .threshold = counted_from_percent,
       .limit_words = say("You can enter up to {limit} characters",
                          {{"limit", grouped(long_text_limit_characters)}}),
       .in_characters = counter_words(),
       .rows = rows_to_write_in,
       .spellcheck = true});
}

/// The list of endings helps the browser's own window; what is taken, the desk decides.
Html document_field(const Field& field, const Asking& asking) {
  return govuk::file_upload(
      {.name = std::string(field.name),
       .label = label_of(field),
       .hint = hint_of(field),
       .error = error_of(field, asking),
       .multiple = asking.several_files,
       .attributes = {{"accept", ".pdf,.docx,.xlsx,.odt,.ods,.png,.jpg,.jpeg,.txt,.eml,.msg"}}});
}

void put_field(Form& form, const Field& field, const Value& value) {
  const std::string name(field.name);
  if (const auto* yes = value.yes_no()) form.fields.emplace_back(name, *yes ? "yes" : "no");
  if (const auto* list = value.list())
    for (const auto& one : *list) form.fields.emplace_back(name, one);
  if (const auto* number = value.number()) form.fields.emplace_back(name, std::to_string(*number));
  const auto* text = value.text();
  if (text == nullptr) return;
  const auto date = field.kind == FieldKind::date ? Date::from(*text) : std::nullopt;
  if (!date) {
    form.fields.emplace_back(name, *text);
    return;
  }
  const auto parts = parts_of(*date);
  form.fields.emplace_back(name + "-day", std::to_string(parts.day));
  form.fields.emplace_back(name + "-month", std::to_string(parts.month));
  form.fields.emplace_back(name + "-year", std::to_string(parts.year));
}

/// Where an error summary's line leads: the first input of the field.
std::string first_input(const std::string& name, std::span<const Field> fields) {
  const auto at = std::ranges::find(fields, name, &Field::name);
  if (at == fields.end()) return name;
  return at->kind == FieldKind::date ? name + "-day" : name;
}

}  // namespace

Answers answers_from(const Form& form, std::span<const Field> fields) {
  Answers answers;
  for (const auto& field : fields) {
    if (!field.in_forms) continue;
    auto value = value_in(form, field);
    if (!value.absent()) answers.push_back({std::string(field.name), std::move(value)});
  }
  return answers;
}

Form form_from(const Answers& answers, std::span<const Field> fields) {
  Form form;
  for (const auto& field : fields)
    if (const auto* value = find(answers, field.name)) put_field(form, field, *value);
  return form;
}

govuk::Html input_for(const Field& field, const Asking& asking) {
  switch (field.kind) {
    case FieldKind::text:
    case FieldKind::moment:
      return text_field(field, asking);
    case FieldKind::number:
      return number_field(field, asking);
    case FieldKind::long_text:
      return long_text_field(field, asking);
    case FieldKind::date:
      return date_field(field, asking);
    case FieldKind::yes_no:
    case FieldKind::one_of:
      return one_of_field(field, asking);
    case FieldKind::person:
    case FieldKind::agency:
    case FieldKind::team:
    case FieldKind::record:
    case FieldKind::entry:
      return one_of_field(field, asking);
    case FieldKind::some_of:
    case FieldKind::records:
    case FieldKind::entries:
      return some_of_field(field, asking);
    case FieldKind::document:
      return document_field(field, asking);
  }
  return {};
}

govuk::Html inputs(const Asking& asking) {
  Html all;
  for (const auto& field : asking.fields)
    if (field.in_forms) all += input_for(field, asking);
  return all;
}

govuk::Html problem_summary(const Problems& problems, std::span<const Field> fields) {
  if (problems.empty()) return {};
  govuk::ErrorSummary summary;
  for (const auto& problem : problems) {
    std::string href;
    if (!problem.field.empty()) href = "#" + first_input(problem.field, fields);
    summary.errors.push_back({.content = govuk::text(problem.words), .href = std::move(href)});
  }
  return govuk::error_summary(summary);
}

}  // namespace holdfast::web
