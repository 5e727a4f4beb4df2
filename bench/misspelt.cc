// Looking a child up whose name is spelled wrong, among 100,000: run by hand, since making them
// takes a minute or more. Names are put together from parts, so that they are as many and as
// unevenly spread as names are; each search takes one child of the service and spells their name as
// somebody might who only heard it.
#include <cstdio>

#include "cli/demo_dice.h"
#include "desk/bring_in.h"
#include "desk/find_sounding.h"
#include "measure.h"
#include "parts.h"
#include "town.h"

namespace holdfast::bench {
namespace {

constexpr std::size_t all_children = 100'000;
constexpr std::size_t children_at_once = 500;
constexpr std::size_t searches = 500;
constexpr double limit_ms = 30;

constexpr std::string_view beginnings[] = {
    "Ab", "Al", "An",  "Ar", "Be",  "Bra", "Ca",  "Cha", "Co", "Da",  "De",  "Du", "El",
    "Em", "Fa", "Fi",  "Ga", "Gra", "Ha",  "He",  "I",   "Ja", "Jo",  "Ka",  "Ke", "La",
    "Le", "Lu", "Ma",  "Mi", "Na",  "Ni",  "O",   "Pa",  "Pe", "Phi", "Qua", "Ra", "Re",
    "Ri", "Sa", "Sha", "Si", "Ste", "Ta",  "The", "To",  "Va", "Wa",  "Wi",  "Ya", "Za"};
constexpr std::string_view middles[] = {"b",  "ck", "d", "ff", "l",  "ll", "m",  "n",
                                        "nd", "nn", "r", "rr", "rt", "s",  "ss", "st",
                                        "t",  "tt", "v", "w",  "x",  "z"};
constexpr std::string_view endings[] = {
    "a",   "an",  "by", "el", "er", "ey",  "field", "ford", "ham",  "i",    "ie", "ington",
    "ley", "man", "o",  "on", "ra", "ric", "son",   "ton",  "well", "wood", "y"};

/// Some far more often than others.
const std::string_view& uneven(std::span<const std::string_view> parts, cli::Dice& dice) {
  return parts[std::min(dice.below(parts.size()), dice.below(parts.size()))];
}
std::string name(cli::Dice& dice) {
  return std::string(uneven(beginnings, dice)) + std::string(uneven(middles, dice)) +
         std::string(uneven(endings, dice));
}

children::ChildAdded child(cli::Dice& dice) {
  const auto born = *Date::from("2009-01-01") + dice.between(0, 2900);
  return {{name(dice)}, {name(dice)}, {}, born};
}

std::vector<children::ChildAdded> fill(Town& town, cli::Dice& dice) {
  std::vector<children::ChildAdded> all;
  std::vector<desk::BroughtChild> batch;
  for (std::size_t n = 0; n < all_children; ++n) {
    all.push_back(child(dice));
    const auto event = town.fresh();
    batch.push_back(
        {desk::record_begun_by(town.desk, event), {{event, children::Event(all.back())}}, {}});
    if (batch.size() < children_at_once) continue;
    well(desk::bring_in(town.desk, town.head(), batch));
    batch.clear();
  }
  return all;
}

/// As heard: a letter doubled, dropped, changed for one that sounds like it, or two that changed
/// places.
std::string misspelt(std::string name, cli::Dice& dice) {
  const auto at = 1 + dice.below(name.size() - 1);
  switch (dice.below(4)) {
    case 0:
      name.insert(at, 1, name[at]);
      break;
    case 1:
      if (name.size() > 4) name.erase(at, 1);
      break;
    case 2: {
      constexpr std::string_view from = "aeiouyckszfvmn";
      constexpr std::string_view into = "eaeuoikczsvfnm";
      if (const auto place = from.find(name[at]); place != from.npos) name[at] = into[place];
      break;
    }
    default:
      if (at + 1 < name.size()) std::swap(name[at], name[at + 1]);
  }
  return name;
}

enum class Birthday { known, not_known };

void search(Town& town, const std::vector<children::ChildAdded>& all, cli::Dice dice,
            Birthday birthday) {
  std::vector<Cost> costs;
  std::size_t found = 0;
  for (std::size_t n = 0; n < searches; ++n) {
    const auto& right = dice.one_of(all);
    auto asked = right;
    asked.given_name.value = misspelt(asked.given_name.value, dice);
    if (dice.in_hundred(50)) asked.family_name.value = misspelt(asked.family_name.value, dice);
    if (birthday == Birthday::not_known) asked.date_of_birth.reset();
    costs.push_back(cost_of([&] {
      const auto alike = well(desk::likely_same(town.desk, town.head(), asked));
      const auto name = right.given_name.value + " " + right.family_name.value;
      found += std::ranges::any_of(alike, [&](const auto& one) { return one.child.name == name; });
    }));
  }
  const auto spread = spreads_of(costs);
  const std::string with = birthday == Birthday::known ? "with the birthday" : "without a birthday";
  const auto share = std::to_string(found * 100 / searches) + " in 100 found";
  print_row("A misspelt name " + with + " among 100,000 children (" + share + ")", spread);
  print_limit({"A misspelt name " + with + " among 100,000 children: wall p95", spread.wall.p95,
               limit_ms, "ms"});
}

/// One name of the two, as whoever heard only that types it.
void search_one(Town& town, const std::vector<children::ChildAdded>& all, cli::Dice dice) {
  std::vector<Cost> costs;
  std::size_t found = 0;
  for (std::size_t n = 0; n < searches; ++n) {
    const auto& right = dice.one_of(all);
    const auto& name = dice.in_hundred(50) ? right.given_name.value : right.family_name.value;
    const auto typed = misspelt(name, dice);
    costs.push_back(cost_of([&] {
      const auto heard = well(desk::find_by_sound(town.desk, town.head(), typed, {}));
      found += std::ranges::any_of(heard, [&](const desk::CaseLine& line) {
        return (" " + line.name + " ").find(" " + name + " ") != std::string::npos;
      });
    }));
  }
  const auto spread = spreads_of(costs);
  const auto share = std::to_string(found * 100 / searches) + " in 100 found";
  print_row("One misspelt name among 100,000 children (" + share + ")", spread);
  print_limit(
      {"One misspelt name among 100,000 children: wall p95", spread.wall.p95, limit_ms, "ms"});
}

}  // namespace

void measure_misspelt(const std::filesystem::path& folder) {
  Town town(folder, 1);
  cli::Dice dice(17);
  std::vector<children::ChildAdded> all;
  const auto making = cost_of([&] { all = fill(town, dice); });
  std::printf("| 100,000 children brought in: %.0f s |\n", making.wall_ms / 1000);
  search(town, all, dice, Birthday::known);
  search(town, all, dice, Birthday::not_known);
  search_one(town, all, dice);
}

}  // namespace holdfast::bench
