// A list that police sent, while somebody of the duty desk says of each row which child it is. The
// rows lie in the loader's own draft, sealed, and in no record; what they put on a child's record
// is that child's rows, and what they match to nobody goes with the draft. Each look is logged like
// a look at the duty desk.
#pragma once
#include <optional>
#include <vector>

#include "base/received.h"
#include "desk/desk.h"
#include "practice/sharing/listed.h"

namespace holdfast::desk {

struct WaitingRow {
  EventId id;  ///< names it on its pages, and its entry on a child's record
  sharing::ListRow row;
  std::optional<StreamId> chosen = {};  ///< the child that somebody said it is
  bool nobody = false;                  ///< somebody said: nobody known here
};

struct WaitingList {
  EventId id;
  sharing::ListHead head;
  Moment loaded;
  std::vector<WaitingRow> rows;

  const WaitingRow* find(EventId row) const;
  Date thrown_away_after() const;
};

/// The text of the file that came for a field. Nothing when none came; words when it cannot be read
/// as a list.
Result<std::optional<std::string>, std::string> list_in_file(std::string_view field,
                                                             const Received& received);

/// Makes it wait for this reader. A Problem while another waits: one is finished first.
Result<Done, RecordRefusal> load_list(Desk& desk, const access::Reader& reader,
                                      const sharing::ListHead& head,
                                      std::vector<sharing::ListRow> rows);
/// The reader's own list; nothing when none waits.
Result<std::optional<WaitingList>, OpenRefusal> waiting_list(Desk& desk,
                                                             const access::Reader& reader);
/// Whether one waits: nothing of it is seen, so this is not logged.
bool list_waits(Desk& desk, const access::Reader& reader);

/// A list with somebody else of the duty desk, as everybody there may know of it.
struct ListElsewhere {
  PersonId with;
  sharing::ListHead head;
  Moment loaded;
  std::size_t rows = 0;    ///< left in it
  std::size_t chosen = 0;  ///< of those: a child was chosen, and nothing is on a record yet
};
/// The oldest first; none for whoever does not hold the duty desk.
Result<std::vector<ListElsewhere>> lists_elsewhere(Desk& desk, const access::Reader& reader);
/// From then on it waits for this reader, as far as somebody has got with it. A Problem while
/// another waits for them, or where it is gone meanwhile. The look is logged.
Result<Done, RecordRefusal> take_over_list(Desk& desk, const access::Reader& reader, PersonId from);

/// Children who may be the one of that row, as the reader may see them.
struct MayBe;
Result<MayBe> who_it_may_be(Desk& desk, const access::Reader& reader, const sharing::ListRow& row);

/// Says which child a row is of; nothing: nobody known here. Nothing is on a record yet.
Result<Done, RecordRefusal> choose_child(Desk& desk, const access::Reader& reader, EventId row,
                                         std::optional<StreamId> child);

/// The rows of one happening: those with the same reference, and that row itself.
struct Happening {
  std::vector<const WaitingRow*> chosen;
  std::vector<const WaitingRow*> undecided;
};
Happening happening_of(const WaitingList& list, const WaitingRow& row);

/// Puts chosen rows on the children's records, all or none, as one happening, and takes them off
/// the list. Sent again: once. Problems where a row of the same reference is undecided.
Result<Receipt, RecordRefusal> record_rows(Desk& desk, const access::Reader& reader,
                                           const std::vector<EventId>& rows);

/// What was chosen for a child stays until it is on a record; the rest of the list is gone. Answers
/// whether anything stays.
enum class Left { nothing, chosen };
Result<Left, RecordRefusal> throw_list_away(Desk& desk, const access::Reader& reader);

}  // namespace holdfast::desk
