// See police_lists.h. Whoever else is on duty sees that a list waits, and its rows only once they
// have taken it over.
#include "desk/police_lists.h"

#include <algorithm>
#include <map>

#include "base/london.h"
#include "base/words.h"
#include "desk/drafts.h"
#include "desk/duty.h"
#include "desk/police_lists_kept.h"
#include "desk/text_in_file.h"
#include "desk/writing.h"
#include "ledger/access_log.h"
#include "practice/children/children.h"
#include "practice/sharing/sharing.h"

namespace holdfast::desk {
namespace {

using access::Operation;
using access::Reader;
using sharing::ListRow;

/// Whoever changes a list and whoever takes it over wait for each other. Never held while an entry
/// is recorded: that waits for turns of its own.
auto turn_at_lists(Desk& desk) { return desk.cache->turn({desk.service}); }

/// Each look at its rows is logged like a look at the duty desk.
Result<Done> note_list(Desk& desk, const Reader& reader) {
  return desk.log.note({desk.service,
                        reader.person,
                        reader.agency,
                        std::string(access::wire_of(reader.role)),
                        "police_list",
                        "duty",
                        {}});
}

Unexpected<RecordRefusal> wrong(std::string words) {
  return refuse(Problems{{"", std::move(words)}});
}

// ---- putting rows on records

bool is_among(const std::vector<EventId>& rows, EventId row) {
  return std::ranges::find(rows, row) != rows.end();
}

/// Words where these rows are not ready to be recorded together.
std::optional<std::string> unready(const WaitingList& list, const std::vector<EventId>& rows) {
  for (const auto& row : list.rows) {
    if (!is_among(rows, row.id)) continue;
    if (!row.chosen) return say("Say first which child each of these rows is");
    const auto together = happening_of(list, row);
    if (!together.undecided.empty())
      return say("Say first who the other rows with this reference are");
    for (const auto* other : together.chosen)
      if (!is_among(rows, other->id))
        return say("Rows with one reference go on the records together");
  }
  return std::nullopt;
}

/// A part for each child: their own rows, and which other children's records it also is on.
std::vector<Part> parts_of(const WaitingList& list, const std::vector<EventId>& rows,
                           Urgency urgency) {
  std::map<StreamId, std::vector<const ListRow*>> by_child;
  for (const auto& row : list.rows)
    if (is_among(rows, row.id) && row.chosen) by_child[*row.chosen].push_back(&row.row);
  std::vector<Part> parts;
  for (const auto& [child, own] : by_child) {
    std::vector<StreamId> others;
    for (const auto& other : by_child)
      if (other.first != child) others.push_back(other.first);
    parts.push_back({child, Event(sharing::Event(sharing::listed_from(list.head, urgency, own,
                                                                      std::move(others))))});
  }
  return parts;
}

/// Off the list as it stands by now; where somebody else has taken it over, it is theirs.
Result<Done> take_off(Desk& desk, PersonId person, const std::vector<EventId>& rows) {
  const auto turn = turn_at_lists(desk);
  auto list = kept_list(desk, person);
  if (!list) return Unexpected{list.error()};
  if (!*list) return done;
  std::erase_if((*list)->rows, [&](const WaitingRow& row) { return is_among(rows, row.id); });
  return keep(desk, person, **list);
}

/// The first of them in the list names the entry, so that a form sent twice records once.
EventId event_of(const WaitingList& list, const std::vector<EventId>& rows) {
  const auto at = std::ranges::find_if(
      list.rows, [&](const WaitingRow& row) { return is_among(rows, row.id); });
  return at->id;
}

}  // namespace

const WaitingRow* WaitingList::find(EventId row) const {
  const auto at = std::ranges::find(rows, row, &WaitingRow::id);
  return at == rows.end() ? nullptr : &*at;
}

Date WaitingList::thrown_away_after() const { return london_date(loaded + draft_kept_for); }

Result<std::optional<std::string>, std::string> list_in_file(std::string_view field,
                                                             const Received& received) {
  auto came = text_in_file(field, received, sharing::list_limit_bytes);
  if (!came) {
    if (came.error() == UnreadFile::too_long)
      return Unexpected{say("The list is longer than 512 KB. Load it in parts")};
    return Unexpected{unread_words()};
  }
  if (!*came) return std::optional<std::string>();
  return std::optional(std::move((*came)->text));
}

Result<Done, RecordRefusal> load_list(Desk& desk, const Reader& reader,
                                      const sharing::ListHead& head, std::vector<ListRow> rows) {
  if (!access::may(reader.role, Operation::duty_desk)) return refuse(NotForYou{});
  const auto before = kept_list(desk, reader.person);
  if (!before) return refuse(before.error());
  if (*before) return wrong(say("Another list waits. Finish it first"));
  WaitingList list{EventId::random(desk.chance), head, desk.clock.now(), {}};
  for (auto& row : rows)
    list.rows.push_back({nth_event(desk, list.id, list.rows.size() + 1), std::move(row)});
  const auto kept = keep(desk, reader.person, list);
  if (kept) return done;
  if (kept.error().kind == Failure::Kind::bad_input)
    return wrong(say("The list is too long. Load it in parts"));
  return refuse(kept.error());
}

Result<std::optional<WaitingList>, OpenRefusal> waiting_list(Desk& desk, const Reader& reader) {
  if (!access::may(reader.role, Operation::duty_desk)) return Unexpected{OpenRefusal(NotForYou{})};
  auto list = kept_list(desk, reader.person);
  if (!list) return Unexpected{OpenRefusal(list.error())};
  if (!*list) return std::move(*list);
  const auto noted = note_list(desk, reader);
  if (!noted) return Unexpected{OpenRefusal(noted.error())};
  return std::move(*list);
}

bool list_waits(Desk& desk, const Reader& reader) {
  const auto list = kept_list(desk, reader.person);
  return list && *list && access::may(reader.role, Operation::duty_desk);
}

Result<MayBe> who_it_may_be(Desk& desk, const Reader& reader, const ListRow& row) {
  if (row.name().empty()) return MayBe{};
  children::ChildAdded as_told;
  as_told.given_name = {row.given};
  as_told.family_name = {row.family};
  as_told.date_of_birth = row.born;
  return who_it_may_be(desk, reader, as_told);
}

Result<Done, RecordRefusal> choose_child(Desk& desk, const Reader& reader, EventId row,
                                         std::optional<StreamId> child) {
  if (!access::may(reader.role, Operation::duty_desk)) return refuse(NotForYou{});
  const auto turn = turn_at_lists(desk);
  auto list = kept_list(desk, reader.person);
  if (!list) return refuse(list.error());
  if (!*list) return refuse(NotForYou{});
  const auto at = std::ranges::find((*list)->rows, row, &WaitingRow::id);
  if (at == (*list)->rows.end()) return refuse(NotForYou{});
  at->chosen = child;
  at->nobody = !child;
  const auto kept = keep(desk, reader.person, **list);
  if (!kept) return refuse(kept.error());
  return done;
}

Happening happening_of(const WaitingList& list, const WaitingRow& row) {
  Happening together;
  for (const auto& other : list.rows) {
    const bool is_it = other.id == row.id;
    if (!is_it && !sharing::same_reference(row.row.reference, other.row.reference)) continue;
    if (other.chosen)
      together.chosen.push_back(&other);
    else if (!other.nobody)
      together.undecided.push_back(&other);
  }
  return together;
}

Result<Receipt, RecordRefusal> record_rows(Desk& desk, const Reader& reader,
                                           const std::vector<EventId>& rows) {
  if (!access::may(reader.role, Operation::duty_desk)) return refuse(NotForYou{});
  auto list = kept_list(desk, reader.person);
  if (!list) return refuse(list.error());
  const auto there = [&](EventId row) { return *list && (*list)->find(row) != nullptr; };
  if (rows.empty() || std::ranges::none_of(rows, there)) return refuse(NotForYou{});
  if (!std::ranges::all_of(rows, there))
    return wrong(say("Some of these rows are on a record already. Look at the list again"));
  if (auto words = unready(**list, rows)) return wrong(std::move(*words));
  const auto service = service_file(desk);
  if (!service) return refuse(service.error());
  const auto urgency = sharing::urgency_of(*service->service, (*list)->head.list).urgency;
  auto recorded = record(desk, reader,
                         {.event = event_of(**list, rows),
                          .parts = parts_of(**list, rows, urgency),
                          .more = {},
                          .reason = ""});
  if (!recorded) return recorded;
  // Rows that stay on the list after a failure here are recorded once all the same: their ids are
  // the entries'.
  if (const auto gone = take_off(desk, reader.person, rows); !gone) return refuse(gone.error());
  return recorded;
}

Result<Left, RecordRefusal> throw_list_away(Desk& desk, const Reader& reader) {
  if (!access::may(reader.role, Operation::duty_desk)) return refuse(NotForYou{});
  const auto turn = turn_at_lists(desk);
  auto list = kept_list(desk, reader.person);
  if (!list) return refuse(list.error());
  if (!*list) return Left::nothing;
  std::erase_if((*list)->rows, [](const WaitingRow& row) { return !row.chosen; });
  const auto kept = keep(desk, reader.person, **list);
  if (!kept) return refuse(kept.error());
  return (*list)->rows.empty() ? Left::nothing : Left::chosen;
}

Result<std::vector<ListElsewhere>> lists_elsewhere(Desk& desk, const Reader& reader) {
  if (!access::may(reader.role, Operation::duty_desk)) return std::vector<ListElsewhere>{};
  auto lists = lists_kept(desk);
  if (!lists) return lists;
  std::erase_if(*lists, [&](const ListElsewhere& one) { return one.with == reader.person; });
  std::ranges::stable_sort(*lists, {}, &ListElsewhere::loaded);
  return lists;
}

Result<Done, RecordRefusal> take_over_list(Desk& desk, const Reader& reader, PersonId from) {
  if (!access::may(reader.role, Operation::duty_desk)) return refuse(NotForYou{});
  const auto turn = turn_at_lists(desk);
  const auto own = kept_list(desk, reader.person);
  const auto theirs = kept_list(desk, from);
  if (!own || !theirs) return refuse(own ? theirs.error() : own.error());
  if (*own) return wrong(say("Another list waits for you. Finish it first"));
  // What is not noted as a list is whatever its owner keeps as a draft.
  const auto noted = lists_kept(desk);
  if (!noted) return refuse(noted.error());
  if (!*theirs || std::ranges::find(*noted, from, &ListElsewhere::with) == noted->end())
    return wrong(say("This list waits no more. It was finished, or somebody else took it over"));
  if (auto looked = note_list(desk, reader); !looked) return refuse(looked.error());
  // Kept here first: a crash in between leaves it with both, and a row is recorded once all the
  // same.
  if (const auto kept = keep(desk, reader.person, **theirs); !kept) return refuse(kept.error());
  if (const auto let_go = let_go_of_list(desk, from); !let_go) return refuse(let_go.error());
  return done;
}

}  // namespace holdfast::desk
