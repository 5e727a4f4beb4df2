// Victims taken in from files written by hand: whose rows are whose, and rows as they should not
// be.
#include "cli/import_testing.h"
#include "desk/victims.h"
#include "practice/victims/victims.h"

namespace holdfast::cli {
namespace {

using namespace testing;

constexpr std::string_view tokens =
    "victim_ref,child_ref,victim_token,victim_told_by,victim_told_on\n"
    "V1,C1,Victim A,police,2026-03-01\n"
    "V2,C1,Victim B,court,2026-03-01\n"
    "V1,C2,Victim A,school,2026-03-01\n";
constexpr std::string_view begun =
    "victim_ref,child_ref,told_first,recorded_by,recorded_on\n"
    "V1,C1,Police hold the details,J. Smith,2026-03-02\n"
    "V2,C1,,,\n"
    "V1,C2,,,\n";
constexpr std::string_view wishes =
    "wish_ref,child_ref,victim_ref,wished,wished_on,taken_down_by\n"
    "W1,C1,V1,To be left alone,2026-03-03,J. Smith\n"
    "W2,C1,V2,To be told,2026-03-03,J. Smith\n"
    "W1,C2,V1,To hear why,2026-03-03,J. Smith\n";

struct Taking {
  Town town;
  Folder folder;

  explicit Taking(const std::string& name) : folder("victims_" + name) {
    folder.write("children.csv", two_children);
    folder.write("victim_tokens.csv", tokens);
    folder.write("victims.csv", begun);
    folder.write("victim_wishes.csv", wishes);
  }
  StreamId victim(const std::string& child, const std::string& ref) const {
    return desk::victim_begun_by(town.desk, record_of(town, child),
                                 desk::event_of(town.desk, {"", desk::tokens_file, child, ref}));
  }
  std::vector<std::string> wished(StreamId of) {
    town.ticks(town.victim_worker, of);
    const auto opened =
        well(desk::open(town.desk, town.victim_worker, {of, "victim", {}, desk::RecordOf::victim}));
    std::vector<std::string> words;
    for (const auto& one : opened.file.victims->wishes) words.push_back(one.record.wished.value);
    return words;
  }
  ImportReport runs(Run run = Run::real, BadRows bad = BadRows::refuse) {
    return taken(town, folder, run, bad);
  }
};

using Words = std::vector<std::string>;

TEST_CASE("one reference under two children is two victims, and each has its own rows") {
  Taking t("apart");
  const auto report = t.runs();
  for (const auto& one : report.troubles) MESSAGE(in_words(one));
  CHECK(report.troubles.empty());
  CHECK(report.written == 2 + 3 + 3 + 3);
  CHECK(t.wished(t.victim("C1", "V1")) == Words{"To be left alone"});
  CHECK(t.wished(t.victim("C1", "V2")) == Words{"To be told"});
  CHECK(t.wished(t.victim("C2", "V1")) == Words{"To hear why"});
  CHECK(well(desk::victims_listed(t.town.desk, t.town.victim_worker)).size() == 3);
  CHECK(t.runs().there == 11);
}

TEST_CASE("a token comes in before its victim, who joins it later") {
  Taking t("later");
  std::filesystem::remove(t.folder.path / "victims.csv");
  std::filesystem::remove(t.folder.path / "victim_wishes.csv");
  CHECK(t.runs().written == 5);
  Folder later("victims_joining");
  later.write("victims.csv", begun);
  later.write("victim_wishes.csv", wishes);
  CHECK(taken(t.town, later).written == 6);
  CHECK(t.wished(t.victim("C1", "V2")) == Words{"To be told"});
}

TEST_CASE("the next victim who is added here is called as nobody was") {
  Taking t("next");
  std::string few(tokens);
  few.replace(few.find("Victim B"), 8, "Victim D");
  t.folder.write("victim_tokens.csv", few);
  CHECK(t.runs().troubles.empty());
  const auto record = record_of(t.town, "C1");
  t.town.ticks(t.town.worker, record);
  well(desk::add_victim(
      t.town.desk, t.town.worker,
      {t.town.fresh(), record, {{}, victims::ToldBy::police, london_date(t.town.now())}, {}}));
  const auto& given = t.town.opened(t.town.worker, record).file.victims->tokens;
  REQUIRE(given.size() == 3);
  CHECK(given.back().record.victim_token.value == "Victim E");
}

TEST_CASE("a name where a token belongs is refused, and so is one token for two victims") {
  Taking t("named");
  t.folder.write("victim_tokens.csv",
                 "victim_ref,child_ref,victim_token,victim_told_by,victim_told_on\n"
                 "V1,C1,Alder Finch,police,2026-03-01\n"
                 "V2,C1,Victim A,court,2026-03-01\n"
                 "V3,C1,Victim A,court,2026-03-01\n"
                 "V4,C1,Victim,court,2026-03-01\n"
                 "V5,C1,Victim A Finch,court,2026-03-01\n"
                 "V6,C1,victim b,court,2026-03-01\n"
                 "V1,C2,,court,2026-03-01\n");
  const auto before = entries_of(t.town.desk);
  const auto report = t.runs();
  for (const std::size_t line : {2, 4, 5, 6, 7, 8}) {
    CAPTURE(line);
    CHECK(speaks_of(report, "victim_tokens.csv", line, "victim_token"));
  }
  CHECK_FALSE(speaks_of(report, "victim_tokens.csv", 3, "victim_token"));
  // Whose token cannot be taken has no record to lie in.
  CHECK(speaks_of(report, "victims.csv", 2, ""));
  CHECK(speaks_of(report, "victims.csv", 4, ""));
  CHECK(speaks_of(report, "victim_wishes.csv", 2, ""));
  CHECK(entries_of(t.town.desk) == before);
}

TEST_CASE(
    "every bad row of a victim is told of by file, line and column, and a dry run writes none") {
  Taking t("bad");
  t.folder.write("victims.csv", "victim_ref,child_ref,told_first\nV1,C1,\nV9,C1,\nV1,C9,\n");
  t.folder.write("victim_wishes.csv",
                 "wish_ref,child_ref,victim_ref,wished,wished_on,taken_down_by\n"
                 "W1,C1,V1,To be left alone,2099-03-03,J. Smith\n"
                 "W2,C1,V2,To be told,2026-03-03,J. Smith\n"
                 "W3,C1,,To be told,2026-03-03,J. Smith\n"
                 "W4,C1,V1,,2026-03-03,J. Smith\n"
                 "W5,C1,V1;V2,Of both,2026-03-03,J. Smith\n");
  t.folder.write("victim_places.csv",
                 "place_ref,child_ref,victim_ref,kept_place,kept_postcode\n"
                 "P1,C1,V1,Work,ZZ99 3VZ\nP2,C1,V1,Home,somewhere\n");
  t.folder.write("victim_places_lifted.csv",
                 "lifting_ref,child_ref,victim_ref,lifted_place,lifted_on,lifted_why\n"
                 "L1,C1,V2,P1,2026-03-03,Not theirs\n"
                 "L2,C1,V1,P1,2026-03-03,They moved\n");
  t.folder.write("victim_workers.csv",
                 "worker_ref,child_ref,victim_ref,looks_after,looks_after_from\n"
                 "K1,C1,V1,Sam.Porter@example.org,2026-03-03\n"
                 "K2,C1,V1,Vi.Dale@example.org,2026-03-03\n");
  const auto before = entries_of(t.town.desk);
  const auto report = t.runs(Run::dry);
  struct At {
    std::string_view file;
    std::size_t line;
    std::string_view column;
  };
  constexpr At wrong[] = {{"victims.csv", 3, ""},
                          {"victims.csv", 4, ""},
                          {"victim_wishes.csv", 2, "wished_on"},
                          {"victim_wishes.csv", 3, ""},
                          {"victim_wishes.csv", 4, "victim_ref"},
                          {"victim_wishes.csv", 5, "wished"},
                          {"victim_wishes.csv", 6, "victim_ref"},
                          {"victim_places.csv", 3, "kept_postcode"},
                          {"victim_places_lifted.csv", 2, "lifted_place"},
                          {"victim_workers.csv", 2, "looks_after"}};
  for (const auto& one : wrong) {
    CAPTURE(std::string(one.file) + " " + std::to_string(one.line) + " " + std::string(one.column));
    CHECK(speaks_of(report, one.file, one.line, one.column));
  }
  for (const auto& one : report.troubles) INFO(in_words(one));
  CHECK(report.troubles.size() == std::size(wrong));
  CHECK(report.fresh.at("victim_places_lifted.csv") == 1);
  CHECK(entries_of(t.town.desk) == before);
  CHECK(t.runs().written == 0);
}

TEST_CASE("an offence names its victims by their tokens' rows") {
  Taking t("harmed");
  t.folder.write("offences.csv",
                 "offence_ref,child_ref,offence_title,committed_on,allegation,alleged_by_whom,"
                 "harmed\nO1,C1,Theft,2024-01-02,Took a bicycle.,Police,V1;V2\n");
  CHECK(t.runs().troubles.empty());
  const auto record = record_of(t.town, "C1");
  t.town.ticks(t.town.worker, record);
  CHECK(t.town.opened(t.town.worker, record).file.victims->tokens.size() == 2);
}

TEST_CASE("what was erased of a victim here does not come back") {
  Taking t("gone");
  t.runs();
  const auto victim = t.victim("C1", "V1");
  well(t.town.room.ledger->erase_entry(
      victim, desk::event_of(t.town.desk, {"", "victim_wishes.csv", "C1", "W1"})));
  const auto before = entries_of(t.town.desk);
  CHECK(t.runs().erased == 1);
  well(t.town.room.ledger->erase_stream(victim));
  CHECK(t.runs().erased == 2);
  CHECK(entries_of(t.town.desk) == before);
  t.folder.write("victim_safety.csv",
                 "safety_ref,child_ref,victim_ref,safety_answer,safety_asked_on\n"
                 "S1,C1,V1,none_needed,2026-03-03\n");
  CHECK(speaks_of(t.runs(), "victim_safety.csv", 2, ""));
  CHECK(entries_of(t.town.desk) == before);
}

}  // namespace
}  // namespace holdfast::cli
