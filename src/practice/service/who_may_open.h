// Who may open which record, as the service decided and wrote down: restriction, admission,
// barring, breaking the glass, erasure. The decisions only; what follows from them for one reader
// is worked out in desk/permission.h.
#pragma once
#include <map>
#include <optional>
#include <variant>
#include <vector>

#include "base/clearance.h"
#include "practice/lawful_basis.h"
#include "practice/service/merged_records.h"
#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast {

struct Situation;

/// The choices of a compartment, for forms: the same table as base/clearance.h.
std::span<const Word> words_of(Compartment);

namespace service {

/// Where somebody of the service lives, told by themselves: so that an opening of a neighbour's or
/// their own household's record is put to a manager. Nobody else is shown it.
struct HomeTold {
  static constexpr std::string_view kind = "service.home_told";
  static constexpr std::string_view title = "Own address told";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  PersonId person;
  Text street_address;
  Text postcode;

  static constexpr Field fields[] = {
      field<&HomeTold::person>("person", "Who lives there?").not_typed(),
      field<&HomeTold::street_address>("street_address", "What is your home address?")
          .label("Address")
          .hint("House and street")
          .missing("Enter your house and street"),
      field<&HomeTold::postcode>("postcode", "What is its postcode?")
          .label("Postcode")
          .missing("Enter your postcode"),
  };
};

/// The record is for those admitted only, from now on.
struct RecordRestricted {
  static constexpr std::string_view kind = "service.record_restricted";
  static constexpr std::string_view title = "Record restricted";
  static constexpr Clearance floor = {Compartment::open};
  StreamId record;
  LongText why;

  static constexpr Field fields[] = {
      field<&RecordRestricted::record>("record", "Which record?").not_typed(),
      field<&RecordRestricted::why>("why", "Why must this record be restricted?")
          .label("Reason")
          .missing("Say why the record must be restricted"),
  };
};

struct RestrictionLifted {
  static constexpr std::string_view kind = "service.restriction_lifted";
  static constexpr std::string_view title = "Restriction lifted";
  static constexpr Clearance floor = {Compartment::open};
  StreamId record;
  LongText why;

  static constexpr Field fields[] = {
      field<&RestrictionLifted::record>("record", "Which record?").not_typed(),
      field<&RestrictionLifted::why>("why", "Why is the restriction lifted?")
          .label("Reason")
          .missing("Say why the restriction is lifted"),
  };
};

/// A person, or everybody of an agency, is admitted to a record: with the compartments named, for
/// the purpose named, and by what the law allows. Of admissions from before that was asked nobody
/// knows the gateway. Source: sources.md#gateways
struct Admitted {
  static constexpr std::string_view kind = "service.admitted";
  static constexpr std::string_view title = "Admitted to a record";
  static constexpr Clearance floor = {Compartment::open};
  StreamId record;
  std::optional<PersonId> person;
  std::optional<AgencyId> agency;
  std::vector<Compartment> compartments;
  Text purpose;
  std::optional<Date> until;
  std::optional<Date> admitted_from = {};
  std::vector<Gateway> gateways = {};

  static constexpr Field fields[] = {
      field<&Admitted::record>("record", "Which record?").not_typed(),
      field<&Admitted::person>("person", "Who is admitted?")
          .label("Person")
          .hint("Leave empty to admit everybody of an agency"),
      field<&Admitted::agency>("agency", "Which agency is admitted?").label("Agency"),
      field<&Admitted::compartments>("compartments", "What may they see besides the open part?")
          .label("Parts of the record"),
      field<&Admitted::purpose>("purpose", "What is it for?")
          .label("Purpose")
          .missing("Say what the admission is for"),
      field<&Admitted::gateways>("gateways", "What makes it lawful to share with them?")
          .label("Gateways")
          .hint("Select all that you rely on"),
      field<&Admitted::admitted_from>("admitted_from", "From which day?")
          .label("From")
          .hint("Leave empty for at once"),
      field<&Admitted::until>("until", "Until when?").label("Until").hint("Leave empty for no end"),
  };
};

struct AdmissionEnded {
  static constexpr std::string_view kind = "service.admission_ended";
  static constexpr std::string_view title = "Admission ended";
  static constexpr Clearance floor = {Compartment::open};
  EventId admission;
  LongText why;

  static constexpr Field fields[] = {
      field<&AdmissionEnded::admission>("admission", "Which admission?").not_typed(),
      field<&AdmissionEnded::why>("why", "Why does it end?")
          .label("Reason")
          .missing("Say why the admission ends"),
  };
};

/// A person may never open this record: a relative, a neighbour, their own child.
struct Barred {
  static constexpr std::string_view kind = "service.barred";
  static constexpr std::string_view title = "Barred from a record";
  static constexpr Clearance floor = {Compartment::open};
  StreamId record;
  PersonId person;
  LongText why;

  static constexpr Field fields[] = {
      field<&Barred::record>("record", "Which record?").not_typed(),
      field<&Barred::person>("person", "Who must not open this record?")
          .label("Person")
          .missing("Select who must not open this record"),
      field<&Barred::why>("why", "Why must they not open it?")
          .label("Reason")
          .hint("For example, a relative or a neighbour")
          .missing("Say why they must not open it"),
  };
};

struct BarLifted {
  static constexpr std::string_view kind = "service.bar_lifted";
  static constexpr std::string_view title = "Bar lifted";
  static constexpr Clearance floor = {Compartment::open};
  EventId bar;
  LongText why;

  static constexpr Field fields[] = {
      field<&BarLifted::bar>("bar", "Which bar?").not_typed(),
      field<&BarLifted::why>("why", "Why is it lifted?")
          .label("Reason")
          .missing("Say why the bar is lifted"),
  };
};

/// Somebody opened a restricted record, or a compartment, without admission: why, and until when
/// (kept by the server).
struct GlassBroken {
  static constexpr std::string_view kind = "service.glass_broken";
  static constexpr std::string_view title = "Restricted record opened without admission";
  static constexpr Clearance floor = {Compartment::open};
  StreamId record;
  std::vector<Compartment> compartments;
  LongText why;
  Moment until;

  static constexpr Field fields[] = {
      field<&GlassBroken::record>("record", "Which record?").not_typed(),
      field<&GlassBroken::compartments>("compartments", "Which parts do you need to see?")
          .label("Parts of the record"),
      field<&GlassBroken::why>("why", "Why do you need to open it now?")
          .label("Reason")
          .hint("Your manager is told, and reads this")
          .missing("Say why you need to open it now"),
      field<&GlassBroken::until>("until", "Until when?").label("Until").not_typed(),
  };
};

enum class ErasureScope { entry, compartment, record };
std::span<const Word> words_of(ErasureScope);

/// The head of service approves that something is erased. Another person carries it out.
struct ErasureApproved {
  static constexpr std::string_view kind = "service.erasure_approved";
  static constexpr std::string_view title = "Erasure approved";
  static constexpr Clearance floor = {Compartment::open};
  StreamId record;
  ErasureScope scope{};
  std::optional<EventId> entry;
  std::optional<Compartment> compartment;
  LongText why;

  static constexpr Field fields[] = {
      field<&ErasureApproved::record>("record", "Which record?").not_typed(),
      field<&ErasureApproved::scope>("scope", "What may be erased?")
          .label("Erased")
          .missing("Select what may be erased"),
      field<&ErasureApproved::entry>("entry", "Which entry?").not_typed(),
      field<&ErasureApproved::compartment>("compartment", "Which part?").label("Part"),
      field<&ErasureApproved::why>("why", "Why may it be erased?")
          .label("Reason")
          .missing("Say why it may be erased"),
  };
};

/// It was decided to destroy keys. Written before they are destroyed; says what went, never what it
/// said.
struct ErasureDecided {
  static constexpr std::string_view kind = "service.erasure_decided";
  static constexpr std::string_view title = "Erasure decided";
  static constexpr Clearance floor = {Compartment::open};
  StreamId record;
  ErasureScope scope{};
  std::optional<EventId> entry;
  std::optional<Compartment> compartment;
  LongText why;

  static constexpr Field fields[] = {
      field<&ErasureDecided::record>("record", "Which record?").not_typed(),
      field<&ErasureDecided::scope>("scope", "What is to be erased?")
          .label("Erased")
          .missing("Select what is to be erased"),
      field<&ErasureDecided::entry>("entry", "Which entry?").not_typed(),
      field<&ErasureDecided::compartment>("compartment", "Which part?").label("Part"),
      field<&ErasureDecided::why>("why", "Who decided it, and why?")
          .label("Reason")
          .missing("Say who decided it, and why"),
  };
};

struct Restriction {
  PersonId by;
  Moment since;
  LongText why;
};
struct Admission {
  EventId id;
  Admitted record;
  Envelope given = {};  ///< who decided it, and when
};
/// An admission that somebody ended before its last day.
struct AdmissionOver {
  Admission admission;
  AdmissionEnded ending;
  Envelope ended;
};
struct Bar {
  EventId id;
  Barred record;
};
struct Glass {
  EventId id;
  PersonId person;
  Moment broken;
  GlassBroken record;
};

/// An approval that nobody has carried out yet.
struct Approval {
  EventId id;
  PersonId by;
  ErasureApproved record;
};

/// What is decided of a record is decided of all that is read in it, so each of them has the
/// restriction, admission, bar or glass as its own, under the one id. Parted, each keeps it.
struct Access {
  std::map<StreamId, Restriction> restricted;
  std::vector<Admission> admissions;  ///< in force or lapsed by date, not those ended
  /// Those ended. Apart from the others, so that nobody who asks who may open a record can forget
  /// to look whether one has ended.
  std::vector<AdmissionOver> admissions_over;
  std::vector<Bar> bars;
  std::vector<Glass> glasses;
  std::vector<Approval> approvals;
  std::map<PersonId, HomeTold> homes;
  Merges merges;
};

/// Both days count; where either is left out, there is no bound on that side.
bool is_in_force(const Admitted& admitted, Date on);
/// Whether the approval is of this very erasure.
bool is_of(const ErasureApproved& approved, const ErasureDecided& decided);

Problems check(const Situation& situation, const Admitted& r);
Problems check(const Situation& situation, const AdmissionEnded& r);

void fold(Access& access, const HomeTold& r, const Envelope& envelope);
void fold(Access& access, const RecordRestricted& r, const Envelope& envelope);
void fold(Access& access, const RestrictionLifted& r, const Envelope& envelope);
void fold(Access& access, const Admitted& r, const Envelope& envelope);
void fold(Access& access, const AdmissionEnded& r, const Envelope& envelope);
void fold(Access& access, const Barred& r, const Envelope& envelope);
void fold(Access& access, const BarLifted& r, const Envelope& envelope);
void fold(Access& access, const GlassBroken& r, const Envelope& envelope);
void fold(Access& access, const ErasureApproved& r, const Envelope& envelope);
void fold(Access& access, const ErasureDecided& r, const Envelope& envelope);
void fold(Access& access, const RecordsMerged& r, const Envelope& envelope);
void fold(Access& access, const RecordsParted& r, const Envelope& envelope);

}  // namespace service
}  // namespace holdfast
