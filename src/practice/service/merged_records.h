// Two records turned out to be of one child, and were made one; or were parted again. The service's
// own list says so, because from then on both are opened by the same people: whoever may open one
// of them must be allowed to open all.
#pragma once
#include <map>
#include <vector>

#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast::service {

/// From now on the other record is read as a part of the one that goes on.
struct RecordsMerged {
  static constexpr std::string_view kind = "service.records_merged";
  static constexpr std::string_view title = "Records merged";
  static constexpr Clearance floor = {Compartment::open};
  StreamId going_on;
  StreamId set_aside;

  static constexpr Field fields[] = {
      field<&RecordsMerged::going_on>("going_on", "Which record goes on?").not_typed(),
      field<&RecordsMerged::set_aside>("set_aside", "Which record was merged into it?").not_typed(),
  };
};

/// They were not of one child after all, or not meant.
struct RecordsParted {
  static constexpr std::string_view kind = "service.records_parted";
  static constexpr std::string_view title = "Records parted";
  static constexpr Clearance floor = {Compartment::open};
  EventId parted;

  static constexpr Field fields[] = {
      field<&RecordsParted::parted>("parted", "Which merge is undone?").not_typed(),
  };
};

struct Merge {
  EventId id;
  StreamId into;
};
/// In force, by the record that was merged into another.
using Merges = std::map<StreamId, Merge>;

void fold(Merges& merges, const RecordsMerged& r, const Envelope& envelope);
void fold(Merges& merges, const RecordsParted& r, const Envelope& envelope);

/// The record that this one is read in: itself where it was merged into none.
StreamId going_on(const Merges& merges, StreamId record);
/// Every record that is read in this one, those that were merged into them too; these come first.
std::vector<StreamId> merged_into(const Merges& merges, StreamId record);
/// The record that goes on, and all that are read in it, whichever of them is named.
std::vector<StreamId> all_of(const Merges& merges, StreamId record);

}  // namespace holdfast::service
