// What desk's tests share: a small service over the real store in memory, with a clock turned by
// hand and chance from a seed, and the few acts that every test needs.
#pragma once
#include <doctest/doctest.h>

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "desk/desk.h"
#include "desk/drafts.h"
#include "practice/children/children.h"
#include "practice/chronology/chronology.h"
#include "practice/history.h"
#include "store/open.h"

namespace holdfast::desk::testing {

using access::Reader;
using chronology::Happened;

inline constexpr Clearance only_open = {Compartment::open};
inline constexpr Clearance health = {Compartment::health};
inline constexpr Clearance victim = {Compartment::victim};

inline Date day(std::string_view text) { return *Date::from(text); }
inline Moment moment(std::string_view text) { return *Moment::from(text); }

inline Chance chance_from(std::uint64_t seed) {
  struct State {
    std::mutex mutex;
    std::uint64_t value;
  };
  auto state = std::make_shared<State>();
  state->value = seed;
  return {[state](std::span<std::uint8_t> out) {
    const std::scoped_lock lock(state->mutex);
    for (auto& byte : out) {
      state->value = state->value * 6364136223846793005ULL + 1442695040888963407ULL;
      byte = static_cast<std::uint8_t>(state->value >> 56U);
    }
  }};
}

/// The value, or the test stops here saying which alternative of the refusal it was.
template <class T, class E>
T well(Result<T, E> result) {
  if constexpr (!std::is_same_v<E, Failure>) {
    if (!result) INFO("refused with alternative ", result.error().index());
    if (!result)
      if (const auto* failure = std::get_if<Failure>(&result.error())) FAIL(failure->words);
  } else {
    if (!result) FAIL(result.error().words);
  }
  REQUIRE(result.has_value());
  return std::move(*result);
}

template <class R, class T, class E>
bool refused_as(const Result<T, E>& result) {
  return !result && std::holds_alternative<R>(result.error());
}

inline Happened event_told(std::string what, Date on, chronology::Sort sort) {
  return {.sort = sort,
          .happened_on = on,
          .time_of_day = {},
          .what = {std::move(what)},
          .told_by = {"Ms Okafor, form tutor"},
          .told_by_agency = {},
          .standing = chronology::Standing::fact,
          .also_on = {}};
}

struct Town {
  std::shared_ptr<std::atomic<std::int64_t>> microseconds =
      std::make_shared<std::atomic<std::int64_t>>(moment("2026-11-03T10:00Z").microseconds);
  Clock clock{[at = microseconds] { return Moment{*at}; }};
  Chance chance = chance_from(7);
  store::Strongroom room = well(store::open_memory(clock, chance));
  std::shared_ptr<const Calendar> calendar = std::make_shared<Calendar>();
  Desk desk{*room.ledger, *room.access_log, room.shelf, clock, chance, calendar};

  AgencyId service;
  AgencyId police;
  TeamId north;
  TeamId south;
  Reader admin, head, manager, other_manager, worker, colleague, support, victim_worker, officer,
      partner, volunteer, inspector, dpo;

  Town();

  Moment now() const { return Moment{*microseconds}; }
  void turn_to(std::string_view text) { *microseconds = moment(text).microseconds; }
  void pass(Duration time) { *microseconds += time.microseconds; }
  EventId fresh() { return EventId::random(chance); }

  Reader joins(std::string name, Role role, AgencyId agency, std::optional<TeamId> team = {});
  /// Added by `support`, allocated to `worker` from today.
  StreamId child(std::string given, std::string family);
  StreamId child_without_worker(std::string given, std::string family);
  void has_worker(StreamId record, const Reader& reader);
  /// Ticks a purpose, so that anybody who may do with that can open the record.
  void ticks(const Reader& reader, StreamId record);
  EventId tells(const Reader& reader, StreamId record, std::string what, Clearance more = {});
  EventId decides(const service::Event& what) { return decides(manager, what); }
  EventId decides(const Reader& reader, const service::Event& what);
  EventId says(const Reader& reader, StreamId record, const Event& what, Clearance more = {});

  Result<Opened, OpenRefusal> opens(const Reader& reader, StreamId record) {
    return open(desk, reader, {record, "overview", {}});
  }
  Opened opened(const Reader& reader, StreamId record) { return well(opens(reader, record)); }
  /// What the chronology says to this reader, in its order.
  std::vector<std::string> told(const Reader& reader, StreamId record);
  std::string name_of(const Reader& reader, StreamId record) {
    return children::full_name(*opened(reader, record).file.children);
  }
  Amendment about(const Reader& reader, StreamId record, EventId entry) {
    return {fresh(), record, entry, {"It was put down wrongly"}, opened(reader, record).digest};
  }
  std::vector<ledger::Opening> log_of(StreamId record) {
    ledger::OpeningQuery query;
    query.record = record;
    return well(room.access_log->find(query));
  }
  bool lists(const Reader& reader, StreamId record, List list = List::all);
  bool finds(const Reader& reader, StreamId record, std::string_view words);
};

inline std::vector<std::string> told_in(const CaseFile& file) {
  std::vector<std::string> words;
  for (const auto& item : file.chronology->items) words.push_back(item.record->what.value);
  return words;
}

inline Town::Town() {
  const auto founder = PersonId::random(chance);
  const auto first = AgencyId::random(chance);
  well(found_service(desk, founder, first, {{"Northbank Youth Justice"}, false}));
  const auto set_up = [&](const service::Event& what) {
    return well(found(desk, founder, first, what));
  };
  service = named_by<AgencyId>(set_up(service::AgencyAdded{{"Northbank Youth Justice Service"},
                                                           service::AgencyKind::youth_justice}));
  police = named_by<AgencyId>(
      set_up(service::AgencyAdded{{"Northbank Police"}, service::AgencyKind::police}));
  north = named_by<TeamId>(set_up(service::TeamFormed{{"North team"}}));
  south = named_by<TeamId>(set_up(service::TeamFormed{{"South team"}}));
  admin = joins("Ada Minns", Role::administrator, service);
  head = joins("Hana Reid", Role::head_of_service, service);
  manager = joins("Mo Farrow", Role::team_manager, service, north);
  other_manager = joins("Olu Grant", Role::team_manager, service, south);
  worker = joins("Sam Porter", Role::case_manager, service, north);
  colleague = joins("Kit Marsh", Role::case_manager, service, south);
  support = joins("Bea Lowe", Role::business_support, service);
  victim_worker = joins("Vi Dale", Role::victim_worker, service);
  officer = joins("Io Fisk", Role::information_officer, service);
  partner = joins("Pat Quill", Role::partner_professional, police);
  volunteer = joins("Val Boon", Role::volunteer, service);
  inspector = joins("Ines Hale", Role::inspector, service);
  dpo = joins("Dee Orme", Role::data_protection_officer, service);
}

inline Reader Town::joins(std::string name, Role role, AgencyId agency,
                          std::optional<TeamId> team) {
  auto email = name + "@example.org";
  std::ranges::replace(email, ' ', '.');
  const auto event = well(found(desk, PersonId::random(chance), agency,
                                service::PersonJoined{{name}, {email}, agency, role, team, {}}));
  return {named_by<PersonId>(event), agency, role, false, name};
}

inline StreamId Town::child_without_worker(std::string given, std::string family) {
  return well(add_child(desk, support, fresh(), {{given}, {family}, {}, day("2011-03-27")}));
}

inline void Town::ticks(const Reader& reader, StreamId record) {
  well(state_purpose(desk, reader, record, "duty"));
}

inline void Town::has_worker(StreamId record, const Reader& reader) {
  ticks(head, record);
  says(head, record,
       children::Event(children::WorkerAllocated{reader.person, london_date(now()), {}}));
}

inline StreamId Town::child(std::string given, std::string family) {
  const auto record = child_without_worker(std::move(given), std::move(family));
  has_worker(record, worker);
  return record;
}

inline EventId Town::says(const Reader& reader, StreamId record, const Event& what,
                          Clearance more) {
  return well(desk::record(desk, reader, {fresh(), {{record, what}}, more, ""})).event;
}

inline EventId Town::tells(const Reader& reader, StreamId record, std::string what,
                           Clearance more) {
  const auto told = event_told(std::move(what), london_date(now()), chronology::Sort::incident);
  return says(reader, record, chronology::Event(told), more);
}

inline EventId Town::decides(const Reader& reader, const service::Event& what) {
  return well(record_service(desk, reader, fresh(), what)).event;
}

inline std::vector<std::string> Town::told(const Reader& reader, StreamId record) {
  return told_in(opened(reader, record).file);
}

inline bool Town::lists(const Reader& reader, StreamId record, List list) {
  const auto lines = well(cases(desk, reader, list));
  return std::ranges::any_of(lines, [&](const CaseLine& l) { return l.record == record; });
}

inline bool Town::finds(const Reader& reader, StreamId record, std::string_view words) {
  const auto found = well(find_by_name(desk, reader, words));
  return std::ranges::any_of(found.lines, [&](const CaseLine& l) { return l.record == record; });
}

}  // namespace holdfast::desk::testing
