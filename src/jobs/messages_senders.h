// The ways a message can leave: as a file in a folder (demonstrations, tests, a machine without
// mail), by SMTP, or through an HTTP service in the form of GOV.UK Notify. A service chooses one in
// its settings.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "jobs/messages.h"

namespace holdfast::jobs {

inline constexpr int sending_limit_seconds = 30;

/// What a message says, as plain text.
struct LetterText {
  std::string subject;
  std::string body;  ///< lines parted by "\n"
};
LetterText text_of(const Message& message);
/// As it goes over the wire and into files: headers, a blank line, the body; lines end in CRLF.
/// `from`: "Holdfast <no-reply@example.org>".
std::string mail_of(const Letter& letter, std::string_view from);

/// A file "<when>-<reference>.eml" a message.
Sender folder_sender(std::string folder, std::string from);

enum class MailTls {
  required,  ///< STARTTLS or smtps; without it nothing is sent
  none,      ///< only for a relay on the same machine
};
struct SmtpSettings {
  std::string address;  ///< "smtp://mail.example.org:587" or "smtps://mail.example.org:465"
  std::string user;     ///< empty: without signing in
  std::string password;
  std::string from_name = "Holdfast";
  std::string from_address;
  MailTls tls = MailTls::required;
  std::string ca_file;  ///< empty: the system's
};
Sender smtp_sender(SmtpSettings settings);

/// An API key of GOV.UK Notify is "name-<service id>-<secret>", the last two being UUIDs.
struct NotifyKey {
  std::string service_id;
  std::string secret;
};
std::optional<NotifyKey> notify_key_from(std::string_view key);

struct NotifySettings {
  std::string address = "https://api.notifications.service.gov.uk";
  NotifyKey key;
  /// Which of the service's templates stands for which of ours. Each has one gap: ((link)).
  std::map<Template, std::string> template_ids;
};
Sender notify_sender(NotifySettings settings);

/// HS256 over the claims iss and iat. Source: sources.md#notify
std::string notify_token(const NotifyKey& key, Moment now);

}  // namespace holdfast::jobs
