// A scenario of harm: what could happen, to whom, when and why, what holds it back, and what is not
// known. It is the heart of an assessment: a level alone says nothing that somebody could act on.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::assessment {

/// Source: sources.md#scenarios-of-harm
enum class Harmed { known_victim, other_child, family, staff, group, public_, not_known };
std::span<const Word> words_of(Harmed);
enum class Impact { minor, significant, serious, life_threatening };
std::span<const Word> words_of(Impact);
enum class Soon { any_time, days, weeks, if_changed, not_known };
std::span<const Word> words_of(Soon);
enum class Likely { unlikely, possible, likely, very_likely, not_known };
std::span<const Word> words_of(Likely);

struct ScenarioTold {
  static constexpr std::string_view kind = "assessment.scenario_told";
  static constexpr std::string_view title = "Scenario of harm";
  static constexpr Clearance floor = {Compartment::open};
  EventId scenario_in;
  std::optional<EventId> instead_of;
  std::optional<EventId> scenario_from;  ///< the scenario of an earlier assessment it began with
  LongText happening;
  Harmed harmed{};
  std::optional<EventId> harmed_token;
  std::optional<Text> harmed_who;
  Impact impact{};
  LongText circumstances;
  Soon soon{};
  Likely likely{};
  LongText changed_by;
  LongText held_by;
  std::optional<LongText> unknowns;
  std::vector<EventId> scenario_shown_by;

  static constexpr Field fields[] = {
      field<&ScenarioTold::scenario_in>("scenario_in", "Which assessment?").not_typed(),
      field<&ScenarioTold::instead_of>("instead_of", "Instead of which scenario?").not_typed(),
      field<&ScenarioTold::scenario_from>("scenario_from",
                                          "Which earlier scenario does it begin with?")
          .label("Began with")
          .not_typed(),
      field<&ScenarioTold::happening>("happening", "What could happen, and what would it do?")
          .label("What could happen")
          .hint("The behaviour, and what it would mean for whoever is harmed")
          .missing("Write what could happen"),
      field<&ScenarioTold::harmed>("harmed", "Who could be harmed?")
          .label("Who")
          .missing("Select who could be harmed"),
      field<&ScenarioTold::harmed_token>("harmed_token", "Which victim?")
          .label("Victim")
          .hint("Where it is somebody already harmed"),
      field<&ScenarioTold::harmed_who>("harmed_who", "Who exactly?")
          .label("Who exactly")
          .hint("For example, boys at his college who know his brother. Name no victim"),
      field<&ScenarioTold::impact>("impact", "How bad would it be?")
          .label("Impact")
          .missing("Select how bad it would be"),
      field<&ScenarioTold::circumstances>("circumstances", "In which circumstances?")
          .label("Circumstances")
          .hint("Where, with whom, after what. What has it looked like before?")
          .missing("Write in which circumstances"),
      field<&ScenarioTold::soon>("soon", "How soon could it happen?")
          .label("How soon")
          .missing("Select how soon it could happen"),
      field<&ScenarioTold::likely>("likely", "How likely is it?")
          .label("How likely")
          .missing("Select how likely it is"),
      field<&ScenarioTold::changed_by>("changed_by", "What makes it more likely, and what less?")
          .label("More or less likely with")
          .missing("Write what makes it more likely, and what less"),
      field<&ScenarioTold::held_by>("held_by", "What holds it back now?")
          .label("Held back by")
          .hint("People, places, conditions and work that are there today, not planned")
          .missing("Write what holds it back now, or that nothing does"),
      field<&ScenarioTold::unknowns>("unknowns", "What is not known?")
          .label("Not known")
          .hint("And what was done to find it out"),
      field<&ScenarioTold::scenario_shown_by>("scenario_shown_by", "Which entries show it?")
          .label("Evidence")
          .hint("Select all that it rests on"),
  };
};

/// It is no longer thought of: why is kept.
struct ScenarioDropped {
  static constexpr std::string_view kind = "assessment.scenario_dropped";
  static constexpr std::string_view title = "Scenario dropped";
  static constexpr Clearance floor = {Compartment::open};
  EventId dropped_scenario;
  LongText dropped_because;

  static constexpr Field fields[] = {
      field<&ScenarioDropped::dropped_scenario>("dropped_scenario", "Which scenario?").not_typed(),
      field<&ScenarioDropped::dropped_because>("dropped_because",
                                               "Why is it no longer to be expected?")
          .label("Reason")
          .missing("Say why it is no longer to be expected"),
  };
};

}  // namespace holdfast::assessment
