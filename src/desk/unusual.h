// What managers and the data protection officer look into: misgivings, broken glass, and what shows
// in the access log alone. The log is read here for that one report, which nothing but its page
// shows; no rule of practice may read it.
#pragma once
#include "desk/desk.h"
#include "practice/service/settings.h"

namespace holdfast::desk {

/// Openings of one person on one day, that somebody should ask them about.
struct ToLookInto {
  EventId line;                      ///< names it in addresses
  Moment at;                         ///< the last of them
  service::OpeningLookedInto about;  ///< whose, when, why listed and of which record
  std::optional<StreamId> other;     ///< of same_child: the record that was there
  std::size_t records = 1;           ///< how many different ones, among those this reader may know
  std::string said;  ///< what they said it was for: words, or wire words of purposes
  std::optional<service::LookedInto> settled;  ///< what was last made of it
};

struct LookedThrough {
  std::vector<ToLookInto> lines;  ///< the last opened first
  service::Figure days;           ///< how far back the log was read
  bool cut = false;               ///< there was more to read than is read at once
};
inline constexpr std::size_t openings_read_of_one = 2'000;
/// Nothing for a role that does not review openings. Who may open records hears only of records
/// that they may open, and of broken glass where they could break it too.
Result<LookedThrough> openings_to_look_into(Desk& desk, const access::Reader& reader);

}  // namespace holdfast::desk
