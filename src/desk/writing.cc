// Appending with rows that are true when they land. A key that was wrapped anew or destroyed while
// an append was made ready would leave rows that lie in the wrong compartments, so the generation
// of keys is looked at again afterwards.
#include "desk/writing.h"

#include <algorithm>

#include "base/words.h"
#include "desk/texts.h"
#include "practice/assessment/assessment.h"
#include "practice/children/children.h"
#include "practice/history.h"

namespace holdfast::desk {

bool keys_moved(Desk& desk, const Prepared& one) {
  if (one.append.expected_count == 0) return false;
  const auto now = desk.ledger.key_generation(one.append.stream);
  return now && *now != one.key_generation;
}

namespace {

/// What the record folds to once `added` stand in it.
CaseFile folded_with(Place& place, const std::vector<Entry>& added) {
  const bool grows = place.growing && std::ranges::all_of(added, [](const Entry& one) {
                       return std::holds_alternative<Event>(one.what);
                     });
  if (grows) {
    for (const auto& one : added) place.growing->add(one);
    return place.growing->file();
  }
  std::vector<Entry> entries;
  if (place.whole) entries = place.whole->entries;
  entries.insert(entries.end(), added.begin(), added.end());
  return fold_case(std::move(entries));
}

ledger::NewEntry entry_of(const Writer& writer, const Addition& one) {
  return {one.event.value_or(writer.event),
          writer.actor,
          writer.agency,
          one.clearance,
          json_of(content_of(one.what, one.clearance, one.reason)),
          one.files};
}

}  // namespace

Prepared prepared(Place place, const Writer& writer, const Addition& addition) {
  return prepared_together(std::move(place), writer, std::span(&addition, 1));
}

Prepared prepared_together(Place place, const Writer& writer, std::span<const Addition> additions) {
  Prepared made;
  made.append.stream = additions.front().stream;
  Entries entries;
  if (place.whole) {
    made.append.expected_count = place.whole->head.count;
    made.key_generation = place.whole->key_generation;
    entries = all_of(place.whole->entries);
  }
  std::vector<Entry> added;
  added.reserve(additions.size());  // what points to them must not move
  for (const auto& one : additions) {
    const auto& entry = made.append.entries.emplace_back(entry_of(writer, one));
    entries.push_back(&added.emplace_back(
        Entry{{entry.event, place.now, writer.actor, writer.agency, one.clearance, ""}, one.what}));
    for (auto& row : texts_changed(entries).rows) made.append.texts.rows.push_back(std::move(row));
  }
  made.append.rows =
      rows_for(entries, folded_with(place, added), place.service, {made.append.stream, place.now});
  return made;
}

/// No rows, and no words to find.
Prepared prepared_in_service(const Desk& desk, const Whole& service, const Writer& writer,
                             const service::Event& what) {
  const Event event = what;
  const auto floor = view_of(event).shape.floor;
  Prepared made;
  made.append.stream = desk.service;
  made.append.expected_count = service.head.count;
  made.append.entries.push_back(
      {writer.event, writer.actor, writer.agency, floor, json_of(content_of(event, floor, ""))});
  made.key_generation = service.key_generation;
  return made;
}

std::optional<Result<Receipt, RecordRefusal>> try_append(Desk& desk, EventId event,
                                                         const std::vector<Prepared>& all) {
  std::vector<ledger::StreamAppend> appends;
  for (const auto& one : all) appends.push_back(one.append);
  const auto appended = desk.ledger.append(appends);
  if (!appended) {
    if (std::holds_alternative<ledger::LostRace>(appended.error())) return std::nullopt;
    if (std::holds_alternative<ledger::AlreadyRecorded>(appended.error()))
      return Receipt{event, true};
    // Rows cannot rest on an entry that was erased while they were made.
    if (std::ranges::any_of(all, [&](const auto& one) { return keys_moved(desk, one); }))
      return std::nullopt;
    return refuse(std::get<Failure>(appended.error()));
  }
  for (const auto& one : all) {
    if (!keys_moved(desk, one)) continue;
    if (auto rows = rebuild(desk, one.append.stream); !rows) return refuse(rows.error());
  }
  return Receipt{event};
}

namespace {

/// Of a document sent twice only the sealed name differs, since it is sealed anew each time, and
/// perhaps who scanned it. A correction's document lies within the record that it puts in place.
void forget_sealing(Answers& body) {
  for (auto& answer : body) {
    auto* inner = std::get_if<Answers>(&answer.value.held);
    if (inner == nullptr) continue;
    std::erase_if(
        *inner, [](const Answer& one) { return one.name == "sealed" || one.name == "scanned_by"; });
    forget_sealing(*inner);
  }
}

Content comparable(const Recorded& what) {
  auto content = content_of(what, {}, "");
  forget_sealing(content.body);
  return content;
}

}  // namespace

bool says_the_same(const Recorded& one, const Recorded& other) {
  const auto a = comparable(one);
  const auto b = comparable(other);
  return a.kind == b.kind && a.body == b.body;
}

Before recorded_before(const Whole& whole, const Writer& writer, const Recorded& what) {
  const auto at = std::ranges::find_if(
      whole.entries, [&](const Entry& e) { return e.envelope.event == writer.event; });
  if (at == whole.entries.end()) return Before::no;
  const bool same = at->envelope.actor == writer.actor && says_the_same(at->what, what);
  return same ? Before::same : Before::other;
}

std::optional<RecordRefusal> unseen(Desk& desk, const Place& place, const std::string& seen) {
  const auto now = permitted(*place.whole, place.permission.held);
  auto digest = digest_of(desk, now);
  if (digest == seen) return std::nullopt;
  return RecordRefusal(Conflict{recorded_since(now, seen), std::move(digest)});
}

Problems as_told_to_writer(const Situation& situation, std::vector<Entry> seen, const Event& what,
                           Problems problems) {
  const auto* assessed = in_area<assessment::Event>(what);
  if (assessed == nullptr || !std::holds_alternative<assessment::ToolCompleted>(*assessed))
    return problems;
  const auto file = fold_case(std::move(seen));
  auto own =
      check({file, situation.service_file, situation.across, situation.actor, situation.now}, what);
  if (!own.empty() || problems.empty()) return own;
  return {{"", say("A part of this record that you may not see stands in the way. Ask your manager "
                   "who can complete it")}};
}

Unexpected<RecordRefusal> refuse(RecordRefusal refusal) { return {std::move(refusal)}; }

bool used_in_sight(const Place& place, EventId event, Before before) {
  return before == Before::other &&
         std::ranges::any_of(place.whole->entries, [&](const Entry& entry) {
           return entry.envelope.event == event &&
                  place.permission.held.covers(entry.envelope.clearance);
         });
}

Unexpected<RecordRefusal> used_before() {
  return refuse(Problems{{"", say("This form was recorded already, and what stands on the record "
                                  "is not what you have written now. Open the form again to "
                                  "record something more")}});
}

Unexpected<RecordRefusal> too_busy() {
  return refuse(Failure{Failure::Kind::unavailable, say("Many people are writing here just now")});
}

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

std::optional<RecordRefusal> writing_refusal(const Place& place) {
  if (auto refused = standing_refusal(place.permission)) return refused;
  if (!place.full.children->merging.into) return std::nullopt;
  return RecordRefusal(Problems{{"", say("This record was merged into another of the same child. "
                                         "Record it there")}});
}

Result<Place> place_alone(Desk& desk, const Place& place, StreamId stream) {
  auto made = place;
  made.record = stream;
  made.growing.reset();
  auto whole = read_whole(desk, stream);
  if (!whole) return Unexpected{whole.error()};
  made.whole = std::move(*whole);
  return made;
}

Result<Done> settle_clearances(Desk& desk, StreamId record) {
  const auto whole = read_whole(desk, record);
  if (!whole) return Unexpected{whole.error()};
  for (const auto& told : history_of((*whole)->entries).told) {
    const Reclassified* last = nullptr;
    for (const auto& later : told.since)
      if (const auto* said = std::get_if<Reclassified>(&later.what)) last = said;
    if (last == nullptr) continue;
    // What was said of the entry moves with it; that it moved stays where both sides may read it.
    std::vector<Envelope> moved{told.entry.envelope};
    for (const auto& later : told.since)
      if (!std::holds_alternative<Reclassified>(later.what)) moved.push_back(later.envelope);
    for (const auto& one : moved) {
      if (one.clearance == last->clearance) continue;
      if (auto done = desk.ledger.reclassify(record, one.event, last->clearance); !done)
        return done;
    }
  }
  return done;
}

}  // namespace holdfast::desk
