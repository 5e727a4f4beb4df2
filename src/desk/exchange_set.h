// The set of files by which a caseload moves in and out: a file for each kind of record, a column
// for each of its fields. A table of names is all there is to keep: what may stand in a column
// follows from the record's own fields, so a kind that is added can be moved from its first day.
// docs/import_format.md is for whoever makes such files, and its tables are printed from these.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "records/shape.h"

namespace holdfast::desk {

enum class Lies {
  in_record,   ///< an entry of a child's record
  in_victims,  ///< an entry of the record of a victim of the child
  in_service   ///< the service's own: who may open the record
};

struct SetFile {
  std::string name;  ///< "notes.csv"
  std::string ref;   ///< the column of the row's own reference: "note_ref"
  Shape shape;
  Lies lies = Lies::in_record;
};

/// In the order in which rows are taken in that say no other.
std::span<const SetFile> set_files();
/// Null when there is none of that name, or no file for that kind.
const SetFile* set_file(std::string_view name);
const SetFile* file_for(std::string_view kind);

struct Column {
  enum class Is {
    ref,
    child,
    victim,
    field,
    row_order,
    recorded_by,
    recorded_on,
    compartments,
    compartments_why
  };
  Is is{};
  std::string name;
  const Field* field = nullptr;  ///< of `field` alone
  bool required = false;
};
std::vector<Column> columns_of(const SetFile& file);
/// What follows from the token on the child's record, and has no column.
bool is_worked_out(const SetFile& file, const Field& field);

inline constexpr std::string_view children_file = "children.csv";
/// A token's row and the first row of the victim's own record have one reference, by which all
/// rows of that victim name them.
inline constexpr std::string_view tokens_file = "victim_tokens.csv";
inline constexpr std::string_view victims_file = "victims.csv";
inline constexpr std::string_view victim_column = "victim_ref";
inline constexpr std::string_view documents_folder = "documents";
inline constexpr std::string_view history_folder = "history";
inline constexpr std::string_view child_column = "child_ref";
inline constexpr char list_mark = ';';
inline constexpr std::size_t reference_limit_characters = 100;

}  // namespace holdfast::desk
