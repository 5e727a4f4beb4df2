// The loops over fields: reading, writing, describing and comparing any record.
#include "records/shape.h"

#include <algorithm>
#include <cassert>

#include "base/london.h"
#include "base/words.h"
#include "records/document.h"

namespace holdfast {
namespace {

bool is_blank(const Value* value) {
  if (value == nullptr || value->absent()) return true;
  if (const auto* text = value->text()) return trimmed(*text).empty();
  if (const auto* list = value->list()) return list->empty();
  return false;
}

bool is_needed(const Field& field) { return field.required || field.asked != nullptr; }

/// Marks that turn the order of the words after them round, in whatever else stands on their line.
bool turns_its_line(std::string_view text) {
  constexpr std::string_view marks[] = {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e",
                                        "\u2066", "\u2067", "\u2068", "\u2069"};
  return std::ranges::any_of(marks, [&](auto mark) { return text.find(mark) != text.npos; });
}

/// What is refused of a form alone: an entry that holds it already is read as it stands.
Wrong unfit_for_a_form(const Field& field, const Value& value) {
  const auto* text = field.kind == FieldKind::text ? value.text() : nullptr;
  if (text == nullptr || !turns_its_line(*text)) return std::nullopt;
  return say("Take out the characters that cannot be shown");
}

void read_one(const Field& field, void* record, const Value* value, Strictness strictness,
              Problems& problems) {
  if (!is_blank(value)) {
    auto wrong = field.set(record, *value);
    if (!wrong && strictness == Strictness::form) wrong = unfit_for_a_form(field, *value);
    if (wrong) problems.push_back({std::string(field.name), *wrong});
  } else if (is_needed(field)) {
    problems.push_back(
        {std::string(field.name),
         say(field.missing_words.empty() ? "Answer this question" : field.missing_words)});
  }
}

std::string label_of(const Field& field, std::string_view wire) {
  for (const auto& word : field.words())
    if (word.wire == wire) return say(word.label);
  return std::string(wire);
}

template <class AnyId>
std::string named(const std::function<std::string(AnyId)>& name, const std::string& text) {
  const auto id = AnyId::from(text);
  return id && name ? name(*id) : say("Not known");
}

/// What cannot be read (half-typed, in a draft) is shown as it stands, never as another day.
std::string day_in_words(const std::string& text) {
  const auto date = Date::from(text);
  return date ? in_words(*date) : text;
}
std::string moment_in_words(const std::string& text) {
  const auto moment = Moment::from(text);
  return moment ? in_words(*moment) : text;
}

std::string one_in_words(const Field& field, const std::string& text, const Names& names) {
  switch (field.kind) {
    case FieldKind::text:
    case FieldKind::long_text:
      return text;
    case FieldKind::date:
      return day_in_words(text);
    case FieldKind::moment:
      return moment_in_words(text);
    case FieldKind::yes_no:
      // As a form sends it.
      return text == "yes" ? say("Yes") : say("No");
    case FieldKind::number:
      return text;
    case FieldKind::one_of:
    case FieldKind::some_of:
      return label_of(field, text);
    case FieldKind::person:
      return named<PersonId>(names.person, text);
    case FieldKind::agency:
      return named<AgencyId>(names.agency, text);
    case FieldKind::team:
      return named<TeamId>(names.team, text);
    case FieldKind::record:
    case FieldKind::records:
      return named<StreamId>(names.record, text);
    case FieldKind::entry:
    case FieldKind::entries:
      return say("An earlier entry");
    case FieldKind::document:
      return say("Not known");
  }
  return text;
}

std::string counted(const Field& field, std::int64_t number) {
  if (field.unit_words.empty()) return std::to_string(number);
  return say("{n} {unit}", {{"n", std::to_string(number)}, {"unit", say(field.unit_words)}});
}

}  // namespace

Problems read(std::span<const Field> fields, void* record, const Answers& answers,
              Strictness strictness) {
  Problems problems;
  for (const bool conditional : {false, true}) {
    for (const auto& field : fields) {
      if ((field.asked != nullptr) != conditional) continue;
      const auto* value = find(answers, field.name);
      const bool skipped =
          conditional && (!field.asked(record) || strictness == Strictness::stored);
      if (skipped && (strictness == Strictness::form || is_blank(value))) {
        field.clear(record);
      } else {
        read_one(field, record, value, strictness, problems);
      }
    }
  }
  return problems;
}

Answers write(std::span<const Field> fields, const void* record) {
  Answers answers;
  for (const auto& field : fields) {
    auto value = field.get(record);
    if (!value.absent()) answers.push_back({std::string(field.name), std::move(value)});
  }
  return answers;
}

std::string in_words(const Field& field, const Value& value, const Names& names) {
  if (const auto* yes = value.yes_no()) return *yes ? say("Yes") : say("No");
  if (const auto document = document_in(value)) return in_words(*document);
  if (const auto* number = value.number()) return counted(field, *number);
  if (const auto* text = value.text()) return one_in_words(field, *text, names);
  std::string words;
  const auto* list = value.list();
  // Which they are is said where there are ways to them.
  if (field.kind == FieldKind::entries && list != nullptr && list->size() > 1)
    return say("{n} earlier entries", {{"n", std::to_string(list->size())}});
  if (list != nullptr)
    for (const auto& one : *list)
      words += (words.empty() ? "" : ", ") + one_in_words(field, one, names);
  return words.empty() ? say("Not known") : words;
}

std::vector<Line> lines_of(const RecordView& view, const Names& names) {
  std::vector<Line> lines;
  for (const auto& field : view.shape.fields) {
    if (field.asked != nullptr && !field.asked(view.record)) continue;
    const auto value = field.get(view.record);
    lines.push_back({&field, in_words(field, value, names), !value.absent()});
  }
  return lines;
}

std::vector<Change> changes(const RecordView& before, const RecordView& after) {
  assert(before.shape.kind == after.shape.kind);
  std::vector<Change> found;
  for (const auto& field : before.shape.fields) {
    auto was = field.get(before.record);
    auto is = field.get(after.record);
    if (!(was == is)) found.push_back({&field, std::move(was), std::move(is)});
  }
  return found;
}

}  // namespace holdfast
