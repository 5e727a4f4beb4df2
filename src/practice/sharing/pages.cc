// What moves between agencies on one child's record: asking, answering for somebody who told us,
// writing down what was told, and who must read what.
#include "practice/sharing/pages.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/history.h"
#include "practice/overview/views_about.h"
#include "practice/overview/views_journey.h"
#include "practice/service/service.h"
#include "practice/sharing/views.h"
#include "practice/situation.h"
#include "web/csrf.h"

namespace holdfast::sharing {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::About;
using overview::Journey;
using overview::record_href;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view here = "/sharing";
constexpr auto part = overview::Part::sharing;

Html headed(std::string_view id, const std::string& title, const Html& content) {
  return govuk::section(id, govuk::heading(2, govuk::Size::m, text(title)), content);
}

bool may(const Opened& opened, const access::Reader& reader, Operation operation) {
  return !opened.as_known && access::may(reader.role, operation);
}

Html due_here(const Opened& opened, const access::Reader& reader) {
  auto own = opened;
  std::erase_if(own.prompts, [](const Prompt& p) { return !p.code.starts_with("sharing."); });
  return overview::prompt_list(own, reader);
}

Html secondary(const std::string& words, const std::string& href) {
  return govuk::button(
      {.content = text(words), .href = href, .classes = "govuk-button--secondary"});
}

Html acts(const Opened& opened, const access::Reader& reader) {
  std::vector<Html> buttons;
  if (may(opened, reader, Operation::ask_agencies))
    buttons.push_back(govuk::button({.content = text(say("Ask an agency")),
                                     .href = record_href(opened.record, "/sharing/ask")}));
  if (may(opened, reader, Operation::record_event))
    buttons.push_back(secondary(say("Record what an agency told us"),
                                record_href(opened.record, "/sharing/contribute")));
  return buttons.empty() ? Html{} : govuk::button_group(buttons);
}

Response sharing_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "sharing", [&](const Opened& opened) {
    const auto& reader = *visit.reader;
    auto page = overview::record_page(visit, opened, say("Sharing"), part);
    page.main =
        overview::saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(say("Sharing"))) +
        acts(opened, reader) +
        govuk::paragraph(govuk::link(record_href(opened, "/sharing/network"),
                                     text(say("The network: agencies, their plans and actions")))) +
        headed("due", say("What is due"), due_here(opened, reader)) +
        headed("asked", say("What we asked"), requests_table(opened)) +
        headed("told", say("What we were told"), contributions_list(opened));
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- one item

struct Item {
  std::string title;
  Html content;
};

const Action* action_of(const State& state, EventId id) {
  const auto at =
      std::ranges::find(state.actions, id, [](auto& one) { return one.agreed.source(); });
  return at == state.actions.end() ? nullptr : &*at;
}

Html acts_on(const Opened& opened, const access::Reader& reader, const Request& request) {
  std::vector<Html> buttons;
  const auto add = [&](Operation operation, const std::string& words, std::string_view below) {
    if (may(opened, reader, operation))
      buttons.push_back(secondary(words, item_href(opened.record, request.source(), below)));
  };
  const auto is = standing_of(request);
  if (unsettled(request) != nullptr)
    add(Operation::ask_agencies, say("Say what follows from the answer"), "/settle");
  if (is != RequestIs::answered && is != RequestIs::withdrawn) {
    add(Operation::record_event, say("Write down their answer"), "/answer");
    add(Operation::ask_agencies, say("Withdraw the request"), "/withdraw");
  }
  return buttons.empty() ? Html{} : govuk::button_group(buttons);
}

Item item_of(const Opened& opened, const access::Reader& reader, const Told& told) {
  const auto& state = *opened.file.sharing;
  const auto id = told.entry.envelope.event;
  if (const auto* request = find(state, id))
    return {say("Request to {agency}",
                {{"agency", desk::names_for(opened.service).agency(agency_of(*request))}}),
            request_block(opened, *request) + acts_on(opened, reader, *request)};
  const auto view = holdfast::view_of(told.standing());
  Item item{say(view.shape.title), said(opened.service, view) + read_by(opened, id)};
  const auto* action = action_of(state, id);
  if (action != nullptr) {
    for (const auto& ending : action->endings)
      item.content += said(opened.service, holdfast::view_of(ending.record));
    if (is_open(*action) && may(opened, reader, Operation::record_event))
      item.content +=
          secondary(say("Say what became of it"), item_href(opened.record, id, "/ended"));
  }
  return item;
}

/// That somebody who must read it has opened it here is recorded; it is no fault of the reader's
/// when that fails, and the page says that it must still be read.
Html note_read(const Site& site, const Visit& visit, const Opened& opened, EventId entry) {
  const Across across;
  const auto reader = visit.reader->person;
  const bool prefetched = visit.request.headers.contains("sec-purpose");
  if (opened.as_known || prefetched ||
      !must_read({opened.file, opened.service, across, {}, opened.now}, entry, reader))
    return {};
  const auto once = desk::event_on(site.desk, entry, named_by<StreamId>(reader));
  const auto done = desk::record(site.desk, *visit.reader,
                                 {once,
                                  {{opened.record, holdfast::Event(Event(Read{entry}))}},
                                  overview::clearance_of(opened, entry),
                                  ""});
  if (!done) return {};
  return govuk::inset_text(
      {.content = text(say("You have read this: it is recorded, with the time."))});
}

Html more_acts(const Opened& opened, const access::Reader& reader, EventId id) {
  std::vector<Html> links{govuk::link(record_href(opened, "/entries/" + id.text()),
                                      text(say("The entry with its history")))};
  if (may(opened, reader, Operation::ask_agencies))
    links.push_back(govuk::link(item_href(opened.record, id, "/must-read"),
                                text(say("Somebody else must read this"))));
  return govuk::plain_list(links);
}

Response item_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "shared_item", [&](const Opened& opened) {
    const auto id = visit.id<EventId>("item");
    const auto* told = id ? opened.file.history->find(*id) : nullptr;
    if (told == nullptr) return overview::not_found(site, visit);
    const auto item = item_of(opened, *visit.reader, *told);
    auto page = overview::record_page(visit, opened, item.title, part);
    page.back = govuk::BackLink{.href = record_href(opened, here)};
    page.main = overview::saved_banner(visit) + note_read(site, visit, opened, *id) +
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

RecordForm form_for(std::string_view kind, std::string title, std::string button) {
  return {.kind = kind,
          .title = std::move(title),
          .button = std::move(button),
          .then = here,
          .part = part};
}

RecordForm answer_form(const Opened&, EventId) {
  return form_for(Answered::kind, say("Write down their answer"), say("Save the answer"));
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
  add("/records/{record}/sharing/items/{item}/answer", Operation::record_event, about_request,
      answer_form);
  add("/records/{record}/sharing/items/{item}/withdraw", Operation::ask_agencies, about_request,
      withdraw_form);
  add("/records/{record}/sharing/items/{item}/settle", Operation::ask_agencies, about_answer,
      settle_form);
  add("/records/{record}/sharing/items/{item}/ended", Operation::record_event, about_action,
      ended_form);
  add("/records/{record}/sharing/items/{item}/must-read", Operation::ask_agencies, about_any,
      must_read_form);
}

// ---- telling and asking

/// Somebody of another agency writes for their own.
RecordForm contribute_form(const Opened& opened) {
  auto form = form_for(Contributed::kind, say("Record what an agency told us"), say("Save"));
  form.asks_who_may_see = true;
  form.prefilled.fields = {{"told_on-day", std::to_string(parts_of(opened.today()).day)},
                           {"told_on-month", std::to_string(parts_of(opened.today()).month)},
                           {"told_on-year", std::to_string(parts_of(opened.today()).year)}};
  return form;
}

bool is_other_agency(const service::Agency& agency) {
  return agency.kind != service::AgencyKind::youth_justice;
}

web::Options agencies_to_ask(const Opened& opened) {
  web::Options options;
  auto& choices = options[Requested::fields[0].name];
  for (const auto& [id, agency] : opened.service.service->agencies)
    if (is_other_agency(agency)) choices.push_back({id.text(), agency.name});
  std::ranges::sort(choices, {}, &web::Option::words);
  return options;
}

/// A topic a page: whom, what, how soon, why it is lawful, who knows, and what asking gives away.
std::optional<Journey> ask_journey(const Opened& opened, const Visit&) {
  const auto name = [](std::size_t field) { return Requested::fields[field].name; };
  Journey journey{.kind = Requested::kind,
                  .title = say("Ask an agency"),
                  .button = say("Send the request"),
                  .then = here,
                  .part = part,
                  .steps = {{{name(0), name(1)}},
                            {{name(2), name(3)}},
                            {{name(4), name(5)}},
                            {{name(6), name(7)}},
                            {{name(8), name(9)}},
                            {{name(10), name(11)}},
                            {{name(12)}}}};
  journey.options = agencies_to_ask(opened);
  if (journey.options.begin()->second.empty())
    journey.refusal = say("No other agency is on the list. Ask your administrator to add it.");
  return journey;
}

}  // namespace

std::vector<web::Route> routes(const Site& site) {
  std::vector<web::Route> all = {
      {web::Method::get, "/records/{record}/sharing", web::Need(Operation::open_record),
       [&site](const Visit& visit) { return sharing_page(site, visit); }},
      {web::Method::get, "/records/{record}/sharing/items/{item}",
       web::Need(Operation::open_record),
       [&site](const Visit& visit) { return item_page(site, visit); }},
  };
  overview::add_journey(site, all, "/records/{record}/sharing/ask", Operation::ask_agencies,
                        ask_journey);
  overview::add_file_form(site, all, "/records/{record}/sharing/contribute",
                          Operation::record_event, contribute_form);
  add_item_forms(site, all);
  add_network(site, all);
  add_for_us(site, all);
  return all;
}

}  // namespace holdfast::sharing
