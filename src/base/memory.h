// How the process keeps the memory it frees.
#pragma once

namespace holdfast {

/// Once, at the start of a process that serves. A record's pages come and go by megabytes; without
/// this the C library gives them back to the kernel after each opening, and the next one pays a
/// fault for every page. Keeps at most 64 MB. Does nothing where the C library is not glibc.
void keep_freed_memory();

}  // namespace holdfast
