// A document of an entry, as a download and never as a page of ours: what is in it was written by
// others, so a browser is told what it is, to save it, and to run nothing of it. Fetching one is an
// opening of the record and logged as that.
#include <algorithm>

#include "desk/documents.h"
#include "practice/history.h"
#include "practice/overview/pages.h"

namespace holdfast::overview {
namespace {

using desk::Opened;
using web::Response;
using web::Visit;

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

Response download(const Document& document, std::string bytes) {
  const auto& name = document.name.value;
  auto encoded = web::percent_encoded(name);
  return {.type = std::string(mime_type_of(document.media)),
          .body = std::move(bytes),
          .headers = {{"content-disposition", "attachment; filename=\"" + plain_name(name) +
                                                  "\"; filename*=UTF-8''" + std::move(encoded)},
                      {"content-security-policy", "sandbox; default-src 'none'"}}};
}

Response document_page(const Site& site, const Visit& visit) {
  return with_record(site, visit, "document", [&](const Opened& opened) {
    const auto id = visit.id<EventId>("entry");
    const auto* told = id ? opened.file.history->find(*id) : nullptr;
    if (told == nullptr) return not_found(site, visit);
    const auto documents = desk::documents_in(told->standing());
    if (documents.empty()) return not_found(site, visit);
    const auto kept_in = told->entry.envelope.merged_from.value_or(opened.record);
    auto bytes = desk::document_bytes(site.desk, kept_in, *id, documents.front());
    if (!bytes) return failed(site, visit, bytes.error());
    return download(documents.front(), std::move(*bytes));
  });
}

}  // namespace

std::vector<web::Route> document_routes(const Site& site) {
  return {{web::Method::get, "/records/{record}/documents/{entry}",
           web::Need(access::Operation::open_record),
           [&site](const Visit& visit) { return document_page(site, visit); }}};
}

}  // namespace holdfast::overview
