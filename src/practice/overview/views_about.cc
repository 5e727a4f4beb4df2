// Recording something about an earlier entry.
#include "practice/overview/views_about.h"

#include "practice/history.h"

namespace holdfast::overview {
namespace {

using desk::Opened;
using web::Visit;

RecordForm form_of(const AboutRoute& route, const Opened& opened, const About& about) {
  auto form = route.form(opened, about.entry);
  form.before = about.words + form.before;
  form.given.push_back({std::string(about.field), Value{about.entry.text()}});
  form.more = clearance_of(opened, about.entry);
  if (!about.asked.empty()) form.asked = about.asked;
  return form;
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
                          const auto form = form_of(route, opened, *about);
                          const bool asks = visit.request.method == web::Method::get;
                          return asks ? ask(site, visit, form, opened)
                                      : take(site, visit, form, opened);
                        });
                      }});
  routes.back().brings = route.brings;
}

}  // namespace holdfast::overview
