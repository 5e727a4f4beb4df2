// See views.h. The most critical objective stands first, with who does what towards it.
#include "practice/planning/views.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/meter.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/views.h"
#include "practice/history.h"
#include "practice/overview/views_parts.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::planning {
namespace {

using assessment::situation_of;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;

std::string href_of(const Opened& opened, std::string_view what, EventId id,
                    std::string_view below = "") {
  return record_href(opened, "/plan/" + std::string(what) + "/" + id.text() + std::string(below));
}

/// What in the assessment it answers, in words.
Html answers_of(const Opened& opened, const ObjectiveSet& r) {
  std::vector<Html> items;
  const auto names = desk::names_for(opened.service);
  for (const auto& entry : r.answers_to)
    if (const auto* told = opened.file.history->find(entry))
      items.push_back(govuk::link(record_href(opened, "/entries/" + entry.text()),
                                  text(assessment::entry_words(names, told->standing()))));
  return items.empty() ? govuk::aside(text(say("Answers nothing in the assessment")))
                       : govuk::aside(text(say("Answers:"))) + govuk::plain_list(items);
}

Html objective_block(const Opened& opened, const Objective& objective, Changes changes) {
  const auto& r = objective.stands.record;
  auto shown = govuk::heading(3, govuk::Size::s, text(r.difference.value)) +
               govuk::paragraph(text(say("{comes}. Works at: {level}",
                                         {{"comes", words_for(r.comes)},
                                          {"level", lower_ascii(words_for(r.works_at))}}))) +
               govuk::aside(text(say("We will know by: {what}", {{"what", r.known_by.value}}))) +
               answers_of(opened, r) + steps_table(opened, objective, changes);
  if (changes == Changes::no) return shown;
  return shown + govuk::plain_list(
                     {govuk::link_spoken(href_of(opened, "objective", objective.id(), "/step"),
                                         say("Add an action"), r.difference.value),
                      govuk::link_spoken(href_of(opened, "objective", objective.id()),
                                         say("Change the objective"), r.difference.value),
                      govuk::link_spoken(href_of(opened, "objective", objective.id(), "/drop"),
                                         say("It is no longer an objective"), r.difference.value)});
}

// ---- contingencies

Html contingency_list(const Opened& opened, const Contingency& one) {
  const auto names = desk::names_for(opened.service);
  govuk::SummaryList list;
  for (const auto& line : lines_of(holdfast::view_of(one.stands.record), names)) {
    if (!line.field->in_forms || line.field->kind == FieldKind::entries) continue;
    list.rows.push_back(
        {.key = text(say(line.field->heading())), .value = govuk::as_written(line.words)});
  }
  std::vector<Html> shown_by;
  for (const auto& entry : one.stands.record.sign_shown_by)
    if (const auto* told = opened.file.history->find(entry))
      shown_by.push_back(govuk::link(record_href(opened, "/entries/" + entry.text()),
                                     text(assessment::entry_words(names, told->standing()))));
  list.rows.push_back({.key = text(say("Shown by")),
                       .value = shown_by.empty() ? text(say("Nothing that was recorded"))
                                                 : govuk::plain_list(shown_by)});
  return govuk::summary_list(list);
}

// ---- the balance

std::string a_week(int hundredths) {
  const auto whole = std::to_string(hundredths / 100);
  const auto rest = hundredths % 100 / 10;
  return rest == 0 ? whole : whole + "." + std::to_string(rest);
}

govuk::Table balance_table(std::string caption) {
  return {.caption = text(caption),
          .head = {{text(say("Where"))},
                   {.content = text(say("Actions")), .format = "numeric"},
                   {.content = text(say("Times a week")), .format = "numeric"},
                   {text(say("Share"))}},
          .caption_classes = "govuk-table__caption--s"};
}

void add_row(govuk::Table& table, const std::string& name, const Share& share, std::size_t most) {
  table.rows.push_back(
      {{text(name)},
       {.content = text(std::to_string(share.steps)), .format = "numeric"},
       {.content = text(a_week(share.hundredths_a_week)), .format = "numeric"},
       {govuk::meter(share.steps, most,
                     say("{name}: {n} of {most} actions", {{"name", name},
                                                           {"n", std::to_string(share.steps)},
                                                           {"most", std::to_string(most)}}))}});
}

template <class Key>
std::size_t all_steps(const std::map<Key, Share>& shares) {
  std::size_t all = 0;
  for (const auto& [key, share] : shares) all += share.steps;
  return all;
}

template <class Choice>
Html balance_by(std::string caption, const std::map<Choice, Share>& shares) {
  auto table = balance_table(std::move(caption));
  const auto all = all_steps(shares);
  for (const auto& word : words_of(Choice{})) {
    const auto at = shares.find(static_cast<Choice>(word.value));
    add_row(table, say(word.label), at == shares.end() ? Share{} : at->second, all);
  }
  return govuk::table(table);
}

// ---- signatures

/// What whoever must agree said to that signature.
Html answered_by_manager(const Plan& plan, EventId signature, const Names& names) {
  if (const auto at = plan.agreed.find(signature); at != plan.agreed.end())
    return govuk::as_written(at->second.record.plan_oversight.value) +
           govuk::aside(
               text(say("Countersigned {when}",
                        {{"when", overview::recorded_words(at->second.envelope, names)}})));
  if (const auto at = plan.returned.find(signature); at != plan.returned.end())
    return govuk::as_written(at->second.record.plan_put_right.value) +
           govuk::aside(text(say("Returned {when}", {{"when", overview::recorded_words(
                                                                  at->second.envelope, names)}})));
  return {};
}

/// Of one that was signed anew before anybody answered it, too.
Html is_not_agreed(const Plan& plan, const Said<PlanSigned>& signature) {
  return is_unanswered(plan, signature) ? govuk::aside(text(say("Not countersigned"))) : Html{};
}

}  // namespace

Html to_put_right(const Opened& opened, const Plan& plan) {
  if (standing_of(situation_of(opened), plan) != PlanIs::returned) return {};
  return govuk::inset_text(
      {.content = govuk::paragraph(text(say("It came back to be put right:"))) +
                  answered_by_manager(plan, plan.signatures.back().id(),
                                      desk::names_for(opened.service))});
}

Html objectives_block(const Opened& opened, const Plan& plan, Changes changes) {
  Html shown;
  for (const auto* objective : objectives_of(plan))
    shown += objective_block(opened, *objective, changes);
  if (shown.empty()) shown = govuk::paragraph(text(say("No objective is set yet.")));
  if (changes == Changes::yes)
    shown += overview::secondary(say("Add an objective"), record_href(opened, "/plan/objective"));
  return overview::headed("objectives", say("What will be different, and who does what"), shown);
}

Html strands_block(const Opened& opened, const Plan& plan, Changes changes) {
  std::vector<Html> items;
  const auto steps = steps_now(plan, opened.today());
  for (const auto& word : words_of(Strand{})) {
    const auto strand = static_cast<Strand>(word.value);
    const auto is_its = [&](const Step* one) { return strand_of(one->stands.record) == strand; };
    if (std::ranges::any_of(steps, is_its)) continue;
    const auto at = plan.left_out.find(strand);
    auto item = text(say(word.label)) +
                govuk::aside(text(at == plan.left_out.end()
                                      ? say("No action, and nobody said why")
                                      : say("Not needed: {why}",
                                            {{"why", at->second.record.strand_because.value}})));
    if (changes == Changes::yes)
      item += govuk::aside(
          govuk::link_spoken(record_href(opened, "/plan/strand/" + std::string(word.wire)),
                             say("Say why none is needed"), say(word.label)));
    items.push_back(std::move(item));
  }
  if (items.empty()) return {};
  return overview::headed("strands", say("Without an action"), govuk::plain_list(items));
}

Html contingencies_block(const Opened& opened, const Plan& plan, Changes changes) {
  Html shown;
  for (const auto* scenario : scenarios_for(situation_of(opened))) {
    const auto& happening = scenario->stands.record.happening.value;
    const auto* one = contingency_for(situation_of(opened), plan, *scenario);
    shown += govuk::heading(3, govuk::Size::s, text(happening));
    shown += one != nullptr ? contingency_list(opened, *one)
                            : govuk::paragraph(text(say("Nothing is planned for it yet.")));
    if (one != nullptr) shown += tellings_block(opened, plan, *one, changes);
    if (changes == Changes::yes)
      shown += govuk::paragraph(govuk::link_spoken(
          href_of(opened, "contingency", scenario->stands.id()),
          one != nullptr ? say("Change the contingency") : say("Write the contingency"),
          happening));
  }
  if (shown.empty())
    shown = govuk::paragraph(text(say("The signed assessment has no scenario of harm.")));
  return overview::headed("contingencies", say("If it begins to happen"), shown);
}

Html questions_block(const Opened& opened, const Plan& plan) {
  std::vector<Html> items;
  for (const auto& one : questions_of(situation_of(opened), plan))
    if (opened.permission.held.covers(one.rests_on))
      items.push_back(text(one.words) + (one.why.empty() ? Html{} : govuk::aside(text(one.why))));
  if (items.empty()) return {};
  return overview::headed(
      "questions", say("Questions to the plan"),
      govuk::aside(text(say("Among what you may see of this record."))) + govuk::plain_list(items));
}

Html balance_block(const Opened& opened, const Plan& plan) {
  const auto balance = balance_of(plan, opened.today());
  if (balance.by_strand.empty()) return {};
  const auto names = desk::names_for(opened.service);
  auto agencies = balance_table(say("By agency"));
  const auto all = all_steps(balance.by_agency);
  for (const auto& [agency, share] : balance.by_agency)
    add_row(agencies, names.agency(agency), share, all);
  return overview::headed(
      "balance", say("How control and change are balanced"),
      balance_by(say("By kind of action"), balance.by_strand) +
          balance_by(say("By where it works"), balance.by_level) + govuk::table(agencies) +
          govuk::aside(text(say("Actions that have not ended. A month is counted as 30 days, and "
                                "what is done once as no time a week."))));
}

Html signatures_block(const Opened& opened, const Plan& plan) {
  std::vector<Html> items;
  const auto names = desk::names_for(opened.service);
  for (auto at = plan.signatures.rbegin(); at != plan.signatures.rend(); ++at)
    items.push_back(
        text(say("Signed {when}", {{"when", overview::recorded_words(at->envelope, names)}})) +
        answered_by_manager(plan, at->id(), names) + is_not_agreed(plan, *at));
  for (const auto& answer : plan.answers)
    items.push_back(
        text(say("{who}: {what}", {{"who", words_for(answer.record.whose)},
                                   {"what", lower_ascii(words_for(answer.record.says))}})) +
        govuk::as_written(answer.record.said_to_it.value) +
        govuk::aside(text(overview::recorded_words(answer.envelope, names))));
  if (items.empty()) return {};
  auto shown = govuk::plain_list(items);
  if (plan.signatures.size() > 1)
    shown += govuk::paragraph(
        govuk::link(record_href(opened, "/plan/versions"), text(say("Compare two versions"))));
  return overview::headed("signed", say("Signed, and what the family says"), shown);
}

}  // namespace holdfast::planning
