// Comma-separated values as RFC 4180 has them, read strictly: what could be read in two ways is
// refused with its line, never guessed at. A guess here would put one child's words on another's
// record.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holdfast {

/// One row, and the line of the file on which it begins: cells in quotes may run over lines.
struct CsvRow {
  std::size_t line = 0;
  std::vector<std::string> cells;
};
/// A row that could not be read, in words for whoever made the file.
struct CsvWrong {
  std::size_t line = 0;
  std::string words;
};

inline constexpr std::size_t csv_cell_limit_bytes = 1 << 20;
inline constexpr std::size_t csv_limit_cells = 200;

/// What is wrong with the file as a whole: it is in another encoding than UTF-8. Nothing when it
/// can be read row by row.
std::optional<CsvWrong> unreadable_csv(std::string_view file);

/// Reads row after row. Lines end with LF or CRLF; a byte-order mark and empty lines are passed
/// over. After a row that is wrong it goes on with the next line.
class CsvReader {
 public:
  /// `file` outlives the reader. What is copied out of a spreadsheet has a tab between cells.
  explicit CsvReader(std::string_view file, char separator = ',');
  /// Nothing at the end. A row that is wrong is in `wrong()`, and has no cells.
  std::optional<CsvRow> next();
  const std::optional<CsvWrong>& wrong() const { return wrong_; }

 private:
  enum class After { cell, row };
  After take_cell(std::string& into);
  After take_quoted(std::string& into);
  After take_plain(std::string& into);
  After end_of_cell();
  After fail(std::string words);
  bool at_line_end() const;
  void pass_line_end();
  void pass_line();

  std::string_view file_;
  char separator_ = ',';
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  std::size_t row_line_ = 1;
  std::optional<CsvWrong> wrong_;
};

/// One row with its CRLF; cells that need quotes have them.
std::string csv_of(const std::vector<std::string>& cells);

}  // namespace holdfast
