// See bring_in.h. A child is read once, and grows in memory row by row while each is checked
// against what stands before it; then its entries, sealed, and its index rows go to the ledger in
// one transaction with other children's.
#include "desk/bring_in.h"

#include <algorithm>
#include <unordered_map>

#include "base/london.h"
#include "base/words.h"
#include "desk/documents.h"
#include "desk/texts.h"
#include "desk/victims.h"
#include "desk/writing.h"
#include "ledger/sealed_files.h"
#include "practice/assessment/assessment.h"
#include "practice/children/children.h"
#include "practice/joined.h"
#include "practice/service/service.h"
#include "practice/victims/victims.h"

namespace holdfast::desk {
namespace {

using access::Reader;

/// Of a victim's record: the child's, and what they are called there.
struct OfChild {
  StreamId record;
  std::optional<Text> token;  ///< nothing: the child's record has none of them
};

/// One record, with what is to be added to it.
struct Growing {
  const Reader& by;
  ServiceFile service;
  Moment now;
  WholePtr whole;
  GrowingFile file;
  std::unordered_map<EventId, const Recorded*, IdHash> there;  ///< null: erased
  std::optional<OfChild> victim_of = {};                       ///< nothing: a child's own record
};

/// Whose words are gone, but not that they were there.
Result<Done> note_erased(const Desk& desk, StreamId record, Growing& growing) {
  if (growing.whole->head.count == own_entries(growing.whole->entries).size()) return done;
  const auto stream = desk.ledger.read(record);
  if (!stream) return Unexpected{stream.error()};
  for (const auto& entry : stream->entries)
    if (entry.erased) growing.there[entry.header.event] = nullptr;
  return done;
}

Result<Growing> growing(Desk& desk, const Reader& by, StreamId record) {
  auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  auto whole = read_joined(desk, *service->service, record);
  if (!whole) return Unexpected{whole.error()};
  Growing made{by, std::move(*service), desk.clock.now(), *whole, GrowingFile((*whole)->entries),
               {}};
  for (const auto& entry : (*whole)->entries) made.there[entry.envelope.event] = &entry.what;
  if (auto noted = note_erased(desk, record, made); !noted) return Unexpected{noted.error()};
  return made;
}

Entry entry_of(const Growing& growing, const BroughtEntry& one) {
  const auto clearance = view_of(one.what).shape.floor.with(one.more);
  return {{one.event, growing.now, growing.by.person, growing.by.agency, clearance, one.reason,
           one.claimed},
          one.what};
}

/// Who signed and who agreed elsewhere the row claims, and whoever brings it in did neither.
PersonId acted(const Growing& growing, const BroughtEntry& one) {
  return in_area<assessment::Event>(one.what) != nullptr ? PersonId{} : growing.by.person;
}

/// Some rules ask what can only hold on the day itself: that a review lies ahead, that somebody
/// works here. So what could be recorded neither today nor on the day it claims is wrong.
Problems checked(const Growing& growing, const BroughtEntry& one) {
  const Across across;
  const auto at = [&](Moment now) {
    return check({growing.file.file(), growing.service, across, acted(growing, one), now},
                 one.what);
  };
  auto problems = at(growing.now);
  if (problems.empty() || !one.claimed || !one.claimed->on) return problems;
  const auto then = start_of(*one.claimed->on + 1);
  return then < growing.now && at(then - seconds(1)).empty() ? Problems{} : problems;
}

bool was_erased(const Growing& growing) {
  return growing.whole->head.count > 0 && growing.whole->entries.empty();
}

Problems wrong_with_victims(const Growing& growing, const BroughtEntry& one) {
  if (!belongs(one.what, RecordOf::victim)) return {{"", say("This is no record of a victim")}};
  if (!growing.victim_of->token)
    return {{"", say("The child's record has no token of this victim that can be taken")}};
  if (was_erased(growing))
    return {{"", say("This victim's record was erased here. It is not made again")}};
  const bool begins = view_of(one.what).shape.kind == victims::Added::kind;
  if (!growing.file.file().victims->added && !begins)
    return {{"", say("There is no victim for this row, or the victim's own row is wrong")}};
  return checked(growing, one);
}

Problems wrong_token(const Growing& growing, const BroughtEntry& one) {
  const auto* event = in_area<victims::Event>(one.what);
  const auto* token = event != nullptr ? std::get_if<victims::TokenGiven>(event) : nullptr;
  return token != nullptr ? victims::wrong_with_token(growing.file.file(), *token) : Problems{};
}

Problems wrong_with(const Growing& growing, const BroughtEntry& one) {
  if (growing.victim_of) return wrong_with_victims(growing, one);
  const auto need = need_of(one.what);
  if (!need || !belongs(one.what, RecordOf::child))
    return {{"", say("This is no record of a child")}};
  if (*need == access::Operation::merge_records)
    return {{"", say("Records are merged here, by who has compared them, and not brought in")}};
  if (growing.file.file().children->merging.into)
    return {{"", say("This child's record was merged into another here")}};
  const bool begun = growing.file.file().children->added.has_value();
  const bool begins = view_of(one.what).shape.kind == children::ChildAdded::kind;
  if (was_erased(growing))
    return {{"", say("This child's record was erased here. It is not made again")}};
  if (!begun && !begins)
    return {{"", say("There is no child for this row, or the child's own row is wrong")}};
  if (!one.more.empty() && !may_be_hidden(one.what))
    return {{"", say("Everybody who may open the record must see this")}};
  if (auto wrong = wrong_token(growing, one); !wrong.empty()) return wrong;
  return checked(growing, one);
}

Verdict weigh_one(Growing& growing, const BroughtEntry& one) {
  if (const auto at = growing.there.find(one.event); at != growing.there.end()) {
    if (at->second == nullptr) return {Stands::erased, {}};
    return {says_the_same(*at->second, one.what) ? Stands::there : Stands::changed, {}};
  }
  Verdict verdict{Stands::fresh, wrong_with(growing, one)};
  if (verdict.problems.empty()) growing.file.add(entry_of(growing, one));
  return verdict;
}

/// The victim's record, held against the child's as it has grown by now.
Result<Growing> growing_victim(Desk& desk, const Growing& child, StreamId record, EventId token) {
  auto made = growing(desk, child.by, victim_begun_by(desk, record, token));
  if (!made) return made;
  const auto& file = child.file.file();
  const auto* given = victims::token_in(*file.victims, token);
  const bool takes = given != nullptr && !file.children->merging.into;
  made->victim_of =
      OfChild{record, takes ? std::optional(given->record.victim_token) : std::nullopt};
  return made;
}

/// A victim's entries, the first of them saying whose record the token is on and what it is called.
std::vector<BroughtEntry> as_told(const Growing& growing, const BroughtVictim& victim) {
  auto entries = victim.entries;
  for (auto& one : entries) {
    const auto* event = in_area<victims::Event>(one.what);
    const auto* first = event != nullptr ? std::get_if<victims::Added>(event) : nullptr;
    if (first == nullptr || !growing.victim_of->token) continue;
    auto filled = *first;
    filled.harmed_by = growing.victim_of->record;
    filled.token_there = *growing.victim_of->token;
    one.what = victims::Event(std::move(filled));
  }
  return entries;
}

/// What would be appended to one record.
struct Ready {
  Prepared prepared;
  std::size_t entries = 0;
};
ledger::NewEntry sealed_of(const Growing& growing, const BroughtEntry& one) {
  const auto entry = entry_of(growing, one);
  auto content = content_of(entry.what, entry.envelope.clearance, one.reason);
  content.claimed = one.claimed;
  return {one.event,        growing.by.person, growing.by.agency, entry.envelope.clearance,
          json_of(content), one.files};
}

Result<Ready, RecordRefusal> ready(Growing& growing, StreamId record,
                                   const std::vector<BroughtEntry>& brought) {
  Ready made;
  auto& append = made.prepared.append;
  append.stream = record;
  append.expected_count = growing.whole->head.count;
  made.prepared.key_generation = growing.whole->key_generation;
  auto entries = growing.whole->entries;
  for (const auto& one : brought) {
    auto verdict = weigh_one(growing, one);
    if (!verdict.problems.empty()) return refuse(std::move(verdict.problems));
    if (verdict.stands != Stands::fresh) continue;
    if (!names_its_files(one.what, one.files.get()))
      return refuse(Problems{{"document", say("The document did not come with its row")}});
    append.entries.push_back(sealed_of(growing, one));
    entries.push_back(entry_of(growing, one));
  }
  made.entries = append.entries.size();
  if (made.entries == 0) return made;
  append.texts = {true, texts_for(own_entries(entries))};
  append.rows =
      rows_for(all_of(entries), growing.file.file(), growing.service, {append.stream, growing.now});
  return made;
}

/// The child's record and those of the victims: a token and the record it stands for come in
/// together.
Result<Done, RecordRefusal> make_ready(Desk& desk, const Reader& by, const BroughtChild& child,
                                       std::vector<Ready>& all) {
  auto childs = growing(desk, by, child.record);
  if (!childs) return refuse(childs.error());
  auto own = ready(*childs, child.record, child.entries);
  if (!own) return Unexpected{own.error()};
  all.push_back(std::move(*own));
  for (const auto& victim : child.victims) {
    auto its = growing_victim(desk, *childs, child.record, victim.token);
    if (!its) return refuse(its.error());
    const auto record = victim_begun_by(desk, child.record, victim.token);
    auto made = ready(*its, record, as_told(*its, victim));
    if (!made) return Unexpected{made.error()};
    all.push_back(std::move(*made));
  }
  return done;
}

/// How many were written; nothing when somebody was first and the caller should read again.
std::optional<Result<std::size_t, RecordRefusal>> try_bring(Desk& desk,
                                                            const std::vector<Ready>& all) {
  std::vector<ledger::StreamAppend> appends;
  std::size_t entries = 0;
  for (const auto& one : all) {
    if (one.entries == 0) continue;
    appends.push_back(one.prepared.append);
    entries += one.entries;
  }
  if (appends.empty()) return std::size_t{0};
  const auto appended = desk.ledger.append(appends);
  if (!appended) {
    const bool moved =
        std::ranges::any_of(all, [&](const Ready& one) { return keys_moved(desk, one.prepared); });
    if (!std::holds_alternative<Failure>(appended.error()) || moved) return std::nullopt;
    return refuse(std::get<Failure>(appended.error()));
  }
  for (const auto& one : all)
    if (keys_moved(desk, one.prepared))
      if (auto rows = rebuild(desk, one.prepared.append.stream); !rows) return refuse(rows.error());
  return entries;
}

Result<Done, RecordRefusal> shut_first(Desk& desk, const Reader& by,
                                       std::span<const BroughtChild> children) {
  for (const auto& child : children)
    for (const auto& one : child.access)
      if (auto written = bring_in_access(desk, by, one.event, *in_area<service::Event>(one.what));
          !written)
        return Unexpected{written.error()};
  return done;
}

}  // namespace

EventId event_of(const Desk& desk, const RowName& name) {
  const std::string parts[] = {"brought in", name.source, std::string(name.file), name.child,
                               name.row};
  return desk.ledger.system_event_id(parts);
}

Result<Weighed> weigh(Desk& desk, const Reader& by, const BroughtChild& child) {
  auto growing = desk::growing(desk, by, child.record);
  if (!growing) return Unexpected{growing.error()};
  Weighed weighed;
  for (const auto& one : child.entries) weighed.entries.push_back(weigh_one(*growing, one));
  const auto decisions = read_whole(desk, desk.service);
  if (!decisions) return Unexpected{decisions.error()};
  const CaseFile nothing = fold_case({});
  const Across across;
  for (const auto& one : child.access) {
    const bool there = std::ranges::any_of((*decisions)->entries, [&](const Entry& entry) {
      return entry.envelope.event == one.event;
    });
    weighed.access.push_back(
        {there ? Stands::there : Stands::fresh,
         there ? Problems{}
               : check({nothing, growing->service, across, by.person, growing->now}, one.what)});
  }
  for (const auto& victim : child.victims) {
    auto its = growing_victim(desk, *growing, child.record, victim.token);
    if (!its) return Unexpected{its.error()};
    auto& verdicts = weighed.victims.emplace_back();
    for (const auto& one : as_told(*its, victim)) verdicts.push_back(weigh_one(*its, one));
  }
  return weighed;
}

Result<std::size_t, RecordRefusal> bring_in(Desk& desk, const Reader& by,
                                            std::span<const BroughtChild> children) {
  if (auto shut = shut_first(desk, by, children); !shut) return Unexpected{shut.error()};
  std::vector<StreamId> streams;
  for (const auto& child : children) {
    streams.push_back(child.record);
    for (const auto& victim : child.victims)
      streams.push_back(victim_begun_by(desk, child.record, victim.token));
  }
  const auto turn = desk.cache->turn(streams);
  for (int tries = 0; tries < most_tries; ++tries) {
    std::vector<Ready> all;
    for (const auto& child : children)
      if (auto made = make_ready(desk, by, child, all); !made) return Unexpected{made.error()};
    if (auto brought = try_bring(desk, all)) return *brought;
  }
  return too_busy();
}

}  // namespace holdfast::desk
