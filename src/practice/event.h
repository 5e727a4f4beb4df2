// Any one record of any area, by value, and the three general records that say something of an
// earlier entry. Nothing here includes an area: whoever passes events on (the desk, its callers,
// most pages) is not compiled again when an area's records change.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "practice/area.h"
#include "practice/prompt.h"
#include "records/content.h"
#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast {

/// Never changed once made, so copies share it.
class Event {
 public:
  template <class Record, class... Records>
    requires requires { Record::kind; }
  Event(std::variant<Record, Records...> of_an_area)
      : Event(std::make_shared<std::variant<Record, Records...>>(std::move(of_an_area))) {}
  /// Of an area's own Event, which is not null.
  template <class AreaEvent>
  explicit Event(std::shared_ptr<AreaEvent> of_an_area)
      : Event(area_of_events(&type_tag<AreaEvent>), std::move(of_an_area)) {}
  /// Of that area's own Event, as its kinds made it.
  Event(const Area& area, std::shared_ptr<const void> of_the_area)
      : area_(&area), held_(std::move(of_the_area)) {}

  const Area& area() const { return *area_; }
  /// The area's own event, for what the area itself does with it.
  const std::shared_ptr<const void>& held() const { return held_; }

 private:
  friend void* record_in(Event& event);
  const Area* area_;
  std::shared_ptr<const void> held_;
};

/// The area's own event inside; null when it is another area's.
template <class AreaEvent>
const AreaEvent* in_area(const Event& event) {
  const bool is_its = event.area().event == &type_tag<AreaEvent>;
  return is_its ? static_cast<const AreaEvent*>(event.held().get()) : nullptr;
}

/// The whole replacement of an earlier entry, at its clearance or higher. The history shows both.
struct Corrected {
  static constexpr std::string_view kind = "record.corrected";
  static constexpr std::string_view title = "Correction";
  EventId entry;
  LongText why;
  Event record;
};
/// The earlier entry should not have been made. It stays readable in the history.
struct Withdrawn {
  static constexpr std::string_view kind = "record.withdrawn";
  static constexpr std::string_view title = "Withdrawal";
  EventId entry;
  LongText why;
};
/// The clearance an earlier entry lies in from now on.
struct Reclassified {
  static constexpr std::string_view kind = "record.reclassified";
  static constexpr std::string_view title = "Reclassification";
  EventId entry;
  LongText why;
  Clearance clearance;
};

using Recorded = std::variant<Event, Corrected, Withdrawn, Reclassified>;

/// One entry, unsealed and decoded.
struct Entry {
  Envelope envelope;
  Recorded what;
};

RecordView view_of(const Event& event);
/// An empty record of that kind, for a form to fill; nothing when no area has such a kind.
std::optional<Event> blank_event(std::string_view kind);
/// The record inside, for a form to fill; no longer shared with copies of the event.
void* record_in(Event& event);
std::string_view kind_of(const Recorded& what);
std::string_view title_of(const Recorded& what);
/// The entry that a general record speaks of.
std::optional<EventId> spoken_of(const Recorded& what);
/// Everything somebody wrote in it in their own words, a line or more each.
std::string written_in(const Event& event);
/// The day it says something happened; nothing for records that tell of no day.
std::optional<Date> happened_on(const Event& event);

/// Every record kind of every area, in order: docs/records.md is made of it.
std::vector<Shape> all_shapes();
/// Nothing when no area has such a kind, or the body cannot be read as one.
std::optional<Event> decode(std::string_view kind, const Answers& body);
/// What a form or a story sent, read as strictly as a form. A kind no area has is a problem of the
/// whole record.
Result<Event, Problems> read_form(std::string_view kind, const Answers& answers);
Result<Recorded> recorded_from(const Content& content);
Content content_of(const Recorded& what, Clearance clearance, std::string reason);

struct Situation;
/// What is wrong with recording this here and now.
Problems check(const Situation& situation, const Event& event);
std::vector<Prompt> prompts(const Situation& situation);

}  // namespace holdfast
