// See views_access.h.
#include "practice/service/views_access.h"

#include "base/words.h"

namespace holdfast::service {

using overview::Site;
using web::Response;
using web::Visit;

std::string who_words(const Admitted& admitted, const Names& names) {
  if (admitted.person) return names.person(*admitted.person);
  return say("Everybody of {agency}", {{"agency", names.agency(*admitted.agency)}});
}

std::vector<web::Option> people_who_could(const desk::Opened& opened) {
  std::vector<web::Option> options;
  for (const auto& option : overview::people_options(opened.service, opened.today())) {
    const auto& person = opened.service.service->people.at(*PersonId::from(option.value));
    if (std::ranges::any_of(person.posts, [](const Post& post) {
          return access::may(post.role, access::Operation::open_record);
        }))
      options.push_back(option);
  }
  return options;
}

ServiceForm form_in(const Visit& visit, const desk::Opened& opened, const std::string& title,
                    std::vector<Field> fields) {
  ServiceForm form{.page = overview::record_page(visit, opened, title, overview::Part::access),
                   .fields = std::move(fields),
                   .then = overview::record_href(opened.record, "/access")};
  form.heading = title;
  form.page.back = govuk::BackLink{.href = form.then};
  return form;
}

Response ask_or_take(const Site& site, const Visit& visit, const ServiceForm& form, Event blank) {
  return visit.request.method == web::Method::get ? ask(site, visit, form)
                                                  : take(site, visit, form, std::move(blank));
}

web::Handler of_record(const Site& site, std::string_view part, AccessPage page) {
  return [&site, part, page](const Visit& visit) {
    return overview::with_record_now(
        site, visit, part, [&](const desk::Opened& opened) { return page(site, visit, opened); });
  };
}

}  // namespace holdfast::service
