// A child's record folded, for one reader at one moment: what every area made of the entries that
// reader may see. The areas' states are forward-declared, so a .cc includes only the areas it
// reads.
#pragma once
#include <memory>
#include <vector>

#include "base/working_days.h"

namespace holdfast {

namespace attention {
struct State;
}
namespace children {
struct State;
}
namespace chronology {
struct State;
}
namespace referrals {
struct State;
}
namespace tools {
class Tools;
}
namespace offending {
struct Reference;
struct State;
}  // namespace offending
namespace victims {
struct State;
}
namespace sharing {
struct State;
}
namespace assessment {
struct Stages;
struct State;
}  // namespace assessment
namespace planning {
struct State;
}
namespace delivery {
struct State;
}
namespace writing {
struct State;
struct Wordings;
}  // namespace writing
namespace reviews {
struct State;
}
namespace interventions {
struct State;
}
namespace service {
struct State;
}
struct History;
struct Entry;

struct CaseFile {
  std::shared_ptr<const attention::State> attention;
  std::shared_ptr<const children::State> children;
  std::shared_ptr<const chronology::State> chronology;
  std::shared_ptr<const referrals::State> referrals;
  std::shared_ptr<const offending::State> offending;
  std::shared_ptr<const victims::State> victims;
  std::shared_ptr<const sharing::State> sharing;
  std::shared_ptr<const assessment::State> assessment;
  std::shared_ptr<const planning::State> planning;
  std::shared_ptr<const delivery::State> delivery;
  std::shared_ptr<const writing::State> writing;
  std::shared_ptr<const reviews::State> reviews;
  std::shared_ptr<const interventions::State> interventions;
  std::shared_ptr<const History> history;  ///< every entry with its corrections: practice/history.h
};

/// The service's own list, folded, with the calendar and the tables it works by.
struct ServiceFile {
  std::shared_ptr<const service::State> service;
  std::shared_ptr<const Calendar> calendar;
  std::shared_ptr<const offending::Reference> offending = nullptr;  ///< null: nothing is known
  std::shared_ptr<const tools::Tools> tools = nullptr;              ///< null: there are none
  std::shared_ptr<const assessment::Stages> stages = nullptr;       ///< null: nothing is said
  std::shared_ptr<const writing::Wordings> letters = nullptr;       ///< null: none ship
};

/// Corrections and withdrawals among `entries` take effect: each area folds what stands.
CaseFile fold_case(std::vector<Entry> entries);

/// A record's fold that grows by one event at a time.
class GrowingFile {
 public:
  explicit GrowingFile(std::vector<Entry> entries);
  /// An area's own event: nothing that speaks of an earlier entry. Every file() taken before grows
  /// with it.
  void add(const Entry& entry);
  CaseFile file() const;
  /// Whether somebody else holds a file(), who would see it grow.
  bool is_shared() const { return states_.use_count() > 1; }

 private:
  struct States;
  std::shared_ptr<States> states_;
};
ServiceFile fold_service(std::vector<Entry> entries, std::shared_ptr<const Calendar> calendar);

}  // namespace holdfast
