// What docs/import_format.md says of each file and its columns.
#include "cli/exchange_table.h"

namespace holdfast::cli {
namespace {

std::string words_doc(const Field& field) {
  std::string all;
  for (const auto& word : field.words())
    all += (all.empty() ? "`" : ", `") + std::string(word.wire) + "`";
  return all;
}

std::string cell_doc(const Field& field, desk::Lies lies) {
  const std::string whose = lies == desk::Lies::in_victims ? "victim" : "child";
  switch (field.kind) {
    case FieldKind::text:
      return "one line, at most 300 characters";
    case FieldKind::long_text:
      return "text, at most 50,000 characters";
    case FieldKind::date:
      return "a day";
    case FieldKind::moment:
      return "a moment, like 2026-11-03T16:40Z";
    case FieldKind::yes_no:
      return "`yes` or `no`";
    case FieldKind::number:
      return "a whole number";
    case FieldKind::one_of:
      return "one of " + words_doc(field);
    case FieldKind::some_of:
      return "any of " + words_doc(field) + ", parted by `;`";
    case FieldKind::person:
      return "the email address of somebody listed here";
    case FieldKind::agency:
      return "the name of an agency listed here";
    case FieldKind::team:
      return "the name of a team listed here";
    case FieldKind::record:
      return "the `child_ref` of another child";
    case FieldKind::records:
      return "the `child_ref` of other children, parted by `;`";
    case FieldKind::entry:
      return "the reference of an earlier row of this " + whose;
    case FieldKind::entries:
      return "references of earlier rows of this " + whose + ", parted by `;`";
    case FieldKind::document:
      return "the name of a file in the folder `documents`";
  }
  return "";
}

std::string own_reference(const desk::SetFile& file) {
  if (file.name != desk::victims_file) return "your reference";
  return "the reference of the token's row in `" + std::string(desk::tokens_file) + "`";
}

std::string file_doc(const desk::SetFile& file) {
  auto text = "\n### " + file.name + "\n\n" + std::string(file.shape.title) + " (`" +
              std::string(file.shape.kind) + "`).\n\n| Column | Needed | What may stand there |\n" +
              "|---|---|---|\n";
  for (const auto& column : desk::columns_of(file)) {
    if (column.is == desk::Column::Is::ref)
      text += "| `" + column.name + "` | yes | " + own_reference(file) + " |\n";
    if (column.is == desk::Column::Is::child)
      text += "| `" + column.name + "` | yes | whose row it is |\n";
    if (column.is == desk::Column::Is::victim)
      text += "| `" + column.name + "` | yes | the `" + column.name + "` of the child's victim |\n";
    if (column.is != desk::Column::Is::field) continue;
    const std::string needed = column.required                  ? "yes"
                               : column.field->asked != nullptr ? "where it is asked"
                                                                : "";
    text += "| `" + column.name + "` | " + needed + " | " + std::string(column.field->heading()) +
            ": " + cell_doc(*column.field, file.lies) + " |\n";
  }
  return text;
}

}  // namespace

std::string set_doc() {
  std::string text;
  for (const auto& file : desk::set_files()) text += file_doc(file);
  return text;
}

}  // namespace holdfast::cli
