// A multipart/form-data body read as it comes, so that a file of 25 MB never stands in memory: what
// is typed is kept as a form, what is a file goes on to whoever takes it.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "web/request_reader.h"

namespace holdfast::web {

/// More file parts than this in one form, chosen or not: 413. Above what any page takes, so that
/// who chooses a few too many reads the page's words.
inline constexpr std::size_t form_limit_files = 50;
/// All that is typed in one form together.
inline constexpr std::size_t fields_limit_bytes = 2 << 20;

/// Takes the files of one form, one after another. `begin` null: files are refused.
struct FileSink {
  std::function<void(std::string_view field, std::string_view name)> begin;
  std::function<void(std::string_view bytes)> take;
  std::function<void()> end;
};

class MultipartReader {
 public:
  MultipartReader(std::string_view boundary, FileSink sink);
  Result<Done, Refused> feed(std::string_view bytes);
  /// When all has been fed: what was typed.
  Result<Form, Refused> finish();

 private:
  enum class Stage : std::uint8_t { beginning, after_boundary, head, content, ending };
  enum class Step : std::uint8_t { go_on, wait };
  struct Boundary {
    std::size_t at;  ///< content reaches to here, for certain
    bool whole;      ///< and the boundary stands there
  };
  Result<Step, Refused> step();
  Result<Step, Refused> read_head();
  Result<Step, Refused> read_content();
  Boundary find_boundary() const;
  void give(std::size_t bytes);
  std::optional<Refused> end_part();

  std::string line_;  ///< what ends a part: "\r\n--" and the boundary
  FileSink sink_;
  Stage stage_ = Stage::beginning;
  std::string held_;  ///< read, and not yet understood
  Form form_;
  std::string name_;
  std::string value_;
  bool is_file_ = false;
  std::size_t files_ = 0;
  std::size_t field_bytes_ = 0;
};

}  // namespace holdfast::web
