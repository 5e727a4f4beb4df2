// Taking a set in: what rows become, that a second run makes nothing, and what is left as it is.
#include "cli/import.h"

#include "cli/import_testing.h"

namespace holdfast::cli {
namespace {

using namespace testing;

constexpr std::string_view notes =
    "note_ref,child_ref,standing,sort,happened_on,what,told_by,recorded_by,recorded_on,"
    "compartments\n"
    "N1,C1,fact,contact,01/03/2024,\"Said \"\"no\"\",\nthen laughed.\",J. Smith,J. Smith,"
    "2024-03-03,\n"
    "N2,C1,opinion,health,2024-03-02,Sleeps badly.,Nurse,,,health\n";

TEST_CASE("rows become entries: claimed as they say, recorded here by whoever ran it, never late") {
  Town town;
  Folder folder("rows");
  folder.write("children.csv", two_children);
  folder.write("notes.csv", notes);
  const auto report = taken(town, folder);
  CHECK(report.troubles.empty());
  CHECK(report.children == 2);
  CHECK(report.written == 4);

  const auto record = record_of(town, "C1");
  town.ticks(town.head, record);
  const auto opened = town.opened(town.head, record);
  CHECK(children::full_name(*opened.file.children) == "Siân O'Neill, junior");
  const auto& items = opened.file.chronology->items;
  REQUIRE(items.size() == 2);
  const auto& first = *items.begin();
  CHECK(first.record->what.value == "Said \"no\",\nthen laughed.");
  CHECK(first.envelope.claimed == Claim{"J. Smith", Date::from("2024-03-03")});
  CHECK(in_words(*first.envelope.claimed) == "Claimed: recorded by J. Smith on 3 March 2024");
  CHECK(first.envelope.actor == town.support.person);
  CHECK(first.envelope.recorded == town.now());
  CHECK_FALSE(chronology::recorded_late(*opened.service.service, first));
  CHECK_FALSE(items.rbegin()->envelope.claimed.has_value());
  CHECK(town.finds(town.head, record, "sian"));
}

TEST_CASE("a row lies in the compartments it names, and who lacks one is not shown it") {
  Town town;
  Folder folder("compartments");
  folder.write("children.csv", two_children);
  folder.write("notes.csv", notes);
  folder.write("workers.csv",
               "worker_ref,child_ref,worker,from\nW1,C1,Sam.Porter@example.org,2024-03-01\n");
  CHECK(taken(town, folder).troubles.empty());
  const auto record = record_of(town, "C1");
  const auto clearances = [&](const access::Reader& reader) {
    std::vector<Clearance> all;
    for (const auto& item : town.opened(reader, record).file.chronology->items)
      all.push_back(item.envelope.clearance);
    return all;
  };
  CHECK(clearances(town.worker).size() == 2);
  CHECK(clearances(town.worker).back().has(Compartment::health));
  town.decides(service::Admitted{record, town.partner.person, {}, {}, {"School"}, {}});
  CHECK(clearances(town.partner).size() == 1);
}

TEST_CASE("a second run, by whoever, makes nothing and says so") {
  Town town;
  Folder folder("twice");
  folder.write("children.csv", two_children);
  folder.write("notes.csv", notes);
  taken(town, folder);
  const auto before = entries_of(town.desk);
  const auto again = taken(town, folder);
  CHECK(again.written == 0);
  CHECK(again.there == 4);
  const ImportOrder by_another{folder.path, "", Run::real, BadRows::refuse, town.admin, {}};
  CHECK(taken(town.desk, by_another).there == 4);
  CHECK(entries_of(town.desk) == before);
}

TEST_CASE("rows added later join the record that was made before") {
  Town town;
  Folder folder("later");
  folder.write("children.csv", two_children);
  taken(town, folder);
  Folder more("more");
  more.write("notes.csv", notes);
  CHECK(taken(town, more).written == 2);
  CHECK(taken(town, more).written == 0);
}

TEST_CASE("a row that says something else now is told of, and what stands is left") {
  Town town;
  Folder folder("changed");
  folder.write("children.csv", two_children);
  folder.write("notes.csv", notes);
  taken(town, folder);
  std::string other(notes);
  other.replace(other.find("Sleeps badly"), 12, "Sleeps well.");
  folder.write("notes.csv", other);
  const auto before = entries_of(town.desk);
  CHECK(taken(town, folder).changed == 1);
  CHECK(entries_of(town.desk) == before);
}

TEST_CASE("what was erased here does not come back") {
  Town town;
  Folder folder("erased");
  folder.write("children.csv", two_children);
  folder.write("notes.csv", notes);
  taken(town, folder);
  const auto record = record_of(town, "C1");
  const auto note = desk::event_of(town.desk, {"", "notes.csv", "C1", "N1"});
  well(town.room.ledger->erase_entry(record, note));
  const auto before = entries_of(town.desk);
  CHECK(taken(town, folder).erased == 1);
  CHECK(entries_of(town.desk) == before);
  well(town.room.ledger->erase_compartment(record, Compartment::health));
  CHECK(taken(town, folder).erased == 2);
  well(town.room.ledger->erase_stream(record));
  CHECK(taken(town, folder).erased == 3);
  CHECK(entries_of(town.desk) == before);
  folder.write("aliases.csv", "alias_ref,child_ref,alias\nA1,C1,Sunny\n");
  CHECK(speaks_of(taken(town, folder), "aliases.csv", 2, ""));
  CHECK(entries_of(town.desk) == before);
}

TEST_CASE("a restricted record is shut before anything is written to it") {
  Town town;
  Folder folder("restricted");
  folder.write("children.csv", two_children);
  folder.write("restricted.csv", "restriction_ref,child_ref,why\nR1,C1,Their safety.\n");
  folder.write("barred.csv", "bar_ref,child_ref,person,why\nB1,C2,Kit.Marsh@example.org,Aunt.\n");
  CHECK(taken(town, folder).troubles.empty());
  const auto& service = *well(desk::service_file(town.desk)).service;
  CHECK(service.access.restricted.contains(record_of(town, "C1")));
  CHECK(town.finds(town.worker, record_of(town, "C2"), "max"));
  CHECK_FALSE(town.finds(town.worker, record_of(town, "C1"), "siân"));
  CHECK_FALSE(town.finds(town.colleague, record_of(town, "C2"), "max"));
  const auto decided = well(town.room.ledger->head(town.desk.service)).count;
  CHECK(taken(town, folder).written == 0);
  CHECK(well(town.room.ledger->head(town.desk.service)).count == decided);
}

TEST_CASE("rows may speak of earlier rows of the same child, and of other children") {
  Town town;
  Folder folder("refs");
  folder.write("children.csv", two_children);
  folder.write("offences.csv",
               "offence_ref,child_ref,offence_title,committed_on,allegation,alleged_by_whom,"
               "co_accused_here\nO1,C1,Theft,2024-01-02,Took a bicycle.,Police,C2\n");
  folder.write("outcomes.csv",
               "outcome_ref,child_ref,of_offence,outcome,outcome_on,decided_by\n"
               "A1,C1,O1,admitted,2024-01-05,The child\n");
  const auto report = taken(town, folder);
  CHECK(report.troubles.empty());
  CHECK(report.written == 4);
}

TEST_CASE("two systems that count alike are told apart by their names") {
  Town town;
  Folder folder("sources");
  folder.write("children.csv", two_children);
  const auto from = [&](const char* source) {
    return taken(town.desk, {folder.path, source, Run::real, BadRows::refuse, town.support, {}});
  };
  CHECK(from("North").children == 2);
  CHECK(from("South").children == 2);
  CHECK(from("North").children == 0);
}

}  // namespace
}  // namespace holdfast::cli
