// Reading the fixtures that the package brings.
#include "components/govuk_package.h"

#include <doctest/doctest.h>

#include <boost/json.hpp>
#include <fstream>
#include <sstream>

namespace holdfast::components {
namespace json = boost::json;

std::filesystem::path installed_package() {
  const auto package = std::filesystem::path(HOLDFAST_ROOT) / "node_modules/govuk-frontend";
  REQUIRE_MESSAGE(std::filesystem::exists(package / "dist/govuk/components"),
                  "the design system is not installed: run `npm ci` in " << HOLDFAST_ROOT);
  return package;
}

std::string contents(const std::filesystem::path& path) {
  std::ifstream file(path);
  REQUIRE_MESSAGE(file, "cannot be read: " << path.string());
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

namespace {

bool is_markup(std::string_view key) {
  return key == "html" || key.ends_with("Html") || key == "slots";
}

void change_strings(json::value& value, std::string_view key, const Change& change) {
  if (is_markup(key)) return;
  if (auto* words = value.if_string())
    *words = change(key, std::string(*words));
  else if (auto* list = value.if_array())
    for (auto& one : *list) change_strings(one, key, change);
  else if (auto* object = value.if_object())
    for (auto& [name, one] : *object) change_strings(one, name, change);
}

}  // namespace

void each_changed_fixture(const Change& change, const Visit& visit) {
  const auto folder = installed_package() / "dist/govuk/components";
  for (const auto& component : all_components()) {
    auto file = json::parse(contents(folder / component.name / "fixtures.json"));
    for (auto& one : file.at("fixtures").as_array()) {
      if (change) change_strings(one.at("options"), "", change);
      visit(component, one.at("name").as_string(),
            {Options(&one.at("options")), std::string(one.at("html").as_string())});
    }
  }
}

void each_fixture(const Visit& visit) { each_changed_fixture(nullptr, visit); }

}  // namespace holdfast::components
