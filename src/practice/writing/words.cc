// To whom a letter goes and how: words on the wire, for ever once a record holds them.
#include "practice/writing/writing.h"
#include "records/word_list.h"

namespace holdfast::writing {

std::span<const Word> words_of(SentTo) {
  using enum SentTo;
  static constexpr Word words[] = {
      word(child, "child", "The child"),
      word(parent, "parent", "A parent or carer"),
      word(court, "court", "A court"),
      word(panel, "panel", "A panel"),
      word(agency, "agency", "An agency, or somebody who acts for the child"),
  };
  return words;
}

std::span<const Word> words_of(SentHow) {
  using enum SentHow;
  static constexpr Word words[] = {
      word(by_hand, "by_hand", "By hand"),
      word(post, "post", "By post"),
      word(email, "email", "By email"),
  };
  return words;
}

}  // namespace holdfast::writing
