// For managers, on the page of tools: whose training runs out, which ratings are past their day,
// and how percentages sit beside the levels that were judged next. Counts below five are not shown.
#include <algorithm>

#include "base/words.h"
#include "desk/tools_seen.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/assessment/percentages.h"
#include "practice/overview/views_parts.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views_tools.h"
#include "practice/tools/tool.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using overview::headed;
using overview::Site;
using tools::Tool;
using web::Visit;

constexpr int training_notice_days = 90;
constexpr std::size_t shown_from = 5;

// ---- training

struct Ending {
  std::string name;
  const Tool* tool;
  Date until;
};

/// The last training of each person in each tool, where its end is near or past.
std::vector<Ending> endings(const ServiceFile& service, Date today) {
  std::vector<Ending> list;
  const auto& state = *service.service;
  for (const auto& tool : service.tools->all())
    for (const auto& [id, person] : state.people) {
      if (person_here(state, id, today) == nullptr) continue;
      const Training* last = nullptr;
      for (const auto& one : state.trainings)
        if (one.record.trained == id && one.record.tool.value == tool.key) last = &one;
      const auto until = last != nullptr ? last->record.trained_until : std::nullopt;
      if (until && *until - today <= training_notice_days)
        list.push_back({person.name, &tool, *until});
    }
  std::ranges::stable_sort(list, {}, &Ending::until);
  return list;
}

Html day_or_past(Date day, Date today, const std::string& past) {
  if (day >= today) return text(in_words(day));
  return govuk::tag({.content = text(past), .classes = "govuk-tag--red"}) + text(" ") +
         text(in_words(day));
}

Html endings_table(const ServiceFile& service, Date today) {
  const auto list = endings(service, today);
  if (list.empty())
    return govuk::paragraph(
        text(say("Nobody's training ends within {n} days. That is a local default.",
                 {{"n", std::to_string(training_notice_days)}})));
  govuk::Table table{.head = {{text(say("Name"))}, {text(say("Tool"))}, {text(say("Until"))}}};
  for (const auto& one : list)
    table.rows.push_back({{text(one.name)},
                          {govuk::link(tool_href(*one.tool), text(say(one.tool->title)))},
                          {day_or_past(one.until, today, say("Ended"))}});
  return govuk::table(table);
}

// ---- ratings past their day

Html late_table(const ServiceFile& service, const std::vector<desk::ToolOutOfDate>& late) {
  if (late.empty())
    return govuk::paragraph(text(say("No rating is past the day it was to be made again.")));
  govuk::Table table{.head = {{text(say("Child"))},
                              {text(say("Tool"))},
                              {text(say("Last completed"))},
                              {text(say("Was to be done again"))}}};
  for (const auto& one : late) {
    const auto* tool = service.tools->find(one.tool);
    table.rows.push_back(
        {{govuk::link(overview::record_href(one.record, "/instruments"), text(one.child))},
         {text(say(tool->title))},
         {text(in_words(one.rated_on))},
         {text(in_words(one.again))}});
  }
  return govuk::table(table);
}

// ---- percentages beside levels

/// So few that somebody could be told by them are not shown.
std::string count_words(std::size_t n) {
  if (n == 0) return "0";
  return n < shown_from ? say("1 to 4") : std::to_string(n);
}

/// A line a level: a cross table of figures alone cannot be read on a narrow screen.
Html counts_of(const std::map<std::string, std::size_t>& counted) {
  std::vector<Html> lines;
  for (const auto& word : words_of(assessment::Level{})) {
    const auto at = counted.find(std::string(word.wire));
    lines.push_back(
        text(say("{level}: {n}", {{"level", say(word.label)},
                                  {"n", count_words(at == counted.end() ? 0 : at->second)}})));
  }
  return govuk::plain_list(lines);
}

Html beside_table(const desk::BesideLevels& counted) {
  govuk::Table table{.head = {{text(say("OGRS3: of a hundred alike, within two years"))},
                              {text(say("Likelihood of reoffending signed next after it"))}}};
  for (std::size_t band = 0; band < counted.size(); ++band)
    table.rows.push_back(
        {{text(say(assessment::band_words(static_cast<int>(band))))}, {counts_of(counted[band])}});
  return govuk::paragraph(text(
             say("For each band of the percentage that OGRS3 gives within two years: which level "
                 "of likelihood of reoffending was signed next after it."))) +
         govuk::paragraph(text(say(
             "A question about how both are used, and no target: a percentage is of a group and "
             "counts policing as well as behaviour, a level is of one child. Ask where they lie "
             "far apart, and ask of both."))) +
         govuk::table(table) +
         govuk::aside(text(say("Ratings on records that you may open. Counts from 1 to 4 are not "
                               "told apart. The bands are a local default.")));
}

}  // namespace

Result<Html> tools_for_managers(const Site& site, const Visit& visit, const ServiceFile& service) {
  if (!service.tools || !access::may(visit.reader->role, access::Operation::countersign))
    return Html{};
  const auto today = london_date(visit.now);
  const auto late = desk::tools_out_of_date(site.desk, *visit.reader, today);
  if (!late) return Unexpected{late.error()};
  const auto beside = desk::levels_beside(site.desk, *visit.reader);
  if (!beside) return Unexpected{beside.error()};
  return headed("training", say("Training that runs out"), endings_table(service, today)) +
         headed("out-of-date", say("Ratings past their day"), late_table(service, *late)) +
         headed("beside", say("Levels beside percentages"), beside_table(*beside));
}

}  // namespace holdfast::service
