// One made-up case told from its plan: the same plan and dice, the same history to the letter.
#pragma once
#include <functional>
#include <string>
#include <unordered_set>

#include "cli/demo_case.h"
#include "cli/demo_history.h"
#include "practice/offending/reference.h"

namespace holdfast::cli {

/// Every note that was written in the service so far, by a hash of it: no two are alike.
class DemoSaid {
 public:
  bool is_new(const std::string& words) {
    return all_.insert(std::hash<std::string>{}(words)).second;
  }

  std::size_t count() const { return all_.size(); }

 private:
  std::unordered_set<std::size_t> all_;
};

/// What all cases of one service share.
struct DemoTelling {
  const DemoWords& words;
  const DemoCast& cast;
  const offending::Reference& reference;
  DemoSaid& said;
};
DemoHistory history_of(const DemoCase& plan, const DemoTelling& with, Dice dice);

}  // namespace holdfast::cli
