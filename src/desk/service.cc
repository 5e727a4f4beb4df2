// Recording in the service's own stream: people, agencies, who may open what, erasure. Which
// operation an event needs follows from its kind, written out here where it can be read.
#include <algorithm>

#include "base/text.h"
#include "base/words.h"
#include "desk/bring_in.h"
#include "desk/writing.h"
#include "practice/children/children.h"
#include "practice/service/approvals.h"
#include "practice/service/settings.h"
#include "practice/victims/victims.h"

namespace holdfast::desk {
namespace {

using access::Operation;

struct NeedOf {
  Operation operator()(const service::HomeTold&) const { return Operation::own_account; }
  Operation operator()(const service::Opened&) const { return Operation::manage_settings; }
  Operation operator()(const service::AgencyAdded&) const { return Operation::manage_people; }
  Operation operator()(const service::TeamFormed&) const { return Operation::manage_people; }
  Operation operator()(const service::PersonJoined&) const { return Operation::manage_people; }
  Operation operator()(const service::RoleGiven&) const { return Operation::manage_people; }
  Operation operator()(const service::PersonLeft&) const { return Operation::manage_people; }
  Operation operator()(const service::SettingChanged&) const { return Operation::manage_settings; }
  Operation operator()(const service::RecordRestricted&) const {
    return Operation::restrict_record;
  }
  Operation operator()(const service::RestrictionLifted&) const {
    return Operation::restrict_record;
  }
  Operation operator()(const service::Admitted&) const { return Operation::restrict_record; }
  Operation operator()(const service::AdmissionEnded&) const { return Operation::restrict_record; }
  Operation operator()(const service::Barred&) const { return Operation::restrict_record; }
  Operation operator()(const service::BarLifted&) const { return Operation::restrict_record; }
  Operation operator()(const service::GlassBroken&) const { return Operation::break_glass; }
  Operation operator()(const service::ErasureApproved&) const { return Operation::approve_erasure; }
  Operation operator()(const service::ErasureDecided&) const { return Operation::erase; }
  Operation operator()(const service::OpeningLookedInto&) const {
    return Operation::review_openings;
  }
  Operation operator()(const service::ToolTraining&) const { return Operation::allocate; }
  Operation operator()(const service::LevelsCounted&) const { return Operation::see_counts; }
  Operation operator()(const service::ToolAdded&) const { return Operation::manage_settings; }
  Operation operator()(const service::ToolWithdrawn&) const { return Operation::manage_settings; }
  Operation operator()(const service::NumberChecked&) const { return Operation::manage_settings; }
  Operation operator()(const service::PhraseMarked&) const { return Operation::countersign; }
  Operation operator()(const service::PhraseUnmarked&) const { return Operation::countersign; }
  Operation operator()(const service::LetterTextSet&) const { return Operation::manage_settings; }
  Operation operator()(const service::LetterTextDropped&) const {
    return Operation::manage_settings;
  }
  Operation operator()(const service::OfferListed&) const { return Operation::allocate; }
  Operation operator()(const service::OfferWithdrawn&) const { return Operation::allocate; }
  Operation operator()(const service::RecordsMerged&) const { return Operation::merge_records; }
  Operation operator()(const service::RecordsParted&) const { return Operation::merge_records; }
  Operation operator()(const service::SafeguardingDutyDated&) const {
    return Operation::manage_settings;
  }
  Operation operator()(const service::AgencyContactsGiven&) const {
    return Operation::manage_people;
  }
  Operation operator()(const service::AgreementMade&) const { return Operation::manage_settings; }
  Operation operator()(const service::AgreementEnded&) const { return Operation::manage_settings; }
  Operation operator()(const service::ChildToldOf&) const { return Operation::record_event; }
  Operation operator()(const service::TellingMatched&) const { return Operation::duty_desk; }
  Operation operator()(const service::TellingPassedOn&) const { return Operation::duty_desk; }
  Operation operator()(const service::TellingSetAside&) const { return Operation::duty_desk; }
  Operation operator()(const service::TellingErased&) const { return Operation::duty_desk; }
  Operation operator()(const service::TellingStepTaken&) const { return Operation::duty_desk; }
  Operation operator()(const service::MailReceived&) const { return Operation::duty_desk; }
  Operation operator()(const service::MailAttached&) const { return Operation::duty_desk; }
  Operation operator()(const service::MailRefused&) const { return Operation::duty_desk; }
};

/// People coming, moving and leaving change whose the work on a record is.
bool moves_work(const service::Event& what) {
  if (const auto* joined = std::get_if<service::PersonJoined>(&what))
    return joined->role == Role::team_manager;
  return std::holds_alternative<service::PersonLeft>(what) ||
         std::holds_alternative<service::RoleGiven>(what) ||
         std::holds_alternative<service::SettingChanged>(what);
}

/// What the server adds to (until when) or does besides (destroys keys) has a door of its own.
bool has_own_door(const service::Event& what) {
  return std::holds_alternative<service::Opened>(what) ||
         std::holds_alternative<service::GlassBroken>(what) ||
         std::holds_alternative<service::ErasureDecided>(what) ||
         std::holds_alternative<service::RecordsMerged>(what) ||
         std::holds_alternative<service::RecordsParted>(what) ||
         std::holds_alternative<service::TellingMatched>(what) ||
         std::holds_alternative<service::TellingErased>(what) ||
         std::holds_alternative<service::TellingStepTaken>(what) ||
         std::holds_alternative<service::MailReceived>(what) ||
         std::holds_alternative<service::MailAttached>(what) ||
         std::holds_alternative<service::MailRefused>(what) ||
         std::holds_alternative<service::LevelsCounted>(what);
}

}  // namespace

Result<Receipt, RecordRefusal> append_to_service(Desk& desk, const Writer& by,
                                                 const service::Event& what) {
  const Event event = what;
  const CaseFile nothing = fold_case({});
  const Across across;
  const auto turn = desk.cache->turn({desk.service});
  for (int tries = 0; tries < most_tries; ++tries) {
    auto service = service_file(desk);
    auto whole = read_whole(desk, desk.service);
    if (!service || !whole)
      return Unexpected{RecordRefusal(service ? whole.error() : service.error())};
    const auto before = recorded_before(**whole, by, event);
    if (before == Before::same) return Receipt{by.event, true};
    if (before == Before::other) return used_before();
    auto problems = check({nothing, *service, across, by.actor, desk.clock.now()}, event);
    if (!problems.empty()) return Unexpected{RecordRefusal(std::move(problems))};
    const auto floor = view_of(event).shape.floor;
    const ledger::StreamAppend append{
        desk.service,
        (*whole)->head.count,
        {{by.event, by.actor, by.agency, floor, json_of(content_of(event, floor, ""))}},
        {}};
    auto done = desk.ledger.append({&append, 1});
    if (done) return Receipt{by.event};
    if (std::holds_alternative<ledger::AlreadyRecorded>(done.error()))
      return Receipt{by.event, true};
    if (const auto* failure = std::get_if<Failure>(&done.error()))
      return Unexpected{RecordRefusal(*failure)};
  }
  return Unexpected{RecordRefusal(
      Failure{Failure::Kind::unavailable, say("Many people are writing here just now")})};
}

namespace {

/// What was said of the entry goes with it: a correction holds its words. An entry lies in one of
/// the streams that are read as one.
Result<Done> destroy_entry(Desk& desk, const std::vector<StreamId>& streams, EventId entry) {
  Result<Done> gone = done;
  for (const auto stream : streams) {
    const auto whole = read_whole(desk, stream);
    if (!whole) return Unexpected{whole.error()};
    for (const auto& later : (*whole)->entries)
      if (spoken_of(later.what) == entry)
        if (gone = desk.ledger.erase_entry(stream, later.envelope.event); !gone) return gone;
    gone = desk.ledger.erase_entry(stream, entry);
    if (gone || gone.error().kind != Failure::Kind::bad_input) return gone;
  }
  return gone;
}

Result<Done> destroy(Desk& desk, const service::ErasureDecided& decided,
                     const std::vector<StreamId>& streams) {
  if (decided.scope == service::ErasureScope::entry)
    return destroy_entry(desk, streams, *decided.entry);
  for (const auto stream : streams) {
    auto gone = decided.scope == service::ErasureScope::record
                    ? desk.ledger.erase_stream(stream)
                    : desk.ledger.erase_compartment(stream, *decided.compartment);
    if (!gone) return gone;
  }
  return done;
}

/// The record that was named, with all that was merged into it.
Result<std::vector<StreamId>> streams_erased(Desk& desk, StreamId record) {
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  auto streams = service::merged_into(service->service->access.merges, record);
  streams.push_back(record);
  return streams;
}

/// Rows of the record that goes on hold words of what was merged into it, so they are made anew
/// before the last of what was erased is cleaned away.
Result<Done> carry_out(Desk& desk, const service::ErasureDecided& decided) {
  const auto streams = streams_erased(desk, decided.record);
  if (!streams) return Unexpected{streams.error()};
  auto destroyed = destroy(desk, decided, *streams);
  for (const auto stream : *streams) desk.cache->drop(stream);
  if (!destroyed) return destroyed;
  for (const auto stream : *streams)
    if (auto made = rebuild_with(desk, stream); !made) return made;
  return destroy(desk, decided, *streams);
}

bool says_of_a_merge(const Entry& entry) {
  const auto kind = kind_of(entry.what);
  return kind == children::RecordMerged::kind || kind == children::MergedInto::kind ||
         kind == children::MergeUndone::kind;
}

/// An entry of a victim's record. Whoever carries the erasure out cannot open that record, so it is
/// named by who approved it and could: without an approval nobody learns what is there.
std::optional<RecordRefusal> may_not_erase_victims(const Place& place,
                                                   const service::ErasureDecided& decided) {
  if (!service::waits_to_be_erased(place.service.service->access, decided.record, *decided.entry))
    return RecordRefusal(NotForYou{});
  for (const auto& entry : place.whole->entries) {
    if (entry.envelope.event != *decided.entry) continue;
    if (kind_of(entry.what) != victims::Added::kind) return std::nullopt;
    return RecordRefusal(Problems{{"", say("What began the record goes with the whole record, and "
                                           "not alone")}});
  }
  return RecordRefusal(NotForYou{});
}

/// One entry: only one that can be read, or of a victim's record. A compartment or a record: named,
/// not read.
std::optional<RecordRefusal> may_not_erase(Desk& desk, const access::Reader& reader,
                                           const service::ErasureDecided& decided) {
  const auto records = all_records(desk);
  if (!records) return RecordRefusal(records.error());
  if (std::ranges::find(*records, decided.record) == records->end())
    return RecordRefusal(NotForYou{});
  // An erasure of one entry that names none is refused by its check.
  if (decided.scope != service::ErasureScope::entry || !decided.entry) return std::nullopt;
  const auto place = place_of(desk, reader, decided.record);
  if (!place) return RecordRefusal(place.error());
  if (!place->whole->entries.empty() && victims::is_a_victims(*place->full.victims))
    return may_not_erase_victims(*place, decided);
  if (auto refused = standing_refusal(place->permission)) return refused;
  for (const auto& entry : permitted(*place->whole, place->permission.held)) {
    if (entry.envelope.event != *decided.entry) continue;
    if (!says_of_a_merge(entry)) return std::nullopt;
    return RecordRefusal(Problems{{"", say("What was merged with what goes with the whole record, "
                                           "and not alone")}});
  }
  return RecordRefusal(NotForYou{});
}

struct DecidedOn {
  const std::vector<Entry>& entries;

  std::optional<StreamId> operator()(const service::RecordRestricted& r) const { return r.record; }
  std::optional<StreamId> operator()(const service::RestrictionLifted& r) const { return r.record; }
  std::optional<StreamId> operator()(const service::Admitted& r) const { return r.record; }
  std::optional<StreamId> operator()(const service::Barred& r) const { return r.record; }
  std::optional<StreamId> operator()(const service::AdmissionEnded& r) const {
    return earlier<service::Admitted>(r.admission);
  }
  std::optional<StreamId> operator()(const service::BarLifted& r) const {
    return earlier<service::Barred>(r.bar);
  }
  std::optional<StreamId> operator()(const auto&) const { return std::nullopt; }

  template <class Earlier>
  std::optional<StreamId> earlier(EventId id) const {
    for (const auto& entry : entries) {
      const auto* event = std::get_if<Event>(&entry.what);
      const auto* own = event != nullptr ? in_area<service::Event>(*event) : nullptr;
      const auto* decision = own != nullptr ? std::get_if<Earlier>(own) : nullptr;
      if (entry.envelope.event == id && decision != nullptr) return decision->record;
    }
    return std::nullopt;
  }
};

/// Who was named to read something may have lost the way to it, or have it again: lists say so.
Result<Done> refresh_with(Desk& desk, const service::Event& what) {
  const auto whole = read_whole(desk, desk.service);
  if (!whole) return Unexpected{whole.error()};
  const auto record = record_decided_on((*whole)->entries, what);
  if (!record) return done;
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  for (const auto one : streams_read_with(*service, *record))
    if (auto fresh = refresh_lists(desk, one); !fresh) return Unexpected{fresh.error()};
  return done;
}

Result<Receipt, RecordRefusal> record_by(Desk& desk, const access::Reader& reader, EventId event,
                                         const service::Event& what) {
  if (!access::may(reader.role, std::visit(NeedOf{}, what))) return refuse(NotForYou{});
  auto done = append_to_service(desk, {event, reader.person, reader.agency}, what);
  if (!done) return done;
  if (auto fresh = refresh_with(desk, what); !fresh) return refuse(fresh.error());
  if (!moves_work(what)) return done;
  auto records = all_records(desk);
  if (!records) return refuse(records.error());
  for (const auto& record : *records)
    if (auto fresh = refresh_lists(desk, record); !fresh) return refuse(fresh.error());
  return done;
}

/// Who may open one record: what keeps others safe, and goes with it.
bool says_who_may_open(const service::Event& what) {
  return std::holds_alternative<service::RecordRestricted>(what) ||
         std::holds_alternative<service::Admitted>(what) ||
         std::holds_alternative<service::Barred>(what);
}

}  // namespace

std::optional<StreamId> record_decided_on(const std::vector<Entry>& entries,
                                          const service::Event& what) {
  return std::visit(DecidedOn{entries}, what);
}

Result<Receipt, RecordRefusal> bring_in_access(Desk& desk, const access::Reader& by, EventId event,
                                               const service::Event& what) {
  if (!says_who_may_open(what)) return refuse(NotForYou{});
  const auto whole = read_whole(desk, desk.service);
  if (!whole) return refuse(whole.error());
  for (const auto& entry : (*whole)->entries)
    if (entry.envelope.event == event) return Receipt{event, true};
  return append_to_service(desk, {event, by.person, by.agency}, what);
}

Result<Receipt, RecordRefusal> record_service(Desk& desk, const access::Reader& reader,
                                              EventId event, const service::Event& what) {
  if (has_own_door(what)) return refuse(NotForYou{});
  return record_by(desk, reader, event, what);
}

Result<EventId> found(Desk& desk, PersonId founder, AgencyId agency, const service::Event& what) {
  auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto event = EventId::random(desk.chance);
  auto done = append_to_service(desk, {event, founder, agency}, what);
  if (done) return event;
  if (const auto* failure = std::get_if<Failure>(&done.error())) return Unexpected{*failure};
  const auto* problems = std::get_if<Problems>(&done.error());
  return failed(Failure::Kind::bad_input, problems != nullptr && !problems->empty()
                                              ? problems->front().words
                                              : say("The service could not be set up"));
}

Result<Done> found_service(Desk& desk, PersonId founder, AgencyId agency,
                           const service::Opened& opened) {
  auto event = found(desk, founder, agency, opened);
  if (!event) return Unexpected{event.error()};
  return done;
}

Result<Receipt, RecordRefusal> break_glass(Desk& desk, const access::Reader& reader,
                                           const GlassToBreak& glass) {
  auto place = place_of(desk, reader, glass.record);
  if (!place) return refuse(place.error());
  const bool may = access::may(reader.role, Operation::break_glass);
  if (!may || place->permission.standing == Standing::none) return refuse(NotForYou{});
  if (trimmed(glass.why.value).empty())
    return refuse(Problems{{"why", say("Say why you need to open it now")}});
  // A repeated post breaks the glass no second time, and for no longer.
  for (const auto& broken : place->service.service->access.glasses)
    if (broken.id == glass.event && broken.person == reader.person)
      return Receipt{glass.event, true};
  const auto limit = service::figure(*place->service.service, service::glass_hours);
  return record_by(desk, reader, glass.event,
                   service::GlassBroken{glass.record, glass.compartments, glass.why,
                                        place->now + hours(limit.value)});
}

Result<Receipt, RecordRefusal> erase(Desk& desk, const access::Reader& reader,
                                     const Erasure& erasure) {
  const auto& decided = erasure.decided;
  if (!access::may(reader.role, Operation::erase)) return refuse(NotForYou{});
  const auto decisions = read_whole(desk, desk.service);
  if (!decisions) return refuse(decisions.error());
  // Decided before: a repeated post finishes what a crash left half done.
  const Writer writer{erasure.event, reader.person, reader.agency};
  const auto before = recorded_before(**decisions, writer, Event(service::Event(decided)));
  if (before == Before::no)
    if (auto refused = may_not_erase(desk, reader, decided)) return refuse(std::move(*refused));
  auto receipt = record_by(desk, reader, erasure.event, decided);
  if (!receipt) return receipt;
  if (auto gone = carry_out(desk, decided); !gone) return refuse(gone.error());
  return receipt;
}

}  // namespace holdfast::desk
