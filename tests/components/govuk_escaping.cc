// Whatever is typed into any field of any component, it is shown or left out, never obeyed. The
// official fixtures give every field at least once; here each of their strings is an attack.
#include <doctest/doctest.h>

#include <algorithm>

#include "components/dom.h"
#include "components/govuk_package.h"

namespace holdfast::components {
namespace {

/// Words that decide which of our code runs, rather than being written.
bool is_a_switch(std::string_view key) {
  return key == "type" || key == "behaviour" || key == "align" || key == "countType";
}

bool is_number(const std::string& value) {
  return !value.empty() && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
}

std::string without(std::string tree, const std::string& words) {
  for (auto at = tree.find(words); at != tree.npos; at = tree.find(words, at))
    tree.erase(at, words.size());
  return tree;
}

bool is_address(std::string_view key) {
  return key == "href" || key.ends_with("Url") || key == "url";
}

TEST_CASE("no string of any component can add an element or an attribute") {
  const std::string attack = "'\"><script src=x onload=\"y\">&lt;";
  int seen = 0;
  each_changed_fixture(
      [&](std::string_view key, const std::string& value) {
        return is_a_switch(key) || is_number(value) || value.empty() ? value : attack;
      },
      [&](const Component& component, std::string_view name, const Fixture& f) {
        INFO(component.name << " / " << name);
        const auto tree = dom(component.render(f).str());
        // What is left when the words themselves are taken out must hold nothing of them.
        CHECK(without(tree, attack).find("<script") == std::string::npos);
        CHECK(without(tree, attack).find("onload") == std::string::npos);
        seen += tree.find(attack) != std::string::npos;
      });
  CHECK(seen > 600);  // it was shown, as text or as a value
}

TEST_CASE("no address of any component runs script") {
  int links = 0;
  each_changed_fixture(
      [&](std::string_view key, const std::string& value) {
        return is_address(key) ? "javascript:alert(1)" : value;
      },
      [&](const Component& component, std::string_view name, const Fixture& f) {
        INFO(component.name << " / " << name);
        const auto markup = component.render(f).str();
        CHECK(markup.find("javascript:") == std::string::npos);
        links += markup.find("href=\"#\"") != std::string::npos;
      });
  CHECK(links > 100);
}

}  // namespace
}  // namespace holdfast::components
