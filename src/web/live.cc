// See live.h. Only the thread that tells knows what each page was last told, so nothing is told
// twice or passed over between two threads.
#include "web/live.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <thread>

#include "web/http.h"

namespace holdfast::web {
namespace {

using Steady = std::chrono::steady_clock;

std::chrono::microseconds steady(Duration duration) {
  return std::chrono::microseconds{duration.microseconds};
}

/// A page that stands open.
struct OpenPage {
  LiveReader reader;  ///< `seen`: what it shows or was last told; the telling thread's alone
  std::weak_ptr<LiveStream> stream;
};
using OpenPages = std::vector<std::shared_ptr<OpenPage>>;

/// A changed stream, by which a change that waits joins the one before it.
using Waiting = std::map<StreamId, std::set<std::uint8_t>>;

Changed changed_in(StreamId stream, const std::set<std::uint8_t>& where) {
  Changed changed{stream, {}};
  for (const auto bits : where) changed.where.push_back(Clearance::from_bits(bits));
  return changed;
}

}  // namespace

struct Live::Inner {
  LiveParts parts;
  LiveLimits limits;

  mutable std::mutex mutex;
  std::condition_variable something;
  std::map<std::string, OpenPages> pages;  ///< by what they show
  std::map<PersonId, std::size_t> of_person;
  std::size_t in_all = 0;
  Waiting waiting;
  OpenPages fresh;  ///< to be compared for the first time
  bool stopping = false;
  std::thread thread;

  void run();
  bool has_room_for(PersonId person) const;
  void add(const std::shared_ptr<OpenPage>& page);
  void remove(const std::shared_ptr<OpenPage>& page);
  OpenPages pages_of(const LiveParts::Page& which) const;
  /// These answer false where something could not be worked out and waits to be asked again.
  bool tell_of(const Waiting& changes);
  bool tell(const std::string& of, const OpenPages& some);
  bool tell_fresh(const OpenPages& some);
  void end_those_signed_out();
};

bool Live::Inner::has_room_for(PersonId person) const {
  const auto at = of_person.find(person);
  return in_all < limits.in_all && (at == of_person.end() || at->second < limits.a_person);
}

void Live::Inner::add(const std::shared_ptr<OpenPage>& page) {
  pages[page->reader.of].push_back(page);
  ++of_person[page->reader.reader.person];
  ++in_all;
  fresh.push_back(page);
}

void Live::Inner::remove(const std::shared_ptr<OpenPage>& page) {
  const std::lock_guard lock{mutex};
  const auto at = pages.find(page->reader.of);
  std::erase(at->second, page);
  if (at->second.empty()) pages.erase(at);
  const auto person = of_person.find(page->reader.reader.person);
  if (--person->second == 0) of_person.erase(person);
  --in_all;
}

OpenPages Live::Inner::pages_of(const LiveParts::Page& which) const {
  const std::lock_guard lock{mutex};
  const auto at = pages.find(which.of);
  if (at == pages.end()) return {};
  auto some = at->second;
  if (which.only)
    std::erase_if(some,
                  [&](const auto& page) { return page->reader.reader.person != *which.only; });
  return some;
}

bool Live::Inner::tell(const std::string& of, const OpenPages& some) {
  if (some.empty()) return true;
  std::vector<access::Reader> readers;
  for (const auto& page : some) readers.push_back(page->reader.reader);
  const auto sights = parts.sights(of, readers);
  if (!sights) {
    const std::lock_guard lock{mutex};
    fresh.insert(fresh.end(), some.begin(), some.end());
    return false;
  }
  for (std::size_t n = 0; n < some.size(); ++n) {
    const auto& sight = (*sights)[n];
    // Who may see nothing is told nothing: not even that they no longer may.
    if (sight.empty() || sight == some[n]->reader.seen) continue;
    some[n]->reader.seen = sight;
    if (const auto stream = some[n]->stream.lock()) stream->tell(sight);
  }
  return true;
}

bool Live::Inner::tell_of(const Waiting& changes) {
  bool well = true;
  std::set<std::pair<std::string, std::optional<PersonId>>> all;
  for (const auto& [stream, where] : changes) {
    const auto touched = parts.touched(changed_in(stream, where));
    if (!touched) {
      const std::lock_guard lock{mutex};
      waiting[stream].insert(where.begin(), where.end());
      well = false;
      continue;
    }
    for (const auto& page : *touched) all.emplace(page.of, page.only);
  }
  for (const auto& [of, only] : all) well = tell(of, pages_of({of, only})) && well;
  return well;
}

bool Live::Inner::tell_fresh(const OpenPages& some) {
  std::map<std::string, OpenPages> by_page;
  for (const auto& page : some) by_page[page->reader.of].push_back(page);
  bool well = true;
  for (const auto& [of, pages_there] : by_page) well = tell(of, pages_there) && well;
  return well;
}

void Live::Inner::end_those_signed_out() {
  OpenPages all;
  {
    const std::lock_guard lock{mutex};
    for (const auto& [of, some] : pages) all.insert(all.end(), some.begin(), some.end());
  }
  for (const auto& page : all) {
    if (parts.is_in(page->reader.reader, page->reader.session)) continue;
    if (const auto stream = page->stream.lock()) stream->end();
  }
}

void Live::Inner::run() {
  auto next_look = Steady::now() + steady(limits.look_at_sessions);
  auto not_before = Steady::now();
  std::unique_lock lock{mutex};
  while (true) {
    something.wait_until(lock, not_before, [this] { return stopping; });
    something.wait_until(lock, next_look,
                         [this] { return stopping || !waiting.empty() || !fresh.empty(); });
    if (stopping) return;
    const auto changes = std::exchange(waiting, {});
    const auto some = std::exchange(fresh, {});
    lock.unlock();
    const bool told = tell_of(changes);
    const bool compared = tell_fresh(some);
    not_before = Steady::now() + (told && compared ? steady({}) : steady(limits.try_again));
    if (Steady::now() >= next_look) {
      end_those_signed_out();
      next_look = Steady::now() + steady(limits.look_at_sessions);
    }
    lock.lock();
  }
}

Live::Live(LiveParts parts, LiveLimits limits) : inner_(std::make_shared<Inner>()) {
  inner_->parts = std::move(parts);
  inner_->limits = limits;
  inner_->thread = std::thread{[inner = inner_.get()] { inner->run(); }};
}

Live::~Live() {
  {
    const std::lock_guard lock{inner_->mutex};
    inner_->stopping = true;
  }
  inner_->something.notify_all();
  inner_->thread.join();
}

void Live::changed(const Changed& changed) {
  {
    const std::lock_guard lock{inner_->mutex};
    auto& where = inner_->waiting[changed.stream];
    for (const auto one : changed.where) where.insert(one.bits());
  }
  inner_->something.notify_all();
}

std::shared_ptr<LiveStream> Live::open(LiveReader reader) {
  const auto page = std::make_shared<OpenPage>(OpenPage{std::move(reader), {}});
  std::shared_ptr<LiveStream> stream;
  {
    const std::lock_guard lock{inner_->mutex};
    if (!inner_->has_room_for(page->reader.reader.person)) return nullptr;
    inner_->add(page);
    // Weak: a stream that outlives all else has no list to be taken from.
    const std::weak_ptr<Inner> list = inner_;
    stream =
        std::make_shared<LiveStream>(std::shared_ptr<void>(nullptr, [list, page](std::nullptr_t) {
          if (const auto inner = list.lock()) inner->remove(page);
        }));
    page->stream = stream;
  }
  inner_->something.notify_all();
  return stream;
}

Result<std::string> Live::sight(const std::string& of, const access::Reader& reader) const {
  auto sights = inner_->parts.sights(of, std::span(&reader, 1));
  if (!sights) return Unexpected<Failure>{sights.error()};
  return std::move(sights->front());
}

std::size_t Live::streams() const {
  const std::lock_guard lock{inner_->mutex};
  return inner_->in_all;
}

std::string live_href(std::string_view of, std::string_view sight) {
  return std::string(live_address) + "?of=" + percent_encoded(of) +
         "&seen=" + percent_encoded(sight);
}

}  // namespace holdfast::web
