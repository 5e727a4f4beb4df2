// XLSX by libxlsxwriter. It writes to files, and a list of children must not lie on a disk
// unsealed: the workbook is a file in memory that has no name, and its parts go where the system
// keeps files in memory.
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <filesystem>
#include <memory>

#include "base/words.h"
#include "web/sheet.h"

namespace holdfast::web {
namespace {

/// A file without a name, gone with this.
class MemoryFile {
 public:
  MemoryFile() : descriptor_(::memfd_create("list", MFD_CLOEXEC)) {}
  ~MemoryFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  bool is_open() const { return descriptor_ >= 0; }
  std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }
  std::string bytes() const {
    const auto size = ::lseek(descriptor_, 0, SEEK_END);
    std::string read(size > 0 ? static_cast<std::size_t>(size) : 0, '\0');
    std::size_t at = 0;
    while (at < read.size()) {
      const auto got =
          ::pread(descriptor_, read.data() + at, read.size() - at, static_cast<off_t>(at));
      if (got <= 0) return "";
      at += static_cast<std::size_t>(got);
    }
    return read;
  }

 private:
  int descriptor_;
};

std::string folder_in_memory() {
  std::error_code wrong;
  const std::string shared = "/dev/shm";
  return std::filesystem::is_directory(shared, wrong) && ::access(shared.c_str(), W_OK) == 0
             ? shared
             : "";
}

struct Place {
  lxw_worksheet* sheet;
  lxw_row_t row;
  lxw_col_t column;
  lxw_format* day;

  bool operator()(std::monostate) const { return true; }
  bool operator()(const std::string& words) const {
    return worksheet_write_string(sheet, row, column, harmless(words).c_str(), nullptr) ==
           LXW_NO_ERROR;
  }
  bool operator()(Date date) const {
    const auto [year, month, on] = parts_of(date);
    lxw_datetime when = {year, month, on, 0, 0, 0};
    return worksheet_write_datetime(sheet, row, column, &when, day) == LXW_NO_ERROR;
  }
};

/// It would read the clock otherwise.
void date(lxw_workbook* book, Moment made) {
  constexpr std::int64_t microseconds_of_a_second = 1'000'000;
  lxw_doc_properties properties = {};
  properties.created = static_cast<time_t>(made.microseconds / microseconds_of_a_second);
  workbook_set_properties(book, &properties);
}

bool fill(lxw_workbook* book, const Sheet& sheet) {
  constexpr double width_characters = 24;
  auto* page = workbook_add_worksheet(book, nullptr);
  auto* strong = workbook_add_format(book);
  auto* day = workbook_add_format(book);
  if (page == nullptr || strong == nullptr || day == nullptr) return false;
  format_set_bold(strong);
  format_set_num_format(day, "d mmmm yyyy");
  const auto columns = static_cast<lxw_col_t>(sheet.head.size());
  worksheet_set_column(page, 0, columns, width_characters, nullptr);
  worksheet_freeze_panes(page, 1, 0);
  bool well = true;
  for (lxw_col_t column = 0; column < columns; ++column)
    well = well && worksheet_write_string(page, 0, column, harmless(sheet.head[column]).c_str(),
                                          strong) == LXW_NO_ERROR;
  lxw_row_t row = 0;
  for (const auto& cells : sheet.rows) {
    ++row;
    lxw_col_t column = 0;
    for (const auto& cell : cells) well = well && std::visit(Place{page, row, column++, day}, cell);
  }
  return well;
}

}  // namespace

Result<std::string> xlsx_of(const Sheet& sheet) {
  const auto failure =
      failed(Failure::Kind::unavailable, say("The spreadsheet could not be made. Try again."));
  const MemoryFile file;
  if (!file.is_open()) return failure;
  auto parts = folder_in_memory();
  lxw_workbook_options options = {};
  if (!parts.empty()) options.tmpdir = parts.data();
  auto* book = workbook_new_opt(file.path().c_str(), &options);
  if (book == nullptr) return failure;
  date(book, sheet.made);
  const bool filled = fill(book, sheet);
  if (workbook_close(book) != LXW_NO_ERROR || !filled) return failure;
  auto bytes = file.bytes();
  if (bytes.empty()) return failure;
  return bytes;
}

}  // namespace holdfast::web
