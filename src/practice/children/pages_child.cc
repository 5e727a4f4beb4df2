// The child's own page, and the forms that add to it: one route for every kind of fact, since they
// differ only in their record.
#include <algorithm>

#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/children/children.h"
#include "practice/children/pages.h"
#include "practice/children/views.h"
#include "practice/history.h"
#include "practice/overview/views_forms.h"

namespace holdfast::children {
namespace {

using desk::Opened;
using govuk::text;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

Response child_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "child", [&](const Opened& opened) {
    auto page = overview::record_page(visit, opened, say("The child"), overview::Part::child);
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(say("The child"))) +
                whole_child(opened, *visit.reader);
    return overview::plain_page(site, visit, std::move(page));
  });
}

/// A form of the child's part of the record.
RecordForm form_of(std::string_view kind, std::string title) {
  return {.kind = kind,
          .title = std::move(title),
          .button = say("Save"),
          .then = "/child",
          .part = overview::Part::child,
          .asks_who_may_see = true};
}

Response answer(const Site& site, const Visit& visit, const RecordForm& form,
                const Opened& opened) {
  return overview::ask_or_take(site, visit, opened, form);
}

Response fact_form(const Site& site, const Visit& visit) {
  const auto* sort = fact_sort_on(visit.part("fact"));
  if (sort == nullptr) return overview::not_found(site, visit);
  const auto part = "form:child/" + std::string(sort->page);
  return overview::with_record_now(site, visit, part, [&](const Opened& opened) {
    return answer(site, visit, form_of(sort->kind, say(sort->ask)), opened);
  });
}

/// What is said of an entry lies wherever the entry lies, so that it leads nobody to it.
RecordForm about_entry(RecordForm form, const Told& told, std::string_view field) {
  const auto entry = told.entry.envelope.event;
  form.asks_who_may_see = false;
  form.more = told.entry.envelope.clearance;
  form.given = {{std::string(field), {entry.text()}}};
  return form;
}

/// The first answer of a record: what it is called when it is spoken of.
std::string in_short(const RecordView& view, const Opened& opened) {
  for (const auto& line : lines_of(view, desk::names_for(opened.service)))
    if (line.known) return line.words;
  return say(view.shape.title);
}

Response fact_ended(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:ended", [&](const Opened& opened) {
    const auto entry = visit.id<EventId>("known");
    const auto* fact = entry ? fact_told_in(*opened.file.children, *entry) : nullptr;
    const auto* told = fact != nullptr ? opened.file.history->find(*entry) : nullptr;
    if (told == nullptr) return overview::not_found(site, visit);
    auto form = about_entry(form_of(FactEnded::kind, say("Say that this is no longer so")), *told,
                            FactEnded::fields[0].name);
    form.before = govuk::paragraph(
        text(say("{sort}: {fact}", {{"sort", say(view_of(fact->what).shape.title)},
                                    {"fact", in_short(view_of(fact->what), opened)}})));
    return answer(site, visit, form, opened);
  });
}

Response flag_review(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:flag-review", [&](const Opened& opened) {
    const auto entry = visit.id<EventId>("flag");
    const auto& flags = opened.file.children->flags;
    const auto flag = std::ranges::find(flags, entry, &Flag::source);
    const auto* told = flag != flags.end() ? opened.file.history->find(*entry) : nullptr;
    if (told == nullptr) return overview::not_found(site, visit);
    auto form = about_entry(form_of(FlagReviewed::kind, say("Review the flag")), *told,
                            FlagReviewed::fields[0].name);
    form.before = govuk::paragraph(
        text(say("{flag}: {what}", {{"flag", flag_name(*flag)}, {"what", flag_in_short(*flag)}})));
    return answer(site, visit, form, opened);
  });
}

RecordForm flag_form(const Opened&) { return form_of(FlagRaised::kind, say("Raise a flag")); }

RecordForm staff_risk_form(const Opened&) {
  return form_of(StaffRiskRaised::kind, say("Raise a risk to staff"));
}

}  // namespace

std::vector<web::Route> fact_routes(const Site& site) {
  using access::Operation;
  using web::Method;
  using web::Need;
  const Need records(Operation::keep_record);
  const auto fact = [&site](const Visit& visit) { return fact_form(site, visit); };
  const auto ended = [&site](const Visit& visit) { return fact_ended(site, visit); };
  const auto review = [&site](const Visit& visit) { return flag_review(site, visit); };
  std::vector<web::Route> all = {
      {Method::get, "/records/{record}/child", Need(Operation::open_record),
       [&site](const Visit& visit) { return child_page(site, visit); }},
      {Method::get, "/records/{record}/child/{fact}", records, fact},
      {Method::post, "/records/{record}/child/{fact}", records, fact},
      {Method::get, "/records/{record}/facts/{known}/ended", records, ended},
      {Method::post, "/records/{record}/facts/{known}/ended", records, ended},
      {Method::get, "/records/{record}/flags/{flag}/review", records, review},
      {Method::post, "/records/{record}/flags/{flag}/review", records, review},
  };
  overview::add_form(site, all, "/records/{record}/raise-flag", Operation::keep_record, flag_form);
  overview::add_form(site, all, "/records/{record}/raise-staff-risk", Operation::keep_record,
                     staff_risk_form);
  return all;
}

}  // namespace holdfast::children
