// What managers and the data protection officer look into: openings that may not have been for the
// work, and whether messages arrived.
#include "base/words.h"
#include "desk/exports.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::size_t messages_shown = 200;

std::string why_words(const std::string& wire) {
  if (wire == "oneself") return say("The record has the reader's own name");
  if (wire == "same_address") return say("The child lives or lived at the reader's own address");
  if (wire == "same_child")
    return say("This record may be of the same child as another, which they may not open");
  if (wire == "namesake") return say("The record has the reader's family name");
  return say("Another reason");
}

/// A link for those who may open it. Who may never open a record sees who looked at it.
Html record_cell(const Site& site, const Visit& visit, StreamId record) {
  if (access::reach_of(visit.reader->role) == access::Reach::none)
    return govuk::link(overview::record_href(record, "/looked"), text(say("Who looked at it")));
  const auto standing = desk::standing_of(site.desk, *visit.reader, record);
  if (!standing || *standing == desk::Standing::none) return text(say("A record you may not open"));
  return govuk::link(overview::record_href(record), text(say("Open the record")));
}

/// Both records; for who may merge them the way to compare them.
Html pair_cell(const Site& site, const Visit& visit, const desk::Misgiving& one) {
  auto shown = record_cell(site, visit, one.record);
  if (!one.other) return shown;
  shown += govuk::aside(record_cell(site, visit, *one.other));
  if (access::may(visit.reader->role, access::Operation::merge_records))
    shown += govuk::aside(
        govuk::link(overview::record_href(one.record, "/merge?other=" + one.other->text()),
                    text(say("Compare the two"))));
  return shown;
}

/// Lists that were taken out as files.
Result<Html> taken_out(const Site& site, const Visit& visit, const Names& names) {
  const auto found = desk::exports(site.desk, *visit.reader);
  if (!found) return Unexpected{found.error()};
  govuk::Table table{.head = {{text(say("When"))}, {text(say("Who"))}, {text(say("List"))}}};
  for (const auto& one : *found) {
    auto list = text(one.list);
    if (one.lines) list += govuk::aside(text(say("Children on it: {n}", {{"n", *one.lines}})));
    table.rows.push_back(
        {{text(in_words(one.at))}, {text(names.person(one.who))}, {std::move(list)}});
  }
  return govuk::section(
      "taken-out", govuk::heading(2, govuk::Size::m, text(say("Lists taken out as files"))),
      found->empty() ? govuk::paragraph(text(say("None was taken out."))) : govuk::table(table));
}

Response openings_page(const Site& site, const Visit& visit) {
  return with_service(site, visit, [&](const ServiceFile& service) {
    const auto found = desk::misgivings(site.desk, *visit.reader);
    if (!found) return overview::failed(site, visit, found.error());
    const auto names = desk::names_for(service);
    const auto taken = taken_out(site, visit, names);
    if (!taken) return overview::failed(site, visit, taken.error());
    govuk::Table table{.head = {{text(say("When"))},
                                {text(say("Who"))},
                                {text(say("Why it is listed"))},
                                {text(say("Record"))}}};
    for (const auto& one : *found)
      table.rows.push_back({{text(in_words(one.at))},
                            {text(names.person(one.who))},
                            {text(why_words(one.why))},
                            {pair_cell(site, visit, one)}});
    web::Page page{.title = say("Openings to look into")};
    page.main = govuk::heading(1, govuk::Size::l, text(page.title)) +
                govuk::paragraph(text(
                    say("Each may have been for the work: a shared name proves nothing. Ask the "
                        "person what it was for. Of two records that may be of one child, say "
                        "which is kept."))) +
                (found->empty() ? govuk::paragraph(text(say("There are none to look into.")))
                                : govuk::table(table)) +
                *taken;
    return overview::plain_page(site, visit, std::move(page));
  });
}

Html state_cell(const SentMessage& message) {
  using State = SentMessage::State;
  switch (message.state) {
    case State::sent:
      return govuk::tag({.content = text(say("Sent")), .classes = "govuk-tag--green"});
    case State::given_up:
      return govuk::tag({.content = text(say("Given up")), .classes = "govuk-tag--red"});
    case State::waiting:
      break;
  }
  if (message.failure.empty())
    return govuk::tag({.content = text(say("Waiting")), .classes = "govuk-tag--grey"});
  return govuk::tag({.content = text(say("Will be tried again")), .classes = "govuk-tag--yellow"});
}

Html how_it_went(const SentMessage& message) {
  auto shown = state_cell(message);
  if (!message.failure.empty()) shown += govuk::aside(text(message.failure));
  if (message.last_try && message.tries == 1)
    shown +=
        govuk::aside(text(say("Tried once, on {when}", {{"when", in_words(*message.last_try)}})));
  if (message.last_try && message.tries > 1)
    shown += govuk::aside(
        text(say("Tried {n} times, last on {when}",
                 {{"n", std::to_string(message.tries)}, {"when", in_words(*message.last_try)}})));
  return shown;
}

Html failures_warning(const std::vector<SentMessage>& messages) {
  for (const auto& message : messages)
    if (message.state == SentMessage::State::given_up)
      return govuk::warning_text(
          {.content = text(say("Some messages could not be sent. Tell these people another way, "
                               "and check their addresses."))});
  return {};
}

Response messages_page(const People& at, const Visit& visit) {
  const auto messages = at.doors.messages(messages_shown, visit.now);
  if (!messages) return overview::failed(at.site, visit, messages.error());
  govuk::Table table{.head = {{text(say("When"))},
                              {text(say("Message"))},
                              {text(say("To"))},
                              {text(say("How it went"))}}};
  for (const auto& message : *messages)
    table.rows.push_back({{text(in_words(message.queued))},
                          {text(message.what)},
                          {text(message.to)},
                          {how_it_went(message)}});
  web::Page page{.title = say("Messages sent")};
  page.main = govuk::heading(1, govuk::Size::l, text(page.title)) +
              govuk::paragraph(text(
                  say("Messages only bring people back to the service. None names a child."))) +
              failures_warning(*messages) +
              (messages->empty() ? govuk::paragraph(text(say("No message has been sent yet.")))
                                 : govuk::table(table));
  if (messages->size() == messages_shown)
    page.main += govuk::paragraph(
        text(say("Only the newest {n} are shown.", {{"n", std::to_string(messages_shown)}})));
  return overview::plain_page(at.site, visit, std::move(page));
}

}  // namespace

std::vector<web::Route> oversight_routes(const People& at) {
  using access::Operation;
  using web::Method;
  using web::Need;
  return {
      {Method::get, "/openings", Need(Operation::review_openings),
       [at](const Visit& visit) { return openings_page(at.site, visit); }},
      {Method::get, "/messages", Need(Operation::see_messages),
       [at](const Visit& visit) { return messages_page(at, visit); }},
  };
}

}  // namespace holdfast::service
