// Backups taken while several people write and erase: each restores into an empty folder, where
// everything acknowledged before it is there, and everything erased since is not.
#include <doctest/doctest.h>

#include <atomic>
#include <fstream>
#include <iterator>
#include <thread>

#include "crash/deeds.h"
#include "crash/folder.h"
#include "store/backup.h"

namespace holdfast::crash {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t backups_short = 5;
constexpr std::size_t backups_long = 50;
constexpr std::size_t deeds_between = 25;
constexpr int workers = 3;

std::string all_bytes(const fs::path& folder) {
  std::string all;
  for (const auto& file : fs::recursive_directory_iterator(folder)) {
    if (!file.is_regular_file()) continue;
    std::ifstream in(file.path(), std::ios::binary);
    all.append(std::istreambuf_iterator<char>(in), {});
  }
  return all;
}

/// A service with people at work in it.
class Busy {
 public:
  Busy() {
    auto opened = open_service(folder_.path / "service", {});
    if (!opened) FAIL(opened.error().words);
    service_ = std::move(*opened);
    for (int n = 0; n < workers; ++n)
      threads_.emplace_back([this, n] { work(static_cast<std::uint64_t>(n)); });
  }
  ~Busy() { stop(); }

  void stop() {
    stopping_ = true;
    threads_.clear();
  }
  Promises promises() {
    const std::scoped_lock lock(mutex_);
    return promises_;
  }
  void wait_for(std::size_t acknowledged) {
    std::unique_lock lock(mutex_);
    done_.wait(lock, [&] { return promises_.acknowledged.size() >= acknowledged; });
  }
  fs::path root() const { return folder_.path; }
  Town& service() { return *service_; }

  /// Everything acknowledged is done; `target` is an event that was not erased.
  Deed erase_one() {
    for (const auto& deed : promises_.acknowledged) {
      const auto erases = [&](const Deed& other) { return other.target == deed.id; };
      if (deed.kind != Deed::Kind::event || std::ranges::any_of(promises_.tried, erases)) continue;
      const Deed erasure{Deed::Kind::erasure, EventId::random(ledger::sodium_chance()), deed.child,
                         deed.id};
      const auto erased = perform(*service_, erasure);
      if (!erased) FAIL(erased.error().words);
      return erasure;
    }
    FAIL("there is nothing to erase");
    return {};
  }

 private:
  void work(std::uint64_t seed) {
    for (Plan plan(seed); !stopping_;) {
      const auto deed = plan.next();
      {
        const std::scoped_lock lock(mutex_);
        promises_.tried.push_back(deed);
      }
      const auto performed = perform(*service_, deed);
      if (!performed) FAIL_CHECK(text_of(deed), ": ", performed.error().words);
      plan.succeeded(deed);
      const std::scoped_lock lock(mutex_);
      if (performed) promises_.acknowledged.push_back(deed);
      done_.notify_all();
    }
  }

  Folder folder_;
  std::unique_ptr<Town> service_;
  std::mutex mutex_;
  std::condition_variable done_;
  Promises promises_;
  std::atomic<bool> stopping_ = false;
  std::vector<std::jthread> threads_;
};

store::BackupPaths backup_at(const fs::path& root) { return {root / "data", root / "keys"}; }

/// Restored where only the secrets of the original lie, as they are now.
std::unique_ptr<Town> restored(const Busy& busy, const fs::path& backup, const fs::path& root) {
  fs::create_directories(root);
  fs::copy(busy.root() / "service" / "secrets", root / "secrets", fs::copy_options::recursive);
  const auto back = store::restore(backup_at(backup), store::paths_under(root));
  if (!back) FAIL(back.error().words);
  auto service = open_service(root, {});
  if (!service) FAIL(service.error().words);
  // As the command tells whoever restores: an erasure may have fallen between two files' copying.
  for (const auto& record : (*service)->children) REQUIRE(desk::rebuild(*(*service)->desk, record));
  return std::move(*service);
}

TEST_SUITE("backups") {
  TEST_CASE(
      "each backup taken under load has all that was acknowledged, and forgets what is erased") {
    const auto backups = is_long() ? backups_long : backups_short;
    Busy busy;
    std::vector<Promises> before;
    for (std::size_t n = 0; n < backups; ++n) {
      busy.wait_for((n + 1) * deeds_between);
      before.push_back(busy.promises());
      const auto made = store::back_up(store::paths_under(busy.root() / "service"),
                                       backup_at(busy.root() / std::to_string(n)));
      if (!made) FAIL(made.error().words);
    }
    busy.stop();
    const auto erasure = busy.erase_one();
    const auto words = "told " + erasure.target.text();
    std::size_t found = 0;
    for (std::size_t n = 0; n < backups; ++n) {
      CAPTURE(n);
      // Tried since, or while it was copied: may be in it, whole.
      auto promises = before[n];
      promises.tried = busy.promises().tried;
      promises.tried.push_back(erasure);
      const auto service = restored(busy, busy.root() / std::to_string(n),
                                    busy.root() / ("anew" + std::to_string(n)));
      const auto tally = check(*service, promises);
      for (const auto& wrong : tally.wrong) FAIL_CHECK(wrong);
      CHECK(tally.found == tally.acknowledged);
      found += tally.found;
      const auto read = service->room.ledger->read(service->children[erasure.child]);
      REQUIRE(read);
      for (const auto& entry : read->entries)
        if (entry.header.event == erasure.target) CHECK(entry.erased);
      CHECK(all_bytes(busy.root() / ("anew" + std::to_string(n))).find(words) == std::string::npos);
    }
    MESSAGE(backups, " backups under load; ", found, " deeds acknowledged before one found in it");
  }
}

}  // namespace
}  // namespace holdfast::crash
