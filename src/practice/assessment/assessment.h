// Assessment: what could happen to whom, on what evidence, and three judgements, each by a person.
// What is in progress is seen by everybody who may open the record; what is signed says who stands
// for it. Signed judgements alone are the child's level anywhere else.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "practice/assessment/assessing.h"
#include "practice/assessment/closing_gaps.h"
#include "practice/assessment/handing_over.h"
#include "practice/assessment/instruments.h"
#include "practice/assessment/judging.h"
#include "practice/assessment/national_tool.h"
#include "practice/assessment/scenario.h"
#include "practice/assessment/signing.h"
#include "practice/prompt.h"
#include "records/said.h"

namespace holdfast {
struct Situation;
struct ServiceFile;
}  // namespace holdfast

namespace holdfast::assessment {

struct StageAsks;

using Event =
    std::variant<Begun, SectionWritten, ScenarioTold, ScenarioDropped, Judged, ToolAttached, Signed,
                 Countersigned, Returned, GapClosed, ToolCompleted, HandedOver>;

/// A scenario as it stands, with what stood before it in the same place.
struct Scenario {
  Said<ScenarioTold> stands;
  std::vector<Said<ScenarioTold>> before;  ///< oldest first
  std::optional<Said<ScenarioDropped>> dropped;
};

/// By the entry that stands, or one that stood before it.
bool is_of(const Scenario& scenario, EventId id);

/// A level and who said it: in words of its own, or as the attached national tool rates it.
struct Judgement {
  Level level{};
  Envelope told;
  std::optional<Judged> in_words;
  EventId id() const { return told.event; }
};

/// A signature with the levels that it binds, and what those who must agree made of it.
struct Signature {
  Said<Signed> made;
  std::map<Matter, Judgement> levels;
  std::optional<Said<Countersigned>> countersigned;
  std::optional<Said<Returned>> returned;
};

struct Assessment {
  Said<Begun> begun;
  PersonId writer;                                   ///< as it was begun, or last handed over
  std::map<Section, Said<SectionWritten>> sections;  ///< the last of each
  std::vector<Scenario> scenarios;                   ///< in the order first told
  std::map<Matter, Judgement> judgements;            ///< the last of each
  std::optional<Said<ToolAttached>> tool;            ///< the last that was attached
  std::vector<Signature> signatures;                 ///< the last one counts
  std::vector<Said<GapClosed>> closed;               ///< what it leaves out with a reason
  EventId id() const { return begun.id(); }
};

/// Assessments by when they were begun, oldest first, whichever of merged records they are of.
struct State {
  std::vector<Assessment> assessments;
  std::vector<Said<ToolCompleted>> instruments;
};

const Assessment* find(const State& state, EventId assessment);
/// Whether that entry tells this scenario, or one of an earlier assessment that it was taken over
/// from.
bool continues(const State& state, const Scenario& scenario, EventId id);
/// What it is made for.
std::string stage_words(const Assessment& assessment);
/// The one begun before it; null: it is the first.
const Assessment* before_it(const State& state, const Assessment& assessment);
/// Signed, and not sent back.
bool is_signed(const Assessment& assessment);
/// The assessment that an entry of this area is of; null: of none.
const Assessment* holding(const State& state, EventId entry);

enum class AssessmentIs { in_progress, waits, returned, complete };
std::string_view label_of(AssessmentIs is);
/// What a signature with these judgements takes to stand. Source: sources.md#countersigning
Authority needed_for(const Situation& situation, const Assessment& assessment);
AssessmentIs standing_of(const Situation& situation, const Assessment& assessment);
/// Null where nobody works on one.
const Assessment* in_progress(const Situation& situation);

/// What somebody stands for; of one that nobody has signed what is judged so far.
const std::map<Matter, Judgement>& levels_in(const Assessment& assessment);
/// Everything that stands in it: sections, scenarios that were not dropped, judgements.
std::vector<EventId> entries_under(const Assessment& assessment);
/// Whether it can be signed without that section. What the child is told is written for the child,
/// and where nothing is judged above low some sections suffice. Source:
/// sources.md#assessment-stages
bool is_asked_for(const Situation& situation, const Assessment& assessment, Section which);
/// What is still missing before it can be signed, in words; empty: nothing.
std::vector<std::string> missing_from(const Situation& situation, const Assessment& assessment);
/// What the tables say of its stage on the day it was begun; null: nothing.
const StageAsks* asks_of(const Situation& situation, const Assessment& assessment);

/// A level that was signed.
struct Stands {
  const Judgement* judged = nullptr;
  const Assessment* in = nullptr;
  bool waits = false;     ///< for somebody to countersign it
  bool returned = false;  ///< sent back, and not signed again yet
  bool counts = true;     ///< false: what stood before it still does
};
/// The last that was signed. One that would lower the level stands only when it is countersigned;
/// one that raises it stands at once, and when it is sent back until it is signed again: nobody
/// acts on an old one meanwhile. Nothing: not yet judged.
std::optional<Stands> level_now(const Situation& situation, Matter matter);
/// Every signed judgement of that matter but for those sent back that do not stand, by when it was
/// signed.
std::vector<Stands> levels_over_time(const Situation& situation, Matter matter);
/// The level that stood when this one was signed, or stands now; nothing: none did.
std::optional<Level> level_before(const Situation& situation, const Assessment& assessment,
                                  Matter matter);

/// By when it must be finished, with how that is counted; nothing where no rule counts one.
struct DueBy {
  Date day;
  std::string why;
  std::optional<EventId> source = {};  ///< the entry that it is counted from, where it is another
};
std::optional<DueBy> due_by(const Situation& situation, const Assessment& assessment);

/// Something that asks for an assessment, and none was begun since.
struct Unassessed {
  Stage asks_for{};
  DueBy due;  ///< its source is what asks for it
  Date since;
};
/// A pre-sentence report, a time in custody, or an order. While somebody works on an assessment,
/// whatever for, none is missed. A decision out of court is asked for with its referral.
std::vector<Unassessed> not_begun(const Situation& situation);

/// Whether one for a decision out of court was begun since that day and stands: signed, or a
/// national tool attached.
bool assessed_out_of_court(const State& state, Date since);

void fold(State& state, const Event& event, const Envelope& envelope);
Problems check(const Situation& situation, const Event& event);
std::vector<Prompt> prompts(const Situation& situation);

}  // namespace holdfast::assessment
