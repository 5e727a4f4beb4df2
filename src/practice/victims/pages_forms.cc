// The forms of a victim's record: each records one thing that was said. One that is told whole
// again begins with what stands.
#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/prose.h"
#include "practice/service/service.h"
#include "practice/victims/victims.h"
#include "practice/victims/views.h"
#include "web/csrf.h"

namespace holdfast::victims {
namespace {

using desk::Opened;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;

struct Offered {
  std::string_view pattern;
  std::string_view kind;
  std::string_view title;
};
constexpr Offered offered[] = {
    {"/victims/{victim}/identity", Identified::kind, "Record who the victim is"},
    {"/victims/{victim}/contact", ContactTold::kind, "Record contact details"},
    {"/victims/{victim}/choice", ChoiceMade::kind, "Record a choice of the victim"},
    {"/victims/{victim}/stopped", ConsentWithdrawn::kind,
     "Record that the victim no longer wants something"},
    {"/victims/{victim}/wish", WishTold::kind, "Record the victim's wishes"},
    {"/victims/{victim}/safety", SafetyTold::kind, "Record what the victim needs to be safe"},
    {"/victims/{victim}/place", PlaceKept::kind, "Add a place to keep the child away from"},
    {"/victims/{victim}/place-lifted", PlaceLifted::kind,
     "Say that a place need no longer be kept away from"},
    {"/victims/{victim}/worker", WorkerGiven::kind, "Give the victim a worker"},
    {"/victims/{victim}/close", Closed::kind, "Close the work with this victim"},
};

/// People who may open a victim's record.
std::vector<web::Option> workers(const Opened& opened) {
  std::vector<web::Option> options;
  for (const auto& [id, person] : opened.service.service->people) {
    const bool here = service::person_here(*opened.service.service, id, opened.today()) != nullptr;
    const bool works = std::ranges::any_of(person.posts, [](const service::Post& post) {
      return access::may(post.role, access::Operation::open_victim);
    });
    if (here && works) options.push_back({id.text(), person.name});
  }
  std::ranges::sort(options, {}, &web::Option::words);
  return options;
}

std::vector<web::Option> places(const Opened& opened) {
  std::vector<web::Option> options;
  for (const auto* place : places_on(*opened.file.victims, opened.today()))
    options.push_back({place->id().text(), in_short(place->record)});
  return options;
}

/// By the kind of a field, so that no field is named here.
web::Options options_of(std::span<const Field> fields, const Opened& opened) {
  web::Options options;
  for (const auto& field : fields) {
    if (field.kind == FieldKind::person) options.emplace(field.name, workers(opened));
    if (field.kind == FieldKind::entry) options.emplace(field.name, places(opened));
  }
  return options;
}

template <class R>
web::Form told(const std::optional<Said<R>>& said) {
  if (!said) return {};
  return web::form_from(write(R::fields, &said->record), R::fields);
}

web::Form what_stands(std::string_view kind, const State& state) {
  if (kind == Identified::kind) return told(state.identified);
  if (kind == ContactTold::kind) return told(state.contact);
  return {};
}

struct Shown {
  const Offered& form;
  const web::Form& typed;
  const Problems& problems;
};

Response show(const Site& site, const Visit& visit, const Opened& opened, const Shown& shown) {
  const auto& form = shown.form;
  const auto blank = *blank_event(form.kind);
  const auto fields = view_of(blank).shape.fields;
  const auto options = options_of(fields, opened);
  web::Page page{.title = say("{title}: {victim}",
                              {{"title", say(form.title)}, {"victim", shown_name(opened)}})};
  page.back = govuk::BackLink{.href = victim_href(opened.record)};
  page.status = shown.problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(shown.problems, fields);
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(say(form.title))) + overview::draft_note(site, visit) +
      govuk::form(
          {.action = visit.request.path,
           .content = web::csrf_field(visit.csrf) +
                      govuk::hidden("event", overview::event_of(site, shown.typed).text()) +
                      web::inputs({fields, &shown.typed, &shown.problems, &options}) +
                      govuk::button({.content = text(say("Save")), .prevent_double_click = true}),
           .attributes = {{"data-holdfast-draft", visit.request.path}}}));
  return overview::plain_page(site, visit, std::move(page));
}

Response ask(const Site& site, const Visit& visit, const Opened& opened, const Offered& form) {
  auto typed = overview::draft_or_empty(site, visit);
  if (typed.fields.empty()) typed = what_stands(form.kind, *opened.file.victims);
  return show(site, visit, opened, {form, typed, {}});
}

Response take(const Site& site, const Visit& visit, const Opened& opened, const Offered& form) {
  Problems problems;
  auto event = overview::read_event(form.kind, visit.request.form, problems);
  if (problems.empty()) {
    const auto done = desk::record(site.desk, *visit.reader,
                                   {overview::event_of(site, visit.request.form),
                                    {{opened.record, std::move(event)}},
                                    {},
                                    ""});
    if (done) return overview::saved(site, visit, victim_href(opened.record), form.kind);
    const auto* wrong = std::get_if<Problems>(&done.error());
    if (wrong == nullptr) return overview::refused(site, visit, done.error(), opened.record);
    problems = *wrong;
  }
  return show(site, visit, opened, {form, visit.request.form, problems});
}

}  // namespace

void add_form_routes(const Site& site, std::vector<web::Route>& routes) {
  for (const auto& form : offered) {
    const auto part = "form:" + std::string(form.kind);
    for (const auto method : {web::Method::get, web::Method::post})
      routes.push_back({method, form.pattern, web::Need(access::Operation::open_victim),
                        [&site, part, &form](const Visit& visit) {
                          return with_victim(site, visit, part, [&](const Opened& opened) {
                            return visit.request.method == web::Method::get
                                       ? ask(site, visit, opened, form)
                                       : take(site, visit, opened, form);
                          });
                        }});
  }
}

}  // namespace holdfast::victims
