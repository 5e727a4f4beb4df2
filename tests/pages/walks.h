// Random walks over two houses of one seed. A walk is a list of acts, written out before anything
// is done: people are admitted, barred and asked, entries are made and moved into other parts, time
// goes by, and one reader looks about. Some acts are done in one of the houses alone: what that
// reader may never see. Each act has its own ids and dice, so that a walk that fails still fails in
// the same way without the acts that have nothing to do with it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/dice_testing.h"
#include "pages/house.h"

namespace holdfast::pages {

enum class Deed {
  look,  ///< the reader asks for pages, and both houses must answer alike
  wait,  ///< time goes by, and the steps that have come are taken
  admit,
  end_admission,
  bar,
  lift_bar,
  break_glass,
  restrict_record,
  lift_restriction,
  reclassify,
  tell,
  learn,
  ask,
  answer,
  withdraw_request,
  share,
  agree,
  end_action,
  contribute,
  name_reader,
  join_network,
  assess,  ///< begun, and mostly written, judged and signed
  add_secret_child,
};
std::string_view name_of(Deed deed);

struct Act {
  Deed deed{};
  bool hidden = false;  ///< in the fuller house alone
  std::size_t record = 0;
  EventId event;
  EventId about;  ///< the earlier act it speaks of
  Dice dice{};    ///< for all else
};

/// Who looks, and what they may never see.
struct Walker {
  std::string who;
  Compartment never{};           ///< besides the part "victim", which none of them sees
  bool may_break_glass = false;  ///< is owned up to, at its address, that there is a record
  bool of_police = false;
  bool of_school = false;
  Clearance may_be_given() const {
    return Clearance::everything().without({never, Compartment::open, Compartment::victim});
  }
};

struct Walk {
  std::uint64_t seed = 0;
  Walker walker;
  std::vector<Act> acts;
};
Walk walk_from(std::uint64_t seed);

/// Records of a house as acts name them; the last is there in the fuller house alone.
inline constexpr std::size_t walked_records = 4;
inline constexpr std::size_t secret_record = 3;
/// Stands in all that is hidden, and in nothing that the reader receives.
inline constexpr std::string_view hidden_mark = "Zyxquarry";

/// A house with the people of walks; they ask as their roles, "coordinator" and "school".
class WalkedHouse {
 public:
  WalkedHouse(Hidden hidden, const Walk& walk);
  /// True when it was done; false when it was refused. Looking does nothing here.
  bool act(const Act& act);
  StreamId record(std::size_t index) const;
  /// Whether a step that was taken told this person.
  const std::vector<PersonId>& told() const { return told_; }
  House house;
  AgencyId school;

 private:
  struct Doing;
  const Walk& walk_;
  StreamId secret_;
  std::vector<PersonId> told_;
};

}  // namespace holdfast::pages
