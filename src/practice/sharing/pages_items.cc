// One thing that moved between agencies, with what followed it and what can be done about it now.
// Whoever must read it has read it by opening its page here, and that is recorded.
#include <algorithm>

#include "base/words.h"
#include "desk/named_readers.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/history.h"
#include "practice/overview/views_about.h"
#include "practice/overview/views_parts.h"
#include "practice/sharing/pages.h"
#include "practice/sharing/views.h"
#include "practice/situation.h"

namespace holdfast::sharing {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::secondary;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view here = "/sharing";
constexpr auto part = overview::Part::sharing;

struct Item {
  std::string title;
  Html content;
};

/// What was addressed to the agency, where this was told beside it.
std::optional<EventId> beside_what(const holdfast::Event& event) {
  const auto* shared = in_area<Event>(event);
  const auto* told = shared != nullptr ? std::get_if<Contributed>(shared) : nullptr;
  return told != nullptr ? told_beside(*told) : std::nullopt;
}

/// The buttons that the reader may use.
class Buttons {
 public:
  Buttons(const Opened& opened, const access::Reader& reader, EventId item)
      : opened_(opened), reader_(reader), item_(item) {}
  void add(Operation operation, const std::string& words, std::string_view below) {
    if (overview::may_now(opened_, reader_, operation))
      buttons_.push_back(secondary(words, item_href(opened_.record, item_, below)));
  }
  Html shown() const { return buttons_.empty() ? Html{} : govuk::button_group(buttons_); }

 private:
  const Opened& opened_;
  const access::Reader& reader_;
  EventId item_;
  std::vector<Html> buttons_;
};

Html acts_on(const Opened& opened, const access::Reader& reader, const Request& request) {
  Buttons buttons(opened, reader, request.source());
  const auto is = standing_of(request);
  if (undecided(request) != nullptr)
    buttons.add(Operation::ask_agencies, say("Say whether they have more time"), "/time");
  if (unsettled(request) != nullptr)
    buttons.add(Operation::ask_agencies, say("Say what follows from the answer"), "/settle");
  else if (raised(request) != nullptr)
    buttons.add(Operation::ask_agencies, say("Say what came of it"), "/settle");
  else if (may_settle(request))
    buttons.add(Operation::ask_agencies, say("Ask again, or take it up"), "/settle");
  if (is != RequestIs::answered && is != RequestIs::withdrawn) {
    buttons.add(Operation::record_event, say("Write down their answer"), "/answer");
    buttons.add(Operation::ask_agencies, say("Withdraw the request"), "/withdraw");
  }
  return buttons.shown();
}

Html acts_on(const Opened& opened, const access::Reader& reader, const Share& share) {
  Buttons buttons(opened, reader, share.source());
  if (is_emergency(share) && !share.justified)
    buttons.add(Operation::ask_agencies, say("Say why it was necessary"), "/justify");
  const bool own = share.given.envelope.actor == reader.person ||
                   (share.justified && share.justified->envelope.actor == reader.person);
  if (is_emergency(share) && !share.reviewed && !own)
    buttons.add(Operation::allocate, say("Review it"), "/review");
  return buttons.shown();
}

Html acts_on(const Opened& opened, const access::Reader& reader, const Disclosure& disclosure) {
  Buttons buttons(opened, reader, disclosure.source());
  const auto is = standing_of(disclosure);
  const bool own = disclosure.proposed.envelope.actor == reader.person;
  if (is != DisclosureIs::made && !own)
    buttons.add(Operation::allocate, say("Decide on it"), "/decide");
  if (is == DisclosureIs::approved || is == DisclosureIs::made)
    buttons.add(Operation::ask_agencies, say("Record that it was made"), "/made");
  return buttons.shown();
}

Item item_of(const Opened& opened, const access::Reader& reader, const Told& told) {
  const auto& state = *opened.file.sharing;
  const auto id = told.entry.envelope.event;
  if (const auto* request = find(state, id))
    return {say("Request to {agency}",
                {{"agency", desk::names_for(opened.service).agency(agency_of(*request))}}),
            request_block(opened, *request) + acts_on(opened, reader, *request)};
  if (const auto* share = find_share(state, id))
    return {
        say("Shared with {agency}",
            {{"agency", desk::names_for(opened.service).agency(share->given.record.recipient)}}),
        share_block(opened, *share) + acts_on(opened, reader, *share)};
  if (const auto* disclosure = find_disclosure(state, id))
    return {say("Disclosure"),
            disclosure_block(opened, *disclosure) + acts_on(opened, reader, *disclosure)};
  const auto view = holdfast::view_of(told.standing());
  Item item{say(view.shape.title),
            said(opened.service, view) +
                documents_of(view, record_href(opened, "/documents/" + id.text())) +
                read_by(opened, id)};
  const auto* action = action_of(state, id);
  if (const auto beside = beside_what(told.standing()))
    item.content += govuk::paragraph(
        govuk::link(item_href(opened.record, *beside), text(say("What they told it beside"))));
  if (action != nullptr) {
    for (const auto& ending : action->endings)
      item.content += said(opened.service, holdfast::view_of(ending.record));
    if (is_open(*action) && overview::may_now(opened, reader, Operation::record_event))
      item.content +=
          secondary(say("Say what became of it"), item_href(opened.record, id, "/ended"));
  }
  return item;
}

bool note_one(const Site& site, const Visit& visit, const Opened& opened, EventId entry) {
  const auto once = desk::event_on(site.desk, entry, named_by<StreamId>(visit.reader->person));
  return desk::record(site.desk, *visit.reader,
                      {once,
                       {{opened.record, holdfast::Event(Event(Read{entry}))}},
                       overview::clearance_of(opened, entry),
                       ""})
      .has_value();
}

/// The item, or an answer that its page shows.
bool has_read_before(const State& state, EventId item, PersonId reader) {
  std::vector<EventId> shown{item};
  if (const auto* request = find(state, item))
    for (const auto& answer : request->answers) shown.push_back(answer.told.source());
  return std::ranges::any_of(shown, [&](EventId entry) {
    const auto readings = readings_of(state, entry);
    return std::ranges::find(readings, reader, &Reading::reader) != readings.end();
  });
}

/// That somebody who must read it has opened it here is recorded, and said from then on: the open
/// page fetches itself as soon as the record changes, and this changes it. It is no fault of the
/// reader's when that fails, and the page says that it must still be read.
bool note_read(const Site& site, const Visit& visit, const Opened& opened, EventId item) {
  Across across;
  across.cannot_read = opened.cannot_read;
  const bool prefetched = visit.request.headers.contains("sec-purpose");
  if (opened.as_known || prefetched) return false;
  const auto entries = to_be_read_on({opened.file, opened.service, across, {}, opened.now}, item,
                                     visit.reader->person);
  bool noted = false;
  for (const auto& entry : entries) noted = note_one(site, visit, opened, entry) || noted;
  return noted;
}

Html read_words(const Visit& visit, const Opened& opened, EventId item) {
  if (opened.as_known || !has_read_before(*opened.file.sharing, item, visit.reader->person))
    return {};
  return govuk::inset_text(
      {.content = text(say("You have read this: it is recorded, with the time."))});
}

Html more_acts(const Opened& opened, const access::Reader& reader, EventId id) {
  std::vector<Html> links{govuk::link(record_href(opened, "/entries/" + id.text()),
                                      text(say("The entry with its history")))};
  if (overview::may_now(opened, reader, Operation::ask_agencies))
    links.push_back(govuk::link(item_href(opened.record, id, "/must-read"),
                                text(say("Somebody else must read this"))));
  return govuk::plain_list(links);
}

Response item_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "shared_item", [&](const Opened& opened) {
    const auto id = visit.id<EventId>("item");
    const auto* told = id ? opened.file.history->find(*id) : nullptr;
    if (told == nullptr) return overview::not_found(site, visit);
    // The page as it reads with that: it would say at once that it is still to be read.
    if (note_read(site, visit, opened, *id))
      return web::see_other(record_href(opened, here) + "/items/" + id->text());
    const auto item = item_of(opened, *visit.reader, *told);
    auto page = overview::record_page(visit, opened, item.title, part);
    page.back = govuk::BackLink{.href = record_href(opened, here)};
    page.main = overview::saved_banner(visit) + read_words(visit, opened, *id) +
                govuk::heading(1, govuk::Size::l, text(item.title)) +
                readers_lost(opened, *id, *visit.reader) + item.content +
                more_acts(opened, *visit.reader, *id);
    return overview::plain_page(site, visit, std::move(page));
  });
}

}  // namespace

void add_items(const Site& site, std::vector<web::Route>& all) {
  all.push_back({web::Method::get, "/records/{record}/sharing/items/{item}",
                 web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return item_page(site, visit); }});
  add_item_forms(site, all);
}

}  // namespace holdfast::sharing
