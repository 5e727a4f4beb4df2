// The choices that enforcement rests on: their words on the wire, for ever once a record holds
// them, and what a person reads.
#include "practice/delivery/order_clocks.h"
#include "records/word_list.h"

namespace holdfast::delivery {

std::span<const Word> words_of(Excuse) {
  using enum Excuse;
  static constexpr Word words[] = {
      word(not_decided, "not_decided", "Not decided yet"),
      word(reasonable, "reasonable", "There was a reasonable excuse",
           "This is no breach, and nothing follows from it"),
      word(none, "none", "There was no reasonable excuse"),
  };
  return words;
}

std::span<const Word> words_of(Extending) {
  using enum Extending;
  static constexpr Word words[] = {
      word(for_breach, "for_breach", "When it dealt with a breach"),
      word(by_amendment, "by_amendment", "When somebody applied to amend the order"),
  };
  return words;
}

std::span<const Word> words_of(PanelMay) {
  using enum PanelMay;
  static constexpr Word words[] = {
      word(go_on, "go_on", "The contract goes on as it is"),
      word(go_on_with_changes, "go_on_with_changes", "The contract goes on with changes",
           "Agree them with the child and write them down at once"),
      word(refer_back_to_court, "refer_back_to_court", "The child is referred back to court",
           "The meeting ends, and a report says why"),
  };
  return words;
}

}  // namespace holdfast::delivery
