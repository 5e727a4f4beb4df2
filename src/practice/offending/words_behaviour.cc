// The words of what a child is said to have done. Wire words are for ever; labels may be put
// better.
#include "practice/offending/behaviour.h"

namespace holdfast::offending {
namespace {

constexpr int at(auto value) { return static_cast<int>(value); }

}  // namespace

std::span<const Word> words_of(PlaceKind) {
  static constexpr Word words[] = {
      {at(PlaceKind::home), "home", "At home"},
      {at(PlaceKind::street), "street", "Street or public place"},
      {at(PlaceKind::education), "education", "School or college"},
      {at(PlaceKind::shop), "shop", "Shop"},
      {at(PlaceKind::transport), "transport", "Train, bus or station"},
      {at(PlaceKind::park), "park", "Park or open space"},
      {at(PlaceKind::online), "online", "Online"},
      {at(PlaceKind::care), "care", "Children's home or other care"},
      {at(PlaceKind::custody), "custody", "Custody"},
      {at(PlaceKind::other), "other", "Somewhere else"},
  };
  return words;
}

std::span<const Word> words_of(Weapon) {
  static constexpr Word words[] = {
      {at(Weapon::none), "none", "No weapon"},
      {at(Weapon::knife), "knife", "Knife or other blade"},
      {at(Weapon::firearm), "firearm", "Firearm"},
      {at(Weapon::imitation), "imitation", "Imitation firearm or air weapon"},
      {at(Weapon::blunt), "blunt", "Blunt object"},
      {at(Weapon::corrosive), "corrosive", "Corrosive substance"},
      {at(Weapon::other), "other", "Another weapon"},
  };
  return words;
}

std::span<const Word> words_of(Hostility) {
  static constexpr Word words[] = {
      {at(Hostility::race), "race", "Race or nationality"},
      {at(Hostility::religion), "religion", "Religion or belief"},
      {at(Hostility::sexual_orientation), "sexual_orientation", "Sexual orientation"},
      {at(Hostility::transgender), "transgender", "Being transgender"},
      {at(Hostility::disability), "disability", "Disability"},
  };
  return words;
}

std::span<const Word> words_of(Outcome) {
  static constexpr Word words[] = {
      {at(Outcome::admitted), "admitted", "Admitted by the child",
       "To the police or another agency: not a conviction"},
      {at(Outcome::denied), "denied", "Denied by the child"},
      {at(Outcome::charged), "charged", "Charged"},
      {at(Outcome::pleaded_guilty), "pleaded_guilty", "Pleaded guilty in court"},
      {at(Outcome::found_guilty), "found_guilty", "Found guilty"},
      {at(Outcome::taken_into_consideration), "taken_into_consideration",
       "Taken into consideration", "Admitted, and weighed in sentencing for another offence"},
      {at(Outcome::special_verdict), "special_verdict",
       "Found to have done it, and not to be guilty or not fit to plead"},
      {at(Outcome::found_not_guilty), "found_not_guilty", "Found not guilty"},
      {at(Outcome::conviction_quashed), "conviction_quashed", "Conviction quashed"},
      {at(Outcome::discontinued), "discontinued", "Discontinued or withdrawn"},
      {at(Outcome::no_further_action), "no_further_action", "No further action"},
      {at(Outcome::found_untrue), "found_untrue", "Found not to have happened"},
  };
  return words;
}

std::span<const Word> words_of(BehaviourKind) {
  static constexpr Word words[] = {
      {at(BehaviourKind::violence), "violence", "Violence"},
      {at(BehaviourKind::threats), "threats", "Threats"},
      {at(BehaviourKind::weapons), "weapons", "Weapons"},
      {at(BehaviourKind::sexual), "sexual", "Sexual"},
      {at(BehaviourKind::in_relationship), "in_relationship", "Harm in a relationship or at home"},
      {at(BehaviourKind::damage), "damage", "Damage"},
      {at(BehaviourKind::fire), "fire", "Setting fires"},
      {at(BehaviourKind::theft), "theft", "Taking things"},
      {at(BehaviourKind::online), "online", "Harm online"},
      {at(BehaviourKind::animals), "animals", "Harm to animals"},
      {at(BehaviourKind::other), "other", "Something else"},
  };
  return words;
}

std::span<const Word> words_of(Ground) {
  static constexpr Word words[] = {
      {at(Ground::seen), "seen", "Seen, or on record"},
      {at(Ground::admitted), "admitted", "The child says so"},
      {at(Ground::reported), "reported", "Reported, not confirmed"},
      {at(Ground::intelligence), "intelligence", "Intelligence"},
  };
  return words;
}

std::span<const Word> words_of(Settlement) {
  static constexpr Word words[] = {
      {at(Settlement::confirmed), "confirmed", "Confirmed"},
      {at(Settlement::admitted), "admitted", "Admitted by the child"},
      {at(Settlement::not_established), "not_established", "Could not be established"},
      {at(Settlement::found_untrue), "found_untrue", "Found not to have happened"},
  };
  return words;
}

std::span<const Word> words_of(GravityScale) {
  static constexpr Word words[] = {
      {at(GravityScale::national_return), "national_return",
       "Seriousness in the national return, 1 to 8"},
      {at(GravityScale::child_gravity_matrix), "child_gravity_matrix",
       "Child gravity matrix of the police, 1 to 5"},
  };
  return words;
}

}  // namespace holdfast::offending
