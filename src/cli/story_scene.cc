// The scene of a story, kept as entries and folded anew for each question: stories are short, and a
// scene that kept its own notes could differ from what the folds say.
#include "cli/story_scene.h"

#include <algorithm>

#include "access/who_may.h"
#include "base/text.h"
#include "cli/story_lines.h"
#include "desk/named_readers.h"
#include "practice/children/children.h"
#include "practice/children/likeness.h"
#include "practice/history.h"
#include "practice/joined.h"
#include "practice/service/service.h"
#include "practice/sharing/sharing.h"
#include "practice/victims/near.h"
#include "records/document.h"

namespace holdfast::cli {
namespace {

constexpr std::string_view own_agency = "the service";
/// Of what is set before a story names its day.
constexpr Date long_before{10'957};  // 1 January 2000

template <class AnyId>
AnyId new_id(Scene& scene) {
  AnyId id;
  auto number = ++scene.ids_given;
  for (auto at = id.bytes.rbegin(); number != 0; ++at, number >>= 8)
    *at = static_cast<std::uint8_t>(number);
  return id;
}

bool speaks_of(const Recorded& what, EventId event) { return spoken_of(what) == event; }

std::vector<Entry> without(const std::vector<Entry>& entries, std::optional<EventId> left_out) {
  auto kept = entries;
  if (left_out) {
    std::erase_if(kept, [&](const Entry& e) {
      return e.envelope.event == *left_out || speaks_of(e.what, *left_out);
    });
  }
  return kept;
}

children::Person person_of(const children::State& child) {
  const auto& name = *child.name;
  return {name.given, name.family, name.known_as.value_or(""), child.date_of_birth};
}

/// Other children of the story who may be the same, as desk finds them by rows.
std::vector<SameChild> same_children(const Scene& scene, const CaseFile& file) {
  std::vector<SameChild> found;
  const auto& child = *file.children;
  if (!child.name) return found;
  for (std::size_t i = 0; i < scene.children.size(); ++i) {
    if (i == scene.child) continue;
    const auto other = fold_case(scene.children[i].entries);
    if (!other.children->name || other.children->merging.into) continue;
    const auto alike = children::compare(person_of(child), person_of(*other.children));
    if (alike.likeness != children::Likeness::none)
      found.push_back({scene.children[i].record, children::in_words(alike), child.name->source});
  }
  return found;
}

/// As the desk asks across a child's record and those of the victims, for the one the lines are
/// about. A victim's record is told like a child's, and begun with victims.added.
void ask_across_victims(const Scene& scene, const View& view, Across& across) {
  const auto here = scene.children[scene.child].record;
  const auto today = scene.today.value_or(long_before);
  for (const auto& other : scene.children) {
    if (other.record == here) continue;
    const auto there = fold_case(other.entries);
    if (victims::child_of(*there.victims) == here)
      for (const auto& near :
           victims::places_near_homes({view.case_file, *there.victims, view.service_file, today}))
        across.unsafe_homes.push_back(near.address);
    if (victims::child_of(*view.case_file.victims) == other.record)
      for (const auto& near :
           victims::places_near_homes({there, *view.case_file.victims, view.service_file, today}))
        across.places_near_child.push_back(near.place);
  }
}

/// The child's, with those of the records that were merged into it.
std::vector<Entry> entries_read(const Scene& scene, const ServiceFile& service,
                                std::optional<EventId> left_out) {
  const auto& here = scene.children[scene.child];
  std::vector<MergedEntries> merged;
  for (const auto record : service::merged_into(service.service->access.merges, here.record))
    for (const auto& other : scene.children)
      if (other.record == record) merged.push_back({record, other.entries});
  return joined(without(here.entries, left_out), std::move(merged));
}

bool is_of_service(const Scene& scene, const Recorded& what) {
  if (const auto* event = std::get_if<Event>(&what))
    return holdfast::view_of(*event).shape.kind.starts_with("service.");
  const auto about = spoken_of(what);
  return std::ranges::any_of(scene.service,
                             [&](const Entry& e) { return e.envelope.event == about; });
}

Clearance floor_of(const Recorded& what) {
  const auto* event = std::get_if<Event>(&what);
  return event != nullptr ? holdfast::view_of(*event).shape.floor : Clearance{Compartment::open};
}

ServiceFile service_of(const Scene& scene, std::optional<EventId> left_out = std::nullopt) {
  auto file = fold_service(without(scene.service, left_out), scene.calendar);
  file.offending = scene.tables.offending;
  file.tools = service::tools_here(file.service->tool_changes, scene.tables.tools);
  file.stages = scene.tables.stages;
  file.letters = scene.tables.letters;
  return file;
}

/// The id of the thing of that name in one of the service's maps; none when there is none.
template <class Things>
auto id_named(const Things& things, std::string_view name)
    -> std::optional<typename Things::key_type> {
  for (const auto& [id, thing] : things)
    if (lower_ascii(thing.name) == lower_ascii(name)) return id;
  return std::nullopt;
}

std::optional<StreamId> record_named(const Scene& scene, std::string_view name) {
  for (const auto& child : scene.children)
    if (children::full_name(*fold_case(child.entries).children) == name) return child.record;
  return std::nullopt;
}

template <class AnyId>
std::string text_of(const std::optional<AnyId>& id, std::string_view otherwise) {
  return id ? id->text() : std::string(otherwise);
}

std::string entry_text(const Scene& scene, std::string_view kind) {
  const auto* entry = last_of(scene, kind);
  return entry != nullptr ? entry->envelope.event.text() : std::string(kind);
}

/// "every chronology.happened": all that were recorded of the child.
constexpr std::string_view every = "every ";
std::vector<std::string> ids_of_kind(const Scene& scene, std::string_view kind) {
  std::vector<std::string> ids;
  for (const auto& entry : scene.children[scene.child].entries)
    if (kind_of(entry.what) == kind) ids.push_back(entry.envelope.event.text());
  return ids;
}

/// "2 March 2026 16:40", London.
std::string moment_text(std::string_view written) {
  const auto space = written.rfind(' ');
  const auto parts = space == written.npos ? std::vector<std::string_view>{}
                                           : split(written.substr(space + 1), ':');
  const auto day = space == written.npos ? std::nullopt : day_from_words(written.substr(0, space));
  const auto is_number = [](std::string_view text) {
    return text.size() == 2 &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
  };
  if (!day || parts.size() != 2 || !std::ranges::all_of(parts, is_number))
    return std::string(written);
  const auto number = [](std::string_view two) { return (two[0] - '0') * 10 + (two[1] - '0'); };
  return london_moment(*day, number(parts[0]), number(parts[1])).text();
}

std::string one_text(const Scene& scene, FieldKind kind, std::string_view written) {
  switch (kind) {
    case FieldKind::date: {
      const auto day = day_from_words(written);
      return day ? day->text() : std::string(written);
    }
    case FieldKind::moment:
      return moment_text(written);
    case FieldKind::person:
      return text_of(id_named(service_of(scene).service->people, written), written);
    case FieldKind::agency:
      return text_of(id_named(service_of(scene).service->agencies, written), written);
    case FieldKind::team:
      return text_of(id_named(service_of(scene).service->teams, written), written);
    case FieldKind::record:
    case FieldKind::records:
      return text_of(record_named(scene, written), written);
    case FieldKind::entry:
    case FieldKind::entries:
      return entry_text(scene, written);
    case FieldKind::text:
    case FieldKind::long_text:
    case FieldKind::yes_no:
    case FieldKind::number:
    case FieldKind::one_of:
    case FieldKind::some_of:
    case FieldKind::document:
      return std::string(written);
  }
  return std::string(written);
}

TeamId team_named(Scene& scene, std::string_view name) {
  const auto known = id_named(service_of(scene).service->teams, name);
  return known ? *known
               : named_by<TeamId>(
                     add(scene, service::Event(service::TeamFormed{Text{std::string(name)}})));
}

void take_steps(Scene& scene, const Situation& situation) {
  for (const auto& late : sharing::late(situation))
    for (const auto& step : late.steps) {
      const bool nobody = sharing::told_at(situation, late.climber, step.rung).empty();
      add(scene,
          Event(sharing::step_taken(
              late.climber, step, nobody ? sharing::Heard::by_nobody : sharing::Heard::by_somebody,
              "as the story has it")));
    }
}

void take_telling_steps(Scene& scene, const Situation& situation) {
  const auto& state = *situation.service_file.service;
  const auto roles = access::roles_that_may(access::Operation::duty_desk);
  for (const auto& [id, telling] : state.tellings)
    for (const auto& step :
         service::steps_due(state, *situation.service_file.calendar, id, situation.now)) {
      service::TellingStepTaken taken{id, step.rung, step.due, {}, {}};
      if (step.missed) taken.telling_missed = true;
      if (service::told_of_telling(state, roles, step.rung, situation.today()).empty())
        taken.telling_unheard = true;
      add(scene, Event(service::Event(taken)));
    }
}

}  // namespace

Scene opening_scene(std::shared_ptr<const Calendar> calendar, StoryTables tables) {
  Scene scene;
  scene.calendar = std::move(calendar);
  scene.tables = std::move(tables);
  scene.children.push_back({new_id<StreamId>(scene), {}});
  take_part(scene, {Role::case_manager, own_agency});
  return scene;
}

void ask_of_readers(const Scene& scene, View& view, const Event* about_to_be) {
  const auto record = scene.children[scene.child].record;
  view.across.cannot_read = desk::cannot_read(
      {view.case_file, *view.service_file.service, record, now_of(scene)}, about_to_be);
}

View view_of(const Scene& scene, std::optional<EventId> leaving_out) {
  auto service = service_of(scene, leaving_out);
  View view{fold_case(entries_read(scene, service, leaving_out)), std::move(service), {}};
  view.across.same_child = same_children(scene, view.case_file);
  ask_across_victims(scene, view, view.across);
  ask_of_readers(scene, view);
  return view;
}

Situation situation_of(const Scene& scene, const View& view) {
  return {view.case_file, view.service_file, view.across, scene.actor, now_of(scene)};
}

Moment now_of(const Scene& scene) {
  return london_moment(scene.today.value_or(long_before), scene.minute_of_day / 60,
                       scene.minute_of_day % 60);
}

void sweep(Scene& scene) {
  const auto view = view_of(scene);
  auto situation = situation_of(scene, view);
  situation.actor = {};
  const auto actor = std::exchange(scene.actor, PersonId{});
  const auto agency = std::exchange(scene.agency, AgencyId{});
  take_steps(scene, situation);
  take_telling_steps(scene, situation);
  scene.actor = actor;
  scene.agency = agency;
}

EventId add(Scene& scene, Recorded what) {
  const auto id = new_id<EventId>(scene);
  const auto now = now_of(scene);
  auto& stream = is_of_service(scene, what) ? scene.service : scene.children[scene.child].entries;
  const auto floor = floor_of(what);
  stream.push_back({{id, now, scene.actor, scene.agency, floor, {}}, std::move(what)});
  return id;
}

const Entry* last_of(const Scene& scene, std::string_view kind) {
  for (const auto* stream : {&scene.children[scene.child].entries, &scene.service}) {
    const auto history = history_of(*stream);
    for (auto at = stream->rbegin(); at != stream->rend(); ++at) {
      const auto* told = history.find(at->envelope.event);
      if (told != nullptr && !told->withdrawn && kind_of(at->what) == kind) return &*at;
    }
  }
  return nullptr;
}

AgencyId agency_named(Scene& scene, std::string_view name) {
  if (const auto known = id_named(service_of(scene).service->agencies, name)) return *known;
  const auto kind =
      name == own_agency ? service::AgencyKind::youth_justice : service::AgencyKind::other;
  return named_by<AgencyId>(
      add(scene, service::Event(service::AgencyAdded{Text{std::string(name)}, kind})));
}

PersonId add_person(Scene& scene, std::string_view name, const Place& place) {
  service::PersonJoined joined;
  joined.name = {std::string(name)};
  joined.email = {"person" + std::to_string(scene.ids_given) + "@example.com"};
  joined.agency = agency_named(scene, place.agency);
  joined.role = place.role;
  if (!place.team.empty()) joined.team = team_named(scene, place.team);
  return named_by<PersonId>(add(scene, service::Event(joined)));
}

void take_part(Scene& scene, const Place& place) {
  const auto at = std::ranges::find(role_names, place.role, &RoleName::role);
  const auto name = lower_ascii(at->label) + " of " + std::string(place.agency);
  const auto known = id_named(service_of(scene).service->people, name);
  scene.actor = known ? *known : add_person(scene, name, place);
  scene.agency = agency_named(scene, place.agency);
}

void turn_to_child(Scene& scene, std::string_view name, std::optional<Date> born) {
  for (std::size_t i = 0; i < scene.children.size(); ++i) {
    const auto& entries = scene.children[i].entries;
    const bool is_it = children::full_name(*fold_case(entries).children) == name && !born;
    if (is_it) return static_cast<void>(scene.child = i);
  }
  // The child of whom nothing is recorded yet becomes this one.
  if (!scene.children[scene.child].entries.empty()) {
    scene.children.push_back({new_id<StreamId>(scene), {}});
    scene.child = scene.children.size() - 1;
  }
  const auto space = std::min(name.rfind(' '), name.size());
  children::ChildAdded added;
  added.given_name = {std::string(name.substr(0, space))};
  added.family_name = {std::string(trimmed(name.substr(space)))};
  added.date_of_birth = born;
  add(scene, children::Event(added));
}

std::string person_name(const service::State& service, PersonId id) {
  const auto at = service.people.find(id);
  return at == service.people.end() ? "somebody not known" : at->second.name;
}

/// A story names a document by its file name; nothing lies behind it.
Document made_up_document(std::string_view name) {
  constexpr std::size_t hash_digits = 64;
  return {.name = {std::string(name)},
          .media = Media::pdf,
          .size_bytes = 1,
          .sealed = std::string(hash_digits, '0'),
          .plain = std::string(hash_digits, '0')};
}

Value value_of(const Scene& scene, const Field& field, std::string_view written) {
  const bool several = field.kind == FieldKind::some_of || field.kind == FieldKind::records ||
                       field.kind == FieldKind::entries;
  if (field.kind == FieldKind::document) return value_of(made_up_document(written));
  if (!several) return {one_text(scene, field.kind, written)};
  Value::List list;
  for (const auto one : listed(written)) {
    const bool entries = field.kind == FieldKind::entries && one.starts_with(every);
    if (entries)
      for (auto& id : ids_of_kind(scene, one.substr(every.size()))) list.push_back(std::move(id));
    else
      list.push_back(one_text(scene, field.kind, one));
  }
  return list.empty() ? Value{} : Value{std::move(list)};
}

}  // namespace holdfast::cli
