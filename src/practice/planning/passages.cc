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

}  // namespace

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
