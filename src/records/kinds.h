// What can be done with the record kinds of one area, without knowing them.
#pragma once
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "records/shape.h"

namespace holdfast {

/// Made once in the area's own .cc by kinds_of (records/event_io.h), so that the tables of its
/// fields are compiled there alone. An event is the area's own variant, passed as void; what is
/// given to another area's kinds is not looked at.
struct Kinds {
  using Read = std::optional<Result<std::shared_ptr<void>, Problems>>;
  /// Nothing when the kind is not one of the area's.
  Read (*read)(std::string_view kind, const Answers& answers, Strictness strictness);
  /// An empty record of that kind; null when it is not one of the area's.
  std::shared_ptr<void> (*blank)(std::string_view kind);
  /// In the order of its Event.
  std::vector<Shape> (*shapes)();
  RecordView (*view)(const void* event);
  /// The record inside, to write to, of an event that was copied for it.
  void* (*own)(std::shared_ptr<const void>& event);
};

}  // namespace holdfast
