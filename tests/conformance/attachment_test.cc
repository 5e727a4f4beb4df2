// Files of entries: sealed under the entry's key, named by what is stored, on the disk before the
// entry is, never shared, gone when the key is.
#include <doctest/doctest.h>
#include <sys/resource.h>

#include <csignal>

#include <atomic>
#include <thread>

#include "ledger/sealed_files.h"
#include "ledger/sweep.h"
#include "ledger/verify.h"
#include "raw.h"
#include "store/attachments.h"
#include "store/backup.h"
#include "town.h"

namespace holdfast::conformance {
namespace {

using namespace ledger;

constexpr std::string_view letter = "Dear Ms Okafor, he lives above the bakery in Mill Lane";

std::string long_letter() {
  std::string text;
  while (text.size() < 3 * chunk_size_bytes + 7) text += letter;
  return text;
}

template <class Engine>
std::shared_ptr<SealedFiles> sealed(Town<Engine>& town, std::string_view plain) {
  auto files = town.room.ledger->new_files();
  REQUIRE(files->begin());
  REQUIRE(files->take(bytes_of(plain)));
  REQUIRE(files->end());
  return files;
}

template <class Engine>
NewEntry with_file(Town<Engine>& town, std::string_view plain) {
  auto entry = town.entry("a document");
  entry.files = sealed(town, plain);
  return entry;
}

template <class Engine>
std::vector<KeptAttachment> kept(Town<Engine>& town) {
  return *town.room.store->attachments().list();
}

TEST_CASE_TEMPLATE("a file reads back as it came, and its name is in the entry's header", Engine,
                   Memory, Sqlite) {
  Town<Engine> town;
  for (const auto& plain :
       {std::string(letter), long_letter(), std::string(), std::string(chunk_size_bytes, 'x'),
        std::string(2 * chunk_size_bytes, 'y')}) {
    const auto before = town.entries().size();
    const auto entry = with_file(town, plain);
    REQUIRE(town.append(entry, before));
    const auto names = town.entries().back().header.attachments;
    REQUIRE(names.size() == 1);
    CHECK(names.front() == entry.files->files().front().sealed);
    CHECK(entry.files->files().front().plain == blake2b({bytes_of(plain)}));
    const auto read = town.room.ledger->attachment(town.stream, entry.event, names.front());
    REQUIRE(read);
    CHECK(text_of(*read) == plain);
  }
  const auto report = *verify(*town.room.store, {});
  CHECK(report.sound());
  CHECK(report.files == 5);
}

TEST_CASE_TEMPLATE("a file that comes in pieces is the same file", Engine, Memory, Sqlite) {
  Town<Engine> town;
  auto entry = town.entry("in pieces");
  entry.files = town.room.ledger->new_files();
  const auto plain = long_letter();
  REQUIRE(entry.files->begin());
  for (std::size_t at = 0; at < plain.size(); at += 1000)
    REQUIRE(entry.files->take(bytes_of(std::string_view(plain).substr(at, 1000))));
  const auto file = entry.files->end();
  REQUIRE(file);
  CHECK(file->size_bytes == plain.size());
  std::string again;
  REQUIRE(entry.files->read(0, [&](ByteView piece) { return again += text_of(piece), true; }));
  CHECK(again == plain);
}

TEST_CASE_TEMPLATE("one byte over the limit, and a sixth file, are refused", Engine, Memory,
                   Sqlite) {
  Town<Engine> town;
  const auto files = town.room.ledger->new_files();
  REQUIRE(files->begin());
  const std::string most(attachment_limit_bytes, 'a');
  REQUIRE(files->take(bytes_of(most)));
  CHECK(files->take(bytes_of("a")).error().kind == Failure::Kind::bad_input);
  for (std::size_t n = 0; n < attachments_an_entry_limit; ++n) {
    REQUIRE(files->begin());
    REQUIRE(files->end());
  }
  CHECK(files->begin().error().kind == Failure::Kind::bad_input);
}

TEST_CASE_TEMPLATE("the same file on two records is two files, and erasing one leaves the other",
                   Engine, Memory, Sqlite) {
  Town<Engine> town;
  const auto first = with_file(town, letter);
  REQUIRE(town.append(first, 0));
  const auto other = StreamId::random(town.chance);
  const auto second = with_file(town, letter);
  const StreamAppend append{other, 0, {second}, {}};
  REQUIRE(town.room.ledger->append(std::span(&append, 1)));
  REQUIRE(kept(town).size() == 2);
  CHECK(first.files->files().front().sealed != second.files->files().front().sealed);
  REQUIRE(town.room.ledger->erase_entry(town.stream, first.event));
  REQUIRE(kept(town).size() == 1);
  const auto left =
      town.room.ledger->attachment(other, second.event, second.files->files().front().sealed);
  REQUIRE(left);
  CHECK(text_of(*left) == letter);
  CHECK_FALSE(
      town.room.ledger->attachment(town.stream, first.event, first.files->files().front().sealed)
          .has_value());
}

TEST_CASE_TEMPLATE("what was sealed for one record is never appended to another", Engine, Memory,
                   Sqlite) {
  Town<Engine> town;
  auto entry = with_file(town, letter);
  REQUIRE(town.append(entry, 0));
  entry.event = EventId::random(town.chance);
  const StreamAppend append{StreamId::random(town.chance), 0, {entry}, {}};
  CHECK_FALSE(town.room.ledger->append(std::span(&append, 1)).has_value());
}

TEST_CASE_TEMPLATE("a writer who lost the race appends the same file again", Engine, Memory,
                   Sqlite) {
  Town<Engine> town;
  const auto entry = with_file(town, letter);
  REQUIRE(town.append(town.entry("somebody else was first"), 0));
  CHECK_FALSE(town.append(entry, 0).has_value());
  REQUIRE(town.append(entry, 1));
  CHECK(kept(town).size() == 1);
  CHECK(text_of(*town.room.ledger->attachment(town.stream, entry.event,
                                              entry.files->files().front().sealed)) == letter);
}

TEST_CASE_TEMPLATE("a file whose append never came is swept after a day, and no other is", Engine,
                   Memory, Sqlite) {
  Town<Engine> town;
  REQUIRE(town.append(with_file(town, letter), 0));
  REQUIRE(sealed(town, "never appended")->keep(town.stream));
  REQUIRE(kept(town).size() == 2);
  *town.now = *town.now + hours(23);
  CHECK(*sweep_attachments(*town.room.store, *town.now) == 0);
  *town.now = *town.now + hours(2);
  CHECK(*sweep_attachments(*town.room.store, *town.now) == 1);
  CHECK(kept(town).size() == 1);
  CHECK(verify(*town.room.store, {})->sound());
}

TEST_CASE_TEMPLATE("erasing a record or a compartment takes its files with it", Engine, Memory,
                   Sqlite) {
  Town<Engine> town;
  auto secret = with_file(town, letter);
  secret.clearance = {Compartment::open, Compartment::victim};
  REQUIRE(town.append(secret, 0));
  REQUIRE(town.append(with_file(town, "a school report"), 1));
  REQUIRE(town.room.ledger->erase_compartment(town.stream, Compartment::victim));
  CHECK(kept(town).size() == 1);
  REQUIRE(town.room.ledger->erase_stream(town.stream));
  CHECK(kept(town).empty());
  CHECK(verify(*town.room.store, {})->sound());
}

/// A town whose record has one document, and where that lies.
struct OnDisk {
  Town<Sqlite> town;
  NewEntry entry = with_file(town, long_letter());
  std::filesystem::path root = town.engine.folder.path;
  std::filesystem::path file;
  OnDisk() {
    REQUIRE(town.append(entry, 0));
    file = root / "data" / store::attachments_folder / town.stream.text() /
           hex(entry.files->files().front().sealed);
    REQUIRE(std::filesystem::exists(file));
  }
  std::vector<Finding> findings() { return verify(*town.room.store, {})->findings; }
  Result<Bytes> read() {
    return town.room.ledger->attachment(town.stream, entry.event,
                                        entry.files->files().front().sealed);
  }
};

TEST_CASE("no byte of a document is plain on the disk, while it comes or afterwards") {
  OnDisk d;
  const auto coming = sealed(d.town, letter);
  CHECK_FALSE(holds(all_bytes(d.root), bytes_of("above the bakery")));
}

TEST_CASE("verifying names a file that is missing, and one that was changed") {
  OnDisk d;
  const Digest name = d.entry.files->files().front().sealed;
  std::fstream(d.file, std::ios::in | std::ios::out | std::ios::binary).seekp(100).put('!');
  CHECK(d.findings() ==
        std::vector<Finding>{{Finding::Kind::changed_file, Book::records, d.town.stream, 1, name}});
  CHECK(d.read().error().kind == Failure::Kind::damaged);
  std::filesystem::remove(d.file);
  CHECK(d.findings() ==
        std::vector<Finding>{{Finding::Kind::missing_file, Book::records, d.town.stream, 1, name}});
}

TEST_CASE("a file cut off between two chunks is not taken for a whole one") {
  OnDisk d;
  std::filesystem::resize_file(d.file,
                               stream_header_size_bytes + chunk_size_bytes + chunk_overhead_bytes);
  CHECK(d.read().error().kind == Failure::Kind::damaged);
}

TEST_CASE("what was begun and not kept is gone with its writer, or swept after a crash") {
  OnDisk d;
  const auto incoming = d.root / "data" / store::attachments_folder / "incoming";
  {
    const auto coming = sealed(d.town, letter);
    CHECK_FALSE(std::filesystem::is_empty(incoming));
  }
  CHECK(std::filesystem::is_empty(incoming));
  const auto left = std::to_string(d.town.now->microseconds) + "-left-by-a-crash";
  std::ofstream(incoming / left) << "sealed";
  REQUIRE(sweep_attachments(*d.town.room.store, *d.town.now + hours(23)));
  CHECK_FALSE(std::filesystem::is_empty(incoming));
  REQUIRE(sweep_attachments(*d.town.room.store, *d.town.now + hours(25)));
  CHECK(std::filesystem::is_empty(incoming));
  CHECK(std::filesystem::exists(d.file));
}

/// No file may grow beyond this, for as long as it lives: what a full disk does to the next write.
class NoRoom {
 public:
  explicit NoRoom(rlim_t bytes) : ignored_(std::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit less{bytes, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &less);
  }
  ~NoRoom() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, ignored_);
  }
  NoRoom(const NoRoom&) = delete;
  NoRoom& operator=(const NoRoom&) = delete;

 private:
  void (*ignored_)(int);
  rlimit before_{};
};

TEST_CASE("a disk without room refuses the file, keeps nothing of it, and takes the next") {
  OnDisk d;
  {
    const auto files = d.town.room.ledger->new_files();
    const NoRoom full(2 << 20);
    REQUIRE(files->begin());
    const auto taken = files->take(bytes_of(std::string(5 << 20, 'x')));
    REQUIRE_FALSE(taken.has_value());
    CHECK(taken.error().kind == Failure::Kind::full);
  }
  CHECK(kept(d.town).size() == 1);
  CHECK(std::filesystem::is_empty(d.root / "data" / store::attachments_folder / "incoming"));
  REQUIRE(d.town.append(with_file(d.town, letter), 1));
  CHECK(verify(*d.town.room.store, {})->sound());
}

TEST_CASE("a backup taken while documents are filed and erased is whole") {
  OnDisk d;
  std::atomic<bool> enough = false;
  std::thread writer([&] {
    for (std::uint64_t n = 1; !enough; n += 2) {
      const auto entry = with_file(d.town, long_letter());
      if (!d.town.append(entry, n) || !d.town.append(d.town.entry("between"), n + 1)) return;
      if (n % 4 == 1) (void)d.town.room.ledger->erase_entry(d.town.stream, entry.event);
    }
  });
  const auto paths = store::paths_under(d.root);
  for (int n = 0; n < 5; ++n) {
    const auto to = d.root / ("backup" + std::to_string(n));
    REQUIRE(store::back_up(paths, {to / "data", to / "keys"}));
    auto back = store::paths_under(d.root / ("restored" + std::to_string(n)));
    // The list of what was destroyed since is not joined: this copy alone must be whole.
    REQUIRE(store::prepare(back, seeded(4)));
    std::filesystem::remove_all(back.data);
    std::filesystem::remove_all(back.keys);
    std::filesystem::copy_file(paths.secrets / "master.key", back.secrets / "master.key",
                               std::filesystem::copy_options::overwrite_existing);
    REQUIRE(store::restore({to / "data", to / "keys"}, back));
    const auto room = *store::open(back, {[] { return Moment{}; }}, seeded(3));
    const auto report = *verify(*room.store, {});
    for (const auto& finding : report.findings) FAIL_CHECK(words_of(finding));
  }
  enough = true;
  writer.join();
}

TEST_CASE("a backup carries the files, and restoring an old one forgets what was erased since") {
  OnDisk d;
  const auto paths = store::paths_under(d.root);
  const store::BackupPaths backup{d.root / "older" / "data", d.root / "older" / "keys"};
  REQUIRE(store::back_up(paths, backup));
  auto back = store::paths_under(d.root / "restored");
  back.secrets = paths.secrets;
  REQUIRE(store::restore(backup, back));
  {
    const auto room = *store::open(back, {[] { return Moment{}; }}, seeded(3));
    CHECK(verify(*room.store, {})->sound());
    CHECK(text_of(*room.ledger->attachment(d.town.stream, d.entry.event,
                                           d.entry.files->files().front().sealed)) ==
          long_letter());
  }
  REQUIRE(d.town.room.ledger->erase_entry(d.town.stream, d.entry.event));
  CHECK_FALSE(std::filesystem::exists(d.file));
  auto again = store::paths_under(d.root / "again");
  again.secrets = paths.secrets;
  REQUIRE(store::restore(backup, again));
  const auto room = *store::open(again, {[] { return Moment{}; }}, seeded(3));
  CHECK(room.store->attachments().list()->empty());
  CHECK(verify(*room.store, {})->sound());
}

TEST_CASE("an erasing cut short is finished by the next sweep") {
  OnDisk d;
  const auto nonce =
      *d.town.room.store->nonces_of(d.town.stream, std::span(&d.entry.event, 1))->front();
  const DestroyedKey key{DestroyedKey::Kind::entry, d.town.stream, key_id_of(nonce), 1};
  REQUIRE(d.town.room.keys->destroy(std::span(&key, 1)));
  CHECK(std::filesystem::exists(d.file));
  CHECK(verify(*d.town.room.store, {})->sound());
  CHECK(*sweep_attachments(*d.town.room.store, *d.town.now) == 1);
  CHECK_FALSE(std::filesystem::exists(d.file));
}

}  // namespace
}  // namespace holdfast::conformance
