// Adding a victim, listing victims, and what the two sides are told of each other.
#include "desk/victims.h"

#include <algorithm>
#include <tuple>

#include "base/add_once.h"
#include "base/words.h"
#include "desk/name_keys.h"
#include "desk/writing.h"
#include "practice/victims/near.h"
#include "records/content.h"

namespace holdfast::desk {
namespace {

using access::Operation;
using access::Reader;

/// A record whole, with what was merged into it; nothing where it cannot be read now.
std::optional<CaseFile> whole_file(Desk& desk, const ServiceFile& service, StreamId record) {
  const auto whole = read_joined(desk, *service.service, record);
  if (!whole) return std::nullopt;
  return fold_for(desk, record, *whole, Clearance::everything());
}

std::string text_in(const Answers& answers, std::string_view name) {
  const auto* value = find(answers, name);
  return value != nullptr && value->text() != nullptr ? *value->text() : std::string();
}

VictimLine line_of(StreamId victim, const Answers& answers) {
  return {.victim = victim,
          .name = text_in(answers, "name"),
          .token = text_in(answers, "token"),
          .child = StreamId::from(text_in(answers, "of_child")).value_or(StreamId{}),
          .worker = PersonId::from(text_in(answers, "worker")),
          .closed = !text_in(answers, "closed").empty()};
}

/// The entry on the child's record and the first of the victim's, side by side.
Result<std::vector<Prepared>, RecordRefusal> both(Desk& desk, const Reader& reader,
                                                  const VictimToAdd& adding, const Place& child) {
  const auto stream = victim_begun_by(desk, adding.child, adding.event);
  const auto whole = read_whole(desk, stream);
  if (!whole) return refuse(whole.error());
  if (!(*whole)->entries.empty()) return used_before();
  Place fresh;
  fresh.service = child.service;
  fresh.now = child.now;
  const Writer writer{adding.event, reader.person, reader.agency};
  const Event token = victims::Event(adding.token);
  const Event first =
      victims::Event(victims::Added{adding.child, adding.token.victim_token, adding.first_words});
  return std::vector{prepared(child, writer, {adding.child, token, view_of(token).shape.floor, ""}),
                     prepared(fresh, writer, {stream, first, view_of(first).shape.floor, ""})};
}

bool may_be_shown(const service::State& service, const Reader& reader, const VictimLine& line,
                  const ledger::FoundRow& row, Moment now) {
  Asked asked{line.victim, {}, {}};
  if (line.worker) asked.workers.push_back(*line.worker);
  const auto stands = permission_on_victim(service, reader, {asked, line.child}, now);
  const bool opens = stands.standing == Standing::open || stands.standing == Standing::purpose;
  return opens && stands.held.covers(row.row.clearance);
}

/// The record that the token was given on.
StreamId record_of(const Place& place, const Said<victims::TokenGiven>& token) {
  return token.envelope.merged_from.value_or(place.record);
}

std::string shown_name(const VictimLine& line) {
  return line.name.empty() ? line.token : line.name;
}

}  // namespace

StreamId victim_begun_by(const Desk& desk, StreamId child, EventId token) {
  const std::string parts[] = {"victim", child.text(), token.text()};
  return named_by<StreamId>(desk.ledger.system_event_id(parts));
}

void ask_across_victims(Desk& desk, const Reader& reader, const Place& place, Across& across) {
  const bool is_told = access::may(reader.role, Operation::add_victim) ||
                       access::may(reader.role, Operation::open_victim);
  if (!is_told) return;
  const auto& here = *place.full.victims;
  if (here.added) {
    const auto& merges = place.service.service->access.merges;
    const auto home = service::going_on(merges, *victims::child_of(here));
    if (const auto child = whole_file(desk, place.service, home))
      for (const auto& near :
           victims::places_near_homes({*child, here, place.service, london_date(place.now)}))
        add_once(across.places_near_child, near.place);
    return;
  }
  for (const auto& token : here.tokens) {
    const auto victim =
        whole_file(desk, place.service, victim_begun_by(desk, record_of(place, token), token.id()));
    if (!victim) continue;
    const auto& state = *victim->victims;
    across.victims.push_back(victims::answers_of(state, token.id(), london_date(place.now)));
    for (const auto& near :
         victims::places_near_homes({place.full, state, place.service, london_date(place.now)}))
      add_once(across.unsafe_homes, near.address);
  }
}

Result<StreamId, RecordRefusal> add_victim(Desk& desk, const Reader& reader, VictimToAdd adding) {
  if (!access::may(reader.role, Operation::add_victim)) return refuse(NotForYou{});
  const auto stream = victim_begun_by(desk, adding.child, adding.event);
  const auto turn = desk.cache->turn({adding.child, stream});
  for (int tries = 0; tries < most_tries; ++tries) {
    const auto place = place_of(desk, reader, adding.child);
    if (!place) return refuse(place.error());
    if (auto refused = writing_refusal(*place)) return refuse(std::move(*refused));
    const auto& state = *place->full.victims;
    if (state.added) return refuse(NotForYou{});
    const auto* there = victims::token_in(state, adding.event);
    adding.token.victim_token =
        there != nullptr ? there->record.victim_token : Text{victims::next_token(place->full)};
    const Event token = victims::Event(adding.token);
    const Writer writer{adding.event, reader.person, reader.agency};
    const auto before = recorded_before(*place->whole, writer, token);
    if (before == Before::same) return stream;
    if (before == Before::other) return used_before();
    auto problems = check({place->full, place->service, {}, reader.person, place->now}, token);
    if (!problems.empty()) return refuse(std::move(problems));
    const auto appends = both(desk, reader, adding, *place);
    if (!appends) return refuse(appends.error());
    const auto done = try_append(desk, adding.event, *appends);
    if (done && !*done) return refuse(done->error());
    if (done) return stream;
  }
  return too_busy();
}

std::optional<StreamId> victim_behind(Desk& desk, const Reader& reader, StreamId child,
                                      EventId token) {
  if (!access::may(reader.role, Operation::open_victim)) return std::nullopt;
  const auto stream = victim_begun_by(desk, child, token);
  const auto standing = standing_of(desk, reader, stream);
  const bool opens = standing && (*standing == Standing::open || *standing == Standing::purpose);
  return opens ? std::optional(stream) : std::nullopt;
}

Result<std::vector<VictimLine>> victims_listed(Desk& desk, const Reader& reader) {
  constexpr std::size_t rows_at_most = 5000;
  std::vector<VictimLine> lines;
  if (!access::may(reader.role, Operation::open_victim)) return lines;
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto found = desk.ledger.find({"victim", {"all"}, Clearance::everything(), rows_at_most});
  if (!found) return Unexpected{found.error()};
  const auto now = desk.clock.now();
  for (const auto& row : *found) {
    const auto answers = answers_from(row.row.label);
    if (!answers) continue;
    auto line = line_of(row.stream, *answers);
    if (may_be_shown(*service->service, reader, line, row, now)) lines.push_back(std::move(line));
  }
  std::ranges::sort(lines, {}, [](const VictimLine& line) {
    return std::tuple(line.name.empty() ? 0 : 1, family_name_first(line.name), line.victim);
  });
  return lines;
}

Result<std::vector<Attention>> attention_to_victims(Desk& desk, const Reader& reader) {
  constexpr std::size_t rows_at_most = 1000;
  std::vector<Attention> list;
  if (!access::may(reader.role, Operation::open_victim)) return list;
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto found = desk.ledger.find(
      {"victim_prompt", {reader.person.text()}, Clearance::everything(), rows_at_most});
  if (!found) return Unexpected{found.error()};
  const auto now = desk.clock.now();
  for (const auto& row : *found) {
    if (row.row.order > now.microseconds) continue;
    const auto answers = answers_from(row.row.label);
    if (!answers) continue;
    const auto line = line_of(row.stream, *answers);
    if (!may_be_shown(*service->service, reader, line, row, now)) continue;
    list.push_back({row.stream, shown_name(line), text_in(*answers, "code"),
                    text_in(*answers, "words"), text_in(*answers, "why"),
                    Date::from(text_in(*answers, "due")), text_in(*answers, "where")});
  }
  std::ranges::stable_sort(list, {}, [](const Attention& one) {
    return std::pair(!one.due.has_value(), one.due.value_or(Date{}));
  });
  return list;
}

}  // namespace holdfast::desk
