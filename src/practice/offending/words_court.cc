// The words of courts and orders. Wire words are for ever; labels may be put better.
#include "practice/offending/court.h"

namespace holdfast::offending {
namespace {

constexpr int at(auto value) { return static_cast<int>(value); }

}  // namespace

std::span<const Word> words_of(HearingKind) {
  static constexpr Word words[] = {
      {at(HearingKind::first), "first", "First hearing"},
      {at(HearingKind::bail), "bail", "Bail or remand"},
      {at(HearingKind::plea), "plea", "Plea"},
      {at(HearingKind::trial), "trial", "Trial"},
      {at(HearingKind::sentence), "sentence", "Sentence"},
      {at(HearingKind::breach), "breach", "Breach of an order or bail"},
      {at(HearingKind::review), "review", "Review of an order"},
      {at(HearingKind::appeal), "appeal", "Appeal"},
      {at(HearingKind::other), "other", "Another hearing"},
  };
  return words;
}

std::span<const Word> words_of(Remand) {
  static constexpr Word words[] = {
      {at(Remand::unconditional_bail), "unconditional_bail", "Unconditional bail"},
      {at(Remand::conditional_bail), "conditional_bail", "Conditional bail"},
      {at(Remand::bail_with_support), "bail_with_support",
       "Conditional bail with supervision and support"},
      {at(Remand::local_authority), "local_authority", "Remand to local authority accommodation"},
      {at(Remand::youth_detention), "youth_detention", "Remand to youth detention accommodation"},
      {at(Remand::none_needed), "none_needed", "Neither: no further hearing"},
  };
  return words;
}

std::span<const Word> words_of(ReportKind) {
  static constexpr Word words[] = {
      {at(ReportKind::pre_sentence), "pre_sentence", "Pre-sentence report"},
      {at(ReportKind::stand_down), "stand_down", "Stand-down report"},
      {at(ReportKind::referral_order), "referral_order", "Report for a referral order panel"},
      {at(ReportKind::breach), "breach", "Breach report"},
      {at(ReportKind::bail), "bail", "Bail or remand assessment"},
      {at(ReportKind::progress), "progress", "Progress report"},
      {at(ReportKind::other), "other", "Another report"},
  };
  return words;
}

std::span<const Word> words_of(RequirementKind) {
  static constexpr Word words[] = {
      {at(RequirementKind::supervision), "supervision", "Supervision"},
      {at(RequirementKind::activity), "activity", "Activity"},
      {at(RequirementKind::extended_activity), "extended_activity", "Extended activity"},
      {at(RequirementKind::unpaid_work), "unpaid_work", "Unpaid work"},
      {at(RequirementKind::programme), "programme", "Programme"},
      {at(RequirementKind::attendance_centre), "attendance_centre", "Attendance centre"},
      {at(RequirementKind::prohibited_activity), "prohibited_activity", "Prohibited activity"},
      {at(RequirementKind::curfew), "curfew", "Curfew"},
      {at(RequirementKind::exclusion), "exclusion", "Exclusion from a place"},
      {at(RequirementKind::residence), "residence", "Residence"},
      {at(RequirementKind::local_authority_residence), "local_authority_residence",
       "Local authority residence"},
      {at(RequirementKind::fostering), "fostering", "Fostering"},
      {at(RequirementKind::mental_health_treatment), "mental_health_treatment",
       "Mental health treatment"},
      {at(RequirementKind::drug_treatment), "drug_treatment", "Drug treatment"},
      {at(RequirementKind::drug_testing), "drug_testing", "Drug testing"},
      {at(RequirementKind::intoxicating_substance), "intoxicating_substance",
       "Intoxicating substance treatment"},
      {at(RequirementKind::education), "education", "Education"},
      {at(RequirementKind::electronic_compliance), "electronic_compliance",
       "Electronic compliance monitoring"},
      {at(RequirementKind::electronic_whereabouts), "electronic_whereabouts",
       "Electronic whereabouts monitoring"},
      {at(RequirementKind::licence_no_contact), "licence_no_contact",
       "Licence: no contact with a person"},
      {at(RequirementKind::licence_other), "licence_other", "Licence: another condition"},
      {at(RequirementKind::other), "other", "Another requirement"},
  };
  return words;
}

std::span<const Word> words_of(PutLater) {
  static constexpr Word words[] = {
      {at(PutLater::for_breach), "for_breach", "That the order was broken"},
      {at(PutLater::by_amendment), "by_amendment", "An application to amend the order"},
  };
  return words;
}

std::span<const Word> words_of(Ending) {
  static constexpr Word words[] = {
      {at(Ending::completed), "completed", "Ran to its end"},
      {at(Ending::revoked_for_progress), "revoked_for_progress", "Revoked early for good progress"},
      {at(Ending::revoked), "revoked", "Revoked for another reason"},
      {at(Ending::resentenced), "resentenced", "Revoked, and sentenced again"},
      {at(Ending::quashed), "quashed", "Quashed on appeal"},
  };
  return words;
}

std::span<const Word> words_of(CustodyKind) {
  static constexpr Word words[] = {
      {at(CustodyKind::remand), "remand", "Remand"},
      {at(CustodyKind::sentence), "sentence", "Sentence"},
      {at(CustodyKind::recall), "recall", "Recall from licence"},
  };
  return words;
}

}  // namespace holdfast::offending
