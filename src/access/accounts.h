// Accounts: from an invitation to a password, a second factor and recovery codes; proving who one
// is; losing things and getting them back. Keyed by person; found by email address through a keyed
// hash, because names of rows lie plain on the disk. Every secret that is sent or shown is kept as
// a keyed hash alone. What it must never do is say whether an address has an account: proving and
// asking for a reset answer alike, and take alike long, for addresses nobody has.
//
// Sessions are not ended here: FrontDoor does both together.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "access/account_row.h"
#include "access/password.h"
#include "access/password_rules.h"
#include "access/secrets.h"
#include "base/chance.h"
#include "base/result.h"
#include "base/shelf.h"

namespace holdfast::access {

struct AccountSettings {
  std::string issuer = "Holdfast";  ///< what the authenticator app calls us
  Duration invitation_lasts = days_long(7);
  Duration reset_lasts = hours(1);
  std::size_t recovery_codes = 10;
};

/// The worker can mend it, or the world went wrong.
using Refusal = std::variant<Problems, Failure>;

/// A link to send: the token goes into its address and is kept nowhere.
struct Link {
  PersonId person;
  std::string email;
  std::string token;
  Moment ends;
};

/// Where on the service a link leads: jobs write it into a message, web answers there.
std::string invitation_path(std::string_view token);  ///< "/invitation/<token>"
std::string reset_path(std::string_view token);       ///< "/reset/<token>"
/// Where recovery codes just made are shown.
inline constexpr std::string_view recovery_codes_path = "/account/recovery-codes";

/// What an authenticator app is given: as an address (a QR code, or a link on a phone) and as text.
struct Enrolment {
  std::string address;
  std::string secret;
};

/// The password was right. `generation` goes into the session begun with it.
struct Proved {
  PersonId person;
  std::int64_t generation = 0;
};

/// What is typed to change a password, and the name it may not hold.
struct NewPassword {
  std::string_view current;
  std::string_view chosen;
  std::string_view own_name;
};

class Accounts {
 public:
  /// `hasher` and `common` outlive it.
  Accounts(Shelf shelf, KeyedHash hash, Chance chance, const PasswordHasher& hasher,
           const CommonPasswords& common, AccountSettings settings);

  /// Makes the account or, for one that exists, starts it anew: password, second factor, recovery
  /// codes and any older link end now. A problem when the address is another person's.
  Result<Link, Refusal> invite(PersonId person, std::string_view email, Moment now) const;
  /// Whose invitation this is; nothing when it is used, replaced, over or made up.
  Result<std::optional<Account>> invited(std::string_view token, Moment now) const;
  /// The first step of joining: a password, and a fresh secret for the app. May be repeated
  /// (another phone, a lost tab) until the code has been confirmed.
  Result<Enrolment, Refusal> join(std::string_view token, std::string_view password,
                                  std::string_view own_name, Moment now) const;
  /// The secret again, for a reload of the page. Nothing when there is none to show.
  Result<std::optional<Enrolment>> enrolment(std::string_view token, Moment now) const;
  /// The second step: the code makes the account active, spends the invitation and answers the
  /// recovery codes, which are never shown again. Nothing: the code is wrong.
  Result<std::optional<std::vector<std::string>>> confirm(std::string_view token,
                                                          std::string_view code, Moment now) const;

  Result<std::optional<Proved>> prove_password(std::string_view email, std::string_view password,
                                               Moment now) const;
  /// For a person who is signed in and is asked once more.
  Result<bool> prove_password_of(PersonId person, std::string_view password, Moment now) const;
  /// Each code is accepted once.
  Result<bool> prove_code(PersonId person, std::string_view code, Moment now) const;
  Result<bool> prove_recovery_code(PersonId person, std::string_view code, Moment now) const;

  /// Notes that somebody asked, and nothing else: one write for every address, known or not.
  Result<Done> ask_for_reset(std::string_view email, Moment now) const;
  /// Run on the clock: the links to send for what was asked. Each is answered to one node only.
  Result<std::vector<Link>> resets_asked(Moment now) const;
  Result<std::optional<Account>> resetting(std::string_view token, Moment now) const;
  /// Sets the password; the second factor stays as it is.
  Result<PersonId, Refusal> reset(std::string_view token, std::string_view password,
                                  std::string_view own_name, Moment now) const;

  Result<Done, Refusal> change_password(PersonId person, const NewPassword& typed,
                                        Moment now) const;
  Result<std::vector<std::string>> new_recovery_codes(PersonId person, Moment now) const;
  /// No signing in until a new invitation has been accepted.
  Result<Done> disable(PersonId person, Moment now) const;
  Result<std::optional<Account>> of(PersonId person, Moment now) const;
  /// Whether a session begun under `generation` may go on.
  Result<bool> still_holds(PersonId person, std::int64_t generation, Moment now) const;

 private:
  enum class LinkKind { invitation, reset };
  Result<std::optional<Account>> by_link(LinkKind kind, std::string_view token, Moment now) const;
  Result<std::optional<Account>> by_email(std::string_view email, Moment now) const;
  Result<Done> put_link(LinkKind kind, const Link& link) const;
  std::string hashed(std::string_view purpose, std::string_view secret) const;
  std::string email_row(std::string_view email) const;
  Result<bool, Refusal> claim_email(PersonId person, const std::string& email, Moment now) const;
  Result<std::string, Refusal> verifier_for(std::string_view password, const Account& account,
                                            std::string_view own_name) const;
  std::vector<std::string> fresh_codes(Account& account) const;
  Enrolment enrolment_of(const Account& account) const;
  Result<Done> remake_verifier(const Account& account, std::string_view password, Moment now) const;

  Shelf shelf_;
  KeyedHash hash_;
  Chance chance_;
  const PasswordHasher& hasher_;
  const CommonPasswords& common_;
  AccountSettings settings_;
};

}  // namespace holdfast::access
