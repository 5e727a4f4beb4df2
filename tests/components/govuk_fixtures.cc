// All official fixtures of the GOV.UK design system, rendered by our components. A fixture that may
// differ stands in govuk_waivers.md with its reason, and must then really differ.
#include <doctest/doctest.h>

#include <boost/json.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>

#include "components/dom.h"
#include "components/govuk_options.h"

namespace holdfast::components {
namespace {

const std::filesystem::path root = HOLDFAST_ROOT;
const auto package = root / "node_modules/govuk-frontend";
const auto folder = package / "dist/govuk/components";

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::stringstream all;
  all << file.rdbuf();
  return all.str();
}

std::vector<Component> all_components() {
  std::vector<Component> all;
  for (const auto& some : {button_components(), field_components(), choice_components(),
                           content_components(), notice_components(), navigation_components()})
    all.insert(all.end(), some.begin(), some.end());
  return all;
}

/// Lines of the file: "- component / fixture: reason".
std::set<std::string> waivers() {
  std::set<std::string> all;
  std::istringstream lines(read(root / "tests/components/govuk_waivers.md"));
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("- ")) continue;
    const auto end = line.find(": ");
    REQUIRE_MESSAGE(end != line.npos, "a waiver gives its reason: " << line);
    REQUIRE_MESSAGE(line.size() > end + 20, "a waiver's reason is a sentence: " << line);
    all.insert(line.substr(2, end - 2));
  }
  return all;
}

struct Count {
  int passed = 0;
  int waived = 0;
};

void compare(const std::string& name, const Fixture& fixture, const Component& component,
             const std::set<std::string>& waived, Count& count) {
  const auto ours = dom(component.render(fixture).str());
  const auto theirs = dom(fixture.html);
  INFO(name);
  if (waived.contains(name)) {
    CHECK_MESSAGE(ours != theirs, "this waiver is needed no longer");
    ++count.waived;
  } else {
    CHECK(ours == theirs);
    count.passed += ours == theirs;
  }
}

TEST_CASE("every official fixture of every component gives the tree that its template gives") {
  REQUIRE_MESSAGE(std::filesystem::exists(folder),
                  "the design system is not installed: run `npm ci` in " << root.string());
  auto waived = waivers();
  Count all;
  std::set<std::string> met;
  for (const auto& component : all_components()) {
    Count count;
    const auto file = boost::json::parse(read(folder / component.name / "fixtures.json"));
    const auto& fixtures = file.at("fixtures").as_array();
    for (const auto& one : fixtures) {
      const auto name =
          std::string(component.name) + " / " + std::string(one.at("name").as_string());
      met.insert(name);
      compare(name, {Options(&one.at("options")), std::string(one.at("html").as_string())},
              component, waived, count);
    }
    if (count.passed + count.waived != static_cast<int>(fixtures.size()))
      std::cout << component.name << ": " << count.passed << " of " << fixtures.size() << "\n";
    all.passed += count.passed;
    all.waived += count.waived;
  }
  for (const auto& name : waived) CHECK_MESSAGE(met.contains(name), "no such fixture: " << name);
  std::cout << "GOV.UK fixtures: " << all.passed << " of " << met.size() << " equal, " << all.waived
            << " waived, in " << all_components().size() << " components\n";
  CHECK(met.size() >= 700);
}

TEST_CASE("each component of the package is ours too, and the package is the one pinned") {
  REQUIRE_MESSAGE(std::filesystem::exists(folder),
                  "the design system is not installed: run `npm ci` in " << root.string());
  std::set<std::string> theirs, ours;
  for (const auto& one : std::filesystem::directory_iterator(folder))
    if (one.is_directory()) theirs.insert(one.path().filename());
  for (const auto& component : all_components()) ours.emplace(component.name);
  CHECK(ours == theirs);
  const auto about = boost::json::parse(read(package / "package.json"));
  CHECK(about.at("version").as_string() == "6.6.0");
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
