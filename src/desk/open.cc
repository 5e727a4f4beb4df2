// Opening a record: who, why, and only then what. The opening is on the disk before a word of the
// record leaves this file.
#include <algorithm>

#include "base/london.h"
#include "base/words.h"
#include "desk/live.h"
#include "desk/named_readers.h"
#include "desk/reading.h"
#include "desk/recent.h"
#include "desk/watch.h"
#include "ledger/access_log.h"
#include "practice/service/service.h"
#include "practice/victims/victims.h"

namespace holdfast::desk {
namespace {

using holdfast::Prompt;

constexpr Word purpose_words[] = {
    {0, "cover", "Covering for their worker"},
    {1, "duty", "Duty"},
    {2, "court", "Court"},
    {3, "group", "Group work or a programme"},
    {4, "supervision", "Supervision or audit"},
};

std::optional<OpenRefusal> refusal(const Permission& permission) {
  switch (permission.standing) {
    case Standing::none:
      return OpenRefusal(NotForYou{});
    case Standing::glass:
      return OpenRefusal(GlassInTheWay{});
    case Standing::purpose:
      return OpenRefusal(PurposeNeeded{});
    case Standing::open:
      return std::nullopt;
  }
  return OpenRefusal(NotForYou{});
}

/// A reader without the basis gets the rule's answer-only sentence, or nothing.
std::optional<Prompt> as_told_to(const Prompt& prompt, const std::vector<Entry>& readable) {
  const bool whole = std::ranges::all_of(prompt.basis, [&](EventId id) {
    return std::ranges::any_of(readable, [&](const Entry& e) { return e.envelope.event == id; });
  });
  if (whole) return prompt;
  if (prompt.answer_only.empty() || prompt.answer) return std::nullopt;
  Prompt answer = prompt;
  answer.words = say(prompt.answer_only);
  answer.why.clear();
  answer.due.reset();
  answer.basis.clear();
  return answer;
}

std::vector<Prompt> prompts_for(const Situation& situation, const std::vector<Entry>& readable) {
  std::vector<Prompt> told;
  for (const auto& prompt : prompts(situation)) {
    if (prompt.show_from > situation.today()) continue;
    if (auto as_told = as_told_to(prompt, readable)) told.push_back(std::move(*as_told));
  }
  return told;
}

std::optional<Date> day_told_of(const Recorded& what) {
  if (const auto* event = std::get_if<Event>(&what)) return happened_on(*event);
  if (const auto* corrected = std::get_if<Corrected>(&what)) return happened_on(corrected->record);
  return std::nullopt;
}

AsKnown difference(const Whole& whole, Clearance held, Moment at) {
  AsKnown known{at};
  for (const auto& entry : permitted(whole, held)) {
    if (entry.envelope.recorded <= at) continue;
    ++known.since;
    const auto day = day_told_of(entry.what);
    known.about_earlier += day && *day <= london_date(at) ? 1 : 0;
  }
  return known;
}

Opened opened_now(Desk& desk, const access::Reader& reader, const Place& place, StreamId record) {
  const auto held = place.permission.held;
  auto readable = permitted(*place.whole, held);
  const auto across = across_for(desk, reader, record, place);
  const Situation situation{place.full, place.service, across, {}, place.now};
  Opened opened{record,
                fold_for(desk, record, place.whole, held),
                {},
                place.permission,
                place.service,
                std::nullopt,
                digest_of(desk, readable),
                sight_of(desk, reader, {record, held, all_of(readable)}),
                place.now};
  opened.prompts = prompts_for(situation, readable);
  opened.victims = across.victims;
  opened.cannot_read = across.cannot_read;
  return opened;
}

/// The record with what was merged into it at that moment, as far as its reader may open that
/// today: what was parted since has permissions of its own again.
Result<WholePtr> whole_at(Desk& desk, const access::Reader& reader, const Place& place,
                          const ServiceFile& then) {
  const auto today = streams_read_with(place.service, place.record);
  auto readable = *then.service;
  for (const auto other : service::merged_into(then.service->access.merges, place.record)) {
    if (std::ranges::find(today, other) != today.end()) continue;
    const auto stands = place_of(desk, reader, other);
    if (!stands) return Unexpected{stands.error()};
    const bool opens = stands->permission.standing == Standing::open &&
                       stands->permission.held.covers(place.permission.held);
    if (!opens) readable.access.merges.erase(other);
  }
  return read_joined(desk, readable, place.record);
}

/// Both lists cut at the moment asked about, that day's date, today's permissions.
Result<Opened> opened_as_known(Desk& desk, const access::Reader& reader, const Place& place,
                               Moment at) {
  const auto service = read_whole(desk, desk.service);
  if (!service) return Unexpected{service.error()};
  const auto then = fold_service_at(desk, *service, at);
  const auto whole = whole_at(desk, reader, place, then);
  if (!whole) return Unexpected{whole.error()};
  const auto all = read_joined(desk, *then.service, place.record);
  if (!all) return Unexpected{all.error()};
  auto readable = permitted(**whole, place.permission.held, at);
  const auto full = fold_case(permitted(**all, Clearance::everything(), at));
  Across across;
  across.cannot_read = cannot_read({full, *then.service, place.record, at});
  Opened opened{place.record,
                fold_case(readable),
                {},
                place.permission,
                then,
                difference(*place.whole, place.permission.held, at),
                "",
                "",
                at};
  opened.prompts = prompts_for({full, then, across, {}, at}, readable);
  opened.cannot_read = across.cannot_read;
  return opened;
}

Result<Done> note(Desk& desk, const access::Reader& reader, StreamId record,
                  const std::string& part, const std::string& purpose) {
  return desk.log.note({record,
                        reader.person,
                        reader.agency,
                        std::string(access::wire_of(reader.role)),
                        part,
                        purpose,
                        {}});
}

Result<std::vector<Look>, OpenRefusal> looks_at(Desk& desk, StreamId record,
                                                std::optional<Moment> before) {
  ledger::OpeningQuery query;
  query.record = record;
  query.before = before;
  query.limit = looks_a_page;
  const auto found = desk.log.find(query);
  if (!found) return Unexpected{OpenRefusal(found.error())};
  std::vector<Look> looks;
  for (const auto& o : *found) looks.push_back({o.who, o.agency, o.role, o.at, o.part, o.purpose});
  return looks;
}

}  // namespace

std::span<const Word> purposes() { return purpose_words; }

Result<Opened, OpenRefusal> open(Desk& desk, const access::Reader& reader, const Opening& opening) {
  auto place = place_of(desk, reader, opening.record);
  if (!place) return Unexpected{OpenRefusal(place.error())};
  if (auto refused = refusal(place->permission)) return Unexpected{std::move(*refused)};
  if (victims::is_a_victims(*place->full.victims) != (opening.of == RecordOf::victim))
    return Unexpected{OpenRefusal(NotForYou{})};

  auto part = opening.part;
  if (opening.as_known_at) part += " as known at " + opening.as_known_at->text();
  auto noted = note(desk, reader, opening.record, part, place->permission.purpose);
  if (!noted) return Unexpected{OpenRefusal(noted.error())};
  if (auto watched = watch(desk, reader, opening.record, *place); !watched)
    return Unexpected{OpenRefusal(watched.error())};
  // A mark that cannot be kept costs a line of their home page, never the record.
  if (opening.part != part_of_search) (void)mark_opened(desk, reader.person, opening.record);

  const bool past = opening.as_known_at && *opening.as_known_at < place->now;
  if (!past) return opened_now(desk, reader, *place, opening.record);
  auto known = opened_as_known(desk, reader, *place, *opening.as_known_at);
  if (!known) return Unexpected{OpenRefusal(known.error())};
  return std::move(*known);
}

Result<Standing> standing_of(Desk& desk, const access::Reader& reader, StreamId record) {
  const auto place = place_of(desk, reader, record);
  if (!place) return Unexpected{place.error()};
  return place->permission.standing;
}

Result<Done, OpenRefusal> state_purpose(Desk& desk, const access::Reader& reader, StreamId record,
                                        std::string_view purpose) {
  const auto place = place_of(desk, reader, record);
  if (!place) return Unexpected{OpenRefusal(place.error())};
  const auto standing = place->permission.standing;
  if (standing != Standing::purpose && standing != Standing::open)
    return Unexpected{*refusal(place->permission)};
  if (std::ranges::find(purposes(), purpose, &Word::wire) == purposes().end())
    return Unexpected{OpenRefusal(PurposeNeeded{})};
  const auto until = end_of(london_date(place->now));
  const auto home = service::going_on(place->service.service->access.merges, record);
  auto put = desk.shelf.put(purpose_name(reader.person, home), bytes_of(purpose), until);
  if (!put) return Unexpected{OpenRefusal(put.error())};
  return done;
}

Names names_for(const ServiceFile& service) {
  const auto state = service.service;
  Names names;
  names.person = [state](PersonId id) {
    const auto at = state->people.find(id);
    if (id.is_nil()) return say("Holdfast");
    return at == state->people.end() ? say("Somebody not listed") : at->second.name;
  };
  names.agency = [state](AgencyId id) {
    const auto at = state->agencies.find(id);
    return at == state->agencies.end() ? say("An agency not listed") : at->second.name;
  };
  names.team = [state](TeamId id) {
    const auto at = state->teams.find(id);
    return at == state->teams.end() ? say("A team not listed") : at->second.name;
  };
  names.record = [](StreamId) { return say("Another child"); };
  return names;
}

Result<std::vector<Look>, OpenRefusal> who_has_looked(Desk& desk, const access::Reader& reader,
                                                      StreamId record,
                                                      std::optional<Moment> before) {
  if (!access::may(reader.role, access::Operation::see_access_log))
    return Unexpected{OpenRefusal(NotForYou{})};
  const auto place = place_of(desk, reader, record);
  if (!place) return Unexpected{OpenRefusal(place.error())};
  if (!place->whole || place->whole->entries.empty()) return Unexpected{OpenRefusal(NotForYou{})};
  // The data protection officer reads the log of records that they cannot open.
  const bool opens = access::may(reader.role, access::Operation::open_record);
  if (opens)
    if (auto refused = refusal(place->permission)) return Unexpected{std::move(*refused)};
  auto noted = note(desk, reader, record, "who_has_looked",
                    opens ? place->permission.purpose : std::string("review"));
  if (!noted) return Unexpected{OpenRefusal(noted.error())};

  return looks_at(desk, record, before);
}

Result<std::vector<Look>, OpenRefusal> who_has_looked(Desk& desk, const access::Reader& reader,
                                                      const Opened& opened,
                                                      std::optional<Moment> before) {
  if (!access::may(reader.role, access::Operation::see_access_log))
    return Unexpected{OpenRefusal(NotForYou{})};
  return looks_at(desk, opened.record, before);
}

}  // namespace holdfast::desk
