// Who is around the child: family, carers and friends, and the professionals of every agency. Who
// lives with the child is asked of each, so the household is read off rather than kept beside.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "records/shape.h"

namespace holdfast::children {

enum class Relation {
  mother,
  father,
  step_parent,
  grandparent,
  sibling,
  other_family,
  foster_carer,
  other_carer,
  partner,
  own_child,
  a_friend,
  other
};
std::span<const Word> words_of(Relation);
enum class LivesWith { yes, sometimes, no };
std::span<const Word> words_of(LivesWith);
/// Parental responsibility, which decides who is asked and told. Source: sources.md#family
enum class Responsibility { has, has_not };
std::span<const Word> words_of(Responsibility);

struct PersonLearned {
  static constexpr std::string_view kind = "children.person_learned";
  static constexpr std::string_view title = "Family, carer or friend";
  static constexpr Clearance floor = {Compartment::open};
  Text person_name;
  Relation relation{};
  std::optional<LivesWith> lives_with_child;
  std::optional<Responsibility> parental_responsibility;
  std::optional<Text> contact;
  std::optional<LongText> worth_knowing;

  static constexpr Field fields[] = {
      field<&PersonLearned::person_name>("person_name", "What is the person's name?")
          .label("Name")
          .missing("Enter the person's name"),
      field<&PersonLearned::relation>("relation", "Who are they to the child?")
          .label("Relation")
          .missing("Select who they are to the child"),
      field<&PersonLearned::lives_with_child>("lives_with_child", "Do they live with the child?")
          .label("Lives with the child"),
      field<&PersonLearned::parental_responsibility>("parental_responsibility",
                                                     "Do they have parental responsibility?")
          .label("Parental responsibility")
          .hint("Leave empty if you have not asked"),
      field<&PersonLearned::contact>("contact", "How can they be reached?")
          .label("Contact")
          .hint("A phone number or an email address"),
      field<&PersonLearned::worth_knowing>("worth_knowing",
                                           "What should somebody know before getting in touch?")
          .label("Before getting in touch")
          .hint("For example, when it is safe to phone, or what language to use"),
  };
};

struct ProfessionalLearned {
  static constexpr std::string_view kind = "children.professional_learned";
  static constexpr std::string_view title = "Professional around the child";
  static constexpr Clearance floor = {Compartment::open};
  Text professional;
  Text job;
  std::optional<AgencyId> professional_agency;
  std::optional<Text> professional_contact;
  std::optional<Date> involved_from;

  static constexpr Field fields[] = {
      field<&ProfessionalLearned::professional>("professional", "What is their name?")
          .label("Name")
          .missing("Enter their name"),
      field<&ProfessionalLearned::job>("job", "What do they do for the child?")
          .label("Job")
          .hint("For example, social worker, school nurse or mentor")
          .missing("Enter what they do for the child"),
      field<&ProfessionalLearned::professional_agency>("professional_agency",
                                                       "Which agency are they from?")
          .label("Agency"),
      field<&ProfessionalLearned::professional_contact>("professional_contact",
                                                        "How can they be reached?")
          .label("Contact")
          .hint("A phone number or an email address"),
      field<&ProfessionalLearned::involved_from>("involved_from", "Since when?")
          .label("Since")
          .hint("For example, 4 9 2026"),
  };
};

}  // namespace holdfast::children
