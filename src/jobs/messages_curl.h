// The two transports that senders use, both libcurl's: its header stays in messages_curl.cc.
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "jobs/messages_senders.h"

namespace holdfast::jobs {

/// One mail, as it goes over the wire.
SendOutcome send_mail(const SmtpSettings& settings, const std::string& to, const std::string& mail);

/// The status answered, or why there was none. The answer's body is not read: it may repeat what
/// was sent.
std::variant<long, TryAgain> post_json(const std::string& address, const std::string& bearer,
                                       const std::string& body);

}  // namespace holdfast::jobs
