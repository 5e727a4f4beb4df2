// What the files of a set are, held to the records and to docs/import_format.md.
#include "cli/exchange_table.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

#include "practice/event.h"

namespace holdfast::cli {
namespace {

const std::string path = std::string(HOLDFAST_ROOT) + "/docs/import_format.md";
constexpr std::string_view mark = "<!-- tables -->\n";

TEST_CASE("docs/import_format.md has the files and columns an import reads today") {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  const auto page = text.str();
  const auto at = page.find(mark);
  REQUIRE(at != page.npos);
  const auto head = page.substr(0, at + mark.size());
  if (std::getenv("HOLDFAST_UPDATE") != nullptr)
    std::ofstream(path, std::ios::binary) << head << set_doc();
  const bool equal = page == head + set_doc() || std::getenv("HOLDFAST_UPDATE") != nullptr;
  CHECK_MESSAGE(equal, "run cli_test with HOLDFAST_UPDATE=1 and read the difference");
}

TEST_CASE("every kind of a child's record moves, but answers to prompts, victims and merges") {
  for (const auto& shape : all_shapes()) {
    const bool stays = shape.kind.starts_with("service.") || shape.kind.starts_with("attention.") ||
                       shape.kind.starts_with("children.merge") ||
                       shape.kind == "children.record_merged";
    CAPTURE(shape.kind);
    CHECK((desk::file_for(shape.kind) != nullptr || stays));
  }
  for (const auto kind : {"service.record_restricted", "service.barred", "service.admitted"})
    CHECK(desk::file_for(kind)->lies == desk::Lies::in_service);
  for (const auto& file : desk::set_files())
    if (file.shape.kind.starts_with("victims.")) {
      CAPTURE(file.name);
      CHECK(file.lies ==
            (file.name == desk::tokens_file ? desk::Lies::in_record : desk::Lies::in_victims));
    }
}

TEST_CASE("no two files, and no two columns of a file, have one name") {
  std::set<std::string> files;
  for (const auto& file : desk::set_files()) {
    CHECK(files.insert(file.name).second);
    std::set<std::string> columns;
    for (const auto& column : desk::columns_of(file)) {
      CAPTURE(file.name + ": " + column.name);
      CHECK(columns.insert(column.name).second);
    }
  }
}

}  // namespace
}  // namespace holdfast::cli
