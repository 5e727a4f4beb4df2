// Who is admitted to a record: the decision with its purpose and its gateway. Ending one is a
// decision too. What each lets them see has a page of its own (pages_manifest.cc).
#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views_access.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::Site;
using web::Response;
using web::Visit;

/// Of this record; null where the address names none of it.
const Admission* admission_of(const Visit& visit, const desk::Opened& opened) {
  const auto id = visit.id<EventId>("admission");
  for (const auto* one : decided(opened, access_of(opened).admissions))
    if (id && one->id == *id) return one;
  return nullptr;
}

// ---- its forms

/// Nobody gives away a part of the record that they may not see themselves.
Problems beyond_own(const desk::Opened& opened, const Event& event) {
  for (const auto one : std::get<Admitted>(event).compartments)
    if (!opened.permission.held.has(one))
      return {{"compartments", say("Select only parts of the record that you may see")}};
  return {};
}

/// An admission from before gateways were asked has none, so the record does not need one; whoever
/// admits somebody now must name it.
std::vector<Field> asked_to_admit() {
  auto fields = asked_of(Admitted::fields, {});
  for (auto& field : fields)
    if (field.name == "gateways")
      field = field.needed().missing("Select what makes it lawful to share with them");
  return fields;
}

/// The duty of section 16LA is offered once the service has said from when it counts.
std::vector<web::Option> gateway_options(const State& state, Date today) {
  std::vector<web::Option> options;
  for (const auto& word : words_of(Gateway{}))
    if (!wrong_with(state, {static_cast<Gateway>(word.value)}, today))
      options.push_back({std::string(word.wire), say(word.label)});
  return options;
}

Response admit(const Site& site, const Visit& visit, const desk::Opened& opened) {
  auto form = form_in(visit, opened, say("Admit a person or an agency"), asked_to_admit());
  form.button = say("Admit");
  form.options["person"] = people_who_could(opened);
  form.options["person"].insert(form.options["person"].begin(), {"", say("Nobody by name")});
  form.options["agency"] = overview::agency_options(opened.service);
  form.options["agency"].insert(form.options["agency"].begin(), {"", say("No agency")});
  form.options["gateways"] = gateway_options(*opened.service.service, opened.today());
  auto& parts = form.options["compartments"];
  for (const auto& word : words_of(Compartment{}))
    if (opened.permission.held.has(static_cast<Compartment>(word.value)))
      parts.push_back({std::string(word.wire), say(word.label)});
  form.refuses = [&opened](const Event& event) { return beyond_own(opened, event); };
  Admitted admitted;
  admitted.record = opened.record;
  return ask_or_take(site, visit, form, admitted);
}

Response end_admission(const Site& site, const Visit& visit, const desk::Opened& opened) {
  const auto id = visit.id<EventId>("admission");
  const auto* admission = admission_of(visit, opened);
  if (!id || (admission == nullptr && !is_gone(visit, access_of(opened).admissions, *id)))
    return overview::not_found(site, visit);
  auto form = form_in(visit, opened, say("End an admission"), asked_of(AdmissionEnded::fields, {}));
  form.button = say("End the admission");
  if (admission != nullptr)
    form.before = govuk::paragraph(
        text(say("It admits {who}.",
                 {{"who", who_words(admission->record, desk::names_for(opened.service))}})));
  return ask_or_take(site, visit, form, AdmissionEnded{*id, {}});
}

}  // namespace

Html admission_table(const desk::Opened& opened, const Names& names) {
  const auto admissions = decided(opened, access_of(opened).admissions);
  if (admissions.empty()) return govuk::paragraph(text(say("Nobody is admitted by name.")));
  govuk::Table table{.head = {{text(say("Who"))},
                              {text(say("Parts of the record"))},
                              {text(say("What for"))},
                              {text(say("Days"))},
                              {text(say("End it"))}}};
  for (const auto* one : admissions) {
    const auto& admitted = one->record;
    const auto who = who_words(admitted, names);
    table.rows.push_back(
        {{govuk::link(admission_href(opened, one->id), text(who)) + of_one_alone(opened, *one)},
         {parts_words(opened, among(admitted.compartments))},
         {text(admitted.purpose.value)},
         {days_of(admitted, opened.today())},
         {govuk::link_spoken(admission_href(opened, one->id, "/end"), say("End"),
                             say("the admission of {who}", {{"who", who}}))}});
  }
  return govuk::table(table);
}

Html admissions_ended(const desk::Opened& opened) {
  std::vector<Html> items;
  const auto names = desk::names_for(opened.service);
  for (const auto* one : decided_over(opened))
    items.push_back(govuk::link(admission_href(opened, one->admission.id),
                                text(who_words(one->admission.record, names))) +
                    govuk::aside(text(say(
                        "Ended {when}", {{"when", overview::recorded_words(one->ended, names)}}))));
  return items.empty() ? Html{} : govuk::plain_list(items);
}

std::vector<web::Route> admission_routes(const Site& site) {
  using web::Method;
  const web::Need need(access::Operation::restrict_record);
  std::vector<web::Route> all = {manifest_route(site)};
  for (const auto method : {Method::get, Method::post}) {
    all.push_back(
        {method, "/records/{record}/access/admit", need, of_record(site, "form:admit", admit)});
    all.push_back({method, "/records/{record}/access/admissions/{admission}/end", need,
                   of_record(site, "form:end_admission", end_admission)});
  }
  return all;
}

}  // namespace holdfast::service
