// A list of people that police send each day, as a table: which column says what is told by its
// heading, and what no heading tells is kept as words. Nothing is guessed at: a day that could be
// read in two ways is not read, and the row says so.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"

namespace holdfast::sharing {

inline constexpr std::size_t list_limit_rows = 500;
inline constexpr std::size_t list_limit_bytes = 512 << 10;

/// One row, and what could be read of it.
struct ListRow {
  std::string given = {};  ///< may be empty
  std::string family = {};
  std::optional<Date> born = {};
  std::optional<Date> happened = {};
  std::string reference = {};  ///< empty: none
  std::string words = {};      ///< every cell as told, with its heading; what is not read first
  std::vector<std::string> notes = {};  ///< what could not be read, for whoever looks at it

  std::string name() const;
};

/// The rows in order, those that say the same once; or why the list cannot be taken in. `of`: the
/// day the list is of, after which nothing in it can have happened.
Result<std::vector<ListRow>, std::string> read_police_list(std::string_view csv, Date of);

/// The headings that tell a name, for whoever made a list without any.
std::string name_headings();
/// Other headings that are understood.
std::string other_headings();

/// Whether two references are the same: capitals and spaces aside. None is like no other.
bool same_reference(std::string_view one, std::string_view other);

}  // namespace holdfast::sharing
