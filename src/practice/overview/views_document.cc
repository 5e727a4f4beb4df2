// See views_document.h.
#include "practice/overview/views_document.h"

namespace holdfast::overview {
namespace {

/// For readers of headers that know no UTF-8: letters, figures and a few marks.
std::string plain_name(std::string_view name) {
  std::string plain;
  for (const char c : name) {
    const bool kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      std::string_view("-_. ").find(c) != std::string_view::npos;
    plain += kept ? c : '_';
  }
  return plain;
}

}  // namespace

web::Response download(const Document& document, std::string bytes) {
  const auto& name = document.name.value;
  auto encoded = web::percent_encoded(name);
  return {.type = std::string(mime_type_of(document.media)),
          .body = std::move(bytes),
          .headers = {{"content-disposition", "attachment; filename=\"" + plain_name(name) +
                                                  "\"; filename*=UTF-8''" + std::move(encoded)},
                      {"content-security-policy", "sandbox; default-src 'none'"}}};
}

}  // namespace holdfast::overview
