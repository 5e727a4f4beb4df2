// A document of an entry, as a download and never as a page of ours: what is in it was written by
// others, so a browser is told what it is, to save it, and to run nothing of it. Fetching one is an
// opening of the record and logged as that.
#include <algorithm>
#include <functional>

#include "desk/documents.h"
#include "practice/history.h"
#include "practice/overview/pages.h"
#include "practice/overview/views_files.h"

namespace holdfast::overview {
namespace {

using desk::Opened;
using web::Response;
using web::Visit;

/// The version wanted of the entry in the address; nothing where its reader sees none such.
using Wanted = std::function<const desk::FiledDocument*(const std::vector<desk::FiledDocument>&)>;

Response give(const Site& site, const Visit& visit, std::string_view part, const Wanted& wanted) {
  return with_record(site, visit, part, [&](const Opened& opened) {
    const auto id = visit.id<EventId>("entry");
    const auto* told = id ? opened.file.history->find(*id) : nullptr;
    if (told == nullptr) return not_found(site, visit);
    const auto versions = desk::versions_of(*told);
    const auto* version = wanted(versions);
    if (version == nullptr) return not_found(site, visit);
    const auto kept_in = told->entry.envelope.merged_from.value_or(opened.record);
    auto bytes = desk::document_bytes(site.desk, kept_in, version->by, version->document);
    if (!bytes) return failed(site, visit, bytes.error());
    return download(version->document, std::move(*bytes));
  });
}

Response document_page(const Site& site, const Visit& visit) {
  return give(site, visit, "document",
              [](const auto& all) { return all.empty() ? nullptr : &all.back(); });
}

Response version_page(const Site& site, const Visit& visit) {
  const auto by = visit.id<EventId>("version");
  return give(site, visit, "document_version", [&](const auto& all) {
    const auto at = std::ranges::find_if(all, [&](const auto& one) { return one.by == by; });
    return at == all.end() ? nullptr : &*at;
  });
}

}  // namespace

std::vector<web::Route> document_routes(const Site& site) {
  const web::Need need(access::Operation::open_record);
  return {{web::Method::get, "/records/{record}/documents/{entry}", need,
           [&site](const Visit& visit) { return document_page(site, visit); }},
          {web::Method::get, "/records/{record}/documents/{entry}/versions/{version}", need,
           [&site](const Visit& visit) { return version_page(site, visit); }}};
}

}  // namespace holdfast::overview
