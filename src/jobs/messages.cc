// The outbox: rows "outgoing/<reference>", claimed by put_if, and rows "message-log/..." whose
// names sort the newest first.
#include "jobs/messages.h"

#include <algorithm>
#include <array>
#include <limits>

#include "access/account_row.h"
#include "access/packed.h"
#include "base/id.h"
#include "base/words.h"

namespace holdfast::jobs {
namespace {

using access::Packed;

constexpr std::array<TemplateWord, 5> words = {{
    {Template::invitation, "invitation"},
    {Template::access_restored, "access_restored"},
    {Template::password_reset, "password_reset"},
    {Template::password_changed, "password_changed"},
    {Template::attention, "attention"},
}};

constexpr std::size_t waiting_limit = 5000;   ///< rows looked at in one step
constexpr Duration claim_lasts = minutes(3);  ///< longer than any sender takes
constexpr std::size_t log_limit = 1000;
constexpr std::string_view outgoing = "outgoing/";
constexpr std::string_view log_prefix = "message-log/";

/// One row has all there is to know while a message waits; the log's row lacks the link.
struct Waiting {
  Message message;
  Moment queued;
  Moment due;
  int tries = 0;
};

std::string log_name(Moment queued, std::string_view reference) {
  const auto inverted =
      std::to_string(std::numeric_limits<std::int64_t>::max() - queued.microseconds);
  return std::string(log_prefix) + std::string(19 - inverted.size(), '0') + inverted + "/" +
         std::string(reference);
}

Bytes bytes_of_waiting(const Waiting& w) {
  Packed packed;
  packed.set("kind", std::string(wire_of(w.message.kind))).set("to", w.message.to);
  packed.set("link", w.message.link).set("queued", w.queued).set("due", w.due);
  packed.set("tries", w.tries);
  if (w.message.useless) packed.set("useless", *w.message.useless);
  return packed.bytes();
}

Result<Waiting> waiting_from(ByteView row) {
  const auto packed = Packed::from(row);
  if (!packed) return Unexpected<Failure>{packed.error()};
  const auto kind = template_from(packed->text("kind"));
  if (!kind) return failed(Failure::Kind::damaged, say("A stored message cannot be read."));
  Waiting w{.message = {*kind, packed->text("to"), packed->text("link"), {}}};
  if (packed->has("useless")) w.message.useless = packed->moment("useless");
  w.queued = packed->moment("queued");
  w.due = packed->moment("due");
  w.tries = static_cast<int>(packed->number("tries"));
  return w;
}

Bytes bytes_of_note(const MessageNote& n) {
  Packed packed;
  packed.set("kind", std::string(wire_of(n.kind))).set("to", n.to).set("queued", n.queued);
  packed.set("state", static_cast<std::int64_t>(n.state)).set("tries", n.tries);
  packed.set("last_try", n.last_try).set("failure", n.failure);
  return packed.bytes();
}

Result<MessageNote> note_from(ByteView row) {
  const auto packed = Packed::from(row);
  if (!packed) return Unexpected<Failure>{packed.error()};
  MessageNote n;
  n.kind = template_from(packed->text("kind")).value_or(Template::attention);
  n.to = packed->text("to");
  n.queued = packed->moment("queued");
  n.state = static_cast<MessageState>(std::clamp<std::int64_t>(packed->number("state"), 0, 2));
  n.tries = static_cast<int>(packed->number("tries"));
  n.last_try = packed->moment("last_try");
  n.failure = packed->text("failure");
  return n;
}

MessageNote note_of(const Waiting& w) {
  return {.kind = w.message.kind, .to = w.message.to, .queued = w.queued, .tries = w.tries};
}

/// The log's line after a try.
MessageNote note_after(const Waiting& w, const SendOutcome& outcome, Moment now) {
  auto note = note_of(w);
  note.last_try = now;
  if (std::holds_alternative<Sent>(outcome)) {
    note.state = MessageState::sent;
  } else if (const auto* refused = std::get_if<Refused>(&outcome)) {
    note.state = MessageState::given_up;
    note.failure = refused->words;
  } else {
    note.failure = std::get<TryAgain>(outcome).words;
    const auto next = now + wait_after_try(w.tries);
    const bool too_late = w.message.useless && *w.message.useless <= next;
    if (w.tries >= message_tries_limit || too_late) note.state = MessageState::given_up;
  }
  return note;
}

}  // namespace

std::span<const TemplateWord> template_words() { return words; }

std::string_view wire_of(Template kind) { return words.at(static_cast<std::size_t>(kind)).wire; }

std::optional<Template> template_from(std::string_view wire) {
  for (const auto& word : words)
    if (word.wire == wire) return word.kind;
  return std::nullopt;
}

std::string label_of(Template kind) {
  switch (kind) {
    case Template::invitation:
      return say("Invitation");
    case Template::access_restored:
      return say("Access restored");
    case Template::password_reset:
      return say("Password reset");
    case Template::password_changed:
      return say("Password changed");
    case Template::attention:
      return say("Something needs attention");
  }
  return {};
}

Duration wait_after_try(int tries) {
  constexpr std::array<Duration, 7> waits = {minutes(1), minutes(5), minutes(15), hours(1),
                                             hours(3),   hours(6),   hours(12)};
  return waits[std::min<std::size_t>(static_cast<std::size_t>(std::max(tries, 1) - 1),
                                     waits.size() - 1)];
}

Outbox::Outbox(Shelf shelf, Chance chance, Sender sender)
    : shelf_(std::move(shelf)), chance_(std::move(chance)), sender_(std::move(sender)) {}

Result<Done> Outbox::queue(const Message& message, Moment now) const {
  if (!access::looks_like_email(message.to))
    return failed(Failure::Kind::bad_input, say("A message needs an email address to go to."));
  const auto reference = EventId::random(chance_).text();
  const Waiting waiting{message, now, now, 0};
  if (auto noted = shelf_.put(log_name(now, reference), bytes_of_note(note_of(waiting)),
                              now + message_log_kept_for);
      !noted)
    return noted;
  return shelf_.put(std::string(outgoing) + reference, bytes_of_waiting(waiting), std::nullopt);
}

Result<bool> Outbox::try_row(const ShelfRow& row, Moment now) const {
  auto waiting = waiting_from(row.value);
  if (!waiting) return Unexpected<Failure>{waiting.error()};
  if (waiting->due > now) return false;
  // Claimed before it is sent: another node leaves it alone meanwhile, and after a crash it is due
  // again when the claim is over.
  ++waiting->tries;
  waiting->due = now + claim_lasts;
  const auto claim = bytes_of_waiting(*waiting);
  const auto claimed = shelf_.put_if(row.name, row.value, claim, std::nullopt);
  if (!claimed) return Unexpected<Failure>{claimed.error()};
  if (!*claimed) return false;
  const auto reference = row.name.substr(outgoing.size());
  const bool over = waiting->message.useless && *waiting->message.useless <= now;
  const auto outcome = over ? SendOutcome{Refused{say("Its link was over before it was sent")}}
                            : sender_({reference, waiting->message, now});
  const auto note = note_after(*waiting, outcome, now);
  if (auto noted = shelf_.put(log_name(waiting->queued, reference), bytes_of_note(note),
                              waiting->queued + message_log_kept_for);
      !noted)
    return Unexpected<Failure>{noted.error()};
  if (note.state != MessageState::waiting) {
    if (auto gone = shelf_.remove(row.name); !gone) return Unexpected<Failure>{gone.error()};
    return true;
  }
  waiting->due = now + wait_after_try(waiting->tries);
  const auto put = shelf_.put_if(row.name, claim, bytes_of_waiting(*waiting), std::nullopt);
  if (!put) return Unexpected<Failure>{put.error()};
  return true;
}

Result<int> Outbox::due(Moment now) const {
  const auto rows = shelf_.list(outgoing, waiting_limit, now);
  if (!rows) return Unexpected<Failure>{rows.error()};
  int tries = 0;
  for (const auto& row : *rows) {
    const auto tried = try_row(row, now);
    if (!tried) return Unexpected<Failure>{tried.error()};
    tries += *tried ? 1 : 0;
  }
  return tries;
}

Result<std::vector<MessageNote>> Outbox::log(std::size_t limit, Moment now) const {
  const auto rows = shelf_.list(log_prefix, std::min(limit, log_limit), now);
  if (!rows) return Unexpected<Failure>{rows.error()};
  std::vector<MessageNote> notes;
  for (const auto& row : *rows) {
    auto note = note_from(row.value);
    if (!note) return Unexpected<Failure>{note.error()};
    notes.push_back(std::move(*note));
  }
  return notes;
}

}  // namespace holdfast::jobs
