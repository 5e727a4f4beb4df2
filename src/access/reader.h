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

namespace holdfast::access {

enum class Role : std::uint8_t {
  case_manager,
  team_manager,
  head_of_service,
  business_support,
  victim_worker,
  partner_professional,
  seconded_professional,  ///< of two agencies: signs in for one at a time
  volunteer,
  panel_chair,
  inspector,
  information_officer,
  data_protection_officer,
  administrator,  ///< manages people; sees no case content
};

struct RoleWord {
  Role role;
  std::string_view wire;
  std::string_view label;
};
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
  add_child,
  record_event,    ///< chronology and facts on a record one may open
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
/// Whether the role opens any unrestricted record of the service with one tick of purpose (true),
/// or only those it is admitted to.
bool roams(Role role);

/// A signed-in person, acting for one agency in one role.
struct Reader {
  PersonId person;
  AgencyId agency;
  Role role = Role::volunteer;
  bool coordinator = false;  ///< may restore access for people of their own agency
  std::string name;          ///< as colleagues know them
};

}  // namespace holdfast::access
