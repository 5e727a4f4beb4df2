// The plan is made blind: it does not know what will be refused. That is wanted: refusals must be
// the same in both towns too.
#include "plan.h"

#include <array>

namespace holdfast::simulate {
namespace {

constexpr std::size_t acts_a_day = 24;
constexpr std::size_t children_at_most = 12;
constexpr Moment first_morning{1'793'692'800'000'000};  // 3 November 2026, 8:00 in London

constexpr std::array given = {"Jordan", "Ash", "Remy", "Siân", "Noor", "Lee", "Mika", "Dara"};
constexpr std::array family = {"Ellis", "Vane", "O'Neill-Rees", "Stone", "Porter", "Dunn"};
constexpr std::array tellers = {worker, worker, colleague, manager, seconded, partner, volunteer};
constexpr std::array deciders = {manager, other_manager, head};

struct Making {
  Dice dice;
  Plan plan;
  Moment now = first_morning;
  std::vector<Act> done;  ///< of all days
  std::vector<EventId> told, hidden, admissions, bars;
  std::size_t words_made = 0;

  explicit Making(std::uint64_t seed) : dice(seed) {}

  template <class List>
  auto any_of(const List& list) {
    return list[dice.roll(list.size())];
  }
  EventId any_id(const std::vector<EventId>& list) {
    return list.empty() ? dice.id<EventTag>() : list[dice.roll(list.size())];
  }
  /// The child an entry of ours was told of: amendments of others' are refused, which is wanted
  /// too.
  std::size_t child_of(EventId event) {
    for (const auto& act : done)
      if (act.event == event) return act.child;
    return dice.roll(plan.children.size());
  }
  void add(Act act) {
    now = now + seconds(static_cast<std::int64_t>(20 + dice.roll(900)));
    act.at = now;
    if (act.event.is_nil()) act.event = dice.id<EventTag>();
    plan.days.back().push_back(act);
    done.push_back(act);
  }
  std::string words(bool secret) {
    const auto n = std::to_string(++words_made);
    return secret ? std::string(canary) + n : "Something happened, number " + n;
  }
};

void add_child(Making& m) {
  const auto index = m.plan.children.size();
  const bool secret = index % 4 == 3;
  PlannedChild child{m.dice.id<EventTag>(), secret ? Town::fuller : Town::both, m.any_of(given),
                     secret ? std::string(canary) + "child" : m.any_of(family)};
  m.plan.children.push_back(child);
  Act act{.deed = Deed::add_child, .who = support, .town = child.town, .child = index};
  act.event = child.event;
  m.add(act);
  if (secret) {
    m.add({.deed = Deed::restrict_record, .who = manager, .town = Town::fuller, .child = index});
    m.add({.deed = Deed::admit,
           .who = manager,
           .town = Town::fuller,
           .child = index,
           .other = victim_worker});
  } else {
    m.add({.deed = Deed::allocate,
           .who = manager,
           .child = index,
           .other = m.dice.roll(2) == 0 ? worker : colleague});
  }
}

/// What the less full town leaves out. Its writers open the record in both.
void hidden_act(Making& m) {
  const auto who = m.dice.roll(2) == 0 ? victim_worker : head;
  Act act{.deed = Deed::tell,
          .who = who,
          .town = Town::fuller,
          .child = m.dice.roll(m.plan.children.size())};
  act.more = {hidden_part};
  act.words = m.words(true);
  act.days_ago = static_cast<std::int32_t>(m.dice.roll(5));
  constexpr std::array deeds = {Deed::tell,    Deed::tell,       Deed::rename,  Deed::identify,
                                Deed::correct, Deed::reclassify, Deed::withdraw};
  act.deed = m.any_of(deeds);
  if (act.deed == Deed::correct || act.deed == Deed::reclassify || act.deed == Deed::withdraw) {
    act.about = m.any_id(m.hidden);
    act.child = m.child_of(act.about);
    act.who = head;
    act.more = {hidden_part, Compartment::legal};
  }
  if (m.dice.roll(25) == 0) {
    act.deed = Deed::erase_victim_part;
    act.who = officer;
  }
  m.add({.deed = Deed::look, .who = act.who, .child = act.child});
  m.add(act);
  if (act.deed == Deed::tell) m.hidden.push_back(m.done.back().event);
}

Clearance some_part(Making& m) {
  switch (m.dice.roll(6)) {
    case 0:
      return {Compartment::health};
    case 1:
      return {Compartment::staff_safety};
    default:
      return {};
  }
}

void told_act(Making& m, Deed deed) {
  Act act{.deed = deed, .who = m.any_of(tellers), .child = m.dice.roll(m.plan.children.size())};
  act.words = m.words(false);
  act.more = some_part(m);
  act.days_ago = static_cast<std::int32_t>(m.dice.roll(12));
  do act.other = m.dice.roll(m.plan.children.size());
  while (m.plan.children[act.other].town != Town::both);
  const bool amends = deed == Deed::correct || deed == Deed::withdraw || deed == Deed::reclassify ||
                      deed == Deed::erase_entry;
  if (amends) {
    act.about = m.any_id(m.told);
    act.child = m.child_of(act.about);
  }
  if (deed == Deed::reclassify) act.who = m.any_of(deciders);
  if (deed == Deed::erase_entry) act.who = officer;
  if (deed == Deed::rename) act.words = m.any_of(family);
  m.add({.deed = Deed::look, .who = act.who, .child = act.child});
  m.add(act);
  if (deed == Deed::tell || deed == Deed::tell_of_two) m.told.push_back(m.done.back().event);
}

/// Of children that are there in both towns alone: what was decided of the others is hidden.
void decision(Making& m, Deed deed) {
  Act act{.deed = deed, .who = m.any_of(deciders)};
  do act.child = m.dice.roll(m.plan.children.size());
  while (m.plan.children[act.child].town != Town::both);
  act.words = "For a reason, number " + std::to_string(++m.words_made);
  act.other = m.dice.roll(everybody);
  if (deed == Deed::allocate) act.other = m.dice.roll(2) == 0 ? worker : colleague;
  if (deed == Deed::end_admission) act.about = m.any_id(m.admissions);
  if (deed == Deed::lift_bar) act.about = m.any_id(m.bars);
  if (deed == Deed::break_glass) act.who = m.dice.roll(2) == 0 ? worker : colleague;
  if (deed == Deed::change_setting) act.who = head;
  m.add(act);
  if (deed == Deed::admit) m.admissions.push_back(m.done.back().event);
  if (deed == Deed::bar) m.bars.push_back(m.done.back().event);
}

void repeat(Making& m) {
  const auto which = m.dice.roll(m.done.size());
  Act act = m.done[which];
  if (act.deed == Deed::repeat) return;
  act.other = which;
  act.deed = Deed::repeat;
  m.add(act);
}

void any_act(Making& m) {
  constexpr std::array telling = {
      Deed::tell,        Deed::tell,       Deed::tell,       Deed::tell_of_two, Deed::tell,
      Deed::correct,     Deed::withdraw,   Deed::reclassify, Deed::rename,      Deed::identify,
      Deed::erase_entry, Deed::keep_draft, Deed::look,       Deed::look};
  constexpr std::array deciding = {
      Deed::allocate, Deed::restrict_record, Deed::lift_restriction, Deed::lift_restriction,
      Deed::admit,    Deed::admit,           Deed::end_admission,    Deed::bar,
      Deed::lift_bar, Deed::break_glass,     Deed::change_setting};
  const auto roll = m.dice.roll(10);
  if (roll < 5) return told_act(m, m.any_of(telling));
  if (roll < 7) return decision(m, m.any_of(deciding));
  if (roll < 9) return hidden_act(m);
  repeat(m);
}

}  // namespace

std::uint64_t Dice::next() {
  state_ += 0x9E3779B97F4A7C15ULL;
  auto z = state_;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31U);
}

Plan plan_from(std::uint64_t seed, std::size_t days) {
  Making m(seed);
  for (std::size_t d = 0; d < days; ++d) {
    m.plan.days.emplace_back();
    // Days go by between, more of them later: so that limits of time are crossed.
    m.now = first_morning + days_long(static_cast<std::int64_t>(d * (d + 1) / 2));
    for (int n = 0; n < 2 && m.plan.children.size() < children_at_most; ++n) add_child(m);
    while (m.plan.days.back().size() < acts_a_day) any_act(m);
  }
  return m.plan;
}

}  // namespace holdfast::simulate
