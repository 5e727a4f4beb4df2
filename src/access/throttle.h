// Slowing down those who guess. Each try is counted before it is judged, so that a hundred at once
// on several nodes get no more than one after another; a right answer takes its count back. After a
// few wrong ones each next must wait: one minute, then two, five, ten, fifteen, never longer, and
// nobody is ever locked out for good. Names are known only as keyed hashes, and unknown accounts
// are counted like known ones.
//
// Waiting by account alone would let anybody keep a colleague out by typing wrong passwords for
// them. So an address from which the account was once rightly signed in to is counted apart for
// that account, and what strangers do elsewhere does not slow it.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "access/secrets.h"
#include "base/moment.h"
#include "base/result.h"
#include "base/shelf.h"

namespace holdfast::access {

struct ThrottleSettings {
  int tries_of_an_account = 5;   ///< free of waiting
  int tries_of_an_address = 30;  ///< an office shares one
  Duration forgotten_after = hours(24);
  Duration address_known_for = days_long(30);
};

/// What is tried: one kind of try by one address at one account.
struct Try {
  std::string_view kind;     ///< "password", "code", "reset": counted apart
  std::string_view account;  ///< an address as typed and folded, or a person's id
  std::string_view address;  ///< where it comes from
};

struct Wait {
  Duration left;
};

/// "There have been too many tries. Try again in 5 minutes."
std::string in_words(const Wait& wait);

class Throttle {
 public:
  Throttle(Shelf shelf, KeyedHash hash, ThrottleSettings settings);

  /// Nothing: go on, it is counted. Otherwise how long to wait; nothing was counted.
  Result<std::optional<Wait>> count(const Try& one, Moment now) const;
  /// The try was right: the account's count is cleared, the address's taken back by one.
  Result<Done> was_right(const Try& one, Moment now) const;

 private:
  Result<std::string> account_row(const Try& one, Moment now) const;
  std::string address_row(const Try& one) const;
  std::string known_row(const Try& one) const;

  Shelf shelf_;
  KeyedHash hash_;
  ThrottleSettings settings_;
};

}  // namespace holdfast::access
