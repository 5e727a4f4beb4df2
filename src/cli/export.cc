// See export.h.
#include "cli/export.h"

#include <algorithm>
#include <fstream>
#include <map>

#include "base/words.h"
#include "desk/exchange_set.h"
#include "practice/victims/victims.h"

namespace holdfast::cli {
namespace {

namespace fs = std::filesystem;

Failure cannot_write(const std::string& what) {
  return {Failure::Kind::full, say("{file} cannot be written", {{"file", what}})};
}

/// The files of a set in a folder. Those of the folder itself stay open: they get a row at a time.
class FolderFiles {
 public:
  explicit FolderFiles(fs::path folder) : folder_(std::move(folder)) {}

  Result<Done> add(const std::string& path, std::string_view bytes) {
    const auto where = folder_ / path;
    if (path.find('/') == path.npos) {
      const auto [at, fresh] = open_.try_emplace(path);
      if (fresh) at->second.open(where, std::ios::binary);
      return put(at->second, bytes, path);
    }
    std::error_code wrong;
    fs::create_directories(where.parent_path(), wrong);
    std::ofstream out(where, std::ios::binary | std::ios::app);
    auto written = put(out, bytes, path);
    return written && !out.flush().good() ? Unexpected{cannot_write(path)} : written;
  }
  Result<Done> end() {
    for (auto& [name, file] : open_)
      if (!file.flush().good()) return Unexpected{cannot_write(name)};
    return done;
  }

 private:
  static Result<Done> put(std::ofstream& out, std::string_view bytes, const std::string& path) {
    out << bytes;
    return out.good() ? Result<Done>(done) : Unexpected{cannot_write(path)};
  }

  fs::path folder_;
  std::map<std::string, std::ofstream> open_;
};

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
  if (fs::create_directories(folder / desk::history_folder, wrong); wrong)
    return Unexpected{cannot_write(folder.string())};
  return done;
}

/// Who may open a record goes out with it: a restriction, an admission, a bar that is in force.
Result<Done> add_access(desk::Desk& desk, desk::SetWriter& set,
                        const std::vector<StreamId>& records) {
  const auto decisions = desk::decisions_on(desk, records);
  return decisions ? set.add_access(*decisions) : Unexpected{decisions.error()};
}

/// The record, and those of its victims that whoever runs it may open.
Result<Done> add_record(desk::Desk& desk, desk::SetWriter& set, const access::Reader& by,
                        StreamId id) {
  const auto record = desk::hand_out(desk, by, id);
  if (!record) return Unexpected{record.error()};
  if (auto written = set.add(*record); !written) return written;
  for (const auto& told : record->file.history->told) {
    if (view_of(told.standing()).shape.kind != victims::TokenGiven::kind) continue;
    const auto victim = desk::hand_out_victim(desk, by, id, told.entry.envelope.event);
    if (!victim) return Unexpected{victim.error()};
    if (auto written = set.add_victim(id, told, *victim); !written) return written;
  }
  return done;
}

}  // namespace

Result<desk::SetReport> export_set(desk::Desk& desk, const ExportOrder& order,
                                   const std::function<void(std::size_t, std::size_t)>& progress) {
  const auto records = wanted(desk, order);
  if (!records) return Unexpected{records.error()};
  if (auto made = make_folders(order.folder); !made) return Unexpected{made.error()};
  auto service = desk::service_file(desk);
  if (!service) return Unexpected{service.error()};
  FolderFiles files(order.folder);
  desk::SetWriter set(desk, std::move(*service),
                      [&](const auto& path, auto bytes) { return files.add(path, bytes); });
  for (std::size_t i = 0; i < records->size(); ++i) {
    progress(i, records->size());
    if (auto written = add_record(desk, set, order.by, (*records)[i]); !written)
      return Unexpected{written.error()};
  }
  progress(records->size(), records->size());
  if (auto written = add_access(desk, set, *records); !written) return Unexpected{written.error()};
  if (auto written = set.end(); !written) return Unexpected{written.error()};
  if (auto written = files.end(); !written) return Unexpected{written.error()};
  return set.report();
}

}  // namespace holdfast::cli
