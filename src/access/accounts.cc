// Invitations, joining, and links that are sent. Proving who one is: accounts_proving.cc.
#include "access/accounts.h"

#include "access/packed.h"
#include "access/totp.h"
#include "base/words.h"

namespace holdfast::access {
namespace {

constexpr std::size_t asked_at_once_limit = 100;

Problems link_is_over() {
  return {{"", say("This link has been used already or is too old. Ask for a new one.")}};
}

/// Back to the state in which only an invitation helps.
void start_anew(Account& account) {
  account.state = AccountState::invited;
  account.verifier.clear();
  account.totp_secret.clear();
  account.recovery_codes.clear();
  account.invitation.clear();
  account.reset.clear();
  ++account.generation;
}

}  // namespace

std::string invitation_path(std::string_view token) { return "/invitation/" + std::string(token); }
std::string reset_path(std::string_view token) { return "/reset/" + std::string(token); }

Accounts::Accounts(Shelf shelf, KeyedHash hash, Chance chance, const PasswordHasher& hasher,
                   const CommonPasswords& common, AccountSettings settings)
    : shelf_(std::move(shelf)),
      hash_(std::move(hash)),
      chance_(std::move(chance)),
      hasher_(hasher),
      common_(common),
      settings_(std::move(settings)) {}

std::string Accounts::hashed(std::string_view purpose, std::string_view secret) const {
  return hex_of(hash_(purpose, secret));
}

std::string Accounts::email_row(std::string_view email) const {
  return "account-email/" + hashed("access.email", email);
}

Result<bool, Refusal> Accounts::claim_email(PersonId person, const std::string& email,
                                            Moment now) const {
  const auto mine = Packed().set("person", person.text()).bytes();
  const auto claimed = shelf_.put_if(email_row(email), std::nullopt, mine, std::nullopt);
  if (!claimed) return Unexpected<Failure>{claimed.error()};
  if (*claimed) return true;
  const auto row = shelf_.get(email_row(email), now);
  if (!row) return Unexpected<Failure>{row.error()};
  if (*row && **row == mine) return true;
  return Unexpected<Problems>{{{"email", say("Another person signs in with this email address")}}};
}

Result<Done> Accounts::put_link(LinkKind kind, const Link& link) const {
  const bool invitation = kind == LinkKind::invitation;
  const auto name = invitation ? "link/invitation/" + hashed("access.invitation", link.token)
                               : "link/reset/" + hashed("access.reset", link.token);
  return shelf_.put(name, Packed().set("person", link.person.text()).bytes(), link.ends);
}

Result<Link, Refusal> Accounts::invite(PersonId person, std::string_view typed, Moment now) const {
  const auto email = tidied_email(typed);
  if (!looks_like_email(email))
    return Unexpected<Problems>{
        {{"email", say("Enter an email address in the right form, like name@example.com")}}};
  if (auto claimed = claim_email(person, email, now); !claimed)
    return Unexpected<Refusal>{claimed.error()};
  const Link link{person, email, new_token(chance_), now + settings_.invitation_lasts};
  if (auto put = put_link(LinkKind::invitation, link); !put)
    return Unexpected<Failure>{put.error()};
  if (auto added = add_account(shelf_, {.person = person, .email = email}); !added)
    return Unexpected<Failure>{added.error()};
  std::string earlier_email;
  const auto changed = change_account(shelf_, person, now, [&](Account& account) {
    start_anew(account);
    earlier_email = account.email;
    account.email = email;
    account.invitation = hashed("access.invitation", link.token);
    account.invitation_ends = link.ends;
    return Change::write;
  });
  if (!changed) return Unexpected<Failure>{changed.error()};
  if (earlier_email != email)
    if (auto freed = shelf_.remove(email_row(earlier_email)); !freed)
      return Unexpected<Failure>{freed.error()};
  return link;
}

Result<std::optional<Account>> Accounts::by_link(LinkKind kind, std::string_view token,
                                                 Moment now) const {
  if (!looks_like_token(token)) return std::optional<Account>{};
  const bool invitation = kind == LinkKind::invitation;
  const auto hash = hashed(invitation ? "access.invitation" : "access.reset", token);
  const auto row = shelf_.get((invitation ? "link/invitation/" : "link/reset/") + hash, now);
  if (!row) return Unexpected<Failure>{row.error()};
  if (!*row) return std::optional<Account>{};
  const auto packed = Packed::from(**row);
  if (!packed) return Unexpected<Failure>{packed.error()};
  const auto person = PersonId::from(packed->text("person"));
  if (!person) return std::optional<Account>{};
  auto account = read_account(shelf_, *person, now);
  if (!account || !*account) return account;
  const auto& a = **account;
  const bool holds =
      invitation
          ? a.state == AccountState::invited && a.invitation == hash && now < a.invitation_ends
          : a.state == AccountState::active && a.reset == hash && now < a.reset_ends;
  return holds ? account : Result<std::optional<Account>>{std::optional<Account>{}};
}

Result<std::optional<Account>> Accounts::invited(std::string_view token, Moment now) const {
  return by_link(LinkKind::invitation, token, now);
}

Result<std::optional<Account>> Accounts::resetting(std::string_view token, Moment now) const {
  return by_link(LinkKind::reset, token, now);
}

Result<std::string, Refusal> Accounts::verifier_for(std::string_view password,
                                                    const Account& account,
                                                    std::string_view own_name) const {
  const std::string own[] = {std::string(own_name), account.email};
  if (auto problems = password_problems(password, common_, own); !problems.empty())
    return Unexpected<Problems>{std::move(problems)};
  auto verifier = hasher_.verifier_of(password);
  if (!verifier) return Unexpected<Failure>{verifier.error()};
  return *verifier;
}

Enrolment Accounts::enrolment_of(const Account& account) const {
  return {totp_address(account.totp_secret, settings_.issuer, account.email),
          totp_secret_words(account.totp_secret)};
}

Result<Enrolment, Refusal> Accounts::join(std::string_view token, std::string_view password,
                                          std::string_view own_name, Moment now) const {
  const auto account = invited(token, now);
  if (!account) return Unexpected<Failure>{account.error()};
  if (!*account) return Unexpected<Problems>{link_is_over()};
  auto verifier = verifier_for(password, **account, own_name);
  if (!verifier) return Unexpected<Refusal>{verifier.error()};
  auto joined = **account;
  const auto secret = new_totp_secret(chance_);
  const auto changed = change_account(shelf_, joined.person, now, [&](Account& a) {
    if (a.state != AccountState::invited || a.invitation != joined.invitation) return Change::keep;
    a.verifier = *verifier;
    a.totp_secret = secret;
    a.totp_last_step = 0;
    joined = a;
    return Change::write;
  });
  if (!changed) return Unexpected<Failure>{changed.error()};
  if (*changed != Change::write) return Unexpected<Problems>{link_is_over()};
  return enrolment_of(joined);
}

Result<std::optional<Enrolment>> Accounts::enrolment(std::string_view token, Moment now) const {
  const auto account = invited(token, now);
  if (!account) return Unexpected<Failure>{account.error()};
  if (!*account || (*account)->totp_secret.empty()) return std::optional<Enrolment>{};
  return std::optional<Enrolment>{enrolment_of(**account)};
}

std::vector<std::string> Accounts::fresh_codes(Account& account) const {
  std::vector<std::string> codes;
  account.recovery_codes.clear();
  while (codes.size() < settings_.recovery_codes) {
    codes.push_back(new_recovery_code(chance_));
    account.recovery_codes.push_back(hashed("access.recovery_code", tidied_code(codes.back())));
  }
  return codes;
}

Result<std::optional<std::vector<std::string>>> Accounts::confirm(std::string_view token,
                                                                  std::string_view code,
                                                                  Moment now) const {
  using Codes = std::optional<std::vector<std::string>>;
  const auto account = invited(token, now);
  if (!account) return Unexpected<Failure>{account.error()};
  if (!*account || (*account)->totp_secret.empty()) return Codes{};
  Codes codes;
  const auto changed = change_account(shelf_, (*account)->person, now, [&](Account& a) {
    codes.reset();
    if (a.state != AccountState::invited || a.invitation != (*account)->invitation)
      return Change::keep;
    const auto step = totp_step_of(a.totp_secret, code, now, a.totp_last_step);
    if (!step) return Change::keep;
    a.totp_last_step = *step;
    a.state = AccountState::active;
    a.invitation.clear();
    codes = fresh_codes(a);
    return Change::write;
  });
  if (!changed) return Unexpected<Failure>{changed.error()};
  return codes;
}

Result<Done> Accounts::ask_for_reset(std::string_view email, Moment now) const {
  return shelf_.put("reset-asked/" + new_token(chance_),
                    Packed().set("email", tidied_email(email)).bytes(),
                    now + settings_.reset_lasts);
}

Result<std::vector<Link>> Accounts::resets_asked(Moment now) const {
  const auto rows = shelf_.list("reset-asked/", asked_at_once_limit, now);
  if (!rows) return Unexpected<Failure>{rows.error()};
  std::vector<Link> links;
  for (const auto& row : *rows) {
    const auto asked = Packed::from(row.value);
    // Taken before it is answered: of several nodes one sends. A crash between loses one email,
    // which the person asks for again; two emails would each end the other's link.
    if (asked && asked->has("taken")) continue;
    const auto taken =
        shelf_.put_if(row.name, row.value, Packed().set("taken", "1").bytes(), now + minutes(5));
    if (!taken) return Unexpected<Failure>{taken.error()};
    if (!*taken) continue;
    if (auto gone = shelf_.remove(row.name); !gone) return Unexpected<Failure>{gone.error()};
    if (!asked) continue;
    auto account = by_email(asked->text("email"), now);
    if (!account) return Unexpected<Failure>{account.error()};
    if (!*account || (*account)->state != AccountState::active) continue;
    const Link link{(*account)->person, (*account)->email, new_token(chance_),
                    now + settings_.reset_lasts};
    if (auto put = put_link(LinkKind::reset, link); !put) return Unexpected<Failure>{put.error()};
    const auto changed = change_account(shelf_, link.person, now, [&](Account& a) {
      a.reset = hashed("access.reset", link.token);
      a.reset_ends = link.ends;
      return Change::write;
    });
    if (!changed) return Unexpected<Failure>{changed.error()};
    links.push_back(link);
  }
  return links;
}

Result<PersonId, Refusal> Accounts::reset(std::string_view token, std::string_view password,
                                          std::string_view own_name, Moment now) const {
  const auto account = resetting(token, now);
  if (!account) return Unexpected<Failure>{account.error()};
  if (!*account) return Unexpected<Problems>{link_is_over()};
  auto verifier = verifier_for(password, **account, own_name);
  if (!verifier) return Unexpected<Refusal>{verifier.error()};
  const auto changed = change_account(shelf_, (*account)->person, now, [&](Account& a) {
    if (a.state != AccountState::active || a.reset != (*account)->reset) return Change::keep;
    a.verifier = *verifier;
    a.reset.clear();
    ++a.generation;
    return Change::write;
  });
  if (!changed) return Unexpected<Failure>{changed.error()};
  if (*changed != Change::write) return Unexpected<Problems>{link_is_over()};
  return (*account)->person;
}

}  // namespace holdfast::access
