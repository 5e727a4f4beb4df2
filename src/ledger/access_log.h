// Who has looked at what. Streams named access/<day>/<node> in a database file of their own, with a
// writer of their own that commits in groups: at once when idle, never later than 5 ms. note()
// returns only when the opening is on the disk, so a page can be sent after it. The log serves
// lawfulness, discipline, security and proceedings only (DPA 2018 s62): no rule of practice reads
// it.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/chance.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

namespace holdfast::ledger {

class Store;
class KeyRing;

struct Opening {
  StreamId record;
  PersonId who;
  AgencyId agency;
  std::string role;  ///< wire word
  std::string part;  ///< which part was opened: "overview", "chronology", "form:chronology.event"
  std::string purpose;  ///< wire word, or "break_glass: reason in words"
  Moment at;            ///< set by the log
  friend bool operator==(const Opening&, const Opening&) = default;
};

struct OpeningQuery {
  std::optional<StreamId> record;  ///< one of record and who, or both
  std::optional<PersonId> who;
  std::optional<Moment> from;
  std::optional<Moment> before;  ///< for paging: openings earlier than this
  std::size_t limit = 100;       ///< newest first
};

class AccessLog {
 public:
  AccessLog(Store& store, KeyRing& keys, Clock clock, Chance chance, std::string node);
  ~AccessLog();  ///< flushes
  AccessLog(const AccessLog&) = delete;
  AccessLog& operator=(const AccessLog&) = delete;

  /// Returns when it is durable. `opening.at` is ignored and set by the log's clock.
  Result<Done> note(const Opening& opening);
  Result<std::vector<Opening>> find(const OpeningQuery& query) const;

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

}  // namespace holdfast::ledger
