// How the child lives: school or work, being looked after, what children's services do, health, and
// what makes it hard to understand or be understood. What changes is said anew with the day it
// began, so that earlier answers stay.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "records/shape.h"

namespace holdfast::children {

enum class PlaceSort {
  school,
  special_school,
  alternative_provision,
  college,
  training,
  work,
  home,
  none
};
std::span<const Word> words_of(PlaceSort);

struct SchoolLearned {
  static constexpr std::string_view kind = "children.school_learned";
  static constexpr std::string_view title = "School, college or work";
  static constexpr Clearance floor = {Compartment::open};
  PlaceSort place_sort{};
  std::optional<Text> place;
  Date attends_from;
  std::optional<Number> hours_a_week;

  static constexpr Field fields[] = {
      field<&SchoolLearned::place>("place", "What is it called?")
          .label("Name")
          .hint("Leave empty if the child is at home or has no place"),
      field<&SchoolLearned::place_sort>("place_sort", "What kind of place is it?")
          .label("Kind")
          .missing("Select what kind of place it is"),
      field<&SchoolLearned::attends_from>("attends_from", "From which day?")
          .label("From")
          .hint("For example, 4 9 2026. If you are not sure, the day you were told")
          .missing("Enter the day it began"),
      field<&SchoolLearned::hours_a_week>("hours_a_week", "How many hours a week is it arranged?")
          .label("Hours a week")
          .hint("As arranged, not as attended")
          .unit("hours"),
  };
};

enum class Support { none_identified, being_assessed, sen_support, ehcp, idp };
std::span<const Word> words_of(Support);

struct LearningSupportLearned {
  static constexpr std::string_view kind = "children.learning_support_learned";
  static constexpr std::string_view title = "Support with learning";
  static constexpr Clearance floor = {Compartment::open};
  Support support{};
  Date support_from;
  std::optional<LongText> support_needs;

  static constexpr Field fields[] = {
      field<&LearningSupportLearned::support>("support", "What support with learning is there?")
          .label("Support")
          .missing("Select what support there is"),
      field<&LearningSupportLearned::support_from>("support_from", "From which day?")
          .label("From")
          .hint("For example, 4 9 2026. If you are not sure, the day you were told")
          .missing("Enter the day it began"),
      field<&LearningSupportLearned::support_needs>("support_needs", "What is it for?")
          .label("For"),
  };
};

enum class Care {
  not_looked_after,
  agreed,
  interim_order,
  full_order,
  remanded,
  short_breaks,
  leaving_care
};
std::span<const Word> words_of(Care);

struct CareStatusLearned {
  static constexpr std::string_view kind = "children.care_status_learned";
  static constexpr std::string_view title = "Care status";
  static constexpr Clearance floor = {Compartment::open};
  Care care{};
  Date care_from;
  std::optional<Text> care_authority;

  static constexpr Field fields[] = {
      field<&CareStatusLearned::care>("care", "Is the child looked after by a local authority?")
          .label("Care status")
          .missing("Select whether and how the child is looked after"),
      field<&CareStatusLearned::care_from>("care_from", "From which day?")
          .label("From")
          .hint("For example, 4 9 2026. If you are not sure, the day you were told")
          .missing("Enter the day it began"),
      field<&CareStatusLearned::care_authority>("care_authority", "Which local authority?")
          .label("Local authority")
          .hint("Above all where it is not the one the child lives in"),
  };
};

enum class ServicesPlan { none, early_help, child_in_need, care_and_support, child_protection };
std::span<const Word> words_of(ServicesPlan);

struct ServicesPlanLearned {
  static constexpr std::string_view kind = "children.services_plan_learned";
  static constexpr std::string_view title = "Children's services plan";
  static constexpr Clearance floor = {Compartment::open};
  ServicesPlan services_plan{};
  Date plan_from;

  static constexpr Field fields[] = {
      field<&ServicesPlanLearned::services_plan>("services_plan",
                                                 "What plan do children's services have?")
          .label("Children's services plan")
          .missing("Select which plan there is"),
      field<&ServicesPlanLearned::plan_from>("plan_from", "From which day?")
          .label("From")
          .hint("For example, 4 9 2026. If you are not sure, the day you were told")
          .missing("Enter the day it began"),
  };
};

struct CommunicationNeedLearned {
  static constexpr std::string_view kind = "children.communication_need_learned";
  static constexpr std::string_view title = "Communication need";
  static constexpr Clearance floor = {Compartment::open};
  LongText difficulty;
  std::optional<LongText> what_helps;
  std::optional<Text> assessed_by;

  static constexpr Field fields[] = {
      field<&CommunicationNeedLearned::difficulty>(
          "difficulty", "What does the child find hard to understand, say or remember?")
          .label("Finds hard")
          .missing("Enter what the child finds hard"),
      field<&CommunicationNeedLearned::what_helps>("what_helps", "What helps?")
          .label("What helps")
          .hint("What to do and say so that the child can follow and answer"),
      field<&CommunicationNeedLearned::assessed_by>("assessed_by", "Who has assessed it?")
          .label("Assessed by"),
  };
};

enum class HealthSort {
  physical,
  disability,
  neurodivergence,
  learning_disability,
  mental_health,
  substances,
  medicine,
  allergy,
  other
};
std::span<const Word> words_of(HealthSort);

/// Lies in the health part: only those who may see health see it.
struct HealthNeedLearned {
  static constexpr std::string_view kind = "children.health_need_learned";
  static constexpr std::string_view title = "Health need";
  static constexpr Clearance floor = {Compartment::health};
  HealthSort health_sort{};
  LongText health_need;
  std::optional<Text> health_told_by;

  static constexpr Field fields[] = {
      field<&HealthNeedLearned::health_need>("health_need", "What is the need?")
          .label("Need")
          .hint("And what it means for meeting the child. Say if it is not diagnosed")
          .missing("Enter what the need is"),
      field<&HealthNeedLearned::health_sort>("health_sort", "What kind of need is it?")
          .label("Kind")
          .missing("Select what kind of need it is"),
      field<&HealthNeedLearned::health_told_by>("health_told_by", "Who told us?").label("Told by"),
  };
};

}  // namespace holdfast::children
