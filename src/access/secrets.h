// Secrets that are handed out once and kept only as keyed hashes: cookies, links in emails,
// recovery codes. And the names of rows, which lie plain on the disk, so that an email address
// must not be one.
#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/chance.h"

namespace holdfast::access {

/// A keyed hash, the same on every node; main.cc wires it to the ledger's. `purpose` parts uses.
using KeyedHash = std::function<Digest(std::string_view purpose, std::string_view value)>;

/// 256 random bits as 52 characters of lower-case base32: fits cookies, links and fields as it is.
std::string new_token(const Chance& chance);
/// Whether text can be a token at all; anything else is refused before the shelf is asked.
bool looks_like_token(std::string_view text);

/// Ten characters in two groups ("k7dq2-mx9rt"), 48 bits or more, without letters and digits that
/// are misread for each other.
std::string new_recovery_code(const Chance& chance);
/// As typed, without spaces and hyphens, in lower case: what is hashed.
std::string tidied_code(std::string_view typed);

/// Equal, in a time that does not tell where they differ.
bool same_secret(std::string_view a, std::string_view b);

/// RFC 4648 base32, upper case, without padding: how authenticator apps write a secret.
std::string upper_base32_of(ByteView bytes);

}  // namespace holdfast::access
