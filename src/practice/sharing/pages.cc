// What moves between agencies on one child's record: asking, answering for somebody who told us,
// writing down what was told, and who must read what.
#include "practice/sharing/pages.h"
#include "practice/overview/views_parts.h"

#include <algorithm>

#include "base/words.h"
#include "desk/drafts.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/errors.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/overview/views_journey.h"
#include "practice/referrals/referrals.h"
#include "practice/service/service.h"
#include "practice/sharing/pages_for_us.h"
#include "practice/sharing/views.h"
#include "web/csrf.h"

namespace holdfast::sharing {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::headed;
using overview::Journey;
using overview::record_href;
using overview::RecordForm;
using overview::secondary;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view here = "/sharing";
constexpr auto part = overview::Part::sharing;

bool is_other_agency(const service::Agency& agency) {
  return agency.kind != service::AgencyKind::youth_justice;
}

bool is_ours(const Opened& opened, const access::Reader& reader) {
  const auto& agencies = opened.service.service->agencies;
  const auto at = agencies.find(reader.agency);
  return at != agencies.end() && !is_other_agency(at->second);
}

Html acts(const Opened& opened, const access::Reader& reader) {
  std::vector<Html> buttons;
  if (overview::may_now(opened, reader, Operation::ask_agencies))
    buttons.push_back(govuk::button({.content = text(say("Ask an agency")),
                                     .href = record_href(opened.record, "/sharing/ask")}));
  if (overview::may_now(opened, reader, Operation::ask_agencies))
    buttons.push_back(
        secondary(say("Share with an agency"), record_href(opened.record, "/sharing/pick")));
  if (overview::may_now(opened, reader, Operation::record_event))
    buttons.push_back(secondary(is_ours(opened, reader) ? say("Record what an agency told us")
                                                        : say("Tell the service something"),
                                record_href(opened.record, "/sharing/contribute")));
  return buttons.empty() ? Html{} : govuk::button_group(buttons);
}

Html ways_on(const Opened& opened, const access::Reader& reader) {
  std::vector<Html> links{govuk::link(record_href(opened, "/sharing/network"),
                                      text(say("The network: agencies, their plans and actions")))};
  if (is_ours(opened, reader))
    links.push_back(
        govuk::link(record_href(opened, "/sharing/outward"), text(say("What we told whom"))));
  const auto add = [&](const std::string& words, std::string_view below) {
    if (overview::may_now(opened, reader, Operation::ask_agencies))
      links.push_back(govuk::link(record_href(opened.record, below), text(words)));
  };
  if (overview::may_now(opened, reader, Operation::record_event))
    links.push_back(govuk::link(record_href(opened.record, "/sharing/intelligence"),
                                text(say("Record intelligence"))));
  add(say("Propose to tell somebody outside the agencies"), "/sharing/disclose");
  add(say("Record what the child told in confidence"), "/sharing/confidence");
  add(say("Record what you shared of yourself"), "/sharing/own-words");
  return govuk::plain_list(links);
}

/// It lies in a part that other agencies do not see: to them it would look as if there were none.
Html asked_and_given(const Opened& opened, const access::Reader& reader) {
  if (!is_ours(opened, reader))
    return govuk::paragraph(
        text(say("What the service asks and passes on is not shown here. What "
                 "concerns your agency is on your home page.")));
  return headed("asked", say("What we asked"), requests_table(opened)) +
         headed("given", say("What we passed on"), shares_list(opened));
}

Response sharing_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "sharing", [&](const Opened& opened) {
    const auto& reader = *visit.reader;
    auto page = overview::record_page(visit, opened, say("Sharing"), part);
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(say("Sharing"))) + acts(opened, reader) +
                ways_on(opened, reader) +
                headed("due", say("What is due"), overview::due_from(opened, reader, "sharing.")) +
                headed("told", say("What we were told"), contributions_list(opened)) +
                asked_and_given(opened, reader);
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- telling and asking

constexpr overview::FormsOf form_for{here, part};

RecordForm told_form(const Opened& opened, Asks asks, std::string title) {
  auto form = form_for(Contributed::kind, std::move(title), say("Save"));
  const auto today = parts_of(opened.today());
  const std::string graded(Contributed::fields[6].name);
  form.asks_who_may_see = true;
  form.options[Contributed::fields[6].name] = natures(asks);
  form.prefilled.fields = {{"told_on-day", std::to_string(today.day)},
                           {"told_on-month", std::to_string(today.month)},
                           {"told_on-year", std::to_string(today.year)}};
  if (asks == Asks::intelligence) {
    form.prefilled.fields.emplace_back(graded, natures(asks).front().value);
    return form;
  }
  form.asked = overview::typed_of(Contributed::fields);
  std::erase_if(form.asked, [](const Field& field) { return field.asked != nullptr; });
  return form;
}

/// Somebody of another agency speaks for it, and is not asked who they are.
RecordForm contribute_form(const Opened& opened, const access::Reader& reader) {
  if (is_ours(opened, reader))
    return told_form(opened, Asks::facts_and_opinions, say("Record what an agency told us"));
  auto own = own_words(opened.service, reader, opened.today());
  auto form = form_for(own.kind, say("Tell the service something"), say("Send"));
  form.asks_who_may_see = true;
  form.asked = std::move(own.fields);
  form.options = std::move(own.options);
  form.given = std::move(own.given);
  return form;
}
RecordForm intelligence_form(const Opened& opened) {
  return told_form(opened, Asks::intelligence, say("Record intelligence"));
}

void add_telling(const Site& site, std::vector<web::Route>& all) {
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, "/records/{record}/sharing/contribute",
                   web::Need(Operation::record_event), [&site](const Visit& visit) {
                     return overview::with_record_now(
                         site, visit, "form:contribute", [&](const Opened& opened) {
                           const auto form = contribute_form(opened, *visit.reader);
                           return overview::ask_or_take(site, visit, opened, form);
                         });
                   }});
  all.back().brings = web::Brings::files;
}

web::Options agencies_to_ask(const Opened& opened) {
  return {{Requested::fields[0].name, other_agencies(opened.service)}};
}

constexpr std::string_view queued = "queued";

/// The agencies to be asked after this one, one by one.
std::vector<std::string> queue_in(const web::Form& draft) {
  std::vector<std::string> queue;
  for (const auto& value : draft.values(queued)) queue.emplace_back(value);
  return queue;
}

/// The next agency is asked the same, for the same reason; what it learns by being asked, who
/// agreed and who knows is weighed for it anew.
bool carries_over(std::string_view field) {
  for (const std::size_t asked : {2, 3, 4, 5, 6, 7})
    if (field.starts_with(Requested::fields[asked].name)) return true;
  return false;
}

std::optional<std::string> ask_the_next(const Site& site, const Visit& visit,
                                        std::vector<std::string> queue, const web::Form& asked) {
  if (queue.empty()) return std::nullopt;
  std::vector<std::pair<std::string, std::string>> fields{
      {std::string(Requested::fields[0].name), queue.front()}};
  for (std::size_t i = 1; i < queue.size(); ++i) fields.emplace_back(queued, queue[i]);
  for (const auto& field : asked.fields)
    if (carries_over(field.first)) fields.push_back(field);
  const auto path = visit.request.path;
  // Where it cannot be kept the page of the next one begins empty.
  (void)desk::save_draft(site.desk, visit.reader->person, {path, visit.now, std::move(fields)});
  return path;
}

/// A topic a page: whom, what, how soon, why it is lawful, who knows, and what asking gives away.
overview::JourneyOf ask_journey(const Site& site) {
  return [&site](const Opened& opened, const Visit& visit) -> std::optional<Journey> {
    const auto name = [](std::size_t field) { return Requested::fields[field].name; };
    const auto queue = queue_in(overview::draft_or_empty(site, visit));
    Journey journey{.kind = Requested::kind,
                    .title = say("Ask an agency"),
                    .button = say("Send the request"),
                    .then = std::string(here),
                    .part = part,
                    .steps = {{{name(0), name(1)}},
                              {{name(2), name(3)}},
                              {{name(4), name(5)}},
                              {{name(6), name(7)}},
                              {{name(8), name(9)}},
                              {{name(10), name(11)}},
                              {{name(12)}}}};
    if (!queue.empty())
      journey.steps.front().before = govuk::inset_text(
          {.content = text(say("Agencies to ask after this one: {n}. Each is asked by itself.",
                               {{"n", std::to_string(queue.size())}}))});
    journey.options = agencies_to_ask(opened);
    journey.next = [&site, &visit, queue](const web::Form& asked) {
      return ask_the_next(site, visit, queue, asked);
    };
    if (journey.options.begin()->second.empty())
      journey.refusal = say("No other agency is on the list. Ask your administrator to add it.");
    return journey;
  };
}

// ---- asking several

/// In a case out of court few need to know: those that work with every child start without a tick.
bool starts_ticked(const Opened& opened, const service::Agency& agency) {
  using enum service::AgencyKind;
  const bool out_of_court = std::ranges::any_of(
      opened.file.referrals->referrals,
      [](const auto& referral) { return referrals::goes_out_of_court(referral); });
  const bool wide = agency.kind == education || agency.kind == housing || agency.kind == voluntary;
  return !(out_of_court && wide);
}

govuk::Checkboxes network_boxes(const Opened& opened) {
  govuk::Checkboxes boxes{
      .name = std::string(queued),
      .fieldset = govuk::Fieldset{.legend = {.content = text(say("Which agencies do you ask?"))}},
      .hint = {text(say("Being asked tells each of them that the child is known to us. Leave out "
                        "those who need not know"))}};
  const auto network = network_on(*opened.file.sharing, opened.today());
  for (const auto& [id, agency] : opened.service.service->agencies) {
    if (!is_other_agency(agency)) continue;
    const bool knows = std::ranges::any_of(
        network, [&](const Involvement* one) { return one->joined.record.agency == id; });
    boxes.choices.push_back({.value = id.text(),
                             .label = {.content = text(agency.name)},
                             .hint = {knows ? text(say("Works with the child")) : Html{}},
                             .checked = knows && starts_ticked(opened, agency)});
  }
  return boxes;
}

enum class Chosen { not_yet, none };

Response many_page(const Site& site, const Visit& visit, const Opened& opened, Chosen chosen) {
  constexpr int unprocessable = 422;
  const auto needed = say("Select at least one agency");
  auto boxes = network_boxes(opened);
  auto page = overview::record_page(visit, opened, say("Ask several agencies"), part);
  page.back = govuk::BackLink{.href = record_href(opened.record, "/sharing/network")};
  if (chosen == Chosen::none) {
    boxes.error = {.content = text(needed)};
    page.status = unprocessable;
    page.error_summary =
        govuk::error_summary({.errors = {{text(needed), "#" + std::string(queued)}}});
  }
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(say("Ask several agencies"))) +
      govuk::form({.action = visit.request.path,
                   .content = web::csrf_field(visit.csrf) + govuk::checkboxes(boxes) +
                              govuk::button({.content = text(say("Continue"))})}));
  return overview::plain_page(site, visit, std::move(page));
}

Response take_many(const Site& site, const Visit& visit, const Opened& opened) {
  std::vector<std::pair<std::string, std::string>> fields;
  for (const auto& value : visit.request.form.values(queued))
    fields.emplace_back(fields.empty() ? Requested::fields[0].name : queued, std::string(value));
  if (fields.empty()) return many_page(site, visit, opened, Chosen::none);
  const auto journey = record_href(opened.record, "/sharing/ask");
  const auto kept =
      desk::save_draft(site.desk, visit.reader->person, {journey, visit.now, std::move(fields)});
  return kept ? web::see_other(journey) : overview::failed(site, visit, kept.error());
}

void add_many(const Site& site, std::vector<web::Route>& all) {
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, "/records/{record}/sharing/ask-several",
                   web::Need(Operation::ask_agencies), [&site](const Visit& visit) {
                     return overview::with_record_now(
                         site, visit, "form:ask", [&](const Opened& opened) {
                           return visit.request.method == web::Method::get
                                      ? many_page(site, visit, opened, Chosen::not_yet)
                                      : take_many(site, visit, opened);
                         });
                   }});
}

}  // namespace

std::vector<web::Route> routes(const Site& site) {
  std::vector<web::Route> all = {
      {web::Method::get, "/records/{record}/sharing", web::Need(Operation::open_record),
       [&site](const Visit& visit) { return sharing_page(site, visit); }},
  };
  overview::add_journey(site, all, "/records/{record}/sharing/ask", Operation::ask_agencies,
                        ask_journey(site));
  add_many(site, all);
  add_telling(site, all);
  overview::add_file_form(site, all, "/records/{record}/sharing/intelligence",
                          Operation::record_event, intelligence_form);
  add_items(site, all);
  add_giving(site, all);
  add_network(site, all);
  add_for_us(site, all);
  add_lists(site, all);
  return all;
}

}  // namespace holdfast::sharing
