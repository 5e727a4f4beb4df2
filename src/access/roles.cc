// Roles as code: what each may do, which compartments it holds and which records it reaches. The
// same tables for people are docs/access.md, and roles_test.cc fails when the two differ. Written a
// role at a time, because that is how a service asks: "what may a volunteer do?"
#include <array>
#include <initializer_list>

#include "access/reader.h"
#include "access/who_may.h"

namespace holdfast::access {
namespace {

using Op = Operation;

constexpr std::array<OperationWord, 29> operations = {{
    {Op::anyone, "anyone", "See the pages before signing in"},
    {Op::own_account, "own_account", "Look after one's own account"},
    {Op::see_home, "see_home", "See the home page"},
    {Op::find_record, "find_record", "Find a record"},
    {Op::open_record, "open_record", "Open a record"},
    {Op::add_child, "add_child", "Add a child or a referral"},
    {Op::record_event, "record_event", "Record what happened"},
    {Op::correct_entry, "correct_entry", "Correct or withdraw an entry"},
    {Op::allocate, "allocate", "Give a case a worker"},
    {Op::see_access_log, "see_access_log", "See who has looked at a record"},
    {Op::break_glass, "break_glass", "Break the glass on a restricted record"},
    {Op::restrict_record, "restrict_record", "Restrict a record, admit and bar people"},
    {Op::review_openings, "review_openings", "Review unusual openings"},
    {Op::erase, "erase", "Erase, after a recorded decision"},
    {Op::manage_people, "manage_people", "Manage people, agencies and teams"},
    {Op::restore_access, "restore_access", "Restore a person's access"},
    {Op::see_messages, "see_messages", "See the log of messages sent"},
    {Op::manage_settings, "manage_settings", "Manage the service's settings"},
    {Op::approve_erasure, "approve_erasure", "Approve an erasure"},
    {Op::manage_case, "manage_case", "Decide on referrals, open and close cases"},
    {Op::add_victim, "add_victim", "Add a victim to a child's record"},
    {Op::open_victim, "open_victim", "Open a victim's own record, and record in it"},
    {Op::merge_records, "merge_records", "Merge two records of one child, and part them again"},
    {Op::ask_agencies, "ask_agencies", "Ask other agencies and share with them"},
    {Op::assess, "assess", "Write and sign assessments and plans"},
    {Op::countersign, "countersign", "Countersign assessments and plans, or send them back"},
    {Op::duty_desk, "duty_desk", "Answer what partners tell of a child, at the duty desk"},
    {Op::see_counts, "see_counts", "See how children of the whole service are judged, in counts"},
    {Op::keep_record, "keep_record", "Say who the child is, and record offences and courts"},
}};

/// A set of operations, a bit each.
struct Rights {
  std::uint32_t bits = 0;
  constexpr Rights(std::initializer_list<Op> list) {
    for (const auto one : list) bits |= 1U << static_cast<unsigned>(one);
  }
  constexpr bool has(Op one) const { return (bits >> static_cast<unsigned>(one) & 1U) != 0; }
};

struct RoleRights {
  Role role;
  Reach reach;
  Clearance clearance;
  Rights rights;
};

using C = Compartment;

// `anyone`, `own_account` and `see_home` belong to every signed-in person and are not repeated.
constexpr Rights everybody = {Op::anyone, Op::own_account, Op::see_home};

constexpr std::array<RoleRights, 13> table = {{
    {Role::case_manager,
     Reach::every_unrestricted,
     {C::health, C::legal, C::open, C::staff_safety},
     {Op::find_record, Op::open_record, Op::add_child, Op::record_event, Op::correct_entry,
      Op::see_access_log, Op::break_glass, Op::manage_case, Op::add_victim, Op::ask_agencies,
      Op::assess, Op::duty_desk, Op::keep_record}},
    {Role::team_manager,
     Reach::every_unrestricted,
     {C::health, C::legal, C::mappa, C::open, C::police_restricted, C::staff_safety},
     {Op::find_record, Op::open_record, Op::add_child, Op::record_event, Op::correct_entry,
      Op::allocate, Op::see_access_log, Op::break_glass, Op::restrict_record, Op::review_openings,
      Op::see_messages, Op::manage_case, Op::add_victim, Op::merge_records, Op::ask_agencies,
      Op::assess, Op::countersign, Op::duty_desk, Op::keep_record}},
    {Role::head_of_service,
     Reach::every_unrestricted,
     Clearance::everything(),
     {Op::find_record,     Op::open_record,     Op::add_child,      Op::record_event,
      Op::correct_entry,   Op::allocate,        Op::see_access_log, Op::break_glass,
      Op::restrict_record, Op::review_openings, Op::see_messages,   Op::manage_settings,
      Op::approve_erasure, Op::manage_case,     Op::add_victim,     Op::open_victim,
      Op::merge_records,   Op::ask_agencies,    Op::assess,         Op::countersign,
      Op::duty_desk,       Op::see_counts,      Op::keep_record}},
    {Role::business_support,
     Reach::every_unrestricted,
     {C::open},
     {Op::find_record, Op::open_record, Op::add_child}},
    {Role::victim_worker,
     Reach::every_unrestricted,
     {C::open, C::staff_safety, C::victim},
     {Op::find_record, Op::open_record, Op::record_event, Op::correct_entry, Op::see_access_log,
      Op::add_victim, Op::open_victim, Op::ask_agencies, Op::keep_record}},
    {Role::partner_professional,
     Reach::admitted,
     {C::open},
     {Op::find_record, Op::open_record, Op::record_event, Op::correct_entry}},
    {Role::seconded_professional,
     Reach::every_unrestricted,
     {C::open, C::staff_safety},
     {Op::find_record, Op::open_record, Op::add_child, Op::record_event, Op::correct_entry,
      Op::manage_case, Op::add_victim, Op::ask_agencies, Op::assess, Op::duty_desk,
      Op::keep_record}},
    {Role::volunteer,
     Reach::admitted,
     {C::open},
     {Op::find_record, Op::open_record, Op::record_event}},
    {Role::panel_chair,
     Reach::admitted,
     {C::open},
     {Op::find_record, Op::open_record, Op::record_event}},
    {Role::inspector,
     Reach::admitted,
     {C::health, C::legal, C::open, C::staff_safety},
     {Op::find_record, Op::open_record}},
    {Role::information_officer,
     Reach::every_unrestricted,
     {C::open},
     {Op::find_record, Op::open_record, Op::see_access_log, Op::erase}},
    {Role::data_protection_officer, Reach::none, {}, {Op::see_access_log, Op::review_openings}},
    {Role::administrator,
     Reach::none,
     {},
     {Op::manage_people, Op::restore_access, Op::see_messages, Op::manage_settings}},
}};

const RoleRights& row_of(Role role) { return table.at(static_cast<std::size_t>(role)); }

constexpr bool in_enum_order() {
  for (std::size_t i = 0; i < table.size(); ++i)
    if (static_cast<std::size_t>(table[i].role) != i ||
        static_cast<std::size_t>(role_names[i].role) != i)
      return false;
  for (std::size_t i = 0; i < operations.size(); ++i)
    if (static_cast<std::size_t>(operations[i].operation) != i) return false;
  return true;
}
static_assert(in_enum_order());

}  // namespace

std::span<const RoleWord> role_words() { return role_names; }

std::optional<Role> role_from(std::string_view wire) {
  for (const auto& word : role_names)
    if (word.wire == wire) return word.role;
  return std::nullopt;
}

std::string_view wire_of(Role role) { return role_names.at(static_cast<std::size_t>(role)).wire; }
std::string_view label_of(Role role) { return role_names.at(static_cast<std::size_t>(role)).label; }

std::span<const OperationWord> operation_words() { return operations; }

std::optional<Operation> operation_from(std::string_view wire) {
  for (const auto& word : operations)
    if (word.wire == wire) return word.operation;
  return std::nullopt;
}

std::string_view wire_of(Operation operation) {
  return operations.at(static_cast<std::size_t>(operation)).wire;
}

bool may(Role role, Operation operation) {
  return everybody.has(operation) || row_of(role).rights.has(operation);
}

std::vector<Role> roles_that_may(Operation operation) {
  std::vector<Role> roles;
  for (const auto& name : role_names)
    if (may(name.role, operation)) roles.push_back(name.role);
  return roles;
}

bool may(const Reader& reader, Operation operation) {
  if (operation == Operation::restore_access && reader.coordinator) return true;
  return may(reader.role, operation);
}

Clearance compartments_of(Role role) { return row_of(role).clearance; }
Reach reach_of(Role role) { return row_of(role).reach; }
bool roams(Role role) { return reach_of(role) == Reach::every_unrestricted; }

}  // namespace holdfast::access
