// The made-up people and what is told of them. Every name, number and event here is invented; none
// is a real child, worker or place.
#pragma once
#include <span>
#include <string_view>

#include "base/role.h"
#include "practice/service/service.h"

namespace holdfast::cli {

/// The small service is what tests and journeys use; the whole one has more people and partners.
enum class DemoSize { small, whole };

struct DemoAgency {
  std::string_view name;
  service::AgencyKind kind;
};
std::span<const DemoAgency> demo_agencies(DemoSize size);  ///< the service itself first

struct DemoWorker {
  std::string_view name;
  std::string_view email;
  std::size_t agency;  ///< a place in demo_agencies()
  Role role;
  std::string_view team;  ///< "North", "South" or empty
};
std::span<const DemoWorker> demo_workers(DemoSize size);

struct DemoChild {
  std::string_view given;
  std::string_view family;
  std::string_view known_as;
  int age_years;  ///< 0: date of birth not known
  int days_since_birthday;
  int worker;  ///< index into demo_workers(); -1: none
  int added_days_ago;
  int quiet_for_days;  ///< nothing is recorded in these last days
  bool girl = false;
};
std::span<const DemoChild> demo_children();

/// Something that happens to many of them.
struct DemoEvent {
  std::string_view sort;  ///< wire words of chronology.happened
  std::string_view standing;
  int agency;  ///< index into demo_agencies(); -1: the child or family
  std::string_view told_by;
  std::string_view what;
  int days_late;
  std::string_view list;  ///< of the words: how a whole service says the like, each time anew
};
std::span<const DemoEvent> demo_events();

}  // namespace holdfast::cli
