// The life of a case: opened, closed, opened again, or handed to another service. A child's record
// outlives its cases; a record on which no case event stands is one of which nothing is known here,
// and never "closed".
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "base/date.h"
#include "records/shape.h"

namespace holdfast::referrals {

enum class ClosingReason {
  work_done,
  order_ended,
  transferred,
  to_adult_services,
  support_declined,
  no_further_action,
  died,
  other
};
std::span<const Word> words_of(ClosingReason);

enum class TransferKind { for_good, caretaking };
std::span<const Word> words_of(TransferKind);

enum class TransferAnswer { accepted, declined, more_information };
std::span<const Word> words_of(TransferAnswer);

struct CaseOpened {
  static constexpr std::string_view kind = "referrals.case_opened";
  static constexpr std::string_view title = "Case opened";
  static constexpr Clearance floor = {Compartment::open};
  Date opened_on;
  LongText why;

  static constexpr Field fields[] = {
      field<&CaseOpened::opened_on>("opened_on", "From which day is the case open?")
          .label("Open from")
          .hint("For example, 27 3 2026")
          .missing("Enter the day it was opened"),
      field<&CaseOpened::why>("why", "Why is it opened?")
          .label("Reason")
          .hint("Everybody who may open the record can read this")
          .missing("Say why it is opened"),
  };
};

struct CaseClosed {
  static constexpr std::string_view kind = "referrals.case_closed";
  static constexpr std::string_view title = "Case closed";
  static constexpr Clearance floor = {Compartment::open};
  ClosingReason reason{};
  LongText ending;
  Date closed_on;

  static constexpr Field fields[] = {
      field<&CaseClosed::reason>("reason", "Why is the case closed?")
          .label("Reason")
          .missing("Select why it is closed"),
      field<&CaseClosed::ending>("ending", "How does the work end?")
          .label("How it ends")
          .hint(
              "What was achieved, what the child and the family were told, and who carries on with "
              "what is still open. Everybody who may open the record can read this")
          .missing("Enter how the work ends"),
      field<&CaseClosed::closed_on>("closed_on", "On which day is it closed?")
          .label("Closed on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day it was closed"),
  };
};

struct CaseReopened {
  static constexpr std::string_view kind = "referrals.case_reopened";
  static constexpr std::string_view title = "Case reopened";
  static constexpr Clearance floor = {Compartment::open};
  Date reopened_on;
  LongText why;

  static constexpr Field fields[] = {
      field<&CaseReopened::reopened_on>("reopened_on", "From which day is the case open again?")
          .label("Open again from")
          .hint("For example, 27 3 2026")
          .missing("Enter the day it was opened again"),
      field<&CaseReopened::why>("why", "Why is it opened again?")
          .label("Reason")
          .hint("Everybody who may open the record can read this")
          .missing("Say why it is opened again"),
  };
};

/// Another service was asked to take the case. It answers for itself.
struct TransferOffered {
  static constexpr std::string_view kind = "referrals.transfer_offered";
  static constexpr std::string_view title = "Transfer offered";
  static constexpr Clearance floor = {Compartment::open};
  AgencyId to_agency;
  TransferKind transfer_kind{};
  LongText why;
  LongText handed_over;
  Date offered_on;

  static constexpr Field fields[] = {
      field<&TransferOffered::to_agency>("to_agency", "Which service is asked to take the case?")
          .label("To")
          .hint("If it is not listed, ask your administrator to add it as an agency")
          .missing("Select a service"),
      field<&TransferOffered::transfer_kind>("transfer_kind", "For how long?")
          .label("Kind")
          .missing("Select for how long"),
      field<&TransferOffered::why>("why", "Why should they take it?")
          .label("Reason")
          .missing("Say why they should take it"),
      field<&TransferOffered::handed_over>("handed_over", "What have you given them?")
          .label("Handed over")
          .hint(
              "The assessment, the plan, the chronology, who is at risk and what keeps them safe, "
              "and how it was sent")
          .missing("Enter what you have given them"),
      field<&TransferOffered::offered_on>("offered_on", "When were they asked?")
          .label("Asked on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day they were asked"),
  };
};

struct TransferAnswered {
  static constexpr std::string_view kind = "referrals.transfer_answered";
  static constexpr std::string_view title = "Transfer answered";
  static constexpr Clearance floor = {Compartment::open};
  EventId offer;
  TransferAnswer answer{};
  Text answered_by;
  Date answered_on;
  LongText evidence;
  std::optional<LongText> why;

  static constexpr Field fields[] = {
      field<&TransferAnswered::offer>("offer", "Which transfer?").label("Transfer").not_typed(),
      field<&TransferAnswered::answer>("answer", "What did they answer?")
          .label("Answer")
          .missing("Select what they answered"),
      field<&TransferAnswered::answered_by>("answered_by", "Who answered?")
          .label("Answered by")
          .hint("A name, and what they do there")
          .missing("Enter who answered"),
      field<&TransferAnswered::answered_on>("answered_on", "When did they answer?")
          .label("Answered on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day they answered"),
      field<&TransferAnswered::evidence>("evidence", "What shows it?")
          .label("Evidence")
          .hint("An email of that day, a signed form, the note of a call, and where it is kept")
          .missing("Enter what shows their answer"),
      field<&TransferAnswered::why>("why", "What reason did they give?").label("Their reason"),
  };
};

/// One event in the life of the case, whichever it was.
struct Step {
  enum class Kind { opened, closed, reopened };
  Kind kind{};
  Date on;
  EventId source;
  std::optional<ClosingReason> reason;  ///< of a closing
  LongText words;
  std::size_t referrals_before = 0;  ///< how many stood on the record when it was recorded
};

struct Transfer {
  TransferOffered offer;
  EventId source;
  struct Answer {
    TransferAnswered record;
    EventId source;
  };
  std::vector<Answer> answers;  ///< in the order recorded
};

struct CaseHistory {
  std::vector<Step> steps;  ///< in the order recorded
  std::vector<Transfer> transfers;
};

/// From the day it opened up to, and without, the day it closed.
struct Period {
  Step begun;
  std::optional<Step> ended;
};
/// In the order of their days. A step that changes nothing (opened while open) begins no period.
std::vector<Period> periods(const CaseHistory& cases);

enum class CaseStatus { not_recorded, open, closed };
struct Standing {
  CaseStatus status = CaseStatus::not_recorded;
  std::optional<Step> since;  ///< the step that made it so; none where no case is recorded
};
Standing standing_on(const CaseHistory& cases, Date day);
bool is_open(const CaseHistory& cases, Date day);
/// False where no case is recorded: what is not known is not closed.
bool is_closed(const CaseHistory& cases, Date day);

const Transfer* find_transfer(const CaseHistory& cases, EventId offer);
/// Accepted or declined; one of which they want to know more is not.
bool is_settled(const Transfer& transfer);

}  // namespace holdfast::referrals
