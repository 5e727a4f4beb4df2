// Information that another agency gives unasked, and who must read what by when. That somebody read
// it is a record of its own: who merely opened a page is in the access log, which serves
// lawfulness and no rule.
#pragma once
#include <optional>
#include <vector>

#include "practice/information.h"
#include "practice/lawful_basis.h"
#include "practice/steps.h"
#include "records/document.h"
#include "records/shape.h"

namespace holdfast::sharing {

enum class Channel { here, spoken, email, meeting, letter };
std::span<const Word> words_of(Channel);

/// An agency told us something.
struct Contributed {
  static constexpr std::string_view kind = "sharing.contributed";
  static constexpr std::string_view title = "Information from another agency";
  static constexpr Clearance floor = {Compartment::open};
  AgencyId from_agency;
  Text given_by;
  Channel channel{};
  Date told_on;
  LongText information;
  Urgency urgency{};
  Nature nature{};
  std::optional<SourceGrade> source_grade;
  std::optional<InformationGrade> information_grade;
  std::optional<HandlingCode> handling_code;
  std::optional<LongText> handling_conditions;
  std::optional<bool> sanitised;
  std::vector<Condition> conditions;
  std::vector<PersonCategory> about;
  Regime regime{};
  std::optional<Text> given_for;
  std::optional<Document> document;

  static constexpr bool is_intelligence(const Contributed& r) {
    return r.nature == Nature::intelligence;
  }
  static constexpr bool has_conditions(const Contributed& r) {
    return r.handling_code == HandlingCode::lawful_sharing_with_conditions;
  }
  static constexpr Field fields[] = {
      field<&Contributed::from_agency>("from_agency", "Which agency does it come from?")
          .label("From")
          .missing("Select the agency it comes from"),
      field<&Contributed::given_by>("given_by", "Who gave it?")
          .label("Given by")
          .hint("A name, and what they do")
          .missing("Enter who gave it"),
      field<&Contributed::channel>("channel", "How did it reach us?")
          .label("How")
          .missing("Select how it reached us"),
      field<&Contributed::told_on>("told_on", "When?")
          .label("Told on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day we were told"),
      field<&Contributed::information>("information", "What should we know?")
          .label("Information")
          .hint("What was seen or said, where and when. Do not name victims or other children")
          .missing("Enter what we should know"),
      field<&Contributed::urgency>("urgency", "How soon must somebody read it?")
          .label("Urgency")
          .missing("Select how soon somebody must read it"),
      field<&Contributed::nature>("nature", "Is it a fact, an opinion or intelligence?")
          .label("Nature")
          .missing("Select fact, opinion or intelligence"),
      source_grade_field<&Contributed::source_grade>().only_if<&is_intelligence>(),
      information_grade_field<&Contributed::information_grade>().only_if<&is_intelligence>(),
      handling_code_field<&Contributed::handling_code>().only_if<&is_intelligence>(),
      handling_conditions_field<&Contributed::handling_conditions>().only_if<&has_conditions>(),
      sanitised_field<&Contributed::sanitised>().only_if<&is_intelligence>(),
      field<&Contributed::conditions>("conditions", "What may not be done with it?")
          .label("Conditions")
          .hint("Select all that hold, or none"),
      about_field<&Contributed::about>(),
      field<&Contributed::regime>("regime", "What is it mainly for?")
          .label("Processing")
          .missing("Select what it is mainly for"),
      field<&Contributed::given_for>("given_for", "What is it given for?")
          .label("Purpose")
          .hint("What it may be used for, where its giver says so"),
      field<&Contributed::document>("document", "Is there a document?")
          .label("Document")
          .hint("A PDF, Word, Excel, OpenDocument, PNG, JPEG, text or email file of 25 MB or less"),
  };
};

/// Somebody must read this, by a time that is counted.
struct MustBeRead {
  static constexpr std::string_view kind = "sharing.must_be_read";
  static constexpr std::string_view title = "Must be read";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  EventId important;
  PersonId named_reader;
  Urgency urgency{};
  LongText important_why;

  static constexpr Field fields[] = {
      field<&MustBeRead::important>("important", "Which entry?").label("Entry").not_typed(),
      field<&MustBeRead::named_reader>("named_reader", "Who must read it?")
          .label("Reader")
          .missing("Select who must read it"),
      field<&MustBeRead::urgency>("urgency", "How soon?")
          .label("Urgency")
          .missing("Select how soon they must read it"),
      field<&MustBeRead::important_why>("important_why", "Why does it matter?")
          .label("Why it matters")
          .hint("They read this beside it")
          .missing("Say why it matters"),
  };
};

/// Whoever recorded this has read it.
struct Read {
  static constexpr std::string_view kind = "sharing.read";
  static constexpr std::string_view title = "Read";
  static constexpr Clearance floor = {Compartment::open};
  EventId read_entry;

  static constexpr Field fields[] = {
      field<&Read::read_entry>("read_entry", "What was read?").label("Entry").not_typed(),
  };
};

}  // namespace holdfast::sharing
