// Courts and orders: where the child stands today, what comes next, and each order with what it
// asks and when it ends.
#include <algorithm>
#include <tuple>

#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/offending/views.h"
#include "practice/overview/views.h"
#include "records/worded.h"

namespace holdfast::offending {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

const State& state_in(const Opened& opened) { return *opened.file.offending; }

Html not_known() { return text(say("Not known")); }

void add(govuk::SummaryList& list, const std::string& key, Html value) {
  list.rows.push_back({.key = text(key), .value = std::move(value)});
}

Html remand_shown(const Opened& opened) {
  const auto* held = remand_now(state_in(opened));
  if (held == nullptr) return not_known();
  auto shown = sourced(opened,
                       say("{what}, since {day}", {{"what", words_for(*held->record.remand)},
                                                   {"day", in_words(held->record.held_on)}}),
                       held->envelope);
  if (held->record.bail_conditions) shown += govuk::as_written(held->record.bail_conditions->value);
  return shown;
}

Html custody_shown(const Opened& opened) {
  const auto& state = state_in(opened);
  const auto* now = custody_now(state);
  if (now == nullptr)
    return text(state.custody.empty() ? say("Nothing is recorded") : say("Released"));
  return sourced(
      opened,
      say("{why}, at {place} since {day}", {{"why", words_for(now->record.custody_kind)},
                                            {"place", now->record.establishment.value},
                                            {"day", in_words(now->record.custody_from)}}),
      now->envelope);
}

Html licence_shown(const Opened& opened) {
  const auto& last = state_in(opened).releases.back();
  const auto& until = last.record.licence_until;
  return sourced(
      opened,
      until ? say("Released {day}, on licence until {until}",
                  {{"day", in_words(last.record.released_on)}, {"until", in_words(*until)}})
            : say("Released {day}. The end of a licence is not known",
                  {{"day", in_words(last.record.released_on)}}),
      last.envelope);
}

/// A line of the diary, with where to say that it is done.
struct DiaryLine {
  Date on;
  std::string what;
  std::string where;
  const Envelope* envelope;
  std::string done_href;
  std::string done_words;
};

std::vector<DiaryLine> diary_lines(const Opened& opened) {
  std::vector<DiaryLine> lines;
  const auto to = [&](std::string_view page, EventId of) {
    return overview::record_href(opened.record, std::string(page) + "?of=" + of.text());
  };
  for (const auto* listed : hearings_open(state_in(opened))) {
    const auto& r = listed->record;
    const auto place =
        r.listed_time
            ? say("{court}, {time}", {{"court", r.court.value}, {"time", r.listed_time->value}})
            : r.court.value;
    lines.push_back({r.listed_for, words_for(r.hearing), place, &listed->envelope,
                     to("/court/hearing-held", listed->id()), say("Record what happened")});
  }
  for (const auto* report : reports_open(state_in(opened))) {
    const auto& r = report->record;
    lines.push_back({r.report_due, say("{report}: due", {{"report", words_for(r.report)}}),
                     r.ordered_by.value, &report->envelope, to("/court/report-sent", report->id()),
                     say("Record that it was sent")});
  }
  for (const auto& held : state_in(opened).held) {
    const auto next = held.record.next_on;
    if (!next || *next < opened.today()) continue;
    const auto same_day = [&](const DiaryLine& line) { return line.on == *next; };
    if (std::ranges::none_of(lines, same_day))
      lines.push_back({*next, say("Next hearing, not listed yet"), held.record.held_at.value,
                       &held.envelope, overview::record_href(opened.record, "/court/hearing"),
                       say("Record that it is listed")});
  }
  std::ranges::stable_sort(lines, {}, &DiaryLine::on);
  return lines;
}

bool may_record(const Opened& opened, const access::Reader& reader) {
  return !opened.as_known && access::may(reader.role, access::Operation::keep_record);
}

Html state_tag(const Order& order, Date today) {
  const auto tag = [](const std::string& words, std::string_view classes) {
    return govuk::tag({.content = text(words), .classes = std::string(classes)});
  };
  switch (state_of(order, today)) {
    case OrderState::running:
      return tag(say("Running"), "govuk-tag--blue");
    case OrderState::past_its_end:
      return tag(say("Past its end"), "govuk-tag--red");
    case OrderState::ended:
      return tag(say("Ended"), "govuk-tag--grey");
    case OrderState::end_not_known:
      return tag(say("End not known"), "govuk-tag--yellow");
    case OrderState::no_order:
      return tag(say("No order runs"), "govuk-tag--grey");
  }
  return {};
}

Html end_shown(const Opened& opened, const Order& order) {
  if (order.ended != nullptr) {
    const auto& r = order.ended->record;
    auto shown = sourced(
        opened, say("{how}, {day}", {{"how", words_for(r.ending)}, {"day", in_words(r.ended_on)}}),
        order.ended->envelope);
    if (r.ended_why) shown += govuk::as_written(r.ended_why->value);
    return shown;
  }
  if (!order.ends_on) return not_known();
  for (const auto& set : state_in(opened).ends_set)
    if (set.id() == order.end_source)
      return sourced(opened, in_words(*order.ends_on), set.envelope);
  return text(in_words(*order.ends_on));
}

Html requirements_shown(const Opened& opened, const Order& order) {
  std::vector<Html> all;
  for (const auto* requirement : order.requirements) {
    const auto& r = requirement->record;
    auto shown =
        text(r.required_until
                 ? say("{what}, {from} to {until}", {{"what", words_for(r.requirement)},
                                                     {"from", in_words(r.required_from)},
                                                     {"until", in_words(*r.required_until)}})
                 : say("{what}, from {from}",
                       {{"what", words_for(r.requirement)}, {"from", in_words(r.required_from)}}));
    if (r.requirement_detail) shown += govuk::as_written(r.requirement_detail->value);
    all.push_back(shown + govuk::aside(source_link(opened, requirement->envelope)));
  }
  return all.empty() ? text(say("Nothing is recorded")) : govuk::plain_list(all);
}

Html offences_of(const Opened& opened, const Order& order) {
  std::vector<Html> all;
  for (const auto& offence : state_in(opened).offences) {
    const auto& made_for = order.made->record.made_for;
    if (std::ranges::find(made_for, offence.id()) == made_for.end()) continue;
    all.push_back(text(say("{offence}, {day}", {{"offence", offence.record.offence_title.value},
                                                {"day", in_words(offence.record.committed_on)}})));
  }
  return all.empty() ? not_known() : govuk::plain_list(all);
}

std::vector<govuk::Action> actions_of(const Opened& opened, const Order& order) {
  std::vector<govuk::Action> actions;
  const auto offer = [&](const std::string& words, std::string_view page) {
    actions.push_back({.content = text(words),
                       .href = overview::record_href(
                           opened.record, std::string(page) + "?of=" + order.made->id().text()),
                       .spoken = order.title()});
  };
  const auto state = state_of(order, opened.today());
  if (state == OrderState::no_order || state == OrderState::ended) return actions;
  offer(say("Add a requirement"), "/court/requirement");
  offer(say("Set its end"), "/court/order-end");
  offer(say("Record that it ended"), "/court/order-ended");
  return actions;
}

Html order_card(const Opened& opened, const access::Reader& reader, const Order& order) {
  const auto& made = order.made->record;
  const auto state = state_of(order, opened.today());
  govuk::SummaryList list;
  add(list, say("Standing"), state_tag(order, opened.today()));
  add(list, say("Made"),
      sourced(opened,
              say("{day} by {who}", {{"day", in_words(made.made_on)}, {"who", made.made_by.value}}),
              order.made->envelope));
  add(list, say("For"), offences_of(opened, order));
  if (state != OrderState::no_order) {
    add(list, say("Length"),
        made.length_months
            ? text(say("{n} months", {{"n", std::to_string(made.length_months->value)}}))
            : not_known());
    add(list, say("Ends"), end_shown(opened, order));
    add(list, say("Requires"), requirements_shown(opened, order));
  }
  if (made.terms) add(list, say("What else was said"), govuk::as_written(made.terms->value));
  add(list, say("Spent"),
      text(spent_words(spent(order, opened.file, opened.service), opened.today())));
  const auto code = order.known != nullptr ? order.known->return_code : std::string();
  add(list, say("Codes"),
      text(say("Ours: {local}. In the national return: {national}",
               {{"local", made.disposal_code ? made.disposal_code->value : say("Not known")},
                {"national", code.empty() ? say("Not known") : code}})));
  govuk::SummaryCard frame{.title = text(order.title()), .heading_level = 3};
  if (may_record(opened, reader)) frame.actions = actions_of(opened, order);
  list.card = std::move(frame);
  return govuk::summary_list(list);
}

}  // namespace

Html court_now(const Opened& opened) {
  govuk::SummaryList list;
  add(list, say("Bail or remand"), remand_shown(opened));
  add(list, say("Custody"), custody_shown(opened));
  if (const auto* plan = release_planned(state_in(opened)))
    add(list, say("Release planned for"),
        sourced(opened, in_words(plan->record.release_on), plan->envelope));
  if (!state_in(opened).releases.empty() && custody_now(state_in(opened)) == nullptr)
    add(list, say("Licence"), licence_shown(opened));
  return govuk::summary_list(list);
}

Html court_diary(const Opened& opened, const access::Reader& reader) {
  const auto lines = diary_lines(opened);
  if (lines.empty())
    return govuk::paragraph(text(say("No hearing is listed and no report is due.")));
  govuk::Table table{.head = {{.content = text(say("Day"))},
                              {.content = text(say("What"))},
                              {.content = text(say("Where, or for whom"))}},
                     .first_cell_is_header = true};
  for (const auto& line : lines) {
    auto what = text(line.what) + govuk::aside(source_link(opened, *line.envelope));
    if (may_record(opened, reader))
      what += govuk::link_spoken(line.done_href, line.done_words, in_words(line.on));
    table.rows.push_back(
        {{.content = text(in_words(line.on))}, {.content = what}, {.content = text(line.where)}});
  }
  return govuk::table(table);
}

Html orders_of(const Opened& opened, const access::Reader& reader,
               const std::vector<OrderState>& states) {
  Html cards;
  auto all = orders(state_in(opened), reference(opened.service));
  std::ranges::reverse(all);
  for (const auto& order : all)
    if (std::ranges::find(states, state_of(order, opened.today())) != states.end())
      cards += order_card(opened, reader, order);
  return cards;
}

Html hearings_held(const Opened& opened) {
  auto latest = state_in(opened).held;
  std::ranges::stable_sort(latest, std::greater{},
                           [](const auto& held) { return held.record.held_on; });
  govuk::SummaryList list;
  for (const auto& held : latest) {
    auto shown = text(held.record.held_at.value) + govuk::as_written(held.record.result.value);
    if (held.record.remand) shown += govuk::aside(text(words_for(*held.record.remand)));
    add(list, in_words(held.record.held_on),
        shown + govuk::aside(source_link(opened, held.envelope)));
  }
  return list.rows.empty() ? Html{} : govuk::summary_list(list);
}

}  // namespace holdfast::offending
