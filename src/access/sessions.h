// Who is signed in. A session is known to the browser by a cookie of 256 random bits and to us by
// that cookie's hash, so that nobody who reads the shelf can be anybody. It ends when it is not
// used (idle), when it is old (absolute), or when somebody ends it. It comes about in stages: a
// right password gives one that can only be taken further, and at each stage forward the cookie
// changes, so that a cookie planted beforehand is worth nothing afterwards.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "access/reader.h"
#include "access/secrets.h"
#include "base/chance.h"
#include "base/id.h"
#include "base/moment.h"
#include "base/result.h"
#include "base/shelf.h"

namespace holdfast::access {

struct SessionSettings {
  Duration idle = minutes(30);
  Duration absolute = hours(12);
  Duration halfway = minutes(15);  ///< to get through the stages before `in`
};

enum class Stage : std::uint8_t {
  joining,        ///< set a password by an invitation; the second factor is being set up
  second_factor,  ///< the password was right
  choose_agency,  ///< so was the code; acts for more than one agency
  in,
};

/// One of the capacities in which a person may sign in.
struct Capacity {
  AgencyId agency;
  Role role{};
  friend bool operator==(const Capacity&, const Capacity&) = default;
};

struct Session {
  std::string id;  ///< hash of the cookie: no secret, names the session on the account page
  PersonId person;
  Stage stage = Stage::second_factor;
  std::optional<Capacity> acting;  ///< set once `in`
  std::int64_t generation = 0;     ///< of the account's secrets, when the password was judged
  Moment began;
  Moment seen;            ///< to within a minute
  std::string device;     ///< "Chrome on Windows", for the person's own list
  std::string return_to;  ///< where they were going; local, or empty
  std::string carried;    ///< joining: the invitation's token
  friend bool operator==(const Session&, const Session&) = default;
};

/// The cookie is one we gave, but its time is over or it was ended: sign in again. Whose it was is
/// known for as long as the row lies there, so that a form typed meanwhile is kept as that person's
/// draft.
struct ExpiredSession {
  PersonId person;
  std::optional<Capacity> acting;
};
struct NoSession {};
using FoundSession = std::variant<NoSession, ExpiredSession, Session>;

struct GivenSession {
  std::string cookie;
  Session session;
};

class Sessions {
 public:
  Sessions(Shelf shelf, KeyedHash hash, Chance chance, SessionSettings settings);

  /// `begun` says person, stage, generation, device, return_to and, when `in`, acting.
  Result<GivenSession> begin(Session begun, Moment now) const;
  /// What its person asks is also noted: the session was seen just now. What a page of theirs asks
  /// by itself is not, or a page that stands open would never let it end.
  enum class AskedBy { person, page };
  Result<FoundSession> find(std::string_view cookie, Moment now,
                            AskedBy by = AskedBy::person) const;
  /// By its id: whether somebody is still in by it.
  Result<bool> is_in(std::string_view id, Moment now) const;
  /// The next stage, or another capacity: a new cookie; the old one is worth nothing from here on.
  /// Nothing when the old one is not there any more (ended meanwhile, or a second click).
  Result<std::optional<GivenSession>> advance(std::string_view cookie, Session to,
                                              Moment now) const;

  /// Newest first; only those that are `in` and live.
  Result<std::vector<Session>> of(PersonId person, Moment now) const;
  Result<Done> end(std::string_view cookie, Moment now) const;
  /// By the id shown on the account page; nothing happens when it is another person's.
  Result<Done> end_one(PersonId person, std::string_view id) const;
  /// All of a person's, but the one of `except` (a session's id) when given.
  Result<Done> end_all(PersonId person, std::string_view except, Moment now) const;

 private:
  Result<GivenSession> give(Session begun, Moment now) const;
  std::string id_of(std::string_view cookie) const;
  bool live(const Session& session, Moment now) const;
  Result<Done> leave_ended(std::string_view id) const;
  Result<bool> note_seen(const Session& session, const Bytes& row, Moment now) const;

  Shelf shelf_;
  KeyedHash hash_;
  Chance chance_;
  SessionSettings settings_;
};

/// A path on this service and nothing else: "/records/42?x=1" as it is, "//elsewhere" is "/".
std::string local_address(std::string_view address);

/// "Chrome on Windows", from what a browser says of itself; "A browser" when it says nothing we
/// know. Only for the person's own list of sessions.
std::string device_words(std::string_view user_agent);

}  // namespace holdfast::access
