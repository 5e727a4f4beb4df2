// Who is reading, and what their role lets them do. docs/access.md is the table a person reads;
// access/roles.cc is the same table as code, and a test holds the two together. What a role may see
// of one record (admission, restriction, barring) is desk's to decide, from the service's own
// events.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/clearance.h"
#include "base/id.h"
#include "base/role.h"

namespace holdfast::access {

using holdfast::Role;

using RoleWord = RoleName;
std::span<const RoleWord> role_words();
std::optional<Role> role_from(std::string_view wire);
std::string_view wire_of(Role role);
std::string_view label_of(Role role);

/// What can be done. Each route names one, and docs/access.md has a row for each.
enum class Operation : std::uint8_t {
  anyone,       ///< before signing in: sign in, reset, health
  own_account,  ///< any signed-in person: password, sessions, second factor, switch agency
  see_home,
  find_record,  ///< search by name, see lists of cases
  open_record,
  add_child,       ///< take in a referral, too
  record_event,    ///< what happened, on a record one may open
  correct_entry,   ///< correct or withdraw
  allocate,        ///< give a case a worker; reclassify
  see_access_log,  ///< who has looked at one record
  break_glass,
  restrict_record,  ///< restrict, admit, bar
  review_openings,  ///< the misuse report: oneself, namesakes, same address
  erase,            ///< destroy keys, after a recorded decision
  manage_people,    ///< invite, change roles, agencies, teams; no case content
  restore_access,   ///< an agency's own co-ordinator: resets for people of the same agency
  see_messages,     ///< the log of messages sent
  manage_settings,
  approve_erasure,  ///< agree that something is erased; another person carries it out
  manage_case,      ///< decide on referrals; open, close and hand over cases
  add_victim,       ///< put a token on a child's record, which asks for a victim worker
  open_victim,      ///< open a victim's own record, and record in it
  merge_records,    ///< make two records of one child one, and part them again
  ask_agencies,     ///< ask other agencies, pass information on, say who is in the network
  assess,           ///< write an assessment of a child, and sign it
  countersign,      ///< agree to what somebody signed, or send it back
  duty_desk,        ///< read what was told of children, and match it, pass it on or set it aside
  see_counts,       ///< counts of the whole service's children, without any child
  keep_record,      ///< who the child is, offences and courts, on a record one may open
};

struct OperationWord {
  Operation operation;
  std::string_view wire;
  std::string_view label;
};
std::span<const OperationWord> operation_words();
std::optional<Operation> operation_from(std::string_view wire);
std::string_view wire_of(Operation operation);

bool may(Role role, Operation operation);
/// Compartments the role holds on a record it may open, before any admission adds to them.
Clearance compartments_of(Role role);
/// Which records a role can come to open.
enum class Reach : std::uint8_t {
  every_unrestricted,  ///< any unrestricted record of the service, with one tick of purpose
  admitted,            ///< only records it is admitted to
  none,                ///< no case content at all, whatever a record admits
};
Reach reach_of(Role role);
/// Whether the role opens any unrestricted record of the service with one tick of purpose.
bool roams(Role role);

/// A signed-in person, acting for one agency in one role.
struct Reader {
  PersonId person;
  AgencyId agency;
  Role role = Role::volunteer;
  bool coordinator = false;  ///< may restore access for people of their own agency
  std::string name;          ///< as colleagues know them
};

/// As may(role), but that an agency's co-ordinator may restore access whatever their role. That the
/// other person is of the same agency is the page's to check.
bool may(const Reader& reader, Operation operation);

}  // namespace holdfast::access
