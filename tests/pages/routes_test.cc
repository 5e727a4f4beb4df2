// docs/routes.md is every address with what it needs, made from the routes themselves: a route that
// comes, goes or lets others in is read as a change of the product. HOLDFAST_UPDATE=1 writes it
// anew.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "pages/house.h"

namespace holdfast::pages {
namespace {

const std::string path = std::string(HOLDFAST_ROOT) + "/docs/routes.md";

std::string routes_doc(std::span<const web::Route> routes) {
  std::vector<std::string> lines;
  for (const auto& route : routes)
    lines.push_back("| `" + std::string(route.pattern) + "` | " +
                    (route.method == web::Method::get ? "GET" : "POST") + " | `" +
                    std::string(access::wire_of(route.need.operation)) + "` |\n");
  std::ranges::sort(lines);
  std::string doc =
      "# Routes\n\nEvery address with what its reader's role must allow: the operations of "
      "[access.md](access.md). Whether they may open *that* record is asked each time besides. "
      "Made "
      "from the program by the tests of pages; not written by hand.\n\n"
      "| Address | Method | Needs |\n|---|---|---|\n";
  for (const auto& line : lines) doc += line;
  return doc;
}

TEST_CASE("docs/routes.md says what the routes are today") {
  const auto doc = routes_doc(shared_house().routes());
  if (std::getenv("HOLDFAST_UPDATE") != nullptr) std::ofstream(path, std::ios::binary) << doc;
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  const bool equal = text.str() == doc;
  CHECK_MESSAGE(equal, "run pages_test with HOLDFAST_UPDATE=1 and read the difference");
}

}  // namespace
}  // namespace holdfast::pages
