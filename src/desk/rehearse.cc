// See rehearse.h. A record grows in memory entry by entry, each checked against what stands before
// it, as when a caseload is brought in (bring_in.cc); here each at a moment of its own.
#include "desk/rehearse.h"

#include <algorithm>

#include "base/words.h"
#include "desk/texts.h"
#include "desk/writing.h"
#include "practice/children/children.h"
#include "practice/victims/victims.h"

namespace holdfast::desk {
namespace {

using access::Operation;
using access::Reader;

/// One record while it is told.
struct Telling {
  const ServiceFile& service;
  StreamId record;
  GrowingFile file{{}};
  std::vector<Entry> entries{};
};

Unexpected<RecordRefusal> wrong(std::string words) {
  return refuse(Failure{Failure::Kind::bad_input, std::move(words)});
}

Permission permission_then(const Telling& telling, const Rehearsed& one) {
  const auto file = telling.file.file();
  const auto today = london_date(one.at);
  Asked asked{telling.record, {}, "duty"};
  if (const auto* worker = children::worker_on(*file.children, today))
    asked.workers.push_back(worker->record.worker);
  if (const auto worker = victims::worker_of(*file.victims, today))
    asked.workers.push_back(*worker);
  const auto& state = *telling.service.service;
  const auto child = victims::child_of(*file.victims);
  return child ? permission_on_victim(state, one.by, {asked, *child}, one.at)
               : permission(state, one.by, asked, one.at);
}

Clearance clearance_of(const Rehearsed& one) {
  return view_of(one.what).shape.floor.with(one.more);
}

/// The first entry of a record is what makes it one; who adds a victim cannot open what they begin.
bool may_have(const Telling& telling, const Rehearsed& one) {
  if (has_own_door(one.what)) return access::may(one.by.role, Operation::add_victim);
  const bool first = telling.entries.empty();
  const auto need = first ? std::optional(Operation::add_child) : need_of(one.what);
  if (!need || !access::may(one.by.role, *need)) return false;
  if (first) return true;
  const auto permission = permission_then(telling, one);
  return permission.standing == Standing::open && permission.held.covers(clearance_of(one));
}

Result<Done, RecordRefusal> tell(Telling& telling, const Rehearsed& one) {
  if (!may_have(telling, one)) return refuse(NotForYou{});
  const Across across;
  const auto before = telling.file.file();
  auto problems = check({before, telling.service, across, one.by.person, one.at}, one.what);
  if (!problems.empty()) return refuse(std::move(problems));
  const Entry entry{{one.event, one.at, one.by.person, one.by.agency, clearance_of(one), ""},
                    one.what};
  telling.file.add(entry);
  telling.entries.push_back(entry);
  return done;
}

ledger::NewEntry sealed_of(const Entry& entry) {
  const auto& e = entry.envelope;
  return {e.event, e.actor, e.agency, e.clearance,
          json_of(content_of(entry.what, e.clearance, ""))};
}

Result<ledger::StreamAppend, RecordRefusal> ready(const ServiceFile& service,
                                                  const RehearsedRecord& record, Moment now) {
  Telling telling{service, record.record};
  ledger::StreamAppend append{record.record, 0, {}, {}, {}};
  for (const auto& one : record.told)
    if (auto told = tell(telling, one); !told) return Unexpected{told.error()};
  for (const auto& entry : telling.entries) append.entries.push_back(sealed_of(entry));
  append.texts = {true, texts_for(telling.entries)};
  append.rows =
      rows_for(all_of(telling.entries), telling.file.file(), service, {record.record, now});
  return append;
}

}  // namespace

Result<std::size_t, RecordRefusal> rehearse(Desk& desk, const ShowInTurn& show_in_turn,
                                            std::vector<RehearsedRecord> records) {
  const auto service = service_file(desk);
  if (!service) return refuse(service.error());
  if (!service->service->demonstration)
    return wrong(say("Only a demonstration can be told a past"));
  // As the ledger orders them, so that each entry meets its own moment on the clock.
  std::ranges::sort(records, {}, &RehearsedRecord::record);
  const auto now = desk.clock.now();
  std::vector<ledger::StreamAppend> appends;
  std::vector<Moment> moments;
  for (const auto& record : records) {
    auto append = ready(*service, record, now);
    if (!append) return Unexpected{append.error()};
    appends.push_back(std::move(*append));
    for (const auto& one : record.told) moments.push_back(one.at);
  }
  const auto written = moments.size();
  show_in_turn(std::move(moments));
  const auto appended = desk.ledger.append(appends);
  if (appended) return written;
  const auto* failure = std::get_if<Failure>(&appended.error());
  return failure != nullptr ? Result<std::size_t, RecordRefusal>(refuse(*failure))
                            : wrong(say("This record is there already"));
}

}  // namespace holdfast::desk
