// Working out who is told. Every change passes here once, on no request's thread, so what is dear
// is done once a change and not once a reader.
#include "desk/live.h"

#include <algorithm>
#include <set>

#include "base/london.h"
#include "desk/named_readers.h"
#include "desk/reading.h"
#include "practice/children/children.h"
#include "practice/history.h"
#include "practice/service/service.h"
#include "practice/sharing/sharing.h"
#include "practice/victims/victims.h"

namespace holdfast::desk {
namespace {

using access::Operation;
using access::Reader;

Sight word_for(const Desk& desk, const std::string& what) {
  const auto digest = desk.ledger.keyed_hash("sight", what);
  IdBytes half;
  std::copy_n(digest.begin(), half.size(), half.begin());
  return base32_of(half);
}

std::string name_of(const Reader& reader) {
  return reader.person.text() + reader.agency.text() + std::string(access::wire_of(reader.role));
}

/// A role that was changed or ended since they signed in counts at once.
bool is_still(const service::State& service, const Reader& reader, Date today) {
  const auto* person = service::person_here(service, reader.person, today);
  const auto* post = person == nullptr ? nullptr : service::post_at(*person, reader.agency);
  return post != nullptr && post->role == reader.role;
}

/// In each capacity that somebody here acts in.
template <class Each>
void for_each_reader(const service::State& service, Date today, const Each& each) {
  for (const auto& [id, person] : service.people) {
    if (service::person_here(service, id, today) == nullptr) continue;
    for (const auto& post : person.posts)
      each(Reader{id, post.agency, post.role, person.coordinator, person.name});
  }
}

/// Whose work the record is or was, and whom it asks for something: what homes are made of.
std::set<PersonId> concerned(const Place& place) {
  std::set<PersonId> found;
  for (const auto& allocation : place.full.children->allocations)
    found.insert(allocation.record.worker);
  if (const auto worker = victims::worker_of(*place.full.victims, london_date(place.now)))
    found.insert(*worker);
  Across across;
  across.cannot_read = cannot_read({place.full, *place.service.service, place.record, place.now});
  const Situation situation{place.full, place.service, across, {}, place.now};
  for (const auto& prompt : prompts(situation))
    found.insert(prompt.whose.begin(), prompt.whose.end());
  return found;
}

bool admits(const service::State& service, const Reader& reader, StreamId record) {
  return std::ranges::any_of(service.access.admissions, [&](const service::Admission& one) {
    const auto& admitted = one.record;
    return admitted.record == record &&
           (admitted.person ? *admitted.person == reader.person : admitted.agency == reader.agency);
  });
}

/// Whether the record is on that reader's home. Who gives cases to workers sees figures of all.
bool is_at_home(const Place& place, const std::set<PersonId>& people, const Reader& reader) {
  return people.contains(reader.person) || access::may(reader.role, Operation::allocate) ||
         admits(*place.service.service, reader, place.record);
}

/// Agencies to which something is addressed that came, or was answered, within the last minute and
/// was not told yet: each such entry is told once, however many changes come with it.
std::set<AgencyId> newly_addressed(Desk& desk, const Place& place) {
  constexpr Duration lately = minutes(1);
  std::set<AgencyId> agencies;
  const Across across;
  const Situation situation{place.full, place.service, across, {}, place.now};
  for (const auto& item : sharing::for_agencies(situation))
    for (const auto& event : sharing::entries_of(*place.full.sharing, item.item)) {
      const auto* told = place.full.history->find(event);
      const bool fresh = told != nullptr && told->entry.envelope.recorded + lately > place.now;
      if (fresh && desk.homes->first_told(event)) agencies.insert(item.agency);
    }
  return agencies;
}

/// Whether their agency's own list changed, which they see without being let into the record.
bool is_addressed(const Place& place, const std::set<AgencyId>& agencies, const Reader& reader) {
  return agencies.contains(reader.agency) && access::may(reader.role, Operation::record_event) &&
         !is_barred(*place.service.service, reader.person, place.record);
}

Result<Done> touch_homes(Desk& desk, const Place& place, const Changed& changed,
                         std::vector<PersonId>& homes) {
  const auto asked = asked_at(desk, place);
  if (!asked) return Unexpected{asked.error()};
  const auto people = concerned(place);
  const auto agencies = newly_addressed(desk, place);
  std::optional<Failure> wrong;
  for_each_reader(*place.service.service, london_date(place.now), [&](const Reader& reader) {
    if (is_addressed(place, agencies, reader)) {
      desk.homes->touch(reader);
      homes.push_back(reader.person);
      return;
    }
    if (!is_at_home(place, people, reader)) return;
    const auto permission = permission_at(desk, reader, place, *asked);
    if (!permission) wrong = permission.error();
    const bool told = permission && std::ranges::any_of(changed.where, [&](Clearance entry) {
                        return may_be_told(*permission, entry);
                      });
    if (!told) return;
    desk.homes->touch(reader);
    homes.push_back(reader.person);
  });
  if (wrong) return Unexpected{*wrong};
  return done;
}

/// What an entry of the service's own list changes: a record's permissions, or homes of those whose
/// role it is to look at such things.
struct Decision {
  std::vector<StreamId> records;
  std::optional<Operation> homes;
};

struct DecisionIn {
  const std::vector<Entry>& entries;  ///< the whole list

  /// Of who may open a record.
  Decision of_record(const service::Event& what) const {
    const auto record = record_decided_on(entries, what);
    return record ? Decision{{*record}, {}} : Decision{};
  }

  Decision operator()(const service::RecordRestricted& r) const { return of_record(r); }
  Decision operator()(const service::RestrictionLifted& r) const { return of_record(r); }
  Decision operator()(const service::Admitted& r) const { return of_record(r); }
  Decision operator()(const service::Barred& r) const { return of_record(r); }
  Decision operator()(const service::AdmissionEnded& r) const { return of_record(r); }
  Decision operator()(const service::BarLifted& r) const { return of_record(r); }
  Decision operator()(const service::GlassBroken& r) const {
    return {{r.record}, Operation::review_openings};
  }
  Decision operator()(const service::OpeningLookedInto&) const {
    return {{}, Operation::review_openings};
  }
  Decision operator()(const service::ErasureApproved&) const { return {{}, Operation::erase}; }
  Decision operator()(const service::ErasureDecided&) const { return {{}, Operation::erase}; }
  Decision operator()(const service::ToolTraining&) const { return {{}, Operation::allocate}; }
  Decision operator()(const service::ToolAdded&) const { return {}; }
  Decision operator()(const service::ToolWithdrawn&) const { return {}; }
  Decision operator()(const service::NumberChecked&) const { return {}; }
  Decision operator()(const service::PhraseMarked&) const { return {}; }
  Decision operator()(const service::PhraseUnmarked&) const { return {}; }
  Decision operator()(const service::LetterTextSet&) const { return {}; }
  Decision operator()(const service::LetterTextDropped&) const { return {}; }
  Decision operator()(const service::OfferListed&) const { return {}; }
  Decision operator()(const service::OfferWithdrawn&) const { return {}; }
  Decision operator()(const service::TeamFormed&) const { return {{}, Operation::allocate}; }
  Decision operator()(const service::PersonJoined&) const { return {{}, Operation::allocate}; }
  Decision operator()(const service::RoleGiven&) const { return {{}, Operation::allocate}; }
  Decision operator()(const service::PersonLeft&) const { return {{}, Operation::allocate}; }
  // Records that are merged or parted say so themselves; the rest is on no page that is told.
  Decision operator()(const service::RecordsMerged&) const { return {}; }
  Decision operator()(const service::RecordsParted&) const { return {}; }
  Decision operator()(const service::Opened&) const { return {}; }
  Decision operator()(const service::AgencyAdded&) const { return {}; }
  Decision operator()(const service::SettingChanged&) const { return {}; }
  Decision operator()(const service::HomeTold&) const { return {}; }
  Decision operator()(const service::SafeguardingDutyDated&) const { return {}; }
  Decision operator()(const service::AgencyContactsGiven&) const { return {}; }
  // Agreements that end stand on the home page of who manages settings; what was told of children
  // on that of the duty desk.
  Decision operator()(const service::AgreementMade&) const {
    return {{}, Operation::manage_settings};
  }
  Decision operator()(const service::AgreementEnded&) const {
    return {{}, Operation::manage_settings};
  }
  Decision operator()(const service::ChildToldOf&) const { return {{}, Operation::duty_desk}; }
  Decision operator()(const service::TellingMatched&) const { return {{}, Operation::duty_desk}; }
  Decision operator()(const service::TellingPassedOn&) const { return {{}, Operation::duty_desk}; }
  Decision operator()(const service::TellingSetAside&) const { return {{}, Operation::duty_desk}; }
  Decision operator()(const service::TellingErased&) const { return {{}, Operation::duty_desk}; }
  Decision operator()(const service::TellingStepTaken&) const { return {{}, Operation::duty_desk}; }
  Decision operator()(const service::MailReceived&) const { return {{}, Operation::duty_desk}; }
  Decision operator()(const service::MailAttached&) const { return {}; }
  Decision operator()(const service::LevelsCounted&) const { return {}; }
  Decision operator()(const service::MailRefused&) const { return {{}, Operation::duty_desk}; }
};

void add_read_with(const ServiceFile& service, StreamId record, std::vector<StreamId>& records) {
  for (const auto one : streams_read_with(service, record)) records.push_back(one);
}

Result<Touched> touched_by_decisions(Desk& desk) {
  const auto whole = read_whole(desk, desk.service);
  if (!whole) return Unexpected{whole.error()};
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  Touched touched;
  const auto& entries = (*whole)->entries;
  for (auto at = desk.homes->looked_through(entries.size()); at < entries.size(); ++at) {
    const auto* event = std::get_if<Event>(&entries[at].what);
    const auto* own = event != nullptr ? in_area<service::Event>(*event) : nullptr;
    if (own == nullptr) continue;
    const auto decision = std::visit(DecisionIn{entries}, *own);
    for (const auto record : decision.records) add_read_with(*service, record, touched.records);
    if (!decision.homes) continue;
    for_each_reader(*service->service, london_date(desk.clock.now()), [&](const Reader& reader) {
      if (!access::may(reader.role, *decision.homes)) return;
      desk.homes->touch(reader);
      touched.homes.push_back(reader.person);
    });
  }
  return touched;
}

}  // namespace

bool may_be_told(const Permission& permission, Clearance entry) {
  const bool listed =
      permission.standing == Standing::open || permission.standing == Standing::purpose;
  return listed && permission.held.with({Compartment::open}).covers(entry);
}

Sight sight_of(const Desk& desk, const Reader& reader, const Shown& shown) {
  auto what = name_of(reader) + shown.record.text();
  what += static_cast<char>(shown.held.bits());
  for (const auto* entry : shown.entries) {
    what.append(entry->envelope.event.bytes.begin(), entry->envelope.event.bytes.end());
    what += static_cast<char>(entry->envelope.clearance.bits());
  }
  return word_for(desk, what);
}

Sight sight_of_home(const Desk& desk, const Reader& reader) {
  return word_for(desk, desk.homes->state_of(reader, desk.clock.now()));
}

Result<std::vector<Sight>> sights_of(Desk& desk, StreamId record, std::span<const Reader> readers) {
  std::vector<Sight> sights(readers.size());
  const auto place = place_for_many(desk, record);
  if (!place) return Unexpected{place.error()};
  if (!place->whole || place->whole->entries.empty()) return sights;
  const auto asked = asked_at(desk, *place);
  if (!asked) return Unexpected{asked.error()};
  std::map<std::uint8_t, Entries> shown;  // by what is held: many hold the same
  for (std::size_t n = 0; n < readers.size(); ++n) {
    if (!is_still(*place->service.service, readers[n], london_date(place->now))) continue;
    const auto permission = permission_at(desk, readers[n], *place, *asked);
    if (!permission) return Unexpected{permission.error()};
    if (permission->standing != Standing::open) continue;
    const auto [at, fresh] = shown.try_emplace(permission->held.bits());
    if (fresh) at->second = permitted_in(*place->whole, permission->held);
    sights[n] = sight_of(desk, readers[n], {record, permission->held, at->second});
  }
  return sights;
}

Result<Done> begin_telling(Desk& desk) {
  const auto whole = read_whole(desk, desk.service);
  if (!whole) return Unexpected{whole.error()};
  (void)desk.homes->looked_through((*whole)->entries.size());
  return done;
}

Result<Touched> touched_by(Desk& desk, const Changed& changed) {
  if (changed.stream == desk.service) return touched_by_decisions(desk);
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  // What was merged is listed as the record that goes on.
  const auto home = service::going_on(service->service->access.merges, changed.stream);
  const auto place = place_for_many(desk, home);
  if (!place) return Unexpected{place.error()};
  Touched touched;
  add_read_with(*service, changed.stream, touched.records);
  if (!place->whole || place->whole->entries.empty()) return touched;
  if (auto homes = touch_homes(desk, *place, changed, touched.homes); !homes)
    return Unexpected{homes.error()};
  return touched;
}

void Homes::touch(const Reader& reader) {
  const std::scoped_lock lock(mutex_);
  ++touches_[{reader.person, reader.agency, reader.role}];
}

bool Homes::first_told(EventId event) {
  constexpr std::size_t remembered = 10'000;
  const std::scoped_lock lock(mutex_);
  if (!told_.insert(event).second) return false;
  in_order_.push_back(event);
  if (in_order_.size() > remembered) {
    told_.erase(in_order_.front());
    in_order_.pop_front();
  }
  return true;
}

std::string Homes::state_of(const Reader& reader, Moment now) const {
  const std::scoped_lock lock(mutex_);
  if (!since_) since_ = now;
  const auto at = touches_.find({reader.person, reader.agency, reader.role});
  const auto touches = at == touches_.end() ? 0 : at->second;
  return name_of(reader) + since_->text() + "/" + std::to_string(touches);
}

std::size_t Homes::looked_through(std::size_t now_there) {
  const std::scoped_lock lock(mutex_);
  return std::exchange(looked_through_, std::max(looked_through_, now_there));
}

}  // namespace holdfast::desk
