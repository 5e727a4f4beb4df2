// What another agency is asked, on pages of its own: the question, why, by when, and the way to
// answer, for somebody with five minutes and a phone. Nothing else of the child's record is here,
// and being admitted to it makes no difference.
#include <algorithm>

#include "base/london.h"
#include "base/words.h"
#include "desk/addressed.h"
#include "desk/documents.h"
#include "govuk/buttons.h"
#include "govuk/disclosure.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/history.h"
#include "practice/overview/views_forms.h"
#include "practice/overview/views_live.h"
#include "practice/sharing/pages_for_us.h"
#include "practice/sharing/views.h"

namespace holdfast::sharing {
namespace {

using access::Operation;
using desk::Addressed;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Form;
using web::Response;
using web::Visit;

/// What is asked, and why.
Html asked_words(const Addressed& opened, const Request& request) {
  static constexpr std::string_view later[] = {
      Requested::fields[0].name,  Requested::fields[4].name,  Requested::fields[6].name,
      Requested::fields[7].name,  Requested::fields[8].name,  Requested::fields[9].name,
      Requested::fields[10].name, Requested::fields[11].name, Requested::fields[12].name};
  const auto names = desk::names_for(opened.service);
  return said(opened.service, holdfast::view_of(request.asked.record), later) +
         govuk::aside(text(say(
             "Asked {when}", {{"when", overview::recorded_words(request.asked.envelope, names)}})));
}

/// What makes it lawful, and who knows: all but what the asker weighed for themselves.
Html lawful_words(const Addressed& opened, const Request& request) {
  static constexpr std::string_view others[] = {
      Requested::fields[0].name,  Requested::fields[1].name, Requested::fields[2].name,
      Requested::fields[3].name,  Requested::fields[5].name, Requested::fields[9].name,
      Requested::fields[11].name, Requested::fields[12].name};
  return govuk::details(
      {.summary = text(say("Why it is lawful to tell us, and who knows")),
       .content = said(opened.service, holdfast::view_of(request.asked.record), others)});
}

std::string document_href(const Addressed& opened, EventId entry) {
  return for_us_href(opened.record, opened.item.item, "/documents/" + entry.text());
}

/// What we made of their answer is ours, but for what we ask them now.
Html asked_again_words(const Kept<RefusalSettled>& settled, const Names& names) {
  if (!settled.record.asked_anew) return {};
  return govuk::heading(2, govuk::Size::m, text(say("You are asked again"))) +
         govuk::inset_text({.content = govuk::as_written(settled.record.asked_anew->value)}) +
         govuk::aside(text(overview::recorded_words(settled.envelope, names)));
}

Html answers_given(const Addressed& opened, const Request& request) {
  Html shown;
  const auto names = desk::names_for(opened.service);
  for (const auto& answer : request.answers) {
    shown += govuk::heading(2, govuk::Size::m, text(say("Your answer"))) +
             said(opened.service, holdfast::view_of(answer.told.record)) +
             documents_of(holdfast::view_of(answer.told.record),
                          document_href(opened, answer.told.source())) +
             govuk::aside(text(overview::recorded_words(answer.told.envelope, names)));
    for (const auto& settled : answer.settled) shown += asked_again_words(settled, names);
  }
  shown += more_time_blocks(opened.service, request);
  if (request.withdrawn)
    shown += govuk::inset_text(
        {.content = text(say("This request was withdrawn. No answer is needed.")) +
                    govuk::as_written(request.withdrawn->record.withdrawn_why.value)});
  return shown;
}

/// A way for each kind of answer, so that nobody is asked what does not concern them.
Html ways_to_answer(const Addressed& opened, const Request& request) {
  const auto is = standing_of(request);
  if (is == RequestIs::answered || is == RequestIs::withdrawn) return {};
  const auto way = [&](std::string_view outcome, const std::string& words,
                       std::string_view classes) {
    return govuk::button({.content = text(words),
                          .href = for_us_href(opened.record, opened.item.item,
                                              "/answer?outcome=" + std::string(outcome)),
                          .classes = std::string(classes)});
  };
  return govuk::button_group({way("in_full", say("Answer in full"), ""),
                              way("in_part", say("Answer in part"), "govuk-button--secondary"),
                              way("declined", say("We cannot answer"), "govuk-button--secondary")});
}

/// For whoever cannot answer in time.
Html way_to_more_time(const Addressed& opened, const Request& request) {
  if (standing_of(request) != RequestIs::waiting || undecided(request) != nullptr) return {};
  return govuk::paragraph(govuk::link(for_us_href(opened.record, opened.item.item, "/more-time"),
                                      text(say("We need more time"))));
}

Html request_words(const Addressed& opened, const Request& request) {
  const auto waits = standing_of(request) == RequestIs::waiting;
  auto shown = govuk::paragraph(standing_tag(request, opened.item.due, opened.now) + text(" ") +
                                (waits ? due_words(opened.item.due, opened.now) : Html{}));
  return shown + asked_words(opened, request) + answers_given(opened, request) +
         ways_to_answer(opened, request) + way_to_more_time(opened, request) +
         lawful_words(opened, request) + steps_of(*opened.file.sharing, request);
}

Html action_words(const Addressed& opened) {
  Html shown;
  for (const auto& action : opened.file.sharing->actions) {
    shown += said(opened.service, holdfast::view_of(action.agreed.record));
    for (const auto& ending : action.endings)
      shown += said(opened.service, holdfast::view_of(ending.record));
    if (is_open(action))
      shown += govuk::button({.content = text(say("Say what became of it")),
                              .href = for_us_href(opened.record, opened.item.item, "/answer")});
  }
  return shown;
}

/// Where one has been erased since, its recipient is told so.
Html documents_passed(const Addressed& opened, const Share& share) {
  Html ways;
  for (const auto& entry : documents_with(share.given.record)) {
    const auto* told = opened.file.history->find(entry);
    const auto filed =
        told != nullptr ? desk::document_at(*told, share.given.envelope.recorded) : std::nullopt;
    ways += govuk::paragraph(
        filed ? govuk::link(
                    document_href(opened, entry),
                    text(say("Download {document}", {{"document", in_words(filed->document)}})))
              : text(say("A document that came with it is kept no longer.")));
  }
  return ways;
}

Html share_words(const Addressed& opened, const Share& share) {
  const auto names = desk::names_for(opened.service);
  return as_received(opened.service, share.given.record, opened.terms) +
         documents_passed(opened, share) +
         govuk::aside(text(say("Shared {when}",
                               {{"when", overview::recorded_words(share.given.envelope, names)}})));
}

/// Opening it is reading it, once a person.
Html note_read(const Site& site, const Visit& visit, const Addressed& opened) {
  if (visit.request.headers.contains("sec-purpose")) return {};
  const auto item = opened.item.item;
  const auto once = desk::event_on(site.desk, item, named_by<StreamId>(visit.reader->person));
  const auto done = desk::answer_addressed(site.desk, *visit.reader,
                                           {once, opened.record, item, Event(Read{item})});
  if (!done) return {};
  return govuk::inset_text(
      {.content = text(say("You have read this: it is recorded, with the time."))});
}

std::string title_of(const Addressed& opened) {
  switch (opened.item.sort) {
    case ItemSort::request:
      return say("You are asked about a child");
    case ItemSort::action:
      return say("You agreed to do something");
    case ItemSort::share:
      return say("Something you should know about a child");
  }
  return {};
}

Html item_words(const Site& site, const Visit& visit, const Addressed& opened) {
  if (const auto* request = find(*opened.file.sharing, opened.item.item))
    return request_words(opened, *request);
  if (const auto* share = find_share(*opened.file.sharing, opened.item.item))
    return share_words(opened, *share) + note_read(site, visit, opened);
  return action_words(opened);
}

/// Who asked or shared it, and where they are reached.
Html whom_to_ring(const Addressed& opened) {
  const auto* told = opened.file.history->find(opened.item.item);
  if (told == nullptr) return {};
  const auto& by = told->entry.envelope;
  const auto& agencies = opened.service.service->agencies;
  const auto at = agencies.find(by.agency);
  if (at == agencies.end() || !at->second.contacts) return {};
  const auto& contacts = *at->second.contacts;
  auto words =
      say("Questions? Ask {who}.", {{"who", desk::names_for(opened.service).person(by.actor)}});
  if (contacts.daytime_phone)
    words += " " + say("Ring {agency} on {phone}.",
                       {{"agency", at->second.name}, {"phone", contacts.daytime_phone->value}});
  if (contacts.night_phone)
    words += " " + say("Out of hours: {phone}.", {{"phone", contacts.night_phone->value}});
  return govuk::paragraph(text(words));
}

/// What they told beside it, and the way to tell more: what waits for an answer has its own.
Html what_they_told(const Addressed& opened) {
  Html shown;
  for (const auto& told : opened.file.sharing->contributions)
    shown += govuk::heading(2, govuk::Size::m, text(say("You told us"))) +
             said(opened.service, holdfast::view_of(told.record)) +
             documents_of(holdfast::view_of(told.record), document_href(opened, told.source())) +
             govuk::aside(
                 text(overview::recorded_words(told.envelope, desk::names_for(opened.service))));
  const auto* request = find(*opened.file.sharing, opened.item.item);
  if (request != nullptr && standing_of(*request) == RequestIs::waiting) return shown;
  return shown + govuk::paragraph(govuk::link(for_us_href(opened.record, opened.item.item, "/more"),
                                              text(say("Tell us something new about this child"))));
}

/// Told with their home that it may have changed: what is addressed to an agency changes both, and
/// the fetch opens it anew, by the permission of then.
Response item_page(const Site& site, const Visit& visit) {
  auto live = overview::live_with_home(site, visit);
  return with_item(site, visit, [&](const Addressed& opened) {
    web::Page page{.title = title_of(opened), .live = std::move(live)};
    page.back = govuk::BackLink{.href = "/"};
    page.main = govuk::two_thirds(overview::saved_banner(visit) +
                                  govuk::heading(1, govuk::Size::l, text(page.title)) +
                                  child_words(opened) + item_words(site, visit, opened) +
                                  what_they_told(opened) + whom_to_ring(opened));
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- home

Html lines_table(const std::vector<desk::AddressedLine>& lines, Moment now,
                 const std::string& caption) {
  govuk::Table table{.caption = text(caption),
                     .head = {{text(say("About"))}, {text(say("What"))}, {text(say("By"))}},
                     .caption_classes = "govuk-visually-hidden"};
  for (const auto& line : lines)
    table.rows.push_back({{text(line.child)},
                          {govuk::link(for_us_href(line.record, line.item), text(line.words))},
                          {line.open ? due_words(line.due, now) : text(line.standing)}});
  return govuk::table(table);
}

Html section_of(std::string_view id, const std::string& title,
                const std::vector<desk::AddressedLine>& lines, Moment now) {
  if (lines.empty()) return {};
  return govuk::section(id, govuk::heading(2, govuk::Size::m, text(title)),
                        lines_table(lines, now, title));
}

constexpr std::size_t done_shown = 10;

/// The latest, and the rest where they are looked for.
Html done_section(const std::vector<desk::AddressedLine>& done, Moment now) {
  const auto last = done.begin() + static_cast<std::ptrdiff_t>(std::min(done.size(), done_shown));
  auto shown = section_of("done", say("Answered, read or ended"), {done.begin(), last}, now);
  if (last != done.end())
    shown += govuk::details(
        {.summary = text(say("Earlier ones: {n}", {{"n", std::to_string(done.end() - last)}})),
         .content = lines_table({last, done.end()}, now, say("Earlier ones"))});
  return shown;
}

}  // namespace

std::string for_us_href(StreamId record, EventId item, std::string_view below) {
  return "/for-us/" + record.text() + "/" + item.text() + std::string(below);
}

Html child_words(const Addressed& opened) {
  return govuk::paragraph(
      text(say("About {child}, born {born}",
               {{"child", opened.child},
                {"born", overview::born_words(opened.date_of_birth, london_date(opened.now))}})));
}

Result<Html> asked_of_you(const Site& site, const Visit& visit) {
  const auto all = desk::addressed_to(site.desk, *visit.reader);
  if (!all) return Unexpected{all.error()};
  std::vector<desk::AddressedLine> requests;
  std::vector<desk::AddressedLine> actions;
  std::vector<desk::AddressedLine> fresh;
  std::vector<desk::AddressedLine> done;
  for (const auto& line : *all) {
    if (line.open)
      (line.sort == ItemSort::request  ? requests
       : line.sort == ItemSort::action ? actions
                                       : fresh)
          .push_back(line);
    else
      done.push_back(line);
  }
  const auto nothing =
      requests.empty()
          ? govuk::section("asked", govuk::heading(2, govuk::Size::m, text(say("Asked of you"))),
                           govuk::paragraph(text(say("Nothing is asked of you just now."))))
          : section_of("asked", say("Asked of you"), requests, visit.now);
  return nothing + section_of("new", say("New for you"), fresh, visit.now) +
         section_of("actions", say("Your actions"), actions, visit.now) +
         done_section(done, visit.now);
}

void add_for_us(const Site& site, std::vector<web::Route>& all) {
  const web::Need answers(Operation::record_event);
  all.push_back({web::Method::get, "/for-us/{record}/{item}", answers,
                 [&site](const Visit& visit) { return item_page(site, visit); }});
  add_answering(site, all);
}

}  // namespace holdfast::sharing
