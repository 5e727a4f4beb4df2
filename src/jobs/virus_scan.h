// ClamAV's daemon, where one listens on this machine: the plain bytes of a document go to it over
// its local socket before the document is kept, and to nobody else. Where there is none, nothing is
// scanned and the page says so.
#pragma once
#include <string>

#include "desk/documents.h"

namespace holdfast::jobs {

inline constexpr int clamd_patience_seconds = 60;

/// Looks for the socket anew at each scan, so the daemon may come and go. No answer: NotScanned.
desk::Scanner clamd_scanner(std::string socket);

}  // namespace holdfast::jobs
