// The choices of the area's records: their words on the wire, for ever, and what a person reads.
#include "practice/delivery/delivery.h"
#include "records/word_list.h"

namespace holdfast::delivery {

std::span<const Word> words_of(Sort) {
  using enum Sort;
  static constexpr Word words[] = {
      word(office, "office", "At our office"),
      word(home, "home", "At home"),
      word(phone, "phone", "By phone"),
      word(video, "video", "By video"),
      word(group, "group", "In a group"),
      word(school, "school", "At school or college"),
      word(elsewhere, "elsewhere", "Somewhere else"),
  };
  return words;
}

std::span<const Word> words_of(AskedBy) {
  using enum AskedBy;
  static constexpr Word words[] = {
      word(child, "child", "The child"),
      word(family, "family", "Parents or carers"),
      word(us, "us", "We did"),
      word(agency, "agency", "Another agency"),
  };
  return words;
}

std::span<const Word> words_of(TookPart) {
  using enum TookPart;
  static constexpr Word words[] = {
      word(well, "well", "Fully"),
      word(some, "some", "In part"),
      word(little, "little", "Hardly"),
      word(refused, "refused", "Not at all"),
  };
  return words;
}

std::span<const Word> words_of(Reached) {
  using enum Reached;
  static constexpr Word words[] = {
      word(child, "child", "The child"),
      word(family, "family", "Parents or carers, not the child"),
      word(nobody, "nobody", "Nobody"),
  };
  return words;
}

std::span<const Word> words_of(Judgement) {
  using enum Judgement;
  static constexpr Word words[] = {
      word(acceptable, "acceptable", "Acceptable"),
      word(unacceptable, "unacceptable", "Unacceptable"),
      word(exceptional, "exceptional", "Exceptional circumstances",
           "Something that nobody could expect the child to have got past"),
  };
  return words;
}

std::span<const Word> words_of(Level) {
  using enum Level;
  static constexpr Word words[] = {
      word(standard, "standard", "Standard"),
      word(enhanced, "enhanced", "Enhanced"),
      word(intensive, "intensive", "Intensive"),
  };
  return words;
}

std::string_view label_of(Stands stands) {
  switch (stands) {
    case Stands::ahead:
      return "Ahead";
    case Stands::nothing_recorded:
      return "Nothing recorded";
    case Stands::took_place:
      return "Took place";
    case Stands::absent:
      return "Did not come";
    case Stands::called_off:
      return "Called off";
  }
  return "";
}

}  // namespace holdfast::delivery
