// The calendar of a worker's own appointments: making its address, ending it, and the address
// itself, which needs no signing in because a calendar cannot sign in.
#include "base/words.h"
#include "desk/calendar_feed.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/delivery/views.h"
#include "web/csrf.h"

namespace holdfast::delivery {
namespace {

using access::Operation;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::size_t reads_shown = 10;
constexpr std::string_view page_path = "/week/calendar";

Html what_it_says() {
  return govuk::paragraph(
             text(say("Add an address to the calendar of your phone or computer. It says when your "
                      "appointments are, and “Appointment”: no child, no place, no reason."))) +
         govuk::paragraph(text(say("Whoever has the address can read it. Keep it to yourself, and "
                                   "end it when a phone is lost.")));
}

Html button_to(const Visit& visit, std::string_view action, const std::string& words,
               std::string classes) {
  return govuk::form({.action = std::string(action),
                      .content = web::csrf_field(visit.csrf) + govuk::hidden("wanted", "yes") +
                                 govuk::button({.content = text(words),
                                                .prevent_double_click = true,
                                                .classes = std::move(classes)})});
}

Html reads_list(const std::vector<Moment>& reads) {
  if (reads.empty()) return govuk::paragraph(text(say("Nobody has read it yet.")));
  std::vector<Html> items;
  for (const auto& at : reads) items.push_back(text(in_words(at)));
  return govuk::paragraph(text(say("Read last, the latest first:"))) + govuk::plain_list(items);
}

web::Page page_of(const std::string& title) {
  web::Page page{.title = title};
  page.back = govuk::BackLink{.href = "/week"};
  page.main = govuk::heading(1, govuk::Size::l, text(title));
  return page;
}

Response feed_page(const Site& site, const Visit& visit) {
  const auto since = desk::feed_since(site.desk, *visit.reader);
  if (!since) return overview::failed(site, visit, since.error());
  auto page = page_of(say("My appointments in a calendar"));
  page.main += what_it_says();
  if (!*since) {
    page.main += button_to(visit, page_path, say("Make an address"), "");
    return overview::plain_page(site, visit, std::move(page));
  }
  const auto reads = desk::feed_reads(site.desk, *visit.reader, reads_shown);
  if (!reads) return overview::failed(site, visit, reads.error());
  page.main += govuk::paragraph(text(say("You have an address since {when}. It was shown once.",
                                         {{"when", in_words(**since)}}))) +
               reads_list(*reads) +
               button_to(visit, page_path, say("Make a new address, and end this one"),
                         "govuk-button--secondary") +
               button_to(visit, "/week/calendar/end", say("End it"), "govuk-button--warning");
  return overview::plain_page(site, visit, std::move(page));
}

std::string address_of(const Visit& visit, const std::string& secret) {
  const auto host = visit.request.headers.find("host");
  return (visit.request.secure ? "https://" : "http://") +
         (host == visit.request.headers.end() ? std::string() : host->second) + "/calendar/" +
         secret;
}

/// Shown in this answer alone: it is kept as a hash.
Response make(const Site& site, const Visit& visit) {
  if (!visit.request.form.has("wanted")) return web::see_other(std::string(page_path));
  const auto secret = desk::make_feed(site.desk, *visit.reader);
  if (!secret) return overview::failed(site, visit, secret.error());
  auto page = page_of(say("The address of your calendar"));
  page.main += govuk::inset_text({.content = text(address_of(visit, *secret))}) +
               govuk::paragraph(text(say("Copy it now: it is not shown again. In your calendar, "
                                         "choose to add one from an address or a URL."))) +
               govuk::paragraph(govuk::link("/week", text(say("Back to my week"))));
  return overview::plain_page(site, visit, std::move(page));
}

Response end(const Site& site, const Visit& visit) {
  if (visit.request.form.has("wanted"))
    if (const auto ended = desk::end_feed(site.desk, *visit.reader); !ended)
      return overview::failed(site, visit, ended.error());
  return web::see_other(std::string(page_path));
}

/// Nothing is said of why there is none.
Response feed(const Site& site, const Visit& visit) {
  const auto found = desk::feed_by(site.desk, visit.part("secret"));
  if (!found) return overview::failed(site, visit, found.error());
  if (!*found) return overview::not_found(site, visit);
  Response response{.type = "text/calendar; charset=utf-8", .body = **found};
  response.headers.emplace_back("Cache-Control", "no-store");
  return response;
}

}  // namespace

void add_calendar(const Site& site, std::vector<web::Route>& all) {
  const auto add = [&](web::Method method, std::string_view pattern, Operation need,
                       Response (*page)(const Site&, const Visit&)) {
    all.push_back({method, pattern, web::Need(need),
                   [&site, page](const Visit& visit) { return page(site, visit); }});
  };
  using enum web::Method;
  add(get, page_path, Operation::open_record, feed_page);
  add(post, page_path, Operation::open_record, make);
  add(post, "/week/calendar/end", Operation::open_record, end);
  add(get, "/calendar/{secret}", Operation::anyone, feed);
}

}  // namespace holdfast::delivery
