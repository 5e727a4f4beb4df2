// A set is what was handed in, and no more: of a record as its reader sees it, of two that are one,
// of a document that was replaced.
#include "desk/set_writer.h"

#include <map>

#include "desk/documents_testing.h"
#include "desk/merge_testing.h"

namespace holdfast::desk::testing {
namespace {

using Written = std::map<std::string, std::string>;

Written written_for(Town& town, const Reader& reader, StreamId record) {
  const auto opened = town.opened(reader, record);
  Written files;
  SetWriter set(town.desk, opened.service,
                [&](const std::string& path, std::string_view bytes) -> Result<Done> {
                  files[path] += bytes;
                  return done;
                });
  well(set.add(handed_out(opened)));
  well(set.end());
  return files;
}

bool holds(const Written& files, std::string_view words) {
  return std::ranges::any_of(
      files, [&](const auto& file) { return file.second.find(words) != std::string::npos; });
}

std::size_t lines_in(const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

TEST_CASE("of a record that was opened, what its reader may see is written, history and all") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.tells(town.worker, record, "Seen at school");
  const auto wrong = town.tells(town.worker, record, "Seen at home", health);
  town.ticks(town.support, record);
  const auto all = written_for(town, town.worker, record);
  CHECK(lines_in(all.at("notes.csv")) == 3);
  CHECK(all.at("notes.csv").find(wrong.text()) != std::string::npos);
  const auto some = written_for(town, town.support, record);
  CHECK(lines_in(some.at("notes.csv")) == 2);
  CHECK(holds(some, "Seen at school"));
  CHECK_FALSE(holds(some, "Seen at home"));
  CHECK_FALSE(holds(some, wrong.text()));
}

TEST_CASE("a document that was replaced goes as it stands, under the key of what brought it") {
  Filing f;
  const auto entry = f.file();
  const auto came = received(f.town.desk, {{"plan.pdf", plan}});
  well(f.correct(entry, kept(came), came));
  const auto files = written_for(f.town, f.town.worker, f.record);
  CHECK(files.at("documents/" + entry.text() + "/plan.pdf") == plan);
  CHECK_FALSE(files.contains("documents/" + entry.text() + "/letter.pdf"));
  CHECK(lines_in(files.at("history/" + f.record.text() + ".jsonl")) ==
        lines_in(files.at("children.csv")) + lines_in(files.at("workers.csv")) +
            lines_in(files.at("documents.csv")) - 3 + 1);
}

TEST_CASE("a record with another merged into it is begun once, with the entries of both") {
  TwoRecords two;
  two.town.tells(two.town.worker, two.first, "Told on the first");
  two.town.tells(two.town.worker, two.second, "Told on the second");
  two.merged();
  const auto files = written_for(two.town, two.town.worker, two.first);
  CHECK(lines_in(files.at("children.csv")) == 2);
  CHECK(holds(files, "Told on the first"));
  CHECK(files.at("notes.csv").find("Told on the second") != std::string::npos);
}

TEST_CASE("only people and agencies that a row names are needed first") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto files = written_for(town, town.worker, record);
  CHECK(lines_in(files.at("needed-first/people.csv")) == 2);
  CHECK(files.at("needed-first/people.csv").find("Sam Porter") != std::string::npos);
  CHECK(files.at("needed-first/agencies.csv") == "agency\r\n");
}

TEST_CASE("where a file cannot be written the set says so and stops") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto opened = town.opened(town.worker, record);
  SetWriter set(town.desk, opened.service,
                [](const std::string&, std::string_view) -> Result<Done> {
                  return failed(Failure::Kind::full, "no room");
                });
  CHECK_FALSE(set.add(handed_out(opened)).has_value());
  CHECK(set.report().children == 0);
}

}  // namespace
}  // namespace holdfast::desk::testing
