// See export.h.
#include "cli/export.h"

#include <algorithm>
#include <fstream>
#include <map>

#include "base/words.h"
#include "cli/exchange_set.h"
#include "desk/documents.h"
#include "desk/hand_out.h"
#include "practice/victims/victims.h"
#include "records/csv.h"

namespace holdfast::cli {
namespace {

namespace fs = std::filesystem;

struct Exporting {
  desk::Desk& desk;
  const ExportOrder& order;
  ServiceFile service;
  std::map<std::string, std::ofstream> files;
  ExportReport report;
};

Failure cannot_write(const std::string& what) {
  return {Failure::Kind::full, say("{file} cannot be written", {{"file", what}})};
}

/// Begun with its header when its first row comes.
std::ofstream& file_of(Exporting& run, const SetFile& file) {
  const auto [at, fresh] = run.files.try_emplace(file.name);
  if (!fresh) return at->second;
  at->second.open(run.order.folder / file.name, std::ios::binary);
  std::vector<std::string> header;
  for (const auto& column : columns_of(file)) header.push_back(column.name);
  at->second << csv_of(header);
  return at->second;
}

std::string joined(const Value::List& list) {
  std::string cell;
  for (const auto& one : list) cell += (cell.empty() ? "" : ";") + one;
  return cell;
}

/// One entry on its way into a row.
struct Leaving {
  Exporting& run;
  StreamId record;
  const Told& told;
  const History* history = nullptr;    ///< of its record; null for what the service's own list says
  std::size_t place = 0;               ///< among the entries of its record
  std::optional<EventId> victim = {};  ///< whose own record it lies in, by their token

  std::string person(const std::string& id) const {
    const auto& people = run.service.service->people;
    const auto read = PersonId::from(id);
    const auto at = read ? people.find(*read) : people.end();
    return at == people.end() ? id : at->second.email;
  }
  std::string agency(const std::string& id) const {
    const auto& agencies = run.service.service->agencies;
    const auto read = AgencyId::from(id);
    const auto at = read ? agencies.find(*read) : agencies.end();
    return at == agencies.end() ? id : at->second.name;
  }
};

std::string document_cell(const Leaving& leaving, const Document& document) {
  return leaving.told.entry.envelope.event.text() + "/" + document.name.value;
}

bool has_row(const Leaving& leaving, const std::string& id);

/// What the row is said of is not in the set.
bool speaks_of_nothing(const Leaving& leaving, const RecordView& view) {
  return std::ranges::any_of(view.shape.fields, [&](const Field& field) {
    if (field.kind != FieldKind::entry || !field.required) return false;
    const auto value = field.get(view.record);
    return value.text() != nullptr && !has_row(leaving, *value.text());
  });
}

/// Whether a row of this set is made of that entry: withdrawn, erased, or of a kind that stays, it
/// has none, and nothing in the set may speak of it.
bool has_row(const Leaving& leaving, const std::string& id) {
  if (leaving.history == nullptr) return true;
  const auto event = EventId::from(id);
  const auto* told = event ? leaving.history->find(*event) : nullptr;
  if (told == nullptr || told->withdrawn) return false;
  const auto view = view_of(told->standing());
  return file_for(view.shape.kind) != nullptr && !speaks_of_nothing(leaving, view);
}

Value::List with_rows(const Leaving& leaving, Value::List ids) {
  std::erase_if(ids, [&](const std::string& id) { return !has_row(leaving, id); });
  return ids;
}

std::string cell_of(const Leaving& leaving, const Field& field, const Value& value) {
  if (value.absent()) return {};
  if (field.kind == FieldKind::document) {
    const auto document = document_in(value);
    return document ? document_cell(leaving, *document) : std::string();
  }
  if (const auto* yes = value.yes_no()) return *yes ? "yes" : "no";
  if (const auto* number = value.number()) return std::to_string(*number);
  if (const auto* list = value.list())
    return joined(field.kind == FieldKind::entries ? with_rows(leaving, *list) : *list);
  const auto text = value.text() != nullptr ? *value.text() : std::string();
  if (field.kind == FieldKind::person) return leaving.person(text);
  if (field.kind == FieldKind::entry && !has_row(leaving, text)) return {};
  return field.kind == FieldKind::agency ? leaving.agency(text) : text;
}

/// Those beside what the kind always lies in.
std::string compartments_cell(const Shape& shape, Clearance clearance) {
  Value::List names;
  for (const auto& word : compartment_words)
    if (clearance.without(shape.floor).has(word.compartment)) names.emplace_back(word.wire);
  return joined(names);
}

std::string recorded_by(const Leaving& leaving) {
  const auto& envelope = leaving.told.entry.envelope;
  if (envelope.claimed) return envelope.claimed->by;
  const auto& people = leaving.run.service.service->people;
  const auto at = people.find(envelope.actor);
  return at == people.end() ? std::string() : at->second.name;
}

std::string recorded_on(const Leaving& leaving) {
  const auto& envelope = leaving.told.entry.envelope;
  if (!envelope.claimed) return london_date(envelope.recorded).text();
  return envelope.claimed->on ? envelope.claimed->on->text() : std::string();
}

/// Of the token's own row, the token.
EventId token_of(const Leaving& leaving) {
  return leaving.victim.value_or(leaving.told.entry.envelope.event);
}

std::string cell_in(const Leaving& leaving, const Column& column, const RecordView& view) {
  const auto& envelope = leaving.told.entry.envelope;
  switch (column.is) {
    case Column::Is::ref:
      if (column.name == child_column) return leaving.record.text();
      return column.name == victim_column ? token_of(leaving).text() : envelope.event.text();
    case Column::Is::victim:
      return token_of(leaving).text();
    case Column::Is::child:
      return leaving.record.text();
    case Column::Is::field:
      return cell_of(leaving, *column.field, column.field->get(view.record));
    case Column::Is::row_order:
      return std::to_string(leaving.place);
    case Column::Is::recorded_by:
      return recorded_by(leaving);
    case Column::Is::recorded_on:
      return recorded_on(leaving);
    case Column::Is::compartments:
      return compartments_cell(view.shape, desk::clearance_of(leaving.told));
    case Column::Is::compartments_why:
      return envelope.reason;
  }
  return {};
}

Result<Done> write_documents(const Leaving& leaving, const Event& event) {
  for (const auto& document : desk::documents_in(event)) {
    const auto& envelope = leaving.told.entry.envelope;
    const auto bytes =
        desk::document_bytes(leaving.run.desk, leaving.record, envelope.event, document);
    if (!bytes) return Unexpected{bytes.error()};
    const auto path =
        leaving.run.order.folder / documents_folder / document_cell(leaving, document);
    std::error_code wrong;
    fs::create_directories(path.parent_path(), wrong);
    std::ofstream out(path, std::ios::binary);
    out << *bytes;
    if (!out.flush().good()) return Unexpected{cannot_write(path.string())};
    ++leaving.run.report.documents;
  }
  return done;
}

Result<Done> write_row(const Leaving& leaving, const Event& event) {
  const auto view = view_of(event);
  const auto* file = file_for(view.shape.kind);
  if (file == nullptr) return done;  // not moved: it stands in the history
  if (speaks_of_nothing(leaving, view)) {
    ++leaving.run.report.rows_left_out;
    return done;
  }
  std::vector<std::string> cells;
  for (const auto& column : columns_of(*file)) cells.push_back(cell_in(leaving, column, view));
  auto& out = file_of(leaving.run, *file);
  out << csv_of(cells);
  if (!out.good()) return Unexpected{cannot_write(file->name)};
  ++leaving.run.report.rows;
  return write_documents(leaving, event);
}

Result<Done> write_history(Exporting& run, const desk::HandedOut& record) {
  const auto name = record.record.text() + ".jsonl";
  std::ofstream out(run.order.folder / history_folder / name, std::ios::binary);
  for (const auto& entry : record.entries) out << desk::json_of(entry) << "\n";
  if (!out.flush().good()) return Unexpected{cannot_write(name)};
  return done;
}

/// What stands of one record, and its history: a child's own, or that of a victim of theirs.
Result<Done> write_standing(Exporting& run, const desk::HandedOut& record, StreamId child,
                            std::optional<EventId> victim) {
  std::size_t place = 0;
  for (const auto& told : record.file.history->told) {
    ++place;
    if (told.withdrawn) continue;
    const Leaving leaving{run, child, told, record.file.history.get(), place, victim};
    if (auto written = write_row(leaving, told.standing()); !written) return written;
  }
  return write_history(run, record);
}

Result<Done> write_victim(Exporting& run, StreamId child, const Told& token) {
  const auto id = token.entry.envelope.event;
  const auto out = desk::hand_out_victim(run.desk, run.order.by, child, id);
  if (!out) return Unexpected{out.error()};
  const auto* record = std::get_if<desk::HandedOut>(&*out);
  if (record == nullptr) {
    const bool kept = std::get<desk::NotHandedOut>(*out) != desk::NotHandedOut::nothing_kept;
    run.report.victims_left_out += kept ? 1 : 0;
    return done;
  }
  ++run.report.victims;
  // Without the token nothing names them: what is known is kept in the history.
  return token.withdrawn ? write_history(run, *record) : write_standing(run, *record, child, id);
}

Result<Done> write_record(Exporting& run, StreamId id) {
  const auto record = desk::hand_out(run.desk, run.order.by, id);
  if (!record) return Unexpected{record.error()};
  if (auto written = write_standing(run, *record, id, std::nullopt); !written) return written;
  for (const auto& told : record->file.history->told)
    if (view_of(told.standing()).shape.kind == victims::TokenGiven::kind)
      if (auto written = write_victim(run, id, told); !written) return written;
  ++run.report.children;
  return done;
}

/// How many, and why: never whose victims they are.
Result<Done> write_left_out(Exporting& run) {
  const auto words = left_out_words(run.report);
  if (words.empty()) return done;
  std::ofstream out(run.order.folder / left_out_file, std::ios::binary);
  out << words;
  if (!out.flush().good()) return Unexpected{cannot_write(std::string(left_out_file))};
  return done;
}

/// Who may open a record goes out with it: a restriction, an admission, a bar that is in force.
Result<Done> write_access(Exporting& run, const std::vector<StreamId>& records) {
  auto decisions = desk::decisions_on(run.desk, records);
  if (!decisions) return Unexpected{decisions.error()};
  for (const auto& [record, told] : *decisions)
    if (auto written = write_row({run, record, told}, told.standing()); !written) return written;
  return done;
}

/// What must be here before the set can be taken in: whoever and whichever its rows name.
Result<Done> write_who(Exporting& run) {
  const auto folder = run.order.folder / "needed-first";
  std::error_code wrong;
  fs::create_directories(folder, wrong);
  std::ofstream people(folder / "people.csv", std::ios::binary);
  people << csv_of({"email", "name"});
  for (const auto& [id, person] : run.service.service->people)
    people << csv_of({person.email, person.name});
  std::ofstream agencies(folder / "agencies.csv", std::ios::binary);
  agencies << csv_of({"agency"});
  for (const auto& [id, agency] : run.service.service->agencies) agencies << csv_of({agency.name});
  if (!people.flush().good() || !agencies.flush().good())
    return Unexpected{cannot_write(folder.string())};
  return done;
}

Result<std::vector<StreamId>> wanted(desk::Desk& desk, const ExportOrder& order) {
  auto records = desk::childrens_records(desk);
  if (!records || !order.child) return records;
  if (std::ranges::find(*records, *order.child) == records->end())
    return failed(Failure::Kind::bad_input, say("There is no child's record of that name here"));
  return std::vector{*order.child};
}

Result<Done> make_folders(const fs::path& folder) {
  std::error_code wrong;
  if (fs::exists(folder, wrong) && !fs::is_empty(folder, wrong))
    return failed(Failure::Kind::bad_input, say("The folder must be empty, or not there"));
  if (fs::create_directories(folder / history_folder, wrong); wrong)
    return Unexpected{cannot_write(folder.string())};
  return done;
}

}  // namespace

std::string left_out_words(const ExportReport& report) {
  std::string words;
  if (report.victims_left_out > 0)
    words += say("Records of victims that are not in this set: {n}. Whoever handed it out may not "
                 "open them. Somebody who may open them can hand out the same set with them in it.",
                 {{"n", std::to_string(report.victims_left_out)}}) +
             "\n";
  if (report.rows_left_out > 0)
    words +=
        say("Entries that have no row in this set, because what they are said of was withdrawn "
            "or erased: {n}. They stand in the history.",
            {{"n", std::to_string(report.rows_left_out)}}) +
        "\n";
  return words;
}

Result<ExportReport> export_set(desk::Desk& desk, const ExportOrder& order,
                                const std::function<void(std::size_t, std::size_t)>& progress) {
  const auto records = wanted(desk, order);
  if (!records) return Unexpected{records.error()};
  if (auto made = make_folders(order.folder); !made) return Unexpected{made.error()};
  auto service = desk::service_file(desk);
  if (!service) return Unexpected{service.error()};
  Exporting run{desk, order, std::move(*service), {}, {}};
  for (std::size_t i = 0; i < records->size(); ++i) {
    progress(i, records->size());
    if (auto written = write_record(run, (*records)[i]); !written)
      return Unexpected{written.error()};
  }
  progress(records->size(), records->size());
  if (auto written = write_access(run, *records); !written) return Unexpected{written.error()};
  if (auto written = write_who(run); !written) return Unexpected{written.error()};
  if (auto written = write_left_out(run); !written) return Unexpected{written.error()};
  for (auto& [name, file] : run.files)
    if (!file.flush().good()) return Unexpected{cannot_write(name)};
  return run.report;
}

}  // namespace holdfast::cli
