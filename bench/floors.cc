// The floors, made of the libraries themselves.
#include "floors.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

#include "ledger/crypto.h"

namespace holdfast::bench {
namespace {

constexpr std::size_t row_bytes = 1000;

void must(bool went_well, const char* what) {
  if (went_well) return;
  std::fprintf(stderr, "bench: %s\n", what);
  std::exit(1);
}

}  // namespace

struct BareInsert::Inner {
  sqlite3* database = nullptr;
  sqlite3_stmt* insert = nullptr;
  Bytes row = Bytes(row_bytes, 'x');
};

BareInsert::BareInsert(const std::filesystem::path& file) : inner_(std::make_unique<Inner>()) {
  must(sqlite3_open(file.c_str(), &inner_->database) == SQLITE_OK, "no bare file");
  for (const auto* sql : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                          "CREATE TABLE IF NOT EXISTS bare(id INTEGER PRIMARY KEY, row BLOB)"})
    must(sqlite3_exec(inner_->database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
  must(sqlite3_prepare_v2(inner_->database, "INSERT INTO bare(row) VALUES(?)", -1, &inner_->insert,
                          nullptr) == SQLITE_OK,
       "no bare statement");
}

BareInsert::~BareInsert() {
  sqlite3_finalize(inner_->insert);
  sqlite3_close(inner_->database);
}

void BareInsert::once() {
  sqlite3_bind_blob(inner_->insert, 1, inner_->row.data(), static_cast<int>(row_bytes),
                    SQLITE_STATIC);
  must(sqlite3_step(inner_->insert) == SQLITE_DONE, "a bare insert failed");
  sqlite3_reset(inner_->insert);
}

struct SealedEntries::One {
  ledger::Key key;
  ledger::Nonce nonce{};
  Bytes header;
  Bytes sealed;
};

SealedEntries::SealedEntries(std::size_t count, std::size_t bytes_each) {
  const auto chance = ledger::sodium_chance();
  constexpr std::size_t header_bytes = 113;
  const Bytes plain(bytes_each, 'x');
  for (std::size_t i = 0; i < count; ++i) {
    One one{ledger::random_key(chance), ledger::random_nonce(chance), Bytes(header_bytes, 'h'), {}};
    one.sealed = ledger::seal(one.key, one.nonce, plain, one.header);
    entries_.push_back(std::move(one));
  }
}

SealedEntries::~SealedEntries() = default;

void SealedEntries::hash_and_unseal() const {
  for (const auto& one : entries_) {
    const auto hash = ledger::blake2b({one.header, one.nonce, one.sealed});
    const auto plain = ledger::unseal(one.key, one.nonce, one.sealed, one.header);
    must(plain && hash != Digest{}, "a floor's entry does not open");
  }
}

}  // namespace holdfast::bench
