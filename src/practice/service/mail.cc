// Who may send email in, and how long what was refused is named.
#include "practice/service/mail.h"

#include "base/words.h"
#include "practice/service/service.h"
#include "practice/situation.h"

namespace holdfast::service {
namespace {

Problems is_nobodys() {
  return {{"", say("Only somebody of the service's list may send email in")}};
}

}  // namespace

std::span<const Word> words_of(MailRefusal) {
  static constexpr auto word = [](MailRefusal why, std::string_view wire, std::string_view label) {
    return Word{static_cast<int>(why), wire, label};
  };
  static constexpr Word words[] = {
      word(MailRefusal::unproved, "unproved", "The sender could not be proved"),
      word(MailRefusal::sender_unclear, "sender_unclear",
           "It does not say plainly, and once, who sent it"),
      word(MailRefusal::stranger, "stranger", "The sender is not on the service's list"),
      word(MailRefusal::too_large, "too_large", "It is larger than 40 MB"),
      word(MailRefusal::unreadable, "unreadable", "It cannot be read as an email"),
      word(MailRefusal::automatic, "automatic", "A program sent it, and nobody"),
  };
  return words;
}

void fold(State& state, const MailReceived&, const Envelope& envelope) {
  // How urgent it is, an email does not say.
  state.tellings[envelope.event] = {envelope.recorded, Urgency::soon};
}
void fold(State&, const MailAttached&, const Envelope&) {}
void fold(State& state, const MailRefused& r, const Envelope& envelope) {
  state.refused_mail.push_back({r, envelope.recorded});
}

Problems check(const Situation& s, const MailReceived& r) {
  const auto* person = person_here(*s.service_file.service, r.sent_by, s.today());
  if (person == nullptr) return is_nobodys();
  // Of somebody of one agency it is known; of which of several they write, only they know.
  const bool known =
      r.sender_agency ? post_at(*person, *r.sender_agency) != nullptr : person->posts.size() > 1;
  return known ? Problems{} : is_nobodys();
}
/// Both are appended at once, so the email may not stand in the list yet.
Problems check(const Situation&, const MailAttached&) { return {}; }
Problems check(const Situation& s, const MailRefused& r) {
  const auto* person = person_here(*s.service_file.service, r.claimed_sender, s.today());
  return person != nullptr ? Problems{} : is_nobodys();
}

}  // namespace holdfast::service
