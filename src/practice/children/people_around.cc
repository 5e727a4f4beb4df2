// The choices of who people are to the child.
#include "practice/children/people_around.h"

namespace holdfast::children {

std::span<const Word> words_of(Relation) {
  static constexpr Word words[] = {
      {static_cast<int>(Relation::mother), "mother", "Mother"},
      {static_cast<int>(Relation::father), "father", "Father"},
      {static_cast<int>(Relation::step_parent), "step_parent", "Step-parent"},
      {static_cast<int>(Relation::grandparent), "grandparent", "Grandparent"},
      {static_cast<int>(Relation::sibling), "sibling", "Brother or sister"},
      {static_cast<int>(Relation::other_family), "other_family", "Other family"},
      {static_cast<int>(Relation::foster_carer), "foster_carer", "Foster carer"},
      {static_cast<int>(Relation::other_carer), "other_carer", "Another carer"},
      {static_cast<int>(Relation::partner), "partner", "Girlfriend, boyfriend or partner"},
      {static_cast<int>(Relation::own_child), "own_child", "The child's own child"},
      {static_cast<int>(Relation::a_friend), "friend", "Friend"},
      {static_cast<int>(Relation::other), "other", "Somebody else the child trusts"},
  };
  return words;
}

std::span<const Word> words_of(LivesWith) {
  static constexpr Word words[] = {
      {static_cast<int>(LivesWith::yes), "yes", "Yes"},
      {static_cast<int>(LivesWith::sometimes), "sometimes", "Some of the time"},
      {static_cast<int>(LivesWith::no), "no", "No"},
  };
  return words;
}

std::span<const Word> words_of(Responsibility) {
  static constexpr Word words[] = {
      {static_cast<int>(Responsibility::has), "has", "Yes"},
      {static_cast<int>(Responsibility::has_not), "has_not", "No"},
  };
  return words;
}

}  // namespace holdfast::children
