// Putting what was told or sent on a child's record: it stands beside the child, and whoever is on
// duty says that it is this one, and what the information is worth. The words go on the record as
// they came, as information from that agency.
#include <algorithm>

#include "base/words.h"
#include "desk/duty.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/service/views_duty.h"
#include "practice/sharing/sharing.h"
#include "practice/sharing/views.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using overview::Site;
using sharing::Contributed;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;

/// Of what an agency gives, nothing else depends on another answer.
bool is_of_grades(const Field& field) { return field.asked != nullptr; }

struct Matching {
  const Site& site;
  const Visit& visit;
  const desk::Opened& opened;
  EventId telling;
};

Response show(const Matching& at, const ToMatch& what, const web::Form& typed,
              const Problems& problems) {
  auto options = overview::options_for(what.asked, at.opened);
  if (std::ranges::none_of(what.asked, is_of_grades))
    options[Contributed::fields[6].name] = sharing::natures(sharing::Asks::facts_and_opinions);
  const auto title = say("Is this the child?");
  auto page = overview::record_page(at.visit, at.opened, title, overview::Part::sharing);
  page.back = govuk::BackLink{.href = what.href};
  page.status = problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(problems, what.asked);
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(title)) + what.shown +
      govuk::paragraph(text(what.goes)) +
      govuk::form({.action = at.visit.request.path,
                   .content = web::csrf_field(at.visit.csrf) +
                              govuk::hidden("event", overview::event_of(at.site, typed).text()) +
                              web::inputs({what.asked, &typed, &problems, &options}) +
                              overview::clearance_question(at.opened, typed) +
                              govuk::button({.content = text(say("It is: put it on this record")),
                                             .prevent_double_click = true})}));
  return overview::plain_page(at.site, at.visit, std::move(page));
}

Response take(const Matching& at, const ToMatch& what) {
  const auto& form = at.visit.request.form;
  auto given = *what.known;
  auto problems = read(what.asked, &given, web::answers_from(form, what.asked), Strictness::form);
  if (!problems.empty()) return show(at, what, form, problems);
  desk::TellingToMatch matching{.event = overview::event_of(at.site, form),
                                .telling = at.telling,
                                .record = at.opened.record,
                                .what = sharing::Event(given),
                                .more = overview::clearance_in(form)};
  if (what.documents) {
    auto documents = what.documents(given);
    if (!documents) return overview::failed(at.site, at.visit, documents.error());
    matching.documents = std::move(*documents);
  }
  const auto done = desk::match_telling(at.site.desk, *at.visit.reader, matching);
  if (done) return web::see_other("/duty?saved=" + std::string(TellingMatched::kind));
  if (const auto* wrong = std::get_if<Problems>(&done.error())) return show(at, what, form, *wrong);
  return overview::refused(at.site, at.visit, done.error(), at.opened.record);
}

}  // namespace

std::vector<Field> asked_after(std::size_t known, const ServiceFile& service,
                               std::optional<AgencyId> from) {
  const auto& agencies = service.service->agencies;
  const auto at = from ? agencies.find(*from) : agencies.end();
  const bool ungraded = at != agencies.end() && at->second.kind != AgencyKind::police;
  std::vector<Field> fields;
  for (const auto& field : std::span(Contributed::fields).subspan(known))
    if (field.in_forms && field.kind != FieldKind::document && !(ungraded && is_of_grades(field)))
      fields.push_back(field);
  return fields;
}

Response match_page(const Site& site, const Visit& visit, const desk::Opened& opened,
                    const Match& match) {
  const Matching at{site, visit, opened, match.telling};
  const auto found = match.what();
  const bool posts = visit.request.method == web::Method::post;
  // Sent twice, nothing waits any more: the duty desk shows what became of it.
  if (!found && posts && std::holds_alternative<desk::NotForYou>(found.error()))
    return web::see_other("/duty");
  if (!found) return overview::refused(site, visit, found.error(), {});
  return posts ? take(at, *found) : show(at, *found, {}, {});
}

}  // namespace holdfast::service
