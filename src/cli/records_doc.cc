// Loops over shapes and fields, writing Markdown.
#include "cli/records_doc.h"

#include "practice/event.h"

namespace holdfast::cli {
namespace {

std::string_view name_of(FieldKind kind) {
  switch (kind) {
    case FieldKind::text:
      return "a line of text";
    case FieldKind::long_text:
      return "text";
    case FieldKind::date:
      return "a day";
    case FieldKind::moment:
      return "a moment";
    case FieldKind::yes_no:
      return "yes or no";
    case FieldKind::number:
      return "a number";
    case FieldKind::one_of:
      return "one of";
    case FieldKind::some_of:
      return "some of";
    case FieldKind::person:
      return "a person";
    case FieldKind::agency:
      return "an agency";
    case FieldKind::team:
      return "a team";
    case FieldKind::record:
      return "a record";
    case FieldKind::records:
      return "records";
    case FieldKind::entry:
      return "an earlier entry";
    case FieldKind::entries:
      return "earlier entries";
    case FieldKind::document:
      return "a document";
  }
  return "";
}

std::string floor_in_words(Clearance floor) {
  std::string words;
  for (const auto& one : compartment_words)
    if (floor.has(one.compartment)) words += (words.empty() ? "" : ", ") + std::string(one.wire);
  return words;
}

/// A bar would end a table's cell.
std::string cell(std::string_view text) {
  std::string safe;
  for (const char c : text) safe += c == '|' ? std::string("\\|") : std::string(1, c);
  return safe;
}

std::string needed(const Field& field) {
  if (field.asked != nullptr) return "where asked";
  return field.required ? "yes" : "";
}

std::string kind_words(const Field& field) {
  std::string words(name_of(field.kind));
  std::string choices;
  for (const auto& word : field.words())
    choices +=
        (choices.empty() ? ": " : ", ") + ("`" + std::string(word.wire) + "` ") + cell(word.label);
  return words + choices;
}

void add_row(std::string& page, const Field& field) {
  page += "| `" + std::string(field.name) + "` | " + cell(field.question) + " | " +
          kind_words(field) + " | " + needed(field) + " |\n";
}

std::string area_of(const Shape& shape) {
  return std::string(shape.kind.substr(0, shape.kind.find('.')));
}

void add_shape(std::string& page, const Shape& shape) {
  page += "\n### " + std::string(shape.title) + "\n\n`" + std::string(shape.kind) +
          "`, lies in: " + floor_in_words(shape.floor) + "\n\n";
  page += "| Name | Question | Kind | Needed |\n|---|---|---|---|\n";
  for (const auto& field : shape.fields) add_row(page, field);
}

constexpr std::string_view opening =
    "# Every record\n\n"
    "Made from the code by `cli_test`, which fails when this page differs; run it with "
    "`HOLDFAST_UPDATE=1` to write it anew. Kinds, names and choices are on disk for ever: they are "
    "never changed and never used for something else. \"Lies in\" is the least need-to-know; who "
    "records may add to it. Where the law or guidance behind a rule stands: "
    "[sources.md](sources.md). Who may read what: [access.md](access.md).\n";

std::string general_records() {
  std::string page =
      "\n## Of any record\n\n"
      "Three kinds speak of an earlier entry, named by its id (`entry`), and say why (`why`). The "
      "history shows both.\n\n"
      "| Kind | Title | What else it holds |\n|---|---|---|\n";
  page += "| `" + std::string(Corrected::kind) + "` | " + std::string(Corrected::title) +
          " | the whole replacement: `record_kind` and `record` |\n";
  page += "| `" + std::string(Withdrawn::kind) + "` | " + std::string(Withdrawn::title) + " | |\n";
  page += "| `" + std::string(Reclassified::kind) + "` | " + std::string(Reclassified::title) +
          " | the `clearance` it lies in from then on |\n";
  page +=
      "\nAn entry of any kind that was brought in from another system holds `claimed` besides: who "
      "is said to have recorded it there (`by`), and on which day (`on`). It is shown as a claim, "
      "never in the place of who recorded it here and when: "
      "[import_format.md](import_format.md).\n";
  return page;
}

}  // namespace

std::string records_doc() {
  std::string page(opening);
  page += general_records();
  std::string area;
  for (const auto& shape : all_shapes()) {
    if (area_of(shape) != area) page += "\n## `" + (area = area_of(shape)) + "`\n";
    add_shape(page, shape);
  }
  return page;
}

}  // namespace holdfast::cli
