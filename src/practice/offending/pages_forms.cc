// One form a record. A form about an earlier entry offers those there are, and says what to record
// first where there is none.
#include "practice/offending/pages_forms.h"

#include <algorithm>
#include <array>

#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/offending/offending.h"

namespace holdfast::offending {
namespace {

using desk::Opened;
using govuk::text;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

/// Which earlier entries a record of that kind may be about.
std::vector<web::Option> choices_for(std::string_view kind, const Opened& opened) {
  if (kind == BehaviourSettled::kind) return entry_choices(Listing::behaviours, opened);
  if (kind == HearingHeld::kind) return entry_choices(Listing::hearings, opened);
  if (kind == ReportSent::kind) return entry_choices(Listing::reports, opened);
  if (kind == OrderEndSet::kind || kind == RequirementSet::kind || kind == OrderEnded::kind)
    return entry_choices(Listing::orders, opened);
  return entry_choices(Listing::offences, opened);
}

const Field* reference_field(std::string_view kind) {
  const auto event = blank_event(kind);
  const auto fields = view_of(*event).shape.fields;
  const auto at = std::ranges::find_if(fields, [](const Field& field) {
    return field.kind == FieldKind::entry || field.kind == FieldKind::entries;
  });
  return at == fields.end() ? nullptr : &*at;
}

struct Offered {
  std::string_view pattern;
  std::string_view kind;
  std::string_view title;
  std::string_view button;
  std::string_view first = "";  ///< what to record first, where there is nothing to choose
};

constexpr auto offered = std::to_array<Offered>({
    {"/records/{record}/offending/outcome", OffenceAnswered::kind, "Record an outcome",
     "Save the outcome", "Record the offence first: an outcome is of an offence."},
    {"/records/{record}/offending/gravity", GravityScored::kind, "Record a score of gravity",
     "Save the score", "Record the offence first: a score is of an offence."},
    {"/records/{record}/offending/behaviour", BehaviourReported::kind,
     "Record harmful behaviour that was not charged", "Save the behaviour"},
    {"/records/{record}/offending/settlement", BehaviourSettled::kind,
     "Record what was found about a report", "Save what was found",
     "Record the behaviour first: something is found about a report of it."},
    {"/records/{record}/court/hearing", HearingListed::kind, "Record a hearing that is listed",
     "Save the hearing"},
    {"/records/{record}/court/hearing-held", HearingHeld::kind, "Record what happened at court",
     "Save the hearing"},
    {"/records/{record}/court/report", ReportOrdered::kind, "Record a report that was asked for",
     "Save the report"},
    {"/records/{record}/court/report-sent", ReportSent::kind, "Record a report that was sent",
     "Save the report", "No report is due: record first that one was asked for."},
    {"/records/{record}/court/order-end", OrderEndSet::kind, "Set when an order ends",
     "Save the day", "Record the order first."},
    {"/records/{record}/court/requirement", RequirementSet::kind,
     "Record a requirement or licence condition", "Save the requirement",
     "Record the order first: a requirement is of an order."},
    {"/records/{record}/court/order-ended", OrderEnded::kind, "Record how an order ended",
     "Save the ending", "Record the order first."},
    {"/records/{record}/court/custody", CustodyBegan::kind, "Record that custody began",
     "Save the custody"},
    {"/records/{record}/court/release-plan", ReleasePlanned::kind, "Record a planned release",
     "Save the plan"},
    {"/records/{record}/court/release", Released::kind, "Record a release", "Save the release"},
});

bool is_about_behaviour(const Offered& one) {
  return one.pattern.find("/offending/") != one.pattern.npos;
}

RecordForm form_of(const Offered& one, const Opened& opened, const Visit& visit) {
  const bool behaviour = is_about_behaviour(one);
  RecordForm form{.kind = one.kind,
                  .title = say(one.title),
                  .button = say(one.button),
                  .then = behaviour ? "/offending" : "/court",
                  .part = behaviour ? overview::Part::offending : overview::Part::court,
                  .options = entry_options(one.kind, opened),
                  .asks_who_may_see = true};
  const auto* field = reference_field(one.kind);
  if (const auto of = visit.request.query.value("of"); of && field != nullptr)
    form.prefilled.fields.emplace_back(field->name, *of);
  return form;
}

Response nothing_to_choose(const Site& site, const Visit& visit, const Opened& opened,
                           const Offered& one) {
  const auto form = form_of(one, opened, visit);
  auto page = overview::record_page(visit, opened, form.title, form.part);
  page.back = govuk::BackLink{.href = overview::record_href(opened.record, form.then)};
  page.main = govuk::two_thirds(govuk::heading(1, govuk::Size::l, text(form.title)) +
                                govuk::paragraph(text(say(one.first))));
  return overview::plain_page(site, visit, std::move(page));
}

Response answer(const Site& site, const Visit& visit, const Opened& opened, const Offered& one) {
  if (!one.first.empty() && choices_for(one.kind, opened).empty())
    return nothing_to_choose(site, visit, opened, one);
  const auto form = form_of(one, opened, visit);
  return overview::ask_or_take(site, visit, opened, form);
}

}  // namespace

web::Options entry_options(std::string_view kind, const Opened& opened) {
  web::Options options;
  const auto* field = reference_field(kind);
  if (field == nullptr) return options;
  auto choices = choices_for(kind, opened);
  const bool may_be_left = field->kind == FieldKind::entry && !field->required;
  if (may_be_left && !choices.empty())
    choices.insert(choices.begin(), {"", say("Another hearing")});
  options.emplace(field->name, std::move(choices));
  return options;
}

void add_form_routes(const Site& site, std::vector<web::Route>& routes) {
  for (const auto& one : offered) {
    const auto part = "form:" + std::string(one.kind);
    for (const auto method : {web::Method::get, web::Method::post})
      routes.push_back({method, one.pattern, web::Need(access::Operation::keep_record),
                        [&site, part, &one](const Visit& visit) {
                          return overview::with_record_now(
                              site, visit, part, [&](const Opened& opened) {
                                return answer(site, visit, opened, one);
                              });
                        }});
  }
}

}  // namespace holdfast::offending
