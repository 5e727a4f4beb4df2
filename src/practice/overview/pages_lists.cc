// Lists of cases: a page of one, the whole of it as a file, and lists kept under a name. All from
// index rows: no record is opened by looking at a list. Taking one out as a file is logged, because
// what has left the service is no longer guarded by it.
#include <algorithm>

#include "base/words.h"
#include "desk/exports.h"
#include "desk/saved_lists.h"
#include "govuk/buttons.h"
#include "govuk/inputs.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/overview/pages.h"
#include "practice/overview/views_cases.h"
#include "practice/overview/views_forms.h"
#include "practice/overview/views_waiting.h"
#include "web/sheet.h"

namespace holdfast::overview {
namespace {

using govuk::Html;
using govuk::text;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;
constexpr std::size_t name_limit_characters = 60;

/// The other lists, and those this reader saved.
Html ways(const Visit& visit, desk::List here) {
  std::vector<std::pair<desk::List, std::string>> all = {{desk::List::mine, say("My cases")},
                                                         {desk::List::team, say("My team's cases")},
                                                         {desk::List::all, say("All cases")}};
  if (access::may(visit.reader->role, access::Operation::allocate))
    all.emplace_back(desk::List::waiting, say("Waiting for a worker"));
  std::vector<Html> links;
  for (const auto& [list, words] : all)
    if (list != here) links.push_back(govuk::link(cases_href({.of = list}), text(words)));
  return govuk::plain_list(links);
}

/// Closed cases are listed only where they are asked for; how many there are is always said.
Html closed_link(const CaseQuery& query, std::size_t left_out) {
  auto other = query;
  if (query.shows != Shows::not_closed) {
    other.shows = Shows::not_closed;
    return govuk::paragraph(govuk::link(cases_href(other), text(say("Leave closed cases out"))));
  }
  if (left_out == 0) return {};
  other.shows = Shows::all;
  return govuk::paragraph(
      govuk::link(cases_href(other),
                  text(say("Show closed cases too ({n})", {{"n", std::to_string(left_out)}}))));
}

Html taking_out(const CaseQuery& query) {
  return govuk::plain_list(
      {govuk::link("/lists/new?" + text_of(query), text(say("Save this list under a name"))),
       govuk::link("/cases/export?as=xlsx&" + text_of(query),
                   text(say("Download as a spreadsheet (XLSX)"))),
       govuk::link("/cases/export?as=csv&" + text_of(query), text(say("Download as CSV")))});
}

Response cases_page(const Site& site, const Visit& visit) {
  const auto query = case_query_from(visit.request.query);
  const auto service = desk::service_file(site.desk);
  if (!service) return failed(site, visit, service.error());
  const auto list = case_list(site, *visit.reader, query);
  if (!list) return failed(site, visit, list.error());
  const auto today = london_date(visit.now);
  const auto page_shown = page_asked(visit.request.query, list->lines.size());
  web::Page page{.title = title_of(query, *service)};
  page.main = govuk::heading(1, govuk::Size::l, text(page.title)) + ways(visit, query.of) +
              case_filter(query, *service, today) + closed_link(query, list->closed_left_out);
  if (list->lines.empty())
    page.main += govuk::paragraph(text(say("There are none.")));
  else
    page.main += case_page(query, on_page(list->lines, page_shown), *service, today) +
                 pages_of(list->lines.size(), page_shown, cases_href(query)) + taking_out(query);
  return plain_page(site, visit, std::move(page));
}

// As a file. -------------------------------------------------------------------------------------

web::Sheet sheet_of(const std::vector<desk::CaseLine>& lines, const std::string& title,
                    const ServiceFile& service, Moment now) {
  const auto today = london_date(now);
  const auto day = [](const std::optional<Date>& date) {
    return date ? web::SheetCell(*date) : web::SheetCell(say("Not known"));
  };
  web::Sheet sheet{title,
                   now,
                   {say("Child"), say("Likes to be called"), say("Date of birth"), say("Case"),
                    say("Since"), say("Worker")},
                   {}};
  for (const auto& line : lines) {
    const auto stands = !line.stands                            ? say("No case recorded")
                        : line.stands->is == desk::CaseIs::open ? say("Open")
                                                                : say("Closed");
    auto since = line.stands ? web::SheetCell(line.stands->since) : web::SheetCell();
    sheet.rows.push_back({line.name, line.known_as, day(line.date_of_birth), stands,
                          std::move(since), worker_words(line, service, today)});
  }
  return sheet;
}

/// Logged before the file leaves.
Response export_page(const Site& site, const Visit& visit) {
  const auto format = web::sheet_format_from(visit.request.query.value_or("as", "csv"));
  if (!format) return not_found(site, visit);
  const auto query = case_query_from(visit.request.query);
  const auto service = desk::service_file(site.desk);
  if (!service) return failed(site, visit, service.error());
  const auto list = case_list(site, *visit.reader, query);
  if (!list) return failed(site, visit, list.error());
  const auto title = title_of(query, *service) + " " + london_date(visit.now).text();
  const auto file = web::sheet_download(sheet_of(list->lines, title, *service, visit.now), *format);
  if (!file) return failed(site, visit, file.error());
  const auto noted =
      desk::note_export(site.desk, *visit.reader, {title_of(query, *service), list->lines.size()});
  if (!noted) return failed(site, visit, noted.error());
  return *file;
}

// Under a name. ----------------------------------------------------------------------------------

std::string name_in(const web::Form& form) {
  return std::string(trimmed(form.value_or("name", "")));
}

Problems wrong_name(const std::string& name) {
  if (name.empty()) return {{"name", say("Enter a name for the list")}};
  if (!is_utf8(name) || has_control_characters(name) ||
      length_in_characters(name) > name_limit_characters)
    return {{"name", say("The name must be one line of at most {n} characters",
                         {{"n", std::to_string(name_limit_characters)}})}};
  return {};
}

struct Naming {
  std::string action;
  std::string title;
  std::string name;
  Problems problems = {};
  Html more = {};  ///< hidden fields
};

Html name_form(const Visit& visit, const Naming& naming) {
  govuk::Input input{.name = "name",
                     .label = {.content = text(say("What should the list be called?"))},
                     .hint = {text(say("Only you see it. Do not use a child's name"))},
                     .value = naming.name,
                     .autocomplete = "off",
                     .classes = "govuk-input--width-20"};
  if (!naming.problems.empty()) input.error = {text(naming.problems.front().words)};
  return govuk::form({.action = naming.action,
                      .content = web::csrf_field(visit.csrf) + naming.more + govuk::input(input) +
                                 govuk::button({.content = text(say("Save the list")),
                                                .prevent_double_click = true})});
}

web::Page naming_page(const Visit& visit, const Naming& naming) {
  web::Page page{.title = naming.title};
  page.status = naming.problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(naming.problems, {});
  page.main = govuk::heading(1, govuk::Size::l, text(naming.title)) + name_form(visit, naming);
  return page;
}

Response show_new(const Site& site, const Visit& visit, const Kept& list,
                  const Problems& problems) {
  const auto& form = visit.request.form;
  auto more = govuk::hidden("event", event_of(site, form).text());
  for (const auto& [name, value] : list.fields) more += govuk::hidden(name, value);
  auto page = naming_page(
      visit, {"/lists/new", say("Save a list"), name_in(form), problems, std::move(more)});
  page.back = govuk::BackLink{.href = list.href};
  return plain_page(site, visit, std::move(page));
}

Response ask_new(const Site& site, const Visit& visit) {
  return show_new(site, visit, kept_from(visit.request.query), {});
}

Response take_new(const Site& site, const Visit& visit) {
  const auto& form = visit.request.form;
  const auto list = kept_from(form);
  const auto name = name_in(form);
  auto problems = wrong_name(name);
  if (problems.empty()) {
    const auto saved =
        desk::save_list(site.desk, visit.reader->person, {event_of(site, form), name, list.query});
    if (saved) return web::see_other("/#lists");
    if (saved.error().kind != Failure::Kind::bad_input) return failed(site, visit, saved.error());
    problems = {{"name", saved.error().words}};
  }
  return show_new(site, visit, list, problems);
}

using ListPage = std::function<Response(const desk::SavedList&)>;

Response with_list(const Site& site, const Visit& visit, const ListPage& page) {
  const auto id = visit.id<EventId>("list");
  if (!id) return not_found(site, visit);
  const auto list = desk::saved_list(site.desk, visit.reader->person, *id);
  if (!list) return failed(site, visit, list.error());
  return *list ? page(**list) : not_found(site, visit);
}

Response show_list(const Site& site, const Visit& visit, const desk::SavedList& list,
                   const Naming& naming) {
  auto page = naming_page(visit, naming);
  page.back = govuk::BackLink{.href = "/"};
  page.main += govuk::paragraph(govuk::link(list_href(list.query), text(say("Open the list")))) +
               govuk::form({.action = "/lists/" + list.id.text() + "/delete",
                            .content = web::csrf_field(visit.csrf) +
                                       govuk::button({.content = text(say("Delete the list")),
                                                      .classes = "govuk-button--warning"})});
  return plain_page(site, visit, std::move(page));
}

Response ask_rename(const Site& site, const Visit& visit) {
  return with_list(site, visit, [&](const desk::SavedList& list) {
    return show_list(site, visit, list,
                     {visit.request.path, say("Change a saved list"), list.name});
  });
}

Response take_rename(const Site& site, const Visit& visit) {
  return with_list(site, visit, [&](desk::SavedList list) {
    const auto name = name_in(visit.request.form);
    const auto problems = wrong_name(name);
    if (!problems.empty())
      return show_list(site, visit, list,
                       {visit.request.path, say("Change a saved list"), name, problems});
    list.name = name;
    const auto saved = desk::save_list(site.desk, visit.reader->person, list);
    return saved ? web::see_other("/#lists") : failed(site, visit, saved.error());
  });
}

Response delete_list(const Site& site, const Visit& visit) {
  return with_list(site, visit, [&](const desk::SavedList& list) {
    const auto gone = desk::drop_list(site.desk, visit.reader->person, list.id);
    return gone ? web::see_other("/#lists") : failed(site, visit, gone.error());
  });
}

}  // namespace

std::vector<web::Route> list_routes(const Site& site) {
  using access::Operation;
  using web::Method;
  using web::Need;
  const auto page = [&site](auto&& handler) {
    return [&site, handler](const Visit& visit) { return handler(site, visit); };
  };
  return {
      {Method::get, "/cases", Need(Operation::find_record), page(cases_page)},
      {Method::get, "/cases/export", Need(Operation::find_record), page(export_page)},
      {Method::get, "/lists/new", Need(Operation::find_record), page(ask_new)},
      {Method::post, "/lists/new", Need(Operation::find_record), page(take_new)},
      {Method::get, "/lists/{list}", Need(Operation::find_record), page(ask_rename)},
      {Method::post, "/lists/{list}", Need(Operation::find_record), page(take_rename)},
      {Method::post, "/lists/{list}/delete", Need(Operation::find_record), page(delete_list)},
  };
}

}  // namespace holdfast::overview
