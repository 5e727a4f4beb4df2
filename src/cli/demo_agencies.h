// The made-up agencies at the table: their numbers, the agreements with them, who of them is
// admitted to a record, and what two of their people tell of children. Numbers are of the ranges
// set aside for drama.
#pragma once
#include <span>

#include "desk/desk.h"

namespace holdfast::cli {

/// Whether the desk took all of it.
bool give_contacts(desk::Desk& desk, const access::Reader& administrator,
                   std::span<const AgencyId> agencies);
/// One that ends soon and one that is over among them, by `today`, the last day of the script.
bool make_agreements(desk::Desk& desk, const access::Reader& head,
                     std::span<const AgencyId> agencies, Date today);
/// Who may open three of the records besides their workers.
struct DemoAccess {
  StreamId shared;      ///< the police and the school are admitted
  StreamId restricted;  ///< to its worker
  StreamId barred;      ///< to a neighbour
  AgencyId police;
  AgencyId school;
  PersonId worker;
  PersonId neighbour;
};
bool decide_who_opens(desk::Desk& desk, const access::Reader& head, const DemoAccess& opens);
/// An officer tells of a child who is known, spelt as it was heard.
bool tell_from_police(desk::Desk& desk, const access::Reader& officer);
/// A school tells of a child who is not.
bool tell_from_school(desk::Desk& desk, const access::Reader& teacher);

}  // namespace holdfast::cli
