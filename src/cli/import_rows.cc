// From a row of a set to the entry it stands for. See import_set.h.
#include <algorithm>

#include "base/text.h"
#include "base/words.h"
#include "cli/import_set.h"
#include "ledger/sealed_files.h"

namespace holdfast::cli {
namespace {

/// One row being made into an entry.
struct Reading {
  const Making& making;
  const RowIn& in;
  Sealing sealing;
  Answers answers = {};
  Clearance more = {};
  std::string reason = {};
  Claim claim = {};
  std::shared_ptr<ledger::SealedFiles> files = nullptr;
  std::vector<Trouble> troubles = {};

  void wrong(const std::string& column, std::string words) {
    troubles.push_back({in.table.file->name, in.row.line, column, std::move(words)});
  }
};

void take_document(Reading& reading, const desk::Column& column, const std::string& cell) {
  auto file = imported_file(reading.making.documents, std::string(trimmed(cell)), reading.sealing);
  if (!file) return reading.wrong(column.name, file.error());
  reading.answers.push_back({column.name, value_of(file->document)});
  reading.files = file->sealed;
}

void take_field(Reading& reading, const desk::Column& column, const std::string& cell) {
  if (trimmed(cell).empty()) return;
  if (column.field->kind == FieldKind::document) return take_document(reading, column, cell);
  auto value = value_in_cell(*column.field, cell, reading.making.known, reading.in.taken);
  if (!value) return reading.wrong(column.name, value.error());
  reading.answers.push_back({column.name, std::move(*value)});
}

void take_compartments(Reading& reading, const desk::Column& column, const std::string& cell) {
  for (const auto& word : list_in_cell(cell)) {
    const auto one = compartment_from(word);
    if (!one) return reading.wrong(column.name, say("There is no part of a record of this name"));
    reading.more = reading.more.with({*one});
  }
}

void take_recorded_on(Reading& reading, const desk::Column& column, const std::string& cell) {
  if (trimmed(cell).empty()) return;
  reading.claim.on = date_in_cell(trimmed(cell));
  if (!reading.claim.on)
    reading.wrong(column.name,
                  say("Enter a real date from 1900 on, like 2026-03-27 or 27/03/2026"));
  else if (*reading.claim.on > london_date(reading.making.desk.clock.now()))
    reading.wrong(column.name, say("The day it was recorded cannot be in the future"));
}

/// One line that a record may hold as text.
std::string line_in(Reading& reading, const desk::Column& column, const std::string& cell) {
  std::string words;
  if (trimmed(cell).empty()) return words;
  if (auto wrong = read_text(Value{cell}, text_limit_characters, false, words))
    reading.wrong(column.name, *wrong);
  return words;
}

void take_row_order(Reading& reading, const desk::Column& column, const std::string& cell) {
  const bool figures =
      cell.size() < 10 && std::ranges::all_of(cell, [](char c) { return c >= '0' && c <= '9'; });
  if (!figures) reading.wrong(column.name, say("Write a whole number of at most 9 figures"));
}

void take_cell(Reading& reading, const desk::Column& column, const std::string& cell) {
  switch (column.is) {
    case desk::Column::Is::ref:
    case desk::Column::Is::child:
    case desk::Column::Is::victim:
      return;
    case desk::Column::Is::field:
      return take_field(reading, column, cell);
    case desk::Column::Is::compartments:
      return take_compartments(reading, column, cell);
    case desk::Column::Is::compartments_why:
      reading.reason = line_in(reading, column, cell);
      return;
    case desk::Column::Is::recorded_by:
      reading.claim.by = line_in(reading, column, cell);
      return;
    case desk::Column::Is::recorded_on:
      return take_recorded_on(reading, column, cell);
    case desk::Column::Is::row_order:
      return take_row_order(reading, column, cell);
  }
}

/// What the record's own fields object to. A cell that was refused before is not missing as well.
Result<Event, std::vector<Trouble>> event_in(Reading& reading) {
  const auto& table = reading.in.table;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    take_cell(reading, table.columns[i], reading.in.row.cells[i]);
  auto event = read_form(table.file->shape.kind, reading.answers);
  if (!event)
    for (const auto& problem : event.error())
      if (std::ranges::find(reading.troubles, problem.field, &Trouble::column) ==
          reading.troubles.end())
        reading.wrong(problem.field, problem.words);
  if (!reading.troubles.empty()) return Unexpected{std::move(reading.troubles)};
  return std::move(*event);
}

/// Whose record the token is on; what it is called is filled in by the desk, which reads it there.
void take_worked_out(Reading& reading) {
  const auto& [table, row, taken] = reading.in;
  for (const auto& field : table.file->shape.fields) {
    if (!is_worked_out(*table.file, field)) continue;
    const bool child = field.kind == FieldKind::record;
    const auto record = record_of(reading.making, table.child_of(row)).text();
    reading.answers.push_back({std::string(field.name), {child ? record : std::string("-")}});
  }
}

/// What happened to several children is one event on all of them.
bool is_shared(const Table& table, const TableRow& row) {
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (const auto* field = table.columns[i].field)
      if (field->kind == FieldKind::records && field->name == "also_on" && !row.cells[i].empty())
        return true;
  return false;
}

}  // namespace

StreamId record_of(const Making& making, const std::string& child_ref) {
  return desk::record_begun_by(
      making.desk,
      desk::event_of(making.desk, {making.source, desk::children_file, child_ref, child_ref}));
}

EventId token_of(const Making& making, const std::string& child_ref,
                 const std::string& victim_ref) {
  return desk::event_of(making.desk, {making.source, desk::tokens_file, child_ref, victim_ref});
}

EventId event_of(const Making& making, const Table& table, const TableRow& row) {
  const auto child = is_shared(table, row) ? std::string() : table.child_of(row);
  return desk::event_of(making.desk, {making.source, table.file->name, child, table.ref_of(row)});
}

Result<desk::BroughtEntry, std::vector<Trouble>> entry_in(const Making& making, const RowIn& in,
                                                          Sealing sealing) {
  Reading reading{making, in, sealing};
  take_worked_out(reading);
  auto event = event_in(reading);
  if (!event) return Unexpected{event.error()};
  desk::BroughtEntry made{event_of(making, in.table, in.row), std::move(*event)};
  made.more = reading.more;
  made.reason = std::move(reading.reason);
  made.files = std::move(reading.files);
  if (reading.claim != Claim{}) made.claimed = std::move(reading.claim);
  return made;
}

Result<desk::BroughtAccess, std::vector<Trouble>> access_in(const Making& making, const RowIn& in) {
  Reading reading{making, in, Sealing::no};
  reading.answers.push_back({"record", {record_of(making, in.table.child_of(in.row)).text()}});
  auto event = event_in(reading);
  if (!event) return Unexpected{event.error()};
  return desk::BroughtAccess{event_of(making, in.table, in.row), std::move(*event)};
}

}  // namespace holdfast::cli
