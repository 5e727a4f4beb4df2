// Messages out: emails that bring a person back to the service and say nothing else. What may be
// written in one is fixed by type: a template, and a link into the service. No name, no child, no
// reason ever leaves this way, because an email is read by whoever holds the phone.
//
// A message is queued as a row on the shelf, in the same breath as what caused it, and sent on the
// clock by whichever node comes first; when sending fails it is tried again, later and later. Of
// each message a line remains: which template, to whom, when, and how it went.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/chance.h"
#include "base/moment.h"
#include "base/result.h"
#include "base/shelf.h"

namespace holdfast::jobs {

enum class Template : std::uint8_t {
  invitation,        ///< link: where to accept it
  access_restored,   ///< link: likewise
  password_reset,    ///< link: where to choose a new password
  password_changed,  ///< link: the sign-in page
  attention,         ///< link: the home page; "something needs your attention"
};

struct TemplateWord {
  Template kind;
  std::string_view wire;
};
std::span<const TemplateWord> template_words();
std::string_view wire_of(Template kind);
std::optional<Template> template_from(std::string_view wire);
/// "Invitation", for the log.
std::string label_of(Template kind);

struct Message {
  Template kind{};
  std::string to;                 ///< an email address
  std::string link;               ///< absolute
  std::optional<Moment> useless;  ///< after this it is not sent any more: its link is over
};

/// A message on its way to a sender.
struct Letter {
  std::string reference;  ///< the same at every try, so that a receiver can tell a repeat
  Message message;
  Moment now;
};

struct Sent {};
struct TryAgain {
  std::string words;  ///< ours, for the log: never a server's text, which may repeat the address
};
struct Refused {
  std::string words;
};
using SendOutcome = std::variant<Sent, TryAgain, Refused>;
using Sender = std::function<SendOutcome(const Letter&)>;

enum class MessageState : std::uint8_t { waiting, sent, given_up };

/// A line of the log.
struct MessageNote {
  Template kind{};
  std::string to;
  Moment queued;
  MessageState state = MessageState::waiting;
  int tries = 0;
  Moment last_try;      ///< or zero
  std::string failure;  ///< of the last try; empty when it went well
};

inline constexpr int message_tries_limit = 10;
inline constexpr Duration message_log_kept_for = days_long(400);

class Outbox {
 public:
  Outbox(Shelf shelf, Chance chance, Sender sender);

  /// Failure::bad_input for what is no address.
  Result<Done> queue(const Message& message, Moment now) const;
  /// Sends what is due by now; says how many tries it made. Safe on several nodes at once.
  Result<int> due(Moment now) const;
  /// Newest first.
  Result<std::vector<MessageNote>> log(std::size_t limit, Moment now) const;

 private:
  Result<bool> try_row(const ShelfRow& row, Moment now) const;

  Shelf shelf_;
  Chance chance_;
  Sender sender_;
};

/// How long after its nth try (from 1) a message is tried again: a minute at first, half a day at
/// last.
Duration wait_after_try(int tries);

}  // namespace holdfast::jobs
