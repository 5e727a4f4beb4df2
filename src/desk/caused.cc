// What else becomes true by an act: recorded beside it, in one append, so that there is never the
// one without the others. The areas say what; here it is asked for.
#include "desk/writing.h"
#include "practice/delivery/orders_worked.h"
#include "practice/offending/offending.h"
#include "practice/planning/planning.h"
#include "practice/sharing/sharing.h"

namespace holdfast::desk {

std::vector<Event> caused_by(const Situation& situation, const Event& what) {
  std::vector<Event> caused;
  const auto* planned = in_area<planning::Event>(what);
  const auto* activated =
      planned != nullptr ? std::get_if<planning::ContingencyActivated>(planned) : nullptr;
  if (activated != nullptr)
    for (auto& share : planning::shares_of(situation, *activated))
      caused.push_back(Event(sharing::Event(std::move(share))));
  const auto* delivered = in_area<delivery::Event>(what);
  const auto* agreed =
      delivered != nullptr ? std::get_if<delivery::ContractAgreed>(delivered) : nullptr;
  if (agreed != nullptr)
    caused.push_back(Event(offending::Event(delivery::end_by_contract(*agreed))));
  return caused;
}

}  // namespace holdfast::desk
