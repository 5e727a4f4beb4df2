// See csv.h. No library of those at hand says on which line what is wrong, refuses a stray quote,
// or keeps to one way of reading: docs/adr.
#include "records/csv.h"

#include <algorithm>

#include "base/text.h"
#include "base/words.h"

namespace holdfast {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::size_t line_of(std::string_view file, std::size_t at) {
  return 1 + static_cast<std::size_t>(std::count(file.begin(), file.begin() + at, '\n'));
}

/// The first line that is not UTF-8.
std::size_t first_other_line(std::string_view file) {
  std::size_t line = 1;
  for (const auto one : split(file, '\n')) {
    if (!is_utf8(one)) return line;
    ++line;
  }
  return line;
}

}  // namespace

std::optional<CsvWrong> unreadable_csv(std::string_view file) {
  if (file.starts_with("\xFF\xFE") || file.starts_with("\xFE\xFF"))
    return CsvWrong{1, say("This file is in UTF-16. Save it as CSV in UTF-8")};
  if (const auto nul = file.find('\0'); nul != file.npos)
    return CsvWrong{line_of(file, nul),
                    say("There is a NUL character here: this is no CSV file in UTF-8")};
  if (!is_utf8(file))
    return CsvWrong{first_other_line(file),
                    say("This line is not UTF-8. Save the file as CSV in UTF-8")};
  return std::nullopt;
}

CsvReader::CsvReader(std::string_view file, char separator) : file_(file), separator_(separator) {
  if (file_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
}

bool CsvReader::at_line_end() const { return file_[at_] == '\n' || file_.substr(at_, 2) == "\r\n"; }

void CsvReader::pass_line_end() {
  at_ += file_[at_] == '\n' ? 1 : 2;
  ++line_;
}

void CsvReader::pass_line() {
  const auto end = file_.find('\n', at_);
  at_ = end == file_.npos ? file_.size() : end + 1;
  ++line_;
}

CsvReader::After CsvReader::fail(std::string words) {
  if (!wrong_) wrong_ = CsvWrong{row_line_, std::move(words)};
  return After::row;
}

CsvReader::After CsvReader::end_of_cell() {
  if (at_ == file_.size()) return After::row;
  if (at_line_end()) return pass_line_end(), After::row;
  if (file_[at_] == separator_) return ++at_, After::cell;
  pass_line();
  return fail(separator_ == ',' ? say("After a closing quote comes a comma or the end of the line")
                                : say("After a closing quote comes a tab or the end of the line"));
}

CsvReader::After CsvReader::take_quoted(std::string& into) {
  for (++at_; at_ < file_.size(); ++at_) {
    if (file_[at_] == '\n') ++line_;
    if (file_[at_] != '"') {
      into += file_[at_];
    } else if (file_.substr(at_ + 1, 1) == "\"") {
      into += '"';
      ++at_;
    } else {
      ++at_;
      return end_of_cell();
    }
  }
  return fail(say("A quote is opened here and never closed"));
}

CsvReader::After CsvReader::take_plain(std::string& into) {
  const char ends[] = {separator_, '"', '\r', '\n'};
  const auto end = std::min(file_.find_first_of(std::string_view(ends, 4), at_), file_.size());
  into = file_.substr(at_, end - at_);
  at_ = end;
  if (at_ == file_.size() || file_[at_] == separator_ || at_line_end()) return end_of_cell();
  const bool quote = file_[at_] == '"';
  pass_line();
  return fail(quote ? say("A quote stands inside a cell that is not in quotes")
                    : say("A carriage return stands by itself here"));
}

CsvReader::After CsvReader::take_cell(std::string& into) {
  const auto after = file_.substr(at_, 1) == "\"" ? take_quoted(into) : take_plain(into);
  if (into.size() > csv_cell_limit_bytes) {
    if (after == After::cell) pass_line();
    return fail(say("A cell is longer than a megabyte"));
  }
  return after;
}

std::optional<CsvRow> CsvReader::next() {
  wrong_.reset();
  while (at_ < file_.size() && at_line_end()) pass_line_end();
  if (at_ >= file_.size()) return std::nullopt;
  row_line_ = line_;
  CsvRow row{line_, {}};
  for (auto after = After::cell; after == After::cell;) {
    after = take_cell(row.cells.emplace_back());
    if (row.cells.size() <= csv_limit_cells || after == After::row) continue;
    pass_line();
    after = fail(say("This line has too many cells"));
  }
  if (wrong_) row.cells.clear();
  return row;
}

std::string csv_of(const std::vector<std::string>& cells) {
  std::string row;
  for (const auto& cell : cells) {
    if (&cell != &cells.front()) row += ',';
    const bool marked = cell.starts_with(byte_order_mark);  // not to be taken for the file's own
    const bool edges = marked || cell.starts_with(' ') || cell.ends_with(' ');
    const bool alone = cell.empty() && cells.size() == 1;
    if (cell.find_first_of(",\"\r\n") == cell.npos && !edges && !alone) {
      row += cell;
      continue;
    }
    row += '"';
    for (const char c : cell) {
      if (c == '"') row += '"';
      row += c;
    }
    row += '"';
  }
  return row + "\r\n";
}

}  // namespace holdfast
