// See calendar_feed.h. Two rows on the shelf: under the hash of the secret whose it is, and under
// the person which hash that is and since when.
#include "desk/calendar_feed.h"

#include <algorithm>

#include "access/secrets.h"
#include "base/london.h"
#include "base/words.h"
#include "desk/meetings.h"
#include "ledger/access_log.h"
#include "practice/service/service.h"

namespace holdfast::desk {
namespace {

constexpr std::string_view purpose = "calendar";
constexpr std::string_view part = "calendar";
constexpr int days_a_week = 7;

std::string text_of(const Bytes& bytes) { return {bytes.begin(), bytes.end()}; }
ByteView bytes_in(const std::string& text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// A keyed hash as 26 characters: 128 bits of it.
std::string hashed(const Desk& desk, std::string_view use, std::string_view value) {
  const auto digest = desk.ledger.keyed_hash(use, value);
  IdBytes bytes{};
  std::copy_n(digest.begin(), bytes.size(), bytes.begin());
  return base32_of(bytes);
}

std::string by_secret(const Desk& desk, std::string_view secret) {
  return "calendar/by/" + hashed(desk, purpose, secret);
}
std::string by_person(PersonId person) { return "calendar/of/" + person.text(); }

/// What a person's row says: the name of the other, and since when.
struct Kept {
  std::string row;
  Moment since;
};
Result<std::optional<Kept>> kept_of(Desk& desk, PersonId person) {
  const auto row = desk.shelf.get(by_person(person), desk.clock.now());
  if (!row) return Unexpected{row.error()};
  if (!*row) return std::optional<Kept>();
  const auto text = text_of(**row);
  const auto space = text.find(' ');
  if (space == std::string::npos) return std::optional<Kept>();
  return std::optional(Kept{text.substr(space + 1), {std::stoll(text.substr(0, space))}});
}

/// As the service lists them today: first where they may work on records.
std::optional<access::Reader> reader_of(const ServiceFile& service, PersonId person, Date today) {
  const auto* here = service::person_here(*service.service, person, today);
  if (here == nullptr || here->posts.empty()) return std::nullopt;
  const auto* post = &here->posts.front();
  for (const auto& one : here->posts)
    if (!access::may(post->role, access::Operation::record_event) &&
        access::may(one.role, access::Operation::record_event))
      post = &one;
  return access::Reader{person, post->agency, post->role, false, here->name};
}

/// "20261103T164000Z"
std::string stamp(Moment at) {
  constexpr std::size_t to_seconds = std::string_view("2026-11-03T16:40:00").size();
  auto text = at.text().substr(0, to_seconds);
  std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
  return text + "Z";
}

void add(std::string& into, const Desk& desk, const Meeting& one, Moment now) {
  const auto line = [&](const std::string& words) { into += words + "\r\n"; };
  line("BEGIN:VEVENT");
  // Names nothing that could be looked for, and stays the same when the appointment is moved.
  line("UID:" + hashed(desk, "calendar-entry", one.appointment.text()));
  line("DTSTAMP:" + stamp(now));
  line("DTSTART:" + stamp(one.at));
  line("SUMMARY:" + say("Appointment"));
  if (one.stands == "called_off") line("STATUS:CANCELLED");
  line("END:VEVENT");
}

Result<std::string> calendar_of(Desk& desk, const access::Reader& reader, Moment now) {
  std::string text =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Holdfast//Appointments//EN\r\n"
      "METHOD:PUBLISH\r\n";
  const auto this_week = week_of(london_date(now));
  for (int week = -feed_weeks_back; week <= feed_weeks_ahead; ++week) {
    const auto meetings =
        meetings_of(desk, reader, {reader.person}, this_week + week * days_a_week);
    if (!meetings) return Unexpected{meetings.error()};
    for (const auto& one : *meetings) add(text, desk, one, now);
  }
  return text + "END:VCALENDAR\r\n";
}

ledger::Opening read_by(const Desk& desk, const access::Reader& reader) {
  return {desk.service,
          reader.person,
          reader.agency,
          std::string(access::wire_of(reader.role)),
          std::string(part),
          "",
          {}};
}

}  // namespace

Result<std::string> make_feed(Desk& desk, const access::Reader& reader) {
  if (const auto ended = end_feed(desk, reader); !ended) return Unexpected{ended.error()};
  const auto secret = access::new_token(desk.chance);
  const auto row = by_secret(desk, secret);
  const auto person = reader.person.text();
  if (const auto put = desk.shelf.put(row, bytes_in(person), {}); !put)
    return Unexpected{put.error()};
  const auto kept = std::to_string(desk.clock.now().microseconds) + " " + row;
  if (const auto put = desk.shelf.put(by_person(reader.person), bytes_in(kept), {}); !put)
    return Unexpected{put.error()};
  return secret;
}

Result<Done> end_feed(Desk& desk, const access::Reader& reader) {
  const auto kept = kept_of(desk, reader.person);
  if (!kept) return Unexpected{kept.error()};
  if (!*kept) return Done{};
  if (const auto removed = desk.shelf.remove((*kept)->row); !removed) return removed;
  return desk.shelf.remove(by_person(reader.person));
}

Result<std::optional<Moment>> feed_since(Desk& desk, const access::Reader& reader) {
  const auto kept = kept_of(desk, reader.person);
  if (!kept) return Unexpected{kept.error()};
  return *kept ? std::optional((*kept)->since) : std::nullopt;
}

Result<std::vector<Moment>> feed_reads(Desk& desk, const access::Reader& reader, std::size_t most) {
  ledger::OpeningQuery query;
  query.record = desk.service;
  query.who = reader.person;
  const auto found = desk.log.find(query);
  if (!found) return Unexpected{found.error()};
  std::vector<Moment> reads;
  for (const auto& one : *found)
    if (one.part == part && reads.size() < most) reads.push_back(one.at);
  return reads;
}

Result<std::optional<std::string>> feed_by(Desk& desk, std::string_view secret) {
  const std::optional<std::string> none;
  if (!access::looks_like_token(secret)) return none;
  const auto now = desk.clock.now();
  const auto row = desk.shelf.get(by_secret(desk, secret), now);
  if (!row) return Unexpected{row.error()};
  const auto person = *row ? PersonId::from(text_of(**row)) : std::nullopt;
  if (!person) return none;
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto reader = reader_of(*service, *person, london_date(now));
  if (!reader) return none;
  if (const auto noted = desk.log.note(read_by(desk, *reader)); !noted)
    return Unexpected{noted.error()};
  auto text = calendar_of(desk, *reader, now);
  if (!text) return Unexpected{text.error()};
  return std::optional(std::move(*text));
}

}  // namespace holdfast::desk
