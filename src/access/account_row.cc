// Accounts on the shelf.
#include "access/account_row.h"

#include <algorithm>

#include "access/packed.h"
#include "base/text.h"
#include "base/words.h"

namespace holdfast::access {
namespace {

constexpr int races_before_giving_up = 20;
constexpr std::size_t email_longest_bytes = 254;

std::string row_name(PersonId person) { return "account/" + person.text(); }

std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const auto& part : parts) out += (out.empty() ? "" : " ") + part;
  return out;
}

Bytes bytes_of_account(const Account& a) {
  Packed packed;
  packed.set("person", a.person.text()).set("email", a.email).set("verifier", a.verifier);
  packed.set("state", static_cast<std::int64_t>(a.state)).set("generation", a.generation);
  packed.set("totp_secret", hex_of(a.totp_secret)).set("totp_last_step", a.totp_last_step);
  packed.set("recovery_codes", joined(a.recovery_codes));
  packed.set("invitation", a.invitation).set("invitation_ends", a.invitation_ends);
  packed.set("reset", a.reset).set("reset_ends", a.reset_ends);
  return packed.bytes();
}

Bytes bytes_from_hex(std::string_view hex) {
  const auto nibble = [](char c) {
    return static_cast<std::uint8_t>(c <= '9' ? c - '0' : c - 'a' + 10);
  };
  Bytes out;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
    out.push_back(static_cast<std::uint8_t>(nibble(hex[i]) << 4U | nibble(hex[i + 1])));
  return out;
}

Result<Account> account_from(ByteView row) {
  auto packed = Packed::from(row);
  if (!packed) return Unexpected<Failure>{packed.error()};
  const auto person = PersonId::from(packed->text("person"));
  const auto state = packed->number("state");
  if (!person || state < 0 || state > static_cast<std::int64_t>(AccountState::disabled))
    return failed(Failure::Kind::damaged, say("A stored account cannot be read."));
  Account a{.person = *person, .email = packed->text("email")};
  a.state = static_cast<AccountState>(state);
  a.verifier = packed->text("verifier");
  a.totp_secret = bytes_from_hex(packed->text("totp_secret"));
  a.totp_last_step = packed->number("totp_last_step");
  const auto codes = packed->text("recovery_codes");
  for (const auto code : split(codes, ' '))
    if (!code.empty()) a.recovery_codes.emplace_back(code);
  a.invitation = packed->text("invitation");
  a.invitation_ends = packed->moment("invitation_ends");
  a.reset = packed->text("reset");
  a.reset_ends = packed->moment("reset_ends");
  a.generation = packed->number("generation");
  return a;
}

}  // namespace

Result<std::optional<Account>> read_account(const Shelf& shelf, PersonId person, Moment now) {
  const auto row = shelf.get(row_name(person), now);
  if (!row) return Unexpected<Failure>{row.error()};
  if (!*row) return std::optional<Account>{};
  auto account = account_from(**row);
  if (!account) return Unexpected<Failure>{account.error()};
  return std::optional<Account>{*account};
}

Result<std::optional<Change>> change_account(const Shelf& shelf, PersonId person, Moment now,
                                             const std::function<Change(Account&)>& decide) {
  for (int race = 0; race < races_before_giving_up; ++race) {
    const auto row = shelf.get(row_name(person), now);
    if (!row) return Unexpected<Failure>{row.error()};
    if (!*row) return std::optional<Change>{};
    auto account = account_from(**row);
    if (!account) return Unexpected<Failure>{account.error()};
    const auto change = decide(*account);
    if (change == Change::keep) return std::optional<Change>{change};
    const auto put = shelf.put_if(row_name(person), *row, bytes_of_account(*account), std::nullopt);
    if (!put) return Unexpected<Failure>{put.error()};
    if (*put) return std::optional<Change>{change};
  }
  return failed(Failure::Kind::unavailable, say("This account is busy. Try again in a minute."));
}

Result<bool> add_account(const Shelf& shelf, const Account& account) {
  return shelf.put_if(row_name(account.person), std::nullopt, bytes_of_account(account),
                      std::nullopt);
}

std::string tidied_email(std::string_view typed) { return lower_ascii(trimmed(typed)); }

bool looks_like_email(std::string_view email) {
  const auto at = email.find('@');
  if (email.size() > email_longest_bytes || at == 0 || at == std::string_view::npos) return false;
  const auto host = email.substr(at + 1);
  const auto dot = host.find('.');
  const bool odd = std::any_of(email.begin(), email.end(), [](char c) {
    return static_cast<unsigned char>(c) <= ' ' ||
           std::string_view("<>()[],;:\\\"\x7F").find(c) != std::string_view::npos;
  });
  return !odd && is_utf8(email) && host.find('@') == std::string_view::npos &&
         dot != std::string_view::npos && dot != 0 && !host.ends_with('.');
}

}  // namespace holdfast::access
