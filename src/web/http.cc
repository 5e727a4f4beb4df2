// The small questions that pages ask of a form, and the answer that follows a post.
#include "web/http.h"

#include <algorithm>

namespace holdfast::web {

std::optional<std::string_view> Form::value(std::string_view name) const {
  for (const auto& [key, value] : fields)
    if (key == name) return value;
  return std::nullopt;
}

std::string_view Form::value_or(std::string_view name, std::string_view otherwise) const {
  return value(name).value_or(otherwise);
}

std::vector<std::string_view> Form::values(std::string_view name) const {
  std::vector<std::string_view> found;
  for (const auto& [key, value] : fields)
    if (key == name) found.push_back(value);
  return found;
}

Response see_other(std::string address) {
  Response response{.status = 303, .type = "text/plain; charset=utf-8"};
  response.headers.emplace_back("location", std::move(address));
  return response;
}

}  // namespace holdfast::web
