// One row a person, so that the mark of a record pushes out the oldest: more are kept than are
// shown, because some may no longer be opened.
#include "desk/recent.h"

#include <algorithm>

#include "desk/listing.h"
#include "practice/service/service.h"
#include "records/content.h"

namespace holdfast::desk {
namespace {

constexpr std::size_t kept_at_most = 30;
constexpr Duration kept_for = days_long(90);
constexpr int most_tries = 3;

std::string name_of(PersonId person) { return "opened/" + person.text(); }

std::vector<std::string> records_in(const std::optional<Bytes>& row) {
  const auto answers = row ? answers_from(text_of(*row)) : Result<Answers>(Answers{});
  if (!answers) return {};
  const auto* value = find(*answers, "records");
  return value != nullptr && value->list() != nullptr ? *value->list() : Value::List{};
}

Bytes row_of(std::vector<std::string> records) {
  const auto json = json_of(Answers{{"records", {Value::List(std::move(records))}}});
  const auto bytes = bytes_of(json);
  return {bytes.begin(), bytes.end()};
}

/// The fullest line that the reader may see; nothing where they may see none.
Result<std::optional<CaseLine>> line_for(Desk& desk, const Sieve& sieve, StreamId record) {
  const auto rows = desk.ledger.rows_of(record, "all");
  if (!rows) return Unexpected{rows.error()};
  ByRecord found;
  for (const auto& row : *rows) {
    auto line = line_of(record, row.row.label);
    if (sieve.shows(line, row.row.clearance))
      keep_fuller(found, row.row.clearance, std::move(line));
  }
  auto lines = lines_of(std::move(found));
  return lines.empty() ? std::optional<CaseLine>() : std::optional(std::move(lines.front()));
}

}  // namespace

Result<Done> mark_opened(Desk& desk, PersonId person, StreamId record) {
  const auto now = desk.clock.now();
  for (int tries = 0; tries < most_tries; ++tries) {
    const auto row = desk.shelf.get(name_of(person), now);
    if (!row) return Unexpected{row.error()};
    auto records = records_in(*row);
    if (!records.empty() && records.front() == record.text()) return done;
    std::erase(records, record.text());
    records.insert(records.begin(), record.text());
    if (records.size() > kept_at_most) records.resize(kept_at_most);
    const auto put =
        desk.shelf.put_if(name_of(person), *row, row_of(std::move(records)), now + kept_for);
    if (!put) return Unexpected{put.error()};
    if (*put) return done;
  }
  return done;
}

Result<std::vector<CaseLine>> recently_opened(Desk& desk, const access::Reader& reader) {
  const auto now = desk.clock.now();
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto row = desk.shelf.get(name_of(reader.person), now);
  if (!row) return Unexpected{row.error()};
  const Sieve sieve{*service->service, reader, now};
  std::vector<CaseLine> lines;
  for (const auto& text : records_in(*row)) {
    if (lines.size() == recent_shown) break;
    const auto record = StreamId::from(text);
    if (!record) continue;
    auto line = line_for(desk, sieve, *record);
    if (!line) return Unexpected{line.error()};
    if (*line) lines.push_back(std::move(**line));
  }
  return lines;
}

}  // namespace holdfast::desk
