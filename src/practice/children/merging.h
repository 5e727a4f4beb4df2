// Two records of one child are made one, and can be parted again. Nothing moves: each record keeps
// its entries and says what happened to it, and from then on both are read as one list
// (practice/joined.h). Where they say different things, both are shown until somebody says which is
// right.
#pragma once
#include <functional>
#include <optional>
#include <vector>

#include "practice/prompt.h"
#include "records/said.h"
#include "records/shape.h"

namespace holdfast {
struct Situation;
}

namespace holdfast::children {

/// On the record that goes on: another record of the same child is read in it from now on.
struct RecordMerged {
  static constexpr std::string_view kind = "children.record_merged";
  static constexpr std::string_view title = "Another record merged into this one";
  static constexpr Clearance floor = {Compartment::open};
  StreamId merged_record;
  LongText merge_why;
  LongText merge_evidence;

  static constexpr Field fields[] = {
      field<&RecordMerged::merged_record>("merged_record", "Which record was merged into this?")
          .label("Merged record")
          .not_typed(),
      field<&RecordMerged::merge_why>("merge_why", "Why are these records of one child?")
          .label("Why")
          .hint("What is the same, and why what differs is a slip and not another child. Think of "
                "twins, brothers and sisters, and namesakes")
          .missing("Say why these records are of one child"),
      field<&RecordMerged::merge_evidence>("merge_evidence", "How was it checked?")
          .label("Checked by")
          .hint("For example, the child's mother was asked by telephone and gave both addresses")
          .missing("Say how it was checked"),
  };
};

/// On the other: what is recorded of the child is recorded there from now on.
struct MergedInto {
  static constexpr std::string_view kind = "children.merged_into";
  static constexpr std::string_view title = "Merged into another record";
  static constexpr Clearance floor = {Compartment::open};
  StreamId goes_on_in;
  LongText merge_why;
  LongText merge_evidence;

  static constexpr Field fields[] = {
      field<&MergedInto::goes_on_in>("goes_on_in", "Which record goes on?")
          .label("Goes on in")
          .not_typed(),
      field<&MergedInto::merge_why>("merge_why", "Why are these records of one child?")
          .label("Why"),
      field<&MergedInto::merge_evidence>("merge_evidence", "How was it checked?")
          .label("Checked by"),
  };
};

/// On both: each stands alone again. What was recorded meanwhile stays where it was recorded.
struct MergeUndone {
  static constexpr std::string_view kind = "children.merge_undone";
  static constexpr std::string_view title = "Merge undone";
  static constexpr Clearance floor = {Compartment::open};
  EventId undone_merge;
  LongText undo_why;

  static constexpr Field fields[] = {
      field<&MergeUndone::undone_merge>("undone_merge", "Which merge?").label("Merge").not_typed(),
      field<&MergeUndone::undo_why>("undo_why", "Why are the records parted again?")
          .label("Why")
          .hint("What showed that they are not of one child, or should not be one record")
          .missing("Say why the records are parted again"),
  };
};

struct BirthDateTold {
  Date born;
  EventId source;
  std::optional<StreamId> merged_from;  ///< the merged record that tells it; nothing: this one
  bool since_merging = false;           ///< told by somebody who could see what the others say
};

/// What a record knows of being merged.
struct Merging {
  std::vector<Said<RecordMerged>> merged;  ///< read in this record now; in the order merged
  std::optional<Said<MergedInto>> into;    ///< this record was merged into another, and still is
  std::vector<BirthDateTold> birth_dates;  ///< in the order folded
  std::size_t facts_before = 0;            ///< of the facts, those told before the last merge
};

void fold(Merging& merging, const RecordMerged& r, const Envelope& envelope);
void fold(Merging& merging, const MergedInto& r, const Envelope& envelope);
void fold(Merging& merging, const MergeUndone& r, const Envelope& envelope);
void note_birth_date(Merging& merging, Date born, const Envelope& envelope);

/// The last date of birth that each of the records tells, this one's first, where they do not say
/// the same and nobody has told it since they were merged; else none. Of entries that `counts`.
std::vector<BirthDateTold> birth_dates_apart(const Merging& merging,
                                             const std::function<bool(EventId)>& counts);

Problems wrong_with(const Situation& situation, const RecordMerged& r);
Problems wrong_with(const Situation& situation, const MergedInto& r);
Problems wrong_with(const Situation& situation, const MergeUndone& r);

/// What do the merged records say that cannot both be so? Source: sources.md#duplicates
void records_disagree(const Situation& situation, std::vector<Prompt>& into);

}  // namespace holdfast::children
