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

std::string percent_encoded(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~/").find(c) != std::string_view::npos;
    if (plain) {
      out += c;
    } else {
      out += '%';
      out += digits[byte >> 4U];
      out += digits[byte & 15U];
    }
  }
  return out;
}

Response fhir_file(std::string name, std::string json) {
  return {.type = "application/fhir+json; charset=utf-8",
          .body = std::move(json),
          .headers = {{"content-disposition", "attachment; filename=\"" + std::move(name) + "\""}}};
}

Response see_other(std::string address) {
  Response response{.status = 303, .type = "text/plain; charset=utf-8"};
  response.headers.emplace_back("location", std::move(address));
  return response;
}

}  // namespace holdfast::web
