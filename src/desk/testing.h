// What desk's tests share: a small service over the real store in memory, with a clock turned by
// hand and chance from a seed, and the few acts that every test needs.
#pragma once
#include <doctest/doctest.h>

#include <atomic>
#include <memory>
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

Chance chance_from(std::uint64_t seed);

/// The test stops here, with these words.
[[noreturn]] void stop(const std::string& words);

/// The value, or the test stops here saying which alternative of the refusal it was.
template <class T, class E>
T well(Result<T, E> result) {
  if (result) return std::move(*result);
  if constexpr (std::is_same_v<E, Failure>) {
    stop(result.error().words);
  } else {
    const auto* failure = std::get_if<Failure>(&result.error());
    stop(failure != nullptr ? failure->words
                            : "refused with alternative " + std::to_string(result.error().index()));
  }
}

template <class R, class T, class E>
bool refused_as(const Result<T, E>& result) {
  return !result && std::holds_alternative<R>(result.error());
}

Happened event_told(std::string what, Date on, chronology::Sort sort);

struct Town {
  std::shared_ptr<std::atomic<std::int64_t>> microseconds =
      std::make_shared<std::atomic<std::int64_t>>(moment("2026-11-03T10:00Z").microseconds);
  Clock clock{[at = microseconds] { return Moment{*at}; }};
  Chance chance = chance_from(7);
  store::Strongroom room;
  std::shared_ptr<const Calendar> calendar = std::make_shared<Calendar>();
  Desk desk{*room.ledger, *room.access_log, room.shelf, clock, chance, calendar};

  AgencyId service;
  AgencyId police;
  TeamId north;
  TeamId south;
  Reader admin, head, manager, other_manager, worker, colleague, support, victim_worker, officer,
      partner, volunteer, inspector, dpo;

  Town();
  ~Town();
  Town(const Town&) = delete;
  Town& operator=(const Town&) = delete;

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

  Result<Opened, OpenRefusal> opens(const Reader& reader, StreamId record);
  Opened opened(const Reader& reader, StreamId record);
  /// What the chronology says to this reader, in its order.
  std::vector<std::string> told(const Reader& reader, StreamId record);
  std::string name_of(const Reader& reader, StreamId record);
  Amendment about(const Reader& reader, StreamId record, EventId entry);
  std::vector<ledger::Opening> log_of(StreamId record);
  bool lists(const Reader& reader, StreamId record, List list = List::all);
  bool finds(const Reader& reader, StreamId record, std::string_view words);
};

std::vector<std::string> told_in(const CaseFile& file);

}  // namespace holdfast::desk::testing
