// One agency: how it is reached, who signs in for it, and the agreements under which information
// is shared with it. Everybody may read it, because whoever must ring an agency at night must find
// its number; who manages people changes the contacts, who manages settings the agreements.
#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/overview/views_parts.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views.h"
#include "practice/service/views_agencies.h"

namespace holdfast::service {
namespace {

using access::Operation;
using govuk::Html;
using govuk::text;
using overview::secondary;
using overview::Site;
using web::Response;
using web::Visit;

using AgencyPage =
    std::function<Response(const Site&, const Visit&, const ServiceFile&, const Agency&)>;

web::Handler of_agency(const Site& site, AgencyPage page) {
  return [&site, page = std::move(page)](const Visit& visit) {
    return with_service(site, visit, [&](const ServiceFile& service) {
      const auto id = visit.id<AgencyId>("agency");
      const auto& agencies = service.service->agencies;
      const auto at = id ? agencies.find(*id) : agencies.end();
      return at == agencies.end() ? overview::not_found(site, visit)
                                  : page(site, visit, service, at->second);
    });
  };
}

// ---- the page

std::string statutory_words(const Agency& agency) {
  const auto is = is_statutory(agency);
  if (!is) return say("Not known");
  return *is ? say("Yes") : say("No");
}

/// Every answer has its line, those not known too.
Html contacts_of(const Agency& agency, const Names& names) {
  const auto contacts = agency.contacts.value_or(AgencyContactsGiven{});
  govuk::SummaryList list{
      .rows = {{.key = text(say("Kind")), .value = text(kind_words(agency.kind))}}};
  for (const auto& line : lines_of(view_of(contacts), names)) {
    if (!line.field->in_forms) continue;
    const bool statutory = line.field->kind == FieldKind::yes_no;
    list.rows.push_back({.key = text(say(line.field->heading())),
                         .value = text(statutory ? statutory_words(agency) : line.words)});
  }
  return govuk::summary_list(list);
}

Html people_of(const State& state, const Agency& agency, Date today) {
  std::vector<std::pair<std::string, std::string>> people;
  for (const auto& [id, person] : state.people)
    if (const auto* post = post_at(person, agency.id);
        post != nullptr && person_here(state, id, today) != nullptr)
      people.emplace_back(person.name, role_words(post->role));
  std::ranges::sort(people);
  if (people.empty()) return govuk::paragraph(text(say("Nobody signs in for this agency.")));
  govuk::Table table{.head = {{text(say("Name"))}, {text(say("Role"))}}};
  for (const auto& [name, role] : people) table.rows.push_back({{text(name)}, {text(role)}});
  return govuk::table(table);
}

std::string days_words(const Agreement& agreement) {
  const auto& [id, made, ended] = agreement;
  return say("{from} to {until}", {{"from", in_words(made.in_force_from)},
                                   {"until", in_words(ended ? ended->ended_on : made.review_by)}});
}

Html agreement_card(const State& state, const Agreement& agreement, const Visit& visit) {
  const auto& [id, made, ended] = agreement;
  govuk::SummaryList list{
      .rows = {{.key = text(say("How it stands")),
                .value = agreement_tag(state, agreement, london_date(visit.now))},
               {.key = text(say("In force")), .value = text(days_words(agreement))},
               {.key = text(say("Purposes")), .value = govuk::as_written(made.purposes.value)},
               {.key = text(say("The document")), .value = text(made.kept_where.value)}},
      .card = govuk::SummaryCard{.title = text(made.agreement_title.value), .heading_level = 3}};
  if (ended)
    list.rows.push_back(
        {.key = text(say("Why it ended")), .value = govuk::as_written(ended->why.value)});
  else if (access::may(visit.reader->role, Operation::manage_settings))
    list.card->actions.push_back(
        {.content = text(say("End")),
         .href = agency_href(made.agency, "/agreements/" + id.text() + "/end"),
         .spoken = made.agreement_title.value});
  return govuk::summary_list(list);
}

/// The one that runs longest first.
Html agreements_of(const State& state, const Agency& agency, const Visit& visit) {
  std::vector<const Agreement*> all;
  for (const auto& [id, one] : state.agreements)
    if (one.record.agency == agency.id) all.push_back(&one);
  std::ranges::stable_sort(all, std::greater{},
                           [](const Agreement* one) { return one->record.review_by; });
  auto shown = all.empty() ? govuk::paragraph(text(say("No agreement is recorded."))) : Html{};
  for (const auto* one : all) shown += agreement_card(state, *one, visit);
  if (access::may(visit.reader->role, Operation::manage_settings))
    shown += secondary(say("Record an agreement"), agency_href(agency.id, "/agreements/new"));
  return shown;
}

Response agency_page(const Site& site, const Visit& visit, const ServiceFile& service,
                     const Agency& agency) {
  const auto& state = *service.service;
  const auto part = [](std::string_view id, const std::string& title, const Html& content) {
    return govuk::section(id, govuk::heading(2, govuk::Size::m, text(title)), content);
  };
  web::Page page{.title = agency.name};
  page.back = govuk::BackLink{.href = "/agencies"};
  auto contacts = contacts_of(agency, desk::names_for(service));
  if (access::may(visit.reader->role, Operation::manage_people))
    contacts += secondary(say("Change the contacts"), agency_href(agency.id, "/contacts"));
  page.main = overview::saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(agency.name)) +
              part("contacts", say("How they are reached"), contacts);
  if (state.own_agency != agency.id)
    page.main += part("agreements", say("Information-sharing agreements"),
                      agreements_of(state, agency, visit));
  page.main += part("people", say("Who signs in for them"),
                    people_of(state, agency, london_date(visit.now)));
  return overview::plain_page(site, visit, std::move(page));
}

// ---- its forms

ServiceForm form_of(const Agency& agency, const std::string& title, std::vector<Field> fields) {
  ServiceForm form{
      .page = {.title = title}, .fields = std::move(fields), .then = agency_href(agency.id)};
  form.page.back = govuk::BackLink{.href = form.then};
  form.before = govuk::inset_text({.content = text(agency.name)});
  return form;
}

/// What was given before stands in the form: whoever changes a number keeps the rest.
Response give_contacts(const Site& site, const Visit& visit, const ServiceFile&,
                       const Agency& agency) {
  auto form =
      form_of(agency, say("How the agency is reached"), asked_of(AgencyContactsGiven::fields, {}));
  form.button = say("Save the contacts");
  form.options["statutory"] = {
      {"", say("As its kind says")}, {"yes", say("Yes")}, {"no", say("No")}};
  if (visit.request.method == web::Method::post) {
    AgencyContactsGiven given;
    given.agency = agency.id;
    return take(site, visit, form, given);
  }
  auto typed = overview::draft_or_empty(site, visit);
  if (typed.fields.empty() && agency.contacts)
    typed = web::form_from(write(view_of(*agency.contacts)), form.fields);
  return show(site, visit, form, typed, {});
}

Response make_agreement(const Site& site, const Visit& visit, const ServiceFile&,
                        const Agency& agency) {
  auto form = form_of(agency, say("Record an agreement"), asked_of(AgreementMade::fields, {}));
  form.button = say("Save the agreement");
  AgreementMade made;
  made.agency = agency.id;
  return visit.request.method == web::Method::get ? ask(site, visit, form)
                                                  : take(site, visit, form, made);
}

Response end_agreement(const Site& site, const Visit& visit, const ServiceFile& service,
                       const Agency& agency) {
  const auto id = visit.id<EventId>("agreement");
  const auto& all = service.service->agreements;
  const auto at = id ? all.find(*id) : all.end();
  if (at == all.end() || at->second.record.agency != agency.id)
    return overview::not_found(site, visit);
  auto form = form_of(agency, say("End an agreement"), asked_of(AgreementEnded::fields, {}));
  form.before +=
      govuk::paragraph(text(say("\"{agreement}\". From the day after, nothing is shared under it.",
                                {{"agreement", at->second.record.agreement_title.value}})));
  form.button = say("End the agreement");
  AgreementEnded ended;
  ended.agreement = *id;
  return visit.request.method == web::Method::get ? ask(site, visit, form)
                                                  : take(site, visit, form, ended);
}

}  // namespace

std::vector<web::Route> one_agency_routes(const Site& site) {
  using web::Method;
  const web::Need reads(Operation::see_home);
  const web::Need manages(Operation::manage_people);
  const web::Need agrees(Operation::manage_settings);
  std::vector<web::Route> all = {
      {Method::get, "/agencies/{agency}", reads, of_agency(site, agency_page)}};
  for (const auto method : {Method::get, Method::post}) {
    all.push_back({method, "/agencies/{agency}/contacts", manages, of_agency(site, give_contacts)});
    all.push_back(
        {method, "/agencies/{agency}/agreements/new", agrees, of_agency(site, make_agreement)});
    all.push_back({method, "/agencies/{agency}/agreements/{agreement}/end", agrees,
                   of_agency(site, end_agreement)});
  }
  return all;
}

}  // namespace holdfast::service
