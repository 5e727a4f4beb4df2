// Lists and searches, from index rows alone: no record is opened, and a line shows only what its
// reader's compartments allow.
#include <algorithm>
#include <set>

#include "base/london.h"
#include "desk/name_keys.h"
#include "desk/reading.h"
#include "practice/children/children.h"
#include "practice/service/service.h"

namespace holdfast::desk {
namespace {

using access::Operation;

std::string text_in(const Answers& answers, std::string_view name) {
  const auto* value = find(answers, name);
  return value != nullptr && value->text() != nullptr ? *value->text() : std::string();
}

std::optional<CaseStands> stands_in(const Answers& answers) {
  if (const auto open = Date::from(text_in(answers, "open_since")))
    return CaseStands{CaseIs::open, *open};
  if (const auto closed = Date::from(text_in(answers, "closed_since")))
    return CaseStands{CaseIs::closed, *closed};
  return std::nullopt;
}

CaseLine line_of(StreamId record, const std::string& label) {
  CaseLine line{.record = record};
  const auto answers = answers_from(label);
  if (!answers) return line;
  line.name = text_in(*answers, "name");
  line.known_as = text_in(*answers, "known_as");
  line.date_of_birth = Date::from(text_in(*answers, "date_of_birth"));
  line.worker = PersonId::from(text_in(*answers, "worker"));
  line.stands = stands_in(*answers);
  return line;
}

/// Works out where the reader stands with a record known only from its row.
struct Sieve {
  const service::State& service;
  const access::Reader& reader;
  Moment now;

  Permission of(const CaseLine& line) const {
    Asked asked{line.record, {}, {}};
    if (line.worker) asked.workers.push_back(*line.worker);
    return permission(service, reader, asked, now);
  }
  bool shows(const CaseLine& line, Clearance row) const {
    const auto found = of(line);
    const bool listed = found.standing == Standing::open || found.standing == Standing::purpose;
    return listed && found.held.with({Compartment::open}).covers(row);
  }
};

void sort_by_name(std::vector<CaseLine>& lines) {
  const auto key = [](const CaseLine& l) { return std::pair(family_name_first(l.name), l.record); };
  std::ranges::sort(lines, {}, key);
}

/// One row a record: of a record's two views, the fuller one that this reader may see.
using ByRecord = std::map<StreamId, ledger::Row>;

void keep_fuller(ByRecord& rows, const ledger::FoundRow& found) {
  const auto [at, fresh] = rows.try_emplace(found.stream, found.row);
  if (!fresh && found.row.clearance.covers(at->second.clearance)) at->second = found.row;
}

/// Rows of the records that every one of `words` leads to, among the rows `keep` lets through.
template <class Keep>
Result<ByRecord> named(Desk& desk, const std::string& kind, const std::vector<std::string>& words,
                       const Keep& keep) {
  constexpr std::size_t rows_at_most = 5000;
  std::optional<ByRecord> common;
  for (const auto& word : words) {
    const auto found = desk.ledger.find({kind, {word}, Clearance::everything(), rows_at_most});
    if (!found) return Unexpected{found.error()};
    ByRecord these;
    for (const auto& row : *found)
      if ((!common || common->contains(row.stream)) && keep(row)) keep_fuller(these, row);
    common = std::move(these);
  }
  return std::move(*common);
}

ledger::RowQuery query_for(List list, const service::State& service, const access::Reader& reader,
                           Date today) {
  constexpr std::size_t rows_at_most = 5000;
  ledger::RowQuery query{"worker", {}, Clearance::everything(), rows_at_most};
  if (list == List::mine) query.tokens = {reader.person.text()};
  if (list == List::all) query = {"all", {"all"}, Clearance::everything(), rows_at_most};
  if (list == List::team) {
    const auto* me = service::person_here(service, reader.person, today);
    for (const auto& [id, person] : service.people) {
      const bool together =
          me != nullptr && std::ranges::any_of(person.posts, [&](const auto& p) {
            return p.team && std::ranges::any_of(
                                 me->posts, [&](const auto& mine) { return mine.team == p.team; });
          });
      if (together) query.tokens.push_back(id.text());
    }
    if (query.tokens.empty()) query.tokens = {reader.person.text()};
  }
  return query;
}

/// Records the reader is admitted to, whoever works with them.
std::set<StreamId> admitted_to(const service::State& service, const access::Reader& reader) {
  std::set<StreamId> found;
  for (const auto& a : service.access.admissions)
    if (a.record.person ? *a.record.person == reader.person : a.record.agency == reader.agency)
      found.insert(a.record.record);
  return found;
}

}  // namespace

Result<std::vector<CaseLine>> cases(Desk& desk, const access::Reader& reader, List list) {
  std::vector<CaseLine> lines;
  if (!access::may(reader.role, Operation::find_record) &&
      !access::may(reader.role, Operation::open_record))
    return lines;
  const auto now = desk.clock.now();
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto& state = *service->service;
  // Who does not roam has a list of the records they are admitted to, and no other.
  const bool roams = access::roams(reader.role);
  const auto admitted = admitted_to(state, reader);
  auto found =
      desk.ledger.find(query_for(roams ? list : List::all, state, reader, london_date(now)));
  if (!found) return Unexpected{found.error()};
  const Sieve sieve{state, reader, now};
  ByRecord rows;
  for (const auto& row : *found) {
    if (!roams && !admitted.contains(row.stream)) continue;
    if (sieve.shows(line_of(row.stream, row.row.label), row.row.clearance)) keep_fuller(rows, row);
  }
  for (const auto& [stream, row] : rows) lines.push_back(line_of(stream, row.label));
  sort_by_name(lines);
  return lines;
}

Result<Found> find_by_name(Desk& desk, const access::Reader& reader, std::string_view words) {
  Found answer;
  auto keys = name_words(words);
  std::ranges::sort(keys);
  keys.erase(std::ranges::unique(keys).begin(), keys.end());
  if (keys.empty() || !access::may(reader.role, Operation::find_record)) return answer;
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const Sieve sieve{*service->service, reader, desk.clock.now()};
  const auto shown = named(desk, "name", keys, [&](const ledger::FoundRow& row) {
    return sieve.shows(line_of(row.stream, row.row.label), row.row.clearance);
  });
  if (!shown) return Unexpected{shown.error()};
  for (const auto& [stream, row] : *shown) answer.lines.push_back(line_of(stream, row.label));
  // A restricted record is owned up to only for its whole name, and only where the glass may be
  // broken.
  if (keys.size() >= 2 && access::may(reader.role, Operation::break_glass)) {
    const auto hidden = named(desk, "whole_name", keys, [&](const ledger::FoundRow& row) {
      return access::compartments_of(reader.role).covers(row.row.clearance) &&
             sieve.of(line_of(row.stream, row.row.label)).standing == Standing::glass;
    });
    if (!hidden) return Unexpected{hidden.error()};
    for (const auto& [stream, row] : *hidden) answer.restricted.push_back(stream);
  }
  sort_by_name(answer.lines);
  answer.more = answer.lines.size() > find_limit;
  if (answer.more) answer.lines.resize(find_limit);
  return answer;
}

Result<std::vector<Attention>> attention(Desk& desk, const access::Reader& reader) {
  constexpr std::size_t rows_at_most = 1000;
  std::vector<Attention> list;
  const auto now = desk.clock.now();
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto found =
      desk.ledger.find({"prompt", {reader.person.text()}, Clearance::everything(), rows_at_most});
  if (!found) return Unexpected{found.error()};
  const Sieve sieve{*service->service, reader, now};
  for (const auto& row : *found) {
    if (row.row.order > now.microseconds) continue;
    const auto answers = answers_from(row.row.label);
    if (!answers || !sieve.shows({.record = row.stream}, row.row.clearance)) continue;
    list.push_back({row.stream, text_in(*answers, "child"), text_in(*answers, "code"),
                    text_in(*answers, "words"), text_in(*answers, "why"),
                    Date::from(text_in(*answers, "due")), text_in(*answers, "where")});
  }
  std::ranges::stable_sort(list, {}, [](const Attention& a) {
    return std::pair(!a.due.has_value(), a.due.value_or(Date{}));
  });
  return list;
}

Result<std::vector<WaitingReferral>> referrals_waiting(Desk& desk, const access::Reader& reader) {
  constexpr std::size_t rows_at_most = 1000;
  std::vector<WaitingReferral> list;
  if (!access::may(reader.role, Operation::manage_case)) return list;
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto found =
      desk.ledger.find({"referral", {"waiting"}, Clearance::everything(), rows_at_most});
  if (!found) return Unexpected{found.error()};
  const Sieve sieve{*service->service, reader, desk.clock.now()};
  for (const auto& row : *found) {
    const auto answers = answers_from(row.row.label);
    if (!answers) continue;
    const auto worker = PersonId::from(text_in(*answers, "worker"));
    const auto referral = EventId::from(text_in(*answers, "referral"));
    const auto received = Date::from(text_in(*answers, "received"));
    const auto due = Date::from(text_in(*answers, "due"));
    const bool shown = sieve.shows({.record = row.stream, .worker = worker}, row.row.clearance);
    if (!shown || !referral || !received || !due) continue;
    list.push_back({row.stream, *referral, text_in(*answers, "child"), text_in(*answers, "kind"),
                    *received, *due, worker});
  }
  std::ranges::stable_sort(list, {},
                           [](const auto& one) { return std::pair(one.received, one.due); });
  return list;
}

std::optional<std::string> name_of(Desk& desk, const access::Reader& reader, StreamId record) {
  const auto place = place_of(desk, reader, record);
  if (!place || !place->whole) return std::nullopt;
  const auto& permission = place->permission;
  if (permission.standing != Standing::open && permission.standing != Standing::purpose)
    return std::nullopt;
  const auto file = fold_for(desk, record, place->whole, permission.held);
  return file.children->name ? std::optional(children::full_name(*file.children)) : std::nullopt;
}

Result<std::vector<StreamId>> all_records(Desk& desk) {
  auto streams = desk.ledger.streams();
  if (!streams) return streams;
  std::erase(*streams, desk.service);
  return streams;
}

}  // namespace holdfast::desk
