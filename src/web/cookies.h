// Cookies we set: never readable by script, never sent by another site's post. Over TLS their names
// begin with "__Host-", so that no other host of the same domain can plant one.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/moment.h"
#include "web/http.h"

namespace holdfast::web {

inline constexpr std::string_view session_cookie = "session";
/// Double-submit of those who have not signed in.
inline constexpr std::string_view visitor_cookie = "visitor";

/// "session", or "__Host-session" when the request came over TLS.
std::string cookie_name(std::string_view name, const Request& request);
/// The value of one of ours, under the name that goes with how the request came.
std::optional<std::string> cookie_of(const Request& request, std::string_view name);

struct NewCookie {
  std::string_view name;             ///< plain, without "__Host-"
  std::string_view value;            ///< letters, digits, "-", "_" and "." only (assert)
  std::optional<Duration> kept_for;  ///< nothing: until the browser closes
};
/// Adds the Set-Cookie header. A cookie set twice in one response is set as the last call says.
void set_cookie(Response& response, const Request& request, const NewCookie& cookie);
void drop_cookie(Response& response, const Request& request, std::string_view name);

}  // namespace holdfast::web
