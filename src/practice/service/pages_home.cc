// Telling the service where one lives oneself, so that opening the record of a neighbour or of
// one's own household is put to a manager. One page; nobody else is shown the address.
#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/overview/views_forms.h"
#include "practice/service/pages.h"
#include "practice/service/service.h"

namespace holdfast::service {
namespace {

using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;

web::Form told_before(const Site& site, const Visit& visit) {
  const auto file = desk::service_file(site.desk);
  if (!file) return {};
  const auto& homes = file->service->access.homes;
  const auto at = homes.find(visit.reader->person);
  if (at == homes.end()) return {};
  return web::form_from(write(HomeTold::fields, &at->second), HomeTold::fields);
}

Response show(const Site& site, const Visit& visit, const web::Form& typed,
              const Problems& problems) {
  const auto fields = std::span(HomeTold::fields);
  web::Page page{.title = say("Where you live")};
  page.back = govuk::BackLink{.href = "/account"};
  page.status = problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(problems, fields);
  page.main =
      overview::saved_banner(visit) +
      govuk::two_thirds(
          govuk::heading(1, govuk::Size::l, text(page.title)) +
          govuk::paragraph(
              text(say("If you open the record of a child at your own address, a manager is told. "
                       "This protects you as much as the child. Nobody is shown your address."))) +
          govuk::form({.action = "/account/home",
                       .content = web::csrf_field(visit.csrf) +
                                  govuk::hidden("event", overview::event_of(site, typed).text()) +
                                  web::inputs({fields, &typed, &problems, nullptr}) +
                                  govuk::button({.content = text(say("Save")),
                                                 .prevent_double_click = true})}));
  return overview::plain_page(site, visit, std::move(page));
}

Response take(const Site& site, const Visit& visit) {
  const auto& form = visit.request.form;
  HomeTold told;
  const auto problems = overview::read_into(HomeTold::fields, &told, form);
  if (!problems.empty()) return show(site, visit, form, problems);
  told.person = visit.reader->person;
  const auto done =
      desk::record_service(site.desk, *visit.reader, overview::event_of(site, form), told);
  if (done) return web::see_other("/account/home?saved=" + std::string(HomeTold::kind));
  if (const auto* wrong = std::get_if<Problems>(&done.error()))
    return show(site, visit, form, *wrong);
  return overview::refused(site, visit, done.error(), {});
}

}  // namespace

std::vector<web::Route> own_home_routes(const Site& site) {
  const web::Need need(access::Operation::own_account);
  return {
      {web::Method::get, "/account/home", need,
       [&site](const Visit& visit) { return show(site, visit, told_before(site, visit), {}); }},
      {web::Method::post, "/account/home", need,
       [&site](const Visit& visit) { return take(site, visit); }},
  };
}

}  // namespace holdfast::service
