// What a story has told so far: the service's list, the children, who records and which day it is.
// Asked as desk would ask, with the same folds, but without a ledger: a story shows the rules.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/role.h"
#include "practice/event.h"
#include "practice/situation.h"

namespace holdfast::cli {

struct ChildTold {
  StreamId record;
  std::vector<Entry> entries;
};

/// The tables that rules work by; each may be null: nothing is known.
struct StoryTables {
  std::shared_ptr<const offending::Reference> offending = nullptr;
  std::shared_ptr<const tools::Tools> tools = nullptr;
  std::shared_ptr<const assessment::Stages> stages = nullptr;
  std::shared_ptr<const writing::Wordings> letters = nullptr;
};

struct Scene {
  std::shared_ptr<const Calendar> calendar;
  StoryTables tables;
  std::optional<Date> today;
  int minute_of_day = 12 * 60;  ///< of a London clock
  PersonId actor;
  AgencyId agency;
  std::vector<Entry> service;
  std::vector<ChildTold> children;
  std::size_t child = 0;  ///< whom the lines are about
  std::uint64_t ids_given = 0;
};

/// An empty service, a case manager of "the service" recording, one child of whom nothing is known.
Scene opening_scene(std::shared_ptr<const Calendar> calendar, StoryTables tables);

/// The scene folded for one child.
struct View {
  CaseFile case_file;
  ServiceFile service_file;
  Across across;
};
/// As if `leaving_out` had never been recorded: what a replacement of it must stand up in.
View view_of(const Scene& scene, std::optional<EventId> leaving_out = std::nullopt);
/// Who is named to read an entry, or would be by that event, and may not open it.
void ask_of_readers(const Scene& scene, View& view, const Event* about_to_be = nullptr);
Situation situation_of(const Scene& scene, const View& view);

/// The scene's day and minute.
Moment now_of(const Scene& scene);
/// Recorded now, by the scene's actor, at the kind's floor.
EventId add(Scene& scene, Recorded what);
/// The system takes the steps that have come, as the clock does every minute.
void sweep(Scene& scene);
/// The last entry of that kind that stands, in the child's record or the service's list.
const Entry* last_of(const Scene& scene, std::string_view kind);

/// Scene setting. Agencies and teams that are not there yet are added.
AgencyId agency_named(Scene& scene, std::string_view name);
struct Place {
  Role role;
  std::string_view agency;
  std::string_view team = "";  ///< empty: none
};
PersonId add_person(Scene& scene, std::string_view name, const Place& place);
/// From here on, lines are recorded by somebody in that place.
void take_part(Scene& scene, const Place& place);
/// Turns to the child of that name; a new one is added. The last word is the family name.
void turn_to_child(Scene& scene, std::string_view name, std::optional<Date> born);

/// The name of a person; what a story may call them by.
std::string person_name(const service::State& service, PersonId id);

/// A field's value as written, in wire form. What is not the name of anything is passed on as it
/// stands, for the record's own checks to refuse.
Value value_of(const Scene& scene, const Field& field, std::string_view written);

}  // namespace holdfast::cli
