// Courts and what they, or agencies out of court, decided: hearings, bail and remand, reports due,
// disposals, what an order asks, custody and release. Each is a fact of its own, so that the diary
// can be kept by several people. Included by offending.h alone.
#pragma once
#include <vector>

#include "records/shape.h"

namespace holdfast::offending {

enum class HearingKind { first, bail, plea, trial, sentence, breach, review, appeal, other };
std::span<const Word> words_of(HearingKind);

struct HearingListed {
  static constexpr std::string_view kind = "offending.hearing_listed";
  static constexpr std::string_view title = "Hearing listed";
  static constexpr Clearance floor = {Compartment::open};
  Text court;
  Date listed_for;
  std::optional<Text> listed_time;
  HearingKind hearing{};
  std::vector<EventId> hearing_of;

  static constexpr Field fields[] = {
      field<&HearingListed::court>("court", "Which court?")
          .label("Court")
          .missing("Enter the court"),
      field<&HearingListed::listed_for>("listed_for", "For which day is it listed?")
          .label("Listed for")
          .missing("Enter the day of the hearing"),
      field<&HearingListed::listed_time>("listed_time", "At what time?").label("Time"),
      field<&HearingListed::hearing>("hearing", "What kind of hearing is it?")
          .label("Kind")
          .missing("Select what kind of hearing it is"),
      field<&HearingListed::hearing_of>("hearing_of", "Which offences is it about?")
          .label("Offences"),
  };
};

/// Where the child stands until the next hearing.
enum class Remand {
  unconditional_bail,
  conditional_bail,
  bail_with_support,
  local_authority,
  youth_detention,
  none_needed
};
std::span<const Word> words_of(Remand);

struct HearingHeld {
  static constexpr std::string_view kind = "offending.hearing_held";
  static constexpr std::string_view title = "Hearing held";
  static constexpr Clearance floor = {Compartment::open};
  std::optional<EventId> of_hearing;
  Text held_at;
  Date held_on;
  LongText result;
  std::optional<Remand> remand;
  std::optional<LongText> bail_conditions;
  std::optional<Date> next_on;

  static constexpr bool has_conditions(const HearingHeld& held) {
    return held.remand == Remand::conditional_bail || held.remand == Remand::bail_with_support;
  }
  static constexpr Field fields[] = {
      field<&HearingHeld::of_hearing>("of_hearing", "Which listed hearing was it?")
          .label("Listed hearing"),
      field<&HearingHeld::held_at>("held_at", "Which court?")
          .label("Court")
          .missing("Enter the court"),
      field<&HearingHeld::held_on>("held_on", "When was it held?")
          .label("Held on")
          .missing("Enter the day it was held"),
      field<&HearingHeld::result>("result", "What happened?")
          .label("Result")
          .hint("An adjournment is a result too. Record guilt and sentences each by themselves")
          .missing("Enter what happened"),
      field<&HearingHeld::remand>("remand", "Where does the child stand until the next hearing?")
          .label("Bail or remand"),
      field<&HearingHeld::bail_conditions>("bail_conditions", "What are the conditions of bail?")
          .label("Conditions of bail")
          .missing("Enter the conditions of bail")
          .only_if<&HearingHeld::has_conditions>(),
      field<&HearingHeld::next_on>("next_on", "When is the next hearing?")
          .label("Next hearing")
          .hint("Leave empty if there is none, or it is not known"),
  };
};

enum class ReportKind { pre_sentence, stand_down, referral_order, breach, bail, progress, other };
std::span<const Word> words_of(ReportKind);

struct ReportOrdered {
  static constexpr std::string_view kind = "offending.report_ordered";
  static constexpr std::string_view title = "Report ordered";
  static constexpr Clearance floor = {Compartment::open};
  ReportKind report{};
  Text ordered_by;
  Date ordered_on;
  Date report_due;

  static constexpr Field fields[] = {
      field<&ReportOrdered::report>("report", "What kind of report?")
          .label("Report")
          .missing("Select what kind of report it is"),
      field<&ReportOrdered::ordered_by>("ordered_by", "Who asked for it?")
          .label("Asked for by")
          .missing("Enter who asked for it"),
      field<&ReportOrdered::ordered_on>("ordered_on", "On which day?")
          .label("Asked for on")
          .missing("Enter the day it was asked for"),
      field<&ReportOrdered::report_due>("report_due", "By when is it due?")
          .label("Due")
          .missing("Enter the day it is due"),
  };
};

struct ReportSent {
  static constexpr std::string_view kind = "offending.report_sent";
  static constexpr std::string_view title = "Report sent";
  static constexpr Clearance floor = {Compartment::open};
  EventId of_report;
  Date sent_on;
  Text sent_to;

  static constexpr Field fields[] = {
      field<&ReportSent::of_report>("of_report", "Which report?")
          .label("Report")
          .missing("Select the report"),
      field<&ReportSent::sent_on>("sent_on", "When was it sent?")
          .label("Sent on")
          .missing("Enter the day it was sent"),
      field<&ReportSent::sent_to>("sent_to", "To whom?")
          .label("Sent to")
          .missing("Enter to whom it was sent"),
  };
};

/// What a court, or an agency out of court, decided to do. Code and title are kept as they read
/// that day.
struct DisposalMade {
  static constexpr std::string_view kind = "offending.disposal_made";
  static constexpr std::string_view title = "Disposal made";
  static constexpr Clearance floor = {Compartment::open};
  std::optional<Text> disposal_code;
  Text disposal_title;
  Text made_by;
  Date made_on;
  std::vector<EventId> made_for;
  std::optional<Number> length_months;
  std::optional<Date> ends_on;
  std::optional<LongText> terms;

  static constexpr Field fields[] = {
      field<&DisposalMade::disposal_code>("disposal_code", "Code of the disposal")
          .label("Code")
          .hint("Of the service's own list, like YRO"),
      field<&DisposalMade::disposal_title>("disposal_title", "What is it called?")
          .label("Disposal")
          .hint("It is kept in these words, whatever it is called later")
          .missing("Enter what it is called"),
      field<&DisposalMade::made_by>("made_by", "Who decided it?")
          .label("Decided by")
          .hint("The court, or the police with the service")
          .missing("Enter who decided it"),
      field<&DisposalMade::made_on>("made_on", "On which day?")
          .label("Made on")
          .missing("Enter the day it was made"),
      field<&DisposalMade::made_for>("made_for", "For which offences?").label("For"),
      field<&DisposalMade::length_months>("length_months", "How long is it?")
          .label("Length")
          .unit("months")
          .hint("Leave empty if it has no length, or it is not known"),
      field<&DisposalMade::ends_on>("ends_on", "On which day does it end?")
          .label("Ends on")
          .hint(
              "A referral order runs from the day its contract is signed. Leave empty until then, "
              "and then record its end"),
      field<&DisposalMade::terms>("terms", "What else was said?")
          .label("What else was said")
          .hint("An amount, hours, who must pay or attend"),
  };
};

/// By which power a court puts the end of a youth rehabilitation order later.
enum class PutLater { for_breach, by_amendment };
std::span<const Word> words_of(PutLater);

/// The day an order ends is known, or is another.
struct OrderEndSet {
  static constexpr std::string_view kind = "offending.order_end_set";
  static constexpr std::string_view title = "End of an order set";
  static constexpr Clearance floor = {Compartment::open};
  EventId end_of;
  Date new_end;
  Date end_set_on;
  LongText end_set_why;
  std::optional<PutLater> put_later;

  static constexpr Field fields[] = {
      field<&OrderEndSet::end_of>("end_of", "Which order?")
          .label("Order")
          .missing("Select the order"),
      field<&OrderEndSet::new_end>("new_end", "On which day does it end now?")
          .label("Ends on")
          .missing("Enter the day it ends"),
      field<&OrderEndSet::end_set_on>("end_set_on",
                                      "When was that decided, or the contract signed?")
          .label("Decided on")
          .missing("Enter the day it was decided"),
      field<&OrderEndSet::end_set_why>("end_set_why", "Who decided it, and why?")
          .label("Reason")
          .missing("Enter who decided it, and why"),
      field<&OrderEndSet::put_later>("put_later",
                                     "If a court put it later, what was before the court?")
          .label("Put later")
          .hint("Of a youth rehabilitation order. Each can be done once"),
  };
};

enum class RequirementKind {
  supervision,
  activity,
  extended_activity,
  unpaid_work,
  programme,
  attendance_centre,
  prohibited_activity,
  curfew,
  exclusion,
  residence,
  local_authority_residence,
  fostering,
  mental_health_treatment,
  drug_treatment,
  drug_testing,
  intoxicating_substance,
  education,
  electronic_compliance,
  electronic_whereabouts,
  licence_no_contact,
  licence_other,
  other
};
std::span<const Word> words_of(RequirementKind);

/// One thing that an order, or a licence after custody, asks of the child.
struct RequirementSet {
  static constexpr std::string_view kind = "offending.requirement_set";
  static constexpr std::string_view title = "Requirement or licence condition set";
  static constexpr Clearance floor = {Compartment::open};
  EventId required_by;
  RequirementKind requirement{};
  std::optional<LongText> requirement_detail;
  Date required_from;
  std::optional<Date> required_until;

  static constexpr Field fields[] = {
      field<&RequirementSet::required_by>("required_by", "Of which order?")
          .label("Order")
          .missing("Select the order"),
      field<&RequirementSet::requirement>("requirement", "What is required?")
          .label("Requirement")
          .missing("Select what is required"),
      field<&RequirementSet::requirement_detail>("requirement_detail", "What exactly?")
          .label("In detail")
          .hint("Hours, days, places, times. Do not name victims here"),
      field<&RequirementSet::required_from>("required_from", "From which day?")
          .label("From")
          .missing("Enter the day it begins"),
      field<&RequirementSet::required_until>("required_until", "Until which day?")
          .label("Until")
          .hint("Leave empty if it runs as long as the order"),
  };
};

enum class Ending { completed, revoked_for_progress, revoked, resentenced, quashed };
std::span<const Word> words_of(Ending);

struct OrderEnded {
  static constexpr std::string_view kind = "offending.order_ended";
  static constexpr std::string_view title = "Order ended";
  static constexpr Clearance floor = {Compartment::open};
  EventId ended_order;
  Ending ending{};
  Date ended_on;
  std::optional<LongText> ended_why;

  static constexpr Field fields[] = {
      field<&OrderEnded::ended_order>("ended_order", "Which order?")
          .label("Order")
          .missing("Select the order"),
      field<&OrderEnded::ending>("ending", "How did it end?")
          .label("Ended")
          .missing("Select how it ended"),
      field<&OrderEnded::ended_on>("ended_on", "On which day?")
          .label("Ended on")
          .missing("Enter the day it ended"),
      field<&OrderEnded::ended_why>("ended_why", "Is there more to say?").label("More"),
  };
};

enum class CustodyKind { remand, sentence, recall };
std::span<const Word> words_of(CustodyKind);

struct CustodyBegan {
  static constexpr std::string_view kind = "offending.custody_began";
  static constexpr std::string_view title = "Custody began";
  static constexpr Clearance floor = {Compartment::open};
  CustodyKind custody_kind{};
  Date custody_from;
  Text establishment;

  static constexpr Field fields[] = {
      field<&CustodyBegan::custody_kind>("custody_kind", "Why is the child in custody?")
          .label("Custody")
          .missing("Select why the child is in custody"),
      field<&CustodyBegan::custody_from>("custody_from", "From which day?")
          .label("From")
          .missing("Enter the day custody began"),
      field<&CustodyBegan::establishment>("establishment", "Where?")
          .label("Where")
          .missing("Enter where the child is held"),
  };
};

struct ReleasePlanned {
  static constexpr std::string_view kind = "offending.release_planned";
  static constexpr std::string_view title = "Release planned";
  static constexpr Clearance floor = {Compartment::open};
  Date release_on;
  Text release_told_by;
  std::optional<LongText> release_plan;

  static constexpr Field fields[] = {
      field<&ReleasePlanned::release_on>("release_on", "On which day is release planned?")
          .label("Release planned for")
          .missing("Enter the day release is planned for"),
      field<&ReleasePlanned::release_told_by>("release_told_by", "Who says so?")
          .label("Told by")
          .missing("Enter who says so"),
      field<&ReleasePlanned::release_plan>("release_plan", "What is planned so far?")
          .label("Planned so far")
          .hint("Where the child will live, school or work, who meets them"),
  };
};

struct Released {
  static constexpr std::string_view kind = "offending.released";
  static constexpr std::string_view title = "Released";
  static constexpr Clearance floor = {Compartment::open};
  Date released_on;
  std::optional<Date> licence_until;
  std::optional<Text> released_to;

  static constexpr Field fields[] = {
      field<&Released::released_on>("released_on", "On which day was the child released?")
          .label("Released on")
          .missing("Enter the day of release"),
      field<&Released::licence_until>("licence_until", "Until which day is the child on licence?")
          .label("On licence until")
          .hint(
              "Or under supervision after a detention and training order. Leave empty if there is "
              "none, or it is not known"),
      field<&Released::released_to>("released_to", "To where?").label("Released to"),
  };
};

}  // namespace holdfast::offending
