// On real files: a run that is killed is begun again and ends where one whole run would have, and a
// dry run leaves no byte changed.
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <map>

#include "cli/import_testing.h"

namespace holdfast::cli {
namespace {

using namespace testing;
namespace fs = std::filesystem;

constexpr std::size_t children = 450;  ///< three batches

Clock standing_clock() {
  return {[] { return desk::testing::moment("2026-11-03T10:00Z"); }};
}

/// A service kept in a folder, open as long as this lives.
struct Kept {
  Clock clock = standing_clock();
  Chance chance;
  store::Strongroom room;
  desk::Desk desk;

  Kept(const fs::path& folder, std::uint64_t seed)
      : chance(desk::testing::chance_from(seed)),
        room(opened(folder, clock, chance)),
        desk{*room.ledger, *room.access_log, room.shelf,
             clock,        chance,           std::make_shared<Calendar>()} {}

  static store::Strongroom opened(const fs::path& folder, const Clock& clock,
                                  const Chance& chance) {
    const auto paths = store::paths_under(folder);
    well(store::prepare(paths, chance));
    return well(store::open(paths, clock, chance));
  }
};

access::Reader founded(const fs::path& folder) {
  Kept kept(folder, 1);
  well(desk::found_service(kept.desk, {}, {}, {{"Northbank"}, false}));
  const auto agency = named_by<AgencyId>(well(desk::found(
      kept.desk, {}, {}, service::AgencyAdded{{"Northbank"}, service::AgencyKind::youth_justice})));
  const auto person = well(desk::found(
      kept.desk, {}, agency,
      service::PersonJoined{{"Kit"}, {"kit@example.org"}, agency, Role::administrator, {}, {}}));
  return {named_by<PersonId>(person), agency, Role::administrator, false, "Kit"};
}

void write_set(const Folder& folder) {
  std::string rows = "child_ref,given_name,family_name\n";
  std::string notes = "note_ref,child_ref,standing,sort,happened_on,what,told_by\n";
  for (std::size_t n = 0; n < children; ++n) {
    const auto ref = std::to_string(1000 + n);
    rows += ref + ",Max,Orme\n";
    notes += "N" + ref + "," + ref + ",fact,contact,2024-03-01,Met.,Worker\n";
  }
  folder.write("children.csv", rows);
  folder.write("notes.csv", notes);
}

/// In a process of its own, which kills itself after this many children.
void import_killed_after(const fs::path& service, const ImportOrder& order, std::size_t most) {
  const auto process = ::fork();
  REQUIRE(process >= 0);
  if (process == 0) {
    Kept kept(service, 3);
    const auto done = import_set(kept.desk, order, [&](Stage stage, std::size_t n, std::size_t) {
      if (stage == Stage::taking && n >= most) ::kill(::getpid(), SIGKILL);
    });
    ::_exit(done ? 0 : 1);
  }
  int ended = 0;
  ::waitpid(process, &ended, 0);
  REQUIRE(WIFSIGNALED(ended));
}

std::map<std::string, std::string> bytes_under(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& one : fs::recursive_directory_iterator(folder)) {
    if (!one.is_regular_file()) continue;
    std::ifstream in(one.path(), std::ios::binary);
    files[one.path().string()] = std::string((std::istreambuf_iterator<char>(in)), {});
  }
  return files;
}

TEST_CASE("a run that is killed leaves whole children, and the next goes on to the same end") {
  Folder service("killed_service");
  Folder set("killed_set");
  write_set(set);
  const auto reader = founded(service.path);
  const ImportOrder order{set.path, "", Run::real, BadRows::refuse, reader, {}};
  import_killed_after(service.path, order, 250);
  std::size_t there = 0;
  {
    Kept kept(service.path, 4);
    for (const auto& id : well(desk::all_records(kept.desk))) {
      CHECK(well(kept.room.ledger->head(id)).count == 2);
      ++there;
    }
    CHECK(there > 0);
    CHECK(there < children);
  }
  Kept kept(service.path, 5);
  const auto report = taken(kept.desk, order);
  CHECK(report.there == 2 * there);
  CHECK(report.written == 2 * (children - there));
  CHECK(well(desk::all_records(kept.desk)).size() == children);
  const auto entries = entries_of(kept.desk);
  CHECK(taken(kept.desk, order).written == 0);
  CHECK(entries_of(kept.desk) == entries);
}

/// Each child with a victim, whose record has two entries more.
void write_victims(const Folder& folder) {
  std::string tokens = "victim_ref,child_ref,victim_token,victim_told_by,victim_told_on\n";
  std::string begun = "victim_ref,child_ref\n";
  std::string wishes = "wish_ref,child_ref,victim_ref,wished,wished_on,taken_down_by\n";
  for (std::size_t n = 0; n < children; ++n) {
    const auto ref = std::to_string(1000 + n);
    tokens += "V," + ref + ",Victim A,police,2024-03-01\n";
    begun += "V," + ref + "\n";
    wishes += "W," + ref + ",V,To be told.,2024-03-01,Worker\n";
  }
  folder.write("victim_tokens.csv", tokens);
  folder.write("victims.csv", begun);
  folder.write("victim_wishes.csv", wishes);
}

TEST_CASE("a run that is killed leaves no child without their victims, and no victim without one") {
  Folder service("killed_victims");
  Folder set("killed_victims_set");
  write_set(set);
  write_victims(set);
  const auto reader = founded(service.path);
  const ImportOrder order{set.path, "", Run::real, BadRows::refuse, reader, {}};
  import_killed_after(service.path, order, 250);
  std::size_t there = 0;
  {
    Kept kept(service.path, 4);
    there = well(desk::childrens_records(kept.desk)).size();
    CHECK(there > 0);
    CHECK(there < children);
    CHECK(well(desk::all_records(kept.desk)).size() == 2 * there);
  }
  Kept kept(service.path, 5);
  CHECK(taken(kept.desk, order).written == 5 * (children - there));
  CHECK(well(desk::all_records(kept.desk)).size() == 2 * children);
  CHECK(taken(kept.desk, order).written == 0);
}

TEST_CASE("a dry run leaves no byte changed, whatever it finds") {
  Folder service("dry_service");
  Folder set("dry_set");
  write_set(set);
  set.write("documents/a.txt", "words\n");
  set.write("documents.csv",
            "document_ref,child_ref,called,paper,document\nD1,1000,A,letter,a.txt\n"
            "D2,1000,A,letter,b.txt\n");
  const auto reader = founded(service.path);
  const auto before = bytes_under(service.path);
  {
    Kept kept(service.path, 6);
    const auto report = taken(kept.desk, {set.path, "", Run::dry, BadRows::leave_out, reader, {}});
    CHECK(report.fresh.at("notes.csv") == children);
    CHECK(report.fresh.at("documents.csv") == 1);
    CHECK(report.troubles.size() == 1);
    CHECK(report.written == 0);
  }
  CHECK((bytes_under(service.path) == before));
  CHECK_FALSE(fs::exists(set.path.string() + "-left-out"));
}

}  // namespace
}  // namespace holdfast::cli
