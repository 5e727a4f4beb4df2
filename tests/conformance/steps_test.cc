// Random steps, the same on the engine and on the naive model: every answer must be the same. A
// failure names its seed; run it alone by that.
#include <doctest/doctest.h>

#include <set>

#include "engines.h"
#include "raw.h"

namespace holdfast::conformance {
namespace {

using namespace ledger;

constexpr int runs = 12;
constexpr int steps_a_run = 150;

class Steps {
 public:
  Steps(Store& engine, Store& model, unsigned seed)
      : engine_(engine), model_(model), random_(seed), chance_(seeded(seed)) {}

  void step() {
    switch (below(12)) {
      case 0:
      case 1:
      case 2:
        return append();
      case 3:
        return read();
      case 4:
        return find();
      case 5:
        return put_keys();
      case 6:
        return destroy();
      case 7:
        return shelf();
      case 8:
        return shelf_many();
      case 9:
        return close();
      case 10:
        return openings();
      default:
        return stream_keys();
    }
  }

 private:
  std::size_t below(std::size_t n) { return random_() % n; }
  /// Few different values, so that steps meet each other.
  template <class T>
  T few(std::size_t n) {
    T made;
    made.bytes.fill(static_cast<std::uint8_t>(below(n) + 1));
    return made;
  }
  Bytes some_bytes() {
    Bytes bytes(below(3000) + 1);
    chance_.fill(bytes);
    return bytes;
  }
  StreamId stream() { return few<StreamId>(4); }
  Digest token() {
    Digest made;
    made.fill(static_cast<std::uint8_t>(below(3)));
    return made;
  }

  static int kind_of(const Result<Done, StoreRefusal>& result) {
    return result ? -1 : static_cast<int>(result.error().index());
  }

  StoredRow row() {
    return {below(2) ? "name" : "worker",
            token(),
            Clearance::from_bits(static_cast<std::uint8_t>(below(8))),
            static_cast<std::int64_t>(below(5)) - 2,
            {{few<EventId>(9), few<KeyId>(9)}, {few<EventId>(9), few<KeyId>(9)}},
            random_nonce(chance_),
            some_bytes()};
  }

  WordToken word() {
    WordToken made;
    made.fill(static_cast<std::uint8_t>(below(4)));
    return made;
  }
  StoredText text() {
    std::set<WordToken> words;
    for (auto left = below(4); left > 0; --left) words.insert(word());
    return {few<EventId>(5),
            {words.begin(), words.end()},
            Clearance::from_bits(static_cast<std::uint8_t>(below(8))),
            {{few<EventId>(9), few<KeyId>(9)}}};
  }

  StoredAppend new_append(Book book, StreamId stream) {
    const auto head = model_.heads(book, std::span(&stream, 1))->front();
    const auto seen = below(5) ? head.count : below(6);
    StoredAppend append{stream, seen, head, {}, {}, std::nullopt};
    append.head.closed = false;
    for (auto left = below(3); left > 0; --left) {
      StoredEntry entry{seen + append.entries.size() + 1,
                        below(8) ? EventId::random(chance_) : few<EventId>(6), some_bytes(),
                        random_nonce(chance_), some_bytes()};
      append.head.count = entry.number;
      append.head.recorded = {static_cast<std::int64_t>(random_() >> 8)};
      chance_.fill(append.head.hash);
      if (book == Book::access)
        append.openings.push_back(
            {few<StreamId>(3), few<PersonId>(3), {static_cast<std::int64_t>(below(50))}});
      append.entries.push_back(std::move(entry));
    }
    if (book == Book::records && below(2)) {
      append.rows.emplace();
      for (auto left = below(5); left > 0; --left) append.rows->push_back(row());
    }
    if (book == Book::records) append.texts.whole = below(6) == 0;
    if (book == Book::records)
      for (auto left = below(4); left > 0; --left) append.texts.rows.push_back(text());
    return append;
  }

  void append() {
    const auto book = below(4) ? Book::records : Book::access;
    std::vector<StoredAppend> appends = {new_append(book, stream())};
    if (const auto other = stream(); other > appends[0].stream && below(2))
      appends.push_back(new_append(book, other));
    CHECK(kind_of(engine_.append(book, appends)) == kind_of(model_.append(book, appends)));
  }

  void read() {
    const auto book = below(3) ? Book::records : Book::access;
    const auto id = stream();
    const auto from = below(4) + 1;
    const auto limit = below(2) ? no_limit : below(4);
    CHECK(*engine_.read(book, id, from, limit) == *model_.read(book, id, from, limit));
    CHECK(*engine_.streams(book) == *model_.streams(book));
    const std::vector<EventId> events = {few<EventId>(6), few<EventId>(6)};
    CHECK(*engine_.nonces_of(id, events) == *model_.nonces_of(id, events));
  }

  void find() {
    StoredRowQuery query{below(2) ? "name" : "worker",
                         {},
                         Clearance::from_bits(static_cast<std::uint8_t>(below(8))),
                         below(2) ? 1000 : below(4)};
    for (auto left = below(3); left > 0; --left) query.tokens.push_back(token());
    if (below(3) == 0) query.stream = stream();
    CHECK(*engine_.find_rows(query) == *model_.find_rows(query));
    const auto id = stream();
    if (below(3) == 0) {
      const auto key = few<KeyId>(9);
      CHECK(engine_.drop_rows(id, std::span(&key, 1)));
      CHECK(model_.drop_rows(id, std::span(&key, 1)));
    }
    CHECK(*engine_.rows_of(id) == *model_.rows_of(id));
    CHECK(*engine_.texts_of(id) == *model_.texts_of(id));
    find_texts();
    find_alike();
  }

  void find_texts() {
    StoredTextQuery query{
        {word()}, Clearance::from_bits(static_cast<std::uint8_t>(below(8))), {}, 0};
    if (below(2)) query.words.push_back(word());
    if (below(2)) query.before = {stream(), few<EventId>(5)};
    query.limit = below(2) ? 1000 : below(4);
    const auto a = *engine_.find_texts(query);
    const auto b = *model_.find_texts(query);
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
      CHECK(a[i].entry == b[i].entry);
      CHECK(a[i].clearance == b[i].clearance);
      CHECK(a[i].basis == b[i].basis);
    }
  }

  void find_alike() {
    StoredAlikeQuery query{{}, Clearance::from_bits(static_cast<std::uint8_t>(below(8))), 0};
    for (auto left = below(4); left > 0; --left) query.any.push_back(word());
    query.limit = below(2) ? 1000 : below(4);
    CHECK(*engine_.find_alike(query) == *model_.find_alike(query));
  }

  void openings() {
    OpeningQuery query;
    if (below(2)) query.record = few<StreamId>(3);
    if (below(2)) query.who = few<PersonId>(3);
    if (below(2)) query.from = Moment{static_cast<std::int64_t>(below(50))};
    if (below(2)) query.before = Moment{static_cast<std::int64_t>(below(50))};
    query.limit = below(6) + 1;
    const auto a = *engine_.find_openings(query);
    const auto b = *model_.find_openings(query);
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
      CHECK(a[i].stream == b[i].stream);
      CHECK(a[i].opening == b[i].opening);
      CHECK(a[i].entry == b[i].entry);
    }
  }

  void put_keys() {
    const std::vector<WrappedEntryKey> keys = {
        {stream(), few<KeyId>(6), {Compartment::open}, some_bytes()},
        {stream(), few<KeyId>(6), {Compartment::health}, some_bytes()}};
    const auto generation = *model_.key_generation(std::nullopt) - (below(5) == 0 ? 1 : 0);
    CHECK(*engine_.put_entry_keys(keys, generation) == *model_.put_entry_keys(keys, generation));
    if (below(3) == 0) {
      const WrappedEntryKey one{stream(), few<KeyId>(6), {Compartment::legal}, some_bytes()};
      CHECK(*engine_.rewrap(one) == *model_.rewrap(one));
    }
    compare_keys();
  }

  void destroy() {
    const auto id = stream();
    const std::vector<DestroyedKey> keys = {
        {DestroyedKey::Kind::entry, id, few<KeyId>(6), 1},
        {DestroyedKey::Kind::stream, id, few<KeyId>(6), static_cast<std::uint8_t>(below(3))}};
    CHECK(engine_.destroy(keys));
    CHECK(model_.destroy(keys));
    const KeyName name{stream(), few<KeyId>(6)};
    CHECK(engine_.drop_entry_keys(std::span(&name, 1)));
    CHECK(model_.drop_entry_keys(std::span(&name, 1)));
    CHECK(*engine_.destroyed(std::nullopt) == *model_.destroyed(std::nullopt));
    CHECK(*engine_.destroyed(id) == *model_.destroyed(id));
    compare_keys();
  }

  void stream_keys() {
    const std::vector<WrappedStreamKey> keys = {
        {stream(), static_cast<std::uint8_t>(below(3)), few<KeyId>(6), some_bytes()}};
    CHECK(*engine_.make_stream_keys(keys) == *model_.make_stream_keys(keys));
    const std::vector<StreamId> some = {stream(), stream()};
    CHECK(*engine_.stream_keys(some) == *model_.stream_keys(some));
    const auto wrapped = some_bytes();
    CHECK(*engine_.make_service_key("root", wrapped) == *model_.make_service_key("root", wrapped));
    CHECK(*engine_.service_key("none") == std::nullopt);
  }

  void compare_keys() {
    const auto id = stream();
    const auto a = *engine_.entry_keys(id);
    const auto b = *model_.entry_keys(id);
    CHECK(a.generation == b.generation);
    CHECK(a.keys == b.keys);
    CHECK(*engine_.key_generation(id) == *model_.key_generation(id));
    const std::vector<KeyName> names = {{stream(), few<KeyId>(6)}, {stream(), few<KeyId>(6)}};
    CHECK(*engine_.entry_keys(names) == *model_.entry_keys(names));
  }

  std::string name() { return std::string(below(2) ? "a/" : "b\xff/") + char('0' + below(5)); }
  StoredShelfRow shelf_row() {
    StoredShelfRow row{name(), some_bytes(), std::nullopt};
    if (below(2)) row.expires = Moment{static_cast<std::int64_t>(below(50))};
    return row;
  }

  void shelf() {
    const auto row = shelf_row();
    const auto stored = *model_.shelf_get(row.name);
    std::optional<Bytes> expected;
    if (stored && below(4)) expected = stored->sealed;
    CHECK(*engine_.shelf_swap(expected, row) == *model_.shelf_swap(expected, row));
    const auto other = shelf_row();
    if (below(2)) {
      CHECK(engine_.shelf_put(other));
      CHECK(model_.shelf_put(other));
    }
    CHECK(*engine_.shelf_get(other.name) == *model_.shelf_get(other.name));
  }

  void shelf_many() {
    const Moment now{static_cast<std::int64_t>(below(50))};
    for (const auto* prefix : {"a/", "b\xff", "", "c"}) {
      const auto limit = below(12);
      CHECK(*engine_.shelf_list(prefix, limit, now) == *model_.shelf_list(prefix, limit, now));
    }
    const auto gone = name();
    CHECK(engine_.shelf_remove(gone));
    CHECK(model_.shelf_remove(gone));
    if (below(4) == 0) CHECK(*engine_.shelf_sweep(now) == *model_.shelf_sweep(now));
  }

  void close() {
    const auto id = stream();
    for (auto* store : {&engine_, &model_}) CHECK(store->close_stream(Book::records, id));
    const auto append = new_append(Book::records, id);
    const auto refused = engine_.append(Book::records, std::span(&append, 1));
    CHECK(kind_of(refused) == kind_of(model_.append(Book::records, std::span(&append, 1))));
    for (auto* store : {&engine_, &model_}) CHECK(store->reopen_stream(Book::records, id));
    CHECK(engine_.settle());
    if (below(4) == 0) CHECK(engine_.purge());
  }

  Store& engine_;
  Store& model_;
  std::mt19937_64 random_;
  Chance chance_;
};

TEST_CASE_TEMPLATE("every engine answers random steps as the naive model does", Engine, Memory,
                   Sqlite) {
  for (unsigned seed = 1; seed <= runs; ++seed) {
    CAPTURE(seed);
    Engine engine;
    const auto under_test = engine.store();
    const auto model = store::make_memory_store();
    Steps steps(*under_test, *model, seed);
    for (int i = 0; i < steps_a_run; ++i) {
      CAPTURE(i);
      steps.step();
    }
  }
}

TEST_CASE("files made before there was a search are opened, and take words") {
  Sqlite engine;
  engine.store().reset();
  run_sql(engine.folder.path / "holdfast.db", "DROP TABLE text_words; DROP TABLE text_rows");
  const auto store = engine.store();
  const auto chance = seeded(5);
  const StoredText text{EventId::random(chance), {WordToken{1}}, {Compartment::open}, {}};
  StoredAppend append{StreamId::random(chance), 0, {}, {}, {}, std::nullopt, {false, {text}}};
  REQUIRE(store->append(Book::records, std::span(&append, 1)));
  const auto found = store->find_texts({{WordToken{1}}, Clearance::everything(), {}, 10});
  REQUIRE(found);
  REQUIRE(found->size() == 1);
  CHECK(found->front().entry.event == text.event);
}

}  // namespace
}  // namespace holdfast::conformance
