// What was passed on, as pages show it.
#include "base/london.h"
#include "base/text.h"
#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/history.h"
#include "practice/overview/views.h"
#include "practice/sharing/parts.h"
#include "practice/sharing/views.h"
#include "practice/situation.h"

namespace holdfast::sharing {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

constexpr std::size_t words_in_a_list = 120;

Html recorded(const Opened& opened, const Envelope& envelope) {
  return govuk::aside(
      text(say("Recorded {when}",
               {{"when", overview::recorded_words(envelope, desk::names_for(opened.service))}})));
}

template <class Record>
Html kept(const Opened& opened, const Kept<Record>& one) {
  return govuk::heading(2, govuk::Size::m, text(say(Record::title))) +
         said(opened.service, holdfast::view_of(one.record)) + recorded(opened, one.envelope);
}

Situation situation_of(const Opened& opened) {
  static const Across across;
  return {opened.file, opened.service, across, {}, opened.now};
}

/// Ways to the entries that it names, under these words.
Html entries_named(const Opened& opened, const std::string& words,
                   const std::vector<EventId>& entries) {
  std::vector<Html> links;
  for (const auto& entry : entries) {
    const auto* told = opened.file.history->find(entry);
    if (told != nullptr)
      links.push_back(govuk::link(overview::record_href(opened, "/entries/" + entry.text()),
                                  text(say(view_of(told->standing()).shape.title))));
  }
  if (links.empty()) return {};
  return govuk::paragraph(text(words)) + govuk::plain_list(links);
}

Html read_words(const Opened& opened, const Share& share) {
  if (is_read(*opened.file.sharing, *opened.service.service, share))
    return read_by(opened, share.source());
  return govuk::paragraph(text(say("Nobody there has read it yet.")) + text(" ") +
                          due_words(due_to_read(situation_of(opened), share), opened.now)) +
         steps_list(*opened.file.sharing, {share.source()});
}

/// What must be done about it and was not yet, by when, and who heard of it.
Html waits_for(const Opened& opened, const std::string& words, Moment due, const Climber& climber) {
  return govuk::paragraph(text(words) + text(" ") + due_words(due, opened.now)) +
         steps_list(*opened.file.sharing, climber);
}

Html undecided_words(const Opened& opened, const Disclosure& disclosure) {
  if (standing_of(disclosure) != DisclosureIs::proposed) return {};
  const auto situation = situation_of(opened);
  return waits_for(opened, say("Nobody has decided on it yet."),
                   end_of(situation, decision_due(situation, disclosure)),
                   {disclosure.source(), Task::decision});
}

Html emergency_words(const Opened& opened, const Share& share) {
  if (!is_emergency(share)) return {};
  const auto due = end_of(situation_of(opened), emergency_due(situation_of(opened), share));
  Html shown;
  if (!share.justified)
    shown += waits_for(opened, say("Nobody has said yet why it was necessary."), due,
                       {share.source(), Task::justification});
  if (!share.reviewed)
    shown += waits_for(opened, say("No manager has reviewed it yet."), due,
                       {share.source(), Task::review});
  return shown;
}

}  // namespace

Html shares_list(const Opened& opened) {
  const auto& state = *opened.file.sharing;
  const auto names = desk::names_for(opened.service);
  std::vector<Html> items;
  for (auto at = state.shares.rbegin(); at != state.shares.rend(); ++at) {
    const bool read = is_read(state, *opened.service.service, *at);
    items.push_back(
        govuk::link(item_href(opened.record, at->source()),
                    text(shortened(at->given.record.purpose.value, words_in_a_list))) +
        text(" ") +
        govuk::tag({.content = text(read ? say("Read") : say("Not read yet")),
                    .classes = read ? "govuk-tag--green" : "govuk-tag--yellow"}) +
        govuk::aside(text(say("To {agency}, {day}",
                              {{"agency", names.agency(at->given.record.recipient)},
                               {"day", in_words(london_date(at->given.envelope.recorded))}}))));
  }
  for (auto at = state.disclosures.rbegin(); at != state.disclosures.rend(); ++at)
    items.push_back(govuk::link(item_href(opened.record, at->source()),
                                text(say("Disclosure to {who}",
                                         {{"who", at->proposed.record.told_party.value}}))) +
                    text(" ") + govuk::tag({.content = text(say(label_of(standing_of(*at))))}));
  if (items.empty()) return govuk::paragraph(text(say("Nothing has been passed on here yet.")));
  return govuk::plain_list(items);
}

Html share_block(const Opened& opened, const Share& share) {
  auto shown =
      read_words(opened, share) + emergency_words(opened, share) +
      said(opened.service, holdfast::view_of(share.given.record)) +
      entries_named(opened, say("Drawn from:"), entries_behind(share.given.record)) +
      entries_named(opened, say("With the documents of:"), documents_with(share.given.record)) +
      recorded(opened, share.given.envelope);
  if (share.justified) shown += kept(opened, *share.justified);
  if (share.reviewed) shown += kept(opened, *share.reviewed);
  return shown;
}

Html as_received(const ServiceFile& service, const Shared& share) {
  static constexpr std::string_view ours[] = {Shared::fields[0].name,  Shared::fields[2].name,
                                              Shared::fields[9].name,  Shared::fields[10].name,
                                              Shared::fields[11].name, Shared::fields[12].name,
                                              Shared::fields[13].name};
  return said(service, holdfast::view_of(share), ours);
}

Html disclosure_block(const Opened& opened, const Disclosure& disclosure) {
  auto shown =
      govuk::paragraph(govuk::tag({.content = text(say(label_of(standing_of(disclosure))))})) +
      undecided_words(opened, disclosure) +
      said(opened.service, holdfast::view_of(disclosure.proposed.record)) +
      recorded(opened, disclosure.proposed.envelope);
  for (const auto& decided : disclosure.decisions) shown += kept(opened, decided);
  for (const auto& made : disclosure.made) shown += kept(opened, made);
  return shown;
}

Html outward_table(const Opened& opened, std::optional<Date> day) {
  govuk::Table table{.caption = text(say("What left the service")),
                     .head = {{text(say("When"))}, {text(say("To"))}, {text(say("What"))}},
                     .caption_classes = "govuk-visually-hidden"};
  for (const auto& one : outward(situation_of(opened))) {
    const auto on = london_date(one.at);
    if (day && on != *day) continue;
    table.rows.push_back(
        {{text(in_words(on))},
         {text(one.to)},
         {govuk::link(overview::record_href(opened, "/entries/" + one.entry.text()),
                      text(shortened(one.what, words_in_a_list)))}});
  }
  if (table.rows.empty())
    return govuk::paragraph(text(day ? say("Nothing left the service on that day.")
                                     : say("Nothing has left the service yet.")));
  return govuk::table(table);
}

}  // namespace holdfast::sharing
