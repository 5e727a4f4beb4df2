// How a child comes to the service and what is decided: the referral, its screening, the joint
// panel, the decision out of court, and what the police are told. Each is a small fact that names
// the referral it is about. The life of the case itself stands in cases.h; both are one area, since
// the one is opened because of the other.
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "practice/prompt.h"
#include "practice/referrals/cases.h"
#include "practice/referrals/disposals.h"
#include "records/day_told.h"
#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast {
struct Calendar;
struct Situation;
}  // namespace holdfast

namespace holdfast::referrals {

/// What the service is asked for.
enum class ReferralKind {
  out_of_court,
  knife_possession,
  court,
  prevention,
  early_help,
  school,
  transfer_in,
  other
};
std::span<const Word> words_of(ReferralKind);

enum class Screening { accepted, declined, more_information };
std::span<const Word> words_of(Screening);

/// Who sat at a joint panel: what it lacks is seen at once.
enum class Body {
  police,
  youth_justice,
  social_care,
  health,
  education,
  victim_service,
  early_help,
  other
};
std::span<const Word> words_of(Body);

enum class GravityScale { child_gravity_matrix, other };
std::span<const Word> words_of(GravityScale);

/// What the police were told.
enum class Matter { decision, engagement, not_engaging, ended };
std::span<const Word> words_of(Matter);

enum class AssessmentTool { prevention_and_diversion, asset_plus, other };
std::span<const Word> words_of(AssessmentTool);

enum class Voice { child, parent_or_carer, professionals, victim };
std::span<const Word> words_of(Voice);

/// Another agency asked the service to work with the child.
struct Received {
  static constexpr std::string_view kind = "referrals.received";
  static constexpr std::string_view title = "Referral received";
  static constexpr Clearance floor = {Compartment::open};
  ReferralKind referral_kind{};
  std::optional<AgencyId> from_agency;
  Text referred_by;
  Date received_on;
  std::optional<Date> incident_on;
  std::optional<Date> bailed_on;
  LongText about;

  static constexpr Field fields[] = {
      field<&Received::referral_kind>("referral_kind", "What kind of referral is it?")
          .label("Kind")
          .missing("Select what kind of referral it is"),
      field<&Received::from_agency>("from_agency", "Which agency does it come from?").label("From"),
      field<&Received::referred_by>("referred_by", "Who made it?")
          .label("Made by")
          .hint("A name, and what they do")
          .missing("Enter who made the referral"),
      field<&Received::received_on>("received_on", "When did it reach us?")
          .label("Received on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day it reached us"),
      field<&Received::incident_on>("incident_on", "When did what it is about happen?")
          .label("Happened on")
          .hint("For a knife, the day it was found on the child. Leave empty if it is not known"),
      field<&Received::bailed_on>("bailed_on", "When was the child bailed, if they were?")
          .label("Bailed on")
          .hint("The time for a decision out of court is counted from this day"),
      field<&Received::about>("about", "What is it about?")
          .label("What it is about")
          .hint("What happened, and what is asked of us. Do not name victims or other children")
          .missing("Enter what it is about"),
  };
};

/// What the service makes of a referral.
struct Screened {
  static constexpr std::string_view kind = "referrals.screened";
  static constexpr std::string_view title = "Referral screened";
  static constexpr Clearance floor = {Compartment::open};
  EventId referral;
  Screening outcome{};
  Date screened_on;
  LongText why;

  static constexpr Field fields[] = {
      field<&Screened::referral>("referral", "Which referral?").label("Referral").not_typed(),
      field<&Screened::outcome>("outcome", "What did we decide?")
          .label("Outcome")
          .missing("Select what was decided"),
      field<&Screened::screened_on>("screened_on", "When?")
          .label("Screened on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day it was decided"),
      field<&Screened::why>("why", "Why?")
          .label("Reason")
          .hint(
              "If you decline, say who else was asked to help. If you need to know more, say what "
              "and from whom")
          .missing("Say why"),
  };
};

/// Police and the service weighed together what should follow, out of court.
struct PanelHeld {
  static constexpr std::string_view kind = "referrals.panel_held";
  static constexpr std::string_view title = "Joint panel held";
  static constexpr Clearance floor = {Compartment::open};
  EventId referral;
  Date held_on;
  std::vector<Body> present;
  std::vector<Disposal> options;
  LongText weighing;
  std::optional<GravityScale> gravity_scale;
  std::optional<Number> gravity;

  static constexpr Field fields[] = {
      field<&PanelHeld::referral>("referral", "Which referral?").label("Referral").not_typed(),
      field<&PanelHeld::held_on>("held_on", "When did the panel meet?")
          .label("Met on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day the panel met"),
      field<&PanelHeld::present>("present", "Who was there?")
          .label("There")
          .needed()
          .missing("Select who was there"),
      field<&PanelHeld::options>("options", "Which options were weighed?")
          .label("Options weighed")
          .needed()
          .missing("Select what was weighed"),
      field<&PanelHeld::weighing>("weighing", "What was said for and against them?")
          .label("For and against")
          .hint("What the child, the parents and the victim want, and what would keep others safe")
          .missing("Enter what was said for and against the options"),
      field<&PanelHeld::gravity_scale>("gravity_scale", "On which scale was the gravity scored?")
          .label("Gravity scale"),
      field<&PanelHeld::gravity>("gravity", "What is the gravity score?")
          .label("Gravity score")
          .hint("After what makes it graver or less grave. Leave empty if it was not scored"),
  };
};

/// What was decided out of court. In a borderline case the police have the last word.
struct OutOfCourtDecided {
  static constexpr std::string_view kind = "referrals.out_of_court_decided";
  static constexpr std::string_view title = "Decided out of court";
  static constexpr Clearance floor = {Compartment::open};
  EventId referral;
  Disposal disposal{};
  LongText reasons;
  Text decided_by;
  Date decided_on;
  std::optional<LongText> dissent;

  static constexpr Field fields[] = {
      field<&OutOfCourtDecided::referral>("referral", "Which referral?")
          .label("Referral")
          .not_typed(),
      field<&OutOfCourtDecided::disposal>("disposal", "What was decided?")
          .label("Decision")
          .missing("Select what was decided"),
      field<&OutOfCourtDecided::reasons>("reasons", "Why was it decided?")
          .label("Reasons")
          .hint("Why this and not the other options")
          .missing("Enter why it was decided"),
      field<&OutOfCourtDecided::decided_by>("decided_by", "Who decided?")
          .label("Decided by")
          .hint("Names and agencies. In a borderline case the police have the last word")
          .missing("Enter who decided"),
      field<&OutOfCourtDecided::decided_on>("decided_on", "When was it decided?")
          .label("Decided on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day it was decided"),
      field<&OutOfCourtDecided::dissent>("dissent", "Did anybody disagree, and why?")
          .label("Who disagreed"),
  };
};

struct PoliceTold {
  static constexpr std::string_view kind = "referrals.police_told";
  static constexpr std::string_view title = "Police told";
  static constexpr Clearance floor = {Compartment::open};
  EventId referral;
  Matter matter{};
  Date told_on;
  Text told_whom;
  LongText told_what;

  static constexpr Field fields[] = {
      field<&PoliceTold::referral>("referral", "Which referral?").label("Referral").not_typed(),
      field<&PoliceTold::matter>("matter", "What were the police told about?")
          .label("About")
          .missing("Select what the police were told about"),
      field<&PoliceTold::told_on>("told_on", "When were they told?")
          .label("Told on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day they were told"),
      field<&PoliceTold::told_whom>("told_whom", "Who was told, and how?")
          .label("Told")
          .hint("A name or a team, and whether by telephone, by secure email or in person")
          .missing("Enter who was told, and how"),
      field<&PoliceTold::told_what>("told_what", "What were they told?")
          .label("What they were told")
          .missing("Enter what they were told"),
  };
};

/// The assessment on which work out of court rests was finished.
struct ToolCompleted {
  static constexpr std::string_view kind = "referrals.tool_completed";
  static constexpr std::string_view title = "Assessment tool completed";
  static constexpr Clearance floor = {Compartment::open};
  EventId referral;
  AssessmentTool tool{};
  Date completed_on;
  std::vector<Voice> heard;

  static constexpr Field fields[] = {
      field<&ToolCompleted::referral>("referral", "Which referral?").label("Referral").not_typed(),
      field<&ToolCompleted::tool>("tool", "Which assessment tool was completed?")
          .label("Tool")
          .missing("Select which tool was completed"),
      field<&ToolCompleted::completed_on>("completed_on", "When was it completed?")
          .label("Completed on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day it was completed"),
      field<&ToolCompleted::heard>("heard", "Whose views are in it?").label("Views heard"),
  };
};

/// The targeted plan for a child found with a knife.
struct PlanMade {
  static constexpr std::string_view kind = "referrals.plan_made";
  static constexpr std::string_view title = "Plan made after a knife was found";
  static constexpr Clearance floor = {Compartment::open};
  EventId referral;
  Date made_on;
  LongText plan;

  static constexpr Field fields[] = {
      field<&PlanMade::referral>("referral", "Which referral?").label("Referral").not_typed(),
      field<&PlanMade::made_on>("made_on", "When was the plan made?")
          .label("Made on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day the plan was made"),
      field<&PlanMade::plan>("plan", "What will be done, by whom?")
          .label("Plan")
          .hint("Work with evidence behind it, such as mentoring or behavioural therapy, and not "
                "only teaching about knives")
          .missing("Enter what will be done, by whom"),
  };
};

using Event =
    std::variant<Received, Screened, PanelHeld, OutOfCourtDecided, PoliceTold, ToolCompleted,
                 PlanMade, CaseOpened, CaseClosed, CaseReopened, TransferOffered, TransferAnswered>;

/// A record with the entry it comes from.
template <class Record>
struct Sourced {
  Record record;
  EventId source;
};

/// A referral and what followed, each in the order recorded.
struct Referral {
  Received record;
  EventId source;
  std::vector<Sourced<Screened>> screenings;
  std::vector<Sourced<PanelHeld>> panels;
  std::vector<Sourced<OutOfCourtDecided>> decisions;
  std::vector<Sourced<PoliceTold>> tellings;
  std::vector<Sourced<ToolCompleted>> tools;
  std::vector<Sourced<PlanMade>> plans;
};

struct State {
  std::vector<Referral> referrals;  ///< in the order recorded
  CaseHistory cases;
};

/// Null where there is none, or its reader may not see it.
const Referral* find(const State& state, EventId referral);
/// Neither accepted nor declined yet; one that waits to know more is waiting.
bool waits(const Referral& referral);
bool declined(const Referral& referral);
/// Whether a decision out of court is to follow. Source: sources.md#knife-possession
bool goes_out_of_court(const Referral& referral);
/// The day of the last one by that day that goes out of court and was not declined.
std::optional<DayTold> referred_out_of_court(const State& state, Date by);
/// By how many working days a knife referral came later than the one that police are given; 0 when
/// it was in time, nothing when it cannot be told or is no knife referral.
/// Source: sources.md#knife-possession
std::optional<int> knife_days_late(const Referral& referral, const Calendar& calendar);

/// What a list of waiting referrals shows of one, and the entries it rests on.
struct Waiting {
  EventId referral;
  std::string_view kind;  ///< wire word of ReferralKind
  Date received_on;
  Date due;  ///< the last day in time for screening
  std::vector<EventId> basis;
};
/// Source: sources.md#screening
std::vector<Waiting> waiting(const Situation& situation);

void fold(State& state, const Event& event, const Envelope& envelope);
Problems check(const Situation& situation, const Event& event);
std::vector<Prompt> prompts(const Situation& situation);

}  // namespace holdfast::referrals
