// Working out from its steps when a case was open. Steps may be recorded late and out of order, so
// they are put in the order of their days first; of two on one day, in the order recorded.
#include "practice/referrals/cases.h"

#include <algorithm>

namespace holdfast::referrals {

std::vector<Period> periods(const CaseHistory& cases) {
  auto steps = cases.steps;
  std::ranges::stable_sort(steps, {}, &Step::on);
  std::vector<Period> found;
  for (auto& step : steps) {
    const bool open = !found.empty() && !found.back().ended;
    const bool closes = step.kind == Step::Kind::closed;
    if (open && closes) found.back().ended = std::move(step);
    if (!open && !closes) found.push_back({std::move(step), std::nullopt});
  }
  return found;
}

Standing standing_on(const CaseHistory& cases, Date day) {
  Standing standing;
  for (const auto& period : periods(cases)) {
    if (period.begun.on > day) break;
    const bool over = period.ended && period.ended->on <= day;
    standing = over ? Standing{CaseStatus::closed, period.ended}
                    : Standing{CaseStatus::open, period.begun};
  }
  return standing;
}

bool is_open(const CaseHistory& cases, Date day) {
  return standing_on(cases, day).status == CaseStatus::open;
}

bool is_closed(const CaseHistory& cases, Date day) {
  return standing_on(cases, day).status == CaseStatus::closed;
}

const Transfer* find_transfer(const CaseHistory& cases, EventId offer) {
  const auto at = std::ranges::find(cases.transfers, offer, &Transfer::source);
  return at == cases.transfers.end() ? nullptr : &*at;
}

bool is_settled(const Transfer& transfer) {
  return !transfer.answers.empty() &&
         transfer.answers.back().record.answer != TransferAnswer::more_information;
}

}  // namespace holdfast::referrals
