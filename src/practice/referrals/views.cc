// What came and what was decided, each fact with the entry it rests on. Records are shown by the
// loop over their fields, so that what is asked is what is shown.
#include "practice/referrals/views.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/house_marks.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/history.h"
#include "practice/overview/views.h"

namespace holdfast::referrals {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;

/// "Recorded 3 March 2026 at 12:00", leading to the entry.
Html source_of(const Opened& opened, EventId source) {
  const auto* told = opened.file.history->find(source);
  if (told == nullptr) return {};
  return govuk::aside(govuk::link(
      overview::record_href(opened, "/entries/" + source.text()),
      text(say("Recorded {when}", {{"when", overview::recorded_when(told->entry.envelope)}}))));
}

Html answer_of(const Line& line) {
  if (line.field->kind == FieldKind::long_text) return govuk::as_written(line.words);
  return text(line.words);
}

/// "Outcome: Accepted"; what somebody wrote stands below its label.
Html labelled(const Line& line) {
  const auto label = govuk::strong(text(say(line.field->heading()) + ":"));
  return label + text(" ") + answer_of(line);
}

/// A later fact about a referral or a transfer: each answer with its label.
template <class Record>
govuk::SummaryRow row_of(const Opened& opened, const Record& record, EventId source) {
  std::vector<Html> answers;
  for (const auto& line : lines_of(holdfast::view_of(record), desk::names_for(opened.service)))
    if (line.field->in_forms) answers.push_back(labelled(line));
  return {.key = text(say(Record::title)),
          .value = govuk::plain_list(answers) + source_of(opened, source)};
}

template <class List>
void add_rows(const Opened& opened, const List& list, govuk::SummaryList& into) {
  for (const auto& one : list) into.rows.push_back(row_of(opened, one.record, one.source));
}

/// The same of what every such referral calls for: that there is none is said, even when the case
/// is closed and nobody is asked for it.
template <class Record>
void add_expected(const Opened& opened, const std::vector<Sourced<Record>>& list,
                  govuk::SummaryList& into) {
  add_rows(opened, list, into);
  if (list.empty())
    into.rows.push_back({.key = text(say(Record::title)), .value = text(say("None recorded"))});
}

bool may_manage(const Opened& opened, const access::Reader& reader) {
  return !opened.as_known && access::may(reader.role, Operation::manage_case);
}

struct Act {
  std::string_view page;
  std::string words;
};

Html links_to(const Opened& opened, const std::string& below, const std::vector<Act>& acts) {
  std::vector<Html> links;
  for (const auto& act : acts)
    links.push_back(govuk::link(overview::record_href(opened.record, below + std::string(act.page)),
                                text(act.words)));
  return govuk::plain_list(links);
}

std::vector<Act> acts_on(const Referral& referral) {
  std::vector<Act> acts{{"/screen", waits(referral) ? say("Accept or decline it")
                                                    : say("Change whether it is accepted")}};
  if (!goes_out_of_court(referral)) return acts;
  acts.push_back({"/tool", say("Record the assessment tool")});
  acts.push_back({"/panel", say("Record the joint panel")});
  acts.push_back({"/decide", say("Record the decision out of court")});
  if (referral.record.referral_kind == ReferralKind::knife_possession)
    acts.push_back({"/plan", say("Record the plan")});
  acts.push_back({"/police", say("Record that police were told")});
  return acts;
}

std::string late_words(int days) {
  return days == 1 ? say("Referred 1 working day late")
                   : say("Referred {n} working days late", {{"n", std::to_string(days)}});
}

/// How a knife referral stands against the one working day that police are given.
Html knife_row(const Opened& opened, const Referral& referral) {
  const auto late = knife_days_late(referral, *opened.service.calendar);
  if (!late) return text(say("Not known: the day the knife was found is not recorded"));
  const auto rule = govuk::aside(text(say(
      "Police refer a child found with a knife within 1 working day: joint guidance of the Home "
      "Office and the Ministry of Justice, February 2026.")));
  return (*late == 0 ? text(say("Referred in time")) : govuk::late_mark(late_words(*late))) + rule;
}

Html status_tag(const Referral& referral) {
  const auto tag = [](const std::string& words, std::string_view classes) {
    return govuk::tag({.content = text(words), .classes = std::string(classes)});
  };
  if (referral.screenings.empty()) return tag(say("Not screened yet"), "govuk-tag--yellow");
  const auto outcome = referral.screenings.back().record.outcome;
  const auto words = say(label_of(outcome));
  return tag(words, outcome == Screening::accepted   ? "govuk-tag--green"
                    : outcome == Screening::declined ? "govuk-tag--grey"
                                                     : "govuk-tag--yellow");
}

/// A joint panel is one of police and the service: who was missing is said.
Html missing_from_panel(const Referral& referral) {
  Html missing;
  for (const auto& panel : referral.panels)
    for (const auto body : {Body::police, Body::youth_justice})
      if (std::ranges::find(panel.record.present, body) == panel.record.present.end())
        missing += govuk::inset_text({.content = text(say("Not at the panel of {day}: {who}",
                                                          {{"day", in_words(panel.record.held_on)},
                                                           {"who", say(label_of(body))}}))});
  return missing;
}

/// What follows a referral that asks for a decision out of court.
void add_course(const Opened& opened, const Referral& referral, govuk::SummaryList& into) {
  const bool knife = referral.record.referral_kind == ReferralKind::knife_possession;
  if (knife)
    into.rows.push_back({.key = text(say("In time")), .value = knife_row(opened, referral)});
  add_expected(opened, referral.tools, into);
  add_expected(opened, referral.panels, into);
  add_expected(opened, referral.decisions, into);
  if (knife) add_expected(opened, referral.plans, into);
  add_expected(opened, referral.tellings, into);
}

govuk::SummaryList facts_of(const Opened& opened, const Referral& referral) {
  govuk::SummaryList list;
  list.rows.push_back({.key = text(say("Status")), .value = status_tag(referral)});
  for (const auto& line :
       lines_of(holdfast::view_of(referral.record), desk::names_for(opened.service)))
    list.rows.push_back({.key = text(say(line.field->heading())), .value = answer_of(line)});
  list.rows.back().value += source_of(opened, referral.source);
  add_rows(opened, referral.screenings, list);
  if (goes_out_of_court(referral)) add_course(opened, referral, list);
  return list;
}

std::string period_words(const Period& period) {
  if (!period.ended) return say("From {day} until now", {{"day", in_words(period.begun.on)}});
  return say("From {day} until {end}",
             {{"day", in_words(period.begun.on)}, {"end", in_words(period.ended->on)}});
}

Html period_block(const Opened& opened, const Period& period) {
  auto shown = govuk::paragraph(text(period_words(period))) +
               govuk::as_written(period.begun.words.value) + source_of(opened, period.begun.source);
  if (!period.ended) return shown;
  if (period.ended->reason)
    shown += govuk::paragraph(
        text(say("Closed because: {why}", {{"why", say(label_of(*period.ended->reason))}})));
  return shown + govuk::as_written(period.ended->words.value) +
         source_of(opened, period.ended->source);
}

std::vector<Act> acts_on(const Standing& standing) {
  switch (standing.status) {
    case CaseStatus::not_recorded:
      return {{"/open-case", say("Open the case")}};
    case CaseStatus::open:
      return {{"/close-case", say("Close the case")},
              {"/transfer", say("Offer the case to another service")}};
    case CaseStatus::closed:
      return {{"/reopen-case", say("Open the case again")}};
  }
  return {};
}

}  // namespace

std::string standing_words(const Standing& standing) {
  if (!standing.since) return say("No case recorded");
  const auto day = in_words(standing.since->on);
  return standing.status == CaseStatus::open ? say("Open since {day}", {{"day", day}})
                                             : say("Closed {day}", {{"day", day}});
}

Html case_block(const Opened& opened, const access::Reader& reader) {
  const auto& cases = opened.file.referrals->cases;
  const auto standing = standing_on(cases, opened.today());
  govuk::SummaryList list;
  list.rows.push_back({.key = text(say("Now")), .value = text(standing_words(standing))});
  for (const auto& period : periods(cases))
    list.rows.push_back({.key = text(say("Open")), .value = period_block(opened, period)});
  auto shown = govuk::summary_list(list);
  if (may_manage(opened, reader)) shown += links_to(opened, "/referrals", acts_on(standing));
  return shown;
}

Html transfers_block(const Opened& opened, const access::Reader& reader) {
  Html all;
  for (const auto& transfer : opened.file.referrals->cases.transfers) {
    govuk::SummaryList list;
    list.rows.push_back(row_of(opened, transfer.offer, transfer.source));
    add_rows(opened, transfer.answers, list);
    all += govuk::summary_list(list);
    if (may_manage(opened, reader))
      all += links_to(
          opened, "/referrals/transfers/" + transfer.source.text(),
          {{"/answer", say("Record their answer")}, {"/set", say("Download the record for them")}});
  }
  return all;
}

Html referral_block(const Opened& opened, const access::Reader& reader, const Referral& referral) {
  auto list = facts_of(opened, referral);
  list.card =
      govuk::SummaryCard{.title = text(say("{kind}, received {day}",
                                           {{"kind", say(label_of(referral.record.referral_kind))},
                                            {"day", in_words(referral.record.received_on)}})),
                         .heading_level = 3};
  auto shown = missing_from_panel(referral) + govuk::summary_list(list);
  if (may_manage(opened, reader))
    shown += links_to(opened, "/referrals/" + referral.source.text(), acts_on(referral));
  return shown;
}

Html about_referral(const Opened& opened, const Referral& referral) {
  const auto& record = referral.record;
  const auto from = record.from_agency ? desk::names_for(opened.service).agency(*record.from_agency)
                                       : record.referred_by.value;
  return govuk::inset_text(
      {.content = govuk::paragraph(text(say("{kind}, received {day} from {from}",
                                            {{"kind", say(label_of(record.referral_kind))},
                                             {"day", in_words(record.received_on)},
                                             {"from", from}}))) +
                  govuk::as_written(record.about.value)});
}

Html about_transfer(const Opened& opened, const Transfer& transfer) {
  return govuk::inset_text(
      {.content =
           text(say("Offered to {agency} on {day}",
                    {{"agency", desk::names_for(opened.service).agency(transfer.offer.to_agency)},
                     {"day", in_words(transfer.offer.offered_on)}}))});
}

}  // namespace holdfast::referrals
