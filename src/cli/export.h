// Handing a caseload out as a set in a folder (desk/set_writer.h says what is in it), whatever
// compartment an entry lies in. Every record's opening is logged first. A victim's own record goes
// out to somebody who may open it, and else the set says how many were left out.
#pragma once
#include <filesystem>
#include <functional>
#include <optional>

#include "desk/set_writer.h"

namespace holdfast::cli {

struct ExportOrder {
  std::filesystem::path folder;   ///< empty, or not there
  std::optional<StreamId> child;  ///< nothing: every child
  access::Reader by;
};
/// Failure::bad_input when the folder holds something, or there is no such child.
Result<desk::SetReport> export_set(desk::Desk& desk, const ExportOrder& order,
                                   const std::function<void(std::size_t, std::size_t)>& progress);

}  // namespace holdfast::cli
