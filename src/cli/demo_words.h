// Lists of ways to say something, and putting a sentence together from them. The lists are data
// (data/demo/notes.txt says how they are written), because a service of made-up people needs more
// words than code should hold.
#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "cli/demo_dice.h"

namespace holdfast::cli {

/// What stands in a list's braces for one child: "child" is "Jay", "he" is "she". "*" is the theme.
using Slots = std::map<std::string, std::string, std::less<>>;

class DemoWords {
 public:
  /// Failure::bad_input names the line: a part outside a list, braces that name neither a list nor
  /// one of `slots`, a theme that lacks a list.
  static Result<DemoWords> from(std::string_view text, const std::set<std::string>& slots);

  /// One way of saying `list`, every brace filled in, each sentence with its capital.
  std::string say(std::string_view list, const Slots& slots, Dice dice) const;
  const std::vector<std::string>& all(std::string_view list) const;

 private:
  std::string filled(std::string_view list, const Slots& slots, Dice& dice) const;
  std::string filled_in(std::string_view text, const Slots& slots, Dice& dice) const;

  std::map<std::string, std::vector<std::string>, std::less<>> lists_;
};

}  // namespace holdfast::cli
