// One row of a police list. Whoever loaded it sets it beside a child, says that it is this one, and
// then puts it on the record, with the rows of the same happening and no others. Nothing is chosen
// for them, and the words of one child's row go on that child's record alone.
#include <algorithm>

#include "base/london.h"
#include "base/words.h"
#include "desk/duty.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/overview/views_parts.h"
#include "practice/service/views_candidates.h"
#include "practice/sharing/pages_lists.h"
#include "practice/sharing/views_listed.h"
#include "web/csrf.h"

namespace holdfast::sharing {
namespace {

using desk::WaitingList;
using desk::WaitingRow;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;
constexpr std::string_view together_field = "together";

/// One row of the list, with what stands around it.
struct At {
  const Site& site;
  const Visit& visit;
  const WaitingList& list;
  const WaitingRow& row;
  const ServiceFile& service;

  Date today() const { return london_date(visit.now); }
};
using RowPage = std::function<Response(const At&)>;

/// A form sent twice finds its row gone: the list shows what became of it.
Response with_row(const Site& site, const Visit& visit, const RowPage& page) {
  return with_list(site, visit, [&](const WaitingList& list, const ServiceFile& service) {
    const auto id = visit.id<EventId>("row");
    const auto* row = id ? list.find(*id) : nullptr;
    if (row != nullptr) return page({site, visit, list, *row, service});
    return visit.request.method == web::Method::post ? web::see_other(std::string(waiting_href))
                                                     : overview::not_found(site, visit);
  });
}

std::string child_words(const At& at, StreamId record) {
  const auto name = desk::name_of(at.site.desk, *at.visit.reader, record);
  return name ? *name : say("A child you may not open");
}

// ---- who it is

/// Rows of the same reference are one happening: whoever looks at one knows of the others.
Html rows_with_it(const At& at) {
  const auto together = desk::happening_of(at.list, at.row);
  std::vector<Html> items;
  for (const auto* rows : {&together.chosen, &together.undecided})
    for (const auto* other : *rows)
      if (other->id != at.row.id)
        items.push_back(govuk::link(row_href(*other), text(name_words(other->row))) +
                        govuk::aside(text(other->chosen ? say("Chosen") : say("Not decided yet"))));
  if (items.empty()) return {};
  return overview::headed("with", say("Rows with the same reference"), govuk::plain_list(items));
}

Html chosen_before(const At& at) {
  if (at.row.nobody)
    return govuk::inset_text({.content = text(say("You said that nobody known here is in it."))});
  if (!at.row.chosen) return {};
  return govuk::inset_text(
      {.content = text(say("You said that it is {child}. It is on no record yet.",
                           {{"child", child_words(at, *at.row.chosen)}})) +
                  govuk::plain_list({govuk::link(row_href(at.row, "/confirm"),
                                                 text(say("Put it on the record")))})});
}

Html nobody_form(const At& at) {
  return govuk::form({.action = row_href(at.row),
                      .content = web::csrf_field(at.visit.csrf) +
                                 govuk::button({.content = text(say("Nobody known here")),
                                                .prevent_double_click = true,
                                                .classes = "govuk-button--secondary"})});
}

Response row_page(const At& at) {
  const auto may_be = desk::who_it_may_be(at.site.desk, *at.visit.reader, at.row.row);
  if (!may_be) return overview::failed(at.site, at.visit, may_be.error());
  web::Page page{.title = name_words(at.row.row)};
  page.back = govuk::BackLink{.href = std::string(waiting_href)};
  page.main = govuk::heading(1, govuk::Size::l, text(page.title)) +
              govuk::paragraph(text(title_of(at.list.head))) + chosen_before(at) +
              govuk::paragraph(text(row_facts(at.row.row, at.today()))) + row_as_told(at.row.row) +
              rows_with_it(at) +
              service::who_it_may_be(at.site, at.visit, row_href(at.row), *may_be) +
              overview::headed("none", say("If it is none of them"), nobody_form(at));
  return overview::plain_page(at.site, at.visit, std::move(page));
}

/// Says which child it is, or that it is nobody known here.
Response choose(const At& at, std::optional<StreamId> child, const std::string& then) {
  const auto chosen = desk::choose_child(at.site.desk, *at.visit.reader, at.row.id, child);
  if (!chosen)
    return overview::refused(at.site, at.visit, chosen.error(), child.value_or(StreamId{}));
  return web::see_other(then);
}

Response row(const Site& site, const Visit& visit) {
  return with_row(site, visit, [](const At& at) {
    return at.visit.request.method == web::Method::get
               ? row_page(at)
               : choose(at, std::nullopt, std::string(waiting_href));
  });
}

// ---- is this the child?

Response match_page(const At& at, const desk::Opened& opened) {
  const auto title = say("Is this the child?");
  auto page = overview::record_page(at.visit, opened, title, overview::Part::sharing);
  page.back = govuk::BackLink{.href = row_href(at.row)};
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(title)) +
      govuk::paragraph(text(title_of(at.list.head))) +
      govuk::paragraph(text(name_words(at.row.row) + ". " + row_facts(at.row.row, at.today()))) +
      row_as_told(at.row.row) + listed_before(opened, at.row.row.reference) +
      govuk::paragraph(text(say("Nothing goes on the record before the next page."))) +
      govuk::form({.action = at.visit.request.path,
                   .content = web::csrf_field(at.visit.csrf) +
                              govuk::button({.content = text(say("It is this child")),
                                             .prevent_double_click = true})}));
  return overview::plain_page(at.site, at.visit, std::move(page));
}

Response match(const Site& site, const Visit& visit) {
  return with_row(site, visit, [](const At& at) {
    return overview::with_record_now(
        at.site, at.visit, "form:match", [&](const desk::Opened& opened) {
          return at.visit.request.method == web::Method::get
                     ? match_page(at, opened)
                     : choose(at, opened.record, row_href(at.row, "/confirm"));
        });
  });
}

// ---- putting it on the record

/// Every row that goes with these: those with the same reference as any of them.
std::vector<EventId> rows_to_record(const At& at) {
  std::vector<EventId> rows;
  const auto add = [&](const WaitingRow& row) {
    for (const auto* one : desk::happening_of(at.list, row).chosen)
      if (std::ranges::find(rows, one->id) == rows.end()) rows.push_back(one->id);
  };
  add(at.row);
  for (const auto ticked : at.visit.request.form.values(together_field)) {
    const auto id = EventId::from(ticked);
    const auto* other = id ? at.list.find(*id) : nullptr;
    if (other != nullptr && other->chosen) add(*other);
  }
  return rows;
}

Html what_goes_where(const At& at, const desk::Happening& together) {
  Html shown;
  for (const auto* one : together.chosen)
    shown +=
        govuk::heading(
            2, govuk::Size::m,
            text(say("On the record of {child}", {{"child", child_words(at, *one->chosen)}}))) +
        govuk::paragraph(text(name_words(one->row) + ". " + row_facts(one->row, at.today()))) +
        row_as_told(one->row);
  return shown;
}

/// Rows with another reference, or none, that somebody has chosen a child for.
Html together_question(const At& at, const desk::Happening& together) {
  govuk::Checkboxes boxes{
      .name = std::string(together_field),
      .fieldset = govuk::Fieldset{.legend = {.content = text(say("Did any of these happen together "
                                                                 "with it?")),
                                             .classes = "govuk-fieldset__legend--m"}},
      .hint = {text(say("They go on the records as one happening. Each child's words stand on that "
                        "child's record alone"))},
      .classes = "govuk-checkboxes--small"};
  for (const auto& row : at.list.rows) {
    const bool with_it = std::ranges::any_of(
        together.chosen, [&](const WaitingRow* one) { return one->id == row.id; });
    if (!row.chosen || with_it) continue;
    boxes.choices.push_back({.value = row.id.text(),
                             .label = {.content = text(child_words(at, *row.chosen))},
                             .hint = {text(row_facts(row.row, at.today()))}});
  }
  for (const auto ticked : at.visit.request.form.values(together_field))
    boxes.chosen.emplace_back(ticked);
  return boxes.choices.empty() ? Html{} : govuk::checkboxes(boxes);
}

/// One happening is recorded whole: whose other rows are is said first.
Html first_the_others(const desk::Happening& together) {
  std::vector<Html> items;
  for (const auto* one : together.undecided)
    items.push_back(govuk::link(row_href(*one), text(name_words(one->row))));
  return govuk::warning_text({.content = text(say("Other rows have the same reference. Say first "
                                                  "who they are: a child, or nobody known "
                                                  "here."))}) +
         govuk::plain_list(items);
}

Response confirm_page(const At& at, const Problems& problems) {
  const auto together = desk::happening_of(at.list, at.row);
  web::Page page{.title = say("Put it on the record")};
  page.back = govuk::BackLink{.href = row_href(at.row)};
  page.status = problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(problems, {});
  const auto asks =
      !together.undecided.empty()
          ? first_the_others(together)
          : govuk::form({.action = row_href(at.row, "/confirm"),
                         .content = web::csrf_field(at.visit.csrf) +
                                    together_question(at, together) +
                                    govuk::button({.content = text(say("Put it on the record")),
                                                   .prevent_double_click = true})});
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(page.title)) +
      govuk::paragraph(text(title_of(at.list.head))) + what_goes_where(at, together) +
      govuk::aside(text(urgency_words(at.service, at.list.head.list))) + asks +
      govuk::paragraph(govuk::link(waiting_href, text(say("Back to the list")))));
  return overview::plain_page(at.site, at.visit, std::move(page));
}

/// Of several children, the one whose record cannot be opened as it stands.
StreamId in_the_way(const At& at, const std::vector<EventId>& rows) {
  for (const auto& id : rows) {
    const auto* row = at.list.find(id);
    if (row == nullptr || !row->chosen) continue;
    const auto stands = desk::standing_of(at.site.desk, *at.visit.reader, *row->chosen);
    if (!stands || *stands != desk::Standing::open) return *row->chosen;
  }
  return at.row.chosen.value_or(StreamId{});
}

Response take(const At& at) {
  const auto rows = rows_to_record(at);
  const auto done = desk::record_rows(at.site.desk, *at.visit.reader, rows);
  if (done) {
    const bool more = at.list.rows.size() > rows.size();
    return web::see_other(std::string(more ? waiting_href : lists_href) +
                          "?saved=" + std::string(PoliceListed::kind));
  }
  if (const auto* wrong = std::get_if<Problems>(&done.error())) return confirm_page(at, *wrong);
  return overview::refused(at.site, at.visit, done.error(), in_the_way(at, rows));
}

Response confirm(const Site& site, const Visit& visit) {
  return with_row(site, visit, [](const At& at) {
    if (!at.row.chosen) return web::see_other(row_href(at.row));
    return at.visit.request.method == web::Method::get ? confirm_page(at, {}) : take(at);
  });
}

}  // namespace

void add_list_rows(const Site& site, std::vector<web::Route>& all) {
  const web::Need need(access::Operation::duty_desk);
  const auto add = [&](std::string_view pattern, Response (*shown)(const Site&, const Visit&)) {
    for (const auto method : {web::Method::get, web::Method::post})
      all.push_back({method, pattern, need,
                     [&site, shown](const Visit& visit) { return shown(site, visit); }});
  };
  add("/duty/lists/now/{row}", row);
  add("/duty/lists/now/{row}/match/{record}", match);
  add("/duty/lists/now/{row}/confirm", confirm);
}

}  // namespace holdfast::sharing
