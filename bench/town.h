// A made-up service on a real folder, the same from the same seed, with its pages behind the real
// router. Signing in is the only thing left out: a request says who asks.
#pragma once
#include <atomic>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "desk/desk.h"
#include "practice/children/children.h"
#include "practice/chronology/chronology.h"
#include "practice/overview/views.h"
#include "store/open.h"
#include "web/live.h"
#include "web/router.h"

namespace holdfast::bench {

inline constexpr std::size_t long_record_entries = 500;

class Town {
 public:
  /// Lays a new service into `folder`, with this many case managers.
  Town(const std::filesystem::path& folder, std::size_t workers);
  Town(const Town&) = delete;
  Town& operator=(const Town&) = delete;

  const access::Reader& worker(std::size_t n) const { return workers_.at(n); }
  const access::Reader& head() const { return head_; }
  std::size_t workers() const { return workers_.size(); }

  /// A record of 500 entries over twenty months: events, one in ten in a compartment, some that its
  /// worker may not see, corrections and withdrawals.
  StreamId long_record(const access::Reader& worker);
  /// As a form makes it: added, then given a worker.
  StreamId short_record(const access::Reader& worker);
  /// What a worker types.
  chronology::Event happening();
  EventId fresh() const { return EventId::random(chance_); }

  /// Somebody more; of another agency where one is named.
  access::Reader joins(const std::string& name, Role role, std::optional<AgencyId> agency = {});
  /// As the server has it: assets too. Their cookie "session" is the person's id.
  web::Answer answered(const web::Request& request) const;
  /// The field that a form of theirs carries.
  std::pair<std::string, std::string> csrf_of(const access::Reader& reader) const;
  const web::Frame& frame() const { return frame_; }
  /// From now on open pages are told of what is recorded.
  void tell_pages();

  /// Stops the run unless the page is whole.
  web::Response get(const access::Reader& reader, const std::string& target) const;
  /// Posts a form of theirs; stops unless it was taken.
  void post(const access::Reader& reader, const std::string& target,
            std::vector<std::pair<std::string, std::string>> fields) const;
  void pass(Duration time) { now_ += time.microseconds; }
  Moment now() const { return Moment{now_}; }

 private:
  store::Strongroom opened(const std::filesystem::path& folder) const;
  void found_the_service(std::size_t workers);
  web::Response answer(const access::Reader& reader, web::Request request,
                       const std::string& target) const;
  std::size_t any(std::size_t below);
  std::string passage();
  children::ChildAdded child();
  void tell(StreamId record, const access::Reader& worker, std::size_t entries);

  std::atomic<std::int64_t> now_;
  std::uint64_t dice_ = 20261103;
  std::shared_ptr<std::atomic<std::uint64_t>> drawn_;
  Chance chance_;
  Clock clock_;
  store::Strongroom room_;

 public:
  mutable desk::Desk desk;

 private:
  AgencyId agency_;
  TeamId team_;
  access::Reader head_;
  std::vector<access::Reader> workers_;
  std::map<std::string, access::Reader, std::less<>> people_;  ///< by their id
  web::Frame frame_;

 public:
  overview::Site site;

 private:
  std::unique_ptr<web::Live> live_;
  std::unique_ptr<web::Router> router_;
};

/// The value, or the run stops here and says so.
[[noreturn]] void stop(const std::string& words);
template <class T, class E>
T well(Result<T, E> result) {
  if (result) return std::move(*result);
  if constexpr (std::is_same_v<E, Failure>) {
    stop(result.error().words);
  } else {
    const auto* failure = std::get_if<Failure>(&result.error());
    stop(failure != nullptr ? failure->words
                            : "refused: " + std::to_string(result.error().index()));
  }
}

}  // namespace holdfast::bench
