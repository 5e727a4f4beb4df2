// The parts of the run: each prints the rows of what it measured, and the limits they are held to.
#pragma once
#include <filesystem>

namespace holdfast::bench {

/// Pages of a record of 500 entries, cold and warm.
void measure_opening(const std::filesystem::path& folder);
/// One more event into a record of 500 entries, cold and warm; by the desk, and by the whole form.
void measure_recording(const std::filesystem::path& folder);
/// Fifty workers recording at once, on their own records and on one.
void measure_many(const std::filesystem::path& folder);
/// Home, lists and search of a service of 5,000 cases.
void measure_lists(const std::filesystem::path& folder);
/// Bringing 1,000 children with 50,000 notes in, in one go.
void measure_import(const std::filesystem::path& folder);

/// The gap check and the page of an assessment, over 2,000 entries.
void measure_assessing(const std::filesystem::path& folder);
void measure_planning(const std::filesystem::path& folder);
/// The week of 20 workers.
void measure_delivery(const std::filesystem::path& folder);
/// Two thousand people with a page open, of whom forty may know what is recorded.
void measure_live(const std::filesystem::path& folder);

/// Searching a million notes.
void measure_written(const std::filesystem::path& folder);
/// Looking up misspelt names among 100,000 children.
void measure_misspelt(const std::filesystem::path& folder);
/// Whether an entry of a plan also stands in one of 100,000 other plans.
void measure_copies(const std::filesystem::path& folder);

}  // namespace holdfast::bench
