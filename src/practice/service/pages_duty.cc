// The duty desk: what partners told of a child, the most urgent first, and email sent in. Whoever
// is on duty says which child of ours it is, passes it on, or says why it is not for us. People
// decide who the child is; the page shows who it may be, and why.
#include "desk/duty.h"

#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/overview/views_live.h"
#include "practice/service/pages_parts.h"
#include "practice/service/settings.h"
#include "practice/service/views_candidates.h"
#include "practice/service/views_duty.h"
#include "practice/service/views_mail.h"
#include "practice/sharing/views_listed.h"

namespace holdfast::service {
namespace {

using desk::Telling;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

std::string telling_href(const Telling& telling, std::string_view below = "") {
  return "/duty/" + telling.id.text() + std::string(below);
}

Html urgency_tag(const Telling& telling) {
  for (const auto& word : words_of(telling.what.urgency))
    if (word.value == static_cast<int>(telling.what.urgency))
      return govuk::tag({.content = text(say(word.label)),
                         .classes = telling.what.urgency == Urgency::today ? "govuk-tag--red"
                                                                           : "govuk-tag--grey"});
  return {};
}

std::string told_words(const Telling& telling, const Names& names) {
  return say("{when}, by {who}, {agency}", {{"when", in_words(telling.told)},
                                            {"who", names.person(telling.by)},
                                            {"agency", names.agency(telling.agency)}});
}

// ---- what waits

Html waiting_table(const std::vector<Telling>& waiting, const ServiceFile& service) {
  const auto names = desk::names_for(service);
  if (waiting.empty()) return govuk::paragraph(text(say("Nothing waits.")));
  govuk::Table table{.head = {{text(say("Child"))},
                              {text(say("How urgent"))},
                              {text(say("Told"))},
                              {text(say("Kept until"))}}};
  for (const auto& one : waiting)
    table.rows.push_back({{govuk::link(telling_href(one), text(one.what.child_name.value))},
                          {urgency_tag(one) + late_mark_of(service, one.id)},
                          {text(told_words(one, names))},
                          {text(say("Until {day}", {{"day", in_words(one.kept_until)}}))}});
  return govuk::table(table);
}

std::string kept_words(const State& state) {
  const auto days = figure(state, telling_kept_days);
  const auto n = std::to_string(days.value);
  return days.local_default
             ? say("What nobody matched or passed on is erased {n} days after it was told. This is "
                   "a local default.",
                   {{"n", n}})
             : say("What nobody matched or passed on is erased {n} days after it was told.",
                   {{"n", n}});
}

Html police_lists(const Site& site, const Visit& visit,
                  const std::vector<desk::ListElsewhere>& elsewhere, const Names& names) {
  const bool waits = desk::list_waits(site.desk, *visit.reader);
  const auto own =
      waits ? govuk::link(sharing::waiting_href, text(say("Go on with the list that police sent")))
            : govuk::link(sharing::lists_href, text(say("Load a list that police sent")));
  return govuk::section("lists", govuk::heading(2, govuk::Size::m, text(say("Police lists"))),
                        sharing::lists_with_others(elsewhere, names) + govuk::paragraph(own));
}

Response duty_page(const Site& site, const Visit& visit) {
  auto live = overview::live_with_home(site, visit);
  const auto waiting = desk::tellings_waiting(site.desk, *visit.reader);
  if (!waiting) return overview::refused(site, visit, waiting.error(), {});
  const auto lists = desk::lists_elsewhere(site.desk, *visit.reader);
  if (!lists) return overview::failed(site, visit, lists.error());
  const auto mail = desk::all_mail_waiting(site.desk, *visit.reader);
  if (!mail) return overview::refused(site, visit, mail.error(), {});
  return with_service(site, visit, [&](const ServiceFile& service) {
    web::Page page{.title = say("Duty desk")};
    page.live = std::move(live);
    const auto names = desk::names_for(service);
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(page.title)) +
                govuk::paragraph(text(say("What partners told us of a child. Whoever told us is "
                                          "not told whether we know the child."))) +
                waiting_table(*waiting, service) + waiting_mail(*mail, service) +
                refused_mail(*service.service, names, visit.now) +
                govuk::aside(text(kept_words(*service.service))) +
                govuk::paragraph(govuk::link("/tell", text(say("Tell us about a child")))) +
                police_lists(site, visit, *lists, names);
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- one of them

using TellingPage = std::function<Response(const Telling&, const ServiceFile&)>;

Response with_telling(const Site& site, const Visit& visit, const TellingPage& page) {
  const auto id = visit.id<EventId>("telling");
  if (!id) return overview::not_found(site, visit);
  const auto telling = desk::telling_waiting(site.desk, *visit.reader, *id);
  if (!telling) return overview::refused(site, visit, telling.error(), {});
  return with_service(site, visit,
                      [&](const ServiceFile& service) { return page(*telling, service); });
}

Html told(const Telling& telling, const Names& names) {
  govuk::SummaryList list{
      .rows = {{.key = text(say("Told")), .value = text(told_words(telling, names))}}};
  for (const auto& line : lines_of(view_of(telling.what), names))
    list.rows.push_back({.key = text(say(line.field->heading())),
                         .value = line.field->kind == FieldKind::long_text
                                      ? govuk::as_written(line.words)
                                      : text(line.words)});
  list.rows.push_back(
      {.key = text(say("Kept until")), .value = text(in_words(telling.kept_until))});
  return govuk::summary_list(list);
}

Response telling_page(const Site& site, const Visit& visit) {
  return with_telling(site, visit, [&](const Telling& telling, const ServiceFile& service) {
    const auto may_be = desk::who_it_may_be(site.desk, *visit.reader, telling);
    if (!may_be) return overview::failed(site, visit, may_be.error());
    web::Page page{.title = say("A child told of")};
    page.back = govuk::BackLink{.href = "/duty"};
    page.main = govuk::heading(1, govuk::Size::l, text(page.title)) + urgency_tag(telling) +
                told(telling, desk::names_for(service)) + telling_steps(service, telling.id) +
                who_it_may_be(site, visit, telling_href(telling), *may_be) +
                other_ways(telling_href(telling));
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- passing it on, setting it aside

using Act = Response (*)(const Site&, const Visit&, const Waiting&);

Response dealt_with(const Site& site, const Visit& visit, Act act) {
  const auto id = visit.id<EventId>("telling");
  if (!id) return overview::not_found(site, visit);
  return act(site, visit,
             {*id, "/duty/" + id->text(), [&]() -> Result<std::string, desk::OpenRefusal> {
                const auto telling = desk::telling_waiting(site.desk, *visit.reader, *id);
                if (!telling) return Unexpected{telling.error()};
                return telling->what.child_name.value;
              }});
}

}  // namespace

std::vector<web::Route> duty_routes(const Site& site) {
  using web::Method;
  const web::Need need(access::Operation::duty_desk);
  const auto page = [&site](Response (*shown)(const Site&, const Visit&)) {
    return [&site, shown](const Visit& visit) { return shown(site, visit); };
  };
  std::vector<web::Route> all = {{Method::get, "/duty", need, page(duty_page)},
                                 {Method::get, "/duty/{telling}", need, page(telling_page)}};
  const auto acts = [&site](Act act) {
    return [&site, act](const Visit& visit) { return dealt_with(site, visit, act); };
  };
  for (const auto method : {Method::get, Method::post}) {
    all.push_back({method, "/duty/{telling}/pass-on", need, acts(pass_on)});
    all.push_back({method, "/duty/{telling}/not-for-us", need, acts(set_aside)});
  }
  return all;
}

}  // namespace holdfast::service
