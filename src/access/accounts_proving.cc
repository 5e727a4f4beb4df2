// Proving who one is: password, code, recovery code; and changing them once one has.
#include <algorithm>

#include "access/accounts.h"
#include "access/packed.h"
#include "access/totp.h"
#include "base/words.h"

namespace holdfast::access {

Result<std::optional<Account>> Accounts::by_email(std::string_view email, Moment now) const {
  const auto row = shelf_.get(email_row(tidied_email(email)), now);
  if (!row) return Unexpected<Failure>{row.error()};
  // Nobody's row is looked for too, so that the number of reads does not tell.
  PersonId person;
  if (*row) {
    const auto packed = Packed::from(**row);
    if (!packed) return Unexpected<Failure>{packed.error()};
    person = PersonId::from(packed->text("person")).value_or(PersonId{});
  }
  return read_account(shelf_, person, now);
}

Result<Done> Accounts::remake_verifier(const Account& account, std::string_view password,
                                       Moment now) const {
  auto verifier = hasher_.verifier_of(password);
  if (!verifier) return Unexpected<Failure>{verifier.error()};
  const auto changed = change_account(shelf_, account.person, now, [&](Account& a) {
    if (a.verifier != account.verifier) return Change::keep;
    a.verifier = *verifier;
    return Change::write;
  });
  if (!changed) return Unexpected<Failure>{changed.error()};
  return done;
}

Result<std::optional<Proved>> Accounts::prove_password(std::string_view email,
                                                       std::string_view password,
                                                       Moment now) const {
  // Longer than any that can have been set: not worth the memory of hashing.
  password = password.substr(0, password_longest_characters * 4 + 1);
  const auto account = by_email(email, now);
  if (!account) return Unexpected<Failure>{account.error()};
  if (!*account || (*account)->state != AccountState::active) {
    if (auto same_work = hasher_.match_nobody(password); !same_work)
      return Unexpected<Failure>{same_work.error()};
    return std::optional<Proved>{};
  }
  const auto matched = hasher_.matches((*account)->verifier, password);
  if (!matched) return Unexpected<Failure>{matched.error()};
  if (!*matched) return std::optional<Proved>{};
  if (hasher_.needs_remaking((*account)->verifier))
    if (auto remade = remake_verifier(**account, password, now); !remade)
      return Unexpected<Failure>{remade.error()};
  return std::optional<Proved>{Proved{(*account)->person, (*account)->generation}};
}

Result<bool> Accounts::prove_code(PersonId person, std::string_view code, Moment now) const {
  const auto changed = change_account(shelf_, person, now, [&](Account& a) {
    if (a.state != AccountState::active) return Change::keep;
    const auto step = totp_step_of(a.totp_secret, code, now, a.totp_last_step);
    if (!step) return Change::keep;
    a.totp_last_step = *step;
    return Change::write;
  });
  if (!changed) return Unexpected<Failure>{changed.error()};
  return *changed == Change::write;
}

Result<bool> Accounts::prove_recovery_code(PersonId person, std::string_view code,
                                           Moment now) const {
  const auto hash = hashed("access.recovery_code", tidied_code(code));
  const auto changed = change_account(shelf_, person, now, [&](Account& a) {
    const bool mine = a.state == AccountState::active && std::erase(a.recovery_codes, hash) > 0;
    return mine ? Change::write : Change::keep;
  });
  if (!changed) return Unexpected<Failure>{changed.error()};
  return *changed == Change::write;
}

Result<bool> Accounts::prove_password_of(PersonId person, std::string_view password,
                                         Moment now) const {
  const auto account = of(person, now);
  if (!account) return Unexpected<Failure>{account.error()};
  if (!*account || (*account)->state != AccountState::active) return false;
  return hasher_.matches((*account)->verifier, password);
}

Result<Done, Refusal> Accounts::change_password(PersonId person, const NewPassword& typed,
                                                Moment now) const {
  const auto proved = prove_password_of(person, typed.current, now);
  if (!proved) return Unexpected<Failure>{proved.error()};
  const Problems wrong = {{"current", say("Enter the password you use now")}};
  if (!*proved) return Unexpected<Problems>{wrong};
  const auto account = of(person, now);
  if (!account) return Unexpected<Failure>{account.error()};
  if (!*account) return Unexpected<Problems>{wrong};
  auto verifier = verifier_for(typed.chosen, **account, typed.own_name);
  if (!verifier) return Unexpected<Refusal>{verifier.error()};
  const auto changed = change_account(shelf_, person, now, [&](Account& a) {
    if (a.verifier != (*account)->verifier) return Change::keep;
    a.verifier = *verifier;
    a.reset.clear();
    ++a.generation;
    return Change::write;
  });
  if (!changed) return Unexpected<Failure>{changed.error()};
  if (*changed != Change::write) return Unexpected<Problems>{wrong};
  return done;
}

Result<std::vector<std::string>> Accounts::new_recovery_codes(PersonId person, Moment now) const {
  std::vector<std::string> codes;
  const auto changed = change_account(shelf_, person, now, [&](Account& a) {
    codes = fresh_codes(a);
    return Change::write;
  });
  if (!changed) return Unexpected<Failure>{changed.error()};
  return codes;
}

Result<Done> Accounts::disable(PersonId person, Moment now) const {
  const auto changed = change_account(shelf_, person, now, [](Account& a) {
    a.state = AccountState::disabled;
    a.invitation.clear();
    a.reset.clear();
    ++a.generation;
    return Change::write;
  });
  if (!changed) return Unexpected<Failure>{changed.error()};
  return done;
}

Result<std::optional<Account>> Accounts::of(PersonId person, Moment now) const {
  return read_account(shelf_, person, now);
}

Result<bool> Accounts::still_holds(PersonId person, std::int64_t generation, Moment now) const {
  const auto account = of(person, now);
  if (!account) return Unexpected<Failure>{account.error()};
  return *account && (*account)->state == AccountState::active &&
         (*account)->generation == generation;
}

}  // namespace holdfast::access
