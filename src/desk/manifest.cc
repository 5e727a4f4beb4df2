// See manifest.h.
#include "desk/manifest.h"

#include <algorithm>
#include <set>

#include "base/add_once.h"
#include "base/london.h"
#include "desk/reading.h"

namespace holdfast::desk {
namespace {

using service::Admission;

/// The moments at which the admission may begin to let somebody see something else: found in one
/// walk through the service's list, so that only these are worked out.
class Turns {
 public:
  Turns(StreamId record, const Admission& admission) : admission_(admission), records_{record} {}

  void look_at(const service::Event& event, const Envelope& envelope) {
    if (std::visit([&](const auto& r) { return concerns(r, envelope.event); }, event))
      moments.insert(envelope.recorded);
  }

  std::set<Moment> moments;

 private:
  bool ours(StreamId record, EventId decision) {
    if (!records_.contains(record)) return false;
    decisions_.insert(decision);
    return true;
  }
  void day(const std::optional<Date>& day) {
    if (day) moments.insert(start_of(*day));
  }

  bool concerns(const service::Admitted& r, EventId id) {
    if (!ours(r.record, id)) return false;
    day(r.admitted_from);
    if (r.until) day(*r.until + 1);
    return true;
  }
  bool concerns(const service::AdmissionEnded& r, EventId) {
    return decisions_.contains(r.admission);
  }
  bool concerns(const service::Barred& r, EventId id) { return ours(r.record, id); }
  bool concerns(const service::BarLifted& r, EventId) { return decisions_.contains(r.bar); }
  bool concerns(const service::GlassBroken& r, EventId id) {
    if (!ours(r.record, id)) return false;
    moments.insert(r.until);
    return true;
  }
  bool concerns(const service::PersonJoined& r, EventId) {
    return r.agency == admission_.record.agency;
  }
  bool concerns(const service::RoleGiven& r, EventId) {
    return r.person == admission_.record.person || r.agency == admission_.record.agency;
  }
  bool concerns(const service::PersonLeft& r, EventId) {
    day(r.left_on);
    return true;
  }
  bool concerns(const service::RecordsMerged& r, EventId) {
    if (!records_.contains(r.going_on) && !records_.contains(r.set_aside)) return false;
    records_.insert({r.going_on, r.set_aside});
    return true;
  }
  bool concerns(const service::RecordsParted&, EventId) { return true; }
  bool concerns(const auto&, EventId) { return false; }

  const Admission& admission_;
  std::set<StreamId> records_;  ///< itself, and all that were ever read as one with it
  std::set<EventId> decisions_;
};

bool stands(const service::State& state, const Admission& admission, Date today) {
  return std::ranges::any_of(state.access.admissions, [&](const Admission& one) {
    return one.id == admission.id && service::is_in_force(one.record, today);
  });
}

/// Everybody whom it admits, in each capacity that they act in.
template <class Each>
void for_each_admitted(const service::State& state, const service::Admitted& admitted, Date today,
                       const Each& each) {
  for (const auto& [id, person] : state.people) {
    if (service::person_here(state, id, today) == nullptr) continue;
    for (const auto& post : person.posts)
      if (admitted.person ? *admitted.person == id : admitted.agency == post.agency)
        each(access::Reader{id, post.agency, post.role, false, {}});
  }
}

/// Of the service's list, as it stands; null where it was withdrawn.
const service::Event* standing_in(const Told& told) {
  return told.withdrawn ? nullptr : in_area<service::Event>(told.standing());
}

/// Within the admission's own time, as far as the page looks.
std::set<Moment> turns_in(const History& list, const Opened& opened, const Admission& admission) {
  Turns turns(opened.record, admission);
  for (const auto& told : list.told)
    if (const auto* event = standing_in(told)) turns.look_at(*event, told.entry.envelope);
  std::erase_if(turns.moments, [&](Moment moment) {
    return moment < admission.given.recorded || moment > opened.now;
  });
  return std::move(turns.moments);
}

/// Of whom and of what it is asked.
struct Let {
  const Admission& admission;
  StreamId record;
};

/// What they held at that moment, by the list as it stood; people are added to those of before.
Reach reach_at(const service::State& state, const Let& let, Span over,
               std::vector<PersonId>& people) {
  const auto& [admission, record] = let;
  Reach reach{over, {}, service::all_of(state.access.merges, record)};
  const auto today = london_date(over.from);
  if (!stands(state, admission, today)) return reach;
  for_each_admitted(state, admission.record, today, [&](const access::Reader& reader) {
    const auto found = permission(state, reader, {let.record, {}, {}}, over.from);
    if (found.standing != Standing::open) return;
    add_once(reach.held, found.held);
    add_once(people, reader.person);
  });
  return reach;
}

/// Where nothing turned after all, the two are one.
void add(std::vector<Reach>& reaches, Reach next) {
  if (next.held.empty()) return;
  const bool same = !reaches.empty() && reaches.back().over.until == next.over.from &&
                    reaches.back().held == next.held && reaches.back().records == next.records;
  if (same)
    reaches.back().over.until = next.over.until;
  else
    reaches.push_back(std::move(next));
}

/// Where an entry lay, from when on.
struct Lay {
  Moment from;
  Clearance in;
};
std::vector<Lay> lay_of(const Told& told, Clearance looker) {
  const auto& envelope = told.entry.envelope;
  std::vector<Lay> lays{{envelope.recorded, envelope.clearance}};
  for (const auto& later : told.since)
    if (const auto* moved = std::get_if<Reclassified>(&later.what)) {
      if (lays.size() == 1) {
        const auto& first = envelope.written_in;
        const bool known = !first.empty() && looker.covers(first);
        lays.front().in = known ? first : later.envelope.clearance;
      }
      lays.push_back({later.envelope.recorded, moved->clearance});
    }
  return lays;
}

bool sees(const Reach& reach, StreamId record, Clearance entry) {
  return std::ranges::find(reach.records, record) != reach.records.end() &&
         std::ranges::any_of(reach.held, [&](Clearance held) { return held.covers(entry); });
}

std::optional<Moment> sooner(std::optional<Moment> one, std::optional<Moment> other) {
  if (!one || !other) return one ? one : other;
  return std::min(*one, *other);
}

void add(std::vector<Span>& spans, Span next) {
  if (next.until && *next.until <= next.from) return;
  if (!spans.empty() && spans.back().until == next.from)
    spans.back().until = next.until;
  else
    spans.push_back(next);
}

}  // namespace

std::vector<Span> in_sight(const Told& told, const std::vector<Reach>& reaches, StreamId record,
                           Clearance looker) {
  const auto lays = lay_of(told, looker);
  const auto lies_in = told.entry.envelope.merged_from.value_or(record);
  std::vector<Span> spans;
  for (const auto& reach : reaches)
    for (auto lay = lays.begin(); lay != lays.end(); ++lay) {
      const auto next = std::next(lay);
      const auto moved = next == lays.end() ? std::nullopt : std::optional(next->from);
      if (sees(reach, lies_in, lay->in))
        add(spans, {std::max(reach.over.from, lay->from), sooner(reach.over.until, moved)});
    }
  return spans;
}

Result<Manifest> manifest_of(Desk& desk, const Opened& opened, const Admission& admission) {
  const auto whole = read_whole(desk, desk.service);
  if (!whole) return Unexpected{whole.error()};
  const auto list = history_of(permitted(**whole, Clearance::everything(), opened.now));
  const auto turns = turns_in(list, opened, admission);
  Manifest manifest;
  service::State state;
  auto next = list.told.begin();
  for (auto turn = turns.begin(); turn != turns.end(); ++turn) {
    for (; next != list.told.end() && next->entry.envelope.recorded <= *turn; ++next)
      if (const auto* event = standing_in(*next))
        service::fold(state, *event, next->entry.envelope);
    const auto after = std::next(turn);
    const auto until = after == turns.end() ? std::nullopt : std::optional(*after);
    add(manifest.reaches,
        reach_at(state, {admission, opened.record}, {*turn, until}, manifest.people));
  }
  for (const auto& told : opened.file.history->told) {
    auto spans = in_sight(told, manifest.reaches, opened.record, opened.permission.held);
    if (!spans.empty()) manifest.entries.push_back({&told, std::move(spans)});
  }
  return manifest;
}

}  // namespace holdfast::desk
