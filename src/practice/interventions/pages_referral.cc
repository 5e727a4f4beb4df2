// One referral, and what may be said of it: how they answered, that it started, whether the child
// was there, how it ended, and what is done where it was refused.
#include <optional>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/interventions/views.h"
#include "practice/overview/views_about.h"
#include "practice/overview/views_parts.h"
#include "practice/service/service.h"

namespace holdfast::interventions {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::About;
using overview::FormsOf;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

constexpr FormsOf form_for{here, part};

const Referral* asked_for(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("entry");
  return id ? find_referral(*opened.file.interventions, *id) : nullptr;
}

// ---- the page

/// What comes next, for whoever may record here.
std::vector<Html> next_ways(const Opened& opened, const Referral& one) {
  const auto href = [&](std::string_view below) { return referral_href(opened, one.id(), below); };
  const auto first = [&](const std::string& words, std::string_view below) {
    return govuk::button({.content = text(words), .href = href(below)});
  };
  switch (standing_of(one)) {
    case Stands::not_answered:
      return {first(say("Record their answer"), "/answered"),
              overview::secondary(say("It has started"), href("/started")),
              overview::secondary(say("It is withdrawn"), href("/over"))};
    case Stands::waiting:
    case Stands::accepted:
      return {first(say("It has started"), "/started"),
              overview::secondary(say("Record a later answer"), href("/answered")),
              overview::secondary(say("It is withdrawn"), href("/over"))};
    case Stands::started:
      return {first(say("Record whether the child was there"), "/attended"),
              overview::secondary(say("It has ended"), href("/over"))};
    case Stands::ended:
      if (!one.started) return {};
      return {overview::secondary(say("Record whether the child was there"), href("/attended"))};
    case Stands::refused:
      return {};
  }
  return {};
}

/// What is done where it was refused, until it is said.
std::vector<Html> refused_ways(const Opened& opened, const Referral& one) {
  if (standing_of(one) != Stands::refused || one.instead ||
      made_instead(*opened.file.interventions, one.id()) != nullptr)
    return {};
  return {govuk::button({.content = text(say("Refer elsewhere instead")),
                         .href = referral_href(opened, one.id(), "/elsewhere")}),
          overview::secondary(say("Say what is done instead"),
                              referral_href(opened, one.id(), "/instead"))};
}

Html ways_on(const Opened& opened, const access::Reader& reader, const Referral& one) {
  std::vector<Html> ways;
  if (overview::may_now(opened, reader, Operation::ask_agencies)) ways = refused_ways(opened, one);
  if (overview::may_now(opened, reader, Operation::record_event))
    for (auto& way : next_ways(opened, one)) ways.push_back(std::move(way));
  return ways.empty() ? Html{} : govuk::button_group(ways);
}

Response referral_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "intervention", [&](const Opened& opened) {
    const auto* one = asked_for(opened, visit);
    if (one == nullptr) return overview::not_found(site, visit);
    const auto title = offer_words(*opened.service.service, *one);
    auto page = overview::record_page(visit, opened, title, part);
    page.back = govuk::BackLink{.href = overview::record_href(opened, here)};
    page.main = govuk::heading(1, govuk::Size::l, text(title)) +
                govuk::paragraph(text(agency_words(*opened.service.service, *one))) +
                ways_on(opened, *visit.reader, *one) + whole_of(opened, *one);
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- forms about it

About about(const Opened& opened, const Referral& one, const Field& names_it) {
  return {.entry = one.id(), .field = names_it.name, .words = referral_words(opened.service, one)};
}

/// Nothing: it cannot be said of this referral any more, or not yet.
using AboutFor = std::optional<About>;

AboutFor answered_about(const Opened& opened, const Visit& visit) {
  const auto* one = asked_for(opened, visit);
  if (one == nullptr || !is_waiting(standing_of(*one))) return std::nullopt;
  return about(opened, *one, Answered::fields[0]);
}

AboutFor started_about(const Opened& opened, const Visit& visit) {
  const auto* one = asked_for(opened, visit);
  if (one == nullptr || !is_waiting(standing_of(*one))) return std::nullopt;
  return about(opened, *one, Started::fields[0]);
}

AboutFor attended_about(const Opened& opened, const Visit& visit) {
  const auto* one = asked_for(opened, visit);
  if (one == nullptr || !one->started) return std::nullopt;
  return about(opened, *one, Attended::fields[0]);
}

AboutFor over_about(const Opened& opened, const Visit& visit) {
  const auto* one = asked_for(opened, visit);
  const auto stands = one != nullptr ? standing_of(*one) : Stands::ended;
  if (!is_waiting(stands) && stands != Stands::started) return std::nullopt;
  return about(opened, *one, Ended::fields[0]);
}

AboutFor instead_about(const Opened& opened, const Visit& visit) {
  const auto* one = asked_for(opened, visit);
  if (one == nullptr || standing_of(*one) != Stands::refused || one->instead) return std::nullopt;
  return about(opened, *one, InsteadDecided::fields[0]);
}

/// What the directory says of them stands beside what they answered.
RecordForm answered_form(const Opened&, EventId) {
  return form_for(Answered::kind, say("How did they answer?"), say("Save the answer"));
}
RecordForm started_form(const Opened&, EventId) {
  return form_for(Started::kind, say("It has started"), say("Save"));
}
RecordForm attended_form(const Opened&, EventId) {
  auto form = form_for(Attended::kind, say("Was the child there?"), say("Save"));
  form.before = govuk::paragraph(
      text(say("What you saw yourself is a contact, and is not written twice. This is for what the "
               "agency tells us.")));
  return form;
}
RecordForm over_form(const Opened&, EventId) {
  return form_for(Ended::kind, say("How did it end?"), say("Save how it ended"));
}
RecordForm instead_form(const Opened&, EventId) {
  return form_for(InsteadDecided::kind, say("What is done instead?"), say("Save"));
}

}  // namespace

void add_referral(const Site& site, std::vector<web::Route>& all) {
  all.push_back({web::Method::get, "/records/{record}/interventions/{entry}",
                 web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return referral_page(site, visit); }});
  const auto add = [&](std::string_view pattern, const overview::AboutOf& asked,
                       overview::FormAbout form) {
    overview::add_form_about(site, all, {pattern, Operation::record_event, asked, form});
  };
  add("/records/{record}/interventions/{entry}/answered", answered_about, answered_form);
  add("/records/{record}/interventions/{entry}/started", started_about, started_form);
  add("/records/{record}/interventions/{entry}/attended", attended_about, attended_form);
  add("/records/{record}/interventions/{entry}/over", over_about, over_form);
  overview::add_form_about(site, all,
                           {"/records/{record}/interventions/{entry}/instead",
                            Operation::ask_agencies, instead_about, instead_form});
}

}  // namespace holdfast::interventions
