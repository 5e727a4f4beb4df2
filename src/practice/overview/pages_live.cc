// Telling open pages that they have changed: between the desk, which works out who may be told, and
// the web, which holds their streams. Nothing is opened here and nothing shown, so nothing is
// logged; that there is such a record is said only to who may open it as it stands.
#include "desk/live.h"
#include "practice/overview/pages.h"
#include "practice/overview/views_live.h"
#include "web/error_pages.h"

namespace holdfast::overview {
namespace {

using web::Response;
using web::Visit;

constexpr int busy = 503;
constexpr std::string_view try_again_after_seconds = "60";

using Sights = Result<std::vector<std::string>>;

Sights sights(desk::Desk& desk, const std::string& of, std::span<const access::Reader> readers) {
  if (of == of_home) {
    std::vector<std::string> homes;
    for (const auto& reader : readers) homes.push_back(desk::sight_of_home(desk, reader));
    return homes;
  }
  const auto record = StreamId::from(of);
  if (!record) return std::vector<std::string>(readers.size());
  return desk::sights_of(desk, *record, readers);
}

Result<std::vector<web::LiveParts::Page>> touched(desk::Desk& desk, const Changed& changed) {
  const auto found = desk::touched_by(desk, changed);
  if (!found) return Unexpected{found.error()};
  std::vector<web::LiveParts::Page> pages;
  for (const auto& record : found->records) pages.push_back({record.text()});
  for (const auto& person : found->homes) pages.push_back({std::string(of_home), person});
  return pages;
}

Response too_many(const Site& site, const Visit& visit) {
  auto response = web::error_page(site.frame, web::viewer_of(visit), web::Trouble::our_fault);
  response.status = busy;
  response.headers.emplace_back("retry-after", try_again_after_seconds);
  return response;
}

/// What the page last saw: by the browser's own word when it asks again by itself.
std::string seen_by(const Visit& visit) {
  const auto last = visit.request.headers.find("last-event-id");
  if (last != visit.request.headers.end()) return last->second;
  return std::string(visit.request.query.value_or("seen", ""));
}

/// In the one way it is written. Where nothing is said: home.
std::string page_asked(const Visit& visit) {
  const auto of = visit.request.query.value_or("of", of_home);
  if (of == of_home) return std::string(of);
  const auto record = StreamId::from(of);
  return record ? record->text() : std::string();
}

Response listen(const Site& site, web::Live& live, const Visit& visit) {
  const auto of = page_asked(visit);
  const auto sight = live.sight(of, *visit.reader);
  if (!sight) return failed(site, visit, sight.error());
  if (sight->empty()) return not_found(site, visit);
  auto seen = seen_by(visit);
  // What is no word of ours is no word that they saw.
  if (seen.size() != sight->size()) seen = seen.empty() ? *sight : std::string("another");
  auto stream = live.open({*visit.reader, visit.session, of, std::move(seen)});
  if (!stream) return too_many(site, visit);
  return {.type = "text/event-stream",
          .headers = {{"x-accel-buffering", "no"}},
          .stream = std::move(stream)};
}

}  // namespace

web::LiveParts live_parts(desk::Desk& desk) {
  return {.sights =
              [&desk](const std::string& of, std::span<const access::Reader> readers) {
                return sights(desk, of, readers);
              },
          .touched = [&desk](const Changed& changed) { return touched(desk, changed); },
          .is_in = {}};
}

std::vector<web::Route> live_routes(const Site& site, web::Live& live) {
  return {{web::Method::get, web::live_address, web::Need(access::Operation::see_home),
           [&site, &live](const Visit& visit) { return listen(site, live, visit); }}};
}

}  // namespace holdfast::overview
