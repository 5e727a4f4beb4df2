// A town: people of several roles and agencies at one desk, over whatever store they are given. It
// does the acts of a plan, remembers what was acknowledged, and can be looked at by any of its
// people. Made so that other tests can look at the same towns through pages or an API.
#pragma once
#include <atomic>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/clock.h"
#include "desk/desk.h"
#include "desk/drafts.h"
#include "plan.h"
#include "store/open.h"

namespace holdfast::simulate {

/// Set by hand before each act.
struct HandClock {
  std::shared_ptr<std::atomic<std::int64_t>> microseconds =
      std::make_shared<std::atomic<std::int64_t>>(0);
  Clock clock() const {
    return {[at = microseconds] { return Moment{*at}; }};
  }
  void turn_to(Moment moment) const { *microseconds = moment.microseconds; }
};

/// The same bytes for the same seed: keys and keyed hashes of two towns are equal.
Chance chance_from(std::uint64_t seed);

/// What is hidden from certain readers is recorded in the fuller town alone.
class SimulatedTown {
 public:
  SimulatedTown(const Plan& plan, store::Strongroom room, HandClock clock, Chance chance,
                Town kind);

  /// True when it was done, false when it was refused or is not for this town. Stops the program on
  /// a Failure: nothing is wrong with this world.
  bool act(const Act& act);
  /// A desk that remembers nothing, over the same ledger.
  std::unique_ptr<desk::Desk> fresh_desk() const;

  desk::Desk& desk() const { return *desk_; }
  ledger::Store& store() const { return *room_.store; }
  const ledger::Ledger& ledger() const { return *room_.ledger; }
  const Plan& plan() const { return plan_; }
  const access::Reader& person(Who who) const { return people_[who]; }
  /// Whether or not it was added.
  StreamId record(std::size_t child) const;
  /// Event ids that were acknowledged, a list a stream.
  const std::map<StreamId, std::vector<EventId>>& acknowledged() const { return acknowledged_; }

 private:
  struct Doing;
  void set_up();

  const Plan& plan_;
  store::Strongroom room_;
  HandClock clock_;
  Chance chance_;
  Town kind_;
  std::unique_ptr<desk::Desk> desk_;
  std::vector<access::Reader> people_;
  std::vector<Act> done_;  ///< every act handed in, for those that repeat one
  std::map<StreamId, std::vector<EventId>> acknowledged_;
};

}  // namespace holdfast::simulate
