// Taking a set in. First every row is looked at, all of them, against what it would be added to;
// then, when nothing is wrong (or what is wrong is to be left out), the children go in, some
// together in one transaction, each child whole. Ids follow from the rows' own references, so a run
// that was cut off is begun again and goes on where it was.
#pragma once
#include <functional>

#include "cli/import_set.h"

namespace holdfast::cli {

enum class Run { dry, real };
enum class BadRows { refuse, leave_out };

struct ImportOrder {
  std::filesystem::path folder;
  std::string source;  ///< tells two systems apart that count alike
  Run run = Run::real;
  BadRows bad_rows = BadRows::refuse;
  access::Reader by;
  desk::Scanner scanner;
};

struct ImportReport {
  std::vector<Trouble> troubles;
  std::map<std::string, std::size_t> fresh;  ///< rows to be taken, by file
  std::size_t children = 0;                  ///< new records
  std::size_t there = 0;                     ///< rows taken before
  std::size_t changed = 0;                   ///< taken before, and saying something else now
  std::size_t erased = 0;                    ///< taken before, and erased here since
  std::size_t left_out = 0;                  ///< rows that are wrong
  std::filesystem::path bad_rows;            ///< where those were written; empty: nowhere
  std::size_t written = 0;                   ///< entries, by this run
};
/// "looked" or "taken", of how many children.
enum class Stage { looking, taking };
using Progress = std::function<void(Stage, std::size_t done, std::size_t all)>;

/// Failure: the world went wrong; what was written until then stays, and a new run goes on from it.
Result<ImportReport> import_set(desk::Desk& desk, const ImportOrder& order,
                                const Progress& progress);

}  // namespace holdfast::cli
