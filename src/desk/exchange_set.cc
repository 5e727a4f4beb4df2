// See exchange_set.h.
#include "desk/exchange_set.h"

#include <algorithm>

#include "practice/children/merging.h"
#include "practice/event.h"
#include "practice/victims/token.h"

namespace holdfast::desk {
namespace {

struct Named {
  std::string_view kind;
  std::string_view name;
  std::string_view ref;
};

/// In an order in which a row comes after those it may speak of.
constexpr Named named[] = {
    {"service.record_restricted", "restricted", "restriction_ref"},
    {"service.barred", "barred", "bar_ref"},
    {"service.admitted", "admitted", "admission_ref"},
    {"children.child_added", "children", "child_ref"},
    {"children.name_changed", "names", "name_ref"},
    {"children.birth_date_learned", "birth_dates", "birth_date_ref"},
    {"children.identified", "identifiers", "identifier_ref"},
    {"children.alias_learned", "aliases", "alias_ref"},
    {"children.sex_recorded", "sexes", "sex_ref"},
    {"children.gender_said", "genders", "gender_ref"},
    {"children.ethnicity_said", "ethnicities", "ethnicity_ref"},
    {"children.language_learned", "languages", "language_ref"},
    {"children.strength_said", "strengths", "strength_ref"},
    {"children.own_line_said", "own_lines", "own_line_ref"},
    {"children.school_learned", "schools", "school_ref"},
    {"children.learning_support_learned", "learning_support", "support_ref"},
    {"children.care_status_learned", "care", "care_ref"},
    {"children.services_plan_learned", "services_plans", "services_plan_ref"},
    {"children.communication_need_learned", "communication_needs", "need_ref"},
    {"children.health_need_learned", "health_needs", "need_ref"},
    {"children.person_learned", "family", "person_ref"},
    {"children.professional_learned", "professionals", "professional_ref"},
    {"children.address_learned", "addresses", "address_ref"},
    {"children.worker_allocated", "workers", "worker_ref"},
    {"children.fact_ended", "ended_facts", "ending_ref"},
    {"children.flag_raised", "flags", "flag_ref"},
    {"children.staff_risk_raised", "staff_risks", "risk_ref"},
    {"children.flag_reviewed", "flag_reviews", "review_ref"},
    {"victims.token_given", "victim_tokens", victim_column},
    {"victims.added", "victims", victim_column},
    {"victims.identified", "victim_identities", "identity_ref"},
    {"victims.contact_told", "victim_contacts", "contact_ref"},
    {"victims.choice_made", "victim_choices", "choice_ref"},
    {"victims.consent_withdrawn", "victim_consents_withdrawn", "withdrawal_ref"},
    {"victims.wish_told", "victim_wishes", "wish_ref"},
    {"victims.safety_told", "victim_safety", "safety_ref"},
    {"victims.place_kept", "victim_places", "place_ref"},
    {"victims.place_lifted", "victim_places_lifted", "lifting_ref"},
    {"victims.worker_given", "victim_workers", "worker_ref"},
    {"victims.closed", "victims_closed", "closing_ref"},
    {"referrals.received", "referrals", "referral_ref"},
    {"referrals.screened", "referrals_screened", "screening_ref"},
    {"referrals.panel_held", "out_of_court_panels", "panel_ref"},
    {"referrals.out_of_court_decided", "out_of_court_decisions", "decision_ref"},
    {"referrals.police_told", "police_told", "telling_ref"},
    {"referrals.tool_completed", "referral_tools", "tool_ref"},
    {"referrals.plan_made", "knife_plans", "plan_ref"},
    {"referrals.case_opened", "cases_opened", "opening_ref"},
    {"referrals.case_closed", "cases_closed", "closing_ref"},
    {"referrals.case_reopened", "cases_reopened", "reopening_ref"},
    {"referrals.transfer_offered", "transfers_offered", "offer_ref"},
    {"referrals.transfer_answered", "transfers_answered", "answer_ref"},
    {"offending.offence_alleged", "offences", "offence_ref"},
    {"offending.offence_answered", "outcomes", "outcome_ref"},
    {"offending.behaviour_reported", "behaviours", "behaviour_ref"},
    {"offending.behaviour_settled", "behaviours_settled", "settlement_ref"},
    {"offending.gravity_scored", "gravity", "score_ref"},
    {"offending.hearing_listed", "hearings", "hearing_ref"},
    {"offending.hearing_held", "hearings_held", "held_ref"},
    {"offending.report_ordered", "reports", "report_ref"},
    {"offending.report_sent", "reports_sent", "sending_ref"},
    {"offending.disposal_made", "orders", "order_ref"},
    {"offending.order_end_set", "order_ends", "end_ref"},
    {"offending.requirement_set", "requirements", "requirement_ref"},
    {"offending.order_ended", "orders_ended", "ending_ref"},
    {"offending.custody_began", "custody", "custody_ref"},
    {"offending.release_planned", "release_plans", "plan_ref"},
    {"offending.released", "releases", "release_ref"},
    {"chronology.happened", "notes", "note_ref"},
    {"chronology.document_filed", "documents", "document_ref"},
    {"chronology.marked_significant", "significant", "mark_ref"},
};

/// What a worker said to a prompt of this program, and what the service's own list says besides who
/// may open a record: neither is the child's. Records that are one here are for people to compare
/// there.
bool is_moved(std::string_view kind) {
  return !kind.starts_with("attention.") && !kind.starts_with("service.") &&
         kind != children::RecordMerged::kind && kind != children::MergedInto::kind &&
         kind != children::MergeUndone::kind;
}

Lies lies_of(std::string_view kind) {
  if (kind.starts_with("service.")) return Lies::in_service;
  const bool victims = kind.starts_with("victims.") && kind != victims::TokenGiven::kind;
  return victims ? Lies::in_victims : Lies::in_record;
}

/// A kind that nobody has named has its own name for its file: "panels_held.csv".
SetFile unnamed(const Shape& shape) {
  std::string name(shape.kind);
  std::ranges::replace(name, '.', '_');
  return {name + ".csv", "row_ref", shape, lies_of(shape.kind)};
}

std::vector<SetFile> made() {
  std::vector<SetFile> files;
  auto shapes = all_shapes();
  for (const auto& one : named) {
    const auto at = std::ranges::find(shapes, one.kind, &Shape::kind);
    if (at == shapes.end()) continue;
    files.push_back({std::string(one.name) + ".csv", std::string(one.ref), *at, lies_of(one.kind)});
    shapes.erase(at);
  }
  // Before the notes, documents and marks, which may speak of any of them.
  const auto notes = std::ranges::find(files, "notes.csv", &SetFile::name) - files.begin();
  std::vector<SetFile> others;
  for (const auto& shape : shapes)
    if (is_moved(shape.kind)) others.push_back(unnamed(shape));
  files.insert(files.begin() + notes, others.begin(), others.end());
  return files;
}

}  // namespace

std::span<const SetFile> set_files() {
  static const auto files = made();
  return files;
}

const SetFile* set_file(std::string_view name) {
  const auto at = std::ranges::find(set_files(), name, &SetFile::name);
  return at == set_files().end() ? nullptr : &*at;
}

const SetFile* file_for(std::string_view kind) {
  const auto at = std::ranges::find_if(
      set_files(), [&](const SetFile& file) { return file.shape.kind == kind; });
  return at == set_files().end() ? nullptr : &*at;
}

bool is_worked_out(const SetFile& file, const Field& field) {
  return file.lies == Lies::in_victims && !field.in_forms;
}

std::vector<Column> columns_of(const SetFile& file) {
  using Is = Column::Is;
  std::vector<Column> columns{{Is::ref, file.ref, nullptr, true}};
  if (file.ref != child_column) columns.push_back({Is::child, std::string(child_column), {}, true});
  if (file.lies == Lies::in_victims && file.ref != victim_column)
    columns.push_back({Is::victim, std::string(victim_column), {}, true});
  for (const auto& field : file.shape.fields) {
    const bool names_child = file.lies == Lies::in_service && field.kind == FieldKind::record;
    if (names_child || is_worked_out(file, field)) continue;
    columns.push_back({Is::field, std::string(field.name), &field, field.required});
  }
  if (file.lies == Lies::in_service) return columns;
  columns.push_back({Is::compartments, "compartments"});
  columns.push_back({Is::compartments_why, "compartments_why"});
  columns.push_back({Is::recorded_by, "recorded_by"});
  columns.push_back({Is::recorded_on, "recorded_on"});
  columns.push_back({Is::row_order, "row_order"});
  return columns;
}

}  // namespace holdfast::desk
