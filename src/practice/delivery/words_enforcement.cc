// The choices that enforcement rests on: their words on the wire, for ever once a record holds
// them, and what a person reads.
#include "practice/delivery/breaches.h"
#include "practice/delivery/custody.h"
#include "practice/delivery/panels.h"
#include "records/word_list.h"

namespace holdfast::delivery {

std::span<const Word> words_of(Excuse) {
  using enum Excuse;
  static constexpr Word words[] = {
      word(reasonable, "reasonable", "There was a reasonable excuse",
           "This is no breach, and nothing follows from it"),
      word(none, "none", "There was no reasonable excuse",
           "A warning or an information must follow"),
  };
  return words;
}

std::span<const Word> words_of(WarnedHow) {
  using enum WarnedHow;
  static constexpr Word words[] = {
      word(by_hand, "by_hand", "Given to the child by hand"),
      word(read_out, "read_out", "Read out to the child, and given to them"),
      word(post, "post", "By post"),
      word(email, "email", "By email"),
  };
  return words;
}

std::span<const Word> words_of(RevocationResult) {
  using enum RevocationResult;
  static constexpr Word words[] = {
      word(revoked, "revoked", "The court revoked the order",
           "Record under Court and orders that the order ended"),
      word(dismissed, "dismissed", "The court dismissed it"),
      word(withdrawn, "withdrawn", "It was withdrawn before the court decided"),
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

std::span<const Word> words_of(PanelSort) {
  using enum PanelSort;
  static constexpr Word words[] = {
      word(first, "first", "The first, to agree a contract"),
      word(progress, "progress", "To look at progress"),
      word(about_breach, "about_breach", "About the contract not being kept"),
      word(last, "last", "The last, at its end"),
  };
  return words;
}

std::span<const Word> words_of(CustodyMeeting) {
  using enum CustodyMeeting;
  static constexpr Word words[] = {
      word(planning, "planning", "To plan the time in custody"),
      word(review, "review", "To review the plan"),
      word(release, "release", "To plan release"),
  };
  return words;
}

}  // namespace holdfast::delivery
