// The words of an entry are those that stand: a correction's, once there is one. The row rests on
// both and lies in the compartments of both.
#include "desk/texts.h"

#include <algorithm>

#include "desk/name_keys.h"
#include "practice/history.h"
#include "practice/planning/copies.h"
#include "practice/planning/passages.h"

namespace holdfast::desk {
namespace {

/// What a search finds it by, and what leads from a near copy to it.
std::vector<std::string> kept_of(const Event& event) {
  auto words = written_keys(written_in(event));
  const auto marks = planning::copy_marks(planning::passages_of(event));
  words.insert(words.end(), marks.begin(), marks.end());
  return words;
}

ledger::TextRow row_of(const Told& told) {
  const auto& first = told.entry.envelope;
  ledger::TextRow row{first.event, kept_of(told.standing()), first.clearance, {first.event}};
  const Entry* last = nullptr;
  for (const auto& later : told.since)
    if (std::holds_alternative<Corrected>(later.what)) last = &later;
  if (last == nullptr) return row;
  row.clearance = row.clearance.with(last->envelope.clearance);
  row.basis.push_back(last->envelope.event);
  return row;
}

}  // namespace

std::vector<ledger::TextRow> texts_for(std::vector<Entry> entries) {
  std::vector<ledger::TextRow> rows;
  for (const auto& told : history_of(std::move(entries)).told) {
    if (told.withdrawn) continue;
    auto row = row_of(told);
    if (!row.words.empty()) rows.push_back(std::move(row));
  }
  return rows;
}

ledger::TextRows texts_changed(const Entries& entries) {
  const auto& added = *entries.back();
  const auto target = spoken_of(added.what).value_or(added.envelope.event);
  const ledger::TextRows none{false, {{target, {}, {}, {}}}};
  // Where it lies from now on is settled after the append, and its row made then.
  if (std::holds_alternative<Reclassified>(added.what)) return none;
  std::vector<Entry> about;
  for (const auto* entry : entries)
    if (entry->envelope.event == target || spoken_of(entry->what) == target)
      about.push_back(*entry);
  auto rows = texts_for(std::move(about));
  return rows.empty() ? none : ledger::TextRows{false, std::move(rows)};
}

}  // namespace holdfast::desk
