// What was told of a child, as it goes on a record: in the words that were told, with who told it.
#include "base/words.h"
#include "desk/duty.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views_duty.h"
#include "practice/sharing/sharing.h"

namespace holdfast::service {
namespace {

using desk::Telling;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Visit;

/// Every answer with its question, so that nothing they said of who the child is gets lost.
std::string as_told(const Telling& telling, const Names& names) {
  auto words = telling.what.worry.value + "\n";
  for (const auto& line : lines_of(view_of(telling.what), names))
    if (line.known && line.field->kind != FieldKind::long_text)
      words += "\n" + say("{question}: {answer}",
                          {{"question", say(line.field->heading())}, {"answer", line.words}});
  return words;
}

Html told(const Telling& telling, const Names& names) {
  return govuk::inset_text(
      {.content = govuk::as_written(as_told(telling, names)) +
                  govuk::aside(text(say("Told on {when} by {who}, {agency}",
                                        {{"when", in_words(telling.told)},
                                         {"who", names.person(telling.by)},
                                         {"agency", names.agency(telling.agency)}})))});
}

/// Up to how urgent it is, everything was told.
constexpr std::size_t told_first = 6;

/// What it is worth and what may be done with it is asked; the rest is answered by who told us.
ToMatch to_match(const Telling& telling, const ServiceFile& service) {
  const auto names = desk::names_for(service);
  ToMatch made{.href = "/duty/" + telling.id.text(),
               .shown = told(telling, names),
               .goes = say("Their words go on this child's record as they stand, and who told us. "
                           "They are not told that the child is known here."),
               .asked = asked_after(told_first, service, telling.agency),
               .known = std::make_shared<sharing::Contributed>()};
  auto& known = *made.known;
  known.from_agency = telling.agency;
  known.given_by = {names.person(telling.by)};
  known.channel = sharing::Channel::here;
  known.told_on = london_date(telling.told);
  known.information = {as_told(telling, names)};
  known.urgency = telling.what.urgency;
  return made;
}

}  // namespace

std::vector<web::Route> match_routes(const Site& site) {
  const web::Need need(access::Operation::duty_desk);
  const auto page = [&site](const Visit& visit) {
    const auto id = visit.id<EventId>("telling");
    if (!id) return overview::not_found(site, visit);
    return overview::with_record_now(site, visit, "form:match", [&](const desk::Opened& opened) {
      const Match match{*id, [&]() -> Result<ToMatch, desk::OpenRefusal> {
                          const auto telling = desk::telling_waiting(site.desk, *visit.reader, *id);
                          if (!telling) return Unexpected{telling.error()};
                          return to_match(*telling, opened.service);
                        }};
      return match_page(site, visit, opened, match);
    });
  };
  return {{web::Method::get, "/duty/{telling}/match/{record}", need, page},
          {web::Method::post, "/duty/{telling}/match/{record}", need, page}};
}

}  // namespace holdfast::service
