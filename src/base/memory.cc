// The C library's two thresholds, raised.
#include "base/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace holdfast {

void keep_freed_memory() {
#ifdef __GLIBC__
  constexpr int kept_bytes = 64 << 20;
  constexpr int mapped_from_bytes = 32 << 20;  // the most that glibc takes
  mallopt(M_TRIM_THRESHOLD, kept_bytes);
  mallopt(M_MMAP_THRESHOLD, mapped_from_bytes);
#endif
}

}  // namespace holdfast
