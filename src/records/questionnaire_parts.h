// What reading a Questionnaire and reading an answer to one share.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "records/questionnaire.h"

namespace boost::json {
class object;
class value;
}  // namespace boost::json

namespace holdfast {
namespace json = boost::json;
}

namespace holdfast::questionnaire {

/// Nothing: it is not JSON, or lies too deep.
std::optional<json::value> parsed(std::string_view text);
/// Empty where it is missing or no text.
std::string text_of(const json::object& in, std::string_view name);
/// The one member "valueCoding", "answerInteger", with that beginning; nothing: none that is known.
std::optional<ItemValue> value_with(const json::object& in, std::string_view beginning);

}  // namespace holdfast::questionnaire
