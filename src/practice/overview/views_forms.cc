// One page for every record kind. Areas say which kind, which words and which choices.
#include "practice/overview/views_forms.h"

#include <algorithm>

#include "base/words.h"
#include "desk/drafts.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/disclosure.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/history.h"
#include "practice/overview/views_files.h"
#include "practice/service/service.h"

namespace holdfast::overview {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using web::Form;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;
constexpr std::string_view digits = "0123456789";

std::vector<web::Option> people_where(const ServiceFile& service, Date today, const auto& wanted) {
  std::vector<web::Option> options;
  for (const auto& [id, person] : service.service->people)
    if (service::person_here(*service.service, id, today) != nullptr && wanted(person))
      options.push_back({id.text(), person.name});
  std::ranges::sort(options, {}, &web::Option::words);
  return options;
}

/// First in its list, because a radio cannot be unchosen.
std::string none_words(FieldKind kind) {
  if (kind == FieldKind::person) return say("Nobody");
  return kind == FieldKind::agency ? say("No agency") : say("No team");
}

std::vector<web::Option> usual_options(FieldKind kind, const Opened& opened) {
  if (kind == FieldKind::person) return worker_options(opened.service, opened.today());
  if (kind == FieldKind::agency) return agency_options(opened.service);
  if (kind == FieldKind::team) return team_options(opened.service);
  return {};
}

bool works_with_children(const service::Person& person) {
  return std::ranges::any_of(person.posts, [](const service::Post& post) {
    return post.role == Role::case_manager || post.role == Role::seconded_professional ||
           post.role == Role::team_manager;
  });
}

Form with_prefilled(Form form, const Form& prefilled) {
  for (const auto& [name, value] : prefilled.fields) {
    std::erase_if(form.fields, [&](const auto& one) { return one.first == name; });
    form.fields.emplace_back(name, value);
  }
  return form;
}

govuk::Attributes form_attributes(const Visit& visit, std::string_view kind) {
  govuk::Attributes attributes{{"data-holdfast-draft", visit.request.path}};
  if (brings_files(kind)) attributes.push_back({"enctype", "multipart/form-data"});
  return attributes;
}

}  // namespace

Html draft_note(const Site& site, const Visit& visit) {
  const auto draft = desk::draft_of(site.desk, visit.reader->person, visit.request.path);
  if (!draft || !*draft || visit.request.method == web::Method::post) return {};
  return govuk::inset_text(
      {.content = text(say("We kept what you typed on {when}. Nothing has been recorded yet.",
                           {{"when", in_words((*draft)->saved)}}))});
}

Html who_may_see(const RecordForm& form, const Opened& opened, const Form& typed) {
  return form.asks_who_may_see ? clearance_question(opened, typed) : Html{};
}

Response ask(const Site& site, const Visit& visit, const RecordForm& form, const Opened& opened) {
  const auto draft = with_prefilled(draft_or_empty(site, visit), form.prefilled);
  return show_form(site, visit, form, opened, {draft, {}, who_may_see(form, opened, draft)});
}

Response take(const Site& site, const Visit& visit, const RecordForm& form, const Opened& opened) {
  auto [parts, problems] = sent(site, visit, form, opened.record);
  if (problems.empty()) {
    const auto asked = form.asks_who_may_see ? clearance_in(visit.request.form) : Clearance{};
    const auto times = parts.size();
    const auto done = desk::record(site.desk, *visit.reader,
                                   {.event = event_of(site, visit.request.form),
                                    .parts = std::move(parts),
                                    .more = asked.with(form.more)});
    if (done) return saved(site, visit, record_href(opened.record, form.then), {form.kind, times});
    const auto* wrong = std::get_if<Problems>(&done.error());
    if (wrong == nullptr) return refused(site, visit, done.error(), opened.record);
    problems = *wrong;
  }
  ask_for_files_again(form.kind, visit.request.received, problems);
  const auto& typed = visit.request.form;
  return show_form(site, visit, form, opened, {typed, problems, who_may_see(form, opened, typed)});
}

void add_file_form(const Site& site, std::vector<web::Route>& routes, std::string_view pattern,
                   access::Operation operation, FormOf form) {
  add_form(site, routes, pattern, operation, std::move(form));
  routes.back().brings = web::Brings::files;
}

Response ask_or_take(const Site& site, const Visit& visit, const Opened& opened,
                     const RecordForm& form) {
  return visit.request.method == web::Method::get ? ask(site, visit, form, opened)
                                                  : take(site, visit, form, opened);
}

void add_form(const Site& site, std::vector<web::Route>& routes, std::string_view pattern,
              access::Operation operation, FormOf form) {
  const auto part = "form:" + std::string(pattern.substr(pattern.rfind('/') + 1));
  for (const auto method : {web::Method::get, web::Method::post})
    routes.push_back(
        {method, pattern, web::Need(operation), [&site, part, form](const Visit& visit) {
           return with_record_now(site, visit, part, [&](const Opened& opened) {
             return ask_or_take(site, visit, opened, form(opened));
           });
         }});
}

Response show_form(const Site& site, const Visit& visit, const RecordForm& form,
                   const Opened& opened, const Shown& shown) {
  const auto fields = form.asked.empty() ? fields_of(form.kind) : std::span(form.asked);
  auto options = form.options;
  options.merge(options_for(fields, opened));
  auto page = record_page(visit, opened, form.title, form.part);
  if (form.handed)
    page.identity = page.navigation = Html{};
  else
    page.back = govuk::BackLink{.href = record_href(opened.record, form.then)};
  page.status = shown.problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(shown.problems, fields);
  auto content = web::csrf_field(visit.csrf) +
                 govuk::hidden("event", event_of(site, shown.typed).text()) +
                 web::inputs({asked_of(fields, options), &shown.typed, &shown.problems, &options,
                              takes_several_files(form)}) +
                 (form.after ? form.after(shown.typed) : Html{}) + shown.extra +
                 govuk::button({.content = text(form.button), .prevent_double_click = true});
  page.main = govuk::two_thirds(govuk::heading(1, govuk::Size::l, text(form.title)) +
                                draft_note(site, visit) + form.before +
                                govuk::form({.action = visit.request.path,
                                             .content = std::move(content),
                                             .attributes = form_attributes(visit, form.kind)}));
  return plain_page(site, visit, std::move(page));
}

bool is_of_any(const std::string& name, const std::vector<Field>& fields) {
  return std::ranges::any_of(fields, [&](const Field& field) {
    return name == field.name ||
           (field.kind == FieldKind::date && name.starts_with(std::string(field.name) + "-"));
  });
}

EventId event_of(const Site& site, const Form& form) {
  const auto typed = EventId::from(form.value_or("event", ""));
  return typed ? *typed : EventId::random(site.desk.chance);
}

Html conflict_note(const Opened& opened, const desk::Conflict& conflict) {
  std::vector<Html> items;
  for (const auto& event : conflict.since)
    if (const auto* told = opened.file.history->find(event))
      items.push_back(govuk::link(record_href(opened.record, "/entries/" + event.text()),
                                  text(say(view_of(told->standing()).shape.title))));
  return govuk::notification_banner(
      {.content = govuk::paragraph(text(say(
                      "Others recorded on this child while you were writing. Your words are kept "
                      "below. Look at what is new, then save again."))) +
                  govuk::plain_list(items)});
}

Form draft_or_empty(const Site& site, const Visit& visit) {
  Form form;
  const auto draft = desk::draft_of(site.desk, visit.reader->person, visit.request.path);
  if (draft && *draft) form.fields = (*draft)->fields;
  return form;
}

std::span<const Field> fields_of(std::string_view kind) {
  const auto event = blank_event(kind);
  return event ? view_of(*event).shape.fields : std::span<const Field>{};
}

std::vector<Field> asked_of(std::span<const Field> fields, const web::Options& options) {
  std::vector<Field> asked;
  for (const auto& field : fields) {
    const bool refers = field.kind == FieldKind::entry || field.kind == FieldKind::entries ||
                        field.kind == FieldKind::records;
    const auto at = options.find(field.name);
    if (!refers || (at != options.end() && !at->second.empty())) asked.push_back(field);
  }
  return asked;
}

std::vector<Field> typed_of(std::span<const Field> fields) {
  std::vector<Field> typed;
  for (const auto& field : fields)
    if (field.in_forms) typed.push_back(field);
  return typed;
}

Problems read_into(std::span<const Field> fields, void* record, const Form& form) {
  const auto asked = typed_of(fields);
  return read(asked, record, web::answers_from(form, asked), Strictness::form);
}

Event read_event(std::string_view kind, const Form& form, Problems& problems) {
  auto event = *blank_event(kind);
  problems = read_into(view_of(event).shape.fields, record_in(event), form);
  return event;
}

Response saved(const Site& site, const Visit& visit, const std::string& href, Saved what) {
  // A draft that outlives its form is a nuisance, not a loss: its page still offers it.
  (void)desk::drop_draft(site.desk, visit.reader->person, visit.request.path);
  const auto more = what.times == 1 ? "" : "&times=" + std::to_string(what.times);
  return web::see_other(href + "?saved=" + std::string(what.kind) + more);
}

Html saved_banner(const Visit& visit) {
  const auto kind = visit.request.query.value("saved");
  if (!kind) return {};
  std::string_view title;
  if (const auto event = blank_event(*kind)) title = view_of(*event).shape.title;
  for (const auto& [general, words] : {std::pair{Corrected::kind, Corrected::title},
                                       {Withdrawn::kind, Withdrawn::title},
                                       {Reclassified::kind, Reclassified::title}})
    if (*kind == general) title = words;
  if (title.empty()) return {};
  const auto times = visit.request.query.value("times");
  const bool counted =
      times && times->size() <= 2 && times->find_first_not_of(digits) == times->npos;
  return govuk::notification_banner(
      {.kind = govuk::NotificationBanner::Kind::success,
       .message = text(
           counted ? say("Saved: {what} ({n})", {{"what", say(title)}, {"n", std::string(*times)}})
                   : say("Saved: {what}", {{"what", say(title)}}))});
}

std::vector<web::Option> people_options(const ServiceFile& service, Date today) {
  return people_where(service, today, [](const service::Person&) { return true; });
}

std::vector<web::Option> worker_options(const ServiceFile& service, Date today) {
  return people_where(service, today, works_with_children);
}

std::vector<web::Option> agency_options(const ServiceFile& service) {
  std::vector<web::Option> options;
  for (const auto& [id, agency] : service.service->agencies)
    options.push_back({id.text(), agency.name});
  std::ranges::sort(options, {}, &web::Option::words);
  return options;
}

std::vector<web::Option> team_options(const ServiceFile& service) {
  std::vector<web::Option> options;
  for (const auto& [id, team] : service.service->teams) options.push_back({id.text(), team.name});
  std::ranges::sort(options, {}, &web::Option::words);
  return options;
}

web::Options options_for(std::span<const Field> fields, const Opened& opened) {
  web::Options options;
  for (const auto& field : fields) {
    auto usual = usual_options(field.kind, opened);
    if (usual.empty()) continue;
    if (!field.required) usual.insert(usual.begin(), {"", none_words(field.kind)});
    options.emplace(field.name, std::move(usual));
  }
  return options;
}

Html clearance_question(const Opened& opened, const Form& typed) {
  govuk::Checkboxes boxes{
      .name = "clearance",
      .fieldset = govuk::Fieldset{.legend = {.content = text(say("Which parts does it belong to?")),
                                             .classes = "govuk-fieldset__legend--s"}},
      .hint = {text(say("Only people who may see every part you tick will see it"))},
      .classes = "govuk-checkboxes--small"};
  for (const auto& word : words_of(Compartment{}))
    if (opened.permission.held.has(static_cast<Compartment>(word.value)))
      boxes.choices.push_back({.value = std::string(word.wire), .label = {text(say(word.label))}});
  for (const auto one : typed.values("clearance")) boxes.chosen.emplace_back(one);
  if (boxes.choices.empty()) return {};
  const bool open = !boxes.chosen.empty();
  return govuk::details({.summary = text(say("This should not be seen by everybody on the case")),
                         .content = govuk::checkboxes(boxes),
                         .open = open});
}

Clearance clearance_in(const Form& form) {
  Clearance more;
  for (const auto one : form.values("clearance"))
    if (const auto known = compartment_from(one)) more = more.with({*known});
  return more;
}

}  // namespace holdfast::overview
