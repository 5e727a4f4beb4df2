// Inside the desk: rows that managers ask for over all records at once - what waits for them, how
// rules fared, which tools are past their day - and reading them as far as each may.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "access/reader.h"
#include "desk/desk.h"
#include "ledger/ledger.h"
#include "records/value.h"

namespace holdfast::desk {

/// One to be found by its kind. `at` puts it in order.
ledger::Row managers_row(std::string_view kind, std::vector<EventId> basis, const Answers& says,
                         std::int64_t at = 0);

struct ManagersRow {
  StreamId record;
  Answers says;
};
/// Those of records that this reader may open, purpose apart, and resting on what they may see;
/// none for whoever countersigns nothing.
Result<std::vector<ManagersRow>> managers_rows(Desk& desk, const access::Reader& reader,
                                               std::string_view kind);

/// What a choice is called in a row: a page says it in its reader's language.
template <Worded E>
std::string wire_of(E value) {
  return std::string(words_of(value)[static_cast<std::size_t>(value)].wire);
}

}  // namespace holdfast::desk
