// What tests ask of an answer.
#pragma once
#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.h"
#include "web/http.h"

namespace holdfast::pages {

inline bool shows(const web::Response& response, std::string_view words) {
  return response.body.find(words) != std::string::npos;
}

/// `wanted` in lower case; empty where it was not sent.
inline std::string header_of(const web::Response& response, std::string_view wanted) {
  const auto is_it = [&](const auto& header) { return lower_ascii(header.first) == wanted; };
  const auto at = std::ranges::find_if(response.headers, is_it);
  return at == response.headers.end() ? "" : at->second;
}

/// Where a post goes on to.
inline std::string location_of(const web::Response& response) {
  return header_of(response, "location");
}

}  // namespace holdfast::pages
