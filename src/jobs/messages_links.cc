// See messages_links.h.
#include "jobs/messages_links.h"

namespace holdfast::jobs {

Message invitation_message(const access::Link& link, Template kind,
                           const std::string& service_address) {
  return {kind, link.email, service_address + access::invitation_path(link.token), link.ends};
}

Message password_changed_message(const std::string& email, const std::string& service_address) {
  return {Template::password_changed, email, service_address + "/sign-in", {}};
}

Result<int> queue_resets(const access::FrontDoor& door, const Outbox& outbox,
                         const std::string& service_address, Moment now) {
  const auto links = door.accounts().resets_asked(now);
  if (!links) return Unexpected<Failure>{links.error()};
  int queued = 0;
  for (const auto& link : *links) {
    const Message message{Template::password_reset, link.email,
                          service_address + access::reset_path(link.token), link.ends};
    if (auto put = outbox.queue(message, now); !put) return Unexpected<Failure>{put.error()};
    ++queued;
  }
  return queued;
}

}  // namespace holdfast::jobs
