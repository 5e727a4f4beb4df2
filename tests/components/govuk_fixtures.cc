// All official fixtures of the GOV.UK design system, rendered by our components. A fixture that may
// differ stands in govuk_waivers.md with its reason, and must then really differ.
#include <doctest/doctest.h>

#include <iostream>
#include <set>
#include <sstream>

#include "components/dom.h"
#include "components/govuk_package.h"

namespace holdfast::components {
namespace {

/// Lines of the file: "- component / fixture: reason".
std::set<std::string> waivers() {
  std::set<std::string> all;
  std::istringstream lines(contents(HOLDFAST_ROOT "/tests/components/govuk_waivers.md"));
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("- ")) continue;
    const auto end = line.find(": ");
    REQUIRE_MESSAGE(end != line.npos, "a waiver gives its reason: " << line);
    REQUIRE_MESSAGE(line.size() > end + 20, "a waiver's reason is a sentence: " << line);
    all.insert(line.substr(2, end - 2));
  }
  return all;
}

TEST_CASE("every official fixture of every component gives the tree that its template gives") {
  const auto waived = waivers();
  int equal = 0;
  std::set<std::string> met;
  each_fixture([&](const Component& component, std::string_view fixture_name, const Fixture& f) {
    const auto name = std::string(component.name) + " / " + std::string(fixture_name);
    met.insert(name);
    const auto ours = dom(component.render(f).str());
    const auto theirs = dom(f.html);
    INFO(name);
    if (waived.contains(name))
      CHECK_MESSAGE(ours != theirs, "this waiver is needed no longer");
    else
      CHECK(ours == theirs);
    equal += ours == theirs;
  });
  for (const auto& name : waived) CHECK_MESSAGE(met.contains(name), "no such fixture: " << name);
  std::cout << "GOV.UK fixtures: " << equal << " of " << met.size() << " equal, " << waived.size()
            << " waived, in " << all_components().size() << " components\n";
  CHECK(met.size() == 725);
}

TEST_CASE("each component of the package is ours too, and the package is the one pinned") {
  const auto package = installed_package();
  std::set<std::string> theirs, ours;
  for (const auto& one : std::filesystem::directory_iterator(package / "dist/govuk/components"))
    if (one.is_directory()) theirs.insert(one.path().filename());
  for (const auto& component : all_components()) ours.emplace(component.name);
  CHECK(ours == theirs);
  CHECK(contents(package / "package.json").find(R"("version": "6.6.0")") != std::string::npos);
}

TEST_CASE("trees that a browser would show differently are told apart") {
  CHECK(dom("<p class='a  b' id='c'> x\n y </p>") == dom("<p id=c class='a b'>x y</p>\n"));
  CHECK(dom("<p class='a b'></p>") != dom("<p class='b a'></p>"));
  CHECK(dom("<p>x <b>y</b></p>") != dom("<p>x<b>y</b></p>"));
  CHECK(dom("<a>x</a> <a>y</a>") != dom("<a>x</a><a>y</a>"));
  CHECK(dom("<textarea>a  b</textarea>") != dom("<textarea>a b</textarea>"));
  CHECK(dom("<p title='a'></p>") != dom("<p title='b'></p>"));
  CHECK(dom("<div><p></p></div>") != dom("<div></div><p></p>"));
}

}  // namespace
}  // namespace holdfast::components
