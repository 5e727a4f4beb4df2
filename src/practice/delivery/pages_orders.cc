// Recording what is done under a referral order, and about custody: a contract, a panel, what was
// not kept of a contract, days already served, a meeting.
#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/views.h"
#include "practice/delivery/orders_worked.h"
#include "practice/delivery/views.h"
#include "practice/event.h"
#include "practice/overview/views_files.h"
#include "practice/overview/views_journey.h"
#include "practice/situation.h"

namespace holdfast::delivery {
namespace {

using access::Operation;
using assessment::situation_of;
using desk::Opened;
using govuk::text;
using overview::Journey;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view enforcement = "/enforcement";

std::string name(const Field& field) { return std::string(field.name); }

std::optional<ReferralOrder> asked_for(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("entry");
  return id ? referral_order(situation_of(opened), *id) : std::nullopt;
}

constexpr auto& of_contract = ContractAgreed::fields;

/// The order runs from the day of signing: its end is recorded in the same act.
std::optional<Journey> contract_journey(const Opened& opened, const Visit& visit) {
  const auto order = asked_for(opened, visit);
  if (!order) return std::nullopt;
  Journey journey{
      .kind = ContractAgreed::kind,
      .title = say("The contract"),
      .button = say("Record the contract"),
      .then = std::string(enforcement),
      .part = part,
      .steps = {{{of_contract[1].name, of_contract[2].name}, govuk::paragraph(text(order->title))},
                {{of_contract[3].name}},
                {{of_contract[4].name}}}};
  journey.finish = [given = Answers{{name(of_contract[0]), Value{order->order.text()}}}](
                       holdfast::Event& event) { overview::give(event, given); };
  journey.asks = [](const holdfast::Event& typed) {
    const auto& contract = std::get<ContractAgreed>(*in_area<Event>(typed));
    return govuk::inset_text({.content = text(say("The order then ends on {day}.",
                                                  {{"day", in_words(last_day_of(contract))}}))});
  };
  return journey;
}

RecordForm form_about(const ReferralOrder& order, std::string_view kind, std::string title,
                      std::string_view names_it) {
  RecordForm form{.kind = kind,
                  .title = std::move(title),
                  .button = say("Save"),
                  .then = enforcement,
                  .part = part,
                  .before = govuk::inset_text({.content = text(order.title)})};
  form.given = {{std::string(names_it), Value{order.order.text()}}};
  return form;
}

Response panel(const Site& site, const Visit& visit, const Opened& opened) {
  const auto order = asked_for(opened, visit);
  if (!order) return overview::not_found(site, visit);
  return ask_or_take(site, visit, opened,
                     form_about(*order, PanelMet::kind, say("A panel"), PanelMet::fields[0].name));
}

Response contract_broken(const Site& site, const Visit& visit, const Opened& opened) {
  const auto order = asked_for(opened, visit);
  if (!order) return overview::not_found(site, visit);
  return ask_or_take(site, visit, opened,
                     form_about(*order, ContractBroken::kind, say("The contract was not kept"),
                                ContractBroken::fields[0].name));
}

Response days_served(const Site& site, const Visit& visit, const Opened& opened) {
  const auto id = visit.id<EventId>("entry");
  for (const auto& one : detentions(situation_of(opened))) {
    if (!id || one.order != *id) continue;
    RecordForm form{.kind = DaysServedTold::kind,
                    .title = say("Days already served"),
                    .button = say("Save"),
                    .then = enforcement,
                    .part = part};
    form.given = {{name(DaysServedTold::fields[0]), Value{id->text()}}};
    return ask_or_take(site, visit, opened, form);
  }
  return overview::not_found(site, visit);
}

RecordForm custody_form(const Opened&) {
  return {.kind = CustodyMet::kind,
          .title = say("A meeting about custody"),
          .button = say("Save"),
          .then = enforcement,
          .part = part};
}

}  // namespace

void add_orders(const Site& site, std::vector<web::Route>& all) {
  const auto assess = Operation::assess;
  overview::add_journey(site, all, "/records/{record}/enforcement/{entry}/contract", assess,
                        contract_journey);
  overview::add_form(site, all, "/records/{record}/enforcement/custody-meeting", assess,
                     custody_form);
  using Page = Response (*)(const Site&, const Visit&, const Opened&);
  const auto add = [&](std::string_view pattern, Page page) {
    const auto page_part = "form:" + std::string(pattern.substr(pattern.rfind('/') + 1));
    for (const auto method : {web::Method::get, web::Method::post})
      all.push_back(
          {method, pattern, web::Need(assess), [&site, page_part, page](const Visit& visit) {
             return overview::with_record_now(site, visit, page_part, [&](const Opened& opened) {
               return page(site, visit, opened);
             });
           }});
  };
  add("/records/{record}/enforcement/{entry}/panel", panel);
  add("/records/{record}/enforcement/{entry}/contract-broken", contract_broken);
  add("/records/{record}/enforcement/{entry}/days-served", days_served);
}

}  // namespace holdfast::delivery
