// What happened, in the child's life and the case: when it happened, when we were told, by whom,
// and whether it is a fact, an opinion or intelligence. The order is by when things happened; when
// they were recorded is always shown beside it.
#pragma once
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "practice/prompt.h"
#include "records/document.h"
#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast {
struct Situation;
namespace service {
struct State;
}
}  // namespace holdfast

namespace holdfast::chronology {

enum class Sort {
  incident,
  contact,
  missed_contact,
  missing,
  arrest,
  school,
  health,
  family,
  good,
  other
};
std::span<const Word> words_of(Sort);

/// Facts are kept apart from opinions and from intelligence. Source: sources.md#fact-and-opinion
enum class Standing { fact, opinion, intelligence };
std::span<const Word> words_of(Standing);

struct Happened {
  static constexpr std::string_view kind = "chronology.happened";
  static constexpr std::string_view title = "Event";
  static constexpr Clearance floor = {Compartment::open};
  Sort sort{};
  Date happened_on;
  std::optional<Text> time_of_day;
  LongText what;
  Text told_by;
  std::optional<AgencyId> told_by_agency;
  Standing standing{};
  std::vector<StreamId> also_on;

  static constexpr Field fields[] = {
      field<&Happened::sort>("sort", "What kind of event was it?")
          .label("Kind")
          .missing("Select what kind of event it was"),
      field<&Happened::happened_on>("happened_on", "When did it happen?")
          .label("Happened on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day it happened"),
      field<&Happened::time_of_day>("time_of_day", "What time was it, if known?")
          .label("Time")
          .hint("For example, 4:40pm, or after school"),
      field<&Happened::what>("what", "What happened?")
          .hint("Write what was seen and said. Do not name victims or other children here")
          .missing("Enter what happened"),
      field<&Happened::told_by>("told_by", "Who told us?")
          .label("Told by")
          .hint("A name, and how they know")
          .missing("Enter who told us"),
      field<&Happened::told_by_agency>("told_by_agency", "Which agency told us?")
          .label("Agency")
          .hint("Leave empty if it was the child, the family or somebody else"),
      field<&Happened::standing>("standing", "Is this a fact, an opinion or intelligence?")
          .label("Standing")
          .missing("Select fact, opinion or intelligence"),
      field<&Happened::also_on>("also_on", "Which other children does it also belong to?")
          .label("Also on")
          .not_typed(),
  };
};

enum class Paper { letter, report, plan, court, police, school, health, picture, other };
std::span<const Word> words_of(Paper);

/// Somebody else's document was put on the record, as it came.
struct DocumentFiled {
  static constexpr std::string_view kind = "chronology.document_filed";
  static constexpr std::string_view title = "Document";
  static constexpr Clearance floor = {Compartment::open};
  Document document;
  Text called;
  Paper paper{};
  std::optional<Date> dated;
  std::optional<AgencyId> from_agency;
  std::optional<LongText> note;

  static constexpr Field fields[] = {
      field<&DocumentFiled::document>("document", "Which file is it?")
          .label("File")
          .hint("A PDF, Word, Excel, OpenDocument, PNG, JPEG, text or email file of 25 MB or less")
          .missing("Choose a file"),
      field<&DocumentFiled::called>("called", "What should it be called?")
          .label("Title")
          .hint("For example, Letter from the school about attendance")
          .missing("Enter what it should be called"),
      field<&DocumentFiled::paper>("paper", "What kind of document is it?")
          .label("Kind")
          .missing("Select what kind of document it is"),
      field<&DocumentFiled::dated>("dated", "What date is on it?")
          .label("Dated")
          .hint("For example, 27 3 2026"),
      field<&DocumentFiled::from_agency>("from_agency", "Which agency sent it?")
          .label("From")
          .hint("Leave empty if it came from the child, the family or somebody else"),
      field<&DocumentFiled::note>("note", "What should whoever reads it know?").label("Note"),
  };
};

/// Somebody chose this event or document as one that the whole story turns on. Withdrawn, it is
/// chosen no longer.
struct MarkedSignificant {
  static constexpr std::string_view kind = "chronology.marked_significant";
  static constexpr std::string_view title = "Marked as significant";
  static constexpr Clearance floor = {Compartment::open};
  EventId marked;
  LongText significance;

  static constexpr Field fields[] = {
      field<&MarkedSignificant::marked>("marked", "Which entry?").label("Entry").not_typed(),
      field<&MarkedSignificant::significance>("significance", "Why does it matter?")
          .label("Why it matters")
          .hint("Whoever reads only the significant events reads this beside it")
          .missing("Say why it matters"),
  };
};

using Event = std::variant<Happened, DocumentFiled, MarkedSignificant>;

struct Item {
  std::shared_ptr<const Happened> record;  ///< never null; shared with the entry it was folded from
  Envelope envelope;
};

/// By day happened, then by when recorded; what shares both stays in the order it was folded.
struct InOrder {
  bool operator()(const Item& a, const Item& b) const;
};

struct Filed {
  DocumentFiled record;
  Envelope envelope;
};

/// The day on it; where it has none, the day it was recorded.
Date day_of(const Filed& filed);

struct Mark {
  MarkedSignificant record;
  EventId source;
};

struct State {
  std::vector<Filed> documents;         ///< in the order recorded
  std::multiset<Item, InOrder> items;   ///< events come late and out of order, in long records too
  std::map<EventId, Mark> significant;  ///< by the entry marked
};

/// Whether it is an event or a document of this chronology that nobody has marked.
bool may_be_marked(const State& state, EventId entry);

/// Whole days between the day it happened and the London day it was recorded; never below 0.
int days_late(const Item& item);
/// Whether it is marked as recorded late: after more days than the service set.
/// What was brought in from another system never is: it was recorded there, we do not know when.
/// Source: sources.md#recorded-late
bool recorded_late(const service::State& service, const Item& item);

void fold(State& state, const std::shared_ptr<const Event>& event, const Envelope& envelope);
Problems check(const Situation& situation, const Event& event);
std::vector<Prompt> prompts(const Situation& situation);

}  // namespace holdfast::chronology
