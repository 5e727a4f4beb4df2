// See import.h.
#include "cli/import.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <tuple>

#include "base/words.h"
#include "records/csv.h"

namespace holdfast::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t batch_entries = 2'000;
constexpr std::size_t batch_children = 200;
constexpr std::size_t batch_documents = 20;

/// A run: the set, what it is held against, and what was found so far.
struct Importing {
  desk::Desk& desk;
  const ImportOrder& order;
  const Progress& progress;
  Set set;
  Known known;
  std::set<StreamId> records;
  DocumentFolder documents;
  ImportReport report = {};
  std::set<std::pair<std::size_t, std::size_t>> settled = {};  ///< rows that stand here already

  Making making() const { return {desk, known, documents, order.source}; }
  Table& table(RowPlace place) { return set.tables[place.table]; }
  TableRow& row(RowPlace place) { return set.tables[place.table].rows[place.row]; }
};

/// One record's rows made into entries, and the rows they were made of.
struct Made {
  std::vector<desk::BroughtEntry> entries;
  std::vector<RowPlace> rows;
  RowsTaken taken;
};
struct Child {
  StreamId record;
  Made own = {};
  std::map<std::string, Made> victims = {};  ///< by their references
  std::vector<desk::BroughtAccess> access = {};
  std::vector<RowPlace> access_rows = {};
};

void refuse_row(Importing& run, RowPlace place, std::vector<Trouble> troubles) {
  run.row(place).bad = true;
  for (auto& one : troubles) run.report.troubles.push_back(std::move(one));
}

void take_entry(Importing& run, Made& made, RowPlace place, Sealing sealing) {
  const auto& table = run.table(place);
  const auto& row = run.row(place);
  const bool stands = run.settled.contains({place.table, place.row});
  auto entry = entry_in(run.making(), {table, row, made.taken}, stands ? Sealing::no : sealing);
  if (!entry) return refuse_row(run, place, entry.error());
  made.taken[table.ref_of(row)].insert(entry->event);
  made.entries.push_back(std::move(*entry));
  made.rows.push_back(place);
}

void take_access(Importing& run, Child& child, RowPlace place) {
  auto access = access_in(run.making(), {run.table(place), run.row(place), {}});
  if (!access) return refuse_row(run, place, access.error());
  child.access.push_back(std::move(*access));
  child.access_rows.push_back(place);
}

/// Rows that are wrong in themselves are marked, and left out.
Child child_from(Importing& run, const std::string& ref, const std::vector<RowPlace>& places,
                 Sealing sealing) {
  Child child{record_of(run.making(), ref)};
  for (const auto place : places) {
    const auto& table = run.table(place);
    const auto& row = run.row(place);
    if (row.bad) continue;
    switch (table.file->lies) {
      case desk::Lies::in_record:
        take_entry(run, child.own, place, sealing);
        break;
      case desk::Lies::in_victims:
        take_entry(run, child.victims[table.victim_of(row)], place, sealing);
        break;
      case desk::Lies::in_service:
        take_access(run, child, place);
        break;
    }
  }
  return child;
}

/// As the desk takes it; the rows stay.
desk::BroughtChild brought(const Importing& run, const std::string& ref, Child& child) {
  desk::BroughtChild made{child.record, std::move(child.own.entries), std::move(child.access)};
  for (auto& [victim, rows] : child.victims)
    made.victims.push_back({token_of(run.making(), ref, victim), std::move(rows.entries)});
  return made;
}

/// The column that a problem of a record is about, as the file calls it.
std::string column_of(const Problem& problem) {
  if (problem.field == "clearance") return "compartments";
  return problem.field == "record" ? std::string(desk::child_column) : problem.field;
}

void settle(Importing& run, RowPlace place, const desk::Verdict& verdict) {
  auto& report = run.report;
  if (!verdict.problems.empty()) {
    std::vector<Trouble> troubles;
    for (const auto& one : verdict.problems)
      troubles.push_back(
          {run.table(place).file->name, run.row(place).line, column_of(one), one.words});
    return refuse_row(run, place, std::move(troubles));
  }
  if (verdict.stands == desk::Stands::fresh) {
    ++report.fresh[run.table(place).file->name];
    report.children += run.table(place).file->name == desk::children_file ? 1 : 0;
    return;
  }
  run.settled.insert({place.table, place.row});
  if (verdict.stands == desk::Stands::there) ++report.there;
  if (verdict.stands == desk::Stands::changed) ++report.changed;
  if (verdict.stands == desk::Stands::erased) ++report.erased;
}

void settle_all(Importing& run, const std::vector<RowPlace>& rows,
                const std::vector<desk::Verdict>& verdicts) {
  for (std::size_t i = 0; i < rows.size(); ++i) settle(run, rows[i], verdicts[i]);
}

/// A record that was handed out by this service would be made a second time.
void refuse_own(Importing& run, const std::string& ref, const std::vector<RowPlace>& places) {
  const auto id = StreamId::from(ref);
  if (!id || !run.records.contains(*id)) return;
  for (const auto place : places)
    if (!run.row(place).bad)
      refuse_row(
          run, place,
          {{run.table(place).file->name, run.row(place).line, std::string(desk::child_column),
            say("This is a record of this service already")}});
}

Result<Done> look_at(Importing& run, const std::string& ref, const std::vector<RowPlace>& places) {
  refuse_own(run, ref, places);
  auto child = child_from(run, ref, places, Sealing::no);
  const auto weighed = desk::weigh(run.desk, run.order.by, brought(run, ref, child));
  if (!weighed) return Unexpected{weighed.error()};
  settle_all(run, child.own.rows, weighed->entries);
  settle_all(run, child.access_rows, weighed->access);
  std::size_t place = 0;
  for (const auto& [victim, made] : child.victims)
    settle_all(run, made.rows, weighed->victims[place++]);
  return done;
}

std::string words_of(const desk::RecordRefusal& refusal) {
  if (const auto* failure = std::get_if<Failure>(&refusal)) return failure->words;
  const auto* problems = std::get_if<Problems>(&refusal);
  return problems != nullptr && !problems->empty()
             ? problems->front().words
             : say("A record was changed here meanwhile. Run the import again");
}

struct Batch {
  std::vector<desk::BroughtChild> children;
  std::size_t entries = 0;
  std::size_t documents = 0;

  void add(desk::BroughtChild child) {
    entries += child.entries.size();
    for (const auto& victim : child.victims) entries += victim.entries.size();
    for (const auto& entry : child.entries) documents += entry.files ? 1 : 0;
    children.push_back(std::move(child));
  }
  bool full() const {
    return entries >= batch_entries || children.size() >= batch_children ||
           documents >= batch_documents;
  }
};

Result<Done> bring(Importing& run, Batch& batch) {
  if (batch.children.empty()) return done;
  const auto written = desk::bring_in(run.desk, run.order.by, batch.children);
  if (!written) return failed(Failure::Kind::unavailable, words_of(written.error()));
  run.report.written += *written;
  batch = {};
  return done;
}

bool is_settled(const Importing& run, const std::vector<RowPlace>& places) {
  return std::ranges::all_of(places, [&](RowPlace place) {
    return run.settled.contains({place.table, place.row}) ||
           run.set.tables[place.table].rows[place.row].bad;
  });
}

/// Sealing a document may still fail where looking at it did not: a scanner finds something.
Result<Done> take_in(Importing& run, const ByChild& children) {
  Batch batch;
  std::size_t taken = 0;
  for (const auto& [ref, places] : children) {
    run.progress(Stage::taking, taken++, children.size());
    if (is_settled(run, places)) continue;
    const auto before = run.report.troubles.size();
    auto child = child_from(run, ref, places, Sealing::yes);
    if (run.report.troubles.size() > before && run.order.bad_rows == BadRows::refuse)
      return failed(Failure::Kind::bad_input, in_words(run.report.troubles.back()));
    batch.add(brought(run, ref, child));
    if (batch.full())
      if (auto brought = bring(run, batch); !brought) return brought;
  }
  if (auto brought = bring(run, batch); !brought) return brought;
  run.progress(Stage::taking, taken, children.size());
  return done;
}

void count_left_out(Importing& run) {
  for (const auto& table : run.set.tables)
    run.report.left_out +=
        static_cast<std::size_t>(std::ranges::count_if(table.rows, &TableRow::bad));
}

/// Beside the folder: each bad row as it came, to be mended and taken in by itself, and one list of
/// what is wrong.
Result<Done> write_bad_rows(Importing& run) {
  auto folder = run.order.folder;
  if (!folder.has_filename()) folder = folder.parent_path();
  folder += "-left-out";
  std::error_code wrong;
  fs::create_directories(folder, wrong);
  for (const auto& table : run.set.tables) {
    if (std::ranges::none_of(table.rows, &TableRow::bad)) continue;
    std::ofstream out(folder / table.file->name, std::ios::binary);
    std::vector<std::string> header;
    for (const auto& column : table.columns) header.push_back(column.name);
    out << csv_of(header);
    for (const auto& row : table.rows)
      if (row.bad) out << csv_of(row.cells);
    if (!out.good()) return failed(Failure::Kind::full, say("The rows left out cannot be written"));
  }
  std::ofstream list(folder / "why.txt", std::ios::binary);
  for (const auto& one : run.report.troubles) list << in_words(one) << "\n";
  if (!list.good()) return failed(Failure::Kind::full, say("The rows left out cannot be written"));
  run.report.bad_rows = folder;
  return done;
}

Result<Done> carry_out(Importing& run) {
  run.report.troubles = troubles_of(run.set);
  if (is_unfit(run.set)) return done;
  const auto children = by_child(run.set);
  std::size_t looked = 0;
  for (const auto& [ref, places] : children) {
    run.progress(Stage::looking, looked++, children.size());
    if (auto seen = look_at(run, ref, places); !seen) return seen;
  }
  run.progress(Stage::looking, looked, children.size());
  count_left_out(run);
  const bool may = run.report.troubles.empty() || run.order.bad_rows == BadRows::leave_out;
  if (run.order.run == Run::dry || !may) return done;
  if (!run.report.troubles.empty())
    if (auto written = write_bad_rows(run); !written) return written;
  return take_in(run, children);
}

}  // namespace

Result<ImportReport> import_set(desk::Desk& desk, const ImportOrder& order,
                                const Progress& progress) {
  const auto service = desk::service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto records = desk::all_records(desk);
  if (!records) return Unexpected{records.error()};
  Importing run{desk,
                order,
                progress,
                set_in(order.folder),
                known_to(*service),
                {records->begin(), records->end()},
                {desk, order.folder / desk::documents_folder, order.scanner}};
  std::set<std::string> named;
  for (const auto& table : run.set.tables)
    if (table.file->name == desk::children_file)
      for (const auto& row : table.rows) named.insert(table.child_of(row));
  run.known.child = [&](const std::string& ref) -> std::optional<StreamId> {
    const auto record = record_of(run.making(), ref);
    return named.contains(ref) || run.records.contains(record) ? std::optional(record)
                                                               : std::nullopt;
  };
  if (auto carried = carry_out(run); !carried) return Unexpected{carried.error()};
  std::ranges::stable_sort(run.report.troubles, {},
                           [](const Trouble& one) { return std::tuple(one.file, one.line); });
  return std::move(run.report);
}

}  // namespace holdfast::cli
