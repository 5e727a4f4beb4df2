// The plan is made blind: it does not know what will be refused. That is wanted: refusals must be
// the same in both houses too.
#include <algorithm>
#include <array>

#include "pages/walks.h"

namespace holdfast::pages {
namespace {

constexpr int acts_at_least = 24;
constexpr int acts_more = 20;
constexpr int one_in_hidden = 3;

constexpr std::array names = {"look",
                              "wait",
                              "admit",
                              "end_admission",
                              "bar",
                              "lift_bar",
                              "break_glass",
                              "restrict",
                              "lift_restriction",
                              "reclassify",
                              "tell",
                              "learn",
                              "ask",
                              "answer",
                              "withdraw_request",
                              "share",
                              "agree",
                              "end_action",
                              "contribute",
                              "name_reader",
                              "join_network",
                              "assess",
                              "add_secret_child"};

/// As often as they stand here.
constexpr std::array deeds = {Deed::wait,
                              Deed::wait,
                              Deed::admit,
                              Deed::admit,
                              Deed::admit,
                              Deed::end_admission,
                              Deed::bar,
                              Deed::lift_bar,
                              Deed::break_glass,
                              Deed::restrict_record,
                              Deed::lift_restriction,
                              Deed::reclassify,
                              Deed::reclassify,
                              Deed::tell,
                              Deed::tell,
                              Deed::learn,
                              Deed::learn,
                              Deed::ask,
                              Deed::ask,
                              Deed::ask,
                              Deed::answer,
                              Deed::answer,
                              Deed::withdraw_request,
                              Deed::share,
                              Deed::share,
                              Deed::agree,
                              Deed::end_action,
                              Deed::contribute,
                              Deed::name_reader,
                              Deed::assess,
                              Deed::assess,
                              Deed::join_network};
constexpr std::array hideable = {Deed::tell,
                                 Deed::tell,
                                 Deed::learn,
                                 Deed::learn,
                                 Deed::ask,
                                 Deed::ask,
                                 Deed::share,
                                 Deed::agree,
                                 Deed::contribute,
                                 Deed::join_network,
                                 Deed::answer,
                                 Deed::end_action,
                                 Deed::withdraw_request,
                                 Deed::name_reader};
constexpr std::array walkers = {"coordinator",
                                "school",
                                "case_manager",
                                "volunteer",
                                "inspector",
                                "partner_professional",
                                "seconded_professional",
                                "business_support",
                                "panel_chair"};

EventId id_from(Dice& dice) {
  EventId made;
  for (auto& byte : made.bytes) byte = static_cast<std::uint8_t>(dice.below(256));
  return made;
}

Walker walker_from(Dice& dice) {
  Walker walker{.who = walkers[static_cast<std::size_t>(dice.below(walkers.size()))]};
  walker.of_police = walker.who == "coordinator" || walker.who == "partner_professional";
  walker.of_school = walker.who == "school";
  const bool partner = walker.of_police || walker.of_school;
  const auto role = partner ? Role::partner_professional
                            : std::ranges::find(role_names, walker.who, [](const auto& one) {
                                return std::string(one.wire);
                              })->role;
  walker.may_break_glass = access::may(role, access::Operation::break_glass);
  std::vector<Compartment> others;
  for (const auto& word : compartment_words)
    if (!access::compartments_of(role).has(word.compartment)) others.push_back(word.compartment);
  walker.never = others[static_cast<std::size_t>(dice.below(static_cast<int>(others.size())))];
  return walker;
}

/// What an act of this kind speaks of; the same: an entry of any of them.
bool speaks_of(Deed deed, Deed earlier) {
  switch (deed) {
    case Deed::end_admission:
      return earlier == Deed::admit;
    case Deed::lift_bar:
      return earlier == Deed::bar;
    case Deed::answer:
    case Deed::withdraw_request:
      return earlier == Deed::ask;
    case Deed::end_action:
      return earlier == Deed::agree;
    case Deed::name_reader:
      return earlier == Deed::contribute || earlier == Deed::tell;
    case Deed::reclassify:
      return earlier == Deed::tell || earlier == Deed::ask || earlier == Deed::share ||
             earlier == Deed::learn || earlier == Deed::contribute || earlier == Deed::agree;
    default:
      return false;
  }
}

/// Where it speaks of an earlier act, it is done on that one's record.
void add(Walk& walk, Dice& dice, Deed deed, bool hidden) {
  Act act{.deed = deed, .hidden = hidden, .event = id_from(dice)};
  act.record = static_cast<std::size_t>(dice.below(hidden ? walked_records : secret_record));
  act.dice = {static_cast<std::uint64_t>(dice.below(1 << 30)) + 1};
  std::vector<const Act*> earlier;
  for (const auto& one : walk.acts)
    if (speaks_of(deed, one.deed) && one.hidden == hidden) earlier.push_back(&one);
  if (!earlier.empty()) {
    const auto* one =
        earlier[static_cast<std::size_t>(dice.below(static_cast<int>(earlier.size())))];
    act.about = one->event;
    act.record = one->record;
  }
  walk.acts.push_back(act);
}

}  // namespace

std::string_view name_of(Deed deed) { return names.at(static_cast<std::size_t>(deed)); }

Walk walk_from(std::uint64_t seed) {
  Dice dice{seed * 2654435761U + 97};
  for (int i = 0; i < 3; ++i) (void)dice.below(2);
  Walk walk{.seed = seed, .walker = walker_from(dice)};
  add(walk, dice, Deed::add_secret_child, true);
  const int acts = acts_at_least + dice.below(acts_more);
  for (int i = 0; i < acts; ++i) {
    const bool hidden = dice.below(one_in_hidden) == 0;
    const auto one = [&](const auto& list) {
      return list[static_cast<std::size_t>(dice.below(static_cast<int>(list.size())))];
    };
    add(walk, dice, hidden ? one(hideable) : one(deeds), hidden);
    if (dice.below(3) == 0) add(walk, dice, Deed::look, false);
  }
  add(walk, dice, Deed::look, false);
  return walk;
}

}  // namespace holdfast::pages
