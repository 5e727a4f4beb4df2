// `holdfast story FILE...`: reading files and saying what came of them.
#include <algorithm>
#include <ostream>

#include "base/words.h"
#include "cli/story.h"
#include "cli/tables.h"
#include "practice/offending/reference.h"

namespace holdfast::cli {
namespace {

namespace fs = std::filesystem;

/// The file itself, or every story below the folder in name order.
Result<std::vector<fs::path>> stories_at(const fs::path& path) {
  std::error_code wrong;
  if (!fs::is_directory(path, wrong)) return std::vector{path};
  std::vector<fs::path> found;
  for (fs::recursive_directory_iterator at(path, wrong), end; !wrong && at != end;
       at.increment(wrong))
    if (at->path().extension() == ".story") found.push_back(at->path());
  if (wrong || found.empty())
    return failed(Failure::Kind::bad_input,
                  say("{folder} holds no stories", {{"folder", path.string()}}));
  std::ranges::sort(found);
  return found;
}

struct Tally {
  std::size_t stories = 0;
  std::size_t lines = 0;
  std::size_t faults = 0;
  std::size_t unusable = 0;
};

/// None where the folder has none.
Result<StoryTables> tables_in(const fs::path& folder) {
  if (!fs::exists(folder / "offences.tsv")) return StoryTables();
  auto offending = offending_in(folder);
  if (!offending) return Unexpected{offending.error()};
  const auto tools = tools_in(folder);
  if (!tools) return Unexpected{tools.error()};
  const auto stages = stages_in(folder);
  if (!stages) return Unexpected{stages.error()};
  const auto letters = letters_in(folder);
  if (!letters) return Unexpected{letters.error()};
  return StoryTables{std::make_shared<const offending::Reference>(std::move(*offending)), *tools,
                     *stages, *letters};
}

/// What every story of a run is told with.
struct Telling {
  const Calendar& calendar;
  StoryTables tables;
  Tally tally;
};

void run_one(const fs::path& path, Telling& telling, std::ostream& out) {
  auto& tally = telling.tally;
  const auto text = text_of(path);
  const auto report = text ? run_story(*text, path.string(), telling.calendar, telling.tables)
                           : Result<StoryReport>(Unexpected{text.error()});
  if (!report) {
    ++tally.unusable;
    out << report.error().words << '\n';
    return;
  }
  tally.stories += report->stories;
  tally.lines += report->lines;
  tally.faults += report->faults.size();
  for (const auto& fault : report->faults)
    out << report->file << ':' << fault.line << ": " << fault.words << '\n';
}

int code_of(const Tally& tally) {
  if (tally.unusable > 0) return 2;
  return tally.faults > 0 ? 1 : 0;
}

}  // namespace

int story_command(std::span<const std::string_view> files, const fs::path& bank_holidays,
                  std::ostream& out) {
  if (files.empty()) {
    out << say("Name at least one story file, or a folder of them") << '\n';
    return 2;
  }
  const auto holidays = text_of(bank_holidays);
  const auto calendar =
      holidays ? calendar_from(*holidays) : Result<Calendar>(Unexpected{holidays.error()});
  if (!calendar) {
    out << calendar.error().words << '\n';
    return 2;
  }
  const auto tables = tables_in(bank_holidays.parent_path());
  if (!tables) {
    out << tables.error().words << '\n';
    return 2;
  }
  Telling telling{*calendar, *tables, {}};
  auto& tally = telling.tally;
  for (const auto file : files) {
    const auto paths = stories_at(fs::path(file));
    if (!paths) {
      ++tally.unusable;
      out << paths.error().words << '\n';
      continue;
    }
    for (const auto& path : *paths) run_one(path, telling, out);
  }
  out << say("{stories} with {lines}: {faults}",
             {{"stories", count_of(tally.stories, say("story"), say("stories"))},
              {"lines",
               count_of(tally.lines, say("line that must hold"), say("lines that must hold"))},
              {"faults", tally.faults == 0
                             ? say("all hold")
                             : count_of(tally.faults, say("does not"), say("do not"))}})
      << '\n';
  return code_of(tally);
}

}  // namespace holdfast::cli
