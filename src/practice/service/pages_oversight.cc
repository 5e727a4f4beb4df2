// Whether messages arrived.
#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using web::Response;
using web::Visit;

constexpr std::size_t messages_shown = 200;

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
      {Method::get, "/messages", Need(Operation::see_messages),
       [at](const Visit& visit) { return messages_page(at, visit); }},
  };
}

}  // namespace holdfast::service
