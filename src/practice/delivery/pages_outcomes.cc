// One appointment, and what may be said of it: that the child did not come, what got in the way,
// and how that is judged. Moving it and calling it off: pages_series.cc.
#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/delivery/enforced.h"
#include "practice/delivery/views.h"
#include "practice/overview/views_parts.h"

namespace holdfast::delivery {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

/// As the address names it. Null: there is none.
const Appointment* asked_for(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("entry");
  return id ? find_appointment(*opened.file.delivery, *id) : nullptr;
}

Html open_ways(const Opened& opened, const Appointment& one) {
  const auto href = [&](std::string_view below) {
    return appointment_href(opened, one.id(), below);
  };
  std::vector<Html> ways;
  if (standing_of(one, opened.now) == Stands::nothing_recorded) {
    ways.push_back(
        govuk::button({.content = text(say("Record what was done")), .href = href("/happened")}));
    ways.push_back(overview::secondary(say("The child did not come"), href("/absent")));
  }
  ways.push_back(overview::secondary(say("Move it"), href("/move")));
  ways.push_back(overview::secondary(say("Call it off"), href("/off")));
  if (standing_of(one, opened.now) == Stands::ahead)
    ways.push_back(overview::secondary(
        say("Write a letter about it"),
        overview::record_href(opened, "/letters/appointment/" + one.id().text() + "/write")));
  return govuk::button_group(ways);
}

/// Of an absence that nobody accepts: whether it broke an order.
Html judged_ways(const Opened& opened, const access::Reader& reader, const Appointment& one) {
  if (!overview::may_now(opened, reader, Operation::assess) ||
      !is_unacceptable(one.absence->judged->record))
    return {};
  if (const auto* noted = breach_of_absence(*opened.file.delivery, one.absence->id()))
    return govuk::paragraph(
        govuk::link(overview::record_href(opened, "/enforcement/" + noted->id().text()),
                    text(say("It is recorded as a requirement not kept"))));
  return govuk::button({.content = text(say("It broke an order")),
                        .href = appointment_href(opened, one.id(), "/breach")});
}

Html absent_ways(const Opened& opened, const access::Reader& reader, const Appointment& one) {
  if (one.absence->judged) return judged_ways(opened, reader, one);
  std::vector<Html> ways;
  const bool asked = !one.absence->asked.empty();
  const auto ask = say("Say what got in the way");
  const auto ask_href = appointment_href(opened, one.id(), "/asked");
  if (!asked) ways.push_back(govuk::button({.content = text(ask), .href = ask_href}));
  if (asked && overview::may_now(opened, reader, Operation::assess))
    ways.push_back(govuk::button({.content = text(say("Judge the absence")),
                                  .href = appointment_href(opened, one.id(), "/judge-absence")}));
  if (asked) ways.push_back(overview::secondary(ask, ask_href));
  return govuk::button_group(ways);
}

Html ways_on(const Opened& opened, const access::Reader& reader, const Appointment& one) {
  if (!overview::may_now(opened, reader, Operation::record_event)) return {};
  if (one.absence) return absent_ways(opened, reader, one);
  if (one.contact || one.off) return {};
  return open_ways(opened, one);
}

Response appointment_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "appointment", [&](const Opened& opened) {
    const auto* one = asked_for(opened, visit);
    if (one == nullptr) return overview::not_found(site, visit);
    const auto title = say("Appointment on {when}", {{"when", when_words(*one)}});
    auto page = overview::record_page(visit, opened, title, part);
    page.back = govuk::BackLink{.href = overview::record_href(opened, here)};
    page.main = govuk::heading(1, govuk::Size::l, text(title)) +
                ways_on(opened, *visit.reader, *one) + whole_of(opened, *one);
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- forms about it

/// What a form is of, and which entry its first field names.
struct Form {
  std::string_view kind;
  std::string title;
  std::string button;
  std::string_view names_it;
};

RecordForm form_about(const Form& form, EventId id, const Appointment& one) {
  RecordForm made{.kind = form.kind,
                  .title = form.title,
                  .button = form.button,
                  .then = here,
                  .part = part,
                  .before = govuk::inset_text({.content = text(when_words(one))})};
  made.given = {{std::string(form.names_it), Value{id.text()}}};
  return made;
}

/// Nothing: it cannot be said of this appointment any more, or not yet.
using FormFor = std::optional<RecordForm> (*)(const Opened&, const Appointment&);

std::optional<RecordForm> absent_form(const Opened& opened, const Appointment& one) {
  if (standing_of(one, opened.now) != Stands::nothing_recorded) return std::nullopt;
  return form_about({AbsenceRecorded::kind, say("The child did not come"), say("Save"),
                     AbsenceRecorded::fields[0].name},
                    one.id(), one);
}

std::optional<RecordForm> asked_form(const Opened&, const Appointment& one) {
  if (!one.absence || one.absence->judged) return std::nullopt;
  return form_about(
      {AbsenceAsked::kind, say("What got in the way"), say("Save"), AbsenceAsked::fields[0].name},
      one.absence->id(), one);
}

/// Beside what got in the way, so that it is read before it is judged.
std::optional<RecordForm> judge_form(const Opened& opened, const Appointment& one) {
  if (!one.absence || one.absence->judged || one.absence->asked.empty()) return std::nullopt;
  auto form = form_about(
      {AbsenceJudged::kind, say("Judge the absence"), say("Save"), AbsenceJudged::fields[0].name},
      one.absence->id(), one);
  form.before += absence_words(opened, *one.absence);
  return form;
}

void add(const Site& site, std::vector<web::Route>& all, std::string_view below,
         std::pair<Operation, FormFor> what) {
  const auto page_part = "form:" + std::string(below.substr(below.rfind('/') + 1));
  const auto [operation, form_for] = what;
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back(
        {method, below, web::Need(operation), [&site, page_part, form_for](const Visit& visit) {
           return overview::with_record_now(site, visit, page_part, [&](const Opened& opened) {
             const auto* one = asked_for(opened, visit);
             const auto form = one != nullptr ? form_for(opened, *one) : std::nullopt;
             if (!form) return overview::not_found(site, visit);
             return ask_or_take(site, visit, opened, *form);
           });
         }});
}

}  // namespace

void add_outcomes(const Site& site, std::vector<web::Route>& all) {
  all.push_back({web::Method::get, "/records/{record}/contacts/{entry}",
                 web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return appointment_page(site, visit); }});
  const auto record = Operation::record_event;
  add(site, all, "/records/{record}/contacts/{entry}/absent", {record, absent_form});
  add(site, all, "/records/{record}/contacts/{entry}/asked", {record, asked_form});
  add(site, all, "/records/{record}/contacts/{entry}/judge-absence",
      {Operation::assess, judge_form});
}

}  // namespace holdfast::delivery
