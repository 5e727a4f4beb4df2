// Lists and searches, from index rows alone: no record is opened, and a line shows only what its
// reader's compartments allow.
#include <algorithm>
#include <set>

#include "base/london.h"
#include "desk/listing.h"
#include "desk/name_keys.h"
#include "desk/reading.h"
#include "practice/children/children.h"
#include "practice/service/service.h"
#include "practice/victims/who.h"

namespace holdfast::desk {
namespace {

using access::Operation;

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
    for (const auto& row : *found) {
      if (common && !common->contains(row.stream)) continue;
      auto line = line_of(row.stream, row.row.label);
      if (keep(line, row.row.clearance)) keep_fuller(these, row.row.clearance, std::move(line));
    }
    common = std::move(these);
  }
  return std::move(*common);
}

/// Of everybody where none is named.
Result<std::vector<CaseLine>> listed(Desk& desk, const access::Reader& reader,
                                     const std::vector<std::string>& workers) {
  constexpr std::size_t rows_at_most = 20'000;
  if (!access::may(reader.role, Operation::find_record) &&
      !access::may(reader.role, Operation::open_record))
    return std::vector<CaseLine>{};
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto& state = *service->service;
  // Who does not roam has a list of the records they are admitted to, and no other.
  const bool roams = access::roams(reader.role);
  const auto admitted = admitted_to(state, reader);
  ledger::RowQuery query{"all", {"all"}, Clearance::everything(), rows_at_most};
  if (roams && !workers.empty()) query = {"worker", workers, query.held, rows_at_most};
  const auto found = desk.ledger.find(query);
  if (!found) return Unexpected{found.error()};
  const Sieve sieve{state, reader, desk.clock.now()};
  ByRecord rows;
  rows.reserve(found->size());
  for (const auto& row : *found) {
    if (!roams && !admitted.contains(row.stream)) continue;
    auto line = line_of(row.stream, row.row.label);
    if (sieve.shows(line, row.row.clearance)) keep_fuller(rows, row.row.clearance, std::move(line));
  }
  return lines_of(std::move(rows));
}

std::vector<std::string> texts_of(const std::vector<PersonId>& people) {
  std::vector<std::string> texts;
  for (const auto& person : people) texts.push_back(person.text());
  return texts;
}

/// Whose worker is here no longer has none either.
std::vector<std::string> without_a_worker(const service::State& service, Date today) {
  std::vector<std::string> tokens{std::string(without_worker)};
  for (const auto& [id, person] : service.people)
    if (service::person_here(service, id, today) == nullptr) tokens.push_back(id.text());
  return tokens;
}

}  // namespace

Result<std::optional<CaseLine>> line_shown(Desk& desk, const Sieve& sieve, StreamId record) {
  // A row for each view of who the child is: one for each set of compartments at most.
  constexpr std::size_t views_at_most = 128;
  const auto found = desk.ledger.find({"all", {}, Clearance::everything(), views_at_most, record});
  if (!found) return Unexpected{found.error()};
  ByRecord rows;
  for (const auto& row : *found) {
    auto line = line_of(row.stream, row.row.label);
    if (sieve.shows(line, row.row.clearance)) keep_fuller(rows, row.row.clearance, std::move(line));
  }
  auto lines = lines_of(std::move(rows));
  return lines.empty() ? std::optional<CaseLine>() : std::optional(std::move(lines.front()));
}

Result<std::vector<CaseLine>> cases(Desk& desk, const access::Reader& reader, List list) {
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto today = london_date(desk.clock.now());
  switch (list) {
    case List::all:
      return listed(desk, reader, {});
    case List::mine:
      return listed(desk, reader, {reader.person.text()});
    case List::team:
      return cases_of(desk, reader,
                      service::colleagues_of(*service->service, reader.person, today));
    case List::waiting:
      // Who does not roam is asked to find nobody a worker.
      if (!access::roams(reader.role)) return std::vector<CaseLine>{};
      return listed(desk, reader, without_a_worker(*service->service, today));
  }
  return std::vector<CaseLine>{};
}

Result<std::vector<CaseLine>> cases_of(Desk& desk, const access::Reader& reader,
                                       const std::vector<PersonId>& workers) {
  if (workers.empty()) return std::vector<CaseLine>{};
  return listed(desk, reader, texts_of(workers));
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
  auto shown = named(desk, "name", keys,
                     [&](const CaseLine& line, Clearance row) { return sieve.shows(line, row); });
  if (!shown) return Unexpected{shown.error()};
  answer.lines = lines_of(std::move(*shown));
  // A restricted record is owned up to only for its whole name, and only where the glass may be
  // broken.
  if (keys.size() >= 2 && access::may(reader.role, Operation::break_glass)) {
    const auto hidden = named(desk, "whole_name", keys, [&](const CaseLine& line, Clearance row) {
      return access::compartments_of(reader.role).covers(row) &&
             sieve.of(line).standing == Standing::glass;
    });
    if (!hidden) return Unexpected{hidden.error()};
    for (const auto& [stream, row] : *hidden) answer.restricted.push_back(stream);
    std::ranges::sort(answer.restricted);
  }
  answer.more = answer.lines.size() > find_limit;
  if (answer.more) answer.lines.resize(find_limit);
  return answer;
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

Result<std::vector<StreamId>> childrens_records(Desk& desk) {
  auto all = all_records(desk);
  if (!all) return all;
  std::vector<StreamId> childrens;
  for (const auto& record : *all) {
    const auto whole = read_whole(desk, record);
    if (!whole) return Unexpected{whole.error()};
    const auto& entries = (*whole)->entries;
    const bool victims = std::ranges::any_of(
        entries, [](const Entry& entry) { return kind_of(entry.what) == victims::Added::kind; });
    if (!entries.empty() && !victims) childrens.push_back(record);
  }
  return childrens;
}

}  // namespace holdfast::desk
