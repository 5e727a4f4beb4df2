// Asking another agency, and its answer. A request is itself a disclosure: it tells them that the
// child is known to us, so what they learn by being asked is weighed and written down with it. A
// request is named by the entry that made it; answers, withdrawal, what we made of a refusal and
// more time name it.
#pragma once
#include <optional>
#include <vector>

#include "practice/information.h"
#include "practice/lawful_basis.h"
#include "practice/steps.h"
#include "records/document.h"
#include "records/shape.h"

namespace holdfast::sharing {

/// A named agency was asked for information.
struct Requested {
  static constexpr std::string_view kind = "sharing.requested";
  static constexpr std::string_view title = "Information requested";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  AgencyId asked_agency;
  std::optional<Text> asked_person;
  LongText question;
  LongText needed_for;
  Urgency urgency{};
  std::optional<Date> needed_by;
  std::vector<Gateway> gateways;
  Regime regime{};
  Consent consent{};
  std::optional<LongText> consent_why;
  Informed informed{};
  std::optional<LongText> untold_why;
  LongText learns;

  static constexpr bool is_unconsented(const Requested& r) { return r.consent != Consent::given; }
  static constexpr bool is_untold(const Requested& r) {
    return r.informed != Informed::child_and_parent;
  }
  static constexpr Field fields[] = {
      field<&Requested::asked_agency>("asked_agency", "Which agency do you ask?")
          .label("Asked")
          .missing("Select the agency you ask"),
      field<&Requested::asked_person>("asked_person", "Who there, if you know?")
          .label("Person")
          .hint("Anybody who signs in for the agency can answer"),
      field<&Requested::question>("question", "What do you need to know?")
          .label("Question")
          .hint("One clear question, or a few. They see these words, the child's name and date of "
                "birth, and nothing else of the record")
          .missing("Enter what you need to know"),
      field<&Requested::needed_for>("needed_for", "Why is it needed?")
          .label("Needed for")
          .hint("What will be decided with it, and who it could keep safe. They see this too")
          .missing("Enter why it is needed"),
      field<&Requested::urgency>("urgency", "How soon is it needed?")
          .label("Urgency")
          .missing("Select how soon it is needed"),
      field<&Requested::needed_by>("needed_by", "Is there a day it must be here by?")
          .label("Needed by")
          .hint("For example, a hearing or a panel. Leave empty to count the usual time"),
      field<&Requested::gateways>("gateways", "What makes it lawful for them to tell you?")
          .label("Gateway")
          .hint("Select all that hold")
          .missing("Select at least one gateway")
          .needed(),
      field<&Requested::regime>("regime", "What is it mainly for?")
          .label("Processing")
          .missing("Select what it is mainly for"),
      field<&Requested::consent>("consent", "Did whoever it is about agree?")
          .label("Consent")
          .missing("Select whether they agreed"),
      field<&Requested::consent_why>("consent_why", "Why do you ask all the same?")
          .label("Without consent because")
          .missing("Say why you ask without consent")
          .only_if<&is_unconsented>(),
      field<&Requested::informed>("informed", "Who was told that you ask?")
          .label("Told")
          .missing("Select who was told"),
      field<&Requested::untold_why>("untold_why", "Why was nobody else told?")
          .label("Not told because")
          .missing("Say why somebody was not told")
          .only_if<&is_untold>(),
      field<&Requested::learns>("learns", "What do they learn by being asked?")
          .label("Learn by being asked")
          .hint("At least that the child is known to us. Say what that could do to the child, and "
                "why it is right all the same. They do not see this")
          .missing("Enter what they learn by being asked"),
  };
};

enum class Outcome { in_full, in_part, declined };
std::span<const Word> words_of(Outcome);

/// Why an agency will not say. Source: sources.md#declining
enum class Refusal {
  not_held,
  no_basis,
  consent_refused,
  more_detrimental,
  would_harm_an_investigation,
  other
};
std::span<const Word> words_of(Refusal);

/// An agency's answer: what it says, how far it can be relied on, and what may be done with it.
struct Answered {
  static constexpr std::string_view kind = "sharing.answered";
  static constexpr std::string_view title = "Answer to a request";
  static constexpr Clearance floor = {Compartment::open};
  EventId request;
  Outcome outcome{};
  std::optional<LongText> answer;
  std::optional<Nature> answer_nature;
  std::optional<Text> answer_source;
  std::optional<SourceGrade> source_grade;
  std::optional<InformationGrade> information_grade;
  std::optional<HandlingCode> handling_code;
  std::optional<LongText> handling_conditions;
  std::optional<bool> sanitised;
  std::optional<LongText> left_out;
  std::optional<Refusal> refusal;
  std::optional<LongText> refusal_why;
  std::vector<Condition> answer_conditions;
  std::vector<PersonCategory> about;
  std::optional<Document> document;
  std::optional<Text> answered_by;

  static constexpr bool tells(const Answered& r) { return r.outcome != Outcome::declined; }
  static constexpr bool is_partial(const Answered& r) { return r.outcome == Outcome::in_part; }
  static constexpr bool is_declined(const Answered& r) { return r.outcome == Outcome::declined; }
  static constexpr bool is_intelligence(const Answered& r) {
    return tells(r) && r.answer_nature == Nature::intelligence;
  }
  static constexpr bool has_conditions(const Answered& r) {
    return is_intelligence(r) && r.handling_code == HandlingCode::lawful_sharing_with_conditions;
  }
  static constexpr Field fields[] = {
      field<&Answered::request>("request", "Which request?").label("Request").not_typed(),
      field<&Answered::outcome>("outcome", "Can you answer?")
          .label("Outcome")
          .missing("Select whether you can answer"),
      field<&Answered::answer>("answer", "What can you tell us?")
          .label("Answer")
          .hint("Dates and facts help most. Do not name victims or other children")
          .missing("Enter what you can tell us")
          .only_if<&tells>(),
      field<&Answered::answer_nature>("answer_nature", "What kind of information is it?")
          .label("Nature")
          .missing("Select what kind of information it is")
          .only_if<&tells>(),
      field<&Answered::answer_source>("answer_source", "Where do you know it from?")
          .label("Source")
          .hint("For example, our attendance register, or what the form tutor saw")
          .missing("Enter where you know it from")
          .only_if<&tells>(),
      source_grade_field<&Answered::source_grade>().only_if<&is_intelligence>(),
      information_grade_field<&Answered::information_grade>().only_if<&is_intelligence>(),
      handling_code_field<&Answered::handling_code>().only_if<&is_intelligence>(),
      handling_conditions_field<&Answered::handling_conditions>().only_if<&has_conditions>(),
      sanitised_field<&Answered::sanitised>().only_if<&is_intelligence>(),
      field<&Answered::left_out>("left_out", "What can you not tell us, and why?")
          .label("Not told")
          .missing("Enter what you cannot tell us, and why")
          .only_if<&is_partial>(),
      field<&Answered::refusal>("refusal", "Why can you not answer?")
          .label("Declined because")
          .missing("Select why you cannot answer")
          .only_if<&is_declined>(),
      field<&Answered::refusal_why>("refusal_why", "Explain it in your own words")
          .label("Explanation")
          .hint("We are told at once, and may come back to you or your manager")
          .missing("Explain why you cannot answer")
          .only_if<&is_declined>(),
      field<&Answered::answer_conditions>("answer_conditions", "May we pass it on?")
          .label("Conditions")
          .hint("Select all that hold, or none"),
      about_field<&Answered::about>(),
      field<&Answered::document>("document", "Is there a document?")
          .label("Document")
          .hint("A PDF, Word, Excel, OpenDocument, PNG, JPEG, text or email file of 25 MB or less"),
      field<&Answered::answered_by>("answered_by", "Who gave this answer, and how?")
          .label("Given by")
          .hint("Only where you write down what somebody else told you"),
  };
};

/// We need no answer any more.
struct RequestWithdrawn {
  static constexpr std::string_view kind = "sharing.request_withdrawn";
  static constexpr std::string_view title = "Request withdrawn";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  EventId request;
  LongText withdrawn_why;

  static constexpr Field fields[] = {
      field<&RequestWithdrawn::request>("request", "Which request?").label("Request").not_typed(),
      field<&RequestWithdrawn::withdrawn_why>("withdrawn_why", "Why is no answer needed any more?")
          .label("Reason")
          .hint("The agency sees this")
          .missing("Say why no answer is needed any more"),
  };
};

enum class Settlement { accepted, asked_again, raised };
std::span<const Word> words_of(Settlement);

/// What we made of an answer that was declined or left something out.
struct RefusalSettled {
  static constexpr std::string_view kind = "sharing.refusal_settled";
  static constexpr std::string_view title = "What we made of a refusal";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  EventId refused_answer;
  Settlement settlement{};
  LongText settled_why;
  std::optional<LongText> asked_anew;

  static constexpr bool asks_anew(const RefusalSettled& r) {
    return r.settlement == Settlement::asked_again;
  }
  static constexpr Field fields[] = {
      field<&RefusalSettled::refused_answer>("refused_answer", "Which answer?")
          .label("Answer")
          .not_typed(),
      field<&RefusalSettled::settlement>("settlement", "What follows from it?")
          .label("What follows")
          .missing("Select what follows from it"),
      field<&RefusalSettled::settled_why>("settled_why", "Why?")
          .label("Reason")
          .hint("What is not known because of it, and how we live with that. They do not see this")
          .missing("Say why"),
      field<&RefusalSettled::asked_anew>("asked_anew", "What do you ask them now?")
          .label("Asked again")
          .hint("Only where you ask again. They see these words, and have as long to answer as "
                "before")
          .missing("Enter what you ask them now")
          .only_if<&asks_anew>(),
  };
};

/// An agency needs longer than it was given. The clock goes on until somebody agrees.
struct MoreTimeAsked {
  static constexpr std::string_view kind = "sharing.more_time_asked";
  static constexpr std::string_view title = "More time asked for";
  static constexpr Clearance floor = {Compartment::open};
  EventId request;
  Date answer_by;
  LongText more_time_why;

  static constexpr Field fields[] = {
      field<&MoreTimeAsked::request>("request", "Which request?").label("Request").not_typed(),
      field<&MoreTimeAsked::answer_by>("answer_by", "When can you answer?")
          .label("Answer by")
          .hint("For example, 27 3 2026")
          .missing("Enter the day you can answer by"),
      field<&MoreTimeAsked::more_time_why>("more_time_why", "Why do you need more time?")
          .label("Needed because")
          .missing("Say why you need more time"),
  };
};

enum class MoreTime { agreed, refused };
std::span<const Word> words_of(MoreTime);

/// Whether an agency has the time it asked for.
struct MoreTimeDecided {
  static constexpr std::string_view kind = "sharing.more_time_decided";
  static constexpr std::string_view title = "More time decided";
  static constexpr Clearance floor = {Compartment::open};
  EventId asked_for_time;
  MoreTime more_time{};
  std::optional<LongText> decided_why;

  static constexpr bool is_refused(const MoreTimeDecided& r) {
    return r.more_time == MoreTime::refused;
  }
  static constexpr Field fields[] = {
      field<&MoreTimeDecided::asked_for_time>("asked_for_time", "Which wish?")
          .label("Asked for")
          .not_typed(),
      field<&MoreTimeDecided::more_time>("more_time", "Can they have until then?")
          .label("More time")
          .missing("Select whether they can have until then"),
      field<&MoreTimeDecided::decided_why>("decided_why", "Why is there no more time?")
          .label("Reason")
          .hint("They see this")
          .missing("Say why there is no more time")
          .only_if<&is_refused>(),
  };
};

/// What somebody of the service must do about an item in time.
enum class Task { justification, review, decision, settling, more_time, contingency };
std::span<const Word> words_of(Task);

/// The system told somebody that a request or a reading is late: by which rule, and on which
/// settings it rested.
struct StepTakenOn {
  static constexpr std::string_view kind = "sharing.step_taken";
  static constexpr std::string_view title = "Told that something is late";
  static constexpr Clearance floor = {Compartment::open};
  EventId late_item;
  Rung climbed{};
  Moment step_due;
  std::optional<bool> missed_while_down;
  std::optional<bool> nobody_to_tell;
  Text rule;
  Text settings_head;
  std::optional<Task> late_task;  ///< nothing: the item waits for an answer, or to be read

  static constexpr Field fields[] = {
      field<&StepTakenOn::late_item>("late_item", "Which item is late?").label("Late").not_typed(),
      field<&StepTakenOn::climbed>("climbed", "Which step?").label("Step").not_typed(),
      field<&StepTakenOn::step_due>("step_due", "When was it due?").label("Due").not_typed(),
      field<&StepTakenOn::missed_while_down>("missed_while_down",
                                             "Was it missed while the system was down?")
          .label("Missed while down")
          .not_typed(),
      field<&StepTakenOn::nobody_to_tell>("nobody_to_tell", "Was there nobody to be told?")
          .label("Nobody to tell")
          .not_typed(),
      field<&StepTakenOn::rule>("rule", "By which rule?").label("Rule").not_typed(),
      field<&StepTakenOn::settings_head>("settings_head", "On which settings?")
          .label("Settings")
          .not_typed(),
      field<&StepTakenOn::late_task>("late_task", "What must be done about it?")
          .label("Waits for")
          .not_typed(),
  };
};

}  // namespace holdfast::sharing
