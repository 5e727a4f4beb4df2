// See views_access.h.
#include "practice/service/views_access.h"

#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"

namespace holdfast::service {

using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

std::string who_words(const Admitted& admitted, const Names& names) {
  if (admitted.person) return names.person(*admitted.person);
  return say("Everybody of {agency}", {{"agency", names.agency(*admitted.agency)}});
}

std::string admission_href(const desk::Opened& opened, EventId admission, std::string_view below) {
  return overview::record_href(opened,
                               "/access/admissions/" + admission.text() + std::string(below));
}

Html of_one_alone(const desk::Opened& opened, const Admission& given) {
  const auto times = std::ranges::count(access_of(opened).admissions, given.id, &Admission::id);
  const auto records = all_of(access_of(opened).merges, opened.record);
  if (static_cast<std::size_t>(times) == records.size()) return {};
  return govuk::aside(
      text(say("Given on one of the merged records: it counts only together with "
               "one on the other")));
}

Html days_of(const Admitted& admitted, Date today) {
  const auto& from = admitted.admitted_from;
  const auto& until = admitted.until;
  auto words = say("No end");
  if (until) words = say("Until {until}", {{"until", in_words(*until)}});
  if (from) words = say("From {from}. {words}", {{"from", in_words(*from)}, {"words", words}});
  if (is_in_force(admitted, today)) return text(words);
  const bool over = until && *until < today;
  return text(words) + text(" ") +
         govuk::tag({.content = text(over ? say("Over") : say("Not begun")),
                     .classes = "govuk-tag--grey"});
}

Clearance among(const std::vector<Compartment>& list) {
  Clearance made;
  for (const auto one : list) made = made.with({one});
  return made;
}

Html parts_words(const desk::Opened& opened, Clearance held) {
  std::vector<Html> parts{text(say("Open"))};
  for (const auto& word : compartment_words)
    if (word.compartment != Compartment::open && held.has(word.compartment) &&
        opened.permission.held.has(word.compartment))
      parts.push_back(text(say(word.label)));
  return govuk::plain_list(parts);
}

Html admissions_list(const desk::Opened& opened) {
  const auto names = desk::names_for(opened.service);
  std::vector<Html> items;
  const auto add = [&](const Admission& one, const Html& standing) {
    items.push_back(
        govuk::link(admission_href(opened, one.id), text(who_words(one.record, names))) +
        text(" ") + standing + govuk::aside(text(one.record.purpose.value)));
  };
  for (const auto* one : decided(opened, access_of(opened).admissions))
    add(*one, days_of(one->record, opened.today()));
  for (const auto* one : decided_over(opened))
    add(one->admission, govuk::tag({.content = text(say("Ended")), .classes = "govuk-tag--grey"}));
  if (items.empty())
    return govuk::paragraph(text(say("No other agency has been let into this record.")));
  return govuk::plain_list(items);
}

std::vector<const AdmissionOver*> decided_over(const desk::Opened& opened) {
  const auto records = all_of(access_of(opened).merges, opened.record);
  std::vector<const AdmissionOver*> found;
  for (const auto& one : access_of(opened).admissions_over) {
    const bool known = std::ranges::any_of(
        found, [&](const AdmissionOver* other) { return other->admission.id == one.admission.id; });
    if (!known && std::ranges::find(records, one.admission.record.record) != records.end())
      found.push_back(&one);
  }
  return found;
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
