// Index rows: what lists show and searches find, computed whole from the fold, so they cannot
// disagree with it. Each row lies in the compartments of the entries it rests on, and its label
// goes when any of them is erased.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "base/london.h"
#include "desk/alike.h"
#include "desk/assessments.h"
#include "desk/listing.h"
#include "desk/meetings.h"
#include "desk/name_keys.h"
#include "desk/named_readers.h"
#include "desk/reading.h"
#include "desk/tools_seen.h"
#include "desk/victims.h"
#include "desk/waits.h"
#include "practice/assessment/assessment.h"
#include "practice/children/children.h"
#include "practice/history.h"
#include "practice/referrals/referrals.h"
#include "practice/sharing/sharing.h"

namespace holdfast::desk {
namespace {

using Clearances = std::unordered_map<EventId, Clearance, IdHash>;

struct Making {
  const children::State& child;
  const referrals::CaseHistory& cases;
  const History& history;
  const Clearances& clearances;
  Clearance view;  ///< what a reader must hold at least
  std::vector<ledger::Row> rows;

  /// A corrected entry's words come from its correction, so a row rests on both. That an entry was
  /// moved between compartments adds no words.
  void add(ledger::Row row) {
    const auto stated = row.basis;
    for (const auto& event : stated)
      if (const auto* told = history.find(event))
        for (const auto& later : told->since)
          if (std::holds_alternative<Corrected>(later.what))
            row.basis.push_back(later.envelope.event);
    row.clearance = row.clearance.with(view);
    for (const auto& event : row.basis)
      if (const auto at = clearances.find(event); at != clearances.end())
        row.clearance = row.clearance.with(at->second);
    rows.push_back(std::move(row));
  }
};

/// What every line of a list says: who the child is, whose, and how the case stands.
struct Line {
  const children::State& child;
  const children::Allocation* worker;
  referrals::Standing standing;
};

std::vector<EventId> label_basis(const Line& line) {
  const auto& [child, worker, standing] = line;
  std::vector<EventId> basis{child.name->source};
  if (child.date_of_birth_source && *child.date_of_birth_source != child.name->source)
    basis.push_back(*child.date_of_birth_source);
  if (worker != nullptr) basis.push_back(worker->source);
  if (standing.since) basis.push_back(standing.since->source);
  return basis;
}

Answers shown_of(const Line& line) {
  const auto& [child, worker, standing] = line;
  Answers answers{{"name", {children::full_name(child)}}};
  if (child.name->known_as) answers.push_back({"known_as", {*child.name->known_as}});
  if (child.date_of_birth) answers.push_back({"date_of_birth", {child.date_of_birth->text()}});
  if (worker != nullptr) answers.push_back({"worker", {worker->record.worker.text()}});
  if (standing.since) {
    const bool open = standing.status == referrals::CaseStatus::open;
    answers.push_back({open ? "open_since" : "closed_since", {standing.since->on.text()}});
  }
  return answers;
}

/// The words of a name by how they sound, each sealed as it is spelled, to be compared with what
/// was typed.
void sound_rows(Making& making, const children::Name& name, const Answers& shown,
                const std::vector<EventId>& basis) {
  const auto words =
      children::plain_words(name.given + " " + name.family + " " + name.known_as.value_or(""));
  for (const auto& word : std::set<std::string>(words.begin(), words.end())) {
    auto spelt = shown;
    spelt.push_back({std::string(spelt_as), {word}});
    making.add({"sound", children::key_of(word), {}, 0, basis, json_of(spelt)});
  }
}

/// Each row rests on the name that it is found by too, and goes when that is erased.
void name_rows(Making& making, const Answers& line, const std::vector<EventId>& basis) {
  const auto shown = json_of(line);
  auto names = making.child.earlier_names;
  names.push_back(*making.child.name);
  for (const auto& name : names) {
    auto rests_on = basis;
    if (std::ranges::find(rests_on, name.source) == rests_on.end()) rests_on.push_back(name.source);
    std::set<std::string> found;
    std::set<std::string> whole;
    for (const auto& word :
         name_words(name.given + " " + name.family + " " + name.known_as.value_or(""))) {
      whole.insert(word);
      for (auto& start : beginnings(word)) found.insert(std::move(start));
    }
    for (const auto& token : found) making.add({"name", token, {}, 0, rests_on, shown});
    for (const auto& token : whole) making.add({"whole_name", token, {}, 0, rests_on, shown});
    sound_rows(making, name, line, rests_on);
  }
}

void prompt_rows(Making& making, const Situation& situation) {
  const auto name = children::full_name(making.child);
  for (const auto& prompt : prompts(situation)) {
    Answers shown{{"child", {name}},
                  {"code", {std::string(prompt.code)}},
                  {"words", {prompt.words}},
                  {"why", {prompt.why}},
                  {"where", {std::string(prompt.where)}}};
    if (prompt.due) shown.push_back({"due", {prompt.due->text()}});
    auto basis = prompt.basis;
    if (std::ranges::find(basis, making.child.name->source) == basis.end())
      basis.push_back(making.child.name->source);
    // What is set aside waits for no day.
    if (prompt.answer && !prompt.answer->until) continue;
    const auto day = prompt.answer ? *prompt.answer->until : prompt.show_from;
    const auto from = start_of(day).microseconds;
    for (const auto& person : prompt.whose)
      making.add({"prompt", person.text(), {}, from, basis, json_of(shown)});
  }
}

/// Referrals that nobody has accepted or declined yet.
void referral_rows(Making& making, const Situation& situation) {
  const auto* worker = children::worker_on(making.child, situation.today());
  for (const auto& one : referrals::waiting(situation)) {
    Answers shown{{"child", {children::full_name(making.child)}},
                  {"kind", {std::string(one.kind)}},
                  {"referral", {one.referral.text()}},
                  {"received", {one.received_on.text()}},
                  {"due", {one.due.text()}}};
    auto basis = one.basis;
    basis.push_back(making.child.name->source);
    if (worker != nullptr) {
      shown.push_back({"worker", {worker->record.worker.text()}});
      basis.push_back(worker->source);
    }
    making.add({"referral", "waiting", {}, 0, basis, json_of(shown)});
  }
}

constexpr std::size_t words_on_lists = 200;

std::string_view wire_of(sharing::ItemSort sort) {
  switch (sort) {
    case sharing::ItemSort::request:
      return "request";
    case sharing::ItemSort::action:
      return "action";
    case sharing::ItemSort::share:
      return "share";
  }
  return "";
}

/// What other agencies' own pages list of this child.
void agency_rows(Making& making, const Situation& situation) {
  for (const auto& one : sharing::for_agencies(situation)) {
    Answers shown{{"child", {children::full_name(making.child)}},
                  {"item", {one.item.text()}},
                  {"sort", {std::string(wire_of(one.sort))}},
                  {"words", {shortened(one.words, words_on_lists)}},
                  {"standing", {one.standing}}};
    if (one.open) shown.push_back({"open", {"yes"}});
    if (one.person) shown.push_back({"person", {one.person->text()}});
    auto basis = one.basis;
    basis.push_back(making.child.name->source);
    const auto due = one.due.microseconds;
    const std::string kind(one.open ? for_agency : for_agency_done);
    making.add({kind, one.agency.text(), {}, one.open ? due : -due, basis, json_of(shown)});
  }
}

std::vector<Entry> within(const Entries& entries, Clearance view) {
  std::vector<Entry> inside;
  for (const auto* entry : entries)
    if (view.covers(entry->envelope.clearance)) inside.push_back(*entry);
  return inside;
}

/// A name is shown beside what waits, so each rests on it too.
void add_assessments(Making& making, const Situation& situation, const Entries& entries) {
  if (situation.case_file.assessment->assessments.empty()) return;
  for (auto& row : assessment_rows(situation, children::full_name(making.child))) {
    row.basis.push_back(making.child.name->source);
    making.add(std::move(row));
  }
  const auto open = fold_case(within(entries, Clearance{Compartment::open}));
  for (auto& row : gap_rule_rows(
           {open, situation.service_file, situation.across, situation.actor, situation.now}))
    making.add(std::move(row));
}

/// A worker's week over many records.
void add_meetings(Making& making, const Situation& situation) {
  for (auto& row : meeting_rows(situation, children::full_name(making.child))) {
    row.basis.push_back(making.child.name->source);
    making.add(std::move(row));
  }
}

/// How long services took, over many records.
void add_waits(Making& making, const Situation& situation) {
  for (auto& row : wait_rows(situation, children::full_name(making.child))) {
    row.basis.push_back(making.child.name->source);
    making.add(std::move(row));
  }
}

void add_tools(Making& making, const Situation& situation) {
  if (situation.case_file.assessment->instruments.empty()) return;
  for (auto& row : tool_rows(situation, children::full_name(making.child))) {
    row.basis.push_back(making.child.name->source);
    making.add(std::move(row));
  }
}

/// When the system must look at this record next, whatever nobody does until then.
void step_row(Making& making, const Situation& situation) {
  const auto next = sharing::next_late(situation);
  if (next) making.add({"step", "next", {}, next->microseconds, {making.child.name->source}, ""});
}

/// The rows lists and searches read, for one view of the child.
void list_rows(Making& making, Date today) {
  const auto& child = making.child;
  const auto* worker = children::worker_on(child, today);
  const Line line{child, worker, referrals::standing_on(making.cases, today)};
  const auto basis = label_basis(line);
  const auto says = shown_of(line);
  const auto shown = json_of(says);
  making.add({"all", "all", {}, 0, basis, shown});
  const auto whose = worker != nullptr ? worker->record.worker.text() : std::string(without_worker);
  making.add({"worker", whose, {}, 0, basis, shown});
  name_rows(making, says, basis);
  for (const auto& known : persons_of(child))
    for (const auto& key : children::keys_to_keep(known.person))
      making.add({"like", key, {}, 0, known.basis, label_of(known.person)});
}

bool says_who(const Recorded& what) {
  const auto* corrected = std::get_if<Corrected>(&what);
  const auto* event = corrected != nullptr ? &corrected->record : std::get_if<Event>(&what);
  if (event == nullptr) return false;
  const auto kind = view_of(*event).shape.kind;
  return children::says_who(kind) || kind.starts_with("referrals.case_");
}

/// What says who the child is and how the case stands, and what was said of that: all that lists
/// and searches rest on.
Entries of_who(const Entries& entries) {
  Entries found;
  std::set<EventId> ids;
  for (const auto* entry : entries) {
    const auto about = spoken_of(entry->what);
    if (!says_who(entry->what) && !(about && ids.contains(*about))) continue;
    ids.insert(entry->envelope.event);
    found.push_back(entry);
  }
  return found;
}

/// A child may have a name for each set of compartments. Every reader's own view of who the child
/// is must have its rows: two views, the open one and the whole, would show an open name to a
/// reader who may know a later one, as soon as there is a third that they may not know.
std::set<std::uint8_t> views_of(const Entries& entries) {
  std::set<std::uint8_t> views{Clearance{Compartment::open}.bits()};
  for (const auto* entry : entries) {
    if (!says_who(entry->what)) continue;
    const auto known = views;
    for (const auto view : known)
      views.insert(entry->envelope.clearance.with(Clearance::from_bits(view)).bits());
  }
  return views;
}

/// Made in the records that were merged into this one.
std::set<EventId> from_elsewhere(const Entries& entries) {
  std::set<EventId> found;
  for (const auto* entry : entries)
    if (entry->envelope.merged_from) found.insert(entry->envelope.event);
  return found;
}

/// A row is sealed by entries of its own stream. What rests on a merged record's rests here on the
/// entry that says that it was merged; erasing there makes these rows anew.
void rest_on_own(std::vector<ledger::Row>& rows, const std::set<EventId>& elsewhere,
                 const children::State& child) {
  if (elsewhere.empty()) return;
  const auto merge = std::ranges::find_if(
      child.merging.merged, [](const auto& one) { return !one.envelope.merged_from; });
  for (auto& row : rows) {
    std::erase_if(row.basis, [&](EventId event) { return elsewhere.contains(event); });
    if (row.basis.empty() && merge != child.merging.merged.end()) row.basis.push_back(merge->id());
  }
  std::erase_if(rows, [](const ledger::Row& row) { return row.basis.empty(); });
}

auto identity(const ledger::Row& row) {
  return std::tie(row.kind, row.token, row.order, row.label, row.basis);
}

}  // namespace

std::vector<ledger::Row> rows_for(const Entries& entries, const CaseFile& full,
                                  const ServiceFile& service, RowsOf of) {
  const auto now = of.now;
  Clearances clearances;
  clearances.reserve(entries.size());
  for (const auto* entry : entries) clearances[entry->envelope.event] = entry->envelope.clearance;
  // Folding a long record costs more than all else here. A view needs only who the child is.
  const auto who = of_who(entries);
  const auto elsewhere = from_elsewhere(entries);
  std::map<std::uint8_t, CaseFile> views;
  for (const auto bits : views_of(who))
    views.emplace(bits, fold_case(within(who, Clearance::from_bits(bits))));
  // Lists show one child once, and searches find it by the names of both records: in the other's.
  if (full.children->merging.into) return {};

  std::vector<ledger::Row> rows;
  for (const auto& [bits, file] : views) {
    if (!file.children->name) continue;
    Making making{*file.children, file.referrals->cases,      *file.history,
                  clearances,     Clearance::from_bits(bits), {}};
    list_rows(making, london_date(now));
    rows.insert(rows.end(), making.rows.begin(), making.rows.end());
  }
  const auto& open = views.at(Clearance{Compartment::open}.bits());
  const auto& named = open.children->name ? open : full;
  if (named.children->name) {
    Making making{*named.children, full.referrals->cases, *full.history, clearances, {}, {}};
    // Rows are a function of their own record: answers from other records would make them stale
    // whenever another is written. Such prompts are shown where the record is opened.
    Across across;
    across.cannot_read = cannot_read({full, *service.service, of.record, now});
    const Situation situation{full, service, across, {}, now};
    prompt_rows(making, situation);
    referral_rows(making, situation);
    agency_rows(making, situation);
    add_assessments(making, situation, entries);
    add_tools(making, situation);
    add_meetings(making, situation);
    add_waits(making, situation);
    step_row(making, situation);
    rows.insert(rows.end(), making.rows.begin(), making.rows.end());
  }
  for (auto& row : victim_rows(full, service, now)) rows.push_back(std::move(row));
  rest_on_own(rows, elsewhere, *full.children);
  std::ranges::sort(rows, {}, identity);
  const auto repeated = std::ranges::unique(rows);
  rows.erase(repeated.begin(), repeated.end());
  return rows;
}

}  // namespace holdfast::desk
