// Sessions on the shelf: the session under its cookie's hash, and beside it a mark under its
// person, by which a person's sessions are listed and ended.
#include "access/sessions.h"

#include <algorithm>

#include "access/packed.h"
#include "base/text.h"
#include "base/words.h"

namespace holdfast::access {
namespace {

constexpr std::size_t sessions_limit = 200;          ///< a person's, read at once
constexpr Duration seen_to_within = minutes(1);      ///< spares a write on every request
constexpr Duration known_after_the_end = hours(24);  ///< whose draft it is
constexpr std::size_t return_to_limit_bytes = 2000;

std::string row_name(std::string_view id) { return "session/" + std::string(id); }
std::string marks_of(PersonId person) { return "person-session/" + person.text() + "/"; }
std::string mark_name(const Session& s) { return marks_of(s.person) + s.id; }

Bytes bytes_of_session(const Session& s) {
  Packed packed;
  packed.set("person", s.person.text()).set("stage", static_cast<std::int64_t>(s.stage));
  packed.set("generation", s.generation).set("began", s.began).set("seen", s.seen);
  packed.set("device", s.device).set("return_to", s.return_to).set("carried", s.carried);
  if (s.acting)
    packed.set("agency", s.acting->agency.text()).set("role", std::string(wire_of(s.acting->role)));
  return packed.bytes();
}

Result<Session> session_from(std::string_view id, ByteView row) {
  auto packed = Packed::from(row);
  if (!packed) return Unexpected<Failure>{packed.error()};
  const auto person = PersonId::from(packed->text("person"));
  const auto stage = packed->number("stage");
  if (!person || stage < 0 || stage > static_cast<std::int64_t>(Stage::in))
    return failed(Failure::Kind::damaged, say("A stored session cannot be read."));
  Session s{.id = std::string(id), .person = *person, .stage = static_cast<Stage>(stage)};
  s.generation = packed->number("generation");
  s.began = packed->moment("began");
  s.seen = packed->moment("seen");
  s.device = packed->text("device");
  s.return_to = packed->text("return_to");
  s.carried = packed->text("carried");
  const auto agency = AgencyId::from(packed->text("agency"));
  const auto role = role_from(packed->text("role"));
  if (agency && role) s.acting = Capacity{*agency, *role};
  return s;
}

}  // namespace

Sessions::Sessions(Shelf shelf, KeyedHash hash, Chance chance, SessionSettings settings)
    : shelf_(std::move(shelf)),
      hash_(std::move(hash)),
      chance_(std::move(chance)),
      settings_(settings) {}

std::string Sessions::id_of(std::string_view cookie) const {
  return hex_of(hash_("access.session", cookie));
}

bool Sessions::live(const Session& s, Moment now) const {
  if (s.stage != Stage::in) return now < s.began + settings_.halfway;
  return now < s.seen + settings_.idle && now < s.began + settings_.absolute;
}

Result<GivenSession> Sessions::begin(Session begun, Moment now) const {
  begun.began = now;
  return give(std::move(begun), now);
}

Result<GivenSession> Sessions::give(Session begun, Moment now) const {
  GivenSession given{new_token(chance_), std::move(begun)};
  auto& session = given.session;
  session.id = id_of(given.cookie);
  session.seen = now;
  const auto kept_until = session.began + settings_.absolute;
  // The mark first: a session that cannot be listed could not be ended.
  if (auto mark = shelf_.put(mark_name(session), bytes_of("1"), kept_until); !mark)
    return Unexpected<Failure>{mark.error()};
  const auto row_until = kept_until + known_after_the_end;
  if (auto row = shelf_.put(row_name(session.id), bytes_of_session(session), row_until); !row)
    return Unexpected<Failure>{row.error()};
  return given;
}

Result<bool> Sessions::note_seen(const Session& session, const Bytes& row, Moment now) const {
  auto seen = session;
  seen.seen = now;
  const auto row_until = session.began + settings_.absolute + known_after_the_end;
  return shelf_.put_if(row_name(session.id), row, bytes_of_session(seen), row_until);
}

Result<bool> Sessions::is_in(std::string_view id, Moment now) const {
  const auto row = shelf_.get(row_name(id), now);
  if (!row) return Unexpected<Failure>{row.error()};
  if (!*row) return false;
  const auto session = session_from(id, **row);
  if (!session) return Unexpected<Failure>{session.error()};
  return session->stage == Stage::in && live(*session, now);
}

Result<FoundSession> Sessions::find(std::string_view cookie, Moment now, AskedBy by) const {
  if (!looks_like_token(cookie)) return FoundSession{NoSession{}};
  const auto id = id_of(cookie);
  auto row = shelf_.get(row_name(id), now);
  if (!row) return Unexpected<Failure>{row.error()};
  if (!*row) return FoundSession{NoSession{}};
  auto session = session_from(id, **row);
  if (!session) return Unexpected<Failure>{session.error()};
  if (!live(*session, now)) return FoundSession{ExpiredSession{session->person, session->acting}};
  const bool noted_anew =
      by == AskedBy::person && session->stage == Stage::in && now - session->seen >= seen_to_within;
  if (noted_anew) {
    const auto noted = note_seen(*session, **row, now);
    if (!noted) return Unexpected<Failure>{noted.error()};
    // Lost to another request's note, or to an end: only the second must be obeyed.
    const auto still = *noted ? row : shelf_.get(row_name(id), now);
    if (!still) return Unexpected<Failure>{still.error()};
    if (!*still) return FoundSession{NoSession{}};
    const auto fresh = session_from(id, **still);
    if (!fresh || !live(*fresh, now))
      return FoundSession{ExpiredSession{session->person, session->acting}};
    session->seen = now;
  }
  return FoundSession{*session};
}

Result<std::optional<GivenSession>> Sessions::advance(std::string_view cookie, Session to,
                                                      Moment now) const {
  const auto id = id_of(cookie);
  auto row = shelf_.get(row_name(id), now);
  if (!row) return Unexpected<Failure>{row.error()};
  if (!*row) return std::optional<GivenSession>{};
  auto old = session_from(id, **row);
  if (!old) return Unexpected<Failure>{old.error()};
  if (!live(*old, now) || old->person != to.person) return std::optional<GivenSession>{};
  // Whoever turns the row into a spent one may go on; of two clicks, one.
  const auto spent = Packed().set("person", "").bytes();
  const auto taken = shelf_.put_if(row_name(id), **row, spent, now);
  if (!taken) return Unexpected<Failure>{taken.error()};
  if (!*taken) return std::optional<GivenSession>{};
  if (auto gone = shelf_.remove(row_name(id)); !gone) return Unexpected<Failure>{gone.error()};
  if (auto gone = shelf_.remove(mark_name(*old)); !gone) return Unexpected<Failure>{gone.error()};
  // Changing capacity does not make a working day longer.
  to.began = old->stage == Stage::in ? old->began : now;
  auto given = give(std::move(to), now);
  if (!given) return Unexpected<Failure>{given.error()};
  return std::optional<GivenSession>{*given};
}

Result<std::vector<Session>> Sessions::of(PersonId person, Moment now) const {
  const auto marks = shelf_.list(marks_of(person), sessions_limit, now);
  if (!marks) return Unexpected<Failure>{marks.error()};
  std::vector<Session> found;
  for (const auto& mark : *marks) {
    const auto id = mark.name.substr(marks_of(person).size());
    const auto row = shelf_.get(row_name(id), now);
    if (!row) return Unexpected<Failure>{row.error()};
    if (!*row) continue;
    auto session = session_from(id, **row);
    if (session && session->stage == Stage::in && live(*session, now))
      found.push_back(std::move(*session));
  }
  std::sort(found.begin(), found.end(),
            [](const Session& a, const Session& b) { return a.began > b.began; });
  return found;
}

Result<Done> Sessions::end(std::string_view cookie, Moment now) const {
  const auto id = id_of(cookie);
  const auto row = shelf_.get(row_name(id), now);
  if (!row) return Unexpected<Failure>{row.error()};
  if (!*row) return done;
  const auto session = session_from(id, **row);
  if (!session) return shelf_.remove(row_name(id));
  return end_one(session->person, id);
}

Result<Done> Sessions::end_one(PersonId person, std::string_view id) const {
  const auto mark = marks_of(person) + std::string(id);
  const auto marked = shelf_.get(mark, Moment{});
  if (!marked) return Unexpected<Failure>{marked.error()};
  if (!*marked) return done;
  if (auto ended = leave_ended(id); !ended) return ended;
  return shelf_.remove(mark);
}

/// The row stays, as that of a session that was last seen at the beginning of time: nobody is in by
/// it, and whose it was is still known.
Result<Done> Sessions::leave_ended(std::string_view id) const {
  const auto row = shelf_.get(row_name(id), Moment{});
  if (!row) return Unexpected<Failure>{row.error()};
  if (!*row) return done;
  auto session = session_from(id, **row);
  if (!session || session->stage != Stage::in) return shelf_.remove(row_name(id));
  session->seen = Moment{};
  const auto row_until = session->began + settings_.absolute + known_after_the_end;
  return shelf_.put(row_name(id), bytes_of_session(*session), row_until);
}

Result<Done> Sessions::end_all(PersonId person, std::string_view except, Moment now) const {
  for (;;) {
    const auto marks = shelf_.list(marks_of(person), sessions_limit, now);
    if (!marks) return Unexpected<Failure>{marks.error()};
    std::size_t ended = 0;
    for (const auto& mark : *marks) {
      const auto id = mark.name.substr(marks_of(person).size());
      if (id == except) continue;
      if (auto gone = end_one(person, id); !gone) return gone;
      ++ended;
    }
    if (ended == 0 || marks->size() < sessions_limit) return done;
  }
}

std::string local_address(std::string_view address) {
  const bool local = address.starts_with('/') && !address.starts_with("//") &&
                     address.find('\\') == std::string_view::npos &&
                     address.size() <= return_to_limit_bytes && is_utf8(address) &&
                     std::none_of(address.begin(), address.end(), [](char c) {
                       return static_cast<unsigned char>(c) <= ' ' || c == 0x7F;
                     });
  return local ? std::string(address) : std::string("/");
}

std::string device_words(std::string_view agent) {
  const auto says = [&](std::string_view word) {
    return agent.find(word) != std::string_view::npos;
  };
  // Order matters: each of these also names the ones after it.
  const std::string browser = says("Edg")                        ? "Edge"
                              : says("Firefox") || says("FxiOS") ? "Firefox"
                              : says("Chrome") || says("CriOS")  ? "Chrome"
                              : says("Safari")                   ? "Safari"
                                                                 : "";
  const std::string system = says("iPhone")      ? "iPhone"
                             : says("iPad")      ? "iPad"
                             : says("Android")   ? "Android"
                             : says("Windows")   ? "Windows"
                             : says("Macintosh") ? "Mac"
                             : says("Linux")     ? "Linux"
                                                 : "";
  if (browser.empty()) return say("A browser");
  if (system.empty()) return browser;
  return say("{browser} on {system}", {{"browser", browser}, {"system", system}});
}

}  // namespace holdfast::access
