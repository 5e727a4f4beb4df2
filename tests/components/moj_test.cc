// The MoJ components against the official templates, rendered here and now by node from the
// installed package, so that a new version of the package shows what it changed. Waived, because
// the templates are wrong: the badge's `label` (writes an empty aria-label), buttons in a button
// menu (the script stops them submitting), and a first "Remove" without a value where none is given
// (add another: the template drops a 0).
#include <doctest/doctest.h>

#include <array>
#include <boost/json.hpp>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <set>

#include "components/dom.h"
#include "components/moj_cases.h"

namespace holdfast::components {
namespace {

using FromTemplates = std::map<std::string, std::string>;

FromTemplates official() {
  FILE* node = popen("node " HOLDFAST_ROOT "/tests/components/moj_render.mjs", "r");
  REQUIRE(node != nullptr);
  std::string written;
  std::array<char, 65536> part{};
  for (std::size_t n = 0; (n = fread(part.data(), 1, part.size(), node)) > 0;)
    written.append(part.data(), n);
  REQUIRE_MESSAGE(pclose(node) == 0, "the official templates did not render (npm ci?)");
  FromTemplates made;
  const auto parsed = boost::json::parse(written);
  for (const auto& one : parsed.as_object())
    made.emplace(std::string(one.key()), std::string(one.value().as_string()));
  return made;
}

MojCases ours() {
  MojCases made = moj_navigation_cases();
  made.merge(moj_notice_cases());
  made.merge(moj_form_cases());
  return made;
}

std::set<std::string> components_of(const FromTemplates& all) {
  std::set<std::string> made;
  for (const auto& [name, html] : all) made.insert(name.substr(0, name.find(" / ")));
  return made;
}

TEST_CASE("every case of every MoJ component gives the tree that its official template gives") {
  const auto theirs = official();
  const auto mine = ours();
  for (const auto& [name, html] : theirs) {
    INFO(name);
    REQUIRE(mine.contains(name));
    CHECK(dom(mine.at(name).str()) == dom(html));
  }
  for (const auto& [name, html] : mine)
    CHECK_MESSAGE(theirs.contains(name), "not in moj_cases.json: " << name);
  std::cout << "MoJ cases: " << theirs.size() << ", in " << components_of(theirs).size()
            << " components\n";
}

TEST_CASE("every MoJ component has at least four cases, one of them what looks like markup") {
  const auto theirs = official();
  for (const auto& component : components_of(theirs)) {
    INFO(component);
    const auto first = theirs.lower_bound(component + " / ");
    const auto last = theirs.lower_bound(component + " /!");
    CHECK(std::distance(first, last) >= 4);
    CHECK(theirs.contains(component + " / what looks like markup"));
  }
}

}  // namespace
}  // namespace holdfast::components
