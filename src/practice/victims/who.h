// Who the victim is and how to reach them: what only the victim's own record holds, in its victim
// part. A later telling takes the place of an earlier one, whole; the earlier one stays in the
// history.
#pragma once
#include "records/shape.h"

namespace holdfast::victims {

/// The first entry of a victim's record, written together with the token on the child's.
struct Added {
  static constexpr std::string_view kind = "victims.added";
  static constexpr std::string_view title = "Victim's record begun";
  static constexpr Clearance floor = {Compartment::victim};
  StreamId harmed_by;
  Text token_there;
  std::optional<LongText> told_first;

  static constexpr Field fields[] = {
      field<&Added::harmed_by>("harmed_by", "Whose record is the token on?")
          .label("On the record of")
          .not_typed(),
      field<&Added::token_there>("token_there", "What are they called there?")
          .label("Called")
          .not_typed(),
      field<&Added::told_first>("told_first", "What should the victim worker know first?")
          .label("To know first")
          .hint("For example, who holds their details. It goes to the victim worker, and is not "
                "kept on the child's record"),
  };
};

/// "Not known" is an answer of its own: nobody is taken for an adult.
enum class Minor { under_18, adult, not_known };
std::span<const Word> words_of(Minor);

struct Identified {
  static constexpr std::string_view kind = "victims.identified";
  static constexpr std::string_view title = "Victim identified";
  static constexpr Clearance floor = {Compartment::victim};
  Text victim_name;
  std::optional<Text> victim_called;
  std::optional<Date> victim_born;
  Minor minor{};
  std::optional<Text> speaks_for_them;
  std::optional<Text> is_to_child;

  static constexpr Field fields[] = {
      field<&Identified::victim_name>("victim_name", "What is the victim's name?")
          .label("Name")
          .hint("Of a business, the person who speaks for it")
          .missing("Enter the victim's name"),
      field<&Identified::victim_called>("victim_called", "What do they like to be called?")
          .label("Likes to be called"),
      field<&Identified::victim_born>("victim_born", "When were they born?")
          .label("Date of birth")
          .hint("Leave empty if it is not known"),
      field<&Identified::minor>("minor", "Are they under 18?")
          .label("Under 18")
          .missing("Select whether they are under 18"),
      field<&Identified::speaks_for_them>("speaks_for_them",
                                          "Who speaks for them, if anybody does?")
          .label("Speaks for them")
          .hint("A parent or carer of somebody under 18, unless suspected themselves"),
      field<&Identified::is_to_child>("is_to_child",
                                      "What are they to the child, as far as we know?")
          .label("To the child")
          .hint("For example, a stranger, or in the same school"),
  };
};

struct ContactTold {
  static constexpr std::string_view kind = "victims.contact_told";
  static constexpr std::string_view title = "Contact details told";
  static constexpr Clearance floor = {Compartment::victim};
  std::optional<Text> victim_phone;
  std::optional<Text> victim_email;
  std::optional<Text> victim_street;
  std::optional<Text> victim_postcode;
  std::optional<LongText> safe_to_reach;

  static constexpr Field fields[] = {
      field<&ContactTold::victim_phone>("victim_phone", "What is their phone number?")
          .label("Phone"),
      field<&ContactTold::victim_email>("victim_email", "What is their email address?")
          .label("Email"),
      field<&ContactTold::victim_street>("victim_street", "Where do they live?")
          .label("Address")
          .hint("House and street"),
      field<&ContactTold::victim_postcode>("victim_postcode", "What is the postcode?")
          .label("Postcode"),
      field<&ContactTold::safe_to_reach>("safe_to_reach", "How is it safe to reach them?")
          .label("Safe to reach")
          .hint("For example, not by letter, or only on a day off"),
  };
};

}  // namespace holdfast::victims
