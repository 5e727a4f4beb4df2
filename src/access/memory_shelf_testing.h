// A shelf in memory: the naive one that tests and simulations use, and that says plainly what every
// other shelf must do. Several threads may use it at once.
#pragma once
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "base/shelf.h"

namespace holdfast::access {

struct MemoryShelfRow {
  Bytes value;
  std::optional<Moment> expires;
};

struct MemoryShelfRows {
  std::mutex guard;
  std::map<std::string, MemoryShelfRow, std::less<>> rows;
  Moment latest;  ///< that anybody asked about: put_if is not told the time
};

namespace detail {

inline bool expired(const MemoryShelfRow& row, Moment now) {
  return row.expires && *row.expires <= now;
}

inline Bytes copied(ByteView value) { return {value.begin(), value.end()}; }

inline Result<bool> put_if(MemoryShelfRows& rows, std::string_view name,
                           const std::optional<Bytes>& expected, MemoryShelfRow row) {
  const std::lock_guard lock(rows.guard);
  const auto found = rows.rows.find(name);
  const bool absent = found == rows.rows.end() || expired(found->second, rows.latest);
  const bool same = absent ? !expected : expected && found->second.value == *expected;
  if (same) rows.rows.insert_or_assign(std::string(name), std::move(row));
  return same;
}

inline std::vector<ShelfRow> listed(MemoryShelfRows& rows, std::string_view prefix,
                                    std::size_t limit, Moment now) {
  const std::lock_guard lock(rows.guard);
  std::vector<ShelfRow> out;
  for (auto at = rows.rows.lower_bound(prefix); at != rows.rows.end(); ++at) {
    if (!at->first.starts_with(prefix) || out.size() == limit) break;
    if (!expired(at->second, now)) out.push_back({at->first, at->second.value});
  }
  return out;
}

}  // namespace detail

/// The shelf lives as long as any copy of its functions. `rows`, when given, can be looked into.
inline Shelf memory_shelf(
    std::shared_ptr<MemoryShelfRows> rows = std::make_shared<MemoryShelfRows>()) {
  Shelf shelf;
  shelf.get = [rows](std::string_view name, Moment now) -> Result<std::optional<Bytes>> {
    const std::lock_guard lock(rows->guard);
    rows->latest = std::max(rows->latest, now);
    const auto found = rows->rows.find(name);
    if (found == rows->rows.end() || detail::expired(found->second, now))
      return std::optional<Bytes>{};
    return std::optional<Bytes>{found->second.value};
  };
  shelf.put = [rows](std::string_view name, ByteView value,
                     std::optional<Moment> expires) -> Result<Done> {
    const std::lock_guard lock(rows->guard);
    rows->rows.insert_or_assign(std::string(name), MemoryShelfRow{detail::copied(value), expires});
    return done;
  };
  shelf.put_if = [rows](std::string_view name, const std::optional<Bytes>& expected, ByteView value,
                        std::optional<Moment> expires) {
    return detail::put_if(*rows, name, expected, {detail::copied(value), expires});
  };
  shelf.remove = [rows](std::string_view name) -> Result<Done> {
    const std::lock_guard lock(rows->guard);
    if (const auto found = rows->rows.find(name); found != rows->rows.end())
      rows->rows.erase(found);
    return done;
  };
  shelf.list = [rows](std::string_view prefix, std::size_t limit,
                      Moment now) -> Result<std::vector<ShelfRow>> {
    return detail::listed(*rows, prefix, limit, now);
  };
  shelf.sweep = [rows](Moment now) -> Result<std::size_t> {
    const std::lock_guard lock(rows->guard);
    return std::erase_if(rows->rows,
                         [&](const auto& row) { return detail::expired(row.second, now); });
  };
  return shelf;
}

}  // namespace holdfast::access
