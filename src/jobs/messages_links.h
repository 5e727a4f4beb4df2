// Messages that carry a link into one's own account: invitations, and the links for what people
// asked on the page for forgotten passwords, which are made on the clock and not on the page so
// that the page takes as long for addresses nobody has.
#pragma once
#include <string>

#include "access/front_door.h"
#include "jobs/messages.h"

namespace holdfast::jobs {

/// `service_address`: "https://holdfast.example.org", without a slash at its end.
Message invitation_message(const access::Link& link, Template kind,
                           const std::string& service_address);
Message password_changed_message(const std::string& email, const std::string& service_address);

/// Makes and queues a link for each reset asked for since; says how many.
Result<int> queue_resets(const access::FrontDoor& door, const Outbox& outbox,
                         const std::string& service_address, Moment now);

}  // namespace holdfast::jobs
