// The small service of desk's tests, compiled once for all that include desk/testing.h.
#include "desk/testing.h"

#include <mutex>

namespace holdfast::desk::testing {

Chance chance_from(std::uint64_t seed) {
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

void stop(const std::string& words) {
  FAIL(words);
  std::abort();  // FAIL throws
}

Happened event_told(std::string what, Date on, chronology::Sort sort) {
  return {.sort = sort,
          .happened_on = on,
          .time_of_day = {},
          .what = {std::move(what)},
          .told_by = {"Ms Okafor, form tutor"},
          .told_by_agency = {},
          .standing = chronology::Standing::fact,
          .also_on = {}};
}

std::vector<std::string> told_in(const CaseFile& file) {
  std::vector<std::string> words;
  for (const auto& item : file.chronology->items) words.push_back(item.record->what.value);
  return words;
}

Town::Town() : room(well(store::open_memory(clock, chance))) {
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

Reader Town::joins(std::string name, Role role, AgencyId agency, std::optional<TeamId> team) {
  auto email = name + "@example.org";
  std::ranges::replace(email, ' ', '.');
  const auto event = well(found(desk, PersonId::random(chance), agency,
                                service::PersonJoined{{name}, {email}, agency, role, team, {}}));
  return {named_by<PersonId>(event), agency, role, false, name};
}

StreamId Town::child_without_worker(std::string given, std::string family) {
  return well(add_child(desk, support, fresh(), {{given}, {family}, {}, day("2011-03-27")}));
}

Town::~Town() = default;

void Town::ticks(const Reader& reader, StreamId record) {
  well(state_purpose(desk, reader, record, "duty"));
}

void Town::has_worker(StreamId record, const Reader& reader) {
  ticks(head, record);
  says(head, record,
       children::Event(children::WorkerAllocated{reader.person, london_date(now()), {}}));
}

StreamId Town::child(std::string given, std::string family) {
  const auto record = child_without_worker(std::move(given), std::move(family));
  has_worker(record, worker);
  return record;
}

EventId Town::says(const Reader& reader, StreamId record, const Event& what, Clearance more) {
  return well(desk::record(desk, reader, {fresh(), {{record, what}}, more, ""})).event;
}

EventId Town::tells(const Reader& reader, StreamId record, std::string what, Clearance more) {
  const auto told = event_told(std::move(what), london_date(now()), chronology::Sort::incident);
  return says(reader, record, chronology::Event(told), more);
}

EventId Town::decides(const Reader& reader, const service::Event& what) {
  return well(record_service(desk, reader, fresh(), what)).event;
}

std::vector<std::string> Town::told(const Reader& reader, StreamId record) {
  return told_in(opened(reader, record).file);
}

bool Town::lists(const Reader& reader, StreamId record, List list) {
  const auto lines = well(cases(desk, reader, list));
  return std::ranges::any_of(lines, [&](const CaseLine& l) { return l.record == record; });
}

bool Town::finds(const Reader& reader, StreamId record, std::string_view words) {
  const auto found = well(find_by_name(desk, reader, words));
  return std::ranges::any_of(found.lines, [&](const CaseLine& l) { return l.record == record; });
}

Result<Opened, OpenRefusal> Town::opens(const Reader& reader, StreamId record) {
  return open(desk, reader, {record, "overview", {}});
}

Opened Town::opened(const Reader& reader, StreamId record) { return well(opens(reader, record)); }

std::string Town::name_of(const Reader& reader, StreamId record) {
  return children::full_name(*opened(reader, record).file.children);
}

Amendment Town::about(const Reader& reader, StreamId record, EventId entry) {
  return {fresh(), record, entry, {"It was put down wrongly"}, opened(reader, record).digest};
}

std::vector<ledger::Opening> Town::log_of(StreamId record) {
  ledger::OpeningQuery query;
  query.record = record;
  return well(room.access_log->find(query));
}

}  // namespace holdfast::desk::testing
