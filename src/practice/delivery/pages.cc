// Appointments and contacts of one record: the level, what has nothing recorded, what is ahead, and
// what has passed.
#include "practice/delivery/pages.h"

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/delivery/views.h"
#include "practice/overview/views_parts.h"

namespace holdfast::delivery {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::size_t shown_first = 20;

Html ways_on(const Opened& opened, const access::Reader& reader) {
  if (!overview::may_now(opened, reader, Operation::record_event)) return {};
  return govuk::button_group({govuk::button({.content = text(say("Make an appointment")),
                                             .href = record_href(opened, "/contacts/appointment")}),
                              overview::secondary(say("Record a contact that was not planned"),
                                                  record_href(opened, "/contacts/unplanned"))});
}

Html level_part(const Opened& opened, const access::Reader& reader) {
  auto shown = levels_block(opened);
  if (overview::may_now(opened, reader, Operation::assess))
    shown += govuk::paragraph(
        govuk::link(record_href(opened, "/contacts/level"),
                    text(opened.file.delivery->levels.empty() ? say("Set the intervention level")
                                                              : say("Set another level"))));
  return overview::headed("level", say("How often the child is seen"), shown);
}

Html orders_part(const Opened& opened) {
  return overview::headed(
      "orders", say("Orders"),
      govuk::paragraph(govuk::link(record_href(opened, "/enforcement"),
                                   text(say("Panels, custody, warnings, and what must go to "
                                            "court")))));
}

Html listed(const Opened& opened, std::string id, std::string title,
            const std::vector<const Appointment*>& list) {
  if (list.empty()) return {};
  return overview::headed(id, title, appointments_table(opened, list, title));
}

/// What nobody said what came of comes first, however long ago.
Html appointments_part(const Opened& opened, const Visit& visit) {
  std::vector<const Appointment*> open;
  std::vector<const Appointment*> over;
  for (const auto* one : passed_of(*opened.file.delivery, opened.now))
    (standing_of(*one, opened.now) == Stands::nothing_recorded ? open : over).push_back(one);
  const auto ahead = ahead_of(*opened.file.delivery, opened.now);
  const bool cut = over.size() > shown_first && visit.request.query.value_or("show", "") != "all";
  if (cut) over.resize(shown_first);
  auto shown = listed(opened, "open", say("Nothing recorded yet"), open) +
               (ahead.empty() ? overview::headed("ahead", say("Ahead"),
                                                 govuk::paragraph(text(say("Nothing is planned."))))
                              : listed(opened, "ahead", say("Ahead"), ahead)) +
               listed(opened, "over", say("Passed"), over);
  if (cut)
    shown += govuk::paragraph(
        govuk::link(record_href(opened, "/contacts?show=all"), text(say("Show all that passed"))));
  return shown;
}

Response contacts_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "contacts", [&](const Opened& opened) {
    auto page = overview::record_page(visit, opened, say("Appointments and contacts"), part);
    const auto unplanned = unplanned_table(opened);
    const auto seen = seen_by_block(opened);
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(say("Appointments and contacts"))) +
                overview::headed("due", say("What is due"),
                                 overview::due_from(opened, *visit.reader, "delivery.")) +
                ways_on(opened, *visit.reader) + appointments_part(opened, visit) +
                (unplanned.empty() ? Html{}
                                   : overview::headed("unplanned", say("Not planned"), unplanned)) +
                level_part(opened, *visit.reader) + orders_part(opened) +
                (seen.empty() ? Html{} : overview::headed("seen", say("Who saw the child"), seen)) +
                trusts_block(opened, *visit.reader);
    return overview::plain_page(site, visit, std::move(page));
  });
}

RecordForm level_form(const Opened&) {
  return {.kind = LevelSet::kind,
          .title = say("The intervention level"),
          .button = say("Set the level"),
          .then = here,
          .part = part};
}

}  // namespace

std::vector<web::Route> routes(const Site& site) {
  std::vector<web::Route> all = {
      {web::Method::get, "/records/{record}/contacts", web::Need(Operation::open_record),
       [&site](const Visit& visit) { return contacts_page(site, visit); }}};
  overview::add_form(site, all, "/records/{record}/contacts/level", Operation::assess, level_form);
  add_appointments(site, all);
  add_outcomes(site, all);
  add_series(site, all);
  add_trusts(site, all);
  add_weeks(site, all);
  add_calendar(site, all);
  add_enforcement(site, all);
  add_orders(site, all);
  return all;
}

}  // namespace holdfast::delivery
