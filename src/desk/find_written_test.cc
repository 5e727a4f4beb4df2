// Searching what was written: only in records that stand open, only what stands now, and nothing of
// what was erased, withdrawn or moved out of sight.
#include <unistd.h>

#include <filesystem>

#include "desk/name_keys.h"
#include "desk/testing.h"

namespace holdfast::desk::testing {
namespace {

std::vector<EventId> finds_written(Town& town, const Reader& reader, std::string_view words) {
  std::vector<EventId> entries;
  for (const auto& one : well(find_written(town.desk, reader, words, {})).entries)
    entries.push_back(one.entry);
  return entries;
}

bool rows_were_true(Town& town, StreamId record) { return !well(rebuild(town.desk, record)); }

using Entries = std::vector<EventId>;

TEST_CASE("every word must have been written, in any order, whatever the case and accents") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto knife = town.tells(town.worker, record, "A kitchen KNIFE was found.Café, lunch time");
  const auto other = town.tells(town.worker, record, "He'd lost the knife at school");
  CHECK(finds_written(town, town.worker, "knife") == Entries{other, knife});
  CHECK(finds_written(town, town.worker, "found Kitchen") == Entries{knife});
  CHECK(finds_written(town, town.worker, "cafe") == Entries{knife});
  CHECK(finds_written(town, town.worker, "hed") == Entries{other});
  const auto pasted =
      town.tells(town.worker, record, "She\u2019d said \u201cblade\u201d\u2014twice");
  CHECK(finds_written(town, town.worker, "she'd blade twice") == Entries{pasted});
  CHECK(finds_written(town, town.worker, "kniv").empty());
  CHECK(finds_written(town, town.worker, "knife missing").empty());
  CHECK(finds_written(town, town.worker, " . ! ").empty());
  CHECK(rows_were_true(town, record));
}

TEST_CASE("the beginning of a word finds every word that begins so, from its fourth letter on") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto excluded = town.tells(town.worker, record, "Excluded for two days");
  const auto exclusion = town.tells(town.worker, record, "The exclusion was lifted");
  const auto excellent = town.tells(town.worker, record, "An excellent week, Łódź trip agreed");
  for (const auto* typed : {"excl", "exclu", "EXCLU"})
    CHECK_MESSAGE((finds_written(town, town.worker, typed) == Entries{exclusion, excluded}), typed);
  CHECK(finds_written(town, town.worker, "exclus") == Entries{exclusion});
  CHECK(finds_written(town, town.worker, "exclusi") == Entries{exclusion});
  CHECK(finds_written(town, town.worker, "excluded") == Entries{excluded});
  CHECK(finds_written(town, town.worker, "exclusive").empty());
  CHECK(finds_written(town, town.worker, "exc").empty());
  CHECK(finds_written(town, town.worker, "two") == Entries{excluded});
  CHECK(finds_written(town, town.worker, "łód").empty());
  CHECK(finds_written(town, town.worker, "łódź") == Entries{excellent});
  CHECK(finds_written(town, town.worker, "exce agre") == Entries{excellent});
  CHECK(rows_were_true(town, record));
}

TEST_CASE("of a long word the index keeps its beginnings, never the whole") {
  CHECK(written_keys("Safeguarding: a knife, twice") ==
        std::vector<std::string>{"knif", "safe", "safegua", "twic"});
  CHECK(keys_looked_for("safeguard knife am") == std::vector<std::string>{"am", "knif", "safegua"});
  CHECK(keys_looked_for("safe safeg") == std::vector<std::string>{"safe"});
}

TEST_CASE("who holds no entry with the word itself is shown none, and opens nothing") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.tells(town.worker, record, "A knight in the school play");
  const auto before = town.log_of(record).size();
  CHECK(finds_written(town, town.worker, "knightly").empty());
  CHECK(finds_written(town, town.worker, "knigth").empty());
  CHECK(town.log_of(record).size() == before);
}

TEST_CASE(
    "what is found lies in one's own cases, and in records that one said today why one opens") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto entry = town.tells(town.worker, record, "A knife was found");
  CHECK(finds_written(town, town.worker, "knife") == Entries{entry});
  CHECK(finds_written(town, town.colleague, "knife").empty());
  town.ticks(town.colleague, record);
  CHECK(finds_written(town, town.colleague, "knife") == Entries{entry});
  town.turn_to("2026-11-04T10:00Z");
  CHECK(finds_written(town, town.colleague, "knife").empty());
  for (const auto& reader : {town.partner, town.volunteer, town.admin, town.dpo, town.support})
    CHECK(finds_written(town, reader, "knife").empty());
}

TEST_CASE("a restricted record is searched by those alone who were admitted") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.tells(town.worker, record, "A knife was found");
  town.decides(service::RecordRestricted{record, {"Threats were made"}});
  CHECK(finds_written(town, town.worker, "knife").empty());
  CHECK(finds_written(town, town.manager, "knife").empty());
}

TEST_CASE("what lies in a part of the record is found by those who may see that part") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto entry = town.tells(town.worker, record, "Saw a nurse about the scar", health);
  CHECK(finds_written(town, town.worker, "nurse") == Entries{entry});
  town.ticks(town.support, record);
  CHECK(finds_written(town, town.support, "nurse").empty());
}

TEST_CASE("a correction is found by its own words, a withdrawn entry by none") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto entry = town.tells(town.worker, record, "A knife was found");
  const auto about = town.about(town.worker, record, entry);
  const Event now = chronology::Event(
      event_told("A screwdriver was found", day("2026-11-02"), chronology::Sort::incident));
  well(correct(town.desk, town.worker, about, now));
  CHECK(finds_written(town, town.worker, "knife").empty());
  CHECK(finds_written(town, town.worker, "screwdriver") == Entries{entry});
  CHECK(rows_were_true(town, record));
  well(withdraw(town.desk, town.worker, town.about(town.worker, record, entry)));
  CHECK(finds_written(town, town.worker, "screwdriver").empty());
  CHECK(rows_were_true(town, record));
}

TEST_CASE("an entry that was moved to another part is no longer found by who may not see that") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto entry = town.tells(town.worker, record, "Saw a nurse about the scar");
  town.ticks(town.support, record);
  CHECK(finds_written(town, town.support, "nurse") == Entries{entry});
  well(reclassify(town.desk, town.manager, town.about(town.manager, record, entry), health));
  CHECK(finds_written(town, town.support, "nurse").empty());
  CHECK(finds_written(town, town.worker, "nurse") == Entries{entry});
  CHECK(rows_were_true(town, record));
}

TEST_CASE("the words of an erased entry find nothing") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto entry = town.tells(town.worker, record, "A knife was found");
  const service::ErasureDecided decided{
      record, service::ErasureScope::entry, entry, {}, {"The head of service decided"}};
  well(record_service(town.desk, town.head, town.fresh(),
                      service::ErasureApproved{record, decided.scope, entry, {}, decided.why}));
  town.ticks(town.officer, record);
  well(erase(town.desk, town.officer, {town.fresh(), decided}));
  CHECK(finds_written(town, town.worker, "knife").empty());
  CHECK(rows_were_true(town, record));
}

TEST_CASE("a page of what was found goes on from its last entry, each entry once") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  Entries told;
  for (std::size_t n = 0; n < 2 * found_a_page + 3; ++n)
    told.push_back(town.tells(town.worker, record, "Knife number " + std::to_string(n)));
  std::ranges::reverse(told);
  Entries seen;
  std::optional<FoundEntry> after;
  for (bool more = true; more;) {
    const auto found = well(find_written(town.desk, town.worker, "knife", after));
    for (const auto& one : found.entries) seen.push_back(one.entry);
    more = found.more;
    after = found.entries.back();
  }
  CHECK(seen == told);
}

/// On the disk: a town in memory would say nothing of the index, which is SQLite's own.
struct City {
  std::filesystem::path folder =
      std::filesystem::temp_directory_path() / ("holdfast_city_" + std::to_string(::getpid()));
  Chance chance = chance_from(11);
  store::Strongroom room;

  City() {
    const auto paths = store::paths_under(folder);
    well(store::prepare(paths, chance));
    room = well(store::open(paths, {[] { return moment("2026-11-03T10:00Z"); }}, chance));
  }
  ~City() {
    room = {};
    std::filesystem::remove_all(folder);
  }
  /// A thousand rows of one record, numbered from `first`.
  void tells(std::size_t first, std::size_t rare_one, EventId rare) {
    const auto entry = EventId::random(chance);
    ledger::StreamAppend append{StreamId::random(chance), 0, {}, {}, {}};
    append.entries.push_back(
        {entry, PersonId::random(chance), AgencyId::random(chance), only_open, "{}"});
    for (std::size_t n = first; n < first + 1000; ++n)
      append.texts.rows.push_back(
          {n == rare_one ? rare : EventId::random(chance),
           {"note", "met", "w" + std::to_string(n % 997), n == rare_one ? "machete" : "park"},
           only_open,
           {entry}});
    REQUIRE(room.ledger->append({&append, 1}));
  }
};

TEST_CASE("among a hundred thousand notes a word is found, and only where it was written") {
  City city;
  const auto rare = EventId::random(city.chance);
  for (std::size_t first = 0; first < 100'000; first += 1000) city.tells(first, 54'321, rare);
  const auto find = [&](std::vector<std::string> words) {
    return well(city.room.ledger->find_texts({.words = std::move(words), .limit = 50}));
  };
  const auto found = find({"machete", "met"});
  REQUIRE(found.size() == 1);
  CHECK(found[0].entry.event == rare);
  CHECK(find({"machete", "park"}).empty());
  CHECK(find({"note", "met"}).size() == 50);
}

}  // namespace
}  // namespace holdfast::desk::testing
