// The rows of a list that police sent, while they wait: for whoever loaded them, in no record,
// until that person has said which child each is. What they say nobody of is thrown away with the
// list.
#include "practice/sharing/pages_lists.h"

#include "base/london.h"
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
                nobody_rows(list, today) +
                govuk::button({.content = text(say("Finished: throw the rest away")),
                               .href = std::string(throw_away_href),
                               .classes = "govuk-button--secondary"});
    return overview::plain_page(site, visit, std::move(page));
  });
}

Response finish(const Site& site, const Visit& visit) {
  if (visit.request.method == web::Method::post) {
    const auto gone = desk::throw_list_away(site.desk, *visit.reader);
    if (!gone) return overview::refused(site, visit, gone.error(), {});
    return web::see_other(std::string(lists_href));
  }
  return with_list(site, visit, [&](const WaitingList& list, const ServiceFile&) {
    service::Confirming asks{.page = {.title = say("Throw the rest of the list away?")},
                             .button = say("Throw it away"),
                             .warns = true};
    asks.page.back = govuk::BackLink{.href = std::string(waiting_href)};
    asks.before = govuk::paragraph(text(
        say("{list}. Rows left in it: {n}. They are on no record, and nothing is kept of them. "
            "What you put on records stays there.",
            {{"list", title_of(list.head)}, {"n", std::to_string(list.rows.size())}})));
    return service::confirm(site, visit, std::move(asks));
  });
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
  add_loading(site, all);
  add_list_rows(site, all);
}

}  // namespace holdfast::sharing
