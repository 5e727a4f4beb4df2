// Addresses over time. Which is the main one follows from the days that were told; where they do
// not say, both are shown and somebody is asked.
#include "practice/children/homes.h"

#include <algorithm>
#include <set>

#include "base/postcode.h"
#include "base/words.h"
#include "practice/history.h"
#include "practice/situation.h"

namespace holdfast::children {
namespace {

bool is_main(const Address& address) {
  return address.record.address_use.value_or(AddressUse::main) == AddressUse::main;
}

bool one_place(const Address& a, const Address& b) {
  return is_same_place({a.record.street_address.value, a.record.postcode.value},
                       {b.record.street_address.value, b.record.postcode.value});
}

std::vector<const Address*> main_ones(const State& state, Date today) {
  std::vector<const Address*> found;
  for (const auto& address : state.addresses)
    if (is_main(address) && address.record.lived_from <= today) found.push_back(&address);
  return found;
}

/// `later` was recorded after `current`, yet says it began earlier and does not say it ended.
bool unclear_which(const Address& later, const Address& current) {
  return later.record.lived_from < current.record.lived_from && !later.record.lived_until;
}

/// Everything, where the entry is not there to say.
Clearance clearance_of(const Situation& s, EventId source) {
  const auto* told = s.case_file.history->find(source);
  return told != nullptr ? told->entry.envelope.clearance : Clearance::everything();
}

/// Whether everybody who may open the record may read the entry.
bool is_open(const Situation& s, EventId source) {
  return clearance_of(s, source) == Clearance{Compartment::open};
}

/// The parts that the addresses lie in, and all that come of joining them.
std::set<std::uint8_t> sights_of_homes(const Situation& s) {
  std::set<std::uint8_t> sights{Clearance{Compartment::open}.bits()};
  for (const auto& address : s.case_file.children->addresses) {
    const auto clearance = clearance_of(s, address.source);
    const auto known = sights;
    for (const auto bits : known) sights.insert(clearance.with(Clearance::from_bits(bits)).bits());
  }
  return sights;
}

}  // namespace

std::vector<Home> homes(const State& state, Date today) {
  std::vector<const Address*> inside;
  for (const auto& address : state.addresses) inside.push_back(&address);
  std::ranges::stable_sort(inside, {}, [](const Address* a) { return a->record.lived_from; });
  std::vector<Home> found;
  for (const auto* address : inside) {
    auto until = address->record.lived_until;
    const auto next = std::ranges::find_if(inside, [&](const Address* other) {
      return is_main(*other) && other->record.lived_from > address->record.lived_from &&
             other->record.lived_from <= today;
    });
    if (!until && is_main(*address) && next != inside.end()) until = (*next)->record.lived_from;
    found.push_back({address, until});
  }
  std::ranges::reverse(found);
  return found;
}

std::vector<Conflict> conflicting_homes(const State& state, Date today) {
  std::vector<Conflict> found;
  const auto* current = address_on(state, today);
  if (current == nullptr) return found;
  for (const auto* other : main_ones(state, today)) {
    if (other == current || one_place(*other, *current)) continue;
    const bool over = other->record.lived_until && *other->record.lived_until <= today;
    const bool same_day = other->record.lived_from == current->record.lived_from;
    const bool told_later = other > current;  // both lie in the list, in the order recorded
    if (!over && (same_day || (told_later && unclear_which(*other, *current))))
      found.push_back({current, other});
  }
  return found;
}

void no_address(const Situation& s, std::vector<Prompt>& into) {
  const auto& child = *s.case_file.children;
  if (!child.added) return;
  const bool known = std::ranges::any_of(
      child.addresses, [&](const Address& address) { return is_open(s, address.source); });
  if (known) return;
  Prompt prompt{.code = "children.no_address",
                .kind = PromptKind::gap,
                .words = say("Record where the child lives"),
                .why = say("No address is recorded that everybody on the case may see."),
                .source = "addresses",
                .show_from = london_date(*child.added),
                .whose = whose_case(s),
                .where = "address"};
  prompt.basis.push_back(*child.added_by);
  prompt.absence = {AddressLearned::kind};
  into.push_back(std::move(prompt));
}

namespace {

void ask_which(const Situation& s, const Conflict& conflict, std::vector<Prompt>& into) {
  Prompt prompt{
      .code = "children.addresses_conflict",
      .kind = PromptKind::gap,
      .words = say("Find out which address is right"),
      .why = say("Two addresses are said to be where the child mainly lives now: one "
                 "from {one}, the other from {other}.",
                 {{"one", in_words(conflict.one->record.lived_from)},
                  {"other", in_words(conflict.other->record.lived_from)}}),
      .source = "addresses",
      .show_from = std::max(conflict.one->record.lived_from, conflict.other->record.lived_from),
      .whose = whose_case(s),
      .where = "child"};
  prompt.basis = {conflict.one->source, conflict.other->source};
  into.push_back(std::move(prompt));
}

}  // namespace

/// Asked anew for every set of parts that somebody may hold, of the addresses that they see: one
/// that they may not know of must neither raise the question with them nor take it away.
void homes_in_conflict(const Situation& s, std::vector<Prompt>& into) {
  std::set<std::pair<EventId, EventId>> asked;
  for (const auto held : sights_of_homes(s)) {
    State seen;
    for (const auto& address : s.case_file.children->addresses)
      if (Clearance::from_bits(held).covers(clearance_of(s, address.source)))
        seen.addresses.push_back(address);
    for (const auto& conflict : conflicting_homes(seen, s.today()))
      if (asked.insert(std::minmax(conflict.one->source, conflict.other->source)).second)
        ask_which(s, conflict, into);
  }
}

}  // namespace holdfast::children
