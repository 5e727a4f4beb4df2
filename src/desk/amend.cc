// Saying something of an earlier entry: that it should read otherwise, should not have been made,
// or lies in other compartments. Whoever amends must have seen what stands: the form carries a
// digest of the entries its reader was permitted, and where that has changed they are told what is
// new.
#include <algorithm>

#include "base/words.h"
#include "desk/documents.h"
#include "desk/named_readers.h"
#include "desk/writing.h"
#include "practice/assessment/assessment.h"
#include "practice/children/children.h"
#include "practice/history.h"
#include "practice/planning/planning.h"
#include "practice/victims/victims.h"

namespace holdfast::desk {
namespace {

using access::Operation;
using access::Reader;

bool began_the_record(const Event& event) {
  const auto kind = view_of(event).shape.kind;
  return kind == children::ChildAdded::kind || kind == victims::Added::kind;
}

/// What stands without one entry: what a replacement of that entry is checked against. Each of the
/// records that were merged was begun once, so what began another is no second beginning.
std::vector<Entry> without(const std::vector<Entry>& entries, EventId entry,
                           const Event& replacement) {
  const bool begins = began_the_record(replacement);
  std::vector<Entry> rest;
  for (const auto& one : entries) {
    const auto* event = std::get_if<Event>(&one.what);
    if (one.envelope.event == entry || spoken_of(one.what) == entry) continue;
    if (!(begins && event != nullptr && began_the_record(*event))) rest.push_back(one);
  }
  return rest;
}

/// The original of an amendment, if this writer may read it.
Result<const Told*, RecordRefusal> original(const Place& place, const Amendment& amendment) {
  if (auto refused = writing_refusal(place)) return refuse(std::move(*refused));
  const auto* told = place.full.history->find(amendment.entry);
  if (told == nullptr || !place.permission.held.covers(told->entry.envelope.clearance))
    return refuse(NotForYou{});
  if (trimmed(amendment.why.value).empty()) return refuse(Problems{{"why", say("Say why")}});
  return told;
}

Unexpected<RecordRefusal> withdrawn_already() {
  return refuse(Problems{{"", say("This entry has been withdrawn already")}});
}

/// What is said of an entry is said in the stream where it lies.
StreamId where_it_lies(StreamId record, const Told& told) {
  return told.entry.envelope.merged_from.value_or(record);
}

/// Nothing when somebody was first. Said of an entry that was merged, it lies in the merged record,
/// and the lists of the record that goes on follow.
std::optional<Result<Receipt, RecordRefusal>> try_append_there(Desk& desk, const Place& place,
                                                               const Writer& writer,
                                                               const Addition& addition) {
  if (addition.stream == place.record)
    return try_append(desk, writer.event, {prepared(place, writer, addition)});
  const auto there = place_alone(desk, place, addition.stream);
  if (!there) return refuse(there.error());
  auto done = try_append(desk, writer.event, {prepared(*there, writer, addition)});
  if (done && *done)
    if (auto rows = rebuild(desk, place.record); !rows) return refuse(rows.error());
  return done;
}

/// `make` turns the original into what is appended, or refuses.
template <class Make>
Result<Receipt, RecordRefusal> amend(Desk& desk, const Reader& reader, const Amendment& amendment,
                                     Operation operation, const Make& make) {
  if (!access::may(reader.role, operation)) return refuse(NotForYou{});
  const Writer writer{amendment.event, reader.person, reader.agency};
  const auto service = service_file(desk);
  if (!service) return refuse(service.error());
  const auto turn = desk.cache->turn(streams_read_with(*service, amendment.record));
  for (int tries = 0; tries < most_tries; ++tries) {
    auto place = place_of(desk, reader, amendment.record);
    if (!place) return refuse(place.error());
    auto told = original(*place, amendment);
    if (!told) return refuse(told.error());
    Result<Addition, RecordRefusal> draft = make(*place, **told);
    if (!draft) return refuse(draft.error());
    const auto before = recorded_before(*place->whole, writer, draft->what);
    if (before == Before::same) return Receipt{amendment.event, true};
    if (used_in_sight(*place, writer.event, before)) return used_before();
    if ((*told)->withdrawn && !std::holds_alternative<Reclassified>(draft->what))
      return withdrawn_already();
    if (auto conflict = unseen(desk, *place, amendment.seen)) return refuse(std::move(*conflict));
    if (before == Before::other) return used_before();
    if (auto done = try_append_there(desk, *place, writer, *draft)) return *done;
  }
  return too_busy();
}

/// By somebody who works for another agency alone.
bool is_anothers(const ServiceFile& service, const Envelope& envelope) {
  const auto& people = service.service->people;
  const auto at = people.find(envelope.actor);
  return at != people.end() && !at->second.posts.empty() &&
         std::ranges::all_of(at->second.posts, [](const service::Post& post) {
           return access::reach_of(post.role) == access::Reach::admitted;
         });
}

/// Whoever is let into single records speaks for their own agency there; the service may withdraw
/// what anybody recorded, and puts words into nobody's mouth.
bool is_theirs_to_say(const ServiceFile& service, const Reader& reader, const Envelope& envelope,
                      Amends how) {
  if (envelope.agency == reader.agency) return true;
  const bool staff = access::reach_of(reader.role) == access::Reach::every_unrestricted;
  return staff && (how == Amends::withdraws || !is_anothers(service, envelope));
}

/// A merge is undone, and nothing else is said of it.
std::optional<RecordRefusal> merge_stands(const Event& event) {
  const auto kind = view_of(event).shape.kind;
  if (kind != children::RecordMerged::kind && kind != children::MergedInto::kind &&
      kind != children::MergeUndone::kind)
    return std::nullopt;
  return RecordRefusal(Problems{{"", say("A merge stands as it was recorded. It can be undone")}});
}

/// What somebody stands for stays as they read it.
std::optional<RecordRefusal> is_signed_for(const Place& place, const Told& told) {
  const auto* one = assessment::holding(*place.full.assessment, told.entry.envelope.event);
  if (one == nullptr || !assessment::is_signed(*one)) return std::nullopt;
  return RecordRefusal(Problems{
      {"", say("It is part of an assessment that was signed. Begin a review to change it")}});
}

/// A signature of a plan is shown as it was, however the plan goes on.
std::optional<RecordRefusal> is_planned(const Place& place, const Told& told) {
  if (!planning::is_bound(*place.full.planning, told.entry.envelope.event)) return std::nullopt;
  return RecordRefusal(
      Problems{{"", say("It is part of a plan that was signed. Change the plan instead")}});
}

std::optional<RecordRefusal> not_to_amend(const Place& place, const Reader& reader,
                                          const Told& told, Amends how) {
  if (auto refused = merge_stands(told.standing())) return refused;
  if (auto refused = is_signed_for(place, told)) return refused;
  if (auto refused = is_planned(place, told)) return refused;
  if (auto words = wrong_with_amending(place.service, reader, told, how))
    return RecordRefusal(Problems{{"", std::move(*words)}});
  return std::nullopt;
}

}  // namespace

std::optional<std::string> wrong_with_amending(const ServiceFile& service, const Reader& reader,
                                               const Told& told, Amends how) {
  if (stands_for_ever(told.standing()))
    return say(
        "This stands as it was recorded: what was told cannot be untold. Record what was "
        "wrong with it as an event");
  if (how == Amends::withdraws && stands_against_us(told.standing()))
    return say(
        "An answer ended a clock, so it stands. Whoever gave it can correct it: say beside it what "
        "was wrong");
  if (!is_theirs_to_say(service, reader, told.entry.envelope, how))
    return say(
        "Another agency recorded this. Only its people can change it: record what you know "
        "beside it");
  return std::nullopt;
}

Result<Receipt, RecordRefusal> correct(Desk& desk, const Reader& reader, const Amendment& amendment,
                                       const Event& replacement) {
  const auto need = need_of(replacement);
  if (!need || !access::may(reader.role, *need)) return refuse(NotForYou{});
  const auto make = [&](const Place& place, const Told& told) -> Result<Addition, RecordRefusal> {
    if (auto refused = not_to_amend(place, reader, told, Amends::corrects))
      return refuse(std::move(*refused));
    if (view_of(replacement).shape.kind != view_of(told.standing()).shape.kind)
      return refuse(Problems{{"", say("A correction must be of the same kind")}});
    if (!names_its_files(replacement, told.standing(), amendment.files.get()))
      return refuse(Problems{{"", say("Choose the file again")}});
    const auto file = fold_case(without(place.whole->entries, amendment.entry, replacement));
    Across across;
    across.cannot_read =
        cannot_read({file, *place.service.service, amendment.record, place.now}, &replacement);
    const Situation situation{file, place.service, across, reader.person, place.now};
    const auto seen = permitted(*place.whole, place.permission.held);
    auto problems = as_told_to_writer(situation, without(seen, amendment.entry, replacement),
                                      replacement, check(situation, replacement));
    if (!problems.empty()) return refuse(std::move(problems));
    return Addition{where_it_lies(amendment.record, told),
                    Corrected{amendment.entry, amendment.why, replacement},
                    told.entry.envelope.clearance.with(kept_in(replacement)), "", amendment.files};
  };
  return amend(desk, reader, amendment, Operation::correct_entry, make);
}

Result<Receipt, RecordRefusal> withdraw(Desk& desk, const Reader& reader,
                                        const Amendment& amendment) {
  const auto make = [&](const Place& place, const Told& told) -> Result<Addition, RecordRefusal> {
    const auto need = need_of(told.standing());
    if (!need || !access::may(reader.role, *need)) return refuse(NotForYou{});
    if (auto refused = not_to_amend(place, reader, told, Amends::withdraws))
      return refuse(std::move(*refused));
    if (began_the_record(told.standing()))
      return refuse(Problems{{"", say("The entry that began a record cannot be withdrawn")}});
    return Addition{where_it_lies(amendment.record, told),
                    Withdrawn{amendment.entry, amendment.why}, told.entry.envelope.clearance, ""};
  };
  return amend(desk, reader, amendment, Operation::correct_entry, make);
}

Result<Receipt, RecordRefusal> reclassify(Desk& desk, const Reader& reader,
                                          const Amendment& amendment, Clearance clearance) {
  const auto to = clearance.with({Compartment::open});
  auto lies_in = amendment.record;
  const auto make = [&](const Place& place, const Told& told) -> Result<Addition, RecordRefusal> {
    const auto floor = kept_in(told.standing());
    if (!place.permission.held.covers(to) || !to.covers(floor))
      return refuse(
          Problems{{"clearance", say("Select only parts of the record that you may see")}});
    if (to != floor && !may_be_hidden(told.standing()))
      return refuse(Problems{{"clearance", say("Everybody who may open the record must see this. "
                                               "Restrict the record instead")}});
    // Said where both those who could read it before and those who can now may read that it moved.
    lies_in = where_it_lies(amendment.record, told);
    return Addition{lies_in, Reclassified{amendment.entry, amendment.why, to},
                    told.entry.envelope.clearance.with(to), ""};
  };
  auto said = amend(desk, reader, amendment, Operation::allocate, make);
  if (!said) return said;
  if (auto rows = rebuild_with(desk, lies_in); !rows) return refuse(rows.error());
  return said;
}

}  // namespace holdfast::desk
