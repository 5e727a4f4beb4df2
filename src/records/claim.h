// What another system said of an entry that was brought in from it: who recorded it there, and on
// which day. Nobody here can vouch for either, so it never stands in the place of when the entry
// was recorded here and by whom; it stands beside that, as a claim.
#pragma once
#include <optional>
#include <string>

#include "base/date.h"

namespace holdfast {

struct Claim {
  std::string by;          ///< empty: it was not said
  std::optional<Date> on;  ///< nothing: it was not said
  friend bool operator==(const Claim&, const Claim&) = default;
};

/// "Claimed: recorded by J. Smith on 3 March 2024"
std::string in_words(const Claim& claim);

}  // namespace holdfast
