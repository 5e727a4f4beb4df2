// See set_writer.h.
#include "desk/set_writer.h"

#include "base/london.h"
#include "desk/documents.h"
#include "practice/children/children.h"
#include "practice/service/service.h"
#include "records/csv.h"

namespace holdfast::desk {

/// One entry on its way into a row.
struct SetWriter::Leaving {
  StreamId record;
  const Told& told;
  const History* history = nullptr;  ///< of its record; null for what the service's own list says
  std::size_t place = 0;             ///< among the entries of its record
};

namespace {

std::string joined(const Value::List& list) {
  std::string cell;
  for (const auto& one : list) cell += (cell.empty() ? "" : ";") + one;
  return cell;
}

std::string document_cell(const Told& told, const Document& document) {
  return told.entry.envelope.event.text() + "/" + document.name.value;
}

/// Without those that speak of entries that are not moved.
Value::List moved_ids(const History* history, const Value::List& ids) {
  auto moved = ids;
  std::erase_if(moved, [&](const std::string& id) {
    const auto event = EventId::from(id);
    const auto* told = event && history != nullptr ? history->find(*event) : nullptr;
    return told != nullptr && file_for(view_of(told->standing()).shape.kind) == nullptr;
  });
  return moved;
}

/// Those beside what the kind always lies in.
std::string compartments_cell(const Shape& shape, Clearance clearance) {
  Value::List names;
  for (const auto& word : compartment_words)
    if (clearance.without(shape.floor).has(word.compartment)) names.emplace_back(word.wire);
  return joined(names);
}

std::string recorded_by(const service::State& service, const Envelope& envelope) {
  if (envelope.claimed) return envelope.claimed->by;
  const auto at = service.people.find(envelope.actor);
  return at == service.people.end() ? std::string() : at->second.name;
}

std::string recorded_on(const Envelope& envelope) {
  if (!envelope.claimed) return london_date(envelope.recorded).text();
  return envelope.claimed->on ? envelope.claimed->on->text() : std::string();
}

/// A record that was merged into this one was begun too, and a child is begun once in a set.
bool begins_again(const Told& told) {
  return told.entry.envelope.merged_from &&
         view_of(told.standing()).shape.kind == children::ChildAdded::kind;
}

}  // namespace

SetWriter::SetWriter(const Desk& desk, ServiceFile service, SetFiles files)
    : desk_(desk), service_(std::move(service)), files_(std::move(files)) {}

std::string SetWriter::person(const std::string& id) {
  const auto& people = service_.service->people;
  const auto read = PersonId::from(id);
  const auto at = read ? people.find(*read) : people.end();
  if (at == people.end()) return id;
  people_.emplace(at->second.email, at->second.name);
  return at->second.email;
}

std::string SetWriter::agency(const std::string& id) {
  const auto& agencies = service_.service->agencies;
  const auto read = AgencyId::from(id);
  const auto at = read ? agencies.find(*read) : agencies.end();
  if (at == agencies.end()) return id;
  agencies_.insert(at->second.name);
  return at->second.name;
}

std::string SetWriter::cell_of(const Leaving& leaving, const Field& field, const Value& value) {
  if (value.absent()) return {};
  if (field.kind == FieldKind::document) {
    const auto document = document_in(value);
    return document ? document_cell(leaving.told, *document) : std::string();
  }
  if (const auto* yes = value.yes_no()) return *yes ? "yes" : "no";
  if (const auto* number = value.number()) return std::to_string(*number);
  if (const auto* list = value.list())
    return joined(field.kind == FieldKind::entries ? moved_ids(leaving.history, *list) : *list);
  const auto text = value.text() != nullptr ? *value.text() : std::string();
  if (field.kind == FieldKind::person) return person(text);
  return field.kind == FieldKind::agency ? agency(text) : text;
}

std::string SetWriter::cell_in(const Leaving& leaving, const Column& column,
                               const RecordView& view) {
  const auto& envelope = leaving.told.entry.envelope;
  switch (column.is) {
    case Column::Is::ref:
      return column.name == child_column ? leaving.record.text() : envelope.event.text();
    case Column::Is::child:
      return leaving.record.text();
    case Column::Is::field:
      return cell_of(leaving, *column.field, column.field->get(view.record));
    case Column::Is::row_order:
      return std::to_string(leaving.place);
    case Column::Is::recorded_by:
      return recorded_by(*service_.service, envelope);
    case Column::Is::recorded_on:
      return recorded_on(envelope);
    case Column::Is::compartments:
      return compartments_cell(view.shape, clearance_of(leaving.told));
    case Column::Is::compartments_why:
      return envelope.reason;
  }
  return {};
}

Result<Done> SetWriter::write_row(const Leaving& leaving, const Event& event) {
  const auto view = view_of(event);
  const auto* file = file_for(view.shape.kind);
  if (file == nullptr) return done;  // not moved: it stands in the history
  std::vector<std::string> header;
  std::vector<std::string> cells;
  for (const auto& column : columns_of(*file)) {
    header.push_back(column.name);
    cells.push_back(cell_in(leaving, column, view));
  }
  const bool fresh = begun_.insert(file->name).second;
  const auto lines = (fresh ? csv_of(header) : std::string()) + csv_of(cells);
  if (auto written = files_(file->name, lines); !written) return written;
  ++report_.rows;
  return write_documents(leaving, event);
}

Result<Done> SetWriter::write_documents(const Leaving& leaving, const Event& event) {
  const auto& told = leaving.told;
  const auto lies_in = told.entry.envelope.merged_from.value_or(leaving.record);
  for (const auto& document : documents_in(event)) {
    const auto bytes = document_bytes(desk_, lies_in, brought_by(told, document), document);
    if (!bytes) return Unexpected{bytes.error()};
    const auto path = std::string(documents_folder) + "/" + document_cell(told, document);
    if (auto written = files_(path, *bytes); !written) return written;
    ++report_.documents;
  }
  return done;
}

Result<Done> SetWriter::add(const HandedOut& record) {
  std::size_t place = 0;
  for (const auto& told : record.file.history->told) {
    ++place;
    if (told.withdrawn || begins_again(told)) continue;
    const Leaving leaving{record.record, told, record.file.history.get(), place};
    if (auto written = write_row(leaving, told.standing()); !written) return written;
  }
  ++report_.children;
  std::string lines;
  for (const auto& entry : record.entries) lines += json_of(entry) + "\n";
  return files_(std::string(history_folder) + "/" + record.record.text() + ".jsonl", lines);
}

Result<Done> SetWriter::add_access(const std::vector<std::pair<StreamId, Told>>& decisions) {
  for (const auto& [record, told] : decisions)
    if (auto written = write_row({record, told}, told.standing()); !written) return written;
  return done;
}

Result<Done> SetWriter::end() {
  auto people = csv_of(std::vector<std::string>{"email", "name"});
  for (const auto& [email, name] : people_) people += csv_of(std::vector{email, name});
  auto agencies = csv_of(std::vector<std::string>{"agency"});
  for (const auto& name : agencies_) agencies += csv_of(std::vector{name});
  if (auto written = files_("needed-first/people.csv", people); !written) return written;
  return files_("needed-first/agencies.csv", agencies);
}

}  // namespace holdfast::desk
