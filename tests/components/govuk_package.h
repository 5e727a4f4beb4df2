// The fixtures of the installed design system, one after another.
#pragma once
#include <filesystem>
#include <functional>

#include "components/govuk_options.h"

namespace holdfast::components {

/// node_modules/govuk-frontend; the tests fail, saying what to do, where it is not installed.
std::filesystem::path installed_package();

std::string contents(const std::filesystem::path& file);

/// All of ours.
std::vector<Component> all_components();

using Visit = std::function<void(const Component&, std::string_view name, const Fixture&)>;
void each_fixture(const Visit&);
/// As above, but each string that the options hold is first changed, unless it is markup.
using Change = std::function<std::string(std::string_view key, const std::string& value)>;
void each_changed_fixture(const Change&, const Visit&);

}  // namespace holdfast::components
