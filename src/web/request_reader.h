// What a request says, read strictly: address, query, form and cookies. Pure functions of bytes, so
// that they can be fuzzed; a byte that should not be there refuses the request, it is never mended,
// because what we mend and what a proxy before us mends may differ.
#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "web/http.h"

namespace holdfast::web {

inline constexpr std::size_t target_limit_bytes = 8'000;
inline constexpr std::size_t form_limit_fields = 1'000;
inline constexpr std::size_t field_name_limit_bytes = 200;
inline constexpr std::size_t cookie_limit = 60;

/// The request is answered with this status. `why` is our own words for the log, never the bytes.
struct Refused {
  int status = 400;
  std::string_view why;
};

struct Target {
  std::string path;
  Form query;
};

/// "/records/a%20b?x=1": decoded once, UTF-8. Refuses anything but an absolute path, bad percents,
/// NUL and control characters, an encoded slash or backslash, and segments "." and "..".
Result<Target, Refused> read_target(std::string_view target);

/// `application/x-www-form-urlencoded`.
Result<Form, Refused> read_urlencoded(std::string_view body);

/// `multipart/form-data`, fields only: a part with a file name is refused.
Result<Form, Refused> read_multipart(std::string_view body, std::string_view boundary);

/// The boundary of a multipart/form-data content type; nothing when it is missing or malformed.
std::optional<std::string> boundary_of(std::string_view content_type);

/// By content type; 415 for one we do not read. An empty body without a type is an empty form.
Result<Form, Refused> read_form(std::string_view content_type, std::string_view body);

/// A Cookie header. Malformed pairs are left out; of two with one name the first counts.
std::map<std::string, std::string, std::less<>> read_cookies(std::string_view header);

}  // namespace holdfast::web
