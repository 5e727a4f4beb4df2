// The desk: the only door to a case. Whoever opens a record is logged before anything is shown;
// whoever records goes through one loop, the same for every kind: read, unseal, decode, fold,
// check, seal, append, index. Nothing above the desk can reach the ledger.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "access/reader.h"
#include "base/chance.h"
#include "base/clock.h"
#include "base/result.h"
#include "base/shelf.h"
#include "desk/permission.h"
#include "practice/event.h"
#include "practice/service/service.h"
#include "practice/situation.h"
#include "practice/victims/token.h"

namespace holdfast::ledger {
class Ledger;
class AccessLog;
class SealedFiles;
}  // namespace holdfast::ledger
namespace holdfast {
struct Told;
}
namespace holdfast::children {
struct ChildAdded;
}

namespace holdfast::desk {

class Cache;
class Homes;

/// What the desk works with, wired once in main.cc.
struct Desk {
  Desk(ledger::Ledger& ledger, ledger::AccessLog& log, Shelf shelf, Clock clock, Chance chance,
       std::shared_ptr<const Calendar> calendar);
  ~Desk();

  ledger::Ledger& ledger;
  ledger::AccessLog& log;
  Shelf shelf;
  Clock clock;
  Chance chance;
  std::shared_ptr<const Calendar> calendar;
  std::shared_ptr<const offending::Reference> offending;  ///< offences and disposals; may be null
  std::shared_ptr<const tools::Tools> tools;              ///< may be null
  std::shared_ptr<const assessment::Stages> stages;       ///< may be null
  std::shared_ptr<const writing::Wordings> letters;       ///< may be null
  StreamId service;                                       ///< the service's own stream
  std::unique_ptr<Cache> cache;
  std::unique_ptr<Homes> homes;
};

/// The page neither confirms nor denies that there is such a record.
struct NotForYou {};
/// May open, once they say what for.
struct PurposeNeeded {};
/// Restricted: their role may break the glass.
struct GlassInTheWay {};
/// Others recorded while the writer wrote. `since` are the new entries that they may see, in order
/// (none when all that changed is what they can no longer see); what was typed is the page's to
/// keep.
struct Conflict {
  std::vector<EventId> since;
  std::string digest;  ///< of what is permitted now, to go into the form again
};

using OpenRefusal = std::variant<NotForYou, PurposeNeeded, GlassInTheWay, Failure>;
using RecordRefusal =
    std::variant<NotForYou, PurposeNeeded, GlassInTheWay, Problems, Conflict, Failure>;

// Opening. ---------------------------------------------------------------------------------------

/// A child's record, or that of a victim of theirs: who asks for one is never shown the other.
enum class RecordOf { child, victim };

struct Opening {
  StreamId record;
  std::string part;  ///< what is opened: "overview", "chronology", "form:chronology.happened"
  std::optional<Moment> as_known_at;
  RecordOf of = RecordOf::child;
};

/// What was recorded since the moment asked about, among what this reader may see.
struct AsKnown {
  Moment at;
  std::size_t since = 0;          ///< entries recorded since
  std::size_t about_earlier = 0;  ///< of those, about things that had already happened
};

struct Opened {
  StreamId record;
  CaseFile file;                          ///< folded from the entries this reader may see
  std::vector<holdfast::Prompt> prompts;  ///< from the full file, as far as this reader may be told
  Permission permission;
  ServiceFile service;
  std::optional<AsKnown> as_known;
  std::string digest;  ///< of the permitted entries; goes into forms that replace or close
  std::string sight;   ///< what their page is told by that it has changed (live.h); not of the past
  Moment now;          ///< the moment asked about, or now
  std::vector<VictimAnswers> victims = {};   ///< of now, for those who work with the child
  std::vector<CannotRead> cannot_read = {};  ///< who is named to read an entry and may not

  Date today() const { return london_date(now); }
};

/// Logs the opening durably, then reads. Opening a form to edit counts as opening.
Result<Opened, OpenRefusal> open(Desk& desk, const access::Reader& reader, const Opening& opening);

/// Where this reader stands with the record, without opening it: for the pages that stand before
/// it.
Result<Standing> standing_of(Desk& desk, const access::Reader& reader, StreamId record);

/// The wire words of purposes that may be ticked: cover, duty, court, group, supervision.
std::span<const Word> purposes();
/// Remembered for this reader and record until the end of the day.
Result<Done, OpenRefusal> state_purpose(Desk& desk, const access::Reader& reader, StreamId record,
                                        std::string_view purpose);

/// The service's own list, folded: names of people and agencies, settings. No case content, so not
/// logged as an opening.
Result<ServiceFile> service_file(Desk& desk);
Names names_for(const ServiceFile& service);

// Recording. -------------------------------------------------------------------------------------

/// One record on one child, or one happening on several children at once (the same event id on
/// each; all or none). An event id that was used for anything else is a Problem, never a silent
/// success. Several records on one child at once are documents, each with a file of its own, or
/// appointments of a series; each is checked against what stood before them all.
struct Part {
  StreamId record;
  Event what;
  /// What came with the form: exactly the documents that this part names. Null: none.
  std::shared_ptr<ledger::SealedFiles> files = nullptr;
};
struct Recording {
  EventId event;  ///< made with the form: a repeated post records once
  std::vector<Part> parts;
  Clearance more;  ///< compartments the writer adds to the kind's floor; only those they hold
  std::string reason;
  std::string seen = {};  ///< of what decides or closes, on one child: the digest its writer saw
  /// Whose case it must still be; nothing: anybody's.
  std::optional<PersonId> held_by = {};
};
struct Receipt {
  EventId event;
  bool repeated = false;  ///< it stood there already; nothing was written again
};

Result<Receipt, RecordRefusal> record(Desk& desk, const access::Reader& reader,
                                      const Recording& recording);

/// The id of the nth entry, from 0, that a form puts on one record: the form's own of the first.
EventId nth_event(const Desk& desk, EventId form, std::size_t n);
/// The event id of a form that records on many children, one by one: the same for the same record
/// however often the form is sent.
EventId event_on(const Desk& desk, EventId form, StreamId record);

/// A new child's record. Its id follows from the form's event id, so a repeated post makes one
/// record.
StreamId record_begun_by(const Desk& desk, EventId event);
Result<StreamId, RecordRefusal> add_child(Desk& desk, const access::Reader& reader, EventId event,
                                          const children::ChildAdded& child);

/// A victim put on a child's record: the token there and the victim's own record, in one
/// transaction. Whoever adds them need not be able to open what they begin.
struct VictimToAdd {
  EventId event;
  StreamId child;
  victims::TokenGiven token;  ///< what the victim is called is set by the desk
  std::optional<LongText> first_words = {};
};
Result<StreamId, RecordRefusal> add_victim(Desk& desk, const access::Reader& reader,
                                           VictimToAdd adding);
/// The victim's record behind a token, for those who may open it.
std::optional<StreamId> victim_behind(Desk& desk, const access::Reader& reader, StreamId child,
                                      EventId token);

/// Why this reader may not correct or withdraw an entry that they may see, in words; nothing: they
/// may. What left the service stands as it was recorded, and an agency's words stay its own.
enum class Amends { corrects, withdraws };
std::optional<std::string> wrong_with_amending(const ServiceFile& service,
                                               const access::Reader& reader, const Told& told,
                                               Amends how);

/// What is said of an earlier entry. `seen` is the digest the form carried.
struct Amendment {
  EventId event;
  StreamId record;
  EventId entry;
  LongText why;
  std::string seen;
  /// What came with a correction: exactly the documents that it puts in the place of others.
  std::shared_ptr<ledger::SealedFiles> files = nullptr;
};
/// `more` adds compartments; the replacement never lies in fewer than the original.
Result<Receipt, RecordRefusal> correct(Desk& desk, const access::Reader& reader,
                                       const Amendment& amendment, const Event& replacement);
Result<Receipt, RecordRefusal> withdraw(Desk& desk, const access::Reader& reader,
                                        const Amendment& amendment);
Result<Receipt, RecordRefusal> reclassify(Desk& desk, const access::Reader& reader,
                                          const Amendment& amendment, Clearance clearance);

/// An event of the service's own stream; the operation it needs follows from its kind. Breaking the
/// glass and erasing have doors of their own.
Result<Receipt, RecordRefusal> record_service(Desk& desk, const access::Reader& reader,
                                              EventId event, const service::Event& what);
/// The first entry of a new service. Refused on any other.
Result<Done> found_service(Desk& desk, PersonId founder, AgencyId agency,
                           const service::Opened& opened);
/// Entries written by the set-up of a new service, before anybody can sign in: agencies, the first
/// administrator.
Result<EventId> found(Desk& desk, PersonId founder, AgencyId agency, const service::Event& what);

/// Opens a restricted record, or more compartments of one, to this reader until the server's limit
/// has run out. Managers are told.
struct GlassToBreak {
  EventId event;
  StreamId record;
  std::vector<Compartment> compartments;
  LongText why;
};
Result<Receipt, RecordRefusal> break_glass(Desk& desk, const access::Reader& reader,
                                           const GlassToBreak& glass);

struct Erasure {
  EventId event;
  service::ErasureDecided decided;
};
/// Writes the decision, then destroys the keys, then makes the rows again.
Result<Receipt, RecordRefusal> erase(Desk& desk, const access::Reader& reader,
                                     const Erasure& erasure);

// Finding. ---------------------------------------------------------------------------------------

/// How the child's case stands.
enum class CaseIs { open, closed };
struct CaseStands {
  CaseIs is{};
  Date since;
};

struct CaseLine {
  StreamId record;
  std::string name = {};
  std::string known_as = {};  ///< may be empty
  std::optional<Date> date_of_birth = {};
  std::optional<PersonId> worker = {};
  std::optional<CaseStands> stands = {};  ///< nothing where no case is recorded
  std::string by_name = {};               ///< what lists are sorted by; filled in by them
};
/// The child's name, for a reader who may open that record (a tick of purpose apart); else nothing.
std::optional<std::string> name_of(Desk& desk, const access::Reader& reader, StreamId record);

/// Waiting: for a worker, because they have none or theirs has left.
enum class List { mine, team, all, waiting };
/// Sorted by name. Only records this reader may open, or may open after a tick of purpose.
Result<std::vector<CaseLine>> cases(Desk& desk, const access::Reader& reader, List list);
/// The same of these workers' cases.
Result<std::vector<CaseLine>> cases_of(Desk& desk, const access::Reader& reader,
                                       const std::vector<PersonId>& workers);

/// A child known here who may be the one that is about to be added.
struct LikelySame {
  CaseLine child;
  std::string why;  ///< in words: what is alike
};
/// Only those that this reader may open, or may after a tick of purpose.
Result<std::vector<LikelySame>> likely_same(Desk& desk, const access::Reader& reader,
                                            const children::ChildAdded& child);

struct Found {
  std::vector<CaseLine> lines;
  std::vector<StreamId> restricted;  ///< only for a role that may break the glass, and only when
                                     ///< all of the names match whole
  bool more = false;                 ///< there were more than `find_limit`
};
inline constexpr std::size_t find_limit = 50;
Result<Found> find_by_name(Desk& desk, const access::Reader& reader, std::string_view words);

/// An entry that holds the words looked for.
struct FoundEntry {
  StreamId record;
  EventId entry;
};
struct FoundEntries {
  std::vector<FoundEntry> entries;  ///< at most `found_a_page`, the last written first
  bool more = false;                ///< go on from the last of these
  bool cut = false;                 ///< too many entries of other records have these words
};
inline constexpr std::size_t found_a_page = 20;
/// Entries that hold every one of these words (of four letters or more: one that begins so), in
/// records that this reader may open as they stand: their own cases, and those they said today why
/// they open. What a search finds is told only by opening the record.
Result<FoundEntries> find_written(Desk& desk, const access::Reader& reader, std::string_view words,
                                  std::optional<FoundEntry> after);

/// What needs somebody's attention, without opening records: from index rows.
struct Attention {
  StreamId record;
  std::string child;  ///< of a victim's record: the victim
  std::string code;
  std::string words;
  std::string why;
  std::optional<Date> due;
  std::string where;
  std::vector<PersonId> whose;  ///< of those asked about
};
/// The reader's own, soonest first.
Result<std::vector<Attention>> attention(Desk& desk, const access::Reader& reader);
/// What asks for any of these people, each thing once.
Result<std::vector<Attention>> attention_of(Desk& desk, const access::Reader& reader,
                                            const std::vector<PersonId>& people);

struct VictimLine {
  StreamId victim;
  std::string name = {};  ///< empty: not known yet
  std::string token = {};
  StreamId child;
  std::optional<PersonId> worker = {};
  bool closed = false;
};
/// Of every victim whose record this reader may open, or may after a tick of purpose: those without
/// a name first.
Result<std::vector<VictimLine>> victims_listed(Desk& desk, const access::Reader& reader);
/// What is due on victims' records: the reader's own, soonest first. `child` is the victim.
Result<std::vector<Attention>> attention_to_victims(Desk& desk, const access::Reader& reader);

/// A referral that nobody has accepted or declined yet.
struct WaitingReferral {
  StreamId record;
  EventId referral;
  std::string child;
  std::string kind;  ///< wire word
  Date received;
  Date due;  ///< the last day in time
  std::optional<PersonId> worker;
};
/// Those of every record that this reader may open, or may open after a tick of purpose; the oldest
/// first.
Result<std::vector<WaitingReferral>> referrals_waiting(Desk& desk, const access::Reader& reader);

struct Look {
  PersonId who;
  AgencyId agency;
  std::string role;
  Moment at;
  std::string part;
  std::string purpose;
};
inline constexpr std::size_t looks_a_page = 100;
/// Who has looked at this record, newest first. Reading this is itself an opening, and logged here.
Result<std::vector<Look>, OpenRefusal> who_has_looked(Desk& desk, const access::Reader& reader,
                                                      StreamId record,
                                                      std::optional<Moment> before);
/// The same for a page that has opened the record already, which was logged.
Result<std::vector<Look>, OpenRefusal> who_has_looked(Desk& desk, const access::Reader& reader,
                                                      const Opened& opened,
                                                      std::optional<Moment> before);

/// Put to a manager: openings of a record with the reader's own name, or the same last name; and
/// records begun or renamed by somebody who could not know that there is another like them.
struct Misgiving {
  Moment at;
  PersonId who;
  StreamId record;
  std::string why;                ///< wire word: oneself, namesake, same_address, same_child
  std::optional<StreamId> other;  ///< of same_child: the record that was there
};
Result<std::vector<Misgiving>> misgivings(Desk& desk, const access::Reader& reader);

// Rows, kept true. -------------------------------------------------------------------------------

/// Makes the index rows and text rows of one record anew; says whether they had differed.
Result<bool> rebuild(Desk& desk, StreamId record);
/// The index rows alone: they change with the day and with who works where, written words do not.
Result<bool> refresh_lists(Desk& desk, StreamId record);
/// Every record of the service, children's and victims'.
Result<std::vector<StreamId>> all_records(Desk& desk);
/// Of those, the children's own: without the records of victims.
Result<std::vector<StreamId>> childrens_records(Desk& desk);

}  // namespace holdfast::desk
