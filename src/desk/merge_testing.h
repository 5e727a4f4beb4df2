// What the tests of merging share: a child with two records, and a manager who may open both.
#pragma once
#include "desk/merge.h"
#include "desk/testing.h"

namespace holdfast::desk::testing {

struct TwoRecords {
  Town town;
  StreamId first = town.child("Jordan", "Ellis");
  StreamId second = town.child("Jordon", "Elis");

  TwoRecords() { town.pass(hours(1)); }

  /// By a manager who has said what for.
  Result<Receipt, RecordRefusal> merges(StreamId goes_on, StreamId other) {
    return merges(town.manager, town.fresh(), goes_on, other);
  }
  Result<Receipt, RecordRefusal> merges(const Reader& reader, EventId event, StreamId goes_on,
                                        StreamId other) {
    (void)state_purpose(town.desk, reader, goes_on, "supervision");
    (void)state_purpose(town.desk, reader, other, "supervision");
    return merge(town.desk, reader,
                 {event, goes_on, other, {"One address, one mother"}, {"His mother was asked"}});
  }
  EventId merged() { return well(merges(first, second)).event; }
  Result<Receipt, RecordRefusal> parts(EventId merge) {
    return undo_merge(town.desk, town.manager,
                      {town.fresh(), first, merge, {"They are cousins after all"}});
  }
  Result<Opened, OpenRefusal> opens_at(const Reader& reader, StreamId record, Moment at) {
    return open(town.desk, reader, {record, "overview", at});
  }
};

inline std::string first_problem(const Result<Receipt, RecordRefusal>& result) {
  if (result) return "done";
  const auto* problems = std::get_if<Problems>(&result.error());
  return problems != nullptr && !problems->empty() ? problems->front().words : "refused otherwise";
}

}  // namespace holdfast::desk::testing
