// What managers see of assessments: those that wait for them, and whether each rule of the gap
// check is worth its place. A rule that is set aside each time it speaks must be seen to be.
#include <algorithm>

#include "base/words.h"
#include "desk/assessments.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/assessment/gap_check.h"
#include "practice/assessment/pages.h"
#include "practice/assessment/views.h"
#include "practice/overview/views_parts.h"

namespace holdfast::assessment {
namespace {

using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

/// The words of a choice whose wire word is known; as it is, where a later version wrote it.
template <Worded E>
std::string said_by(const std::string& wire) {
  for (const auto& word : words_of(E{}))
    if (word.wire == wire) return say(word.label);
  return wire;
}

std::string since_words(Date day, Date today) {
  const auto days = today - day;
  return days <= 0 ? say("Signed today") : say("Days since: {n}", {{"n", std::to_string(days)}});
}

/// "Risk of serious harm to others: high, raised from medium"
Html levels_cell(const desk::AssessmentWaiting& one) {
  std::vector<Html> lines;
  for (const auto& word : words_of(Matter{})) {
    const std::string matter(word.wire);
    const auto now = one.levels.find(matter);
    if (now == one.levels.end()) continue;
    const auto before = one.before.find(matter);
    const auto level = lower_ascii(said_by<Level>(now->second));
    const auto line = say("{matter}: {level}", {{"matter", say(word.label)}, {"level", level}});
    auto shown = text(line);
    if (before != one.before.end() && before->second != now->second)
      shown += govuk::aside(
          text(say("Was {level}", {{"level", lower_ascii(said_by<Level>(before->second))}})));
    lines.push_back(std::move(shown));
  }
  return govuk::plain_list(lines);
}

/// Of what agencies told before it was signed.
Html unread_cell(const desk::AssessmentWaiting& one) {
  if (one.unread_by_signer == 0 && one.unread_by_you == 0) return text(say("None"));
  return text(say("By who signed: {n}", {{"n", std::to_string(one.unread_by_signer)}})) +
         govuk::aside(text(say("By you: {n}", {{"n", std::to_string(one.unread_by_you)}})));
}

Html waiting_table(const std::vector<desk::AssessmentWaiting>& list, const Names& names,
                   Date today) {
  if (list.empty()) return govuk::paragraph(text(say("Nothing waits to be countersigned.")));
  govuk::Table table{.caption = text(say("Assessments that wait to be countersigned")),
                     .head = {{text(say("Assessment"))},
                              {text(say("Signed"))},
                              {text(say("Levels"))},
                              {text(say("Told by agencies, unread"))},
                              {text(say("Takes"))}},
                     .caption_classes = "govuk-visually-hidden"};
  for (const auto& one : list)
    table.rows.push_back(
        {{govuk::link(overview::record_href(one.record, "/assessment/" + one.assessment.text()),
                      text(one.child)) +
          govuk::aside(text(said_by<Stage>(one.stage)))},
         {text(in_words(one.signed_on)) + govuk::aside(text(names.person(one.signed_by))) +
          govuk::aside(text(since_words(one.signed_on, today)))},
         {levels_cell(one)},
         {unread_cell(one)},
         {text(said_by<Authority>(one.needs))}});
  return govuk::table(table);
}

/// What these asked is gone once it is put right: that it was cannot be counted afterwards.
bool leaves_no_trace(GapRule rule) {
  constexpr GapRule none[] = {GapRule::out_of_step,           GapRule::carried_over,
                              GapRule::kind_without_scenario, GapRule::not_read,
                              GapRule::specialist_missing,    GapRule::came_after_signing};
  return std::ranges::find(none, rule) != std::end(none);
}

Html rules_table(const std::map<std::string, desk::RuleSeen>& seen) {
  govuk::Table table{.caption = text(say("What came of each rule of the gap check")),
                     .head = {{text(say("Rule"))},
                              {.content = text(say("Assessments")), .format = "numeric"},
                              {.content = text(say("Written about")), .format = "numeric"},
                              {.content = text(say("Left out with a reason")), .format = "numeric"},
                              {.content = text(say("Not looked at")), .format = "numeric"}},
                     .caption_classes = "govuk-visually-hidden"};
  const auto cell = [](std::size_t n) {
    return govuk::Cell{.content = text(std::to_string(n)), .format = "numeric"};
  };
  for (const auto& word : words_of(GapRule{})) {
    const auto rule = static_cast<GapRule>(word.value);
    if (!is_counted(rule)) continue;
    const auto at = seen.find(std::string(word.wire));
    const auto one = at == seen.end() ? desk::RuleSeen{} : at->second;
    table.rows.push_back({{text(say(word.label))},
                          cell(one.assessments),
                          leaves_no_trace(rule)
                              ? govuk::Cell{.content = text(say("Not known")), .format = "numeric"}
                              : cell(one.written),
                          cell(one.left_out),
                          cell(one.not_looked)});
  }
  return govuk::table(table);
}

Response overseeing_page(const Site& site, const Visit& visit) {
  const auto service = desk::service_file(site.desk);
  if (!service) return overview::failed(site, visit, service.error());
  const auto waiting = desk::assessments_waiting(site.desk, *visit.reader);
  if (!waiting) return overview::failed(site, visit, waiting.error());
  const auto seen = desk::rules_seen(site.desk, *visit.reader);
  if (!seen) return overview::failed(site, visit, seen.error());
  web::Page page{.title = say("Assessments")};
  page.main =
      govuk::heading(1, govuk::Size::l, text(page.title)) +
      (access::may(visit.reader->role, access::Operation::allocate)
           ? govuk::paragraph(
                 govuk::link("/tools", text(say("Assessment tools, and who is trained in them"))))
           : Html{}) +
      differences_link(*visit.reader) +
      govuk::paragraph(govuk::link("/plans/phrases", text(say("Standard phrases of plans")))) +
      overview::headed("waiting", say("Wait to be countersigned"),
                       waiting_table(*waiting, desk::names_for(*service), london_date(visit.now))) +
      overview::headed(
          "rules", say("What the gap check found"),
          govuk::paragraph(text(say("How often each rule named something in the assessments that "
                                    "you may see, and what came of it. A rule that is mostly left "
                                    "out with a reason names too much."))) +
              rules_table(*seen) +
              govuk::paragraph(
                  text(say("Agencies that nobody asked, and requests that wait, are not counted: "
                           "who was asked lies in parts of a record that are for fewer."))));
  return overview::plain_page(site, visit, std::move(page));
}

}  // namespace

void add_overseeing(const Site& site, std::vector<web::Route>& all) {
  all.push_back({web::Method::get, "/assessments", web::Need(access::Operation::countersign),
                 [&site](const Visit& visit) { return overseeing_page(site, visit); }});
}

}  // namespace holdfast::assessment
