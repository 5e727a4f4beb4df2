// Handing records out, for whoever moves a caseload or a case to another system: every entry with
// what was said of it since, whatever compartment it lies in, or as far as a reader may see. Each
// record's opening is logged before it is read, under the name of the person who takes it.
#pragma once
#include <variant>
#include <vector>

#include "desk/desk.h"
#include "practice/history.h"

namespace holdfast::desk {

struct HandedOut {
  StreamId record;
  std::vector<Entry> entries;  ///< all, in the order recorded
  CaseFile file;               ///< folded from them
};
/// Of a record that was opened, what its reader may see. The opening was logged when it was opened.
HandedOut handed_out(const Opened& opened);
/// Of any record, whole.
Result<HandedOut> hand_out(Desk& desk, const access::Reader& by, StreamId record);

/// Why a victim's record is not handed out.
enum class NotHandedOut {
  nothing_kept,  ///< it was erased, or never came with its token
  not_for_you,   ///< whoever asks may not open all of it, with or without saying what for
};
using VictimOut = std::variant<HandedOut, NotHandedOut>;
/// The record behind a token of that child's. A victim's is handed out whole or not at all, and
/// only to somebody who may open it: holding the service's keys is not enough. Logged in the
/// victim's own record.
Result<VictimOut> hand_out_victim(Desk& desk, const access::Reader& by, StreamId child,
                                  EventId token);

/// Who may open these records, as it stands: restrictions, admissions and bars in force, each with
/// the record it speaks of.
Result<std::vector<std::pair<StreamId, Told>>> decisions_on(Desk& desk,
                                                            const std::vector<StreamId>& records);

/// The compartments that what stands of an entry lies in: the entry's own, and its correction's.
Clearance clearance_of(const Told& told);

/// The entry as it is kept, for a machine to read: its id, when and by whom it was recorded, and
/// its content as one object.
std::string json_of(const Entry& entry);

}  // namespace holdfast::desk
