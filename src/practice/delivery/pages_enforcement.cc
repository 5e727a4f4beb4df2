// Enforcement of the orders of one record: what was not kept, what the law asks for about it, and
// what was tried before. What is decided is for people; what was decided is kept with what they
// saw.
#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/views.h"
#include "practice/delivery/views.h"
#include "practice/delivery/views_enforcement.h"
#include "practice/delivery/views_orders.h"
#include "practice/event.h"
#include "practice/overview/views_files.h"
#include "practice/overview/views_journey.h"
#include "practice/overview/views_parts.h"
#include "practice/situation.h"

namespace holdfast::delivery {
namespace {

using access::Operation;
using assessment::situation_of;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::Journey;
using overview::record_href;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view enforcement = "/enforcement";

bool may_act(const Opened& opened, const Visit& visit) {
  return overview::may_now(opened, *visit.reader, Operation::assess);
}

Html order_part(const Opened& opened, const Enforced& order) {
  return govuk::heading(2, govuk::Size::m, text(order.title)) + order_block(opened, order) +
         breaches_table(opened, order) + warnings_table(opened, order) +
         applications_block(opened, order) + court_powers_block(opened, order);
}

/// Of an order that ended, only that it did and what was recorded of it.
Html over_part(const Opened& opened, const Enforced& order) {
  return govuk::heading(2, govuk::Size::m,
                        text(say("{order}, ended {day}",
                                 {{"order", order.title}, {"day", in_words(order.law.ends_on)}}))) +
         breaches_table(opened, order) + warnings_table(opened, order);
}

Html ways_on(const Opened& opened, const Visit& visit, bool one_runs) {
  if (!one_runs || !may_act(opened, visit)) return {};
  return govuk::button_group({govuk::button({.content = text(say("Record what was not kept")),
                                             .href = record_href(opened, "/enforcement/breach")}),
                              overview::secondary(say("Record an application to revoke an order"),
                                                  record_href(opened, "/enforcement/revocation"))});
}

Html others_part(const Opened& opened, const access::Reader& reader) {
  const auto situation = situation_of(opened);
  Html shown;
  for (const auto& order : referral_orders(situation))
    shown += govuk::heading(2, govuk::Size::m, text(order.title)) +
             referral_block(opened, reader, order);
  for (const auto& order : detentions(situation))
    shown += govuk::heading(2, govuk::Size::m, text(order.title)) +
             detention_block(opened, reader, order);
  if (const auto custody = custody_block(opened, reader); !custody.empty())
    shown += overview::headed("custody", say("Custody"), custody);
  return shown;
}

Html rehabilitation_part(const Opened& opened, const Visit& visit) {
  Html running;
  Html over;
  std::optional<Date> since;
  for (const auto& order : enforced_orders(situation_of(opened))) {
    (order.over ? over : running) +=
        order.over ? over_part(opened, order) : order_part(opened, order);
    if (!order.over && !since) since = order.law.starts_on;
  }
  auto shown = ways_on(opened, visit, since.has_value()) + running;
  if (since)
    shown += overview::headed("tried", say("What was tried before"), tried_block(opened, *since));
  return shown + over;
}

Response enforcement_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "enforcement", [&](const Opened& opened) {
    auto page = overview::record_page(visit, opened, say("Orders and enforcement"), part);
    page.back = govuk::BackLink{.href = record_href(opened, here)};
    auto shown = rehabilitation_part(opened, visit) + others_part(opened, *visit.reader);
    if (shown.empty())
      shown =
          govuk::paragraph(text(say("No youth rehabilitation order, referral order or detention "
                                    "is recorded.")));
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(say("Orders and enforcement"))) +
                overview::headed("due", say("What is due"),
                                 overview::due_from(opened, *visit.reader, "delivery.")) +
                shown;
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- one of them

OfOrder asked_for(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("entry");
  return id ? breach_with_order(situation_of(opened), *id) : OfOrder{};
}

/// What can still be done about it, the likeliest first.
Html breach_ways(const Opened& opened, const OfOrder& of) {
  const auto& one = *of.noted;
  const auto breach = as_breach(*opened.file.delivery, one);
  const auto must = what_must_be_done(of.order->law, breach);
  const auto href = [&](std::string_view below) { return breach_href(opened, one.id(), below); };
  if (must.duty == Duty::not_in_force || one.information) return {};
  std::vector<Html> ways;
  if (must.duty == Duty::decide_about_excuse)
    return govuk::button(
        {.content = text(say("Decide about the excuse")), .href = href("/excuse")});
  const bool court = must.duty == Duty::must_inform_unless_exceptional;
  if (must.duty != Duty::nothing && !court && !one.warning)
    ways.push_back(
        govuk::button({.content = text(say("Give a warning")), .href = href("/warning")}));
  if (must.duty != Duty::nothing)
    ways.push_back(overview::secondary(say("An information was laid"), href("/information")));
  if (court)
    ways.push_back(overview::secondary(say("Circumstances are exceptional"), href("/exceptional")));
  if (!one.warning)
    ways.push_back(overview::secondary(say("Think again about the excuse"), href("/excuse")));
  return ways.empty() ? Html{} : govuk::button_group(ways);
}

Html requirement_of(const Opened& opened, const OfOrder& of) {
  for (const auto& one : requirements_of(situation_of(opened), of.order->order))
    if (is_about(*of.noted, one)) return govuk::paragraph(text(one.words));
  return {};
}

Response breach_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "breach", [&](const Opened& opened) {
    const auto of = asked_for(opened, visit);
    if (of.noted == nullptr) return overview::not_found(site, visit);
    const auto title = say("Not kept on {day}", {{"day", in_words(day_of(*of.noted))}});
    auto page = overview::record_page(visit, opened, title, part);
    page.back = govuk::BackLink{.href = record_href(opened, enforcement)};
    page.main = overview::saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(title));
    if (of.order) {
      page.main += govuk::paragraph(breach_tag(opened, *of.order, *of.noted)) +
                   requirement_of(opened, of) + duty_block(opened, *of.order, *of.noted);
      if (may_act(opened, visit)) page.main += breach_ways(opened, of);
    } else {
      page.main += govuk::paragraph(text(say("The order it is of does not stand any more.")));
    }
    page.main += breach_whole(opened, *of.noted);
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- recording it

constexpr auto& of_breach = BreachNoted::fields;

std::string name(const Field& field) { return std::string(field.name); }

std::vector<Enforced> running_orders(const Opened& opened) {
  auto all = enforced_orders(situation_of(opened));
  std::erase_if(all, [](const Enforced& one) { return one.over; });
  return all;
}

/// Which order, where there are several; which requirement, where any is recorded.
void ask_which(const Opened& opened, const std::vector<Enforced>& orders, Journey& journey) {
  web::Options options;
  std::vector<web::Option> requirements;
  for (const auto& order : orders) {
    options[of_breach[0].name].push_back(
        {order.order.text(),
         say("{order}, {day}", {{"order", order.title}, {"day", in_words(order.law.starts_on)}})});
    for (const auto& one : requirements_of(situation_of(opened), order.order))
      requirements.push_back({one.entry.text(), one.words});
  }
  overview::Step step{{of_breach[0].name}};
  if (!requirements.empty()) {
    options[of_breach[2].name] = requirements;
    step.names.push_back(of_breach[2].name);
  }
  journey.steps.push_back(std::move(step));
  journey.says = [options](const Field& field, const Value& value) {
    const auto at = options.find(field.name);
    const auto* chosen = value.text();
    if (at == options.end() || chosen == nullptr) return Html{};
    for (const auto& option : at->second)
      if (option.value == *chosen) return text(option.words);
    return Html{};
  };
  journey.options = std::move(options);
}

Journey breach_journey(const Opened& opened) {
  const auto orders = running_orders(opened);
  Journey journey{.kind = BreachNoted::kind,
                  .title = say("What was not kept"),
                  .button = say("Save it"),
                  .then = std::string(enforcement),
                  .part = part};
  ask_which(opened, orders, journey);
  journey.steps.push_back({{of_breach[3].name, of_breach[4].name}});
  journey.steps.push_back({{of_breach[5].name}});
  if (orders.empty()) {
    journey.refusal =
        say("No youth rehabilitation order runs. If one does, record it first under "
            "Court and orders.");
    return journey;
  }
  journey.steps.back().before = overview::headed("tried", say("What was tried before"),
                                                 tried_block(opened, orders.front().law.starts_on));
  if (orders.size() == 1)
    journey.begins_with = {{name(of_breach[0]), Value{orders.front().order.text()}}};
  return journey;
}

std::optional<Journey> new_breach(const Opened& opened, const Visit&) {
  return breach_journey(opened);
}

/// From an appointment that the child missed, as far as it is known there.
std::optional<Journey> missed(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("entry");
  const auto* one = id ? find_appointment(*opened.file.delivery, *id) : nullptr;
  if (one == nullptr || !one->absence ||
      breach_of_absence(*opened.file.delivery, one->absence->id()) != nullptr)
    return std::nullopt;
  auto journey = breach_journey(opened);
  journey.begins_with.emplace_back(name(of_breach[3]), Value{day_of(*one).text()});
  journey.begins_with.emplace_back(
      name(of_breach[4]),
      Value{say("You did not come to the appointment on {when}.", {{"when", when_words(*one)}})});
  journey.finish = [given = Answers{{name(of_breach[1]), Value{one->absence->id().text()}}}](
                       holdfast::Event& event) { overview::give(event, given); };
  return journey;
}

// ---- what was done about it

constexpr auto& of_warning = WarningGiven::fields;

Html as_it_goes(const LongText& words) {
  return govuk::heading(2, govuk::Size::m, text(say("The warning says"))) +
         govuk::inset_text({.content = govuk::as_written(words.value)});
}

/// The words are worked out from what is typed; whoever gives it reads them before it is kept.
std::optional<Journey> warning_journey(const Opened& opened, const Visit& visit) {
  const auto of = asked_for(opened, visit);
  if (of.noted == nullptr || !of.order || of.noted->warning) return std::nullopt;
  const auto words_for_event = [of](const holdfast::Event& event) {
    const auto& typed = std::get<WarningGiven>(*in_area<Event>(event));
    return warning_words(*of.order, *of.noted, typed);
  };
  Journey journey{.kind = WarningGiven::kind,
                  .title = say("A warning"),
                  .button = say("Record that it is given"),
                  .then = std::string(enforcement),
                  .part = part,
                  .steps = {{{of_warning[1].name, of_warning[3].name},
                             duty_block(opened, *of.order, *of.noted)},
                            {{of_warning[2].name}}}};
  journey.begins_with = {{name(of_warning[1]), Value{opened.today().text()}},
                         {name(of_warning[2]), Value{what_of(*of.noted)}}};
  journey.asks = [words_for_event](const holdfast::Event& event) {
    return as_it_goes(words_for_event(event));
  };
  journey.finish = [words_for_event, id = of.noted->id()](holdfast::Event& event) {
    overview::give(event, {{name(of_warning[0]), Value{id.text()}},
                           {name(of_warning[4]), Value{words_for_event(event).value}}});
  };
  return journey;
}

struct About {
  std::string_view kind;
  std::string title;
  std::string button;
  std::string_view names_it;
};

RecordForm form_of(const Opened& opened, const OfOrder& of, const About& about) {
  RecordForm form{.kind = about.kind,
                  .title = about.title,
                  .button = about.button,
                  .then = enforcement,
                  .part = part,
                  .before = govuk::inset_text({.content = govuk::as_written(what_of(*of.noted))})};
  if (of.order) form.before += duty_block(opened, *of.order, *of.noted);
  form.given = {{std::string(about.names_it), Value{of.noted->id().text()}}};
  return form;
}

RecordForm excuse_form(const Opened& opened, const OfOrder& of) {
  auto form = form_of(opened, of,
                      {ExcuseDecided::kind, say("Was there a reasonable excuse?"), say("Save"),
                       ExcuseDecided::fields[0].name});
  const auto tried = tried_since(situation_of(opened), day_of(*of.noted));
  if (!tried.in_the_way.empty())
    form.before += govuk::paragraph(text(say("What was said of absences since that day:"))) +
                   govuk::as_written(tried.in_the_way.front());
  return form;
}

RecordForm exceptional_form(const Opened& opened, const OfOrder& of) {
  return form_of(opened, of,
                 {CircumstancesExceptional::kind, say("Exceptional circumstances"), say("Save"),
                  CircumstancesExceptional::fields[0].name});
}

RecordForm information_form(const Opened& opened, const OfOrder& of) {
  return form_of(opened, of,
                 {InformationLaid::kind, say("An information was laid"), say("Save"),
                  InformationLaid::fields[0].name});
}

RecordForm revocation_form(const Opened& opened) {
  RecordForm form{.kind = RevocationAsked::kind,
                  .title = say("An application to revoke an order"),
                  .button = say("Save"),
                  .then = enforcement,
                  .part = part};
  for (const auto& order : running_orders(opened))
    form.options[RevocationAsked::fields[0].name].push_back(
        {order.order.text(),
         say("{order}, {day}", {{"order", order.title}, {"day", in_words(order.law.starts_on)}})});
  return form;
}

using FormFor = RecordForm (*)(const Opened&, const OfOrder&);

void add(const Site& site, std::vector<web::Route>& all, std::string_view pattern,
         FormFor form_for) {
  const auto page_part = "form:" + std::string(pattern.substr(pattern.rfind('/') + 1));
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, pattern, web::Need(Operation::assess),
                   [&site, page_part, form_for](const Visit& visit) {
                     return overview::with_record_now(
                         site, visit, page_part, [&](const Opened& opened) {
                           const auto of = asked_for(opened, visit);
                           if (of.noted == nullptr) return overview::not_found(site, visit);
                           return ask_or_take(site, visit, opened, form_for(opened, of));
                         });
                   }});
}

Response revocation_answer(const Site& site, const Visit& visit) {
  return overview::with_record_now(
      site, visit, "form:revocation-answer", [&](const Opened& opened) {
        const auto id = visit.id<EventId>("entry");
        const auto* one = id ? find_application(*opened.file.delivery, *id) : nullptr;
        if (one == nullptr || one->answer) return overview::not_found(site, visit);
        RecordForm form{.kind = RevocationAnswered::kind,
                        .title = say("What came of the application"),
                        .button = say("Save"),
                        .then = enforcement,
                        .part = part};
        form.given = {{name(RevocationAnswered::fields[0]), Value{one->id().text()}}};
        return ask_or_take(site, visit, opened, form);
      });
}

}  // namespace

void add_enforcement(const Site& site, std::vector<web::Route>& all) {
  using enum web::Method;
  all.push_back({get, "/records/{record}/enforcement", web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return enforcement_page(site, visit); }});
  all.push_back({get, "/records/{record}/enforcement/{entry}", web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return breach_page(site, visit); }});
  const auto assess = Operation::assess;
  overview::add_journey(site, all, "/records/{record}/enforcement/breach", assess, new_breach);
  overview::add_journey(site, all, "/records/{record}/contacts/{entry}/breach", assess, missed);
  overview::add_journey(site, all, "/records/{record}/enforcement/{entry}/warning", assess,
                        warning_journey);
  add(site, all, "/records/{record}/enforcement/{entry}/excuse", excuse_form);
  add(site, all, "/records/{record}/enforcement/{entry}/exceptional", exceptional_form);
  add(site, all, "/records/{record}/enforcement/{entry}/information", information_form);
  overview::add_form(site, all, "/records/{record}/enforcement/revocation", assess,
                     revocation_form);
  for (const auto method : {get, post})
    all.push_back({method, "/records/{record}/enforcement/{entry}/revocation-answer",
                   web::Need(assess),
                   [&site](const Visit& visit) { return revocation_answer(site, visit); }});
}

}  // namespace holdfast::delivery
