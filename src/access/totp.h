// Six-digit codes from an authenticator app: RFC 6238 with SHA-1, six digits and steps of 30
// seconds, which is what every app speaks. Here only the arithmetic; that a step is never accepted
// twice is accounts' to keep.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/chance.h"
#include "base/moment.h"

namespace holdfast::access {

inline constexpr int totp_step_seconds = 30;
inline constexpr int totp_digits = 6;
inline constexpr int totp_steps_of_drift = 1;  ///< a phone's clock may be one step off either way

Bytes new_totp_secret(const Chance& chance);  ///< 20 bytes, as RFC 4226 asks
std::int64_t totp_step_at(Moment now);
std::string totp_code(ByteView secret, std::int64_t step, int digits = totp_digits);
/// The step whose code was typed (spaces allowed), later than `after`; nothing when none is.
std::optional<std::int64_t> totp_step_of(ByteView secret, std::string_view typed, Moment now,
                                         std::int64_t after);

/// "otpauth://totp/Holdfast:sam%40example.org?secret=...&issuer=Holdfast&..."
std::string totp_address(ByteView secret, std::string_view issuer, std::string_view account);
/// The secret as an app takes it by hand: "JBSW Y3DP ..." in groups of four.
std::string totp_secret_words(ByteView secret);

}  // namespace holdfast::access
