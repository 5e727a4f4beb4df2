// See tools_seen.h. A row keeps the day a rating is to be made again, never that it is late.
#include "desk/tools_seen.h"

#include <algorithm>

#include "base/london.h"
#include "desk/listing.h"
#include "desk/managers_rows.h"
#include "practice/assessment/completed.h"
#include "practice/assessment/percentages.h"
#include "practice/referrals/referrals.h"
#include "practice/tools/tool.h"

namespace holdfast::desk {
namespace {

namespace area = holdfast::assessment;

constexpr std::string_view again_kind = "tool_again";
constexpr std::string_view beside_kind = "tool_beside";
static_assert(std::tuple_size_v<BesideLevels> == area::percentage_bands);

/// Of a child whose case is closed nothing is out of date.
bool counts(const Situation& s) {
  return !referrals::is_closed(s.case_file.referrals->cases, s.today());
}

void add_again(const Situation& s, const std::string& child, std::vector<ledger::Row>& into) {
  if (!counts(s)) return;
  for (const auto& list : area::by_tool(s.case_file.assessment->instruments)) {
    const auto line = area::line_of(s.service_file, *list.front());
    if (!line.again) continue;
    into.push_back(managers_row(again_kind, {list.front()->id()},
                                {{"child", {child}},
                                 {"tool", {line.key}},
                                 {"rated_on", {line.on.text()}},
                                 {"again", {line.again->text()}}},
                                start_of(*line.again).microseconds));
  }
}

void add_beside(const Situation& s, std::vector<ledger::Row>& into) {
  for (const auto& one : area::judged_beside(s))
    into.push_back(managers_row(beside_kind, one.basis,
                                {{"band", {std::to_string(area::band_of(one.percentage))}},
                                 {"level", {wire_of(one.level)}}}));
}

std::optional<ToolOutOfDate> late_in(const ManagersRow& row, Date today) {
  const auto rated_on = Date::from(text_in(row.says, "rated_on"));
  const auto again = Date::from(text_in(row.says, "again"));
  if (!rated_on || !again || *again >= today) return std::nullopt;
  return ToolOutOfDate{row.record, text_in(row.says, "child"), text_in(row.says, "tool"), *rated_on,
                       *again};
}

}  // namespace

std::vector<ledger::Row> tool_rows(const Situation& s, const std::string& child) {
  std::vector<ledger::Row> rows;
  add_again(s, child, rows);
  add_beside(s, rows);
  return rows;
}

Result<std::vector<ToolOutOfDate>> tools_out_of_date(Desk& desk, const access::Reader& reader,
                                                     Date today) {
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto rows = managers_rows(desk, reader, again_kind);
  if (!rows) return Unexpected{rows.error()};
  std::vector<ToolOutOfDate> late;
  for (const auto& row : *rows) {
    auto one = late_in(row, today);
    if (one && service->tools && service->tools->find(one->tool) != nullptr)
      late.push_back(std::move(*one));
  }
  std::ranges::stable_sort(late, {}, &ToolOutOfDate::again);
  return late;
}

Result<BesideLevels> levels_beside(Desk& desk, const access::Reader& reader) {
  const auto rows = managers_rows(desk, reader, beside_kind);
  if (!rows) return Unexpected{rows.error()};
  BesideLevels counted;
  for (const auto& row : *rows) {
    const auto band = text_in(row.says, "band");
    const auto at =
        band.size() == 1 ? static_cast<std::size_t>(band.front() - '0') : counted.size();
    if (at < counted.size()) ++counted[at][text_in(row.says, "level")];
  }
  return counted;
}

}  // namespace holdfast::desk
