// Which passwords a person may choose: long enough, not one that everybody tries first, not their
// own name or address. No rules of composition, as the National Cyber Security Centre advises: they
// make passwords worse. Source: sources.md#passwords
#pragma once
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace holdfast::access {

inline constexpr std::size_t password_shortest_characters = 12;
inline constexpr std::size_t password_longest_characters = 200;

/// Passwords that are tried first, folded: lower case, common substitutions undone ("p4ssw0rd"),
/// digits and signs at either end left off, so that one line stands for its whole family.
class CommonPasswords {
 public:
  /// A password a line; lines that begin with "# " are comments.
  static CommonPasswords from(std::string_view text);
  bool has(std::string_view password) const;
  std::size_t size() const { return folded_.size(); }

 private:
  std::set<std::string, std::less<>> folded_;
  std::set<std::string, std::less<>> exact_;  ///< those with nothing left when folded ("123456")
};

/// What is wrong with the password, in words for its field; nothing when it may be used.
/// `own_words`: the person's name and email address.
Problems password_problems(std::string_view password, const CommonPasswords& common,
                           std::span<const std::string> own_words);

}  // namespace holdfast::access
