// Who sent an email: one plain address, and the word of the service's own mail server that the
// domain of it is truly the sender's. Anybody can write anything above an email; only the header
// that our own server put there is believed, and only the topmost one of its name.
// Source: sources.md#mail-authentication
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "jobs/mail_message.h"

namespace holdfast::jobs {

/// The address, in lower case. Nothing where there are several, where a name pretends to be another
/// address, where somebody else is named as sender, or where it is written to be misread.
std::optional<std::string> plain_sender(const MailHead& head);

/// What says that the sender is true: "DMARC, by mx.example.gov.uk". Nothing: nobody says so.
std::optional<std::string> proof_of_sender(const MailHead& head, std::string_view authority,
                                           std::string_view address);

}  // namespace holdfast::jobs
