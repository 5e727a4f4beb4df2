// The lines that counts are kept in: readable without us, for as long as they are kept.
#include <algorithm>
#include <charconv>

#include "practice/assessment/counting.h"
#include "records/csv.h"

namespace holdfast::assessment {
namespace {

constexpr std::string_view everybody = "all";
constexpr std::size_t named_cells = 3;

using Member = std::optional<int> LevelFigures::*;
constexpr std::array<std::pair<std::string_view, Member>, 7> kept = {{
    {"children", &LevelFigures::children},
    {"low", &LevelFigures::low},
    {"medium", &LevelFigures::medium},
    {"high_or_very_high", &LevelFigures::raised},
    {"high", &LevelFigures::high},
    {"very_high", &LevelFigures::very_high},
    {"not_judged", &LevelFigures::not_judged},
}};

std::string row_of(std::size_t matter, std::string_view trait, std::string_view group,
                   const LevelFigures& figures) {
  std::vector<std::string> cells{std::string(words_of(Matter{})[matter].wire), std::string(trait),
                                 std::string(group)};
  for (const auto& [name, member] : kept) {
    const auto& figure = figures.*member;
    cells.push_back(figure ? std::to_string(*figure) : std::string());
  }
  return csv_of(cells);
}

std::optional<std::size_t> place_in(std::span<const Word> words, std::string_view wire) {
  const auto at = std::ranges::find(words, wire, &Word::wire);
  if (at == words.end()) return std::nullopt;
  return static_cast<std::size_t>(at - words.begin());
}

/// The row that these words name; null where there is none such.
LevelFigures* row_named(ShownCounts& shown, const std::vector<std::string>& cells) {
  const auto matter = place_in(words_of(Matter{}), cells[0]);
  if (!matter) return nullptr;
  if (cells[1] == everybody) return &shown.everybody[*matter];
  const auto trait = place_in(words_of(Trait{}), cells[1]);
  if (!trait) return nullptr;
  const auto group = place_in(groups_of(static_cast<Trait>(*trait)), cells[2]);
  return group ? &shown.by_trait[*trait][*group][*matter] : nullptr;
}

bool read_row(ShownCounts& shown, const std::vector<std::string>& cells) {
  if (cells.size() != named_cells + kept.size()) return false;
  auto* figures = row_named(shown, cells);
  if (figures == nullptr) return false;
  for (std::size_t i = 0; i < kept.size(); ++i) {
    const auto& cell = cells[named_cells + i];
    if (cell.empty()) continue;
    int figure = 0;
    const auto* end = cell.data() + cell.size();
    if (std::from_chars(cell.data(), end, figure).ptr != end || figure < 0) return false;
    figures->*kept[i].second = figure;
  }
  return true;
}

ShownCounts nothing_shown() {
  ShownCounts shown{std::vector<LevelFigures>(matter_count), {}};
  for (std::size_t t = 0; t < trait_count; ++t)
    shown.by_trait.emplace_back(groups_of(static_cast<Trait>(t)).size(),
                                std::vector<LevelFigures>(matter_count));
  return shown;
}

}  // namespace

std::string text_of(const ShownCounts& shown) {
  std::vector<std::string> head{"judgement", "trait", "group"};
  for (const auto& [name, member] : kept) head.emplace_back(name);
  auto text = csv_of(head);
  for (std::size_t m = 0; m < matter_count; ++m) {
    text += row_of(m, everybody, everybody, shown.everybody[m]);
    for (std::size_t t = 0; t < trait_count; ++t) {
      const auto groups = groups_of(static_cast<Trait>(t));
      for (std::size_t g = 0; g < groups.size(); ++g)
        text += row_of(m, words_of(Trait{})[t].wire, groups[g].wire, shown.by_trait[t][g][m]);
    }
  }
  return text;
}

std::optional<ShownCounts> shown_from(std::string_view text) {
  auto shown = nothing_shown();
  CsvReader reader(text);
  if (!reader.next()) return std::nullopt;
  while (const auto row = reader.next())
    if (reader.wrong() || !read_row(shown, row->cells)) return std::nullopt;
  return shown;
}

}  // namespace holdfast::assessment
