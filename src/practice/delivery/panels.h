// Referral orders: the contract that a panel and the child agree on, the panel's meetings, and that
// the contract was not kept. When each is due is worked out (order_clocks.h).
#pragma once
#include <optional>
#include <span>

#include "base/number.h"
#include "practice/delivery/order_clocks.h"
#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::delivery {

/// Source: sources.md#referral-contract
struct ContractAgreed {
  static constexpr std::string_view kind = "delivery.contract_agreed";
  static constexpr std::string_view title = "Contract agreed";
  static constexpr Clearance floor = {Compartment::open};
  EventId contract_of;
  Date contract_signed_on;
  Number contract_months;
  LongText contract_terms;
  LongText contract_childs_part;

  static constexpr Field fields[] = {
      field<&ContractAgreed::contract_of>("contract_of", "Which order?").not_typed(),
      field<&ContractAgreed::contract_signed_on>("contract_signed_on",
                                                 "On which day was the contract signed?")
          .label("Signed on")
          .hint("The order runs from that day. For example, 27 3 2026")
          .missing("Enter the day it was signed"),
      field<&ContractAgreed::contract_months>("contract_months", "For how long?")
          .label("Length")
          .unit("months")
          .hint("As the court said: 3 to 12")
          .missing("Enter for how many months"),
      field<&ContractAgreed::contract_terms>("contract_terms", "What does the child agree to do?")
          .label("Agreed")
          .hint("To put harm right, and to do no more of it. Do not name victims here")
          .missing("Write what the child agrees to do"),
      field<&ContractAgreed::contract_childs_part>("contract_childs_part",
                                                   "What did the child say to it?")
          .label("The child says")
          .hint("In their words, and what was changed because of it")
          .missing("Write what the child said"),
  };
};

enum class PanelSort { first, progress, about_breach, last };
std::span<const Word> words_of(PanelSort);

/// Source: sources.md#referral-panels
struct PanelMet {
  static constexpr std::string_view kind = "delivery.panel_met";
  static constexpr std::string_view title = "Panel of a referral order";
  static constexpr Clearance floor = {Compartment::open};
  EventId panel_of;
  Date panel_on;
  PanelSort panel_sort{};
  LongText panel_there;
  LongText panel_said;
  std::optional<PanelMay> panel_result;

  static bool is_about_breach(const PanelMet& met) {
    return met.panel_sort == PanelSort::about_breach;
  }

  static constexpr Field fields[] = {
      field<&PanelMet::panel_of>("panel_of", "Which order?").not_typed(),
      field<&PanelMet::panel_on>("panel_on", "On which day did the panel meet?")
          .label("Met on")
          .missing("Enter the day the panel met"),
      field<&PanelMet::panel_sort>("panel_sort", "Which meeting was it?")
          .label("Meeting")
          .missing("Select which meeting it was"),
      field<&PanelMet::panel_there>("panel_there", "Who was there, and who was not?")
          .label("There")
          .hint("The child, their family, panel members, agencies, who spoke for a victim")
          .missing("Write who was there"),
      field<&PanelMet::panel_said>("panel_said", "What was said and decided, and why?")
          .label("Decided")
          .missing("Write what was decided"),
      field<&PanelMet::panel_result>("panel_result", "What did the panel do about the breach?")
          .label("Result")
          .missing("Select what the panel did")
          .only_if<&PanelMet::is_about_breach>(),
  };
};

/// Source: sources.md#referral-breach
struct ContractBroken {
  static constexpr std::string_view kind = "delivery.contract_broken";
  static constexpr std::string_view title = "Contract not kept";
  static constexpr Clearance floor = {Compartment::open};
  EventId broken_order;
  Date broken_known_on;
  LongText broken_what;
  LongText broken_heard;
  LongText broken_tried;

  static constexpr Field fields[] = {
      field<&ContractBroken::broken_order>("broken_order", "Which order?").not_typed(),
      field<&ContractBroken::broken_known_on>("broken_known_on", "When did you learn of it?")
          .label("Known on")
          .missing("Enter the day you learned of it"),
      field<&ContractBroken::broken_what>("broken_what", "What of the contract was not kept?")
          .label("What happened")
          .missing("Write what was not kept"),
      field<&ContractBroken::broken_heard>("broken_heard", "What does the child say about it?")
          .label("The child says")
          .hint("In their words. If they could not be reached, how often you tried")
          .missing("Write what the child says, or how often you tried to ask"),
      field<&ContractBroken::broken_tried>("broken_tried", "What was tried before?")
          .label("Tried before")
          .missing("Write what was tried before, or that nothing was and why"),
  };
};

}  // namespace holdfast::delivery
