// The other orders of the child of the small service: a referral order whose contract was signed,
// kept in part, and met about; detention, of which no custody began.
#include "pages/house.h"
#include "practice/delivery/delivery.h"
#include "practice/offending/offending.h"

namespace holdfast::pages {

using namespace delivery;

void House::serve_orders() {
  const auto say_so = [&](const holdfast::Event& what) {
    return says("case_manager", ordinary, what);
  };
  const auto day = london_date(now);
  const auto made = [&](const std::string& code, const std::string& title) {
    return say_so(offending::Event(offending::DisposalMade{.disposal_code = Text{code},
                                                           .disposal_title = {title},
                                                           .made_by = {"Northbridge Youth Court"},
                                                           .made_on = day - 5,
                                                           .made_for = {offence},
                                                           .length_months = Number{12}}));
  };
  referral_made = made("RO", "Referral order");
  detention_made = made("DTO", "Detention and training order");
  const auto of_delivery = [&](const delivery::Event& what) { return say_so(what); };
  of_delivery(ContractAgreed{
      referral_made, day - 4, {12}, {"Six hours in the garden"}, {"He asked for Saturdays"}});
  of_delivery(PanelMet{referral_made,
                       day - 4,
                       PanelSort::first,
                       {"His aunt and two volunteers"},
                       {"Agreed on a year"},
                       {}});
  of_delivery(ContractBroken{referral_made,
                             day - 1,
                             {"Did not do two hours"},
                             {"His shoes were wet"},
                             {"Another day was offered"}});
  of_delivery(DaysServedTold{detention_made, {40}, {"The list of the court"}});
  data.insert(data.end(),
              {"RO", "DTO", "Referral order", "Detention and training order",
               "Six hours in the garden", "He asked for Saturdays", "His aunt and two volunteers",
               "Agreed on a year", "Did not do two hours", "His shoes were wet",
               "Another day was offered", "The list of the court", "The contract was signed"});
}

}  // namespace holdfast::pages
