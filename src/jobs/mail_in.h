// The folder that the service's mail server puts messages into, and what the clock makes of them:
// each is judged by its sender, taken to the duty desk or refused, and then removed. Nothing is
// ever answered by mail: an answer would say something to whoever forged a sender.
#pragma once
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string>

#include "base/clock.h"
#include "desk/documents.h"
#include "practice/service/mail.h"

namespace holdfast::jobs {

/// Of a whole message. One file of 25 MB fits, as mail writes it.
inline constexpr std::size_t mail_limit_bytes = 40 << 20;

struct MailIn {
  std::filesystem::path folder;
  std::string authority;  ///< the name our mail server signs its findings with
};
/// For the log: nothing that a message holds but the domain it claims to come from.
struct MailNote {
  std::string file;
  std::string domain;  ///< empty: it says none
  std::optional<service::MailRefusal> refused;
};
using NoteMail = std::function<void(const MailNote&)>;

/// Other chores wait meanwhile, so a turn begins no further message after this.
inline constexpr Duration mail_turn_limit = seconds(10);

/// What lies there, in the order of the names; what there is no time for is left to the next turn.
/// False: something could not be read or recorded, and waits for the next
/// turn.
bool take_mail_in(desk::Desk& desk, const desk::Scanner& scanner, const MailIn& in,
                  const NoteMail& note);

/// Names a message by its bytes, so that one delivered again takes its own place.
using MailName = std::function<std::string(std::string_view bytes)>;
/// Puts one message into the folder, whole or not at all, for a mail server that pipes it in. One
/// that is too large comes as its beginning, so that it is refused and logged like any other.
Result<Done> put_mail(std::istream& message, const MailName& name,
                      const std::filesystem::path& folder);

}  // namespace holdfast::jobs
