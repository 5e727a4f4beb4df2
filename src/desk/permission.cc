// The order matters and is the rule: a bar beats everything; admission and broken glass beat a
// restriction; a role's own reach comes last. Rights only add: nothing here takes a compartment
// away that another line gave.
#include "desk/permission.h"

#include <algorithm>

#include "base/london.h"

namespace holdfast::desk {
namespace {

Clearance among(const std::vector<Compartment>& list) {
  Clearance made;
  for (const auto one : list) made = made.with({one});
  return made;
}

bool admits(const service::Admitted& a, const access::Reader& reader, const Asked& asked,
            Date today) {
  if (a.record != asked.record || !service::is_in_force(a, today)) return false;
  return a.person ? *a.person == reader.person : a.agency == reader.agency;
}

void open_to(Permission& permission, Clearance more, const std::string& purpose) {
  permission.standing = Standing::open;
  permission.held = permission.held.with(more).with({Compartment::open});
  if (permission.purpose.empty()) permission.purpose = purpose;
}

bool manages_a_worker(const service::State& service, const access::Reader& reader,
                      const Asked& asked, Date today) {
  return std::ranges::any_of(asked.workers, [&](PersonId worker) {
    return service::manages(service, reader.person, worker, today);
  });
}

/// A worker of the service, on a record that is not restricted: the allocated worker and their
/// manager go straight in.
void by_role(const service::State& service, const access::Reader& reader, const Asked& asked,
             Date today, Permission& permission) {
  const auto held = access::compartments_of(reader.role);
  if (std::ranges::find(asked.workers, reader.person) != asked.workers.end()) {
    open_to(permission, held, "allocated");
  } else if (manages_a_worker(service, reader, asked, today)) {
    open_to(permission, held, "manager");
  } else if (!asked.stated_purpose.empty()) {
    open_to(permission, held, asked.stated_purpose);
  } else if (permission.standing == Standing::none) {
    permission.standing = Standing::purpose;
    permission.held = held;
  }
}

/// One record alone, as if it were merged with none.
Permission alone(const service::State& service, const access::Reader& reader, const Asked& asked,
                 Moment now) {
  Permission found;
  const auto today = london_date(now);
  if (!access::may(reader.role, access::Operation::open_record)) return found;
  if (is_barred(service, reader.person, asked.record)) return found;

  for (const auto& admission : service.access.admissions)
    if (admits(admission.record, reader, asked, today))
      open_to(found,
              access::compartments_of(reader.role).with(among(admission.record.compartments)),
              "admitted: " + admission.record.purpose.value);
  for (const auto& glass : service.access.glasses) {
    if (glass.record.record != asked.record || glass.person != reader.person) continue;
    if (now >= glass.record.until || !access::may(reader.role, access::Operation::break_glass))
      continue;
    open_to(found, among(glass.record.compartments).with(access::compartments_of(reader.role)),
            "break_glass: " + glass.record.why.value);
    found.by_glass = true;
  }

  const bool restricted = service.access.restricted.contains(asked.record);
  if (!access::roams(reader.role)) return found;
  if (!restricted) {
    by_role(service, reader, asked, today, found);
  } else if (found.standing == Standing::none &&
             access::may(reader.role, access::Operation::break_glass)) {
    found.standing = Standing::glass;
  }
  return found;
}

/// What both allow.
Permission narrower(const Permission& one, const Permission& other) {
  auto found = one.standing <= other.standing ? one : other;
  found.held = one.held.without(Clearance::everything().without(other.held));
  found.by_glass = one.by_glass || other.by_glass;
  return found;
}

}  // namespace

bool is_barred(const service::State& service, PersonId person, StreamId record) {
  return std::ranges::any_of(service.access.bars, [&](const service::Bar& bar) {
    return bar.record.record == record && bar.record.person == person;
  });
}

Permission permission(const service::State& service, const access::Reader& reader,
                      const Asked& asked, Moment now) {
  auto one = asked;
  std::optional<Permission> found;
  for (const auto record : service::all_of(service.access.merges, asked.record)) {
    one.record = record;
    const auto here = alone(service, reader, one, now);
    found = found ? narrower(here, *found) : here;
  }
  return *found;
}

Permission permission_on_victim(const service::State& service, const access::Reader& reader,
                                const AskedOfVictim& asked, Moment now) {
  const bool may = access::may(reader.role, access::Operation::open_victim);
  if (!may) return {};
  for (const auto record : service::all_of(service.access.merges, asked.child))
    if (is_barred(service, reader.person, record)) return {};
  return permission(service, reader, asked.victim, now);
}

}  // namespace holdfast::desk
