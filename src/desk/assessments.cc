// See assessments.h. Wire words lie in the rows, so that a page says them in its reader's language.
#include "desk/assessments.h"

#include <algorithm>

#include "desk/listing.h"
#include "desk/managers_rows.h"
#include "practice/assessment/gap_check.h"
#include "practice/history.h"
#include "practice/sharing/sharing.h"

namespace holdfast::desk {
namespace {

namespace area = holdfast::assessment;

constexpr std::string_view waiting = "assessment_waiting";
constexpr std::string_view told_kind = "assessment_told";
constexpr std::string_view rule_kind = "gap_rule";

std::string before_name(const std::string& matter) { return matter + "_before"; }

ledger::Row waiting_row(const Situation& s, const area::Assessment& one, const std::string& child) {
  const auto& made = one.signatures.back().made;
  Answers shown{{"child", {child}},
                {"assessment", {one.id().text()}},
                {"stage", {wire_of(one.begun.record.stage)}},
                {"signed_by", {made.envelope.actor.text()}},
                {"signed_on", {london_date(made.envelope.recorded).text()}},
                {"needs", {wire_of(area::needed_for(s, one))}}};
  for (const auto& [matter, judged] : area::levels_in(one)) {
    shown.push_back({wire_of(matter), {wire_of(judged.level)}});
    if (const auto before = area::level_before(s, one, matter))
      shown.push_back({before_name(wire_of(matter)), {wire_of(*before)}});
  }
  auto basis = area::entries_under(one);
  basis.push_back(one.id());
  basis.push_back(made.id());
  return managers_row(waiting, std::move(basis), shown, made.envelope.recorded.microseconds);
}

/// A row each of what agencies told before it was signed, with who has read it: each lies where
/// that lies.
ledger::Row told_row(const Situation& s, const area::Assessment& one, EventId told) {
  std::vector<std::string> readers;
  for (const auto& reading : sharing::readings_of(*s.case_file.sharing, told))
    readers.push_back(reading.reader.text());
  if (const auto* entry = s.case_file.history->find(told))
    readers.push_back(entry->entry.envelope.actor.text());
  return managers_row(told_kind, {one.id(), told},
                      {{"assessment", {one.id().text()}}, {"read_by", {readers}}});
}

/// A row a rule, on what it counted.
ledger::Row rule_row(const area::Assessment& one, const area::RuleCame& came) {
  const auto number = [](std::size_t n) { return Value{std::to_string(n)}; };
  auto basis = came.basis;
  basis.push_back(one.id());
  return managers_row(rule_kind, std::move(basis),
                      {{"rule", {wire_of(came.rule)}},
                       {"written", number(came.written)},
                       {"left_out", number(came.left_out)},
                       {"not_looked", number(came.not_looked)}});
}

std::size_t number_in(const Answers& answers, std::string_view name) {
  const auto text = text_in(answers, name);
  std::size_t number = 0;
  for (const char c : text)
    if (c >= '0' && c <= '9') number = number * 10 + static_cast<std::size_t>(c - '0');
  return number;
}

std::optional<AssessmentWaiting> waiting_in(const ManagersRow& row) {
  const auto assessment = EventId::from(text_in(row.says, "assessment"));
  const auto by = PersonId::from(text_in(row.says, "signed_by"));
  const auto on = Date::from(text_in(row.says, "signed_on"));
  if (!assessment || !by || !on) return std::nullopt;
  AssessmentWaiting one{
      row.record, *assessment, text_in(row.says, "child"), text_in(row.says, "stage"),
      *by,        *on,         text_in(row.says, "needs"), {},
      {}};
  for (const auto& word : words_of(area::Matter{})) {
    const std::string matter(word.wire);
    if (const auto level = text_in(row.says, matter); !level.empty()) one.levels[matter] = level;
    if (const auto level = text_in(row.says, before_name(matter)); !level.empty())
      one.before[matter] = level;
  }
  return one;
}

/// Whoever wrote something down has read it.
Result<Done> count_unread(Desk& desk, const access::Reader& reader,
                          std::vector<AssessmentWaiting>& list) {
  if (list.empty()) return done;
  const auto rows = managers_rows(desk, reader, told_kind);
  if (!rows) return Unexpected{rows.error()};
  for (const auto& row : *rows) {
    const auto assessment = text_in(row.says, "assessment");
    const auto at = std::ranges::find_if(list, [&](const AssessmentWaiting& one) {
      return one.record == row.record && one.assessment.text() == assessment;
    });
    if (at == list.end()) continue;
    const auto* value = holdfast::find(row.says, "read_by");
    const auto* readers = value != nullptr ? value->list() : nullptr;
    const auto has_read = [&](PersonId who) {
      return readers != nullptr && std::ranges::find(*readers, who.text()) != readers->end();
    };
    at->unread_by_signer += has_read(at->signed_by) ? 0 : 1;
    at->unread_by_you += has_read(reader.person) ? 0 : 1;
  }
  return done;
}

}  // namespace

std::vector<ledger::Row> assessment_rows(const Situation& s, const std::string& child) {
  std::vector<ledger::Row> rows;
  for (const auto& one : s.case_file.assessment->assessments) {
    if (area::standing_of(s, one) != area::AssessmentIs::waits) continue;
    rows.push_back(waiting_row(s, one, child));
    for (const auto& told : area::told_before_signing(s, one))
      rows.push_back(told_row(s, one, told));
  }
  return rows;
}

std::vector<ledger::Row> gap_rule_rows(const Situation& open) {
  std::vector<ledger::Row> rows;
  for (const auto& one : open.case_file.assessment->assessments)
    for (const auto& came : area::came_of_rules(open, one)) rows.push_back(rule_row(one, came));
  return rows;
}

Result<std::vector<AssessmentWaiting>> assessments_waiting(Desk& desk,
                                                           const access::Reader& reader) {
  const auto rows = managers_rows(desk, reader, waiting);
  if (!rows) return Unexpected{rows.error()};
  std::vector<AssessmentWaiting> list;
  for (const auto& row : *rows)
    if (auto one = waiting_in(row)) list.push_back(std::move(*one));
  if (const auto counted = count_unread(desk, reader, list); !counted)
    return Unexpected{counted.error()};
  std::ranges::stable_sort(list, {}, &AssessmentWaiting::signed_on);
  return list;
}

Result<std::map<std::string, RuleSeen>> rules_seen(Desk& desk, const access::Reader& reader) {
  const auto rows = managers_rows(desk, reader, rule_kind);
  if (!rows) return Unexpected{rows.error()};
  std::map<std::string, RuleSeen> seen;
  for (const auto& row : *rows) {
    auto& one = seen[text_in(row.says, "rule")];
    ++one.assessments;
    one.written += number_in(row.says, "written");
    one.left_out += number_in(row.says, "left_out");
    one.not_looked += number_in(row.says, "not_looked");
  }
  return seen;
}

}  // namespace holdfast::desk
