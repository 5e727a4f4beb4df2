// See views_orders.h. Days that rest on a figure of the service say which, and whether it is a
// local default; days that are worked out from a sentence say that the establishment's goes first.
#include "practice/delivery/views_orders.h"

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/assessment/views.h"
#include "practice/delivery/views.h"
#include "practice/overview/views_parts.h"
#include "practice/service/settings.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::delivery {
namespace {

using access::Operation;
using assessment::situation_of;
using desk::Opened;
using govuk::Html;
using govuk::text;

class Rows {
 public:
  void add(std::string key, Html value) {
    list_.rows.push_back({.key = text(key), .value = std::move(value)});
  }
  Html shown() const { return govuk::summary_list(list_); }

 private:
  govuk::SummaryList list_;
};

std::string href_of(const Opened& opened, EventId order, std::string_view below) {
  return overview::record_href(opened, "/enforcement/" + order.text() + std::string(below));
}

Html due_words(const Opened& opened, const NextPanel& next) {
  auto shown = text(
      say("{which}, by {day}", {{"which", words_for(next.sort)}, {"day", in_words(next.due)}}));
  if (next.setting.empty()) return shown;
  const auto figure = service::figure(*opened.service.service, next.setting);
  return figure.local_default
             ? shown + govuk::aside(text(say("By a figure of this service, a local default.")))
             : shown;
}

Html panels_table(const Opened& opened, const ReferralOrder& order) {
  if (order.panels.empty()) return {};
  govuk::Table table{
      .caption = text(say("Panels")),
      .head = {{text(say("Met on"))}, {text(say("Meeting"))}, {text(say("What was decided"))}},
      .caption_classes = "govuk-table__caption--s"};
  for (auto at = order.panels.rbegin(); at != order.panels.rend(); ++at) {
    const auto& met = (*at)->record;
    auto decided = text(said_at(met));
    if (met.panel_result) decided += govuk::aside(text(words_for(*met.panel_result)));
    table.rows.push_back(
        {{govuk::link(overview::record_href(opened, "/entries/" + (*at)->id().text()),
                      text(in_words(met_on(met))))},
         {text(words_for(sort_of(met)))},
         {std::move(decided)}});
  }
  return govuk::table(table);
}

Html referral_ways(const Opened& opened, const access::Reader& reader, const ReferralOrder& order) {
  if (order.over || order.went_back() || !overview::may_now(opened, reader, Operation::assess))
    return {};
  const auto secondary = [&](const std::string& words, std::string_view below) {
    return overview::secondary(words, href_of(opened, order.order, below));
  };
  std::vector<Html> ways;
  if (order.agreed == nullptr)
    ways.push_back(govuk::button({.content = text(say("Record the contract")),
                                  .href = href_of(opened, order.order, "/contract")}));
  ways.push_back(secondary(say("Record a panel"), "/panel"));
  if (order.agreed != nullptr)
    ways.push_back(secondary(say("The contract was not kept"), "/contract-broken"));
  return govuk::button_group(ways);
}

void contract_rows(const ReferralOrder& order, Rows& rows) {
  const auto contract = order.contract();
  if (!contract) {
    rows.add(say("Contract"), text(say("None is recorded")));
    return;
  }
  const auto period = contract_period(*contract);
  rows.add(say("Contract"), text(say("{from} to {to}", {{"from", in_words(period.first)},
                                                        {"to", in_words(period.last)}})));
  rows.add(say("Agreed"), govuk::as_written(terms_of(*order.agreed)));
  rows.add(say("A court could put its end to"),
           text(say("{day} at the latest", {{"day", in_words(longest_contract_ends(*contract))}})));
}

Html meetings_table(const Opened& opened, const std::vector<const Said<CustodyMet>*>& met) {
  govuk::Table table{
      .caption = text(say("Meetings about custody")),
      .head = {{text(say("Met on"))}, {text(say("Meeting"))}, {text(say("What was agreed"))}},
      .caption_classes = "govuk-table__caption--s"};
  for (auto at = met.rbegin(); at != met.rend(); ++at)
    table.rows.push_back(
        {{govuk::link(overview::record_href(opened, "/entries/" + (*at)->id().text()),
                      text(in_words(met_on((*at)->record))))},
         {text(words_for(meeting_of((*at)->record)))},
         {text(agreed_at((*at)->record))}});
  return table.rows.empty() ? Html{} : govuk::table(table);
}

}  // namespace

Html referral_block(const Opened& opened, const access::Reader& reader,
                    const ReferralOrder& order) {
  const auto situation = situation_of(opened);
  Rows rows;
  rows.add(say("Made on"), text(in_words(order.made_on)));
  contract_rows(order, rows);
  if (order.went_back())
    rows.add(say("Next"), text(say("The panel referred the child back to court")));
  if (const auto next = next_panel(situation, order))
    rows.add(say("Next panel"), due_words(opened, *next));
  if (const auto next = panel_about_breach(situation, order))
    rows.add(say("About the breach"), due_words(opened, *next));
  auto shown = rows.shown() + referral_ways(opened, reader, order) + panels_table(opened, order);
  for (auto at = order.broken.rbegin(); at != order.broken.rend(); ++at)
    shown +=
        overview::headed("broken", say("Contract not kept"),
                         said_block(opened, (*at)->envelope, holdfast::view_of((*at)->record)));
  return shown;
}

Html detention_block(const Opened& opened, const access::Reader& reader, const Detention& order) {
  Rows rows;
  if (!order.law) {
    rows.add(say("Length"), text(say("Not recorded, so that no day can be worked out")));
  } else {
    rows.add(say("Made on"), text(in_words(order.law->sentenced_on)));
    rows.add(say("Days already served"),
             order.served != nullptr
                 ? text(say("{n}, told by {who}", {{"n", std::to_string(order.law->days_served)},
                                                   {"who", told_by(*order.served)}}))
                 : text(say("Not known, and counted as none")));
    rows.add(say("Half of the term ends"), text(in_words(half_way(*order.law))));
    if (const auto early = early_release(*order.law))
      rows.add(say("Early release"), text(say("From {day}", {{"day", in_words(early->first)}})));
    if (const auto late = latest_release(*order.law))
      rows.add(say("Latest release"),
               text(say("{day}, if a youth court puts it off", {{"day", in_words(*late)}})));
    rows.add(say("The term ends"), text(in_words(term_ends(*order.law))));
  }
  auto shown = rows.shown() +
               govuk::aside(text(say("Worked out from the sentence. What the establishment says "
                                     "takes the place of it: record it as a planned release.")));
  if (overview::may_now(opened, reader, Operation::assess))
    shown += govuk::paragraph(govuk::link(href_of(opened, order.order, "/days-served"),
                                          text(say("Record days already served"))));
  return shown;
}

Html custody_block(const Opened& opened, const access::Reader& reader) {
  const auto situation = situation_of(opened);
  const auto now = in_custody(situation);
  const auto all = custody_meetings(situation, now ? now->since : Date{});
  if (!now && all.empty()) return {};
  Rows rows;
  if (now) {
    rows.add(say("In custody since"), text(in_words(now->since)));
    if (now->release_on)
      rows.add(say("Release"),
               text(now->release_told ? in_words(*now->release_on)
                                      : say("{day}, worked out: the establishment "
                                            "has not said yet",
                                            {{"day", in_words(*now->release_on)}})));
  }
  auto shown = now ? rows.shown() : Html{};
  if (now && overview::may_now(opened, reader, Operation::assess))
    shown += overview::secondary(say("Record a meeting about custody"),
                                 overview::record_href(opened, "/enforcement/custody-meeting"));
  return shown + meetings_table(opened, all);
}

}  // namespace holdfast::delivery
