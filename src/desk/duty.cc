// See duty.h and duty_parts.h. A telling lies in the service's stream, in the staff safety part
// besides the open one, and is unsealed here alone, for roles that hold the duty desk.
#include "desk/duty.h"

#include <algorithm>

#include "base/words.h"
#include "desk/documents.h"
#include "desk/duty_parts.h"
#include "desk/find_sounding.h"
#include "desk/writing.h"
#include "ledger/access_log.h"
#include "practice/children/children.h"
#include "practice/service/settings.h"
#include "practice/victims/victims.h"

namespace holdfast::desk {
namespace {

using access::Operation;
using access::Reader;

/// Nothing where it is done with, or may not be read by this role.
std::optional<Telling> waiting_in(const Entry& entry, const service::State& state,
                                  const Reader& reader) {
  const auto* told = told_in<service::ChildToldOf>(entry);
  const auto id = entry.envelope.event;
  if (told == nullptr || !waits_for(state, entry, id, reader)) return std::nullopt;
  return Telling{id,
                 entry.envelope.recorded,
                 entry.envelope.actor,
                 entry.envelope.agency,
                 *told,
                 service::kept_until(state, state.tellings.at(id))};
}

/// Of a telling, an email or a file of one: what it is erased with.
std::optional<EventId> telling_of(const Entry& entry) {
  if (told_in<service::ChildToldOf>(entry) || told_in<service::MailReceived>(entry))
    return entry.envelope.event;
  const auto* attached = told_in<service::MailAttached>(entry);
  return attached != nullptr ? std::optional(attached->mail) : std::nullopt;
}

/// Not logged: whoever calls it is not shown the words, or has had the look logged.
Result<std::vector<Telling>> all_waiting(Desk& desk, const Reader& reader) {
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto whole = read_whole(desk, desk.service);
  if (!whole) return Unexpected{whole.error()};
  std::vector<Telling> all;
  for (const auto& entry : (*whole)->entries)
    if (auto one = waiting_in(entry, *service->service, reader)) all.push_back(std::move(*one));
  std::ranges::stable_sort(
      all, {}, [](const Telling& one) { return std::pair(one.what.urgency, one.told); });
  return all;
}

Result<std::vector<Telling>, OpenRefusal> looked_at(Desk& desk, const Reader& reader,
                                                    std::string_view part) {
  if (auto noted = note_look(desk, reader, part); !noted) return Unexpected{noted.error()};
  auto all = all_waiting(desk, reader);
  if (!all) return Unexpected{OpenRefusal(all.error())};
  return std::move(*all);
}

/// What goes on the record, in order: the entry, and the documents that came with it.
std::vector<Addition> additions_of(const Desk& desk, const TellingToMatch& matching) {
  const auto addition = [&](const Event& what, std::shared_ptr<ledger::SealedFiles> files) {
    return Addition{matching.record, what, kept_in(what).with(matching.more), "", std::move(files)};
  };
  std::vector<Addition> all{addition(matching.what, nullptr)};
  for (const auto& one : matching.documents) {
    all.push_back(addition(one.what, one.files));
    all.back().event = nth_event(desk, matching.event, all.size() - 1);
  }
  return all;
}

/// What keeps this writer from putting that on the record.
std::optional<RecordRefusal> may_not_match(const Place& place, const Reader& reader,
                                           const std::vector<Addition>& additions) {
  if (auto refused = writing_refusal(place)) return refused;
  if (victims::is_a_victims(*place.full.victims)) return RecordRefusal(NotForYou{});
  for (const auto& one : additions) {
    const auto& what = std::get<Event>(one.what);
    const auto need = need_of(what);
    if (!need || !access::may(reader.role, *need) || has_own_door(what) ||
        !belongs(what, RecordOf::child) || !names_its_files(what, one.files.get()))
      return RecordRefusal(NotForYou{});
    if (!can_be_read_back(what))
      return RecordRefusal(Problems{{"", say("This is longer than an entry of a record may be. Put "
                                             "it on the record by hand, in parts")}});
    if (!place.permission.held.covers(one.clearance))
      return RecordRefusal(
          Problems{{"clearance", say("Select only parts of the record that you may see")}});
  }
  return std::nullopt;
}

/// One try: nothing when somebody wrote in between.
std::optional<Result<Receipt, RecordRefusal>> try_to_match(Desk& desk, const Reader& reader,
                                                           const TellingToMatch& matching) {
  const Writer writer{matching.event, reader.person, reader.agency};
  const service::Event matched = service::TellingMatched{matching.telling, matching.record};
  const auto list = read_whole(desk, desk.service);
  if (!list) return refuse(list.error());
  auto place = place_of(desk, reader, matching.record);
  if (!place) return refuse(place.error());
  const auto before = recorded_before(**list, writer, Event(matched));
  if (before == Before::same) return Receipt{matching.event, true};
  if (before == Before::other) return used_before();
  if (!place->whole) return refuse(NotForYou{});
  const auto additions = additions_of(desk, matching);
  if (auto refused = may_not_match(*place, reader, additions)) return refuse(std::move(*refused));
  const Across across;
  const Situation situation{place->full, place->service, across, reader.person, place->now};
  auto problems = check(situation, Event(matched));
  for (const auto& one : additions)
    if (problems.empty()) problems = check(situation, std::get<Event>(one.what));
  if (!problems.empty()) return refuse(std::move(problems));
  const auto in_list = prepared_in_service(desk, **list, writer, matched);
  auto on_record = prepared_together(std::move(*place), writer, additions);
  return try_append(desk, matching.event, {std::move(on_record), in_list});
}

/// The words for whoever asks later why it is gone.
LongText why_erased(const service::State& state, const service::TellingStands& telling) {
  const auto n = std::to_string(service::figure(state, service::telling_kept_days).value);
  return {telling.is_done
              ? say("It had been dealt with, and was told more than {n} days ago", {{"n", n}})
              : say("Nobody matched it or passed it on, and it was told more than {n} days ago",
                    {{"n", n}})};
}

/// Decided in writing, once on every node and after every restart.
Result<Done> decide_to_erase(Desk& desk, EventId telling, LongText why) {
  const std::string parts[] = {"telling_erased", telling.text()};
  const Writer system{desk.ledger.system_event_id(parts), {}, {}};
  const auto decided =
      append_to_service(desk, system, service::TellingErased{telling, std::move(why)});
  if (decided) return done;
  if (const auto* failure = std::get_if<Failure>(&decided.error())) return Unexpected{*failure};
  return failed(Failure::Kind::bad_input, say("What was told could not be erased"));
}

}  // namespace

bool waits_for(const service::State& state, const Entry& entry, EventId telling,
               const Reader& reader) {
  const auto at = state.tellings.find(telling);
  return at != state.tellings.end() && !at->second.is_done &&
         access::compartments_of(reader.role).covers(entry.envelope.clearance);
}

bool can_be_read_back(const Event& event) {
  const auto view = view_of(event);
  return decode(view.shape.kind, write(view)).has_value();
}

Result<Done, OpenRefusal> note_look(Desk& desk, const Reader& reader, std::string_view part) {
  if (!access::may(reader.role, Operation::duty_desk)) return Unexpected{OpenRefusal(NotForYou{})};
  auto noted = desk.log.note({desk.service,
                              reader.person,
                              reader.agency,
                              std::string(access::wire_of(reader.role)),
                              std::string(part),
                              "duty",
                              {}});
  if (!noted) return Unexpected{OpenRefusal(noted.error())};
  return done;
}

Result<std::vector<Telling>, OpenRefusal> tellings_waiting(Desk& desk, const Reader& reader) {
  return looked_at(desk, reader, "duty");
}

Result<Telling, OpenRefusal> telling_waiting(Desk& desk, const Reader& reader, EventId id) {
  auto all = looked_at(desk, reader, "telling");
  if (!all) return Unexpected{all.error()};
  const auto at = std::ranges::find(*all, id, &Telling::id);
  if (at == all->end()) return Unexpected{OpenRefusal(NotForYou{})};
  return std::move(*at);
}

children::ChildAdded child_called(std::string_view name, std::optional<Date> born) {
  children::ChildAdded child;
  const auto whole = trimmed(name);
  const auto cut = whole.rfind(' ');
  child.given_name = {std::string(trimmed(whole.substr(0, cut)))};
  if (cut != whole.npos) child.family_name = {std::string(whole.substr(cut + 1))};
  child.date_of_birth = born;
  return child;
}

Result<MayBe> who_it_may_be(Desk& desk, const Reader& reader, const children::ChildAdded& as_told) {
  MayBe found;
  auto alike = likely_same(desk, reader, as_told);
  if (!alike) return Unexpected{alike.error()};
  found.children = std::move(*alike);
  const auto name =
      std::string(trimmed(as_told.given_name.value + " " + as_told.family_name.value));
  const auto named = find_by_name(desk, reader, name);
  if (!named) return Unexpected{named.error()};
  const auto add = [&](const CaseLine& line, std::string why) {
    const bool listed = std::ranges::any_of(
        found.children, [&](const LikelySame& one) { return one.child.record == line.record; });
    if (!listed) found.children.push_back({line, std::move(why)});
  };
  for (const auto& line : named->lines) add(line, say("Is called by this name."));
  // Whoever tells has mostly heard the name.
  const auto sounding = find_by_sound(desk, reader, name, *named);
  if (!sounding) return Unexpected{sounding.error()};
  for (const auto& line : *sounding) add(line, say("Has a name that sounds like this one."));
  found.restricted = named->restricted;
  return found;
}

Result<MayBe> who_it_may_be(Desk& desk, const Reader& reader, const Telling& telling) {
  return who_it_may_be(desk, reader,
                       child_called(telling.what.child_name.value, telling.what.born_on));
}

Result<Receipt, RecordRefusal> match_telling(Desk& desk, const Reader& reader,
                                             const TellingToMatch& matching) {
  if (!access::may(reader.role, Operation::duty_desk)) return refuse(NotForYou{});
  const auto turn = desk.cache->turn({matching.record, desk.service});
  for (int tries = 0; tries < most_tries; ++tries)
    if (auto done = try_to_match(desk, reader, matching)) return *done;
  return too_busy();
}

Result<std::size_t> erase_old_tellings(Desk& desk) {
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto& state = *service->service;
  const auto today = london_date(desk.clock.now());
  for (const auto& [id, telling] : state.tellings)
    if (service::kept_until(state, telling) < today)
      if (auto decided = decide_to_erase(desk, id, why_erased(state, telling)); !decided)
        return Unexpected{decided.error()};
  // What was decided and is still to be read: just now, or before a crash that came in between.
  const auto after = service_file(desk);
  if (!after) return Unexpected{after.error()};
  const auto whole = read_whole(desk, desk.service);
  if (!whole) return Unexpected{whole.error()};
  std::size_t erased = 0;
  for (const auto& entry : (*whole)->entries) {
    const auto telling = telling_of(entry);
    if (!telling || after->service->tellings.contains(*telling)) continue;
    if (auto gone = desk.ledger.erase_entry(desk.service, entry.envelope.event); !gone)
      return Unexpected{gone.error()};
    ++erased;
  }
  if (erased > 0) desk.cache->drop(desk.service);
  return erased;
}

}  // namespace holdfast::desk
