// JSON as short as it can be written: what a file said, without its blanks.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace holdfast {

/// Nothing: it is not JSON, or lies too deep.
std::optional<std::string> compact_json(std::string_view text);

}  // namespace holdfast
