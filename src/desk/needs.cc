// What recording each area's events takes. The visit has no other case, so an area that is added
// says here what its events need.
#include "desk/writing.h"
#include "practice/event_sum.h"

namespace holdfast::desk {
namespace {

using access::Operation;

bool is_merging(const children::Event& event) {
  return std::holds_alternative<children::RecordMerged>(event) ||
         std::holds_alternative<children::MergedInto>(event) ||
         std::holds_alternative<children::MergeUndone>(event);
}

struct Need {
  std::optional<Operation> operator()(const children::Event& event) const {
    if (is_merging(event)) return Operation::merge_records;
    const bool allocates = std::holds_alternative<children::WorkerAllocated>(event);
    return allocates ? Operation::allocate : Operation::record_event;
  }
  std::optional<Operation> operator()(const attention::Event&) const {
    return Operation::record_event;
  }
  std::optional<Operation> operator()(const chronology::Event&) const {
    return Operation::record_event;
  }
  std::optional<Operation> operator()(const referrals::Event& event) const {
    const bool takes_in = std::holds_alternative<referrals::Received>(event);
    return takes_in ? Operation::add_child : Operation::manage_case;
  }
  std::optional<Operation> operator()(const offending::Event&) const {
    return Operation::record_event;
  }
  std::optional<Operation> operator()(const victims::Event& event) const {
    const bool token = std::holds_alternative<victims::TokenGiven>(event);
    return token ? Operation::add_victim : Operation::open_victim;
  }
  std::optional<Operation> operator()(const service::Event&) const { return std::nullopt; }
};

bool is_life_of_case(const referrals::Event& event) {
  return std::holds_alternative<referrals::CaseOpened>(event) ||
         std::holds_alternative<referrals::CaseClosed>(event) ||
         std::holds_alternative<referrals::CaseReopened>(event);
}

}  // namespace

std::optional<Operation> need_of(const Event& event) { return visit_area(Need{}, event); }

bool has_own_door(const Event& event) {
  if (const auto* child = in_area<children::Event>(event)) return is_merging(*child);
  const auto* victim = in_area<victims::Event>(event);
  return victim != nullptr && (std::holds_alternative<victims::TokenGiven>(*victim) ||
                               std::holds_alternative<victims::Added>(*victim));
}

bool belongs(const Event& event, RecordOf record) {
  if (in_area<attention::Event>(event) != nullptr) return true;
  const auto* victim = in_area<victims::Event>(event);
  const bool own = victim != nullptr && !std::holds_alternative<victims::TokenGiven>(*victim);
  return own == (record == RecordOf::victim);
}

bool may_be_hidden(const Event& event) {
  if (const auto* victim = in_area<victims::Event>(event))
    return !std::holds_alternative<victims::TokenGiven>(*victim);
  if (const auto* referral = in_area<referrals::Event>(event)) return !is_life_of_case(*referral);
  const auto* child = in_area<children::Event>(event);
  return child == nullptr ||
         !(std::holds_alternative<children::ChildAdded>(*child) ||
           std::holds_alternative<children::WorkerAllocated>(*child) || is_merging(*child));
}

}  // namespace holdfast::desk
