// Searching what was written across records. The index answers with entries that hold words which
// begin alike; whether their reader may open the record as it stands is asked of the record's list
// rows, and whether the entry holds these words of the entry, before anything is told.
#include <algorithm>
#include <map>

#include "desk/name_keys.h"
#include "desk/reading.h"
#include "practice/history.h"
#include "practice/service/service.h"

namespace holdfast::desk {
namespace {

using access::Operation;

/// Whether what stands of the entry holds the words. Of records that stand open alone: few, and
/// read by whoever shows what was found anyway.
Result<bool> holds(Desk& desk, const ledger::EntryName& entry,
                   const std::vector<std::string>& words) {
  const auto whole = read_whole(desk, entry.stream);
  if (!whole) return Unexpected{whole.error()};
  const auto file = fold_for(desk, entry.stream, *whole, Clearance::everything());
  const auto* told = file.history->find(entry.event);
  return told != nullptr && !told->withdrawn && holds_words(words, written_in(told->standing()));
}

/// Where the reader stands with each record met, asked once.
class Standings {
 public:
  Standings(Desk& desk, const access::Reader& reader, const service::State& service)
      : desk_(desk), reader_(reader), service_(service) {}

  Result<bool> shows(const ledger::FoundText& found) {
    const auto known = known_.find(found.entry.stream);
    if (known != known_.end()) return known->second.covers(found.clearance);
    auto held = held_on(found.entry.stream);
    if (!held) return Unexpected{held.error()};
    return known_.emplace(found.entry.stream, *held).first->second.covers(found.clearance);
  }

 private:
  /// Nothing where the record does not stand open.
  Result<Clearance> held_on(StreamId written_in) {
    const auto record = service::going_on(service_.access.merges, written_in);
    const auto rows = desk_.ledger.find({.kind = "all", .stream = record});
    if (!rows) return Unexpected{rows.error()};
    Asked asked{record, {}, {}};
    for (const auto& row : *rows) {
      const auto label = answers_from(row.row.label);
      const auto* worker = label ? find(*label, "worker") : nullptr;
      const auto* text = worker != nullptr ? worker->text() : nullptr;
      if (const auto id = text != nullptr ? PersonId::from(*text) : std::nullopt)
        asked.workers.push_back(*id);
    }
    if (rows->empty()) return Clearance{};
    const auto now = desk_.clock.now();
    const auto stated = desk_.shelf.get(purpose_name(reader_.person, record), now);
    if (!stated) return Unexpected{stated.error()};
    if (*stated) asked.stated_purpose = std::string(text_of(**stated));
    const auto found = permission(service_, reader_, asked, now);
    return found.standing == Standing::open ? found.held : Clearance{};
  }

  Desk& desk_;
  const access::Reader& reader_;
  const service::State& service_;
  std::map<StreamId, Clearance> known_;
};

}  // namespace

Result<FoundEntries> find_written(Desk& desk, const access::Reader& reader, std::string_view typed,
                                  std::optional<FoundEntry> after) {
  constexpr std::size_t looked_at_once = 200;
  constexpr int looks_at_most = 100;
  FoundEntries answer;
  ledger::TextQuery query{.words = keys_looked_for(typed), .limit = looked_at_once};
  const auto words = written_words(typed);
  if (words.empty() || !access::may(reader.role, Operation::open_record)) return answer;
  if (after) query.before = {after->record, after->entry};
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  Standings standings(desk, reader, *service->service);
  for (int look = 0; look < looks_at_most; ++look) {
    const auto found = desk.ledger.find_texts(query);
    if (!found) return Unexpected{found.error()};
    for (const auto& one : *found) {
      query.before = one.entry;
      const auto shows = standings.shows(one);
      if (!shows) return Unexpected{shows.error()};
      if (!*shows) continue;
      const auto truly = holds(desk, one.entry, words);
      if (!truly) return Unexpected{truly.error()};
      if (!*truly) continue;
      answer.more = answer.entries.size() == found_a_page;
      if (answer.more) return answer;
      answer.entries.push_back({one.entry.stream, one.entry.event});
    }
    if (found->empty()) return answer;
  }
  answer.cut = true;
  return answer;
}

}  // namespace holdfast::desk
