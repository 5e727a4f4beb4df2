// docs/records.md is what the code says. HOLDFAST_UPDATE=1 writes it anew.
#include "cli/records_doc.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "practice/event.h"

namespace holdfast::cli {
namespace {

const std::string path = std::string(HOLDFAST_ROOT) + "/docs/records.md";

TEST_CASE("docs/records.md says what the records are today") {
  if (std::getenv("HOLDFAST_UPDATE") != nullptr)
    std::ofstream(path, std::ios::binary) << records_doc();
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  const bool equal = text.str() == records_doc();
  CHECK_MESSAGE(equal, "run cli_test with HOLDFAST_UPDATE=1 and read the difference");
}

TEST_CASE("the page names every kind, every field and every choice") {
  const auto page = records_doc();
  for (const auto& shape : all_shapes()) {
    CHECK(page.find("`" + std::string(shape.kind) + "`") != page.npos);
    for (const auto& field : shape.fields) {
      CHECK(page.find("| `" + std::string(field.name) + "` | ") != page.npos);
      for (const auto& word : field.words())
        CHECK(page.find("`" + std::string(word.wire) + "`") != page.npos);
    }
  }
}

}  // namespace
}  // namespace holdfast::cli
