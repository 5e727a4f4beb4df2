// See moving.h.
#include "moving.h"

#include <sys/stat.h>

#include <iostream>

#include "bar.h"
#include "base/text.h"
#include "base/words.h"
#include "cli/export.h"
#include "cli/import.h"
#include "house.h"
#include "jobs/clock.h"
#include "jobs/virus_scan.h"
#include "keeping.h"
#include "practice/offending/reference.h"
#include "practice/service/service.h"
#include "store/durable_file.h"
#include "store/secrets.h"

namespace holdfast {
namespace {

constexpr std::size_t troubles_shown = 100;  ///< of a list of offences; import tells all

/// A service that is there: nothing is made where there is none.
Result<House> open_service(const cli::Folders& folders) {
  if (!std::filesystem::exists(paths_of(folders).secrets / store::master_key_file))
    return failed(Failure::Kind::bad_input, say("There is no service in this folder"));
  auto house = open_house(folders, jobs::real_clock());
  if (!house) return house;
  const auto service = desk::service_file(*house->desk);
  if (!service) return Unexpected{service.error()};
  if (service->service->name.empty())
    return failed(Failure::Kind::bad_input, say("There is no service in this folder"));
  return house;
}

/// Whoever runs it, as the service knows them. They act for the first agency they have a post at.
Result<access::Reader> reader_named(House& house, const std::string& email) {
  const auto service = desk::service_file(*house.desk);
  if (!service) return Unexpected{service.error()};
  const auto today = london_date(house.clock.now());
  for (const auto& [id, person] : service->service->people) {
    if (lower_ascii(person.email) != lower_ascii(email) || person.posts.empty()) continue;
    if (service::person_here(*service->service, id, today) == nullptr) continue;
    const auto& post = person.posts.front();
    return access::Reader{id, post.agency, post.role, person.coordinator, person.name};
  }
  return failed(Failure::Kind::bad_input,
                say("Name yourself with --as and an email address of somebody who works here"));
}

void say_troubles(const cli::ImportReport& report) {
  for (const auto& one : report.troubles) std::cout << cli::in_words(one) << "\n";
  if (report.troubles.empty()) return;
  std::cout << say("Wrong in all: {n}.", {{"n", std::to_string(report.troubles.size())}}) << "\n";
}

void say_counts(const cli::ImportReport& report, cli::Run run) {
  const bool dry = run == cli::Run::dry;
  for (const auto& [file, rows] : report.fresh) std::cout << "  " << file << ": " << rows << "\n";
  if (report.there > 0)
    std::cout << say("Brought in before, and left as it is: {n}.",
                     {{"n", std::to_string(report.there)}})
              << "\n";
  if (report.changed > 0)
    std::cout << say("Brought in before, and different now; what stands here is left as it is. "
                     "Correct it here: {n}.",
                     {{"n", std::to_string(report.changed)}})
              << "\n";
  if (report.erased > 0)
    std::cout << say("Brought in before and erased here since, so not made again: {n}.",
                     {{"n", std::to_string(report.erased)}})
              << "\n";
  if (dry)
    std::cout << say("Nothing was written. New children: {n}.",
                     {{"n", std::to_string(report.children)}})
              << "\n";
  else
    std::cout << say("Entries written: {n}.", {{"n", std::to_string(report.written)}}) << "\n";
  if (!report.bad_rows.empty())
    std::cout << say("Rows left out: {n}. They are in {folder}.",
                     {{"n", std::to_string(report.left_out)}, {"folder", report.bad_rows.string()}})
              << "\n";
}

}  // namespace

int import_set(const cli::Import& wanted) {
  auto house = open_service(wanted.folders);
  if (!house) return complain(house.error());
  auto reader = reader_named(*house, wanted.as);
  if (!reader && !(wanted.dry_run && wanted.as.empty())) return complain(reader.error());
  const cli::ImportOrder order{wanted.folder,
                               wanted.source,
                               wanted.dry_run ? cli::Run::dry : cli::Run::real,
                               wanted.skip_bad ? cli::BadRows::leave_out : cli::BadRows::refuse,
                               reader ? *reader : access::Reader{},
                               jobs::clamd_scanner(wanted.clamd_socket)};
  Bar bar;
  const auto report = cli::import_set(
      *house->desk, order, [&](cli::Stage stage, std::size_t done, std::size_t all) {
        bar.show(stage == cli::Stage::looking ? say("Looking") : say("Bringing in"), done, all);
      });
  if (!report) return complain(report.error());
  say_troubles(*report);
  const bool refused = !report->troubles.empty() && !wanted.skip_bad;
  if (refused && !wanted.dry_run)
    std::cout << say("Nothing was written. Mend what is wrong, or leave it out with --skip-bad.")
              << "\n";
  else
    say_counts(*report, order.run);
  return refused ? 1 : 0;
}

int export_set(const cli::Export& wanted) {
  auto house = open_service(wanted.folders);
  if (!house) return complain(house.error());
  const auto reader = reader_named(*house, wanted.as);
  if (!reader) return complain(reader.error());
  const auto child = StreamId::from(wanted.child);
  if (!wanted.child.empty() && !child)
    return complain({Failure::Kind::bad_input, say("This is no record's id")});
  Bar bar;
  const auto report = cli::export_set(
      *house->desk, {wanted.folder, child, *reader},
      [&](std::size_t done, std::size_t all) { bar.show(say("Handing out"), done, all); });
  if (!report) return complain(report.error());
  std::cout
      << say("{children} children, {victims} of their victims, {rows} rows, {documents} documents. "
             "What lies there now is not sealed: keep it as you would keep the records themselves.",
             {{"children", std::to_string(report->children)},
              {"victims", std::to_string(report->victims)},
              {"rows", std::to_string(report->rows)},
              {"documents", std::to_string(report->documents)}})
      << "\n";
  std::cout << desk::left_out_words(*report);
  return 0;
}

int take_offences(const cli::Offences& wanted) {
  const auto csv = read_file(wanted.file);
  if (!csv) return complain(csv.error());
  const auto house = open_service(wanted.folders);
  if (!house) return complain(house.error());
  auto list = offending::national_list_from(*csv);
  for (std::size_t at = 0; at < std::min(list.wrong.size(), troubles_shown); ++at) {
    const auto& one = list.wrong[at];
    std::cout << wanted.file << ", line " << one.line
              << (one.column.empty() ? "" : ", column " + one.column) << ": " << one.words << "\n";
  }
  if (!list.wrong.empty())
    return complain({Failure::Kind::bad_input, say("{n} rows are wrong, and nothing was kept",
                                                   {{"n", std::to_string(list.wrong.size())}})});
  if (auto kept = store::replace_file(house->paths.data / store::offences_file, bytes_of(*csv),
                                      S_IRUSR | S_IWUSR);
      !kept)
    return complain(kept.error());
  for (const auto& column : list.passed_over)
    std::cout << say("The column {name} is not read.", {{"name", column}}) << "\n";
  std::cout << say("{n} offences are kept, and can be chosen from the next start on. What the "
                   "Schedules say of those that are not joined by hand is not known.",
                   {{"n", std::to_string(list.offences.size())}})
            << "\n";
  return 0;
}

}  // namespace holdfast
