// The closed sum of all areas' events: one line an area, and the compiler finds every place that
// forgets one. And the three general records that say something of an earlier entry. Includes every
// area, so only the few files that handle any event include it.
#pragma once
#include <optional>
#include <string>
#include <variant>

#include "practice/case_file.h"
#include "practice/children/children.h"
#include "practice/chronology/chronology.h"
#include "practice/prompt.h"
#include "practice/service/service.h"
#include "records/content.h"

namespace holdfast {

using Event = std::variant<  //
    children::Event,         //
    chronology::Event,       //
    service::Event>;

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
/// The record inside, for a form to fill.
void* record_in(Event& event);
std::string_view kind_of(const Recorded& what);
std::string_view title_of(const Recorded& what);
/// The entry that a general record speaks of.
std::optional<EventId> spoken_of(const Recorded& what);
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
