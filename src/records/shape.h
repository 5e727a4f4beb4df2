// The shape of a record: its kind, what people call it, the least clearance it lies in, and its
// fields. And the loops over fields that every record shares.
#pragma once
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/clearance.h"
#include "base/result.h"
#include "records/field_types.h"

namespace holdfast {

struct Shape {
  std::string_view kind;   ///< "chronology.happened": on the wire for ever
  std::string_view title;  ///< "Something happened": what a person calls it
  Clearance floor;
  std::span<const Field> fields;
};

template <class R>
constexpr Shape shape_of() {
  return {R::kind, R::title, R::floor, R::fields};
}

/// A record seen through its shape.
struct RecordView {
  Shape shape;
  const void* record;
};
template <class R>
RecordView view_of(const R& record) {
  return {shape_of<R>(), &record};
}

enum class Strictness {
  form,    ///< required answers must be there; problems in words for their writer
  stored,  ///< an old event: unknown members are passed over, missing optional ones stay empty
};

/// Reads answers into a fresh record. Conditional fields are read after the others, and left empty
/// where they are not asked.
Problems read(std::span<const Field> fields, void* record, const Answers& answers,
              Strictness strictness);
/// The record in wire form, members in field order, absent ones left out.
Answers write(std::span<const Field> fields, const void* record);
inline Answers write(const RecordView& view) { return write(view.shape.fields, view.record); }

/// What ids stand for. A name that its reader may not know is answered with other words, never with
/// an empty string.
struct Names {
  std::function<std::string(PersonId)> person;
  std::function<std::string(AgencyId)> agency;
  std::function<std::string(TeamId)> team;
  std::function<std::string(StreamId)> record;
};

/// A value as a person reads it: "3 November 2026", "Fact", "Sam Porter". "Not known" when absent.
std::string in_words(const Field& field, const Value& value, const Names& names);

struct Line {
  const Field* field;
  std::string words;
  bool known;
};
/// One line a field that is asked of this record, absent ones as "Not known".
std::vector<Line> lines_of(const RecordView& view, const Names& names);

struct Change {
  const Field* field;
  Value before;
  Value after;
};
/// What differs between two records of one shape.
std::vector<Change> changes(const RecordView& before, const RecordView& after);

}  // namespace holdfast
