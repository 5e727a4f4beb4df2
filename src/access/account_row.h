// One person's account as it lies on the shelf, and the one way to change it: read, decide, write
// only if nobody wrote between. Two nodes that spend one recovery code, or accept one six-digit
// code, meet here, and one of them is refused.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "access/secrets.h"
#include "base/bytes.h"
#include "base/id.h"
#include "base/moment.h"
#include "base/result.h"
#include "base/shelf.h"

namespace holdfast::access {

enum class AccountState : std::uint8_t {
  invited,  ///< may not sign in yet, or not any more until a new invitation is accepted
  active,
  disabled,
};

struct Account {
  PersonId person;
  std::string email;  ///< tidied
  AccountState state = AccountState::invited;
  std::string verifier;  ///< of the password; empty: none set
  Bytes totp_secret;
  std::int64_t totp_last_step = 0;          ///< the latest accepted: it and those before are spent
  std::vector<std::string> recovery_codes;  ///< keyed hashes of those not used yet
  std::string invitation;  ///< keyed hash of the one invitation that holds; empty: none
  std::string reset;       ///< likewise of the one reset link
  Moment invitation_ends;
  Moment reset_ends;
  std::int64_t generation = 0;  ///< counts changes after which older sessions must not go on
  friend bool operator==(const Account&, const Account&) = default;
};

Result<std::optional<Account>> read_account(const Shelf& shelf, PersonId person, Moment now);

enum class Change { keep, write };
/// Runs `decide` on the account as it is and writes what it made of it; again when somebody else
/// was first. Nothing when there is no account; else what `decide` said last.
Result<std::optional<Change>> change_account(const Shelf& shelf, PersonId person, Moment now,
                                             const std::function<Change(Account&)>& decide);
/// False: there is one already.
Result<bool> add_account(const Shelf& shelf, const Account& account);

/// Lower case, without white space around: "Sam@Example.org " is "sam@example.org".
std::string tidied_email(std::string_view typed);
/// Whether it has the shape of an address; whether it exists only a message can tell.
bool looks_like_email(std::string_view tidied);

}  // namespace holdfast::access
