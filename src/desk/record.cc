// The one loop by which anything is recorded, whatever its kind: read, unseal, decode, fold, check,
// seal, chain, append, index. Several children's records are appended to in one transaction, all or
// none. Somebody else's append in between only makes the loop go round again: additions do not
// quarrel. Amendments do, and say so (Conflict).
#include <algorithm>

#include "base/words.h"
#include "desk/reading.h"

namespace holdfast::desk {
namespace {

constexpr int most_tries = 20;
constexpr std::size_t most_parts = 20;

using access::Operation;
using access::Reader;
using Refused = Unexpected<RecordRefusal>;

Refused refuse(RecordRefusal refusal) { return {std::move(refusal)}; }

std::optional<RecordRefusal> standing_refusal(const Permission& permission) {
  switch (permission.standing) {
    case Standing::none:
      return RecordRefusal(NotForYou{});
    case Standing::glass:
      return RecordRefusal(GlassInTheWay{});
    case Standing::purpose:
      return RecordRefusal(PurposeNeeded{});
    case Standing::open:
      return std::nullopt;
  }
  return RecordRefusal(NotForYou{});
}

/// What is appended to one stream: the new entry sealed, and the stream's rows as they will be with
/// it.
struct Draft {
  StreamId stream;
  Recorded what;
  Clearance clearance;
  std::string reason;
};

struct Writer {
  EventId event;
  PersonId actor;
  AgencyId agency;
};

ledger::StreamAppend append_of(Desk& desk, const Place& place, const Writer& writer,
                               const Draft& draft) {
  ledger::StreamAppend append{draft.stream, place.whole ? place.whole->head.count : 0, {}, {}};
  append.entries.push_back({writer.event, writer.actor, writer.agency, draft.clearance,
                            json_of(content_of(draft.what, draft.clearance, draft.reason))});
  auto entries = place.whole ? place.whole->entries : std::vector<Entry>{};
  entries.push_back(
      {{writer.event, place.now, writer.actor, writer.agency, draft.clearance, ""}, draft.what});
  if (draft.stream != desk.service)
    append.rows = rows_for(desk, draft.stream, entries, place.service, place.now);
  return append;
}

/// Done, or nothing when somebody was first and the caller should read again.
std::optional<Result<Receipt, RecordRefusal>> try_append(
    Desk& desk, EventId event, const std::vector<ledger::StreamAppend>& appends) {
  auto appended = desk.ledger.append(appends);
  if (appended) return Receipt{event};
  if (std::holds_alternative<ledger::LostRace>(appended.error())) return std::nullopt;
  if (std::holds_alternative<ledger::AlreadyRecorded>(appended.error()))
    return Receipt{event, true};
  return refuse(std::get<Failure>(appended.error()));
}

Refused too_busy() {
  return refuse(Failure{Failure::Kind::unavailable, say("Many people are writing here just now")});
}

/// What stands without one entry: what a replacement of that entry is checked against.
CaseFile without(const Whole& whole, EventId entry) {
  std::vector<Entry> rest;
  for (const auto& one : whole.entries)
    if (one.envelope.event != entry && spoken_of(one.what) != entry) rest.push_back(one);
  return fold_case(std::move(rest));
}

bool has_entry(const Whole& whole, EventId event) {
  return std::ranges::any_of(whole.entries,
                             [&](const Entry& e) { return e.envelope.event == event; });
}

/// One part of a recording: may they, is it sound, and what would be appended.
Result<ledger::StreamAppend, RecordRefusal> prepare(Desk& desk, const Reader& reader,
                                                    const Recording& recording, const Part& part) {
  auto place = place_of(desk, reader, part.record);
  if (!place) return refuse(place.error());
  if (auto refused = standing_refusal(place->permission)) return refuse(std::move(*refused));
  const auto clearance = view_of(part.what).shape.floor.with(recording.more);
  if (!place->permission.held.covers(clearance))
    return refuse(Problems{{"clearance", say("Select only parts of the record that you may see")}});
  // A repeated post is answered as the first was, even if a rule would refuse it now.
  if (!has_entry(*place->whole, recording.event)) {
    const auto across = across_for(desk, part.record, place->full);
    auto problems =
        check({place->full, place->service, across, reader.person, place->now}, part.what);
    if (!problems.empty()) return refuse(std::move(problems));
  }
  return append_of(desk, *place, {recording.event, reader.person, reader.agency},
                   {part.record, part.what, clearance, recording.reason});
}

/// The original of an amendment, if this writer may amend it and has seen what stands now.
Result<const Told*, RecordRefusal> amended(Desk& desk, const Place& place,
                                           const Amendment& amendment) {
  if (auto refused = standing_refusal(place.permission)) return refuse(std::move(*refused));
  const auto* told = place.full.history->find(amendment.entry);
  if (told == nullptr || !place.permission.held.covers(told->entry.envelope.clearance))
    return refuse(NotForYou{});
  if (has_entry(*place.whole, amendment.event)) return told;
  if (told->withdrawn) return refuse(Problems{{"", say("This entry has been withdrawn already")}});
  if (trimmed(amendment.why.value).empty()) return refuse(Problems{{"why", say("Say why")}});
  const auto now = permitted(*place.whole, place.permission.held);
  const auto digest = digest_of(desk, now);
  if (digest == amendment.seen) return told;
  Conflict conflict{{}, digest};
  for (const auto& entry : now) conflict.since.push_back(entry.envelope.event);
  return refuse(std::move(conflict));
}

/// `make` turns the original into what is appended, or refuses.
template <class Make>
Result<Receipt, RecordRefusal> amend(Desk& desk, const Reader& reader, const Amendment& amendment,
                                     Operation operation, const Make& make) {
  if (!access::may(reader.role, operation)) return refuse(NotForYou{});
  for (int tries = 0; tries < most_tries; ++tries) {
    auto place = place_of(desk, reader, amendment.record);
    if (!place) return refuse(place.error());
    auto told = amended(desk, *place, amendment);
    if (!told) return refuse(told.error());
    auto draft = make(*place, **told);
    if (!draft) return refuse(draft.error());
    const auto append =
        append_of(desk, *place, {amendment.event, reader.person, reader.agency}, *draft);
    if (auto done = try_append(desk, amendment.event, {append})) return *done;
  }
  return too_busy();
}

}  // namespace

Result<Receipt, RecordRefusal> record(Desk& desk, const Reader& reader,
                                      const Recording& recording) {
  if (!access::may(reader.role, Operation::record_event)) return refuse(NotForYou{});
  if (recording.parts.empty() || recording.parts.size() > most_parts)
    return refuse(Problems{{"", say("Select at least one child, and at most 20")}});
  for (int tries = 0; tries < most_tries; ++tries) {
    std::vector<ledger::StreamAppend> appends;
    for (const auto& part : recording.parts) {
      auto append = prepare(desk, reader, recording, part);
      if (!append) return refuse(append.error());
      appends.push_back(std::move(*append));
    }
    if (auto done = try_append(desk, recording.event, appends)) return *done;
  }
  return too_busy();
}

StreamId record_begun_by(const Desk& desk, EventId event) {
  const std::string parts[] = {"record", event.text()};
  return named_by<StreamId>(desk.ledger.system_event_id(parts));
}

Result<StreamId, RecordRefusal> add_child(Desk& desk, const Reader& reader, const NewChild& child) {
  if (!access::may(reader.role, Operation::add_child)) return refuse(NotForYou{});
  const auto stream = record_begun_by(desk, child.event);
  auto service = service_file(desk);
  if (!service) return refuse(service.error());
  Place place;
  place.service = *service;
  place.now = desk.clock.now();
  place.full = fold_case({});
  const Event what = children::Event(child.child);
  const Across across;
  auto problems = check({place.full, place.service, across, reader.person, place.now}, what);
  if (!problems.empty()) return refuse(std::move(problems));
  const auto append = append_of(desk, place, {child.event, reader.person, reader.agency},
                                {stream, what, view_of(what).shape.floor, ""});
  // A lost race here means that the same form was posted twice at once: the other made the record.
  const auto done = try_append(desk, child.event, {append});
  if (done && !*done) return refuse(done->error());
  return stream;
}

Result<Receipt, RecordRefusal> correct(Desk& desk, const Reader& reader, const Amendment& amendment,
                                       const Event& replacement) {
  const auto make = [&](const Place& place, const Told& told) -> Result<Draft, RecordRefusal> {
    if (view_of(replacement).shape.kind != view_of(told.standing()).shape.kind)
      return refuse(Problems{{"", say("A correction must be of the same kind")}});
    const auto file = without(*place.whole, amendment.entry);
    const Across across;
    auto problems = check({file, place.service, across, reader.person, place.now}, replacement);
    if (!problems.empty()) return refuse(std::move(problems));
    return Draft{amendment.record, Corrected{amendment.entry, amendment.why, replacement},
                 told.entry.envelope.clearance, ""};
  };
  return amend(desk, reader, amendment, Operation::correct_entry, make);
}

Result<Receipt, RecordRefusal> withdraw(Desk& desk, const Reader& reader,
                                        const Amendment& amendment) {
  const auto make = [&](const Place&, const Told& told) -> Result<Draft, RecordRefusal> {
    if (std::holds_alternative<children::Event>(told.standing()) &&
        std::holds_alternative<children::ChildAdded>(std::get<children::Event>(told.standing())))
      return refuse(Problems{{"", say("The entry that began a record cannot be withdrawn")}});
    return Draft{amendment.record, Withdrawn{amendment.entry, amendment.why},
                 told.entry.envelope.clearance, ""};
  };
  return amend(desk, reader, amendment, Operation::correct_entry, make);
}

Result<Receipt, RecordRefusal> reclassify(Desk& desk, const Reader& reader,
                                          const Amendment& amendment, Clearance clearance) {
  const auto to = clearance.with({Compartment::open});
  const auto make = [&](const Place& place, const Told& told) -> Result<Draft, RecordRefusal> {
    if (!place.permission.held.covers(to) || !to.covers(view_of(told.standing()).shape.floor))
      return refuse(
          Problems{{"clearance", say("Select only parts of the record that you may see")}});
    // Said where both those who could read it before and those who can now may read that it moved.
    return Draft{amendment.record, Reclassified{amendment.entry, amendment.why, to},
                 told.entry.envelope.clearance.with(to), ""};
  };
  auto said = amend(desk, reader, amendment, Operation::allocate, make);
  if (!said) return said;
  auto place = place_of(desk, reader, amendment.record);
  if (!place) return refuse(place.error());
  std::vector<EventId> moved{amendment.entry};
  for (const auto& later : place->full.history->find(amendment.entry)->since)
    if (std::holds_alternative<Corrected>(later.what)) moved.push_back(later.envelope.event);
  for (const auto& event : moved)
    if (auto wrapped = desk.ledger.reclassify(amendment.record, event, to); !wrapped)
      return refuse(wrapped.error());
  if (auto rows = rebuild(desk, amendment.record); !rows) return refuse(rows.error());
  return said;
}

Result<bool> rebuild(Desk& desk, StreamId record) {
  auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  for (int tries = 0; tries < most_tries; ++tries) {
    auto whole = read_whole(desk, record);
    if (!whole) return Unexpected{whole.error()};
    auto rows = rows_for(desk, record, (*whole)->entries, *service, desk.clock.now());
    auto stored = desk.ledger.row_fingerprints(record);
    if (!stored) return Unexpected{stored.error()};
    std::vector<Digest> fresh;
    for (const auto& row : rows) fresh.push_back(desk.ledger.fingerprint(record, row));
    std::ranges::sort(fresh);
    std::ranges::sort(*stored);
    if (fresh == *stored) return false;
    const ledger::StreamAppend append{record, (*whole)->head.count, {}, std::move(rows)};
    auto put = desk.ledger.append({&append, 1});
    if (put) return true;
    if (const auto* failure = std::get_if<Failure>(&put.error())) return Unexpected{*failure};
  }
  return failed(Failure::Kind::unavailable, "A record was written to all the while");
}

}  // namespace holdfast::desk
