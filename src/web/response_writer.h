// From a page's Response to bytes: the headers every response carries, compression, framing. Pure
// functions, so that what leaves the house can be tested without a socket.
#pragma once
#include <string>
#include <string_view>

#include "base/moment.h"
#include "web/http.h"

namespace holdfast::web {

inline constexpr std::size_t gzip_from_bytes = 1'024;

/// Content security policy, no framing, no sniffing, no storing of pages, no referrer; HSTS where
/// secure. A Cache-Control that the response brings is left as it is.
void add_safe_headers(Response& response, bool secure);

/// Compresses text of more than `gzip_from_bytes` where the request takes it.
void compress(Response& response, std::string_view accept_encoding);
/// Whether an Accept-Encoding header takes gzip (";q=0" refuses).
bool takes_gzip(std::string_view accept_encoding);
std::string gzipped(std::string_view bytes);

struct Framing {
  enum class Body { sent, left_out } body = Body::sent;  ///< left out for HEAD
  enum class After { keep, close } after = After::keep;
};
/// Status line, headers and body; of what goes on, the head alone. Line ends in a header's value
/// are dropped: they never split.
std::string response_bytes(const Response& response, Moment now, Framing framing);

/// "Tue, 03 Nov 2026 16:40:00 GMT"
std::string http_date(Moment moment);

}  // namespace holdfast::web
