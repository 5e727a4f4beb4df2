// Who is told what in a contingency, and what is running.
#include <algorithm>

#include "base/london.h"
#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/views.h"
#include "practice/overview/views_parts.h"
#include "practice/planning/views.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::planning {
namespace {

using assessment::situation_of;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;

Html telling_item(const Opened& opened, const Telling& one, bool approved, Changes changes) {
  const auto& r = one.stands.record;
  const auto agency = desk::names_for(opened.service).agency(r.told_agency);
  const auto who = r.told_person ? agency + ", " + r.told_person->value : agency;
  auto item = govuk::strong(text(who)) + govuk::as_written(r.told_words.value) +
              govuk::aside(text(say("For: {what}", {{"what", r.told_for.value}})));
  if (!approved)
    item += govuk::aside(text(say("Nobody has signed these words yet, so they do not go out.")));
  if (changes == Changes::no) return item;
  const auto href = record_href(opened, "/plan/telling/" + one.id().text());
  return item +
         govuk::aside(govuk::link_spoken(href, say("Change what they are told"), who) + text(" ") +
                      govuk::link_spoken(href + "/drop", say("Do not tell them any more"), who));
}

/// What happened to a child, as opposed to what was decided or written about it.
bool is_happening(std::string_view kind) {
  static constexpr std::string_view all[] = {"chronology.", "offending.", "sharing.contributed",
                                             "sharing.answered", "sharing.police_listed"};
  return std::ranges::any_of(all, [&](auto one) { return kind.starts_with(one); });
}

}  // namespace

Html tellings_block(const Opened& opened, const Plan& plan, const Contingency& contingency,
                    Changes changes) {
  const auto approved = approved_in(plan, contingency);
  std::vector<Html> items;
  for (const auto* one : tellings_of(contingency)) {
    const bool goes_out = std::ranges::find(approved, one) != approved.end();
    items.push_back(telling_item(opened, *one, goes_out, changes));
  }
  Html shown;
  if (!items.empty())
    shown = govuk::paragraph(govuk::strong(text(say("Told when it is activated")))) +
            govuk::plain_list(items);
  if (changes == Changes::no) return shown;
  const auto& sign = contingency.stands.record.early_sign.value;
  const auto href = record_href(
      opened, "/plan/contingency/" + contingency.stands.record.for_scenario.text() + "/");
  return shown +
         govuk::plain_list(
             {govuk::link_spoken(href + "telling", say("Say whom to tell when it is activated"),
                                 sign),
              govuk::link_spoken(href + "activate", say("It is happening: activate"), sign)});
}

Html running_block(const Opened& opened) {
  std::vector<Html> items;
  const auto names = desk::names_for(opened.service);
  for (const auto& [contingency, activation] : all_running(*opened.file.planning))
    items.push_back(govuk::link(record_href(opened, "/plan/activation/" + activation->id().text()),
                                text(contingency->stands.record.trigger.value)) +
                    govuk::aside(text(say(
                        "Activated {when}",
                        {{"when", overview::recorded_words(activation->made.envelope, names)}}))));
  if (items.empty()) return {};
  return overview::headed("running", say("A contingency is running"), govuk::plain_list(items));
}

Html activate_link(const Opened& opened, const access::Reader& reader, EventId entry,
                   std::string_view kind) {
  const auto* plan = plan_now(*opened.file.planning);
  const bool can = plan != nullptr && !plan->contingencies.empty() && is_happening(kind) &&
                   overview::may_now(opened, reader, access::Operation::ask_agencies);
  if (!can) return {};
  return govuk::button({.content = text(say("Activate a contingency")),
                        .href = record_href(opened, "/plan/activate?from=" + entry.text()),
                        .classes = "govuk-button--secondary"});
}

}  // namespace holdfast::planning
