// Loading a list that police sent: whose it is, which, of which day, and the file or its text. What
// cannot be read is said, and nothing of such a list is kept.
#include <algorithm>

#include "base/london.h"
#include "base/words.h"
#include "desk/drafts.h"
#include "govuk/buttons.h"
#include "govuk/disclosure.h"
#include "govuk/inputs.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/overview/views_forms.h"
#include "practice/service/views.h"
#include "practice/sharing/pages_lists.h"
#include "practice/sharing/views_listed.h"
#include "web/csrf.h"
#include "web/sheet.h"

namespace holdfast::sharing {
namespace {

using desk::WaitingList;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Form;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;
constexpr std::string_view example_href = "/duty/lists/example";
constexpr std::string_view file_field = "document";
constexpr std::string_view pasted_field = "pasted";

/// Whose list it is, which, and of which day: asked as on the record.
std::span<const Field> head_fields() {
  constexpr std::size_t asked = 3;
  return std::span(PoliceListed::fields).first(asked);
}

std::vector<web::Option> police(const ServiceFile& service) {
  std::vector<web::Option> options;
  for (const auto& [id, agency] : service.service->agencies)
    if (agency.kind == service::AgencyKind::police) options.push_back({id.text(), agency.name});
  std::ranges::sort(options, {}, &web::Option::words);
  return options;
}

Html columns_words() {
  return govuk::details(
      {.summary = text(say("What the list looks like")),
       .content =
           govuk::paragraph(text(say("A CSV file in UTF-8, or its text. The first line says what "
                                     "the columns are; every line after it is one person."))) +
           govuk::paragraph(text(say("At least one column says the name: {headings}.",
                                     {{"headings", name_headings()}}))) +
           govuk::paragraph(text(say("Understood, too: {headings}. All other columns are kept as "
                                     "words.",
                                     {{"headings", other_headings()}}))) +
           govuk::paragraph(text(say("Days are written 27/11/2026 or 2026-11-27."))) +
           govuk::paragraph(govuk::link(example_href, text(say("Download an example (CSV)"))))});
}

govuk::ErrorMessage error_of(std::string_view field, const Problems& problems) {
  const auto at = std::ranges::find(problems, field, &Problem::field);
  return at == problems.end() ? govuk::ErrorMessage{} : govuk::ErrorMessage{text(at->words)};
}

Html list_inputs(const Form& typed, const Problems& problems) {
  constexpr int rows_to_paste_in = 8;
  return govuk::file_upload(
             {.name = std::string(file_field),
              .label = {.content = text(say("Choose the file")), .classes = "govuk-label--s"},
              .hint = {text(say("A CSV file of 512 KB or less"))},
              .error = error_of(file_field, problems),
              .attributes = {{"accept", ".csv,.txt"}}}) +
         govuk::textarea(
             {.name = std::string(pasted_field),
              .label = {.content = text(say("Or paste the list")), .classes = "govuk-label--s"},
              .hint = {text(say("Straight from a spreadsheet, or as CSV. With its first line, "
                                "which names the columns"))},
              .error = error_of(pasted_field, problems),
              .value = std::string(typed.value_or(pasted_field, "")),
              .rows = rows_to_paste_in,
              .spellcheck = false});
}

Html load_form(const Visit& visit, const ServiceFile& service, const Form& typed,
               const Problems& problems) {
  const web::Options options{{PoliceListed::fields[0].name, police(service)}};
  return govuk::form(
      {.action = std::string(lists_href),
       .content =
           web::csrf_field(visit.csrf) + web::inputs({head_fields(), &typed, &problems, &options}) +
           list_inputs(typed, problems) +
           govuk::button({.content = text(say("Load the list")), .prevent_double_click = true}),
       .attributes = {{"enctype", "multipart/form-data"}}});
}

/// In place of the form while a list waits.
Html waits_already(const WaitingList& list) {
  return govuk::inset_text(
      {.content =
           text(say("{list} waits. Rows left in it: {n}. Finish it before you load another.",
                    {{"list", title_of(list.head)}, {"n", std::to_string(list.rows.size())}})) +
           govuk::plain_list({govuk::link(waiting_href, text(say("Go on with it"))),
                              govuk::link(throw_away_href, text(say("Throw what waits away")))})});
}

/// What an ended session kept, or today, and the police force where there is but one.
Form first_typed(const Site& site, const Visit& visit, const ServiceFile& service) {
  if (auto kept = overview::draft_or_empty(site, visit); !kept.fields.empty()) return kept;
  const auto today = parts_of(london_date(visit.now));
  const std::string name(PoliceListed::fields[2].name);
  Form form;
  form.fields = {{name + "-day", std::to_string(today.day)},
                 {name + "-month", std::to_string(today.month)},
                 {name + "-year", std::to_string(today.year)}};
  if (const auto forces = police(service); forces.size() == 1)
    form.fields.emplace_back(PoliceListed::fields[0].name, forces.front().value);
  return form;
}

Response load_page(const Site& site, const Visit& visit, const Form& typed,
                   const Problems& problems) {
  const auto list = desk::waiting_list(site.desk, *visit.reader);
  if (!list) return overview::refused(site, visit, list.error(), {});
  return service::with_service(site, visit, [&](const ServiceFile& service) {
    web::Page page{.title = say("Load a list that police sent")};
    page.back = govuk::BackLink{.href = "/duty"};
    page.status = problems.empty() ? 200 : unprocessable;
    page.error_summary = web::problem_summary(problems, head_fields());
    const auto form = police(service).empty()
                          ? govuk::paragraph(text(say("No police agency is on the list. Ask your "
                                                      "administrator to add it.")))
                          : overview::draft_note(site, visit) + columns_words() +
                                load_form(visit, service, typed, problems);
    page.main = govuk::two_thirds(
        overview::saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(page.title)) +
        govuk::paragraph(text(say("Its rows wait for you alone until you say of each which child "
                                  "it is. Nothing is kept of those you put on no record."))) +
        (*list ? waits_already(**list) : form));
    return overview::plain_page(site, visit, std::move(page));
  });
}

/// The text of the list, or what is wrong with how it came.
Result<std::string, Problem> text_sent(const Visit& visit) {
  const auto file = desk::list_in_file(file_field, visit.request.received);
  const std::string pasted(visit.request.form.value_or(pasted_field, ""));
  if (!file) return Unexpected{Problem{std::string(file_field), file.error()}};
  const bool pastes = !trimmed(pasted).empty();
  if (*file && pastes)
    return Unexpected{
        Problem{std::string(file_field), say("Choose a file or paste the list, not both")}};
  if (!*file && !pastes)
    return Unexpected{Problem{std::string(file_field), say("Choose a file, or paste the list")}};
  return *file ? **file : pasted;
}

struct Sent {
  ListHead head;
  std::vector<ListRow> rows;
  Problems problems;
};

Sent list_sent(const Visit& visit, const ServiceFile& service) {
  const auto& form = visit.request.form;
  PoliceListed head;
  Sent sent;
  sent.problems =
      read(head_fields(), &head, web::answers_from(form, head_fields()), Strictness::form);
  sent.head = head_of(head);
  const auto wrong = [&](std::size_t field, std::string words) {
    sent.problems.push_back({std::string(PoliceListed::fields[field].name), std::move(words)});
  };
  if (sent.problems.empty()) {
    const auto options = police(service);
    if (std::ranges::find(options, sent.head.agency.text(), &web::Option::value) == options.end())
      wrong(0, say("Select a police agency"));
    if (london_date(visit.now) < sent.head.of) wrong(2, say("The day cannot be in the future"));
  }
  auto list = text_sent(visit);
  if (!list) {
    sent.problems.push_back(list.error());
  } else if (sent.problems.empty()) {
    auto rows = read_police_list(*list, sent.head.of);
    if (rows) sent.rows = std::move(*rows);
    const bool pastes = form.has(pasted_field) && !form.value_or(pasted_field, "").empty();
    if (!rows)
      sent.problems.push_back({std::string(pastes ? pasted_field : file_field), rows.error()});
  }
  return sent;
}

Response load(const Site& site, const Visit& visit) {
  return service::with_service(site, visit, [&](const ServiceFile& service) {
    if (visit.request.method == web::Method::get)
      return load_page(site, visit, first_typed(site, visit, service), {});
    auto sent = list_sent(visit, service);
    if (!sent.problems.empty()) return load_page(site, visit, visit.request.form, sent.problems);
    const auto loaded = desk::load_list(site.desk, *visit.reader, sent.head, std::move(sent.rows));
    if (loaded) {
      (void)desk::drop_draft(site.desk, visit.reader->person, lists_href);
      return web::see_other(std::string(waiting_href));
    }
    if (const auto* wrong = std::get_if<Problems>(&loaded.error()))
      return load_page(site, visit, visit.request.form, *wrong);
    return overview::refused(site, visit, loaded.error(), {});
  });
}

/// Made-up people: two children of the demonstration, together, and somebody known to nobody.
Response example(const Site& site, const Visit& visit) {
  const auto day = london_date(visit.now);
  const auto made = web::sheet_download(
      {.name = "police_list_example",
       .made = visit.now,
       .head = {"Custody number", "Surname", "Forenames", "Date of birth", "Date of arrest",
                "Offence", "Station"},
       .rows = {{"EV/1182/26", "ELLWOOD", "Jordan", {}, day, "Criminal damage", "Millgate"},
                {"EV/1182/26", "TAMBLYN", "Reece", {}, day, "Criminal damage", "Millgate"},
                {"EV/1183/26", "INVENTED", "Nobody", {}, day, "Shoplifting", "Millgate"}}},
      web::SheetFormat::csv);
  return made ? *made : overview::failed(site, visit, made.error());
}

}  // namespace

void add_loading(const Site& site, std::vector<web::Route>& all) {
  const web::Need need(access::Operation::duty_desk);
  const auto page = [&site](Response (*shown)(const Site&, const Visit&)) {
    return [&site, shown](const Visit& visit) { return shown(site, visit); };
  };
  all.push_back({web::Method::get, lists_href, need, page(load)});
  all.push_back({web::Method::post, lists_href, need, page(load), web::Brings::files});
  all.push_back({web::Method::get, example_href, need, page(example)});
}

}  // namespace holdfast::sharing
