// One thing that moved between agencies, with what followed it and what can be done about it now.
// Whoever must read it has read it by opening its page here, and that is recorded.
#include <algorithm>

#include "base/words.h"
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
using overview::About;
using overview::record_href;
using overview::RecordForm;
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

const Action* action_of(const State& state, EventId id) {
  const auto at =
      std::ranges::find(state.actions, id, [](auto& one) { return one.agreed.source(); });
  return at == state.actions.end() ? nullptr : &*at;
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
  if (unsettled(request) != nullptr)
    buttons.add(Operation::ask_agencies, say("Say what follows from the answer"), "/settle");
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
  if (is_emergency(share) && !share.reviewed)
    buttons.add(Operation::allocate, say("Review it"), "/review");
  return buttons.shown();
}

Html acts_on(const Opened& opened, const access::Reader& reader, const Disclosure& disclosure) {
  Buttons buttons(opened, reader, disclosure.source());
  const auto is = standing_of(disclosure);
  if (is != DisclosureIs::made) buttons.add(Operation::allocate, say("Decide on it"), "/decide");
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
  const Across across;
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
                govuk::heading(1, govuk::Size::l, text(item.title)) + item.content +
                more_acts(opened, *visit.reader, *id);
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- forms about one item

std::optional<About> about_request(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("item");
  const auto* request = id ? find(*opened.file.sharing, *id) : nullptr;
  if (request == nullptr) return std::nullopt;
  return About{*id, "request", govuk::as_written(request->asked.record.question.value)};
}

std::optional<About> about_answer(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("item");
  const auto* request = id ? find(*opened.file.sharing, *id) : nullptr;
  const auto* answer = request != nullptr ? unsettled(*request) : nullptr;
  if (answer == nullptr) return std::nullopt;
  return About{answer->told.source(), RefusalSettled::fields[0].name,
               said(opened.service, holdfast::view_of(answer->told.record))};
}

std::optional<About> about_action(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("item");
  const auto* action = id ? action_of(*opened.file.sharing, *id) : nullptr;
  if (action == nullptr) return std::nullopt;
  return About{*id, ActionEnded::fields[0].name,
               govuk::as_written(action->agreed.record.action.value)};
}

std::optional<About> about_any(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("item");
  const auto* told = id ? opened.file.history->find(*id) : nullptr;
  if (told == nullptr) return std::nullopt;
  return About{*id, MustBeRead::fields[0].name,
               said(opened.service, holdfast::view_of(told->standing()))};
}

std::optional<About> about_share(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("item");
  const auto* share = id ? find_share(*opened.file.sharing, *id) : nullptr;
  if (share == nullptr || !is_emergency(*share)) return std::nullopt;
  return About{*id, ShareJustified::fields[0].name,
               said(opened.service, holdfast::view_of(share->given.record))};
}

std::optional<About> about_review(const Opened& opened, const Visit& visit) {
  auto about = about_share(opened, visit);
  if (about) about->field = ShareReviewed::fields[0].name;
  return about;
}

std::optional<About> about_proposal(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("item");
  const auto* one = id ? find_disclosure(*opened.file.sharing, *id) : nullptr;
  if (one == nullptr) return std::nullopt;
  return About{*id, DisclosureDecided::fields[0].name,
               said(opened.service, holdfast::view_of(one->proposed.record))};
}

std::optional<About> about_made(const Opened& opened, const Visit& visit) {
  auto about = about_proposal(opened, visit);
  if (about) about->field = DisclosureMade::fields[0].name;
  return about;
}

constexpr overview::FormsOf form_for{here, part};

/// Intelligence has a form of its own, which asks for its grades.
RecordForm answer_form(const Opened&, EventId) {
  auto form = form_for(Answered::kind, say("Write down their answer"), say("Save the answer"));
  const auto& graded = Answered::fields[5];
  const auto& with_conditions = Answered::fields[8];
  form.options[Answered::fields[3].name] = natures(Asks::facts_and_opinions);
  form.asked = overview::typed_of(Answered::fields);
  std::erase_if(form.asked, [&](const Field& field) {
    return field.asked == graded.asked || field.asked == with_conditions.asked;
  });
  return form;
}
RecordForm withdraw_form(const Opened&, EventId) {
  return form_for(RequestWithdrawn::kind, say("Withdraw the request"), say("Withdraw it"));
}
RecordForm settle_form(const Opened&, EventId) {
  return form_for(RefusalSettled::kind, say("Say what follows from the answer"), say("Save"));
}
RecordForm ended_form(const Opened&, EventId) {
  return form_for(ActionEnded::kind, say("Say what became of the action"), say("Save"));
}
RecordForm justify_form(const Opened&, EventId) {
  return form_for(ShareJustified::kind, say("Say why it was necessary"), say("Save"));
}
RecordForm review_form(const Opened&, EventId) {
  return form_for(ShareReviewed::kind, say("Review an emergency share"), say("Save the review"));
}
RecordForm decide_form(const Opened&, EventId) {
  return form_for(DisclosureDecided::kind, say("Decide on a disclosure"), say("Save the decision"));
}
RecordForm made_form(const Opened&, EventId) {
  return form_for(DisclosureMade::kind, say("Record that it was disclosed"), say("Save"));
}
RecordForm must_read_form(const Opened& opened, EventId) {
  auto form = form_for(MustBeRead::kind, say("Somebody must read this"), say("Save"));
  form.options[MustBeRead::fields[1].name] =
      overview::people_options(opened.service, opened.today());
  return form;
}

void add_item_forms(const Site& site, std::vector<web::Route>& all) {
  const auto add = [&](std::string_view pattern, Operation need, const overview::AboutOf& about,
                       overview::FormAbout form) {
    overview::add_form_about(site, all, {pattern, need, about, form});
  };
  overview::add_form_about(
      site, all,
      {"/records/{record}/sharing/items/{item}/answer", Operation::record_event, about_request,
       answer_form, web::Brings::files});
  add("/records/{record}/sharing/items/{item}/withdraw", Operation::ask_agencies, about_request,
      withdraw_form);
  add("/records/{record}/sharing/items/{item}/settle", Operation::ask_agencies, about_answer,
      settle_form);
  add("/records/{record}/sharing/items/{item}/ended", Operation::record_event, about_action,
      ended_form);
  add("/records/{record}/sharing/items/{item}/justify", Operation::ask_agencies, about_share,
      justify_form);
  add("/records/{record}/sharing/items/{item}/review", Operation::allocate, about_review,
      review_form);
  add("/records/{record}/sharing/items/{item}/decide", Operation::allocate, about_proposal,
      decide_form);
  add("/records/{record}/sharing/items/{item}/made", Operation::ask_agencies, about_made,
      made_form);
  add("/records/{record}/sharing/items/{item}/must-read", Operation::ask_agencies, about_any,
      must_read_form);
}

}  // namespace

void add_items(const Site& site, std::vector<web::Route>& all) {
  all.push_back({web::Method::get, "/records/{record}/sharing/items/{item}",
                 web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return item_page(site, visit); }});
  add_item_forms(site, all);
}

}  // namespace holdfast::sharing
