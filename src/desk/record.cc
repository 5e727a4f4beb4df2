// The one loop by which anything is recorded, whatever its kind: read, unseal, decode, fold, check,
// seal, chain, append, index. Several children's records are appended to in one transaction, all or
// none. Somebody else's append in between only makes the loop go round again: additions do not
// quarrel. Amendments do, and say so (amend.cc).
#include <algorithm>
#include <set>

#include "base/london.h"
#include "base/words.h"
#include "desk/alike.h"
#include "desk/documents.h"
#include "desk/named_readers.h"
#include "desk/writing.h"
#include "ledger/sealed_files.h"
#include "practice/attention/attention.h"
#include "practice/children/children.h"
#include "practice/sharing/sharing.h"
#include "practice/victims/victims.h"

namespace holdfast::desk {
namespace {

constexpr std::size_t most_parts = 20;

using access::Operation;
using access::Reader;

/// What is recorded on one of the records, in order.
using Parts = std::vector<const Part*>;

/// Each once.
std::vector<StreamId> streams_of(const Recording& recording) {
  std::vector<StreamId> streams;
  for (const auto& part : recording.parts) streams.push_back(part.record);
  std::ranges::sort(streams);
  streams.erase(std::ranges::unique(streams).begin(), streams.end());
  return streams;
}

Parts parts_on(const Recording& recording, StreamId stream) {
  Parts parts;
  for (const auto& part : recording.parts)
    if (part.record == stream) parts.push_back(&part);
  return parts;
}

/// A file belongs to one entry, and an entry's documents came with it.
bool each_names_its_own(const Recording& recording) {
  std::set<const ledger::SealedFiles*> taken;
  return std::ranges::all_of(recording.parts, [&](const Part& part) {
    const bool fresh = !part.files || taken.insert(part.files.get()).second;
    return fresh && names_its_files(part.what, part.files.get());
  });
}

/// What is wrong with the recording as such, before any record is read.
std::optional<RecordRefusal> unfit(const Reader& reader, const Recording& recording) {
  for (const auto& part : recording.parts) {
    const auto need = need_of(part.what);
    if (!need || !access::may(reader.role, *need) || has_own_door(part.what))
      return RecordRefusal(NotForYou{});
  }
  const auto streams = streams_of(recording);
  if (streams.empty() || recording.parts.size() > most_parts)
    return RecordRefusal(Problems{{"", say("Select at least one child, and at most 20")}});
  const bool files =
      std::ranges::all_of(recording.parts, [](const Part& part) { return part.files != nullptr; });
  const bool series = std::ranges::all_of(
      recording.parts, [](const Part& part) { return comes_in_series(part.what); });
  if (streams.size() < recording.parts.size() && !files && !series)
    return RecordRefusal(Problems{{"", say("Select each child once")}});
  if (!each_names_its_own(recording))
    return RecordRefusal(Problems{{"", say("Choose the file again")}});
  return std::nullopt;
}

/// Only what answers a prompt is checked against other records, and asking them costs a search.
Across across_to_check(Desk& desk, const Reader& reader, const Place& place, const Event& event) {
  if (view_of(event).shape.kind == attention::PromptAnswered::kind)
    return across_for(desk, reader, place.record, place);
  Across across;
  across.cannot_read =
      cannot_read({place.full, *place.service.service, place.record, place.now}, &event);
  return across;
}

bool is_held_by(const Place& place, PersonId worker) {
  const auto* held = children::worker_on(*place.full.children, london_date(place.now));
  return held != nullptr && held->record.worker == worker;
}

/// What this writer may not put there, or not so.
std::optional<RecordRefusal> misplaced(const Place& place, const Recording& recording,
                                       const Part& part) {
  const bool victims = victims::is_a_victims(*place.full.victims);
  if (!belongs(part.what, victims ? RecordOf::victim : RecordOf::child))
    return RecordRefusal(NotForYou{});
  const auto floor = view_of(part.what).shape.floor;
  const auto clearance = floor.with(recording.more);
  if (!place.permission.held.covers(clearance))
    return RecordRefusal(
        Problems{{"clearance", say("Select only parts of the record that you may see")}});
  if (clearance != floor && !may_be_hidden(part.what))
    return RecordRefusal(
        Problems{{"clearance", say("Everybody who may open the record must see this")}});
  return std::nullopt;
}

/// All or none: a form of which only some was recorded was not this form.
Before before_of(const Desk& desk, const Place& place, const Writer& writer, const Parts& parts) {
  std::optional<Before> all;
  for (std::size_t n = 0; n < parts.size(); ++n) {
    const Writer nth{nth_event(desk, writer.event, n), writer.actor, writer.agency};
    const auto one = place.whole ? recorded_before(*place.whole, nth, parts[n]->what) : Before::no;
    if (all && *all != one) return Before::other;
    all = one;
  }
  return *all;
}

/// As its writer may hear it.
Problems wrong_with(const Situation& situation, const Place& place, const Event& what) {
  auto problems = as_told_to_writer(situation, permitted(*place.whole, place.permission.held), what,
                                    check(situation, what));
  if (const auto* shared = in_area<sharing::Event>(what); shared != nullptr && problems.empty())
    problems = sharing::wrong_today(situation, *shared);
  return problems;
}

struct RecordReady {
  Prepared prepared;
  Before before{};
};

/// One record's parts: may they, are they sound, and what would be appended.
Result<RecordReady, RecordRefusal> ready(Desk& desk, const Reader& reader,
                                         const Recording& recording, StreamId record) {
  auto place = place_to_write(desk, reader, record);
  if (!place) return refuse(place.error());
  const auto parts = parts_on(recording, record);
  const Writer writer{recording.event, reader.person, reader.agency};
  const auto before = before_of(desk, *place, writer, parts);
  // A repeated post is answered as the first was, even if a rule would refuse it now, or they gave
  // the case away with it.
  if (before == Before::same) return RecordReady{{}, before};
  if (auto refused = writing_refusal(*place)) return refuse(std::move(*refused));
  for (const auto* part : parts)
    if (auto refused = misplaced(*place, recording, *part)) return refuse(std::move(*refused));
  if (used_in_sight(*place, writer.event, before)) return used_before();
  if (!recording.seen.empty())
    if (auto conflict = unseen(desk, *place, recording.seen)) return refuse(std::move(*conflict));
  if (recording.held_by && !is_held_by(*place, *recording.held_by))
    return refuse(Problems{{"", say("This case was given to somebody else meanwhile.")}});
  std::vector<Addition> additions;
  for (const auto* part : parts) {
    const auto& what = part->what;
    const auto across = across_to_check(desk, reader, *place, what);
    const Situation situation{place->full, place->service, across, reader.person, place->now};
    if (auto problems = wrong_with(situation, *place, what); !problems.empty())
      return refuse(std::move(problems));
    const auto add = [&](const Event& event, Clearance clearance,
                         std::shared_ptr<ledger::SealedFiles> files) {
      additions.push_back({record, event, clearance, recording.reason, std::move(files),
                           nth_event(desk, recording.event, additions.size())});
    };
    add(what, kept_in(what).with(recording.more), part->files);
    for (const auto& caused : caused_by(situation, what)) {
      if (auto problems = wrong_with(situation, *place, caused); !problems.empty())
        return refuse(std::move(problems));
      add(caused, kept_in(caused), nullptr);
    }
  }
  if (before == Before::other) return used_before();
  return RecordReady{prepared_together(std::move(*place), writer, additions), before};
}

/// A child's other name may be one that is known already.
Result<Done> note_renamed(Desk& desk, const Reader& reader, const Recording& recording) {
  static constexpr std::string_view kinds[] = {
      children::NameChanged::kind, children::BirthDateLearned::kind, children::AliasLearned::kind};
  for (const auto& part : recording.parts) {
    if (std::ranges::find(kinds, view_of(part.what).shape.kind) == std::end(kinds)) continue;
    if (auto noted = note_alike(desk, reader, part.record); !noted) return noted;
  }
  return done;
}

}  // namespace

Result<Receipt, RecordRefusal> record(Desk& desk, const Reader& reader,
                                      const Recording& recording) {
  if (auto refused = unfit(reader, recording)) return refuse(std::move(*refused));
  const auto streams = streams_of(recording);
  const auto turn = desk.cache->turn(streams);
  for (int tries = 0; tries < most_tries; ++tries) {
    std::vector<Prepared> appends;
    for (const auto stream : streams) {
      auto one = ready(desk, reader, recording, stream);
      if (!one) return refuse(one.error());
      if (one->before == Before::no) appends.push_back(std::move(one->prepared));
    }
    if (appends.empty()) return Receipt{recording.event, true};
    // All or none: a form that was recorded on some of these children was not this form.
    if (appends.size() < streams.size()) return used_before();
    auto done = try_append(desk, recording.event, appends);
    if (!done) continue;
    if (*done)
      if (auto noted = note_renamed(desk, reader, recording); !noted) return refuse(noted.error());
    return *done;
  }
  return too_busy();
}

EventId nth_event(const Desk& desk, EventId form, std::size_t n) {
  if (n == 0) return form;
  const std::string parts[] = {"nth", form.text(), std::to_string(n)};
  return desk.ledger.system_event_id(parts);
}

EventId event_on(const Desk& desk, EventId form, StreamId record) {
  const std::string parts[] = {"on", form.text(), record.text()};
  return desk.ledger.system_event_id(parts);
}

StreamId record_begun_by(const Desk& desk, EventId event) {
  const std::string parts[] = {"record", event.text()};
  return named_by<StreamId>(desk.ledger.system_event_id(parts));
}

Result<StreamId, RecordRefusal> add_child(Desk& desk, const Reader& reader, EventId event,
                                          const children::ChildAdded& child) {
  if (!access::may(reader.role, Operation::add_child)) return refuse(NotForYou{});
  const auto stream = record_begun_by(desk, event);
  const auto turn = desk.cache->turn({stream});
  auto service = service_file(desk);
  if (!service) return refuse(service.error());
  Place place;
  place.service = *service;
  place.now = desk.clock.now();
  place.full = fold_case({});
  const Event what = children::Event(child);
  const Across across;
  auto problems = check({place.full, place.service, across, reader.person, place.now}, what);
  if (!problems.empty()) return refuse(std::move(problems));
  const Writer writer{event, reader.person, reader.agency};
  const auto whole = read_whole(desk, stream);
  if (!whole) return refuse(whole.error());
  if (recorded_before(**whole, writer, what) == Before::other) return used_before();
  const auto append =
      prepared(std::move(place), writer, {stream, what, view_of(what).shape.floor, ""});
  // A lost race here means that the same form was posted twice at once: the other made the record.
  const auto done = try_append(desk, event, {append});
  if (done && !*done) return refuse(done->error());
  if (auto noted = note_alike(desk, reader, stream); !noted) return refuse(noted.error());
  return stream;
}

}  // namespace holdfast::desk
