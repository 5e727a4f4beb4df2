// Approving an erasure: the head of service says what may be erased and why; the information
// officer carries it out. Never the same person.
#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views.h"
#include "practice/victims/views.h"

namespace holdfast::service {
namespace {

using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;

std::optional<EventId> entry_of(const Visit& visit) {
  const bool posts = visit.request.method == web::Method::post;
  return EventId::from(posts ? visit.request.form.value_or("entry", "")
                             : visit.request.query.value_or("entry", ""));
}

std::vector<Field> asked_about(const std::optional<EventId>& entry) {
  return entry ? asked_of(ErasureApproved::fields, {"scope", "compartment"})
               : asked_of(ErasureApproved::fields, {});
}

web::Options options() {
  web::Options made;
  for (const auto& word : words_of(ErasureScope{}))
    if (static_cast<ErasureScope>(word.value) != ErasureScope::entry)
      made["scope"].push_back({std::string(word.wire), say(word.label)});
  made["compartment"].push_back({"", say("No single part")});
  for (const auto& word : words_of(Compartment{}))
    made["compartment"].push_back({std::string(word.wire), say(word.label)});
  return made;
}

/// Of a child's record, or a victim's own.
struct Approving {
  StreamId record;
  web::Page page;                ///< with its frame
  std::string after;             ///< where it leads
  std::string entry_words = "";  ///< of one entry alone
};

Response show(const Site& site, const Visit& visit, Approving approving, const Problems& problems) {
  const auto entry = entry_of(visit);
  const auto fields = asked_about(entry);
  const auto choices = options();
  auto& page = approving.page;
  page.status = problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(problems, fields);
  auto content = web::csrf_field(visit.csrf) +
                 govuk::hidden("event", overview::event_of(site, visit.request.form).text()) +
                 web::inputs({fields, &visit.request.form, &problems, &choices}) +
                 govuk::button({.content = text(say("Approve")), .prevent_double_click = true});
  if (entry) content += govuk::hidden("entry", entry->text());
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(say("Approve an erasure"))) +
      (entry ? govuk::inset_text({.content = text(approving.entry_words)}) : govuk::Html{}) +
      govuk::paragraph(
          text(say("Nothing is erased yet. The information officer carries it out, and "
                   "it cannot be undone then."))) +
      govuk::form({.action = visit.request.path, .content = std::move(content)}));
  return overview::plain_page(site, visit, std::move(page));
}

Response take(const Site& site, const Visit& visit, Approving approving) {
  const auto entry = entry_of(visit);
  const auto fields = asked_about(entry);
  ErasureApproved approved;
  auto problems =
      read(fields, &approved, web::answers_from(visit.request.form, fields), Strictness::form);
  approved.record = approving.record;
  approved.entry = entry;
  if (entry) approved.scope = ErasureScope::entry;
  if (!problems.empty()) return show(site, visit, std::move(approving), problems);
  const auto done = desk::record_service(site.desk, *visit.reader,
                                         overview::event_of(site, visit.request.form), approved);
  if (done) return web::see_other(approving.after + "?saved=" + std::string(ErasureApproved::kind));
  if (const auto* wrong = std::get_if<Problems>(&done.error()))
    return show(site, visit, std::move(approving), *wrong);
  return overview::refused(site, visit, done.error(), approving.record);
}

/// One entry must be there to be named.
Response answer(const Site& site, const Visit& visit, const desk::Opened& opened,
                Approving approving) {
  if (const auto entry = entry_of(visit)) {
    const auto* told = opened.file.history->find(*entry);
    if (told == nullptr) return overview::not_found(site, visit);
    approving.entry_words = entry_words(*told, opened.service);
  }
  return visit.request.method == web::Method::post ? take(site, visit, std::move(approving))
                                                   : show(site, visit, std::move(approving), {});
}

constexpr std::string_view part = "form:approve-erasure";

Response of_child(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, part, [&](const desk::Opened& opened) {
    auto page =
        overview::record_page(visit, opened, say("Approve an erasure"), overview::Part::access);
    return answer(
        site, visit, opened,
        {opened.record, std::move(page), overview::record_href(opened.record, "/access")});
  });
}

Response of_victim(const Site& site, const Visit& visit) {
  return victims::with_victim(site, visit, part, [&](const desk::Opened& opened) {
    const auto after = victims::victim_href(opened.record);
    web::Page page{.title = say("Approve an erasure")};
    page.back = govuk::BackLink{.href = after};
    return answer(site, visit, opened, {opened.record, std::move(page), after});
  });
}

}  // namespace

std::vector<web::Route> approval_routes(const Site& site) {
  const web::Need need(access::Operation::approve_erasure);
  std::vector<web::Route> routes;
  for (const auto method : {web::Method::get, web::Method::post}) {
    routes.push_back({method, "/records/{record}/approve-erasure", need,
                      [&site](const Visit& visit) { return of_child(site, visit); }});
    routes.push_back({method, "/victims/{victim}/approve-erasure", need,
                      [&site](const Visit& visit) { return of_victim(site, visit); }});
  }
  return routes;
}

}  // namespace holdfast::service
