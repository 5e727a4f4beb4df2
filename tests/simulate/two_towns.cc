// One town to those who may not see the difference.
#include "checks.h"
#include "seen.h"

namespace holdfast::simulate {
namespace {

/// Those who hold no part that is hidden and are admitted to no record that is.
constexpr Who blind[] = {admin,   manager, other_manager, worker,  colleague,
                         support, officer, seconded,      partner, volunteer};

struct Built {
  HandClock clock;
  std::unique_ptr<SimulatedTown> town;
};

Built build(const Plan& plan, std::uint64_t seed, Town kind) {
  Built built;
  built.clock.turn_to(plan.days.front().front().at - hours(2));
  const auto chance = chance_from(seed);
  auto room = store::open_memory(built.clock.clock(), chance);
  if (room)
    built.town = std::make_unique<SimulatedTown>(plan, std::move(*room), built.clock,
                                                 chance_from(seed + 1), kind);
  return built;
}

std::string first_difference(const std::string& fuller, const std::string& other) {
  std::size_t at = 0;
  while (at < fuller.size() && at < other.size() && fuller[at] == other[at]) ++at;
  const auto line = [&](const std::string& text) {
    const auto from = text.rfind('\n', at);
    const auto begin = from == std::string::npos ? 0 : from + 1;
    return text.substr(begin, text.find('\n', at) - begin);
  };
  return "\n  in the fuller town: " + line(fuller) + "\n  in the other:       " + line(other);
}

std::string compared(const Built& fuller, const Built& other) {
  const auto but_rules = answer_only_rules();
  for (const auto who : blind) {
    const auto& reader = fuller.town->person(who);
    const auto one = seen_by(*fuller.town, fuller.town->desk(), reader, but_rules);
    const auto two = seen_by(*other.town, other.town->desk(), reader, but_rules);
    if (one.find(canary) != std::string::npos && two.find(canary) == std::string::npos)
      return reader.name + " received what is hidden" + first_difference(one, two);
    if (one != two) return reader.name + " sees two towns" + first_difference(one, two);
  }
  return "";
}

bool differ_to_those_who_may_see(const Built& fuller, const Built& other) {
  for (const auto who : {head, victim_worker}) {
    const auto& reader = fuller.town->person(who);
    if (seen_by(*fuller.town, fuller.town->desk(), reader, {}) !=
        seen_by(*other.town, other.town->desk(), reader, {}))
      return true;
  }
  return false;
}

}  // namespace

Said two_towns_hold(std::uint64_t seed) {
  constexpr std::size_t days = 4;
  Said said;
  const auto plan = plan_from(seed, days);
  const auto fuller = build(plan, seed, Town::fuller);
  const auto other = build(plan, seed, Town::both);
  if (!fuller.town || !other.town) return {.wrong = "A town could not be built"};
  for (const auto& day : plan.days) {
    for (const auto& act : day) {
      ++said.acts;
      const bool done = fuller.town->act(act);
      said.done += done ? 1 : 0;
      const bool there = other.town->act(act);
      if (act.town == Town::both && done != there &&
          !fuller.town->person(act.who).person.is_nil() && act.who != head &&
          act.who != victim_worker)
        said.wrong = "an act was answered otherwise: deed " +
                     std::to_string(static_cast<int>(act.deed)) + " of " +
                     fuller.town->person(act.who).name;
      if (!said.wrong.empty()) return said;
    }
    said.wrong = compared(fuller, other);
    if (!said.wrong.empty()) return said;
  }
  said.differed = differ_to_those_who_may_see(fuller, other);
  return said;
}

}  // namespace holdfast::simulate
