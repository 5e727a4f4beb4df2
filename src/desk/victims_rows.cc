// Index rows of a victim's record, computed whole from its fold.
#include <algorithm>

#include "base/london.h"
#include "desk/victims.h"
#include "practice/history.h"
#include "practice/victims/victims.h"
#include "records/content.h"

namespace holdfast::desk {
namespace {

/// A corrected entry's words come from its correction, so a row rests on both, and lies where any
/// of them does.
ledger::Row settled(ledger::Row row, const History& history) {
  const auto stated = row.basis;
  for (const auto& event : stated) {
    const auto* told = history.find(event);
    if (told == nullptr) continue;
    row.clearance = row.clearance.with(told->entry.envelope.clearance);
    for (const auto& later : told->since) {
      if (!std::holds_alternative<Corrected>(later.what)) continue;
      row.basis.push_back(later.envelope.event);
      row.clearance = row.clearance.with(later.envelope.clearance);
    }
  }
  return row;
}

Answers who(const victims::State& state) {
  Answers answers{{"token", {victims::token_of(state)}},
                  {"of_child", {victims::child_of(state)->text()}}};
  if (const auto name = victims::name_of(state)) answers.push_back({"name", {*name}});
  return answers;
}

std::vector<EventId> basis_of_who(const victims::State& state) {
  std::vector<EventId> basis{state.added->id()};
  if (state.identified) basis.push_back(state.identified->id());
  return basis;
}

ledger::Row line_row(const victims::State& state, Date today) {
  auto shown = who(state);
  auto basis = basis_of_who(state);
  if (const auto* worker = victims::worker_on(state, today)) {
    shown.push_back({"worker", {victims::worker_of(state, today)->text()}});
    basis.push_back(worker->id());
  }
  if (state.closed) {
    shown.push_back({"closed", {state.closed->record.work_over_on.text()}});
    basis.push_back(state.closed->id());
  }
  return {"victim", "all", {}, 0, std::move(basis), json_of(shown)};
}

void add_prompt(std::vector<ledger::Row>& rows, const victims::State& state, const Prompt& prompt) {
  // What is set aside waits for no day.
  if (prompt.answer && !prompt.answer->until) return;
  auto shown = who(state);
  shown.push_back({"code", {std::string(prompt.code)}});
  shown.push_back({"words", {prompt.words}});
  shown.push_back({"why", {prompt.why}});
  shown.push_back({"where", {prompt.where}});
  if (prompt.due) shown.push_back({"due", {prompt.due->text()}});
  auto basis = prompt.basis;
  for (const auto& event : basis_of_who(state))
    if (std::ranges::find(basis, event) == basis.end()) basis.push_back(event);
  const auto day = prompt.answer ? *prompt.answer->until : prompt.show_from;
  for (const auto& person : prompt.whose)
    rows.push_back(
        {"victim_prompt", person.text(), {}, start_of(day).microseconds, basis, json_of(shown)});
}

}  // namespace

std::vector<ledger::Row> victim_rows(const CaseFile& full, const ServiceFile& service, Moment now) {
  const auto& state = *full.victims;
  if (!state.added) return {};
  std::vector<ledger::Row> rows{line_row(state, london_date(now))};
  // Rows are a function of their own record: what rests on the child's is shown on opening.
  const Across across;
  for (const auto& prompt : prompts({full, service, across, {}, now}))
    add_prompt(rows, state, prompt);
  for (auto& row : rows) row = settled(std::move(row), *full.history);
  return rows;
}

}  // namespace holdfast::desk
