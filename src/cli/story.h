// Stories: examples of the rules that a practitioner can read, and the machine can hold the rules
// to. A story says what was recorded and what must then be due, refused or known; this runs it
// through the very folds, checks and prompts of practice/ and reports each line that does not hold.
//
// The language is one line a statement; story_help() lists every form. A file may tell several
// stories; each begins at `story` with an empty service and one child of whom nothing is recorded.
#pragma once
#include <filesystem>
#include <iosfwd>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/working_days.h"
#include "cli/story_scene.h"

namespace holdfast::cli {

/// A line that does not hold, and how it is instead.
struct StoryFault {
  int line;
  std::string words;
};

struct StoryReport {
  std::string file;
  std::size_t stories = 0;
  std::size_t lines = 0;  ///< lines that say something must hold
  std::vector<StoryFault> faults;
};

/// Pure: the same text, calendar and tables give the same report. Failure::bad_input, "FILE:LINE:
/// words", for a line that is none of the forms.
Result<StoryReport> run_story(std::string_view text, std::string_view file_name,
                              const Calendar& calendar, StoryTables tables = {});

/// What a story may say, for people: every form of line and every question.
std::string story_help();

/// `holdfast story FILE...`: runs each file, and of a folder every *.story below it, in name order.
/// The tables of offences, disposals, tools and stages are read from beside the bank holidays,
/// where they are. Answers the exit code: 0 when every line holds, 1 when some do not, 2 when a
/// file cannot be run.
int story_command(std::span<const std::string_view> files,
                  const std::filesystem::path& bank_holidays, std::ostream& out);

}  // namespace holdfast::cli
