// What was erased is found nowhere: not in the database, its log, the key file or its slack, not in
// a later backup, and not in an older one once it has been restored.
#include <doctest/doctest.h>

#include <fstream>

#include <thread>

#include "ledger/verify.h"
#include "raw.h"
#include "store/backup.h"
#include "store/secrets.h"
#include "town.h"

namespace holdfast::conformance {
namespace {

using namespace ledger;

constexpr std::string_view secret = "lives above the bakery in Mill Lane";

/// Three hundred entries, so that pages of the key file have been split; one holds the secret.
struct Erasing {
  Town<Sqlite> town;
  NewEntry told = town.entry(std::string(secret), {Compartment::open, Compartment::victim});
  std::filesystem::path root = town.engine.folder.path;
  store::StorePaths paths = store::paths_under(root);
  store::BackupPaths older{root / "older" / "data", root / "older" / "keys"};
  Bytes wrapped;

  Erasing() {
    for (std::uint64_t n = 0; n < 300; ++n)
      REQUIRE(town.append(n == 150 ? told : town.entry("dull " + std::to_string(n)), n));
    const StreamAppend rows{
        town.stream, 300, {}, std::vector<Row>{{"name", "x", {}, 0, {told.event}, "Mill Lane"}}};
    REQUIRE(town.room.ledger->append(std::span(&rows, 1)));
    REQUIRE(store::back_up(paths, older));
    const auto nonce = *town.room.store->nonces_of(town.stream, std::span(&told.event, 1))->front();
    const KeyName name{town.stream, key_id_of(nonce)};
    wrapped = town.room.store->entry_keys(std::span(&name, 1))->front()->wrapped;
    REQUIRE(holds(all_bytes(root / "keys"), wrapped));
  }

  void is_forgotten() {
    const auto entries = town.entries();
    REQUIRE(entries.size() == 300);
    CHECK(entries[150].erased);
    CHECK(town.room.ledger->find({"name", {"x"}})->empty());
    CHECK(verify(*town.room.store, {})->sound());
    CHECK_FALSE(holds(all_bytes(root / "keys"), wrapped));
    for (const auto& folder : {"data", "keys", "secrets"})
      CHECK_FALSE(holds(all_bytes(root / folder), bytes_of(secret)));
  }
};

TEST_CASE("a national list of offences is in the backup, and comes back") {
  const Town<Sqlite> town;
  const auto paths = store::paths_under(town.engine.folder.path);
  const store::BackupPaths copy{town.engine.folder.path / "copy" / "data",
                                town.engine.folder.path / "copy" / "keys"};
  std::ofstream(paths.data / store::offences_file) << "cjs_code,title\n";
  REQUIRE(store::back_up(paths, copy));
  auto back = store::paths_under(town.engine.folder.path / "back");
  std::filesystem::create_directories(back.secrets);
  std::filesystem::copy(paths.secrets, back.secrets);
  REQUIRE(store::restore(copy, back));
  CHECK(std::filesystem::file_size(back.data / store::offences_file) == 15);
}

TEST_CASE("an erased entry's wrapped key is in no file, and its text never was") {
  Erasing e;
  REQUIRE(e.town.room.ledger->erase_entry(e.town.stream, e.told.event));
  e.is_forgotten();
  CHECK(e.town.entries()[149].content == "dull 149");
}

TEST_CASE("an erased compartment's entries are in no file") {
  Erasing e;
  REQUIRE(e.town.room.ledger->erase_compartment(e.town.stream, Compartment::victim));
  e.is_forgotten();
  CHECK(e.town.entries()[149].content == "dull 149");
}

TEST_CASE("an erased record is in no file") {
  Erasing e;
  REQUIRE(e.town.room.ledger->erase_stream(e.town.stream));
  e.is_forgotten();
  CHECK(e.town.entries()[149].erased);
}

TEST_CASE("a later backup holds no key of what was erased") {
  Erasing e;
  REQUIRE(e.town.room.ledger->erase_entry(e.town.stream, e.told.event));
  REQUIRE(store::back_up(e.paths, {e.root / "later" / "data", e.root / "later" / "keys"}));
  CHECK_FALSE(holds(all_bytes(e.root / "later"), e.wrapped));
}

TEST_CASE("an older backup, once restored, has forgotten too, and keeps everything else") {
  Erasing e;
  REQUIRE(e.town.room.ledger->erase_entry(e.town.stream, e.told.event));
  store::StorePaths anew = e.paths;  // the master key and the list beside it are still there
  anew.data = e.root / "anew" / "data";
  anew.keys = e.root / "anew" / "keys";
  REQUIRE(holds(all_bytes(e.older.keys), e.wrapped));
  REQUIRE(store::restore(e.older, anew));
  CHECK_FALSE(holds(all_bytes(anew.keys), e.wrapped));
  const auto room = store::open(anew, {[] { return Moment{}; }}, e.town.chance);
  REQUIRE(room);
  const auto stream = room->ledger->read(e.town.stream);
  REQUIRE(stream);
  CHECK(stream->entries[150].erased);
  CHECK(stream->entries[151].content == "dull 151");
  CHECK(room->ledger->find({"name", {"x"}})->empty());
  CHECK(verify(*room->store, {})->sound());
}

TEST_CASE(
    "a key destroyed in the list but not yet in the key file is destroyed at the next start") {
  Erasing e;
  const auto keys = e.town.room.store->entry_keys(e.town.stream);
  std::ofstream(e.paths.secrets / "destroyed.log", std::ios::app)
      << "entry " << e.town.stream.text() << " " << keys->keys[0].id.text() << " 8\n"
      << "entry torn";
  const auto again = store::open(e.paths, {[] { return Moment{}; }}, e.town.chance);
  REQUIRE(again);
  int erased = 0;
  const auto stream = again->ledger->read(e.town.stream);
  for (const auto& entry : stream->entries) erased += entry.erased;
  CHECK(erased == 1);
}

TEST_CASE("a backup taken while entries are being appended opens whole") {
  Erasing e;
  std::jthread writer([&](const std::stop_token& stop) {
    for (std::uint64_t n = 300; !stop.stop_requested(); ++n)
      REQUIRE(e.town.append(e.town.entry("late"), n));
  });
  for (int i = 0; i < 5; ++i) {
    const auto name = "copy" + std::to_string(i);
    store::StorePaths copy = e.paths;
    copy.data = e.root / name / "data";
    copy.keys = e.root / name / "keys";
    REQUIRE(store::back_up(e.paths, {copy.data, copy.keys}));
    const auto room = store::open(copy, {[] { return Moment{}; }}, ledger::sodium_chance());
    REQUIRE(room);
    CHECK(room->ledger->read(e.town.stream)->entries.size() >= 300);
  }
}

TEST_CASE("a backup goes only into empty folders, and a lost master key is never replaced") {
  Erasing e;
  CHECK_FALSE(store::back_up(e.paths, e.older));
  std::filesystem::remove(e.paths.secrets / "master.key");
  CHECK_FALSE(store::prepare(e.paths, e.town.chance));
  CHECK_FALSE(store::restore(e.older, e.paths));
}

TEST_CASE("another master key opens nothing and is refused at the start") {
  Erasing e;
  std::filesystem::remove(e.paths.secrets / "master.key");
  std::ofstream(e.paths.secrets / "master.key") << std::string(32, 'x');
  const auto room = store::open(e.paths, {[] { return Moment{}; }}, e.town.chance);
  REQUIRE_FALSE(room);
  CHECK(room.error().kind == Failure::Kind::bad_input);
}

TEST_CASE("checkpoints lie in two places and are read from either") {
  Erasing e;
  REQUIRE(store::write_checkpoint(*e.town.room.store, e.paths, *e.town.now));
  const auto signer = public_key_of(*store::read_key(e.paths.secrets / "checkpoint.key"));
  for (const auto& folder : {e.paths.data / "checkpoints", e.paths.anchors}) {
    const auto found = store::read_checkpoints(std::span(&folder, 1), signer);
    REQUIRE(found->checkpoints.size() == 1);
    const auto report = verify(*e.town.room.store, found->checkpoints);
    CHECK(report->sound());
    CHECK(report->unanchored.empty());
  }
}

}  // namespace
}  // namespace holdfast::conformance
