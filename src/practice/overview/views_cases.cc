// What is not known of a child is said, never left blank.
#include "practice/overview/views_cases.h"

#include "base/words.h"
#include "desk/name_keys.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/overview/views.h"
#include "practice/service/service.h"

namespace holdfast::overview {
namespace {

using govuk::Html;
using govuk::text;
using govuk::moj::SortableCell;
using govuk::moj::Sorted;

constexpr std::size_t rows_shown = 200;

/// Sorted by the name's last word, as the lists come; of a name without letters, as it is.
SortableCell name_cell(Html shown, const std::string& name) {
  auto key = desk::family_name_first(name);
  return {{std::move(shown)}, key.empty() ? name : std::move(key)};
}

}  // namespace

SortableCell child_cell(const desk::CaseLine& line) {
  auto name = govuk::link(record_href(line.record), text(line.name));
  if (!line.known_as.empty())
    name += text(" ") + text(say("(likes to be called {name})", {{"name", line.known_as}}));
  return name_cell(std::move(name), line.name);
}

/// Who has no date of birth stands after those who have one.
SortableCell birth_cell(const desk::CaseLine& line, Date today) {
  if (!line.date_of_birth) return {{text(say("Date of birth not known"))}, "not known"};
  return {{text(born_words(line.date_of_birth, today))}, line.date_of_birth->text()};
}

std::string case_words(const desk::CaseLine& line) {
  if (!line.stands) return say("No case recorded");
  if (line.stands->is == desk::CaseIs::open) return say("Open");
  return say("Closed {day}", {{"day", in_words(line.stands->since)}});
}

/// Open ones first, then those of which none is recorded, then closed ones, the latest last.
SortableCell case_cell(const desk::CaseLine& line) {
  auto key = line.stands ? line.stands->since.text() : std::string("1");
  if (line.stands && line.stands->is == desk::CaseIs::open) key = "0";
  return {{text(case_words(line))}, std::move(key)};
}

std::string worker_words(const desk::CaseLine& line, const ServiceFile& service, Date today) {
  if (!line.worker) return say("No worker yet");
  const auto name = desk::names_for(service).person(*line.worker);
  if (service::person_here(*service.service, *line.worker, today) != nullptr) return name;
  return say("{name}, who has left", {{"name", name}});
}

SortableCell worker_cell(const desk::CaseLine& line, const ServiceFile& service, Date today) {
  const auto words = worker_words(line, service, today);
  return name_cell(text(words),
                   line.worker ? desk::names_for(service).person(*line.worker) : words);
}

bool is_closed(const desk::CaseLine& line) {
  return line.stands && line.stands->is == desk::CaseIs::closed;
}

Html case_table(const std::vector<desk::CaseLine>& lines, const ServiceFile& service, Date today,
                Workers workers) {
  govuk::moj::SortableTable table{.caption = text(say("Children")),
                                  .head = {{{text(say("Child"))}, Sorted::ascending},
                                           {{text(say("Date of birth"))}, Sorted::not_yet},
                                           {{text(say("Case"))}, Sorted::not_yet}},
                                  .caption_classes = "govuk-visually-hidden"};
  if (workers == Workers::shown) table.head.push_back({{text(say("Worker"))}, Sorted::not_yet});
  for (const auto& line : lines) {
    if (table.rows.size() == rows_shown) break;
    auto& row = table.rows.emplace_back();
    row = {child_cell(line), birth_cell(line, today), case_cell(line)};
    if (workers == Workers::shown) row.push_back(worker_cell(line, service, today));
  }
  auto shown = govuk::moj::sortable_table(table);
  if (lines.size() > rows_shown)
    shown += govuk::paragraph(
        text(say("The first {n} of {all} are shown. Find a child by name.",
                 {{"n", std::to_string(rows_shown)}, {"all", std::to_string(lines.size())}})));
  return shown;
}

}  // namespace holdfast::overview
