// A list as a file for a spreadsheet: CSV, or XLSX with real dates. What a person wrote never
// becomes a formula there: a cell that a spreadsheet might run is written so that it shows as
// words.
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/moment.h"
#include "base/result.h"
#include "web/http.h"

namespace holdfast::web {

/// Nothing is an empty cell.
using SheetCell = std::variant<std::monostate, std::string, Date>;

struct Sheet {
  std::string name;  ///< of the file
  Moment made;       ///< when it was, as its properties say
  std::vector<std::string> head;
  std::vector<std::vector<SheetCell>> rows;
};

/// Without control characters, and with "'" before what a spreadsheet would take for a formula: a
/// first = + - or @.
std::string harmless(std::string_view words);

/// UTF-8 with a byte order mark, which spreadsheets need to read it as that; days as 2026-11-03.
std::string csv_of(const Sheet& sheet);
Result<std::string> xlsx_of(const Sheet& sheet);

enum class SheetFormat : std::uint8_t { csv, xlsx };
/// As a download, in a format that its wire word names.
std::optional<SheetFormat> sheet_format_from(std::string_view wire);
Result<Response> sheet_download(const Sheet& sheet, SheetFormat format);

}  // namespace holdfast::web
