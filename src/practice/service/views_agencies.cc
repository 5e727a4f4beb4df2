// See views_agencies.h.
#include "practice/service/views_agencies.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/service/settings.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;

struct Standing {
  std::string words;
  std::string_view colour;
};

Standing standing_of(const State& state, const Agreement& agreement, Date today) {
  const auto& [id, made, ended] = agreement;
  if (ended) return {say("Ended"), "govuk-tag--grey"};
  if (made.review_by < today) return {say("Over"), "govuk-tag--red"};
  if (today < made.in_force_from) return {say("Not in force yet"), "govuk-tag--blue"};
  const bool soon = made.review_by <= today + figure(state, agreement_notice_days).value;
  return soon ? Standing{say("Ends soon"), "govuk-tag--yellow"}
              : Standing{say("In force"), "govuk-tag--green"};
}

std::string due_words(const Agreement& agreement, Date today) {
  const auto day = in_words(agreement.record.review_by);
  return agreement.record.review_by < today
             ? say("It was over after {day}. Nothing may be shared under it.", {{"day", day}})
             : say("It ends, or falls to review, on {day}.", {{"day", day}});
}

std::string notice_words(const State& state) {
  const auto notice = figure(state, agreement_notice_days);
  const auto n = std::to_string(notice.value);
  return notice.local_default ? say("Asked {n} days before. This is a local default.", {{"n", n}})
                              : say("Asked {n} days before.", {{"n", n}});
}

std::string given(const Agency& agency, std::optional<Text> AgencyContactsGiven::* answer) {
  const auto known = agency.contacts.value_or(AgencyContactsGiven{}).*answer;
  return known ? known->value : say("Not known");
}

bool can_be_rung(const Agency& agency) {
  return agency.contacts && (agency.contacts->daytime_phone || agency.contacts->night_phone);
}

Html numbers_of(const Agency& agency) {
  return govuk::strong(text(agency.name)) + text(" ") +
         text(say("By day: {day}. Out of hours: {night}.",
                  {{"day", phone_by_day(agency)}, {"night", phone_out_of_hours(agency)}}));
}

/// The service itself first.
std::vector<const Agency*> rung_when_urgent(const State& state) {
  std::vector<const Agency*> found;
  for (const auto& [id, agency] : state.agencies) {
    const bool own = state.own_agency == id;
    if (can_be_rung(agency) && (own || agency.kind == AgencyKind::social_care))
      found.push_back(&agency);
  }
  std::ranges::sort(found, {}, [&](const Agency* agency) {
    return std::pair(state.own_agency != agency->id, std::string_view(agency->name));
  });
  return found;
}

}  // namespace

std::string agency_href(AgencyId agency, std::string_view below) {
  return "/agencies/" + agency.text() + std::string(below);
}

std::string kind_words(AgencyKind kind) {
  const auto words = words_of(kind);
  return say(std::ranges::find(words, static_cast<int>(kind), &Word::value)->label);
}

std::string phone_by_day(const Agency& agency) {
  return given(agency, &AgencyContactsGiven::daytime_phone);
}

std::string phone_out_of_hours(const Agency& agency) {
  return given(agency, &AgencyContactsGiven::night_phone);
}

Html agreement_tag(const State& state, const Agreement& agreement, Date today) {
  const auto standing = standing_of(state, agreement, today);
  return govuk::tag({.content = text(standing.words), .classes = std::string(standing.colour)});
}

Html agreements_due(const State& state, Date today) {
  std::vector<Html> items;
  for (const auto* one : agreements_to_renew(state, today)) {
    const auto at = state.agencies.find(one->record.agency);
    if (at == state.agencies.end()) continue;
    items.push_back(govuk::link(agency_href(at->first), text(say("A new agreement with {agency}",
                                                                 {{"agency", at->second.name}}))) +
                    text(" ") + agreement_tag(state, *one, today) +
                    govuk::aside(text(due_words(*one, today) + " " + notice_words(state))));
  }
  if (items.empty()) return {};
  return govuk::section(
      "agreements",
      govuk::heading(2, govuk::Size::m, text(say("Information-sharing agreements to renew"))),
      govuk::plain_list(items));
}

Html urgent_numbers(const State& state) {
  std::vector<Html> items;
  for (const auto* agency : rung_when_urgent(state)) items.push_back(numbers_of(*agency));
  const auto danger = govuk::warning_text(
      {.content = text(say("If somebody is in danger now, ring 999. Do not wait for us."))});
  if (items.empty())
    return danger + govuk::paragraph(text(say("This service has given no phone numbers yet.")));
  return danger + govuk::paragraph(text(say("If it is urgent, ring as well as telling us here:"))) +
         govuk::plain_list(items);
}

}  // namespace holdfast::service
