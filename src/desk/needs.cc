// What recording each area's events takes. The switch has no other case, so an area that is added
// says here what its events need.
#include <algorithm>

#include "desk/writing.h"
#include "practice/assessment/assessment.h"
#include "practice/children/children.h"
#include "practice/delivery/delivery.h"
#include "practice/interventions/interventions.h"
#include "practice/planning/planning.h"
#include "practice/referrals/referrals.h"
#include "practice/reviews/reviews.h"
#include "practice/sharing/sharing.h"
#include "practice/victims/victims.h"
#include "practice/writing/writing.h"

namespace holdfast::desk {
namespace {

using access::Operation;

bool is_merging(const children::Event& event) {
  return std::holds_alternative<children::RecordMerged>(event) ||
         std::holds_alternative<children::MergedInto>(event) ||
         std::holds_alternative<children::MergeUndone>(event);
}

Operation need_of(const children::Event& event) {
  if (is_merging(event)) return Operation::merge_records;
  const bool allocates = std::holds_alternative<children::WorkerAllocated>(event);
  return allocates ? Operation::allocate : Operation::keep_record;
}

Operation need_of(const referrals::Event& event) {
  const bool takes_in = std::holds_alternative<referrals::Received>(event);
  return takes_in ? Operation::add_child : Operation::manage_case;
}

Operation need_of(const victims::Event& event) {
  const bool token = std::holds_alternative<victims::TokenGiven>(event);
  return token ? Operation::add_victim : Operation::open_victim;
}

/// Answering and contributing is for every agency; asking, passing on, and deciding who is in the
/// network, for those who work the case; signing off and reviewing for managers.
Operation need_of(const sharing::Event& event) {
  const bool anybodys = std::holds_alternative<sharing::Answered>(event) ||
                        std::holds_alternative<sharing::Contributed>(event) ||
                        std::holds_alternative<sharing::MoreTimeAsked>(event) ||
                        std::holds_alternative<sharing::Read>(event) ||
                        std::holds_alternative<sharing::AgencyPlanNoted>(event) ||
                        std::holds_alternative<sharing::ActionEnded>(event);
  const bool managers = std::holds_alternative<sharing::ShareReviewed>(event) ||
                        std::holds_alternative<sharing::DisclosureDecided>(event);
  if (managers) return Operation::allocate;
  if (std::holds_alternative<sharing::PoliceListed>(event)) return Operation::duty_desk;
  return anybodys ? Operation::record_event : Operation::ask_agencies;
}

/// Countersigning and returning are for whoever answers for the work of others.
Operation need_of(const assessment::Event& event) {
  const bool oversees = std::holds_alternative<assessment::Countersigned>(event) ||
                        std::holds_alternative<assessment::Returned>(event);
  return oversees ? Operation::countersign : Operation::assess;
}

/// Activating tells agencies; countersigning and returning are for whoever answers for the work.
/// That one does what is planned, anybody says who works with the child.
Operation need_of(const planning::Event& event) {
  if (std::holds_alternative<planning::ActivationTakenUp>(event)) return Operation::record_event;
  const bool tells = std::holds_alternative<planning::ContingencyActivated>(event) ||
                     std::holds_alternative<planning::ActivationEnded>(event);
  const bool oversees = std::holds_alternative<planning::PlanCountersigned>(event) ||
                        std::holds_alternative<planning::PlanReturned>(event);
  if (oversees) return Operation::countersign;
  return tells ? Operation::ask_agencies : Operation::assess;
}

/// When to meet, what came of it, and whom the child trusts. All else of delivery is judged, or
/// follows from an order.
bool is_told_by_anybody(const delivery::Event& event) {
  return std::holds_alternative<delivery::AppointmentMade>(event) ||
         std::holds_alternative<delivery::AppointmentMoved>(event) ||
         std::holds_alternative<delivery::AppointmentCalledOff>(event) ||
         std::holds_alternative<delivery::ContactRecorded>(event) ||
         std::holds_alternative<delivery::AbsenceRecorded>(event) ||
         std::holds_alternative<delivery::AbsenceAsked>(event) ||
         std::holds_alternative<delivery::TrustTold>(event) ||
         std::holds_alternative<delivery::TrustEnded>(event);
}

Operation need_of(const delivery::Event& event) {
  return is_told_by_anybody(event) ? Operation::record_event : Operation::assess;
}

/// Anybody who works on the record tells a child when to come; what goes to courts and panels is
/// for those who assess.
Operation need_of(const writing::Event& event) {
  return writing::is_about_appointment(event) ? Operation::record_event : Operation::assess;
}

/// Referring on, and what is done where it was refused, is for those who work the case; what an
/// agency answers, and what came of it, anybody says who works with the child.
Operation need_of(const interventions::Event& event) {
  const bool refers = std::holds_alternative<interventions::Referred>(event) ||
                      std::holds_alternative<interventions::InsteadDecided>(event);
  return refers ? Operation::ask_agencies : Operation::record_event;
}

bool is_life_of_case(const referrals::Event& event) {
  return std::holds_alternative<referrals::CaseOpened>(event) ||
         std::holds_alternative<referrals::CaseClosed>(event) ||
         std::holds_alternative<referrals::CaseReopened>(event);
}

}  // namespace

std::optional<Operation> need_of(const Event& event) {
  switch (event.area().name) {
    case AreaName::children:
      return need_of(*in_area<children::Event>(event));
    case AreaName::referrals:
      return need_of(*in_area<referrals::Event>(event));
    case AreaName::victims:
      return need_of(*in_area<victims::Event>(event));
    case AreaName::sharing:
      return need_of(*in_area<sharing::Event>(event));
    case AreaName::assessment:
      return need_of(*in_area<assessment::Event>(event));
    case AreaName::planning:
      return need_of(*in_area<planning::Event>(event));
    case AreaName::delivery:
      return need_of(*in_area<delivery::Event>(event));
    case AreaName::writing:
      return need_of(*in_area<writing::Event>(event));
    // What a review found is for those who assess, like what agencies and the family said to it.
    case AreaName::reviews:
      return Operation::assess;
    case AreaName::interventions:
      return need_of(*in_area<interventions::Event>(event));
    case AreaName::attention:
    case AreaName::chronology:
      return Operation::record_event;
    case AreaName::offending:
      return Operation::keep_record;
    case AreaName::service:
      return std::nullopt;
  }
  return std::nullopt;
}

bool has_own_door(const Event& event) {
  if (const auto* shared = in_area<sharing::Event>(event))
    return std::holds_alternative<sharing::StepTakenOn>(*shared);
  if (const auto* child = in_area<children::Event>(event)) return is_merging(*child);
  const auto* victim = in_area<victims::Event>(event);
  return victim != nullptr && (std::holds_alternative<victims::TokenGiven>(*victim) ||
                               std::holds_alternative<victims::Added>(*victim));
}

Clearance kept_in(const Event& event) {
  const auto floor = view_of(event).shape.floor;
  const auto* assessed = in_area<assessment::Event>(event);
  const auto* tool =
      assessed != nullptr ? std::get_if<assessment::ToolCompleted>(assessed) : nullptr;
  if (tool != nullptr) return floor.with(assessment::kept_to(*tool));
  const auto* shared = in_area<sharing::Event>(event);
  return shared != nullptr ? floor.with(sharing::kept_to(*shared)) : floor;
}

bool stands_for_ever(const Event& event) {
  static constexpr std::string_view kinds[] = {sharing::Requested::kind,
                                               sharing::RequestWithdrawn::kind,
                                               sharing::RefusalSettled::kind,
                                               sharing::MoreTimeAsked::kind,
                                               sharing::MoreTimeDecided::kind,
                                               sharing::Read::kind,
                                               sharing::Shared::kind,
                                               sharing::ShareJustified::kind,
                                               sharing::ShareReviewed::kind,
                                               sharing::DisclosureProposed::kind,
                                               sharing::DisclosureDecided::kind,
                                               sharing::DisclosureMade::kind,
                                               sharing::StepTakenOn::kind,
                                               assessment::Signed::kind,
                                               assessment::Countersigned::kind,
                                               assessment::Returned::kind,
                                               assessment::HandedOver::kind,
                                               planning::PlanSigned::kind,
                                               planning::PlanCountersigned::kind,
                                               planning::PlanReturned::kind,
                                               planning::ContingencyActivated::kind,
                                               planning::ActivationTakenUp::kind,
                                               planning::ActivationEnded::kind,
                                               writing::Sent::kind,
                                               reviews::ReviewSigned::kind,
                                               reviews::ExitSigned::kind};
  return std::ranges::find(kinds, view_of(event).shape.kind) != std::end(kinds);
}

bool stands_against_us(const Event& event) {
  const auto* shared = in_area<sharing::Event>(event);
  return shared != nullptr && std::holds_alternative<sharing::Answered>(*shared);
}

bool comes_in_series(const Event& event) {
  const auto* made = in_area<delivery::Event>(event);
  return made != nullptr && (std::holds_alternative<delivery::AppointmentMade>(*made) ||
                             std::holds_alternative<delivery::AppointmentMoved>(*made) ||
                             std::holds_alternative<delivery::AppointmentCalledOff>(*made));
}

bool belongs(const Event& event, RecordOf record) {
  if (event.area().name == AreaName::attention) return true;
  const auto* victim = in_area<victims::Event>(event);
  const bool own = victim != nullptr && !std::holds_alternative<victims::TokenGiven>(*victim);
  return own == (record == RecordOf::victim);
}

bool may_be_hidden(const Event& event) {
  if (const auto* victim = in_area<victims::Event>(event))
    return !std::holds_alternative<victims::TokenGiven>(*victim);
  if (const auto* referral = in_area<referrals::Event>(event)) return !is_life_of_case(*referral);
  // A plan, and what a review made of it, are for whoever works with the child.
  if (in_area<planning::Event>(event) != nullptr) return false;
  // Filled from what everybody may read, and to be known of by whoever works with the child.
  if (in_area<writing::Event>(event) != nullptr) return false;
  if (in_area<reviews::Event>(event) != nullptr) return false;
  // What the law asks about a breach rests on all that was recorded of it: with one warning out of
  // sight, a page would say that another is enough.
  if (const auto* made = in_area<delivery::Event>(event)) return is_told_by_anybody(*made);
  // An assessment is read by everybody who may open the record; what it rests on may be for fewer.
  if (const auto* assessed = in_area<assessment::Event>(event))
    return std::holds_alternative<assessment::GapClosed>(*assessed) ||
           std::holds_alternative<assessment::ToolCompleted>(*assessed);
  const auto* child = in_area<children::Event>(event);
  return child == nullptr ||
         !(std::holds_alternative<children::ChildAdded>(*child) ||
           std::holds_alternative<children::WorkerAllocated>(*child) || is_merging(*child));
}

}  // namespace holdfast::desk
