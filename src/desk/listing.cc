// Lines out of rows. A list of a thousand cases asks the same question of a thousand records,
// nearly all of which the service decided nothing about: those with one worker get one answer.
#include "desk/listing.h"

#include <algorithm>

#include "desk/name_keys.h"
#include "practice/service/service.h"
#include "records/content.h"

namespace holdfast::desk {
namespace {

std::optional<CaseStands> stands_in(const Answers& answers) {
  if (const auto open = Date::from(text_in(answers, "open_since")))
    return CaseStands{CaseIs::open, *open};
  if (const auto closed = Date::from(text_in(answers, "closed_since")))
    return CaseStands{CaseIs::closed, *closed};
  return std::nullopt;
}

std::set<StreamId> decided_about(const service::State& service) {
  std::set<StreamId> found;
  for (const auto& [record, restriction] : service.access.restricted) found.insert(record);
  for (const auto& admission : service.access.admissions) found.insert(admission.record.record);
  for (const auto& bar : service.access.bars) found.insert(bar.record.record);
  for (const auto& glass : service.access.glasses) found.insert(glass.record.record);
  for (const auto& [record, merge] : service.access.merges) found.insert({record, merge.into});
  return found;
}

}  // namespace

std::string text_in(const Answers& answers, std::string_view name) {
  const auto* value = find(answers, name);
  return value != nullptr && value->text() != nullptr ? *value->text() : std::string();
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

Sieve::Sieve(const service::State& service, const access::Reader& reader, Moment now)
    : service_(service), reader_(reader), now_(now), special_(decided_about(service)) {}

Permission Sieve::of(const CaseLine& line) const {
  Asked asked{line.record, {}, {}};
  if (line.worker) asked.workers.push_back(*line.worker);
  if (special_.contains(line.record)) return permission(service_, reader_, asked, now_);
  const auto [at, fresh] = ordinary_.try_emplace(line.worker.value_or(PersonId{}));
  if (fresh) at->second = permission(service_, reader_, asked, now_);
  return at->second;
}

bool Sieve::shows(const CaseLine& line, Clearance row) const {
  const auto found = of(line);
  const bool listed = found.standing == Standing::open || found.standing == Standing::purpose;
  return listed && found.held.with({Compartment::open}).covers(row);
}

void keep_fuller(ByRecord& found, Clearance clearance, CaseLine line) {
  const auto [at, fresh] = found.try_emplace(line.record);
  if (!fresh && !clearance.covers(at->second.clearance)) return;
  at->second = {clearance, std::move(line)};
}

std::vector<CaseLine> lines_of(ByRecord found) {
  std::vector<CaseLine> lines;
  lines.reserve(found.size());
  for (auto& [stream, one] : found) {
    one.line.by_name = family_name_first(one.line.name);
    lines.push_back(std::move(one.line));
  }
  std::ranges::sort(lines, {}, [](const CaseLine& l) { return std::tie(l.by_name, l.record); });
  return lines;
}

std::set<StreamId> admitted_to(const service::State& service, const access::Reader& reader) {
  std::set<StreamId> found;
  for (const auto& a : service.access.admissions)
    if (a.record.person ? *a.record.person == reader.person : a.record.agency == reader.agency)
      found.insert(a.record.record);
  return found;
}

}  // namespace holdfast::desk
