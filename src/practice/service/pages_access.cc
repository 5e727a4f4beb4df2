// Who may open one record: restricted or not, who is barred, who broke the glass, and with them who
// is admitted (pages_admission.cc). Pages of the record: looking at them is an opening like any
// other.
#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/overview/views_parts.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views_access.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::secondary;
using overview::Site;
using web::Response;
using web::Visit;

/// Of any of the records that are read as one; null where none is restricted.
const Restriction* restriction_of(const desk::Opened& opened) {
  const auto& restricted = access_of(opened).restricted;
  for (const auto record : all_of(access_of(opened).merges, opened.record))
    if (const auto at = restricted.find(record); at != restricted.end()) return &at->second;
  return nullptr;
}

// ---- the page

Html restriction(const desk::Opened& opened, const Names& names) {
  const auto* at = restriction_of(opened);
  if (at == nullptr)
    return govuk::paragraph(text(
               say("This record is not restricted. People who work with children at this service "
                   "may open it when they say what for."))) +
           secondary(say("Restrict this record"), record_href(opened.record, "/access/restrict"));
  const auto& why = *at;
  return govuk::paragraph(
             text(say("This record is restricted: only people admitted below may open it."))) +
         govuk::as_written(why.why.value) +
         govuk::aside(text(say("Restricted on {when} by {who}",
                               {{"when", in_words(why.since)}, {"who", names.person(why.by)}}))) +
         secondary(say("Lift the restriction"), record_href(opened.record, "/access/lift"));
}

Html bar_table(const desk::Opened& opened, const Names& names) {
  const auto bars = decided(opened, access_of(opened).bars);
  if (bars.empty()) return govuk::paragraph(text(say("Nobody is barred from this record.")));
  govuk::Table table{.head = {{text(say("Who"))}, {text(say("Why"))}, {text(say("Lift it"))}}};
  for (const auto* one : bars) {
    const auto who = names.person(one->record.person);
    table.rows.push_back(
        {{text(who)},
         {govuk::as_written(one->record.why.value)},
         {govuk::link_spoken(record_href(opened.record, "/access/bars/" + one->id.text() + "/lift"),
                             say("Lift"), say("the bar of {who}", {{"who", who}}))}});
  }
  return govuk::table(table);
}

Html glass_table(const desk::Opened& opened, const Names& names) {
  govuk::Table table{
      .head = {{text(say("When"))}, {text(say("Who"))}, {text(say("Why"))}, {text(say("Until"))}}};
  for (const auto* glass : decided(opened, access_of(opened).glasses))
    table.rows.push_back({{text(in_words(glass->broken))},
                          {text(names.person(glass->person))},
                          {govuk::as_written(glass->record.why.value)},
                          {text(in_words(glass->record.until))}});
  std::ranges::reverse(table.rows);
  return table.rows.empty() ? govuk::paragraph(text(say("Nobody has opened it without admission.")))
                            : govuk::table(table);
}

/// Approved and not yet carried out; for whoever approves.
Html erasures(const Visit& visit, const desk::Opened& opened, const Names& names) {
  if (!access::may(visit.reader->role, access::Operation::approve_erasure)) return {};
  std::vector<Html> items;
  for (const auto& approval : access_of(opened).approvals) {
    const auto& approved = approval.record;
    if (approved.record != opened.record) continue;
    items.push_back(
        text(erased_words(approved.scope, approved.compartment)) +
        govuk::aside(text(say("Approved by {who}", {{"who", names.person(approval.by)}}))) +
        govuk::as_written(approved.why.value));
  }
  const auto list = items.empty()
                        ? govuk::paragraph(text(say("No erasure is waiting to be carried out.")))
                        : govuk::plain_list(items);
  return govuk::section("erasures", govuk::heading(2, govuk::Size::m, text(say("Erasing"))),
                        list + secondary(say("Approve erasing a part, or the record"),
                                         record_href(opened.record, "/approve-erasure")));
}

Response access_page(const Site& site, const Visit& visit, const desk::Opened& opened) {
  const auto names = desk::names_for(opened.service);
  const auto part = [](std::string_view id, const std::string& title, const Html& content) {
    return govuk::section(id, govuk::heading(2, govuk::Size::m, text(title)), content);
  };
  auto page =
      overview::record_page(visit, opened, say("Who may open this record"), overview::Part::access);
  page.main = overview::saved_banner(visit) +
              govuk::heading(1, govuk::Size::l, text(say("Who may open this record"))) +
              restriction(opened, names) +
              part("admitted", say("Who is admitted"),
                   admission_table(opened, names) + admissions_ended(opened) +
                       secondary(say("Admit a person or an agency"),
                                 record_href(opened.record, "/access/admit"))) +
              part("barred", say("Who must not open it"),
                   bar_table(opened, names) +
                       secondary(say("Bar somebody"), record_href(opened.record, "/access/bar"))) +
              part("glass", say("Who opened it without admission"), glass_table(opened, names)) +
              erasures(visit, opened, names);
  return overview::plain_page(site, visit, std::move(page));
}

// ---- its forms

bool admits(const Admitted& admitted, const access::Reader& reader, Date today) {
  if (!is_in_force(admitted, today)) return false;
  return admitted.person ? *admitted.person == reader.person : admitted.agency == reader.agency;
}

/// Whoever restricts a record is not thereby admitted to it: said before, not found out after.
Html who_is_left(const Visit& visit, const desk::Opened& opened, bool admitted) {
  const auto names = desk::names_for(opened.service);
  std::vector<Html> left;
  for (const auto* one : decided(opened, access_of(opened).admissions))
    if (is_in_force(one->record, opened.today()))
      left.push_back(text(who_words(one->record, names)));
  auto shown = govuk::paragraph(
      text(left.empty() ? say("Nobody is admitted yet: nobody could open it any more but by "
                              "breaking the glass. Admit the people who work with the child first.")
                        : say("From then on only these may open it:")));
  if (!left.empty()) shown += govuk::bullets(left);
  if (!admitted)
    shown += govuk::warning_text(
        {.content = text(say("You are not admitted yourself, {name}. You could not open this page "
                             "again either.",
                             {{"name", visit.reader->name}}))});
  return shown;
}

Response restrict(const Site& site, const Visit& visit, const desk::Opened& opened) {
  auto form =
      form_in(visit, opened, say("Restrict this record"), asked_of(RecordRestricted::fields, {}));
  const auto mine = decided(opened, access_of(opened).admissions);
  const bool admitted = std::ranges::any_of(mine, [&](const Admission* one) {
    return admits(one->record, *visit.reader, opened.today());
  });
  form.before = who_is_left(visit, opened, admitted);
  form.button = say("Restrict the record");
  form.button_classes = "govuk-button--warning";
  if (visit.request.method == web::Method::get) return ask(site, visit, form);
  return take(site, visit, form, RecordRestricted{opened.record, {}},
              [&](const Event&, const desk::Receipt&) -> Result<std::string> {
                return admitted ? form.then : "/";
              });
}

Response lift(const Site& site, const Visit& visit, const desk::Opened& opened) {
  if (restriction_of(opened) == nullptr && visit.request.method == web::Method::get)
    return web::see_other(record_href(opened.record, "/access"));
  auto form =
      form_in(visit, opened, say("Lift the restriction"), asked_of(RestrictionLifted::fields, {}));
  form.button = say("Lift the restriction");
  return ask_or_take(site, visit, form, RestrictionLifted{opened.record, {}});
}

Response bar_somebody(const Site& site, const Visit& visit, const desk::Opened& opened) {
  auto form =
      form_in(visit, opened, say("Bar somebody from this record"), asked_of(Barred::fields, {}));
  form.button = say("Bar them");
  form.options["person"] = people_who_could(opened);
  form.before = govuk::paragraph(text(
      say("They will not find the record, and are not told that there is one. A bar counts for "
          "more than any admission.")));
  Barred barred;
  barred.record = opened.record;
  return ask_or_take(site, visit, form, barred);
}

Response lift_bar(const Site& site, const Visit& visit, const desk::Opened& opened) {
  const auto id = visit.id<EventId>("bar");
  const auto mine = decided(opened, access_of(opened).bars);
  const auto at = std::ranges::find_if(mine, [&](const auto* one) { return id && one->id == *id; });
  if (!id || (at == mine.end() && !is_gone(visit, access_of(opened).bars, *id)))
    return overview::not_found(site, visit);
  auto form = form_in(visit, opened, say("Lift a bar"), asked_of(BarLifted::fields, {}));
  form.button = say("Lift the bar");
  if (at != mine.end())
    form.before = govuk::paragraph(
        text(say("It keeps {who} from this record.",
                 {{"who", desk::names_for(opened.service).person((*at)->record.person)}})));
  return ask_or_take(site, visit, form, BarLifted{*id, {}});
}

}  // namespace

std::vector<web::Route> access_routes(const Site& site) {
  using web::Method;
  const web::Need need(access::Operation::restrict_record);
  std::vector<web::Route> all = {
      {Method::get, "/records/{record}/access", need, of_record(site, "access", access_page)}};
  const auto add = [&](std::string_view pattern, std::string_view part, AccessPage page) {
    for (const auto method : {Method::get, Method::post})
      all.push_back({method, pattern, need, of_record(site, part, page)});
  };
  add("/records/{record}/access/restrict", "form:restrict", restrict);
  add("/records/{record}/access/lift", "form:lift", lift);
  add("/records/{record}/access/bar", "form:bar", bar_somebody);
  add("/records/{record}/access/bars/{bar}/lift", "form:lift_bar", lift_bar);
  return all;
}

}  // namespace holdfast::service
