// See merge.h. The rows of the record that goes on are worked out as they will be once it is read
// together with the other; the other has none from then on.
#include "desk/merge.h"

#include <algorithm>

#include "base/words.h"
#include "desk/writing.h"
#include "practice/children/children.h"
#include "practice/victims/victims.h"

namespace holdfast::desk {
namespace {

using access::Operation;
using access::Reader;

/// The two records, and the service's list as it stood before either was read: whoever writes there
/// in between is first, and all is read again.
struct Both {
  Place goes_on;
  Place other;
  WholePtr decisions;
};

Result<Both> read_both(Desk& desk, const Reader& reader, StreamId goes_on, StreamId other) {
  auto decisions = read_whole(desk, desk.service);
  if (!decisions) return Unexpected{decisions.error()};
  auto one = place_of(desk, reader, goes_on);
  if (!one) return Unexpected{one.error()};
  auto two = place_of(desk, reader, other);
  if (!two) return Unexpected{two.error()};
  return Both{std::move(*one), std::move(*two), std::move(*decisions)};
}

Prepared on_record(const Place& place, const Writer& writer, const children::Event& what) {
  const Event event = what;
  return prepared(place, writer, {place.record, event, view_of(event).shape.floor, ""});
}

/// The place as it is once its record is read with these entries.
Place read_as(const Place& place, std::vector<Entry> entries) {
  auto made = place;
  auto whole = std::make_shared<Whole>(*place.whole);
  whole->entries = std::move(entries);
  made.whole = std::move(whole);
  return made;
}

std::optional<RecordRefusal> may_not_touch(const Place& place) {
  if (auto refused = standing_refusal(place.permission)) return refused;
  if (victims::is_a_victims(*place.full.victims)) return RecordRefusal(NotForYou{});
  return std::nullopt;
}

std::optional<RecordRefusal> wrong_with(const Both& both, const Reader& reader,
                                        const children::Event& here, const children::Event& there) {
  const Across across;
  const auto& [one, two, decisions] = both;
  auto problems = check({one.full, one.service, across, reader.person, one.now}, Event(here));
  for (auto& problem : check({two.full, two.service, across, reader.person, two.now}, Event(there)))
    if (std::ranges::find(problems, problem) == problems.end())
      problems.push_back(std::move(problem));
  return problems.empty() ? std::nullopt : std::optional<RecordRefusal>(std::move(problems));
}

/// Nothing when the two may be merged as they stand.
std::optional<RecordRefusal> may_not_merge(Desk& desk, const Both& both,
                                           const RecordsToMerge& merging) {
  for (const auto* place : {&both.goes_on, &both.other})
    if (auto refused = may_not_touch(*place)) return refused;
  if (merging.goes_on == merging.other)
    return RecordRefusal(Problems{{"", say("Select another record than this one")}});
  if (!merging.seen.empty())
    if (auto conflict = unseen(desk, both.goes_on, merging.seen)) return conflict;
  if (!merging.seen_other.empty())
    if (auto conflict = unseen(desk, both.other, merging.seen_other)) return conflict;
  return std::nullopt;
}

/// The record that goes on as it is read from then on, the other as it lies.
Result<std::vector<Prepared>> merged(Desk& desk, const Both& both, const Writer& writer,
                                     const RecordsToMerge& merging) {
  auto after = *both.goes_on.service.service;
  after.access.merges[merging.other] = {merging.event, merging.goes_on};
  const auto together = read_joined(desk, after, merging.goes_on);
  if (!together) return Unexpected{together.error()};
  const children::RecordMerged here{merging.other, merging.why, merging.evidence};
  const children::MergedInto there{merging.goes_on, merging.why, merging.evidence};
  return std::vector{on_record(read_as(both.goes_on, (*together)->entries), writer, here),
                     on_record(both.other, writer, there),
                     prepared_in_service(desk, *both.decisions, writer,
                                         service::RecordsMerged{merging.goes_on, merging.other})};
}

/// The record that a merge on this one is of; nothing where there is no such merge in force.
std::optional<StreamId> merged_by(const Place& place, EventId merge) {
  for (const auto& one : place.full.children->merging.merged)
    if (one.id() == merge && !one.envelope.merged_from) return one.record.merged_record;
  return std::nullopt;
}

/// What the two are once they are parted: each with what else is merged into it.
Result<std::vector<Prepared>> parted(Desk& desk, const Both& both, const Writer& writer,
                                     const MergeToUndo& undoing) {
  const children::MergeUndone undone{undoing.merge, undoing.why};
  auto after = *both.goes_on.service.service;
  after.access.merges.erase(both.other.record);
  std::vector<Prepared> all;
  for (const auto* place : {&both.goes_on, &both.other}) {
    const auto whole = read_joined(desk, after, place->record);
    if (!whole) return Unexpected{whole.error()};
    all.push_back(on_record(read_as(*place, (*whole)->entries), writer, undone));
  }
  all.push_back(
      prepared_in_service(desk, *both.decisions, writer, service::RecordsParted{undoing.merge}));
  return all;
}

std::optional<RecordRefusal> may_not_undo(Desk& desk, const Both& both, const Reader& reader,
                                          const MergeToUndo& undoing) {
  for (const auto* place : {&both.goes_on, &both.other})
    if (auto refused = may_not_touch(*place)) return refused;
  if (both.other.whole->entries.empty())
    return RecordRefusal(
        Problems{{"", say("Nothing of the merged record is kept. There is nothing to part")}});
  if (!undoing.seen.empty())
    if (auto conflict = unseen(desk, both.goes_on, undoing.seen)) return conflict;
  const children::MergeUndone undone{undoing.merge, undoing.why};
  return wrong_with(both, reader, undone, undone);
}

/// What its reader may be told first: that there is nothing for them; then what came of it before.
std::optional<Result<Receipt, RecordRefusal>> answered(const Place& place, const Writer& writer,
                                                       const children::Event& what) {
  if (!place.whole) return refuse(NotForYou{});
  switch (recorded_before(*place.whole, writer, Event(what))) {
    case Before::same:
      return Receipt{writer.event, true};
    case Before::other:
      return used_before();
    case Before::no:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

Result<Receipt, RecordRefusal> merge(Desk& desk, const Reader& reader,
                                     const RecordsToMerge& merging) {
  if (!access::may(reader.role, Operation::merge_records)) return refuse(NotForYou{});
  const children::RecordMerged here{merging.other, merging.why, merging.evidence};
  const children::MergedInto there{merging.goes_on, merging.why, merging.evidence};
  const Writer writer{merging.event, reader.person, reader.agency};
  const auto turn = desk.cache->turn({merging.goes_on, merging.other, desk.service});
  for (int tries = 0; tries < most_tries; ++tries) {
    const auto both = read_both(desk, reader, merging.goes_on, merging.other);
    if (!both) return refuse(both.error());
    if (auto before = answered(both->goes_on, writer, here)) return *before;
    if (auto refused = may_not_merge(desk, *both, merging)) return refuse(std::move(*refused));
    if (auto refused = wrong_with(*both, reader, here, there)) return refuse(std::move(*refused));
    const auto appends = merged(desk, *both, writer, merging);
    if (!appends) return refuse(appends.error());
    if (auto done = try_append(desk, merging.event, *appends)) return *done;
  }
  return too_busy();
}

Result<Receipt, RecordRefusal> undo_merge(Desk& desk, const Reader& reader,
                                          const MergeToUndo& undoing) {
  if (!access::may(reader.role, Operation::merge_records)) return refuse(NotForYou{});
  const Writer writer{undoing.event, reader.person, reader.agency};
  const auto first = place_of(desk, reader, undoing.record);
  if (!first) return refuse(first.error());
  if (auto before = answered(*first, writer, children::MergeUndone{undoing.merge, undoing.why}))
    return *before;
  if (auto refused = standing_refusal(first->permission)) return refuse(std::move(*refused));
  const auto other = merged_by(*first, undoing.merge);
  if (!other) return refuse(Problems{{"", say("This merge has been undone already")}});
  const auto turn = desk.cache->turn({undoing.record, *other, desk.service});
  for (int tries = 0; tries < most_tries; ++tries) {
    const auto both = read_both(desk, reader, undoing.record, *other);
    if (!both) return refuse(both.error());
    if (auto refused = may_not_undo(desk, *both, reader, undoing))
      return refuse(std::move(*refused));
    const auto appends = parted(desk, *both, writer, undoing);
    if (!appends) return refuse(appends.error());
    if (auto done = try_append(desk, undoing.event, *appends)) return *done;
  }
  return too_busy();
}

Result<StreamId> going_on(Desk& desk, StreamId record) {
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  return service::going_on(service->service->access.merges, record);
}

Result<Opened, OpenRefusal> open_to_compare(Desk& desk, const Reader& reader, StreamId record) {
  if (!access::may(reader.role, Operation::merge_records))
    return Unexpected{OpenRefusal(NotForYou{})};
  const auto standing = standing_of(desk, reader, record);
  if (!standing) return Unexpected{OpenRefusal(standing.error())};
  if (*standing == Standing::purpose)
    if (auto stated = state_purpose(desk, reader, record, "supervision"); !stated)
      return Unexpected{stated.error()};
  return open(desk, reader, {record, "form:merge", {}});
}

}  // namespace holdfast::desk
