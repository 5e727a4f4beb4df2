// A disk that can be made to fail: a VFS of SQLite that passes everything to the system's own until
// it is told that syncs fail, that the disk is full, or that nothing may be written.
#pragma once
#include <string>

namespace holdfast::conformance {

enum class Fault { none, sync_fails, full, read_only };

/// Registers the VFS the first time; its name is what FileSettings::vfs takes.
std::string faulty_vfs();
/// On files whose path holds `file`; every file unless one is named.
void set_fault(Fault fault, std::string file = "");

}  // namespace holdfast::conformance
