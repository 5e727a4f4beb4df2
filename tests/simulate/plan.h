// What will be done in a made-up town, written out before anything is done: who, when, what and
// under which id. Two towns made from one plan do the same at the same moments, but that one of
// them leaves out what certain readers may not see.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "base/clearance.h"
#include "base/id.h"
#include "base/moment.h"

namespace holdfast::simulate {

/// Numbers from a seed: SplitMix64.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next();
  /// 0 to sides - 1.
  std::size_t roll(std::size_t sides) { return static_cast<std::size_t>(next() % sides); }
  template <class Tag>
  Id<Tag> id() {
    Id<Tag> made;
    for (auto& byte : made.bytes) byte = static_cast<std::uint8_t>(next());
    return made;
  }

 private:
  std::uint64_t state_;
};

/// The people of the town, in the order they join.
enum Who : std::size_t {
  admin,
  head,
  manager,
  other_manager,
  worker,
  colleague,
  support,
  victim_worker,
  officer,
  seconded,
  partner,
  volunteer,
  everybody,  ///< how many
};

enum class Deed {
  add_child,
  look,
  tell,
  tell_of_two,
  correct,
  withdraw,
  reclassify,
  rename,
  identify,
  allocate,
  restrict_record,
  lift_restriction,
  admit,
  end_admission,
  bar,
  lift_bar,
  break_glass,
  erase_entry,
  erase_victim_part,
  keep_draft,
  change_setting,
  repeat,  ///< posts the form of an earlier act again
};

enum class Town { both, fuller };  ///< `fuller`: only in the town that has what is hidden

struct Act {
  Moment at;
  Deed deed{};
  Who who{};
  Town town = Town::both;
  std::size_t child = 0;  ///< by the order they are added
  std::size_t other = 0;  ///< another child, another person, or an earlier act
  EventId event;
  EventId about;  ///< the earlier entry, admission or bar it speaks of
  Clearance more;
  std::string words;
  std::int32_t days_ago = 0;
};

struct PlannedChild {
  EventId event;
  Town town = Town::both;  ///< `fuller`: restricted from the moment it is added
  std::string given;
  std::string family;
};

struct Plan {
  std::vector<PlannedChild> children;
  std::vector<std::vector<Act>> days;
};

inline constexpr Compartment hidden_part = Compartment::victim;
/// Stands in everything that is hidden, and so in nothing that those readers receive.
inline constexpr std::string_view canary = "Zyxquarry";

Plan plan_from(std::uint64_t seed, std::size_t days);

}  // namespace holdfast::simulate
