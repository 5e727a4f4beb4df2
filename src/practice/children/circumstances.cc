// The choices of how the child lives.
#include "practice/children/circumstances.h"

namespace holdfast::children {

std::span<const Word> words_of(PlaceSort) {
  static constexpr Word words[] = {
      {static_cast<int>(PlaceSort::school), "school", "School"},
      {static_cast<int>(PlaceSort::special_school), "special_school", "Special school"},
      {static_cast<int>(PlaceSort::alternative_provision), "alternative_provision",
       "Alternative provision or pupil referral unit"},
      {static_cast<int>(PlaceSort::college), "college", "College or sixth form"},
      {static_cast<int>(PlaceSort::training), "training", "Training or an apprenticeship"},
      {static_cast<int>(PlaceSort::work), "work", "Work"},
      {static_cast<int>(PlaceSort::home), "home", "Educated at home"},
      {static_cast<int>(PlaceSort::none), "none", "No place in education, training or work"},
  };
  return words;
}

std::span<const Word> words_of(Support) {
  static constexpr Word words[] = {
      {static_cast<int>(Support::none_identified), "none_identified", "None: no need identified"},
      {static_cast<int>(Support::being_assessed), "being_assessed", "Being assessed"},
      {static_cast<int>(Support::sen_support), "sen_support", "SEN support (England)"},
      {static_cast<int>(Support::ehcp), "ehcp", "Education, health and care plan (England)"},
      {static_cast<int>(Support::idp), "idp", "Individual development plan (Wales)"},
  };
  return words;
}

std::span<const Word> words_of(Care) {
  static constexpr Word words[] = {
      {static_cast<int>(Care::not_looked_after), "not_looked_after", "Not looked after"},
      {static_cast<int>(Care::agreed), "agreed", "Looked after by agreement",
       "Section 20 of the Children Act 1989; section 76 of the 2014 Act in Wales"},
      {static_cast<int>(Care::interim_order), "interim_order", "Interim care order"},
      {static_cast<int>(Care::full_order), "full_order", "Care order"},
      {static_cast<int>(Care::remanded), "remanded", "Looked after because remanded"},
      {static_cast<int>(Care::short_breaks), "short_breaks", "Short breaks"},
      {static_cast<int>(Care::leaving_care), "leaving_care", "Leaving care, or has left it"},
  };
  return words;
}

std::span<const Word> words_of(ServicesPlan) {
  static constexpr Word words[] = {
      {static_cast<int>(ServicesPlan::none), "none", "None: asked, and there is none"},
      {static_cast<int>(ServicesPlan::early_help), "early_help", "Early help"},
      {static_cast<int>(ServicesPlan::child_in_need), "child_in_need",
       "Child in need plan (England)"},
      {static_cast<int>(ServicesPlan::care_and_support), "care_and_support",
       "Care and support plan (Wales)"},
      {static_cast<int>(ServicesPlan::child_protection), "child_protection",
       "Child protection plan"},
  };
  return words;
}

std::span<const Word> words_of(HealthSort) {
  static constexpr Word words[] = {
      {static_cast<int>(HealthSort::physical), "physical", "Physical health"},
      {static_cast<int>(HealthSort::disability), "disability", "Disability"},
      {static_cast<int>(HealthSort::neurodivergence), "neurodivergence",
       "Autism, ADHD or another neurodivergence"},
      {static_cast<int>(HealthSort::learning_disability), "learning_disability",
       "Learning disability"},
      {static_cast<int>(HealthSort::mental_health), "mental_health", "Mental health"},
      {static_cast<int>(HealthSort::substances), "substances", "Alcohol or drugs"},
      {static_cast<int>(HealthSort::medicine), "medicine", "Medicine they take"},
      {static_cast<int>(HealthSort::allergy), "allergy", "Allergy"},
      {static_cast<int>(HealthSort::other), "other", "Something else"},
  };
  return words;
}

}  // namespace holdfast::children
