// What must outlive a restart but is no testimony: password verifiers, TOTP secrets, sessions,
// drafts, outgoing messages, marks. Rows are sealed by whoever fills the shelf (store/), so keepers
// here see only names and bytes. A struct of functions and not a class: access must not know where
// its rows lie.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/moment.h"
#include "base/result.h"

namespace holdfast {

inline constexpr std::size_t shelf_name_limit_bytes = 200;
inline constexpr std::size_t shelf_row_limit_bytes = 4 << 20;

struct ShelfRow {
  std::string name;
  Bytes value;
};

/// Names are plain and sorted bytewise ("session/ab12..."), values sealed. All calls are safe from
/// several threads, and every node of the service sees the same shelf.
struct Shelf {
  /// Nothing when there is no such row, or it has expired by `now`.
  std::function<Result<std::optional<Bytes>>(std::string_view name, Moment now)> get;
  /// Writes or overwrites; kept until `expires` (nothing: for ever).
  std::function<Result<Done>(std::string_view name, ByteView value, std::optional<Moment> expires)>
      put;
  /// Writes only if the row is still exactly `expected` (nothing: is absent). False: somebody else
  /// was first.
  std::function<Result<bool>(std::string_view name, const std::optional<Bytes>& expected,
                             ByteView value, std::optional<Moment> expires)>
      put_if;
  std::function<Result<Done>(std::string_view name)> remove;
  /// Unexpired rows whose names begin with `prefix`, in name order, at most `limit`.
  std::function<Result<std::vector<ShelfRow>>(std::string_view prefix, std::size_t limit,
                                              Moment now)>
      list;
  /// Drops what has expired; says how many.
  std::function<Result<std::size_t>(Moment now)> sweep;
};

}  // namespace holdfast
