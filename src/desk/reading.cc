// Reading streams for the desk's acts, and remembering what was read.
#include "desk/reading.h"

#include <algorithm>
#include <set>

#include "base/london.h"
#include "base/text.h"
#include "practice/children/children.h"
#include "practice/joined.h"
#include "practice/service/service.h"
#include "practice/victims/victims.h"
#include "records/content.h"

namespace holdfast::desk {

Cache::Slot* Cache::slot(StreamId stream, const WholePtr& whole) {
  const auto at = slots_.find(stream);
  return at == slots_.end() || at->second.whole != whole ? nullptr : &at->second;
}

WholePtr Cache::whole(StreamId stream) {
  const std::scoped_lock lock(mutex_);
  const auto at = slots_.find(stream);
  if (at == slots_.end()) return nullptr;
  recent_.splice(recent_.begin(), recent_, at->second.place);
  return at->second.whole;
}

void Cache::keep(StreamId stream, WholePtr whole) {
  const std::scoped_lock lock(mutex_);
  auto& slot = slots_[stream];
  if (slot.whole == nullptr) {
    recent_.push_front(stream);
    slot.place = recent_.begin();
  }
  slot.whole = std::move(whole);
  slot.folded.clear();
  slot.service.reset();
  while (slots_.size() > cache_limit_streams) {
    slots_.erase(recent_.back());
    recent_.pop_back();
  }
}

void Cache::drop(StreamId stream) {
  const std::scoped_lock lock(mutex_);
  const auto at = slots_.find(stream);
  if (at == slots_.end()) return;
  recent_.erase(at->second.place);
  slots_.erase(at);
}

std::optional<CaseFile> Cache::folded(StreamId stream, const WholePtr& whole, Clearance held) {
  const std::scoped_lock lock(mutex_);
  const auto* found = slot(stream, whole);
  if (found == nullptr) return std::nullopt;
  const auto at = found->folded.find(held.bits());
  return at == found->folded.end() ? std::nullopt : std::optional(at->second.file());
}

void Cache::keep_folded(StreamId stream, const WholePtr& whole, Clearance held, GrowingFile file) {
  const std::scoped_lock lock(mutex_);
  if (auto* found = slot(stream, whole))
    found->folded.insert_or_assign(held.bits(), std::move(file));
}

std::optional<GrowingFile> Cache::take_folded(StreamId stream, const WholePtr& whole) {
  const std::scoped_lock lock(mutex_);
  auto* found = slot(stream, whole);
  if (found == nullptr) return std::nullopt;
  const auto at = found->folded.find(Clearance::everything().bits());
  if (at == found->folded.end() || at->second.is_shared()) return std::nullopt;
  std::optional<GrowingFile> taken(std::move(at->second));
  found->folded.erase(at);
  return taken;
}

std::optional<ServiceFile> Cache::service(const WholePtr& whole) {
  const std::scoped_lock lock(mutex_);
  const auto* found = slot(service_stream_, whole);
  return found == nullptr ? std::nullopt : found->service;
}

void Cache::keep_service(const WholePtr& whole, ServiceFile file) {
  const std::scoped_lock lock(mutex_);
  if (auto* found = slot(service_stream_, whole)) found->service = std::move(file);
}

Cache::Turn Cache::turn(const std::vector<StreamId>& streams) {
  std::set<std::size_t> places;
  for (const auto& stream : streams) places.insert(IdHash{}(stream) % turns_.size());
  Turn turn;
  for (const auto place : places) turn.emplace_back(turns_[place]);
  return turn;
}

namespace {

Result<Done> decode_into(Whole& whole, const ledger::Stream& read) {
  whole.entries.reserve(whole.entries.size() + read.entries.size());
  for (const auto& entry : read.entries) {
    const auto& h = entry.header;
    whole.head = {h.number, entry.hash};
    if (entry.erased) continue;
    auto content = content_from(entry.content);
    if (!content) return Unexpected{content.error()};
    auto what = recorded_from(*content);
    if (!what) return Unexpected{what.error()};
    whole.entries.push_back(
        {{h.event, h.recorded, h.actor, h.agency, entry.clearance, std::move(content->reason),
          std::move(content->claimed), std::nullopt, content->clearance},
         std::move(*what)});
  }
  return done;
}

}  // namespace

Result<WholePtr> read_whole(Desk& desk, StreamId stream) {
  const auto head = desk.ledger.head(stream);
  if (!head) return Unexpected{head.error()};
  const auto generation = desk.ledger.key_generation(stream);
  if (!generation) return Unexpected{generation.error()};
  auto cached = desk.cache->whole(stream);
  if (cached && cached->head == *head && cached->key_generation == *generation) return cached;

  // While no key has changed, what was read before still stands: only the rest is read.
  const bool grew =
      cached && cached->key_generation == *generation && cached->head.count < head->count;
  auto whole = std::make_shared<Whole>();
  whole->key_generation = *generation;
  if (grew) {
    whole->head = cached->head;
    whole->entries.reserve(head->count);
    whole->entries = cached->entries;
  }
  const auto read = grew ? desk.ledger.read_after(stream, cached->head) : desk.ledger.read(stream);
  if (!read) return Unexpected{read.error()};
  if (auto added = decode_into(*whole, *read); !added) return Unexpected{added.error()};
  desk.cache->keep(stream, whole);
  return WholePtr(whole);
}

Entries all_of(const std::vector<Entry>& entries) {
  Entries all;
  all.reserve(entries.size() + 1);
  for (const auto& entry : entries) all.push_back(&entry);
  return all;
}

Result<WholePtr> read_joined(Desk& desk, const service::State& service, StreamId record) {
  auto own = read_whole(desk, record);
  const auto others = service::merged_into(service.access.merges, record);
  if (!own || others.empty()) return own;
  std::vector<MergedEntries> merged;
  for (const auto other : others) {
    const auto whole = read_whole(desk, other);
    if (!whole) return Unexpected{whole.error()};
    merged.push_back({other, (*whole)->entries});
  }
  auto all = std::make_shared<Whole>(**own);
  all->entries = joined(std::move(all->entries), std::move(merged));
  return WholePtr(all);
}

std::vector<StreamId> streams_read_with(const ServiceFile& service, StreamId record) {
  return service::all_of(service.service->access.merges, record);
}

Entries permitted_in(const Whole& whole, Clearance held, std::optional<Moment> until) {
  Entries entries;
  entries.reserve(whole.entries.size());
  const auto is_there = [&](EventId event) {
    return std::ranges::any_of(entries, [&](const Entry* e) { return e->envelope.event == event; });
  };
  for (const auto& entry : whole.entries) {
    if (!held.covers(entry.envelope.clearance) || (until && entry.envelope.recorded > *until))
      continue;
    const auto about = spoken_of(entry.what);
    if (!about || is_there(*about)) entries.push_back(&entry);
  }
  return entries;
}

std::vector<Entry> permitted(const Whole& whole, Clearance held, std::optional<Moment> until) {
  const auto there = permitted_in(whole, held, until);
  std::vector<Entry> entries;
  entries.reserve(there.size());
  for (const auto* entry : there) entries.push_back(*entry);
  return entries;
}

CaseFile fold_for(Desk& desk, StreamId stream, const WholePtr& whole, Clearance held) {
  if (auto kept = desk.cache->folded(stream, whole, held)) return *kept;
  const GrowingFile folded(permitted(*whole, held));
  auto file = folded.file();
  desk.cache->keep_folded(stream, whole, held, folded);
  return file;
}

ServiceFile fold_service_at(Desk& desk, const WholePtr& whole, std::optional<Moment> until) {
  auto file = fold_service(permitted(*whole, Clearance::everything(), until), desk.calendar);
  file.offending = desk.offending;
  file.tools = service::tools_here(file.service->tool_changes, desk.tools);
  file.stages = desk.stages;
  file.letters = desk.letters;
  return file;
}

std::string digest_of(Desk& desk, const std::vector<Entry>& entries) {
  std::string events;
  EventId last;
  Moment recorded;
  for (const auto& entry : entries) {
    if (entry.envelope.actor.is_nil()) continue;
    last = entry.envelope.event;
    recorded = entry.envelope.recorded;
    events += text_of(last.bytes);
  }
  const auto digest = desk.ledger.keyed_hash("permitted", events);
  IdBytes half;
  std::copy_n(digest.begin(), half.size(), half.begin());
  return last.text() + "/" + recorded.text() + "/" + base32_of(half);
}

std::vector<EventId> recorded_since(const std::vector<Entry>& now, std::string_view digest) {
  std::vector<EventId> since;
  const auto parts = split(digest, '/');
  const auto last = EventId::from(parts[0]);
  const auto recorded = parts.size() == 3 ? Moment::from(parts[1]) : std::nullopt;
  if (!last || !recorded) return since;
  const auto at =
      std::ranges::find_if(now, [&](const Entry& entry) { return entry.envelope.event == *last; });
  // The last entry they saw may have been moved out of their sight: its moment is still known.
  const auto from = at != now.end() ? at + 1 : std::ranges::find_if(now, [&](const Entry& entry) {
    return entry.envelope.recorded > *recorded;
  });
  for (auto entry = from; entry != now.end(); ++entry)
    if (!entry->envelope.actor.is_nil()) since.push_back(entry->envelope.event);
  return since;
}

namespace {

/// Of the record that goes on, whichever of those read as one is asked about.
Result<std::optional<PersonId>> worker_with(Desk& desk, const Place& place, StreamId home) {
  auto file = place.full;
  if (home != place.record) {
    const auto whole = read_joined(desk, *place.service.service, home);
    if (!whole) return Unexpected{whole.error()};
    file = fold_for(desk, home, *whole, Clearance::everything());
  }
  const auto* worker = children::worker_on(*file.children, london_date(place.now));
  return worker != nullptr ? std::optional(worker->record.worker) : std::nullopt;
}

}  // namespace

std::string purpose_name(PersonId person, StreamId record) {
  return "purpose/" + person.text() + "/" + record.text();
}

Result<ServiceFile> service_file(Desk& desk) {
  auto whole = read_whole(desk, desk.service);
  if (!whole) return Unexpected{whole.error()};
  if (auto kept = desk.cache->service(*whole)) return *kept;
  auto file = fold_service_at(desk, *whole, std::nullopt);
  desk.cache->keep_service(*whole, file);
  return file;
}

namespace {

enum class To { read, write };

Result<Place> place_for(Desk& desk, StreamId record, To to) {
  Place place;
  place.record = record;
  place.now = desk.clock.now();
  auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  place.service = std::move(*service);
  // The service's own stream, and any address of no record, stand as `none`.
  if (record == desk.service) return place;
  auto whole = read_joined(desk, *place.service.service, record);
  if (!whole) return Unexpected{whole.error()};
  place.whole = std::move(*whole);
  if (place.whole->entries.empty()) return place;
  if (to == To::write) {
    place.growing = desk.cache->take_folded(record, place.whole);
    if (!place.growing) place.growing.emplace(place.whole->entries);
    place.full = place.growing->file();
  } else {
    place.full = fold_for(desk, record, place.whole, Clearance::everything());
  }
  return place;
}

Result<Place> place_for(Desk& desk, const access::Reader& reader, StreamId record, To to) {
  auto place = place_for(desk, record, to);
  if (!place || !place->whole || place->whole->entries.empty()) return place;
  auto asked = asked_at(desk, *place);
  if (!asked) return Unexpected{asked.error()};
  const auto permission = permission_at(desk, reader, *place, std::move(*asked));
  if (!permission) return Unexpected{permission.error()};
  place->permission = *permission;
  return place;
}

}  // namespace

Result<Asked> asked_at(Desk& desk, const Place& place) {
  Asked asked{place.record, {}, {}};
  const auto home = service::going_on(place.service.service->access.merges, place.record);
  const auto childs = worker_with(desk, place, home);
  if (!childs) return Unexpected{childs.error()};
  for (const auto& worker :
       {*childs, victims::worker_of(*place.full.victims, london_date(place.now))})
    if (worker) asked.workers.push_back(*worker);
  return asked;
}

Result<Permission> permission_at(Desk& desk, const access::Reader& reader, const Place& place,
                                 Asked asked) {
  const auto& state = *place.service.service;
  const auto& victim = *place.full.victims;
  // Who does not roam has no purpose to state: they are admitted or not.
  if (access::roams(reader.role)) {
    const auto home = service::going_on(state.access.merges, place.record);
    const auto stated = desk.shelf.get(purpose_name(reader.person, home), place.now);
    if (!stated) return Unexpected{stated.error()};
    if (*stated) asked.stated_purpose = std::string(text_of(**stated));
  }
  return victim.added
             ? permission_on_victim(state, reader, {std::move(asked), *victims::child_of(victim)},
                                    place.now)
             : permission(state, reader, asked, place.now);
}

Result<Place> place_for_many(Desk& desk, StreamId record) {
  return place_for(desk, record, To::read);
}

Result<Place> place_of(Desk& desk, const access::Reader& reader, StreamId record) {
  return place_for(desk, reader, record, To::read);
}

Result<Place> place_to_write(Desk& desk, const access::Reader& reader, StreamId record) {
  return place_for(desk, reader, record, To::write);
}

}  // namespace holdfast::desk
