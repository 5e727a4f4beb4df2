// The rows of a list that police sent, while they wait: for whoever loaded them, in no record,
// until that person has said which child each is. What they say nobody of is thrown away with the
// list. Others of the duty desk see that it waits, and may take it over.
#include "practice/sharing/pages_lists.h"

#include <algorithm>

#include "base/london.h"
#include "base/text.h"
#include "base/words.h"
#include "desk/duty.h"
#include "govuk/buttons.h"
#include "govuk/disclosure.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/overview/views_parts.h"
#include "practice/service/views.h"
#include "practice/service/views_candidates.h"
#include "practice/sharing/views_listed.h"

namespace holdfast::sharing {
namespace {

using desk::WaitingList;
using desk::WaitingRow;
using govuk::Html;
using govuk::text;
using overview::headed;
using overview::Site;
using web::Response;
using web::Visit;

/// A row that somebody must still decide on, and who it may be.
struct Undecided {
  const WaitingRow* row;
  desk::MayBe may_be;
};

Result<std::vector<Undecided>> undecided(const Site& site, const Visit& visit,
                                         const WaitingList& list) {
  std::vector<Undecided> rows;
  for (const auto& row : list.rows) {
    if (row.chosen || row.nobody) continue;
    auto may_be = desk::who_it_may_be(site.desk, *visit.reader, row.row);
    if (!may_be) return Unexpected{may_be.error()};
    rows.push_back({&row, std::move(*may_be)});
  }
  return rows;
}

bool is_like_nobody(const Undecided& one) {
  return one.may_be.children.empty() && one.may_be.restricted.empty();
}

Html row_link(const WaitingRow& row, Date today) {
  return govuk::link(row_href(row), text(name_words(row.row))) +
         govuk::aside(text(row_facts(row.row, today)));
}

Html candidates_table(const std::vector<Undecided>& rows, const Visit& visit) {
  govuk::Table table{.caption = text(say("Rows that may be children known here")),
                     .head = {{text(say("As the list says"))}, {text(say("Who it may be"))}},
                     .caption_classes = "govuk-visually-hidden"};
  for (const auto& one : rows) {
    if (is_like_nobody(one)) continue;
    std::vector<Html> children;
    for (const auto& child : one.may_be.children)
      children.push_back(service::one_candidate(visit, row_href(*one.row), child));
    table.rows.push_back({{row_link(*one.row, london_date(visit.now))},
                          {(children.empty() ? Html{} : govuk::plain_list(children)) +
                           service::restricted_matches(one.may_be.restricted)}});
  }
  if (table.rows.empty()) return govuk::paragraph(text(say("No row is like a child you may see.")));
  return govuk::table(table);
}

Html like_nobody(const std::vector<Undecided>& rows, Date today) {
  std::vector<Html> items;
  for (const auto& one : rows)
    if (is_like_nobody(one)) items.push_back(row_link(*one.row, today));
  if (items.empty()) return {};
  return govuk::details({.summary = text(say("Rows that are like no child you may see: {n}",
                                             {{"n", std::to_string(items.size())}})),
                         .content = govuk::plain_list(items)});
}

Html chosen_rows(const Site& site, const Visit& visit, const WaitingList& list) {
  std::vector<Html> items;
  for (const auto& row : list.rows) {
    if (!row.chosen) continue;
    const auto child = desk::name_of(site.desk, *visit.reader, *row.chosen);
    items.push_back(
        govuk::link(row_href(row, "/confirm"),
                    text(say("Put it on the record of {child}",
                             {{"child", child ? *child : say("A child you may not open")}}))) +
        govuk::aside(
            text(name_words(row.row) + ". " + row_facts(row.row, london_date(visit.now)))));
  }
  if (items.empty()) return {};
  return headed("chosen", say("Chosen, and on no record yet"), govuk::plain_list(items));
}

Html nobody_rows(const WaitingList& list, Date today) {
  std::vector<Html> items;
  for (const auto& row : list.rows)
    if (row.nobody) items.push_back(row_link(row, today));
  if (items.empty()) return {};
  return govuk::details({.summary = text(say("Nobody known here, you said: {n}",
                                             {{"n", std::to_string(items.size())}})),
                         .content = govuk::plain_list(items)});
}

/// What is chosen for a child is never thrown away unseen.
struct Rest {
  std::size_t undecided = 0;
  std::size_t nobody = 0;
  std::size_t chosen = 0;

  std::size_t goes() const { return undecided + nobody; }
};
Rest rest_of(const WaitingList& list) {
  Rest rest;
  for (const auto& row : list.rows)
    ++(row.chosen ? rest.chosen : row.nobody ? rest.nobody : rest.undecided);
  return rest;
}

Html throw_button(const WaitingList& list) {
  if (rest_of(list).goes() == 0) return {};
  return govuk::button({.content = text(say("Finished: throw the rest away")),
                        .href = std::string(throw_away_href),
                        .classes = "govuk-button--secondary"});
}

Response waiting_page(const Site& site, const Visit& visit) {
  return with_list(site, visit, [&](const WaitingList& list, const ServiceFile& service) {
    const auto rows = undecided(site, visit, list);
    if (!rows) return overview::failed(site, visit, rows.error());
    const auto today = london_date(visit.now);
    web::Page page{.title = title_of(list.head)};
    page.back = govuk::BackLink{.href = "/duty"};
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(page.title)) +
                about_list(list, desk::names_for(service)) + chosen_rows(site, visit, list) +
                headed("rows", say("Say who these are"),
                       candidates_table(*rows, visit) + like_nobody(*rows, today)) +
                nobody_rows(list, today) + throw_button(list);
    return overview::plain_page(site, visit, std::move(page));
  });
}

std::string stays_words(const Rest& rest) {
  if (rest.chosen == 0) return {};
  return " " +
         say("Rows that stay, because you chose a child for them: {n}. Put each on its record, "
             "or say that it is nobody known here.",
             {{"n", std::to_string(rest.chosen)}});
}

/// Everything left is chosen.
Response nothing_to_throw(const Site& site, const Visit& visit, const Rest& rest) {
  web::Page page{.title = say("There is nothing to throw away")};
  page.back = govuk::BackLink{.href = std::string(waiting_href)};
  page.main = govuk::two_thirds(govuk::heading(1, govuk::Size::l, text(page.title)) +
                                govuk::paragraph(text(trimmed(stays_words(rest)))));
  return overview::plain_page(site, visit, std::move(page));
}

Response finish(const Site& site, const Visit& visit) {
  if (visit.request.method == web::Method::post) {
    const auto left = desk::throw_list_away(site.desk, *visit.reader);
    if (!left) return overview::refused(site, visit, left.error(), {});
    return web::see_other(std::string(*left == desk::Left::chosen ? waiting_href : lists_href));
  }
  return with_list(site, visit, [&](const WaitingList& list, const ServiceFile&) {
    const auto rest = rest_of(list);
    if (rest.goes() == 0) return nothing_to_throw(site, visit, rest);
    service::Confirming asks{.page = {.title = say("Throw the rest of the list away?")},
                             .button = say("Throw it away"),
                             .warns = true};
    asks.page.back = govuk::BackLink{.href = std::string(waiting_href)};
    asks.before = govuk::paragraph(
        text(say("{list}. Rows thrown away: {n}. Of them, nobody has said who they are: "
                 "{undecided}. They are on no record, and nothing is kept of them. What you put on "
                 "records stays there.",
                 {{"list", title_of(list.head)},
                  {"n", std::to_string(rest.goes())},
                  {"undecided", std::to_string(rest.undecided)}}) +
             stays_words(rest)));
    return service::confirm(site, visit, std::move(asks));
  });
}

// ---- somebody else's

Response ask_take_over(const Site& site, const Visit& visit, const desk::ListElsewhere& list,
                       const Problems& problems) {
  return service::with_service(site, visit, [&](const ServiceFile& service) {
    const auto names = desk::names_for(service);
    service::Confirming asks{.page = {.title = say("Go on with this list?")},
                             .button = say("Take it over"),
                             .problems = problems};
    asks.page.back = govuk::BackLink{.href = "/duty"};
    asks.before = govuk::inset_text({.content = govuk::paragraph(text(title_of(list.head))) +
                                                govuk::aside(text(waits_words(list, names)))}) +
                  govuk::paragraph(text(
                      say("From then on it waits for you, as far as {who} has got with it, and for "
                          "{who} no more. Tell them.",
                          {{"who", names.person(list.with)}})));
    return service::confirm(site, visit, std::move(asks));
  });
}

Response take_over(const Site& site, const Visit& visit) {
  const auto with = visit.id<PersonId>("person");
  const auto lists = desk::lists_elsewhere(site.desk, *visit.reader);
  if (!lists) return overview::failed(site, visit, lists.error());
  const auto at =
      with ? std::ranges::find(*lists, *with, &desk::ListElsewhere::with) : lists->end();
  // Sent twice, it is this reader's own already. Finished meanwhile, it stands at the desk no more.
  const bool asks = visit.request.method == web::Method::get;
  if (at == lists->end()) return web::see_other(asks ? "/duty" : std::string(waiting_href));
  if (asks) return ask_take_over(site, visit, *at, {});
  const auto done = desk::take_over_list(site.desk, *visit.reader, *with);
  if (done) return web::see_other(std::string(waiting_href));
  if (const auto* wrong = std::get_if<Problems>(&done.error()))
    return ask_take_over(site, visit, *at, *wrong);
  return overview::refused(site, visit, done.error(), {});
}

}  // namespace

Response with_list(const Site& site, const Visit& visit, const ListPage& page) {
  const auto list = desk::waiting_list(site.desk, *visit.reader);
  if (!list) return overview::refused(site, visit, list.error(), {});
  if (!*list) return web::see_other(std::string(lists_href));
  return service::with_service(site, visit,
                               [&](const ServiceFile& service) { return page(**list, service); });
}

void add_lists(const Site& site, std::vector<web::Route>& all) {
  const web::Need need(access::Operation::duty_desk);
  const auto page = [&site](Response (*shown)(const Site&, const Visit&)) {
    return [&site, shown](const Visit& visit) { return shown(site, visit); };
  };
  all.push_back({web::Method::get, waiting_href, need, page(waiting_page)});
  all.push_back({web::Method::get, throw_away_href, need, page(finish)});
  all.push_back({web::Method::post, throw_away_href, need, page(finish)});
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, "/duty/lists/with/{person}/take-over", need, page(take_over)});
  add_loading(site, all);
  add_list_rows(site, all);
}

}  // namespace holdfast::sharing
