// See cookies.h.
#include "web/cookies.h"

#include <algorithm>
#include <cassert>

namespace holdfast::web {
namespace {

constexpr std::string_view host_prefix = "__Host-";

bool is_plain(std::string_view value) {
  return std::all_of(value.begin(), value.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
  });
}

void replace_cookie(Response& response, const std::string& name, std::string line) {
  std::erase_if(response.headers, [&](const auto& header) {
    return header.first == "set-cookie" && header.second.starts_with(name + "=");
  });
  response.headers.emplace_back("set-cookie", std::move(line));
}

}  // namespace

std::string cookie_name(std::string_view name, const Request& request) {
  return (request.secure ? std::string{host_prefix} : std::string{}) + std::string{name};
}

std::optional<std::string> cookie_of(const Request& request, std::string_view name) {
  const auto found = request.cookies.find(cookie_name(name, request));
  if (found == request.cookies.end() || found->second.empty()) return std::nullopt;
  return found->second;
}

void set_cookie(Response& response, const Request& request, const NewCookie& cookie) {
  assert(is_plain(cookie.value));
  const auto name = cookie_name(cookie.name, request);
  std::string line = name + "=" + std::string{cookie.value} + "; Path=/; HttpOnly; SameSite=Lax";
  if (request.secure) line += "; Secure";
  if (cookie.kept_for)
    line += "; Max-Age=" + std::to_string(cookie.kept_for->microseconds / 1'000'000);
  replace_cookie(response, name, std::move(line));
}

void drop_cookie(Response& response, const Request& request, std::string_view name) {
  set_cookie(response, request, {.name = name, .value = "", .kept_for = Duration{}});
}

}  // namespace holdfast::web
