// Two records of one child made one, and parted again. Both acts are written in three streams or in
// none: on the record that goes on, on the other, and in the service's own list, by which
// everything that lists, finds or opens a record knows that they are read as one.
#pragma once
#include "desk/desk.h"

namespace holdfast::desk {

/// What a manager who compared two records decides of them. The digests are of what they saw.
struct RecordsToMerge {
  EventId event;
  StreamId goes_on;
  StreamId other;
  LongText why;
  LongText evidence;
  std::string seen = {};
  std::string seen_other = {};
};
/// Both must be open to whoever merges them.
Result<Receipt, RecordRefusal> merge(Desk& desk, const access::Reader& reader,
                                     const RecordsToMerge& merging);

struct MergeToUndo {
  EventId event;
  StreamId record;  ///< the one that goes on
  EventId merge;
  LongText why;
  std::string seen = {};
};
/// What was recorded meanwhile stays where it was recorded.
Result<Receipt, RecordRefusal> undo_merge(Desk& desk, const access::Reader& reader,
                                          const MergeToUndo& undoing);

/// The record that this one is read in: itself, where it was merged into none.
Result<StreamId> going_on(Desk& desk, StreamId record);

/// Opens another record beside one that is open, to compare them: whoever may open it with a tick
/// of purpose has said by comparing what it is for.
Result<Opened, OpenRefusal> open_to_compare(Desk& desk, const access::Reader& reader,
                                            StreamId record);

}  // namespace holdfast::desk
