// Giving the cases of one worker to others, when somebody leaves, is away for long or has too many.
// Answers on the way are the manager's draft of the journey. Each case is recorded by itself and
// whole: one that somebody else gave away meanwhile, or that this manager may not open, is said,
// and the others are still given. Sent twice, each is given once.
#include <algorithm>

#include "base/words.h"
#include "desk/drafts.h"
#include "practice/overview/pages.h"
#include "practice/overview/views_caseload.h"
#include "practice/overview/views_cases.h"
#include "practice/overview/views_forms.h"
#include "practice/service/service.h"

namespace holdfast::overview {
namespace {

using web::Form;
using web::Response;
using web::Visit;

constexpr std::string_view said_purpose = "supervision";

Response show(const Caseload& load, Asks page, const Problems& problems) {
  return plain_page(load.site, load.visit, caseload_page(load, page, problems));
}

/// The first page whose answers do not stand; nothing where all do.
std::optional<Asks> first_wrong(const Caseload& load) {
  for (auto page = Asks::which; page != Asks::check; page = load.next(page))
    if (!wrong_with(load, page).empty()) return page;
  return std::nullopt;
}

Result<Done> keep(const Caseload& load) {
  return desk::save_draft(load.site.desk, load.visit.reader->person,
                          {load.visit.request.path, load.visit.now, load.typed.fields});
}

/// Answers of this page among those of the others.
Form together(const Form& before, const Form& typed, Asks page, EventId event) {
  Form all;
  for (const auto& one : before.fields)
    if (one.first != "event" && !is_of(one.first, page)) all.fields.push_back(one);
  for (const auto& one : typed.fields)
    if (is_of(one.first, page)) all.fields.push_back(one);
  if (page == Asks::which && !all.has("chosen")) all.fields.emplace_back("chosen", "yes");
  all.fields.emplace_back("event", event.text());
  return all;
}

Response take_step(Caseload& load, Asks page) {
  const auto& typed = load.visit.request.form;
  load.typed = together(load.typed, typed, page, event_of(load.site, typed));
  const auto problems = wrong_with(load, page);
  if (!problems.empty()) return show(load, page, problems);
  if (const auto kept = keep(load); !kept) return failed(load.site, load.visit, kept.error());
  const bool checks = typed.value_or("then", "") == "check" && !first_wrong(load);
  return web::see_other(load.href(checks ? Asks::check : load.next(page)));
}

/// In words, why a case was not given; empty where it was.
struct WhyNot {
  std::string operator()(const desk::NotForYou&) const {
    return say("You may not open this record.");
  }
  std::string operator()(const desk::GlassInTheWay&) const {
    return say("You may not open this record.");
  }
  std::string operator()(const desk::PurposeNeeded&) const {
    return say("Open the record first and say what for.");
  }
  std::string operator()(const Problems& problems) const { return problems.front().words; }
  std::string operator()(const desk::Conflict&) const {
    return say("Others recorded on this child at the same time. Try again.");
  }
  std::string operator()(const Failure&) const { return say("It could not be saved. Try again."); }
};

std::string give(const Caseload& load, EventId form, StreamId record) {
  auto& desk = load.site.desk;
  Problems problems;
  auto what = allocation(load, record, problems);
  if (!problems.empty()) return problems.front().words;
  // The last page says so. Where it is refused, so is the recording.
  if (!load.is_managed()) (void)desk::state_purpose(desk, *load.visit.reader, record, said_purpose);
  const auto done = desk::record(desk, *load.visit.reader,
                                 {.event = desk::event_on(desk, form, record),
                                  .parts = {{record, std::move(what)}},
                                  .held_by = load.worker});
  return done ? std::string() : std::visit(WhyNot{}, done.error());
}

/// Those asked for, whether or not they are still this worker's.
Response take_all(Caseload& load) {
  load.typed = load.visit.request.form;
  const auto event = event_of(load.site, load.typed);
  std::vector<Moved> all;
  const auto ids = load.typed.values("case");
  for (const auto one : ids) {
    const auto record = StreamId::from(one);
    if (!record) continue;
    const auto at = std::ranges::find(load.lines, *record, &desk::CaseLine::record);
    desk::CaseLine line{.record = *record};
    if (at != load.lines.end())
      line = *at;
    else
      line.name = desk::name_of(load.site.desk, *load.visit.reader, *record).value_or("");
    all.push_back({std::move(line), give(load, event, *record)});
  }
  (void)desk::drop_draft(load.site.desk, load.visit.reader->person, load.visit.request.path);
  return plain_page(load.site, load.visit, moved_page(load, all));
}

Response walk(Caseload& load) {
  const auto& request = load.visit.request;
  if (request.method == web::Method::get) {
    const auto page = asks_from(request.query.value_or("page", ""));
    if (page != Asks::check) return show(load, page, {});
    const auto wrong = first_wrong(load);
    return wrong ? web::see_other(load.href(*wrong)) : show(load, page, {});
  }
  const auto page = asks_from(request.form.value_or("page", ""));
  if (page != Asks::check) return take_step(load, page);
  return request.form.has("case")
             ? take_all(load)
             : show(load, Asks::which, {{"case", say("Select at least one child")}});
}

Response caseload(const Site& site, const Visit& visit) {
  const auto worker = visit.id<PersonId>("person");
  const auto service = desk::service_file(site.desk);
  if (!service) return failed(site, visit, service.error());
  if (!worker || !service->service->people.contains(*worker)) return not_found(site, visit);
  auto lines = desk::cases_of(site.desk, *visit.reader, {*worker});
  if (!lines) return failed(site, visit, lines.error());
  std::erase_if(*lines, is_closed);
  Caseload load{site, visit, *service, *worker, std::move(*lines), draft_or_empty(site, visit)};
  return walk(load);
}

}  // namespace

std::vector<web::Route> caseload_routes(const Site& site) {
  std::vector<web::Route> routes;
  for (const auto method : {web::Method::get, web::Method::post})
    routes.push_back({method, "/caseload/{person}", web::Need(access::Operation::allocate),
                      [&site](const Visit& visit) { return caseload(site, visit); }});
  return routes;
}

}  // namespace holdfast::overview
