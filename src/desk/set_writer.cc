// See set_writer.h.
#include "desk/set_writer.h"

#include <algorithm>

#include "base/london.h"
#include "base/words.h"
#include "desk/documents.h"
#include "practice/children/children.h"
#include "practice/service/service.h"
#include "records/csv.h"

namespace holdfast::desk {

/// One entry on its way into a row.
struct SetWriter::Leaving {
  StreamId record;
  const Told& told;
  const History* history = nullptr;    ///< of its record; null for what the service's own list says
  std::size_t place = 0;               ///< among the entries of its record
  std::optional<EventId> victim = {};  ///< whose own record it lies in, by their token
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

bool has_row(const History* history, const std::string& id);

/// What the row is said of is not in the set.
bool speaks_of_nothing(const History* history, const RecordView& view) {
  return std::ranges::any_of(view.shape.fields, [&](const Field& field) {
    if (field.kind != FieldKind::entry || !field.required) return false;
    const auto value = field.get(view.record);
    return value.text() != nullptr && !has_row(history, *value.text());
  });
}

/// Whether a row of this set is made of that entry: withdrawn, erased, or of a kind that stays, it
/// has none, and nothing in the set may speak of it.
bool has_row(const History* history, const std::string& id) {
  if (history == nullptr) return true;
  const auto event = EventId::from(id);
  const auto* told = event ? history->find(*event) : nullptr;
  if (told == nullptr || told->withdrawn) return false;
  const auto view = view_of(told->standing());
  return file_for(view.shape.kind) != nullptr && !speaks_of_nothing(history, view);
}

Value::List with_rows(const History* history, Value::List ids) {
  std::erase_if(ids, [&](const std::string& id) { return !has_row(history, id); });
  return ids;
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

std::string left_out_words(const SetReport& report) {
  std::string words;
  if (report.victims_left_out > 0)
    words += say("Records of victims that are not in this set: {n}. Whoever handed it out may not "
                 "open them. Somebody who may open them can hand out the same set with them in it.",
                 {{"n", std::to_string(report.victims_left_out)}}) +
             "\n";
  if (report.victims_in_history > 0)
    words +=
        say("Victims whose token was withdrawn: {n}. They stand in the history alone, and are not "
            "taken in with the set. If a token was withdrawn by mistake, add that victim again "
            "before handing out.",
            {{"n", std::to_string(report.victims_in_history)}}) +
        "\n";
  if (report.rows_left_out > 0)
    words +=
        say("Entries that have no row in this set, because what they are said of was withdrawn "
            "or erased: {n}. They stand in the history.",
            {{"n", std::to_string(report.rows_left_out)}}) +
        "\n";
  return words;
}

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
    return joined(field.kind == FieldKind::entries ? with_rows(leaving.history, *list) : *list);
  const auto text = value.text() != nullptr ? *value.text() : std::string();
  if (field.kind == FieldKind::person) return person(text);
  if (field.kind == FieldKind::entry && !has_row(leaving.history, text)) return {};
  return field.kind == FieldKind::agency ? agency(text) : text;
}

std::string SetWriter::cell_in(const Leaving& leaving, const Column& column,
                               const RecordView& view) {
  const auto& envelope = leaving.told.entry.envelope;
  const auto token = leaving.victim.value_or(envelope.event);  // of the token's own row, the token
  switch (column.is) {
    case Column::Is::ref:
      if (column.name == child_column) return leaving.record.text();
      return column.name == victim_column ? token.text() : envelope.event.text();
    case Column::Is::victim:
      return token.text();
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
  if (speaks_of_nothing(leaving.history, view)) {
    ++report_.rows_left_out;
    return done;
  }
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

Result<Done> SetWriter::write_standing(const HandedOut& record, StreamId child,
                                       std::optional<EventId> victim) {
  std::size_t place = 0;
  for (const auto& told : record.file.history->told) {
    ++place;
    if (told.withdrawn || begins_again(told)) continue;
    const Leaving leaving{child, told, record.file.history.get(), place, victim};
    if (auto written = write_row(leaving, told.standing()); !written) return written;
  }
  return write_history(record);
}

Result<Done> SetWriter::write_history(const HandedOut& record) {
  std::string lines;
  for (const auto& entry : record.entries) lines += json_of(entry) + "\n";
  return files_(std::string(history_folder) + "/" + record.record.text() + ".jsonl", lines);
}

Result<Done> SetWriter::add(const HandedOut& record) {
  auto written = write_standing(record, record.record, std::nullopt);
  report_.children += written ? 1 : 0;
  return written;
}

Result<Done> SetWriter::add_victim(StreamId child, const Told& token, const VictimOut& victim) {
  const auto* record = std::get_if<HandedOut>(&victim);
  if (record == nullptr) {
    const bool kept = std::get<NotHandedOut>(victim) != NotHandedOut::nothing_kept;
    report_.victims_left_out += kept ? 1 : 0;
    return done;
  }
  // A row would give them back to the child whom the token was withdrawn from (ADR 21).
  if (token.withdrawn) {
    ++report_.victims_in_history;
    return write_history(*record);
  }
  ++report_.victims;
  return write_standing(*record, child, token.entry.envelope.event);
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
  const auto words = left_out_words(report_);
  if (!words.empty())
    if (auto written = files_(std::string(left_out_file), words); !written) return written;
  return files_("needed-first/agencies.csv", agencies);
}

}  // namespace holdfast::desk
