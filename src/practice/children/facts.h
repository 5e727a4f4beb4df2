// Every small fact about the child that holds from when it is told until something later is said.
// They are kept in one list, as told; what stands today is asked of the list. A new kind of fact is
// a record, its place in Fact, and a line in fact_sorts(): its page and its row follow.
#pragma once
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "practice/children/circumstances.h"
#include "practice/children/people_around.h"
#include "practice/children/self.h"
#include "records/envelope.h"

namespace holdfast {
struct Situation;
}

namespace holdfast::children {

struct State;

/// A fact no longer holds: they left the school, moved out, closed the case. It was not wrong; what
/// was wrong is withdrawn instead.
struct FactEnded {
  static constexpr std::string_view kind = "children.fact_ended";
  static constexpr std::string_view title = "No longer so";
  static constexpr Clearance floor = {Compartment::open};
  EventId ended_fact;
  Date ended_on;
  std::optional<LongText> ended_why;

  static constexpr Field fields[] = {
      field<&FactEnded::ended_fact>("ended_fact", "Which fact?").label("What ended").not_typed(),
      field<&FactEnded::ended_on>("ended_on", "When did it end?")
          .label("Ended on")
          .hint("For example, 27 3 2026. If you are not sure, the day you were told")
          .missing("Enter the day it ended"),
      field<&FactEnded::ended_why>("ended_why", "What happened?").label("Why"),
  };
};

using Fact = std::variant<AliasLearned, SexRecorded, GenderSaid, EthnicitySaid, LanguageLearned,
                          StrengthSaid, OwnLineSaid, SchoolLearned, LearningSupportLearned,
                          CareStatusLearned, ServicesPlanLearned, CommunicationNeedLearned,
                          HealthNeedLearned, PersonLearned, ProfessionalLearned>;

struct Ending {
  Date on;
  EventId source;
};

struct KnownFact {
  Fact what;
  EventId source;
  Moment recorded;
  std::optional<Ending> ended;
  std::optional<StreamId> merged_from = {};  ///< the merged record that says so
};

RecordView view_of(const Fact& fact);
/// The day it began, where the fact says one.
std::optional<Date> began(const Fact& fact);

enum class Group { own_words, who, health, school_and_care, family, professionals };
/// Whether a new one takes the earlier one's place, or stands beside it until that is said to have
/// ended.
enum class Keeps { latest, each };

/// One kind of fact as pages have it.
struct FactSort {
  std::string_view kind;
  Group group;
  Keeps keeps;
  std::string_view page;   ///< "school": the record's page that adds one
  std::string_view label;  ///< of its row: "School, college or work"
  std::string_view ask;    ///< the heading of the form
};
std::span<const FactSort> fact_sorts();
/// Null when there is none: of that kind of record, and of that page.
const FactSort* fact_sort(std::string_view kind);
const FactSort* fact_sort_on(std::string_view page);

/// What stands of that kind on that day, in the order recorded. Of what a later one takes the place
/// of one alone, but where merged records say different things and nobody has told it since: then
/// one a record, this record's own first.
std::vector<const KnownFact*> standing(const State& state, const FactSort& sort, Date day);
/// What stood before: ended, or with a later one in its place. Newest first.
std::vector<const KnownFact*> earlier(const State& state, const FactSort& sort, Date day);
/// Null when no fact of the record has this source.
const KnownFact* fact_told_in(const State& state, EventId source);
/// The line that is the child's own, with its source; null when there is none yet.
const KnownFact* childs_line(const State& state, Date day);

/// The sex on record that day; nothing: none is.
std::optional<Sex> sex_on(const State& state, Date day);

/// Family, carers and friends who are said to live with the child, all or some of the time.
std::vector<const KnownFact*> household(const State& state, Date day);

Problems wrong_with(const Situation& situation, const Fact& fact);
Problems wrong_with(const Situation& situation, const FactEnded& ended);

}  // namespace holdfast::children
