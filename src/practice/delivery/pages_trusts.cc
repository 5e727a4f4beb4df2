// Whom the child trusts: on the page of contacts, with what was told, by whom, and whether they
// agree; and the forms that say so, say it anew, or say that it is so no longer.
#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/delivery/views.h"
#include "practice/overview/views_parts.h"
#include "records/worded.h"
#include "web/forms_from_shapes.h"

namespace holdfast::delivery {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

std::string href_of(const Opened& opened, EventId id, std::string_view below = "") {
  return record_href(opened, "/contacts/trusts/" + id.text() + std::string(below));
}

Html told_list(const Opened& opened, const TrustTold& record) {
  govuk::SummaryList list;
  for (const auto& line : lines_of(holdfast::view_of(record), desk::names_for(opened.service)))
    if (line.field->in_forms && line.known)
      list.rows.push_back(
          {.key = text(say(line.field->heading())), .value = govuk::as_written(line.words)});
  return govuk::summary_list(list);
}

Html ways(const Opened& opened, const Trust& one) {
  const auto& who = one.stands.record.trusted_person.value;
  return govuk::plain_list(
      {govuk::link_spoken(href_of(opened, one.id()), say("Say it anew"), who),
       govuk::link_spoken(href_of(opened, one.id(), "/end"), say("Not any more"), who)});
}

Html item(const Opened& opened, const Trust& one, bool may) {
  const auto names = desk::names_for(opened.service);
  auto shown = govuk::heading(3, govuk::Size::s, text(one.stands.record.trusted_person.value)) +
               told_list(opened, one.stands.record) +
               govuk::aside(text(overview::recorded_words(one.stands.envelope, names)));
  if (one.ended)
    return shown + govuk::aside(text(say("Not any more:"))) +
           govuk::as_written(one.ended->record.trust_ended_because.value) +
           govuk::aside(text(overview::recorded_words(one.ended->envelope, names)));
  return may ? shown + ways(opened, one) : shown;
}

RecordForm new_form(const Opened&) {
  return {.kind = TrustTold::kind,
          .title = say("Somebody the child trusts"),
          .button = say("Save"),
          .then = here,
          .part = part,
          .asks_who_may_see = true};
}

/// As the address names it, and not ended. Null: there is none.
const Trust* asked_for(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("entry");
  const auto* one = id ? find_trust(opened.file.delivery->trusts, *id) : nullptr;
  return one != nullptr && !one->ended ? one : nullptr;
}

RecordForm anew_form(const Trust& one) {
  RecordForm form{.kind = TrustTold::kind,
                  .title = say("Somebody the child trusts"),
                  .button = say("Save"),
                  .then = here,
                  .part = part};
  form.more = one.stands.envelope.clearance;
  form.given = {{std::string(TrustTold::fields[0].name), Value{one.id().text()}}};
  form.prefilled = web::form_from(write(holdfast::view_of(one.stands.record)),
                                  overview::typed_of(TrustTold::fields));
  return form;
}

RecordForm end_form(const Trust& one) {
  RecordForm form{
      .kind = TrustEnded::kind,
      .title = say("Not any more"),
      .button = say("Save"),
      .then = here,
      .part = part,
      .before = govuk::inset_text({.content = text(one.stands.record.trusted_person.value)})};
  form.more = one.stands.envelope.clearance;
  form.given = {{std::string(TrustEnded::fields[0].name), Value{one.id().text()}}};
  return form;
}

Response about_one(const Site& site, const Visit& visit, RecordForm (*form_of)(const Trust&)) {
  return overview::with_record_now(site, visit, "form:trusts", [&](const Opened& opened) {
    const auto* one = asked_for(opened, visit);
    if (one == nullptr) return overview::not_found(site, visit);
    const auto form = form_of(*one);
    return overview::ask_or_take(site, visit, opened, form);
  });
}

}  // namespace

Html trusts_block(const Opened& opened, const access::Reader& reader) {
  const bool may = overview::may_now(opened, reader, Operation::record_event);
  Html shown;
  for (const auto& one : opened.file.delivery->trusts) shown += item(opened, one, may);
  if (shown.empty()) shown = govuk::paragraph(text(say("Nobody has asked the child yet.")));
  if (may)
    shown += overview::secondary(say("Say whom the child trusts"),
                                 record_href(opened, "/contacts/trusts"));
  return overview::headed("trusts", say("Whom the child trusts"), shown);
}

void add_trusts(const Site& site, std::vector<web::Route>& all) {
  overview::add_form(site, all, "/records/{record}/contacts/trusts", Operation::record_event,
                     new_form);
  for (const auto method : {web::Method::get, web::Method::post}) {
    all.push_back({method, "/records/{record}/contacts/trusts/{entry}",
                   web::Need(Operation::record_event),
                   [&site](const Visit& visit) { return about_one(site, visit, anew_form); }});
    all.push_back({method, "/records/{record}/contacts/trusts/{entry}/end",
                   web::Need(Operation::record_event),
                   [&site](const Visit& visit) { return about_one(site, visit, end_form); }});
  }
}

}  // namespace holdfast::delivery
