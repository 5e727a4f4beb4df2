// A record on its way to another service: the page that says what goes and what stays, and the
// files as one download. They hold what their reader may see and nothing else; who may open the
// record here is this service's own, and stays.
#include "practice/referrals/pages_set.h"

#include <algorithm>

#include "base/words.h"
#include "desk/documents.h"
#include "desk/set_writer.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/history.h"
#include "practice/referrals/views.h"
#include "web/zip.h"

namespace holdfast::referrals {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

/// Of all documents together: the download stands in memory while it is made.
constexpr std::int64_t set_limit_bytes = 100 << 20;
constexpr std::size_t set_limit_documents = 5'000;

bool is_declined(const Transfer& transfer) {
  return !transfer.answers.empty() &&
         transfer.answers.back().record.answer == TransferAnswer::declined;
}

bool is_too_large(const Opened& opened) {
  std::int64_t bytes = 0;
  std::size_t count = 0;
  for (const auto& told : opened.file.history->told) {
    if (told.withdrawn) continue;
    for (const auto& document : desk::documents_in(told.standing())) {
      bytes += document.size_bytes;
      ++count;
    }
  }
  return bytes > set_limit_bytes || count > set_limit_documents;
}

std::string labels_of(Clearance parts) {
  std::string all;
  for (const auto& word : compartment_words)
    if (parts.has(word.compartment)) all += (all.empty() ? "" : ", ") + say(word.label);
  return all;
}

Clearance every_part() {
  Clearance all;
  for (const auto& word : compartment_words) all = all.with({word.compartment});
  return all;
}

/// By what the reader may see, and never by what there is.
std::string left_out(const Opened& opened) {
  const auto hidden = every_part().without(opened.permission.held);
  if (hidden.empty()) return say("You may see every part of this record, so no entry is left out.");
  return say(
      "Entries are left out if they lie in a part of the record that you may not see: "
      "{parts}. Ask somebody who may see it whether there is more to send.",
      {{"parts", labels_of(hidden)}});
}

/// The parts beside the open one that something in the set lies in.
Clearance parts_that_go(const Opened& opened) {
  Clearance parts;
  for (const auto& told : opened.file.history->told)
    parts = parts.with(told.entry.envelope.clearance);
  return parts.without({Compartment::open});
}

Html what_goes(const Opened& opened) {
  auto shown = govuk::paragraph(
      text(say("The download holds what you may see of this record: every entry as it stands, its "
               "history with what was corrected or withdrawn, and the documents. They can take it "
               "in if they use Holdfast, and read it as spreadsheets if they do not.")));
  if (const auto parts = parts_that_go(opened); !parts.empty())
    shown += govuk::warning_text(
        {.content = text(say("It holds entries that few may see here: {parts}. Make sure that "
                             "they may have them.",
                             {{"parts", labels_of(parts)}}))});
  return shown + govuk::paragraph(text(left_out(opened))) +
         govuk::paragraph(text(say("Who may open the record here is not in it, nor is any "
                                   "victim's own record."))) +
         govuk::paragraph(
             text(say("Agree first what they need, and on what basis. The files are not sealed: "
                      "send them by a way that is safe, and delete them from this computer when "
                      "they have arrived. That you downloaded them is listed for everybody who "
                      "may see who has looked.")));
}

Html how_to_get_a_large_one(StreamId record) {
  return govuk::inset_text(
      {.content = govuk::paragraph(text(say(
                      "The documents of this record are more than 100 MB together, too large to "
                      "download here. Ask whoever keeps Holdfast to make the files with this "
                      "command, in the folder of the service:"))) +
                  govuk::paragraph(text(say("holdfast export FOLDER --as EMAIL --child {record}",
                                            {{"record", record.text()}})))});
}

Html way_to_it(const Opened& opened, const Transfer& transfer) {
  if (is_declined(transfer))
    return govuk::inset_text(
        {.content = text(say("They declined this transfer, so nothing is sent to them."))});
  if (is_too_large(opened)) return what_goes(opened) + how_to_get_a_large_one(opened.record);
  const auto href = overview::record_href(
      opened.record, "/referrals/transfers/" + transfer.source.text() + "/set/files");
  return what_goes(opened) +
         govuk::button({.content = text(say("Download the files")), .href = href});
}

/// What an address may ask of a transfer that its reader sees.
using SetPage = Response (*)(const Site&, const Visit&, const Opened&, const Transfer&);

Response set_page(const Site& site, const Visit& visit, const Opened& opened,
                  const Transfer& transfer) {
  const auto title = say("Download the record for another service");
  auto page = overview::record_page(visit, opened, title, overview::Part::referrals);
  page.back = govuk::BackLink{.href = overview::record_href(opened.record, "/referrals")};
  page.main = govuk::two_thirds(govuk::heading(1, govuk::Size::l, text(title)) +
                                about_transfer(opened, transfer) + way_to_it(opened, transfer));
  return overview::plain_page(site, visit, std::move(page));
}

Result<std::string> zipped(const Site& site, const Opened& opened) {
  std::map<std::string, std::string> files;
  desk::SetWriter set(site.desk, opened.service,
                      [&](const std::string& path, std::string_view bytes) -> Result<Done> {
                        files[path] += bytes;
                        return done;
                      });
  if (auto written = set.add(desk::handed_out(opened)); !written)
    return Unexpected{written.error()};
  if (auto written = set.end(); !written) return Unexpected{written.error()};
  std::vector<web::ZipFile> all;
  for (auto& [path, content] : files) all.push_back({path, std::move(content)});
  return web::zip_of(all, opened.now);
}

Response set_files(const Site& site, const Visit& visit, const Opened& opened,
                   const Transfer& transfer) {
  if (is_declined(transfer) || is_too_large(opened)) return overview::not_found(site, visit);
  auto bytes = zipped(site, opened);
  if (!bytes) return overview::failed(site, visit, bytes.error());
  return web::zip_download("transfer-" + opened.today().text() + ".zip", std::move(*bytes));
}

web::Route route_for(const Site& site, std::string_view pattern, std::string part, SetPage page) {
  return {web::Method::get, pattern, web::Need(access::Operation::manage_case),
          [&site, part = std::move(part), page](const Visit& visit) {
            return overview::with_record_now(site, visit, part, [&](const Opened& opened) {
              const auto id = visit.id<EventId>("transfer");
              const auto* transfer =
                  id ? find_transfer(opened.file.referrals->cases, *id) : nullptr;
              return transfer == nullptr ? overview::not_found(site, visit)
                                         : page(site, visit, opened, *transfer);
            });
          }};
}

}  // namespace

void add_set(const Site& site, std::vector<web::Route>& routes) {
  routes.push_back(route_for(site, "/records/{record}/referrals/transfers/{transfer}/set",
                             "form:set", set_page));
  routes.push_back(route_for(site, "/records/{record}/referrals/transfers/{transfer}/set/files",
                             "transfer_set", set_files));
}

}  // namespace holdfast::referrals
