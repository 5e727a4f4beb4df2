// A worker's own appointments for the calendar of their phone. What leaves this way is read by
// whoever holds the phone and by whoever runs the calendar, so it says when, and "Appointment":
// no child, no place, no reason. The address is a secret that is shown once and can be ended; each
// read of it is in the access log.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "desk/desk.h"

namespace holdfast::desk {

inline constexpr int feed_weeks_back = 1;
inline constexpr int feed_weeks_ahead = 8;

/// A new secret for this reader, for the end of the address. One they had before ends.
Result<std::string> make_feed(Desk& desk, const access::Reader& reader);
/// Done too where there is none.
Result<Done> end_feed(Desk& desk, const access::Reader& reader);
/// Since when they have one; nothing: they have none.
Result<std::optional<Moment>> feed_since(Desk& desk, const access::Reader& reader);
/// When it was read, the latest first, at most `most`.
Result<std::vector<Moment>> feed_reads(Desk& desk, const access::Reader& reader, std::size_t most);

/// RFC 5545, of the week before to eight weeks ahead; the read is logged first. Nothing: there is
/// no such secret, or whoever made it does not work here any more.
Result<std::optional<std::string>> feed_by(Desk& desk, std::string_view secret);

}  // namespace holdfast::desk
