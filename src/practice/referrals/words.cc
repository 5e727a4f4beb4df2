// The choices of the area's records: their words on the wire, for ever, and what a person reads.
#include "practice/referrals/referrals.h"
#include "records/word_list.h"

namespace holdfast::referrals {

std::span<const Word> words_of(ReferralKind) {
  using enum ReferralKind;
  static constexpr Word words[] = {
      word(out_of_court, "out_of_court", "Decision out of court",
           "Police ask what should follow an offence"),
      word(knife_possession, "knife_possession", "A knife was found on the child",
           "Police refer every child within 1 working day"),
      word(court, "court", "Court", "A report, an order, bail or remand"),
      word(prevention, "prevention", "Prevention", "No offence is to be decided on"),
      word(early_help, "early_help", "Early help"),
      word(school, "school", "School or college"),
      word(transfer_in, "transfer_in", "Transfer or caretaking from another service"),
      word(other, "other", "Something else"),
  };
  return words;
}

std::span<const Word> words_of(Screening) {
  using enum Screening;
  static constexpr Word words[] = {
      word(accepted, "accepted", "Accepted"),
      word(declined, "declined", "Declined"),
      word(more_information, "more_information", "We need to know more first"),
  };
  return words;
}

std::span<const Word> words_of(Body) {
  using enum Body;
  static constexpr Word words[] = {
      word(police, "police", "Police"),
      word(youth_justice, "youth_justice", "Youth justice service"),
      word(social_care, "social_care", "Children's social care"),
      word(health, "health", "Health"),
      word(education, "education", "Education"),
      word(victim_service, "victim_service", "Somebody for the victim"),
      word(early_help, "early_help", "Early help"),
      word(other, "other", "Somebody else"),
  };
  return words;
}

std::span<const Word> words_of(GravityScale) {
  using enum GravityScale;
  static constexpr Word words[] = {
      word(child_gravity_matrix, "child_gravity_matrix", "Child gravity matrix, 1 to 5"),
      word(other, "other", "Another scale"),
  };
  return words;
}

std::span<const Word> words_of(Matter) {
  using enum Matter;
  static constexpr Word words[] = {
      word(decision, "decision", "What was decided"),
      word(engagement, "engagement", "The child takes part in the plan"),
      word(not_engaging, "not_engaging", "The child does not take part, or only partly"),
      word(ended, "ended", "The work has ended"),
  };
  return words;
}

std::span<const Word> words_of(AssessmentTool) {
  using enum AssessmentTool;
  static constexpr Word words[] = {
      word(prevention_and_diversion, "prevention_and_diversion",
           "Prevention and diversion assessment tool"),
      word(asset_plus, "asset_plus", "AssetPlus"),
      word(other, "other", "Another tool"),
  };
  return words;
}

std::span<const Word> words_of(Voice) {
  using enum Voice;
  static constexpr Word words[] = {
      word(child, "child", "The child"),
      word(parent_or_carer, "parent_or_carer", "Parents or carers"),
      word(professionals, "professionals", "Professionals who know the child"),
      word(victim, "victim", "The victim"),
  };
  return words;
}

std::span<const Word> words_of(ClosingReason) {
  using enum ClosingReason;
  static constexpr Word words[] = {
      word(work_done, "work_done", "The work is done"),
      word(order_ended, "order_ended", "The order or licence has ended"),
      word(transferred, "transferred", "Another service has taken it over"),
      word(to_adult_services, "to_adult_services", "It has moved to adult services"),
      word(support_declined, "support_declined", "The child or family did not want support"),
      word(no_further_action, "no_further_action", "Nothing is to follow"),
      word(died, "died", "The child has died"),
      word(other, "other", "Another reason"),
  };
  return words;
}

std::span<const Word> words_of(TransferKind) {
  using enum TransferKind;
  static constexpr Word words[] = {
      word(for_good, "for_good", "For good", "They become the home service"),
      word(caretaking, "caretaking", "For a while",
           "They caretake. We stay the home service, and the case stays open here"),
  };
  return words;
}

std::span<const Word> words_of(TransferAnswer) {
  using enum TransferAnswer;
  static constexpr Word words[] = {
      word(accepted, "accepted", "They take it"),
      word(declined, "declined", "They do not take it"),
      word(more_information, "more_information", "They want to know more first"),
  };
  return words;
}

}  // namespace holdfast::referrals
