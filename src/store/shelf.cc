// A row is stored as nonce and sealed bytes. put_if compares what it unseals with what its caller
// expects, then swaps by the sealed bytes it read: two nodes cannot both win, because sealing the
// same value twice never gives the same bytes.
#include "store/shelf.h"

#include <algorithm>
#include <memory>

#include "base/words.h"
#include "ledger/store.h"

namespace holdfast::store {
namespace {

using ledger::Key;
using ledger::Nonce;
using ledger::Store;
using ledger::StoredShelfRow;

constexpr std::string_view purpose_words = "holdfast shelf";

class SealedShelf {
 public:
  SealedShelf(Store& store, const Key& key, Clock clock, Chance chance)
      : store_(store), key_(key), clock_(std::move(clock)), chance_(std::move(chance)) {}

  Result<std::optional<Bytes>> get(std::string_view name, Moment now) const {
    const auto row = store_.shelf_get(name);
    if (!row) return Unexpected{row.error()};
    if (!*row || expired(**row, now)) return std::optional<Bytes>{};
    auto value = opened(**row);
    if (!value) return Unexpected{value.error()};
    return std::optional(std::move(*value));
  }

  Result<Done> put(std::string_view name, ByteView value, std::optional<Moment> expires) const {
    if (const auto fits = within_limits(name, value); !fits) return fits;
    return store_.shelf_put(sealed(name, value, expires));
  }

  Result<bool> put_if(std::string_view name, const std::optional<Bytes>& expected, ByteView value,
                      std::optional<Moment> expires) const {
    if (const auto fits = within_limits(name, value); !fits) return Unexpected{fits.error()};
    const auto row = store_.shelf_get(name);
    if (!row) return Unexpected{row.error()};
    std::optional<Bytes> present;
    if (*row && !expired(**row, clock_.now())) {
      auto value_now = opened(**row);
      if (!value_now) return Unexpected{value_now.error()};
      present = std::move(*value_now);
    }
    if (present != expected) return false;
    const auto stored = *row ? std::optional((*row)->sealed) : std::nullopt;
    return store_.shelf_swap(stored, sealed(name, value, expires));
  }

  Result<Done> remove(std::string_view name) const { return store_.shelf_remove(name); }

  Result<std::vector<ShelfRow>> list(std::string_view prefix, std::size_t limit, Moment now) const {
    const auto rows = store_.shelf_list(prefix, limit, now);
    if (!rows) return Unexpected{rows.error()};
    std::vector<ShelfRow> answer;
    for (const auto& row : *rows) {
      auto value = opened(row);
      if (!value) return Unexpected{value.error()};
      answer.push_back({row.name, std::move(*value)});
    }
    return answer;
  }

  Result<std::size_t> sweep(Moment now) const { return store_.shelf_sweep(now); }

 private:
  static bool expired(const StoredShelfRow& row, Moment now) {
    return row.expires && *row.expires <= now;
  }

  static Result<Done> within_limits(std::string_view name, ByteView value) {
    if (name.size() > shelf_name_limit_bytes || value.size() > shelf_row_limit_bytes)
      return failed(Failure::Kind::bad_input, say("This is too long to be kept."));
    return done;
  }

  static Bytes purpose_of(std::string_view name) {
    Bytes made(purpose_words.begin(), purpose_words.end());
    made.insert(made.end(), name.begin(), name.end());
    return made;
  }

  StoredShelfRow sealed(std::string_view name, ByteView value,
                        std::optional<Moment> expires) const {
    const auto nonce = ledger::random_nonce(chance_);
    StoredShelfRow row{std::string(name), Bytes(nonce.begin(), nonce.end()), expires};
    const auto bytes = ledger::seal(key_, nonce, value, purpose_of(name));
    row.sealed.insert(row.sealed.end(), bytes.begin(), bytes.end());
    return row;
  }

  Result<Bytes> opened(const StoredShelfRow& row) const {
    if (row.sealed.size() >= ledger::nonce_size_bytes) {
      Nonce nonce;
      std::copy_n(row.sealed.begin(), nonce.size(), nonce.begin());
      const ByteView rest(row.sealed.data() + nonce.size(), row.sealed.size() - nonce.size());
      if (auto value = ledger::unseal(key_, nonce, rest, purpose_of(row.name)))
        return std::move(*value);
    }
    return failed(Failure::Kind::damaged, say("A row of the shelf is damaged."));
  }

  Store& store_;
  Key key_;
  Clock clock_;
  Chance chance_;
};

}  // namespace

Shelf make_shelf(Store& store, const Key& key, Clock clock, Chance chance) {
  const auto shelf =
      std::make_shared<const SealedShelf>(store, key, std::move(clock), std::move(chance));
  return {
      [shelf](auto name, auto now) { return shelf->get(name, now); },
      [shelf](auto name, auto value, auto expires) { return shelf->put(name, value, expires); },
      [shelf](auto name, const auto& expected, auto value, auto expires) {
        return shelf->put_if(name, expected, value, expires);
      },
      [shelf](auto name) { return shelf->remove(name); },
      [shelf](auto prefix, auto limit, auto now) { return shelf->list(prefix, limit, now); },
      [shelf](auto now) { return shelf->sweep(now); },
  };
}

}  // namespace holdfast::store
