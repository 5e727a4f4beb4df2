// Activating a contingency, at most four presses from what happened and nothing typed: which one,
// who will hear what, yes. Then the page that those who act work from, until it is over.
#include <algorithm>

#include "base/london.h"
#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/views.h"
#include "practice/history.h"
#include "practice/overview/views_parts.h"
#include "practice/planning/pages_about.h"
#include "practice/sharing/sharing.h"
#include "practice/sharing/views.h"
#include "practice/situation.h"
#include "records/worded.h"
#include "web/csrf.h"
#include "web/forms_from_shapes.h"

namespace holdfast::planning {
namespace {

using access::Operation;
using assessment::situation_of;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::Site;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;
/// What the address, and then the form, names as what happened.
constexpr std::string_view from = "from";
constexpr std::string_view told = "told";

/// An entry of this record; nothing: none was named.
std::optional<EventId> because(const Opened& opened, const web::Form& form) {
  const auto id = EventId::from(form.value_or(std::string(from), ""));
  const auto* what = id ? opened.file.history->find(*id) : nullptr;
  return what != nullptr && !what->withdrawn ? id : std::nullopt;
}

Html what_happened(const Opened& opened, std::optional<EventId> entry) {
  if (!entry) return {};
  const auto names = desk::names_for(opened.service);
  const auto what = assessment::entry_words(names, opened.file.history->find(*entry)->standing());
  return govuk::paragraph(
      text(say("Because of: ")) +
      govuk::link(record_href(opened, "/entries/" + entry->text()), text(what)));
}

/// What is to be done, by whom, how fast, and whom to ring.
Html what_to_do(const ContingencySet& r) {
  return govuk::summary_list(
      {.rows = {{.key = text(say("Action")), .value = govuk::as_written(r.response.value)},
                {.key = text(say("By")), .value = text(r.response_by.value)},
                {.key = text(say("Within")), .value = text(words_for(r.within))},
                {.key = text(say("Out of hours")), .value = text(r.out_of_hours.value)}}});
}

// ---- which one

Response choose_page(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "activate", [&](const Opened& opened) {
    const auto* plan = plan_now(*opened.file.planning);
    if (plan == nullptr) return overview::not_found(site, visit);
    const auto entry = because(opened, visit.request.query);
    auto page = overview::record_page(visit, opened, say("Which is beginning to happen?"), part);
    page.navigation = Html{};  // on a phone it would stand before what is to be done
    page.back = govuk::BackLink{.href = record_href(opened, here)};
    page.main = govuk::heading(1, govuk::Size::l, text(say("Which is beginning to happen?"))) +
                what_happened(opened, entry);
    for (const auto* scenario : scenarios_for(situation_of(opened))) {
      const auto* one = contingency_for(situation_of(opened), *plan, *scenario);
      if (one == nullptr) continue;
      const auto& r = one->stands.record;
      auto href =
          record_href(opened, "/plan/contingency/" + scenario->stands.id().text() + "/activate");
      if (entry) href += "?" + std::string(from) + "=" + entry->text();
      const auto* runs = running(*one);
      page.main +=
          govuk::heading(2, govuk::Size::m, text(scenario->stands.record.happening.value)) +
          govuk::paragraph(text(say("Act when: {what}", {{"what", r.trigger.value}}))) +
          (runs == nullptr
               ? govuk::button({.content = text(say("This is happening")), .href = href})
               : govuk::paragraph(
                     govuk::link(record_href(opened, "/plan/activation/" + runs->id().text()),
                                 text(say("It was activated already: see what is being done")))));
    }
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- who will hear what

Html basis_words(const TellingSet& r) {
  std::string words;
  for (const auto& word : words_of(Gateway{}))
    if (std::ranges::find(r.told_under, static_cast<Gateway>(word.value)) != r.told_under.end())
      words += (words.empty() ? "" : "; ") + say(word.label);
  return govuk::aside(text(words));
}

Html tellings_table(const Opened& opened, const std::vector<const Telling*>& all) {
  const auto names = desk::names_for(opened.service);
  govuk::Table table{.caption = text(say("They are told at once")),
                     .head = {{text(say("Who"))}, {text(say("What"))}, {text(say("For"))}},
                     .caption_classes = "govuk-table__caption--m"};
  for (const auto* one : all) {
    const auto& r = one->stands.record;
    auto who = text(names.agency(r.told_agency));
    if (r.told_person) who += govuk::aside(text(r.told_person->value));
    if (!is_agreed_with(situation_of(opened), *one))
      who +=
          govuk::aside(text(say("No agreement is in force: it goes as an emergency, to be "
                                "justified by the next working day")));
    table.rows.push_back({{std::move(who)},
                          {govuk::as_written(r.told_words.value)},
                          {text(r.told_for.value) + basis_words(r)}});
  }
  return govuk::table(table);
}

Html who_hears(const Opened& opened, const Plan& plan, const Contingency& contingency) {
  const auto approved = approved_in(plan, contingency);
  const auto left = tellings_of(contingency).size() - approved.size();
  auto shown = approved.empty()
                   ? govuk::inset_text({.content = text(say("Nobody outside the service is told by "
                                                            "this. Ring whoever must know."))})
                   : tellings_table(opened, approved);
  if (left != 0)
    shown += govuk::warning_text(
        {.content = text(say("Words that nobody has signed do not go out: {n}. Share them yourself "
                             "if they must know.",
                             {{"n", std::to_string(left)}}))});
  return shown;
}

Html confirm_form(const Site& site, const Visit& visit, const std::vector<const Telling*>& approved,
                  std::optional<EventId> entry) {
  auto content = web::csrf_field(visit.csrf) +
                 govuk::hidden("event", overview::event_of(site, visit.request.form).text());
  if (entry) content += govuk::hidden(std::string(from), entry->text());
  for (const auto* one : approved) content += govuk::hidden(std::string(told), one->id().text());
  content += govuk::button({.content = text(say("Activate it now")),
                            .prevent_double_click = true,
                            .classes = "govuk-button--warning"});
  return govuk::form({.action = visit.request.path, .content = std::move(content)});
}

struct Asked {
  const Opened& opened;
  const Plan& plan;
  const Contingency& contingency;
};

Response show_confirm(const Site& site, const Visit& visit, const Asked& asked,
                      const Problems& problems) {
  const auto& opened = asked.opened;
  const auto entry = because(
      opened, visit.request.method == web::Method::get ? visit.request.query : visit.request.form);
  const auto& r = asked.contingency.stands.record;
  auto page = overview::record_page(visit, opened, say("Activate this contingency?"), part);
  page.navigation = Html{};
  page.back = govuk::BackLink{.href = record_href(opened, here)};
  page.status = problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(problems, {});
  page.main = govuk::heading(1, govuk::Size::l, text(say("Activate this contingency?"))) +
              govuk::paragraph(text(say("Act when: {what}", {{"what", r.trigger.value}}))) +
              what_happened(opened, entry) + what_to_do(r) +
              who_hears(opened, asked.plan, asked.contingency) +
              confirm_form(site, visit, approved_in(asked.plan, asked.contingency), entry);
  return overview::plain_page(site, visit, std::move(page));
}

std::string activation_href(StreamId record, EventId activation) {
  return record_href(record, "/plan/activation/" + activation.text());
}

Response activate(const Site& site, const Visit& visit, const Asked& asked) {
  const auto& opened = asked.opened;
  const auto& form = visit.request.form;
  // What came from no page was read by nobody.
  if (!form.has("event"))
    return show_confirm(site, visit, asked,
                        {{"", say("Look at who will hear what, then activate it")}});
  const auto event = overview::event_of(site, form);
  ContingencyActivated made{asked.contingency.id(), because(opened, form), {}};
  for (const auto& value : form.values(std::string(told)))
    if (const auto id = EventId::from(value)) made.told_with_it.push_back(*id);
  const auto done = desk::record(site.desk, *visit.reader,
                                 {.event = event,
                                  .parts = {{opened.record, holdfast::Event(Event(made))}},
                                  .more = {},
                                  .reason = ""});
  if (done)
    return overview::saved(site, visit, activation_href(opened.record, event),
                           ContingencyActivated::kind);
  if (const auto* wrong = std::get_if<Problems>(&done.error()))
    return show_confirm(site, visit, asked, *wrong);
  return overview::refused(site, visit, done.error(), opened.record);
}

Response confirm_page(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:activate", [&](const Opened& opened) {
    const auto* plan = plan_now(*opened.file.planning);
    const auto* one = contingency_asked(opened, visit);
    if (plan == nullptr || one == nullptr) return overview::not_found(site, visit);
    return visit.request.method == web::Method::get
               ? show_confirm(site, visit, {opened, *plan, *one}, {})
               : activate(site, visit, {opened, *plan, *one});
  });
}

// ---- while it runs

Html told_item(const Opened& opened, const Telling& telling, const sharing::Share& share) {
  const auto& r = telling.stands.record;
  const auto agency = desk::names_for(opened.service).agency(r.told_agency);
  auto item =
      govuk::link(record_href(opened, "/sharing/items/" + share.source().text()), text(agency)) +
      govuk::as_written(r.told_words.value);
  if (sharing::is_read(*opened.file.sharing, *opened.service.service, share))
    return item + sharing::read_by(opened, share.source());
  const auto due = sharing::due_to_read(situation_of(opened), share);
  return item + govuk::aside(text(say("Nobody there has read it yet.")) + text(" ") +
                             sharing::due_words(due, opened.now) + text(" ") +
                             // At night that may be days from now.
                             text(say("Ring them if it cannot wait.")));
}

Html told_list(const Opened& opened, const Activated& one) {
  std::vector<Html> items;
  const auto& gone_out = one.activation->made.record.told_with_it;
  for (const auto& telling : one.contingency->tellings)
    for (const auto& words : gone_out)
      if (is_of(telling, words))
        if (const auto* share = told_as(situation_of(opened), *one.activation, words))
          items.push_back(told_item(opened, telling, *share));
  if (items.empty()) return {};
  return overview::headed("told", say("Who was told, and has read it"), govuk::plain_list(items));
}

Html taken_up_list(const Opened& opened, const Activation& activation) {
  std::vector<Html> items;
  const auto names = desk::names_for(opened.service);
  for (const auto& one : activation.taken_up)
    items.push_back(text(overview::recorded_words(one.envelope, names)));
  return overview::headed(
      "taken_up", say("Who has taken it up"),
      items.empty() ? govuk::paragraph(text(say("Nobody yet."))) : govuk::plain_list(items));
}

Html take_up_form(const Site& site, const Visit& visit, const Opened& opened,
                  const Activation& activation) {
  const auto is_me = [&](const auto& one) { return one.envelope.actor == visit.reader->person; };
  if (!overview::may_now(opened, *visit.reader, Operation::record_event) ||
      std::ranges::any_of(activation.taken_up, is_me))
    return {};
  return govuk::form(
      {.action = record_href(opened, "/plan/activation/" + activation.id().text() + "/taken-up"),
       .content =
           web::csrf_field(visit.csrf) +
           govuk::hidden("event", overview::event_of(site, visit.request.form).text()) +
           govuk::button({.content = text(say("I am doing this")), .prevent_double_click = true})});
}

Html how_it_ended(const Opened& opened, const Said<ActivationEnded>& ended) {
  const auto names = desk::names_for(opened.service);
  return overview::headed("ended", words_for(ended.record.activation_end),
                          govuk::as_written(ended.record.activation_came_to.value) +
                              govuk::aside(text(overview::recorded_words(ended.envelope, names))));
}

Html running_part(const Site& site, const Visit& visit, const Opened& opened,
                  const Activated& one) {
  auto shown = govuk::paragraph(text(say("To be done: ")) +
                                sharing::due_words(due_of(situation_of(opened), one), opened.now)) +
               take_up_form(site, visit, opened, *one.activation);
  if (overview::may_now(opened, *visit.reader, Operation::ask_agencies))
    shown += govuk::paragraph(
        govuk::link(record_href(opened, "/plan/activation/" + one.activation->id().text() + "/end"),
                    text(say("It is over: say how it ended"))));
  return shown;
}

Response activation_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "activation", [&](const Opened& opened) {
    const auto id = visit.id<EventId>("entry");
    const auto one = id ? activated_by(*opened.file.planning, *id) : Activated{};
    if (one.activation == nullptr) return overview::not_found(site, visit);
    const auto& r = one.contingency->stands.record;
    const auto names = desk::names_for(opened.service);
    const auto& ended = one.activation->ended;
    const auto title =
        ended ? say("A contingency that has ended") : say("A contingency is running");
    auto page = overview::record_page(visit, opened, title, part);
    page.back = govuk::BackLink{.href = record_href(opened, here)};
    page.main = overview::saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(title)) +
                govuk::paragraph(text(r.trigger.value)) +
                govuk::aside(text(say(
                    "Activated {when}",
                    {{"when", overview::recorded_words(one.activation->made.envelope, names)}}))) +
                what_happened(opened, one.activation->made.record.because_of) + what_to_do(r) +
                (ended ? how_it_ended(opened, *ended) : running_part(site, visit, opened, one)) +
                taken_up_list(opened, *one.activation) + told_list(opened, one);
    return overview::plain_page(site, visit, std::move(page));
  });
}

Response take_up(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:take-up", [&](const Opened& opened) {
    const auto id = visit.id<EventId>("entry");
    if (!id || activated_by(*opened.file.planning, *id).activation == nullptr)
      return overview::not_found(site, visit);
    if (!visit.request.form.has("event"))
      return web::see_other(activation_href(opened.record, *id));
    const auto done =
        desk::record(site.desk, *visit.reader,
                     {.event = overview::event_of(site, visit.request.form),
                      .parts = {{opened.record, holdfast::Event(Event(ActivationTakenUp{*id}))}},
                      .more = {},
                      .reason = ""});
    // Whoever took it up already, or came after its end, sees that on its page.
    const auto then = activation_href(opened.record, *id);
    if (done) return overview::saved(site, visit, then, ActivationTakenUp::kind);
    if (std::holds_alternative<Problems>(done.error())) return web::see_other(then);
    return overview::refused(site, visit, done.error(), opened.record);
  });
}

Response end_page(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:end-activation", [&](const Opened& opened) {
    const auto id = visit.id<EventId>("entry");
    const auto one = id ? activated_by(*opened.file.planning, *id) : Activated{};
    if (one.activation == nullptr || one.activation->ended) return overview::not_found(site, visit);
    return ask_or_take(site, visit, opened,
                       form_about({ActivationEnded::kind, say("How the contingency ended"),
                                   say("Save"), ActivationEnded::fields[0].name, *id,
                                   one.contingency->stands.record.response.value}));
  });
}

}  // namespace

void add_activating(const Site& site, std::vector<web::Route>& all) {
  const auto add = [&](web::Method method, std::string_view pattern, Operation need,
                       Response (*page)(const Site&, const Visit&)) {
    all.push_back({method, pattern, web::Need(need),
                   [&site, page](const Visit& visit) { return page(site, visit); }});
  };
  using enum web::Method;
  add(get, "/records/{record}/plan/activate", Operation::ask_agencies, choose_page);
  for (const auto method : {get, post}) {
    add(method, "/records/{record}/plan/contingency/{entry}/activate", Operation::ask_agencies,
        confirm_page);
    add(method, "/records/{record}/plan/activation/{entry}/end", Operation::ask_agencies, end_page);
  }
  add(get, "/records/{record}/plan/activation/{entry}", Operation::open_record, activation_page);
  add(post, "/records/{record}/plan/activation/{entry}/taken-up", Operation::record_event, take_up);
}

}  // namespace holdfast::planning
