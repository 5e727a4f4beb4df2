// Which passages those are.
#include "practice/planning/passages.h"

#include <algorithm>

#include "practice/event.h"
#include "practice/planning/planning.h"

namespace holdfast::planning {
namespace {

constexpr std::string_view what_allows_it = "basis_in_law";

template <class R>
std::vector<std::string> written_at_length(const R& record) {
  std::vector<std::string> passages;
  for (const auto& field : R::fields) {
    if (field.kind != FieldKind::long_text || field.name == what_allows_it) continue;
    const auto value = field.get(&record);
    if (const auto* words = value.text()) passages.push_back(*words);
  }
  return passages;
}

/// Nothing is no part.
std::vector<std::string_view> parts_of(std::string_view words) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto end = words.find(between_parts);
    if (const auto part = words.substr(0, end); !part.empty()) parts.push_back(part);
    if (end == std::string_view::npos) return parts;
    words.remove_prefix(end + between_parts.size());
  }
}

bool is_in(std::string_view passage, std::string_view part) {
  return passage.find(part) != std::string_view::npos;
}

}  // namespace

bool stand_in(std::string_view words, const std::vector<std::string>& passages) {
  const auto parts = parts_of(words);
  return !parts.empty() && std::ranges::all_of(parts, [&](std::string_view part) {
    return std::ranges::any_of(passages, [&](const auto& one) { return is_in(one, part); });
  });
}

const Said<CopyAnswered>* answer_to_copy(const State& state, EventId entry,
                                         std::string_view passage) {
  const Said<CopyAnswered>* last = nullptr;
  for (const auto& answer : state.copies_answered) {
    if (answer.record.copied_entry != entry) continue;
    const auto parts = parts_of(answer.record.copied_words.value);
    if (std::ranges::any_of(parts, [&](std::string_view part) { return is_in(passage, part); }))
      last = &answer;
  }
  return last;
}

std::vector<std::string> passages_of(const holdfast::Event& event) {
  const auto* its = in_area<Event>(event);
  if (its == nullptr) return {};
  if (const auto* contingency = std::get_if<ContingencySet>(its))
    return written_at_length(*contingency);
  const auto* step = std::get_if<StepSet>(its);
  return step != nullptr && StepSet::is_restriction(*step) ? written_at_length(*step)
                                                           : std::vector<std::string>{};
}

}  // namespace holdfast::planning
