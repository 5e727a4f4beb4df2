// Handing a caseload out as a set that an import can take in, here or elsewhere: what stands of
// every entry, corrections and withdrawals done; beside it each record's whole history, line by
// line as it is kept; and the documents. Every record's opening is logged first. A victim's own
// record goes out to somebody who may open it, and else the set says how many were left out.
#pragma once
#include <filesystem>
#include <functional>
#include <optional>

#include "desk/desk.h"

namespace holdfast::cli {

struct ExportOrder {
  std::filesystem::path folder;   ///< empty, or not there
  std::optional<StreamId> child;  ///< nothing: every child
  access::Reader by;
};
struct ExportReport {
  std::size_t children = 0;
  std::size_t rows = 0;
  std::size_t documents = 0;
  std::size_t victims = 0;
  std::size_t victims_left_out = 0;  ///< whom whoever runs it may not open
  std::size_t rows_left_out = 0;     ///< that speak of an entry that has no row
};
/// A file of the set, where anything was left out, and what it says: a line for each reason.
inline constexpr std::string_view left_out_file = "left-out.txt";
std::string left_out_words(const ExportReport& report);

/// Failure::bad_input when the folder holds something, or there is no such child.
Result<ExportReport> export_set(desk::Desk& desk, const ExportOrder& order,
                                const std::function<void(std::size_t, std::size_t)>& progress);

}  // namespace holdfast::cli
