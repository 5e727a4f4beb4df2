// See compact_json.h.
#include "records/compact_json.h"

#include <boost/json.hpp>

#include "records/questionnaire_parts.h"

namespace holdfast {

std::optional<std::string> compact_json(std::string_view text) {
  const auto parsed = questionnaire::parsed(text);
  return parsed ? std::optional(json::serialize(*parsed)) : std::nullopt;
}

}  // namespace holdfast
