// What must hold after a crash, counted.
#include <algorithm>
#include <map>
#include <set>

#include "crash/deeds.h"
#include "desk/drafts.h"
#include "ledger/sweep.h"
#include "ledger/verify.h"

namespace holdfast::crash {
namespace {

using Kind = Deed::Kind;

constexpr std::size_t every_opening = 1'000'000;

/// What stands in the files, as far as the deeds can tell.
struct Standing {
  std::vector<std::map<EventId, std::size_t>> events{children_count};  ///< one map a child
  std::map<EventId, std::size_t> decisions;
  std::map<std::string, std::size_t> looks;
  std::set<EventId> erased;
};

class Checking {
 public:
  Checking(Town& service, const Promises& promises) : service_(service), promises_(promises) {
    for (const auto& deed : promises.acknowledged) acknowledged_.insert(deed.id);
    for (const auto& deed : promises.tried)
      if (deed.kind == Kind::erasure) may_be_erased_.insert(deed.target);
  }

  Tally tally() {
    for (std::size_t child = 0; child < children_count; ++child) read_child(child);
    if (const auto read = service_.room.ledger->read(service_.desk->service))
      for (const auto& entry : read->entries) ++standing_.decisions[entry.header.event];
    else
      wrong("The service's own stream: " + read.error().words);
    for (const auto& deed : promises_.tried) count(deed, standing_of(deed));
    verify();
    rows();
    return std::move(tally_);
  }

 private:
  void wrong(std::string words) { tally_.wrong.push_back(std::move(words)); }

  void read_child(std::size_t child) {
    const auto record = service_.children[child];
    const auto read = service_.room.ledger->read(record);
    if (!read) return wrong("Child " + std::to_string(child) + ": " + read.error().words);
    for (const auto& entry : read->entries) {
      const auto event = entry.header.event;
      ++standing_.events[child][event];
      if (entry.erased) standing_.erased.insert(event);
      if (entry.erased && !may_be_erased_.contains(event))
        wrong(event.text() + " was erased, and nobody asked for it");
    }
    ledger::OpeningQuery query;
    query.record = record;
    query.limit = every_opening;
    const auto openings = service_.room.access_log->find(query);
    if (!openings) return wrong("The access log: " + openings.error().words);
    for (const auto& opening : *openings) ++standing_.looks[opening.part];
  }

  std::size_t on_child(const Deed& deed, std::size_t child) const {
    const auto& events = standing_.events[child % children_count];
    const auto at = events.find(deed.id);
    return at == events.end() ? 0 : at->second;
  }

  /// How many times the deed is found.
  std::size_t standing_of(const Deed& deed) {
    switch (deed.kind) {
      case Kind::event:
        return on_child(deed, deed.child);
      case Kind::documents:
        return all_readable(deed);
      case Kind::both: {
        const auto one = on_child(deed, deed.child);
        if (one != on_child(deed, deed.child + 1))
          wrong(text_of(deed) + " stands on one child only");
        return one;
      }
      case Kind::look: {
        const auto at = standing_.looks.find("look " + deed.id.text());
        return at == standing_.looks.end() ? 0 : at->second;
      }
      case Kind::draft: {
        const auto draft =
            desk::draft_of(*service_.desk, service_.worker.person, "/" + deed.id.text());
        return draft && *draft && (*draft)->fields.size() == 1 ? 1 : 0;
      }
      case Kind::erasure:
        if (acknowledged_.contains(deed.id) && !standing_.erased.contains(deed.target))
          wrong(text_of(deed) + " can be read again");
        return standing_.decisions.contains(deed.id) ? standing_.decisions.at(deed.id) : 0;
    }
    return 0;
  }

  /// All of one post stand, or none.
  std::size_t all_readable(const Deed& deed) {
    const auto first = on_child(deed, deed.child);
    for (std::size_t n = 0; n < files_a_post; ++n) {
      auto one = deed;
      one.id = desk::nth_event(*service_.desk, deed.id, n);
      if (on_child(one, deed.child) != first) wrong(text_of(deed) + " stands in part");
      readable(one, "told " + deed.id.text() + " " + std::to_string(n));
    }
    return first;
  }

  /// A document whose entry stands must be there, whole, unless it was erased with it.
  void readable(const Deed& deed, const std::string& words) {
    const auto record = service_.children[deed.child];
    const auto read = service_.room.ledger->read(record);
    if (!read) return;
    for (const auto& entry : read->entries) {
      if (entry.header.event != deed.id || entry.erased) continue;
      if (entry.header.attachments.size() != 1) return wrong(text_of(deed) + " names no document");
      const auto& name = entry.header.attachments.front();
      const auto bytes = service_.room.ledger->attachment(record, deed.id, name);
      if (!bytes) return wrong(text_of(deed) + ": " + bytes.error().words);
      if (!holdfast::text_of(*bytes).starts_with(words))
        wrong(text_of(deed) + " opens as something else");
    }
  }

  void count(const Deed& deed, std::size_t times) {
    const bool promised = acknowledged_.contains(deed.id);
    tally_.acknowledged += promised ? 1 : 0;
    tally_.found += promised && times > 0 ? 1 : 0;
    tally_.doubled += times > 1 ? 1 : 0;
    if (promised && times == 0) wrong(text_of(deed) + " was acknowledged and is lost");
    if (times > 1) wrong(text_of(deed) + " is there " + std::to_string(times) + " times");
  }

  void verify() {
    if (const auto swept = ledger::sweep_attachments(*service_.room.store, today()); !swept)
      return wrong("Sweeping: " + swept.error().words);
    const auto report = ledger::verify(*service_.room.store, {});
    if (!report) return wrong("Verifying: " + report.error().words);
    for (const auto& finding : report->findings) wrong(ledger::words_of(finding));
  }

  bool erasing_was_cut_off(StreamId record) const {
    return std::ranges::any_of(promises_.tried, [&](const Deed& deed) {
      return deed.kind == Kind::erasure && service_.children[deed.child] == record &&
             !acknowledged_.contains(deed.id);
    });
  }

  void rows() {
    for (const auto& record : service_.children) {
      const auto differed = desk::rebuild(*service_.desk, record);
      if (!differed)
        wrong("Rebuilding: " + differed.error().words);
      else if (*differed && !erasing_was_cut_off(record))
        wrong("The rows of " + record.text() + " were not those of its entries");
    }
  }

  Town& service_;
  const Promises& promises_;
  std::set<EventId> acknowledged_;
  std::set<EventId> may_be_erased_;
  Standing standing_;
  Tally tally_;
};

}  // namespace

Tally check(Town& service, const Promises& promises) { return Checking(service, promises).tally(); }

}  // namespace holdfast::crash
