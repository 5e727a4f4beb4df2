// Who is admitted to a record: the decision with its purpose and its gateway, and for each a page
// that says what it lets them see. Ending one is a decision too.
#include "base/words.h"
#include "desk/hand_out.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views_access.h"
#include "practice/sharing/views.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::Site;
using web::Response;
using web::Visit;

std::string admission_href(const desk::Opened& opened, const Admission& admission,
                           std::string_view below = "") {
  return record_href(opened.record,
                     "/access/admissions/" + admission.id.text() + std::string(below));
}

/// Of this record; null where the address names none of it.
const Admission* admission_of(const Visit& visit, const desk::Opened& opened) {
  const auto id = visit.id<EventId>("admission");
  for (const auto* one : decided(opened, access_of(opened).admissions))
    if (id && one->id == *id) return one;
  return nullptr;
}

// ---- how it stands

/// An admission from before records were merged; empty for one that counts for all of them.
Html of_one_alone(const desk::Opened& opened, const Admission& given) {
  const auto times = std::ranges::count(access_of(opened).admissions, given.id, &Admission::id);
  const auto records = all_of(access_of(opened).merges, opened.record);
  if (static_cast<std::size_t>(times) == records.size()) return {};
  return govuk::aside(
      text(say("Given on one of the merged records: it counts only together with "
               "one on the other")));
}

Html standing_tag(const Admitted& admitted, Date today) {
  if (is_in_force(admitted, today)) return {};
  const bool over = admitted.until && *admitted.until < today;
  return text(" ") + govuk::tag({.content = text(over ? say("Over") : say("Not begun")),
                                 .classes = "govuk-tag--grey"});
}

Html days_of(const Admitted& admitted, Date today) {
  const auto& from = admitted.admitted_from;
  const auto& until = admitted.until;
  auto words = say("No end");
  if (until) words = say("Until {until}", {{"until", in_words(*until)}});
  if (from) words = say("From {from}. {words}", {{"from", in_words(*from)}, {"words", words}});
  return text(words) + standing_tag(admitted, today);
}

Html parts_words(Clearance held) {
  std::vector<Html> parts{text(say("Open"))};
  for (const auto& word : compartment_words)
    if (word.compartment != Compartment::open && held.has(word.compartment))
      parts.push_back(text(say(word.label)));
  return govuk::plain_list(parts);
}

Clearance among(const std::vector<Compartment>& list) {
  Clearance made;
  for (const auto one : list) made = made.with({one});
  return made;
}

// ---- the manifest

/// The most that anybody it admits sees by it: what it names, and what their role holds besides.
Clearance shown_by(const Admitted& admitted, const State& state, Date today) {
  auto held = among(admitted.compartments).with({Compartment::open});
  for (const auto& [id, person] : state.people) {
    if (person_here(state, id, today) == nullptr) continue;
    for (const auto& post : person.posts) {
      const bool meant = admitted.person ? *admitted.person == id : admitted.agency == post.agency;
      if (meant && access::may(post.role, access::Operation::open_record))
        held = held.with(access::compartments_of(post.role));
    }
  }
  return held;
}

/// How many entries of each kind lie in these parts, among those that the reader sees.
Html counted(const desk::Opened& opened, Clearance held) {
  std::map<std::string, std::size_t> kinds;
  for (const auto& told : opened.file.history->told)
    if (held.covers(desk::clearance_of(told))) ++kinds[say(view_of(told.standing()).shape.title)];
  govuk::Table table{
      .head = {{text(say("Kind"))}, {.content = text(say("Entries now")), .format = "numeric"}}};
  for (const auto& [kind, n] : kinds)
    table.rows.push_back({{text(kind)}, {.content = text(std::to_string(n)), .format = "numeric"}});
  return kinds.empty() ? govuk::paragraph(text(say("No entry yet."))) : govuk::table(table);
}

Html gateways_of(const Admitted& admitted) {
  std::vector<Html> items;
  for (const auto& word : words_of(Gateway{}))
    if (std::ranges::find(admitted.gateways, static_cast<Gateway>(word.value)) !=
        admitted.gateways.end())
      items.push_back(text(say(word.label)));
  return items.empty() ? text(say("Not known: it was not asked when they were admitted"))
                       : govuk::plain_list(items);
}

/// When it was decided and by whom; of one that is over the list of decisions in force says
/// nothing.
Html decided_words(const Site& site, const desk::Opened& opened, const Admission& admission) {
  const auto names = desk::names_for(opened.service);
  const auto records = all_of(access_of(opened).merges, opened.record);
  const auto decisions = desk::decisions_on(site.desk, records);
  if (decisions)
    for (const auto& [record, told] : *decisions)
      if (told.entry.envelope.event == admission.id)
        return text(overview::recorded_words(told.entry.envelope, names));
  return text(say("Not shown of an admission that is over"));
}

govuk::SummaryList decision_of(const Site& site, const desk::Opened& opened,
                               const Admission& admission) {
  const auto& admitted = admission.record;
  return {.rows = {{.key = text(say("Who")),
                    .value = text(who_words(admitted, desk::names_for(opened.service))) +
                             of_one_alone(opened, admission)},
                   {.key = text(say("What for")), .value = text(admitted.purpose.value)},
                   {.key = text(say("Gateways")), .value = gateways_of(admitted)},
                   {.key = text(say("Days")), .value = days_of(admitted, opened.today())},
                   {.key = text(say("Decided")), .value = decided_words(site, opened, admission)}}};
}

/// What it lets them see.
Html lets_see(const desk::Opened& opened, const Admitted& admitted) {
  const auto held = shown_by(admitted, *opened.service.service, opened.today());
  return govuk::section(
      "lets-see", govuk::heading(2, govuk::Size::m, text(say("What it lets them see"))),
      govuk::paragraph(text(say("At most these parts: those that were named, and those that their "
                                "role holds."))) +
          parts_words(held) + counted(opened, held) +
          govuk::aside(text(say("Only entries that you may see yourself are counted."))));
}

/// Those it admits.
std::vector<PersonId> people_of(const Admitted& admitted, const State& state) {
  if (admitted.person) return {*admitted.person};
  std::vector<PersonId> people;
  for (const auto& [id, person] : state.people)
    if (admitted.agency && post_at(person, *admitted.agency) != nullptr) people.push_back(id);
  return people;
}

Html did_read(const desk::Opened& opened, const Admitted& admitted) {
  return govuk::section(
      "did-read", govuk::heading(2, govuk::Size::m, text(say("What they did read"))),
      sharing::what_they_read(opened, people_of(admitted, *opened.service.service)));
}

Response manifest(const Site& site, const Visit& visit, const desk::Opened& opened) {
  const auto* admission = admission_of(visit, opened);
  if (admission == nullptr) return overview::not_found(site, visit);
  const auto title = say("What an admission lets them see");
  auto page = overview::record_page(visit, opened, title, overview::Part::access);
  page.back = govuk::BackLink{.href = record_href(opened.record, "/access")};
  page.main = govuk::heading(1, govuk::Size::l, text(title)) +
              govuk::summary_list(decision_of(site, opened, *admission)) +
              lets_see(opened, admission->record) + did_read(opened, admission->record) +
              govuk::paragraph(govuk::link(record_href(opened.record, "/looked"),
                                           text(say("Who has looked at this record")))) +
              govuk::button({.content = text(say("End the admission")),
                             .href = admission_href(opened, *admission, "/end"),
                             .classes = "govuk-button--secondary"});
  return overview::plain_page(site, visit, std::move(page));
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
        {{govuk::link(admission_href(opened, *one), text(who)) + of_one_alone(opened, *one)},
         {parts_words(among(admitted.compartments))},
         {text(admitted.purpose.value)},
         {days_of(admitted, opened.today())},
         {govuk::link_spoken(admission_href(opened, *one, "/end"), say("End"),
                             say("the admission of {who}", {{"who", who}}))}});
  }
  return govuk::table(table);
}

std::vector<web::Route> admission_routes(const Site& site) {
  using web::Method;
  const web::Need need(access::Operation::restrict_record);
  std::vector<web::Route> all = {{Method::get, "/records/{record}/access/admissions/{admission}",
                                  need, of_record(site, "admission", manifest)}};
  for (const auto method : {Method::get, Method::post}) {
    all.push_back(
        {method, "/records/{record}/access/admit", need, of_record(site, "form:admit", admit)});
    all.push_back({method, "/records/{record}/access/admissions/{admission}/end", need,
                   of_record(site, "form:end_admission", end_admission)});
  }
  return all;
}

}  // namespace holdfast::service
