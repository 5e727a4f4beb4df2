// Handing a caseload out as a set that an import can take in, here or elsewhere: what stands of
// every entry, corrections and withdrawals done; beside it each record's whole history, line by
// line as it is kept; and the documents. Every record's opening is logged first.
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
};
/// Failure::bad_input when the folder holds something, or there is no such child.
Result<ExportReport> export_set(desk::Desk& desk, const ExportOrder& order,
                                const std::function<void(std::size_t, std::size_t)>& progress);

}  // namespace holdfast::cli
