// Who has a page open, and telling them that it has changed: "changed: fetch", and no more. What a
// reader may be told is worked out elsewhere, as sights: opaque words for what they may see. Here a
// word that is another than the last is sent on, so that what leaves is the same for two readers
// who may see the same, whatever else was recorded.
//
// One thread does it, for all pages: it takes what changed since it last looked, asks once a page
// for all its readers, and wakes the connections of those whose word is another. A connection costs
// no thread, and nobody who records waits for any of this.
#pragma once
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "access/reader.h"
#include "base/changed.h"
#include "base/moment.h"
#include "base/result.h"
#include "web/live_stream.h"

namespace holdfast::web {

inline constexpr std::string_view live_address = "/live";

/// An address of ours that says what the page shows and what of it the reader has seen: goes into
/// the page.
std::string live_href(std::string_view of, std::string_view sight);

/// What is asked of the rest of the house, on the thread that tells. What cannot be answered just
/// now is asked again.
struct LiveParts {
  /// Of each of these readers, what they may see of such a page now; empty: nothing.
  std::function<Result<std::vector<std::string>>(const std::string& of,
                                                 std::span<const access::Reader> readers)>
      sights;
  /// The pages that may no longer be as they stand.
  struct Page {
    std::string of;
    std::optional<PersonId> only = {};  ///< a page that each has of their own; nothing: of all
  };
  std::function<Result<std::vector<Page>>(const Changed& changed)> touched;
  /// Whether the reader is still in by that session, and in that role.
  std::function<bool(const access::Reader& reader, const std::string& session)> is_in;
};

struct LiveLimits {
  std::size_t a_person = 8;    ///< pages open at once
  std::size_t in_all = 4'000;  ///< below the server's connections
  Duration look_at_sessions = seconds(20);
  Duration try_again = seconds(1);
};

/// Whose page, of what, and the sight it shows.
struct LiveReader {
  access::Reader reader;
  std::string session;
  std::string of;
  std::string seen;
};

/// Thread-safe.
class Live {
 public:
  explicit Live(LiveParts parts, LiveLimits limits = {});
  ~Live();  ///< whatever streams are left are told nothing more
  Live(const Live&) = delete;
  Live& operator=(const Live&) = delete;

  /// Quick: whoever recorded waits for it.
  void changed(const Changed& changed);
  /// Null: there are too many, of this person or in all.
  std::shared_ptr<LiveStream> open(LiveReader reader);
  /// What one reader may see of it now; empty: nothing.
  Result<std::string> sight(const std::string& of, const access::Reader& reader) const;
  std::size_t streams() const;

 private:
  struct Inner;
  std::shared_ptr<Inner> inner_;  ///< shared with the places of streams, which may outlive this
};

}  // namespace holdfast::web
