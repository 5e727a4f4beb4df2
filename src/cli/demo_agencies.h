// The made-up agencies at the table: their numbers, the agreements with them, who of them is
// admitted to a record, and what two of their people tell and send. Numbers are of the ranges
// set aside for drama.
#pragma once
#include <span>

#include "desk/desk.h"

namespace holdfast::cli {

/// By their places in the script.
struct DemoTable {
  desk::Desk& desk;
  std::span<const AgencyId> agencies;
  std::span<const access::Reader> people;
  std::span<const StreamId> records;
  Date today;  ///< the last day of the script
};

/// Each answers whether the desk took all of it.
bool give_contacts(const DemoTable& table);
/// One that ends soon and one that is over among them.
bool make_agreements(const DemoTable& table);
/// A restricted record, partners admitted to one, and somebody barred.
bool decide_who_opens(const DemoTable& table);
/// An officer tells of a child who is known, spelt as it was heard.
bool tell_from_police(const DemoTable& table);
/// A school tells of a child who is not.
bool tell_from_school(const DemoTable& table);
/// An email of that school about a child who is known, with a list, and with a file that is not
/// kept.
bool send_mail_from_school(const DemoTable& table);

}  // namespace holdfast::cli
