// Email that somebody of the service's list sent to it. It is one of the things told to the duty
// desk (tellings.h): it waits there, is put on a child's record, passed on or set aside, and is
// erased by the same clock. Its words are folded by the duty desk alone (desk/mail.h). What was
// refused stands here only where it claimed to come from somebody we know, and never its words.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "records/document.h"
#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast {

struct Situation;

namespace service {

struct State;

/// Taken in by the system, because the service's own mail server said that it is truly theirs.
/// Source: sources.md#mail-authentication
struct MailReceived {
  static constexpr std::string_view kind = "service.mail_received";
  static constexpr std::string_view title = "Email received";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  PersonId sent_by;
  std::optional<AgencyId> sender_agency;  ///< nothing: they work for several
  Text sent_from;
  std::optional<Moment> dated;
  Text proved_by;
  std::optional<Text> subject;
  std::optional<LongText> words;
  std::optional<LongText> left_out;

  static constexpr Field fields[] = {
      field<&MailReceived::sent_by>("sent_by", "Who sent it?").label("Sent by").not_typed(),
      field<&MailReceived::sender_agency>("sender_agency", "Of which agency are they?")
          .label("Agency")
          .not_typed(),
      field<&MailReceived::sent_from>("sent_from", "From which address?")
          .label("Address")
          .not_typed(),
      field<&MailReceived::dated>("dated", "When was it sent, as it says?")
          .label("Sent, as it says")
          .not_typed(),
      field<&MailReceived::proved_by>("proved_by", "What says that it is truly theirs?")
          .label("Sender proved by")
          .not_typed(),
      field<&MailReceived::subject>("subject", "What is its subject?").label("Subject").not_typed(),
      field<&MailReceived::words>("words", "What does it say?").label("Words").not_typed(),
      field<&MailReceived::left_out>("left_out", "What was left out of it, and why?")
          .label("Left out")
          .not_typed(),
  };
};

/// A file that came with it, sealed under a key of its own.
struct MailAttached {
  static constexpr std::string_view kind = "service.mail_attached";
  static constexpr std::string_view title = "File of an email";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  EventId mail;
  Document document;

  static constexpr Field fields[] = {
      field<&MailAttached::mail>("mail", "With which email did it come?").not_typed(),
      field<&MailAttached::document>("document", "Which file is it?").label("File").not_typed(),
  };
};

/// Why email is not taken in.
enum class MailRefusal {
  unproved,
  sender_unclear,
  stranger,
  too_large,
  unreadable,
  automatic,
};
std::span<const Word> words_of(MailRefusal);

/// Somebody of the list is named as its sender: they may wonder where it is, or be imitated. Once a
/// day for each person and reason, so that nobody outside can make this list grow.
struct MailRefused {
  static constexpr std::string_view kind = "service.mail_refused";
  static constexpr std::string_view title = "Email refused";
  static constexpr Clearance floor = {Compartment::open};
  PersonId claimed_sender;
  MailRefusal refused_as{};

  static constexpr Field fields[] = {
      field<&MailRefused::claimed_sender>("claimed_sender", "Who did it claim to come from?")
          .label("Claimed to come from")
          .not_typed(),
      field<&MailRefused::refused_as>("refused_as", "Why was it refused?")
          .label("Refused")
          .not_typed(),
  };
};

struct RefusedMail {
  MailRefused record;
  Moment at;
};

void fold(State& state, const MailReceived& r, const Envelope& envelope);
void fold(State& state, const MailAttached& r, const Envelope& envelope);
void fold(State& state, const MailRefused& r, const Envelope& envelope);
Problems check(const Situation& situation, const MailReceived& r);
Problems check(const Situation& situation, const MailAttached& r);
Problems check(const Situation& situation, const MailRefused& r);

}  // namespace service
}  // namespace holdfast
