// Putting what was told on a child's record: what was told stands beside the child, and whoever is
// on duty says that it is this one, and what the information is worth. The words go on the record
// as they were told, as information from that agency.
#include "base/words.h"
#include "desk/duty.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views.h"
#include "practice/sharing/sharing.h"

namespace holdfast::service {
namespace {

using desk::Telling;
using govuk::Html;
using govuk::text;
using overview::Site;
using sharing::Contributed;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;

/// What it is worth and what may be done with it. The fields before are answered by who told us; a
/// document is not told.
std::vector<Field> asked() {
  constexpr std::size_t told_first = 6;
  std::vector<Field> fields;
  for (const auto& field : std::span(Contributed::fields).subspan(told_first))
    if (field.kind != FieldKind::document) fields.push_back(field);
  return fields;
}

/// Every answer with its question, so that nothing they said of who the child is gets lost.
std::string as_told(const Telling& telling, const Names& names) {
  auto words = telling.what.worry.value + "\n";
  for (const auto& line : lines_of(view_of(telling.what), names))
    if (line.known && line.field->kind != FieldKind::long_text)
      words += "\n" + say("{question}: {answer}",
                          {{"question", say(line.field->heading())}, {"answer", line.words}});
  return words;
}

struct Matching {
  const Site& site;
  const Visit& visit;
  const desk::Opened& opened;
  EventId telling;
};

Response show(const Matching& at, const web::Form& typed, const Problems& problems,
              const Html& told) {
  const auto fields = asked();
  const auto title = say("Is this the child?");
  auto page = overview::record_page(at.visit, at.opened, title, overview::Part::sharing);
  page.back = govuk::BackLink{.href = "/duty/" + at.telling.text()};
  page.status = problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(problems, fields);
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(title)) + told +
      govuk::paragraph(text(say("Their words go on this child's record as they stand, and who told "
                                "us. They are not told that the child is known here."))) +
      govuk::form({.action = at.visit.request.path,
                   .content = web::csrf_field(at.visit.csrf) +
                              govuk::hidden("event", overview::event_of(at.site, typed).text()) +
                              web::inputs({fields, &typed, &problems, nullptr}) +
                              overview::clearance_question(at.opened, typed) +
                              govuk::button({.content = text(say("It is: put it on this record")),
                                             .prevent_double_click = true})}));
  return overview::plain_page(at.site, at.visit, std::move(page));
}

Html told(const Telling& telling, const Names& names) {
  return govuk::inset_text(
      {.content = govuk::as_written(as_told(telling, names)) +
                  govuk::aside(text(say("Told on {when} by {who}, {agency}",
                                        {{"when", in_words(telling.told)},
                                         {"who", names.person(telling.by)},
                                         {"agency", names.agency(telling.agency)}})))});
}

Response take(const Matching& at, const Telling& telling) {
  const auto& form = at.visit.request.form;
  const auto names = desk::names_for(at.opened.service);
  const auto fields = asked();
  Contributed given;
  auto problems = read(fields, &given, web::answers_from(form, fields), Strictness::form);
  if (!problems.empty()) return show(at, form, problems, told(telling, names));
  given.from_agency = telling.agency;
  given.given_by = {names.person(telling.by)};
  given.channel = sharing::Channel::here;
  given.told_on = london_date(telling.told);
  given.information = {as_told(telling, names)};
  given.urgency = telling.what.urgency;
  const auto done = desk::match_telling(at.site.desk, *at.visit.reader,
                                        {.event = overview::event_of(at.site, form),
                                         .telling = at.telling,
                                         .record = at.opened.record,
                                         .what = sharing::Event(given),
                                         .more = overview::clearance_in(form)});
  if (done) return web::see_other("/duty?saved=" + std::string(TellingMatched::kind));
  if (const auto* wrong = std::get_if<Problems>(&done.error()))
    return show(at, form, *wrong, told(telling, names));
  return overview::refused(at.site, at.visit, done.error(), at.opened.record);
}

Response match(const Matching& at) {
  const auto& visit = at.visit;
  const auto telling = desk::telling_waiting(at.site.desk, *visit.reader, at.telling);
  const bool posts = visit.request.method == web::Method::post;
  // Sent twice, nothing waits any more: the duty desk shows what became of it.
  if (!telling && posts && std::holds_alternative<desk::NotForYou>(telling.error()))
    return web::see_other("/duty");
  if (!telling) return overview::refused(at.site, visit, telling.error(), {});
  if (posts) return take(at, *telling);
  return show(at, {}, {}, told(*telling, desk::names_for(at.opened.service)));
}

}  // namespace

std::vector<web::Route> match_routes(const Site& site) {
  const web::Need need(access::Operation::duty_desk);
  const auto page = [&site](const Visit& visit) {
    const auto telling = visit.id<EventId>("telling");
    if (!telling) return overview::not_found(site, visit);
    return overview::with_record_now(site, visit, "form:match", [&](const desk::Opened& opened) {
      return match({site, visit, opened, *telling});
    });
  };
  return {{web::Method::get, "/duty/{telling}/match/{record}", need, page},
          {web::Method::post, "/duty/{telling}/match/{record}", need, page}};
}

}  // namespace holdfast::service
