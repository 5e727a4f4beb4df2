// Recording something about an earlier entry.
#include "practice/overview/views_about.h"

#include "practice/history.h"

namespace holdfast::overview {
namespace {

using desk::Opened;
using web::Response;
using web::Visit;

Response take_about(const Site& site, const Visit& visit, const Opened& opened,
                    const std::pair<RecordForm, About>& asked) {
  const auto& [form, about] = asked;
  const auto& typed = visit.request.form;
  Problems problems;
  auto event = read_event(form.kind, typed, problems);
  name_entry(event, about);
  if (problems.empty()) {
    const auto done = desk::record(site.desk, *visit.reader,
                                   {event_of(site, typed),
                                    {{opened.record, std::move(event)}},
                                    clearance_of(opened, about.entry),
                                    ""});
    if (done) return saved(site, visit, record_href(opened.record, form.then), form.kind);
    const auto* wrong = std::get_if<Problems>(&done.error());
    if (wrong == nullptr) return refused(site, visit, done.error(), opened.record);
    problems = *wrong;
  }
  return show_form(site, visit, form, opened, {typed, problems, {}});
}

}  // namespace

void name_entry(Event& event, const About& about) {
  for (const auto& field : view_of(event).shape.fields)
    if (field.name == about.field) (void)field.set(record_in(event), Value{about.entry.text()});
}

Clearance clearance_of(const Opened& opened, EventId entry) {
  const auto* told = opened.file.history->find(entry);
  return told != nullptr ? told->entry.envelope.clearance : Clearance{};
}

void add_form_about(const Site& site, std::vector<web::Route>& routes, const AboutRoute& route) {
  const auto opens = "form:" + std::string(route.pattern.substr(route.pattern.rfind('/') + 1));
  for (const auto method : {web::Method::get, web::Method::post})
    routes.push_back({method, route.pattern, web::Need(route.operation),
                      [&site, opens, route](const Visit& visit) {
                        return with_record_now(site, visit, opens, [&](const Opened& opened) {
                          const auto about = route.about(opened, visit);
                          if (!about) return not_found(site, visit);
                          auto form = route.form(opened, about->entry);
                          form.before = about->words + form.before;
                          return visit.request.method == web::Method::get
                                     ? ask(site, visit, form, opened)
                                     : take_about(site, visit, opened, {form, *about});
                        });
                      }});
}

}  // namespace holdfast::overview
