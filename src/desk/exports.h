// Lists that left the service as files: who took which, when and how many lines. In the access log,
// under the service's own stream, because a list is of no one record.
#pragma once
#include "desk/desk.h"

namespace holdfast::desk {

struct Export {
  std::string list;  ///< its title
  std::size_t lines = 0;
};
/// On the disk when this returns.
Result<Done> note_export(Desk& desk, const access::Reader& reader, const Export& taken);

struct ExportNoted {
  Moment at;
  PersonId who;
  std::string list;
  /// Only for who opens no records: how many there were could say what another may not see.
  std::optional<std::string> lines;
};
inline constexpr std::size_t exports_shown = 100;
/// The newest first; none for a role that does not review openings.
Result<std::vector<ExportNoted>> exports(Desk& desk, const access::Reader& reader);

}  // namespace holdfast::desk
