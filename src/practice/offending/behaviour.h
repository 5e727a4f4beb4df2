// What the child is said to have done: offences alleged, what came of each, and harmful behaviour
// that was never charged. An allegation and its outcome are two records, since they are learned on
// different days from different people. Included by offending.h alone.
#pragma once
#include <vector>

#include "records/shape.h"

namespace holdfast::offending {

/// Where it was, for seeing a pattern; the place itself is written beside it.
enum class PlaceKind {
  home,
  street,
  education,
  shop,
  transport,
  park,
  online,
  care,
  custody,
  other
};
std::span<const Word> words_of(PlaceKind);

/// "No weapon" is a statement of the source; an empty answer is not known.
enum class Weapon { none, knife, firearm, imitation, blunt, corrosive, other };
std::span<const Word> words_of(Weapon);

/// To whom the source says that hostility was shown, for who they are. Source: sources.md#hostility
enum class Hostility { race, religion, sexual_orientation, transgender, disability };
std::span<const Word> words_of(Hostility);

struct OffenceAlleged {
  static constexpr std::string_view kind = "offending.offence_alleged";
  static constexpr std::string_view title = "Offence alleged";
  static constexpr Clearance floor = {Compartment::open};
  std::optional<Text> offence_code;
  Text offence_title;
  Date committed_on;
  std::optional<Date> committed_until;
  std::optional<PlaceKind> committed_in;
  std::optional<Text> committed_at;
  LongText allegation;
  std::optional<Weapon> weapon;
  std::vector<Hostility> hostility;
  std::optional<Text> co_accused;
  std::vector<StreamId> co_accused_here;
  std::optional<Text> victim_tokens;  ///< of before tokens were entries: read, no longer asked
  std::vector<EventId> harmed;
  std::optional<AgencyId> alleged_by;
  Text alleged_by_whom;

  static constexpr Field fields[] = {
      field<&OffenceAlleged::offence_code>("offence_code", "Offence code")
          .hint(
              "As it stands on the paper: of the criminal justice system, like CJ88144, or of the "
              "Home Office, like 008/26"),
      field<&OffenceAlleged::offence_title>("offence_title", "What is the offence called?")
          .label("Offence")
          .hint("It is kept in these words, whatever the offence is called later")
          .missing("Enter what the offence is called"),
      field<&OffenceAlleged::committed_on>("committed_on", "When is it said to have happened?")
          .label("Said to have happened on")
          .hint("For example, 27 3 2026. If the day is not certain, the first it can have been")
          .missing("Enter the day it is said to have happened"),
      field<&OffenceAlleged::committed_until>(
          "committed_until", "If it went on, or the day is not certain: until when?")
          .label("Until")
          .hint("The last day it can have been"),
      field<&OffenceAlleged::committed_in>("committed_in", "What kind of place was it?")
          .label("Kind of place"),
      field<&OffenceAlleged::committed_at>("committed_at", "Where was it?")
          .label("Place")
          .hint("A street, a school, a platform. Not a victim's address"),
      field<&OffenceAlleged::allegation>("allegation", "What is the child said to have done?")
          .label("Said to have done")
          .hint("Do not name victims or other children here")
          .missing("Enter what the child is said to have done"),
      field<&OffenceAlleged::weapon>("weapon", "Was there a weapon, as the source says?")
          .label("Weapon")
          .hint("Leave empty if the source does not say"),
      field<&OffenceAlleged::hostility>("hostility",
                                        "Was hostility shown to who somebody is, as the source "
                                        "says?")
          .label("Hostility")
          .hint("Select all that the source says, or none"),
      field<&OffenceAlleged::co_accused>("co_accused", "Who else is said to have taken part?")
          .label("Others said to have taken part")
          .hint("Initials only"),
      field<&OffenceAlleged::co_accused_here>("co_accused_here",
                                              "Which of them have a record here?")
          .label("Of them, with a record here")
          .hint("Children you work with. Their names are shown only to people who may open their "
                "records"),
      field<&OffenceAlleged::victim_tokens>("victim_tokens", "Which victims?")
          .label("Victims")
          .hint("Only the tokens of the victim worker, like V1 V2. Never a name")
          .not_typed(),
      field<&OffenceAlleged::harmed>("harmed", "Which victims on this record?")
          .label("Victims on this record")
          .hint("A victim who is not here yet is added under Victims"),
      field<&OffenceAlleged::alleged_by>("alleged_by", "Which agency says so?").label("Alleged by"),
      field<&OffenceAlleged::alleged_by_whom>("alleged_by_whom", "Who told us?")
          .label("Told by")
          .hint("A name, and how they know")
          .missing("Enter who told us"),
  };
};

/// The records of those said to have taken part.
inline const std::vector<StreamId>& taking_part(const OffenceAlleged& r) {
  return r.co_accused_here;
}

/// What was said or decided about an offence. Each is one entry: a charge does not undo an
/// admission.
enum class Outcome {
  admitted,
  denied,
  charged,
  pleaded_guilty,
  found_guilty,
  taken_into_consideration,
  special_verdict,
  found_not_guilty,
  conviction_quashed,
  discontinued,
  no_further_action,
  found_untrue
};
std::span<const Word> words_of(Outcome);

struct OffenceAnswered {
  static constexpr std::string_view kind = "offending.offence_answered";
  static constexpr std::string_view title = "Outcome of an offence";
  static constexpr Clearance floor = {Compartment::open};
  EventId of_offence;
  Outcome outcome{};
  Date outcome_on;
  Text decided_by;
  std::optional<LongText> outcome_why;

  static constexpr Field fields[] = {
      field<&OffenceAnswered::of_offence>("of_offence", "Which offence?")
          .label("Offence")
          .missing("Select the offence"),
      field<&OffenceAnswered::outcome>("outcome", "What was said or decided?")
          .label("Outcome")
          .missing("Select what was said or decided"),
      field<&OffenceAnswered::outcome_on>("outcome_on", "On which day?")
          .label("On")
          .missing("Enter the day"),
      field<&OffenceAnswered::decided_by>("decided_by", "Who said or decided so?")
          .label("By")
          .hint("A court, the police, the Crown Prosecution Service, the child")
          .missing("Enter who said or decided so"),
      field<&OffenceAnswered::outcome_why>("outcome_why", "Why?")
          .label("Reason")
          .hint("Needed where it takes the offence out of the pattern: it is shown in its place"),
  };
};

enum class BehaviourKind {
  violence,
  threats,
  weapons,
  sexual,
  in_relationship,
  damage,
  fire,
  theft,
  online,
  animals,
  other
};
std::span<const Word> words_of(BehaviourKind);

/// What the report of a behaviour rests on. Source: sources.md#fact-and-opinion
enum class Ground { seen, admitted, reported, intelligence };
std::span<const Word> words_of(Ground);

struct BehaviourReported {
  static constexpr std::string_view kind = "offending.behaviour_reported";
  static constexpr std::string_view title = "Harmful behaviour reported";
  static constexpr Clearance floor = {Compartment::open};
  BehaviourKind behaviour_kind{};
  Date behaved_on;
  std::optional<PlaceKind> behaved_in;
  std::optional<Text> behaved_at;
  LongText what_was_done;
  std::vector<Hostility> hostility_shown;
  Ground ground{};
  std::optional<AgencyId> reported_by;
  Text reported_by_whom;

  static constexpr Field fields[] = {
      field<&BehaviourReported::behaviour_kind>("behaviour_kind", "What kind of behaviour was it?")
          .label("Kind")
          .missing("Select what kind of behaviour it was"),
      field<&BehaviourReported::behaved_on>("behaved_on", "When was it?")
          .label("On")
          .hint("For example, 27 3 2026. If you are not sure, the day it was noticed")
          .missing("Enter the day"),
      field<&BehaviourReported::behaved_in>("behaved_in", "What kind of place was it?")
          .label("Kind of place"),
      field<&BehaviourReported::behaved_at>("behaved_at", "Where was it?").label("Place"),
      field<&BehaviourReported::what_was_done>("what_was_done", "What did the child do?")
          .label("What the child did")
          .hint("Do not name victims or other children here")
          .missing("Enter what the child did"),
      field<&BehaviourReported::hostility_shown>("hostility_shown",
                                                 "Was hostility shown to who somebody is?")
          .label("Hostility")
          .hint("Select all that the source says, or none"),
      field<&BehaviourReported::ground>("ground", "What does this rest on?")
          .label("Rests on")
          .missing("Select what this rests on"),
      field<&BehaviourReported::reported_by>("reported_by", "Which agency told us?")
          .label("Agency")
          .hint("Leave empty if it was the child, the family or somebody else"),
      field<&BehaviourReported::reported_by_whom>("reported_by_whom", "Who told us?")
          .label("Told by")
          .hint("A name, and how they know")
          .missing("Enter who told us"),
  };
};

enum class Settlement { confirmed, admitted, not_established, found_untrue };
std::span<const Word> words_of(Settlement);

struct BehaviourSettled {
  static constexpr std::string_view kind = "offending.behaviour_settled";
  static constexpr std::string_view title = "Report of behaviour settled";
  static constexpr Clearance floor = {Compartment::open};
  EventId of_behaviour;
  Settlement settlement{};
  Date settled_on;
  Text settled_by;
  LongText settled_why;

  static constexpr Field fields[] = {
      field<&BehaviourSettled::of_behaviour>("of_behaviour", "Which report?")
          .label("Report")
          .missing("Select the report"),
      field<&BehaviourSettled::settlement>("settlement", "What was found?")
          .label("Found")
          .missing("Select what was found"),
      field<&BehaviourSettled::settled_on>("settled_on", "On which day?")
          .label("On")
          .missing("Enter the day"),
      field<&BehaviourSettled::settled_by>("settled_by", "Who looked into it?")
          .label("By")
          .missing("Enter who looked into it"),
      field<&BehaviourSettled::settled_why>("settled_why", "What does that rest on?")
          .label("Reason")
          .missing("Enter what that rests on"),
  };
};

/// How grave a scale says an offence is. Empty where nobody has scored it: never guessed from a
/// code.
enum class GravityScale { national_return, child_gravity_matrix };
std::span<const Word> words_of(GravityScale);

struct GravityScored {
  static constexpr std::string_view kind = "offending.gravity_scored";
  static constexpr std::string_view title = "Gravity scored";
  static constexpr Clearance floor = {Compartment::open};
  EventId gravity_of;
  GravityScale scale{};
  Number score;
  Date scored_on;
  Text scored_by;
  std::optional<LongText> score_why;

  static constexpr Field fields[] = {
      field<&GravityScored::gravity_of>("gravity_of", "Which offence?")
          .label("Offence")
          .missing("Select the offence"),
      field<&GravityScored::scale>("scale", "On which scale?")
          .label("Scale")
          .missing("Select the scale"),
      field<&GravityScored::score>("score", "What is the score?")
          .label("Score")
          .unit("points")
          .missing("Enter the score"),
      field<&GravityScored::scored_on>("scored_on", "On which day was it scored?")
          .label("Scored on")
          .missing("Enter the day it was scored"),
      field<&GravityScored::scored_by>("scored_by", "Who scored it?")
          .label("Scored by")
          .missing("Enter who scored it"),
      field<&GravityScored::score_why>("score_why", "What raised or lowered it?")
          .label("What raised or lowered it"),
  };
};

}  // namespace holdfast::offending
