// Keeping rows true: made anew from the record, and put only where they differ.
#include <algorithm>

#include "desk/texts.h"
#include "desk/writing.h"
#include "practice/joined.h"

namespace holdfast::desk {
namespace {

/// What of a record's rows is not as it should be.
struct Wrong {
  std::optional<std::vector<ledger::Row>> rows;
  ledger::TextRows texts;
  bool any() const { return rows.has_value() || texts.whole; }
};

Result<Done> look_at_rows(Desk& desk, StreamId record, const Whole& whole, Wrong& wrong) {
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  auto rows = rows_for(all_of(whole.entries), fold_case(whole.entries), *service,
                       {record, desk.clock.now()});
  auto stored = desk.ledger.row_fingerprints(record);
  if (!stored) return Unexpected{stored.error()};
  std::vector<Digest> fresh;
  for (const auto& row : rows) fresh.push_back(desk.ledger.fingerprint(record, row));
  std::ranges::sort(fresh);
  std::ranges::sort(*stored);
  if (fresh != *stored) wrong.rows = std::move(rows);
  return done;
}

Result<Done> look_at_texts(Desk& desk, StreamId record, const Whole& whole, Wrong& wrong) {
  auto texts = texts_for(own_entries(whole.entries));
  const auto same = desk.ledger.has_texts(record, texts);
  if (!same) return Unexpected{same.error()};
  if (!*same) wrong.texts = {true, std::move(texts)};
  return done;
}

enum class Which { lists, lists_and_words };

Result<WholePtr> read_now(Desk& desk, StreamId record) {
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  return read_joined(desk, *service->service, record);
}

Result<bool> make_true(Desk& desk, StreamId record, Which which) {
  if (auto settled = settle_clearances(desk, record); !settled) return Unexpected{settled.error()};
  for (int tries = 0; tries < most_tries; ++tries) {
    auto whole = read_now(desk, record);
    if (!whole) return Unexpected{whole.error()};
    Wrong wrong;
    if (auto looked = look_at_rows(desk, record, **whole, wrong); !looked)
      return Unexpected{looked.error()};
    if (which == Which::lists_and_words)
      if (auto looked = look_at_texts(desk, record, **whole, wrong); !looked)
        return Unexpected{looked.error()};
    if (!wrong.any()) return false;
    const ledger::StreamAppend append{
        record, (*whole)->head.count, {}, std::move(wrong.rows), std::move(wrong.texts)};
    auto put = desk.ledger.append({&append, 1});
    const auto generation = desk.ledger.key_generation(record);
    const bool moved = !generation || *generation != (*whole)->key_generation;
    if (put && !moved) return true;
    if (!put && !moved)
      if (const auto* failure = std::get_if<Failure>(&put.error())) return Unexpected{*failure};
  }
  return failed(Failure::Kind::unavailable, "A record was written to all the while");
}

}  // namespace

Result<bool> rebuild(Desk& desk, StreamId record) {
  return make_true(desk, record, Which::lists_and_words);
}

Result<Done> rebuild_with(Desk& desk, StreamId record) {
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto home = service::going_on(service->service->access.merges, record);
  for (const auto one : {record, home})
    if (auto made = rebuild(desk, one); !made) return Unexpected{made.error()};
  return done;
}

Result<bool> refresh_lists(Desk& desk, StreamId record) {
  return make_true(desk, record, Which::lists);
}

}  // namespace holdfast::desk
