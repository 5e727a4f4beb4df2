// The class that sqlite_*.cc fill, one file for each part of the Store. Seen by those alone.
#pragma once
#include <memory>
#include <mutex>
#include <set>

#include "store/attachments.h"
#include "store/sqlite.h"

namespace holdfast::store {

struct SqliteFiles {
  std::unique_ptr<File> records;
  std::unique_ptr<File> access;
  std::unique_ptr<File> shelf;
  std::unique_ptr<File> keys;
};

class SqliteStore final : public ledger::Store {
 public:
  SqliteStore(SqliteFiles files, ledger::Attachments attachments)
      : files_(std::move(files)), attachments_(std::move(attachments)) {}

  Result<ledger::StoredStream> read(ledger::Book book, StreamId stream, std::uint64_t from,
                                    std::uint64_t limit) override;
  Result<std::vector<ledger::StoredHead>> heads(ledger::Book book,
                                                std::span<const StreamId> streams) override;
  Result<std::vector<StreamId>> streams(ledger::Book book) override;
  Result<std::vector<std::optional<ledger::Nonce>>> nonces_of(
      StreamId stream, std::span<const EventId> events) override;
  Result<Done, ledger::StoreRefusal> append(ledger::Book book,
                                            std::span<const ledger::StoredAppend> appends) override;
  Result<Done> close_stream(ledger::Book book, StreamId stream) override;
  Result<Done> reopen_stream(ledger::Book book, StreamId stream) override;
  Result<Done> settle() override;

  Result<std::vector<ledger::FoundStoredRow>> find_rows(
      const ledger::StoredRowQuery& query) override;
  Result<std::vector<ledger::StoredRow>> rows_of(StreamId stream) override;
  Result<Done> drop_rows(StreamId stream, std::span<const ledger::KeyId> keys) override;
  Result<std::vector<ledger::FoundStoredText>> find_texts(
      const ledger::StoredTextQuery& query) override;
  Result<std::vector<ledger::FoundStoredAlike>> find_alike(
      const ledger::StoredAlikeQuery& query) override;
  Result<std::vector<ledger::StoredText>> texts_of(StreamId stream) override;
  Result<std::vector<ledger::FoundStoredOpening>> find_openings(
      const ledger::OpeningQuery& query) override;

  Result<std::vector<ledger::WrappedStreamKey>> make_stream_keys(
      std::span<const ledger::WrappedStreamKey> keys) override;
  Result<std::vector<ledger::WrappedStreamKey>> stream_keys(
      std::span<const StreamId> streams) override;
  Result<bool> put_entry_keys(std::span<const ledger::WrappedEntryKey> keys,
                              std::uint64_t generation) override;
  Result<ledger::KeysOfStream> entry_keys(StreamId stream) override;
  Result<std::vector<std::optional<ledger::WrappedEntryKey>>> entry_keys(
      std::span<const ledger::KeyName> names) override;
  Result<Done> drop_entry_keys(std::span<const ledger::KeyName> names) override;
  Result<bool> rewrap(const ledger::WrappedEntryKey& key) override;
  Result<Done> destroy(std::span<const ledger::DestroyedKey> keys) override;
  Result<std::vector<ledger::DestroyedKey>> destroyed(std::optional<StreamId> stream) override;
  Result<std::uint64_t> key_generation(std::optional<StreamId> stream) override;
  Result<std::optional<Bytes>> service_key(std::string_view name) override;
  Result<Bytes> make_service_key(std::string_view name, ByteView wrapped) override;
  Result<Done> purge() override;

  const ledger::Attachments& attachments() override { return attachments_; }

  Result<std::optional<ledger::StoredShelfRow>> shelf_get(std::string_view name) override;
  Result<Done> shelf_put(const ledger::StoredShelfRow& row) override;
  Result<bool> shelf_swap(const std::optional<Bytes>& expected,
                          const ledger::StoredShelfRow& row) override;
  Result<Done> shelf_remove(std::string_view name) override;
  Result<std::vector<ledger::StoredShelfRow>> shelf_list(std::string_view prefix, std::size_t limit,
                                                         Moment now) override;
  Result<std::size_t> shelf_sweep(Moment now) override;

 private:
  File& file_of(ledger::Book book) {
    return book == ledger::Book::records ? *files_.records : *files_.access;
  }
  SqliteFiles files_;
  ledger::Attachments attachments_;
};

/// A fixed-size value out of a column. One of another length was not written by us: what is missing
/// stays zero, and the chain or the seal then refuses it.
void copy_column(const Query& query, int column, std::span<std::uint8_t> out);
StreamId stream_at(const Query& query, int column);
ledger::StoredEntry entry_at(const Query& query, int first_column);

Bytes basis_bytes(std::span<const ledger::BasisKey> basis);
std::vector<ledger::BasisKey> basis_from(ByteView bytes);
/// The compartments that are not held, as the mask the queries compare with.
std::int64_t mask_of(Clearance held);

void put_texts(Connection& connection, StreamId stream, const ledger::StoredTexts& texts);
/// Those of the stream that rest on one of these keys.
void drop_texts(Connection& connection, StreamId stream, const std::set<ledger::KeyId>& keys);
void put_rows(Connection& connection, StreamId stream, std::span<const ledger::StoredRow> rows);
void put_openings(Connection& connection, const ledger::StoredAppend& append);

}  // namespace holdfast::store
