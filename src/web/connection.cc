// See connection.h. The order of things on one connection reads downwards in serve_all().
#include "web/connection.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "base/id.h"
#include "web/incoming.h"
#include "web/live_stream.h"
#include "web/outgoing.h"
#include "web/pool.h"
#include "web/wire.h"

namespace holdfast::web {
namespace asio = boost::asio;
namespace {

using Steady = std::chrono::steady_clock;
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;
template <class T>
using Awaitable = asio::awaitable<T, Executor>;
constexpr asio::as_tuple_t<asio::use_awaitable_t<Executor>> awaited;

constexpr std::size_t read_size_bytes = 16 << 10;
constexpr std::size_t slow_reader_bytes_a_second = 16 << 10;
constexpr std::size_t linger_limit_bytes = 4 << 20;
constexpr Duration linger_for = seconds(2);

std::chrono::microseconds steady(Duration duration) {
  return std::chrono::microseconds{duration.microseconds};
}

/// A request waiting for its answer. Shared by the connection and the thread that answers.
struct Pending {
  Request request;
  Framing framing;
  Outgoing outgoing;
};

}  // namespace

class Connection {
 public:
  Connection(Shared& shared, asio::io_context& loop, Connections& among, Accepted accepted)
      : shared_(shared),
        among_(among),
        socket_(loop),
        remote_(std::move(accepted.remote)),
        wire_(accepted.socket, shared.tls.get()) {
    socket_.assign(asio::ip::tcp::v4(), accepted.socket);
    socket_.native_non_blocking(true);
    socket_.set_option(asio::ip::tcp::no_delay(true));
    among_.insert(this);
    ++shared_.parts.metrics.connections;
  }
  ~Connection() {
    among_.erase(this);
    --shared_.parts.metrics.connections;
  }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  Awaitable<void> serve_all();
  void check_time(Steady::time_point now);
  void hurry();

 private:
  Awaitable<bool> shake_hands();
  Awaitable<bool> wait_for_request();
  Awaitable<Incoming> receive();
  enum class Next { request, close, nothing };
  Awaitable<Next> answer(Incoming incoming);
  Awaitable<Outgoing> outgoing_for(Incoming incoming, Framing framing);
  /// Does it on a thread that may wait for a disk. False: too many wait already. Hand it a named
  /// function: g++ 12 destroys twice what a co_await expression makes in passing.
  Awaitable<bool> elsewhere(std::function<void()> work);
  Awaitable<std::optional<Refused>> hand_on(const std::shared_ptr<Filing>& filing);
  Awaitable<bool> send(std::string bytes);
  Awaitable<void> go_on(std::shared_ptr<LiveStream> stream);
  Awaitable<bool> listen_until(Steady::time_point until);
  void wake_by(LiveStream& stream);
  Awaitable<void> end();
  Awaitable<bool> ready(Wire::State wanted);

  Wire::Step take_in();
  Origin origin() const;
  void allow(Duration duration) { deadline_ = Steady::now() + steady(duration); }
  const ServerLimits& limits() const { return shared_.listening.limits; }

  Shared& shared_;
  Connections& among_;
  Socket socket_;
  std::string remote_;
  Wire wire_;  // after the socket: it is let go of first
  std::string input_;
  Steady::time_point deadline_ = Steady::time_point::max();
  bool idle_ = true;        // nothing is in flight: may be ended by a stop
  bool listening_ = false;  // to whoever has something to send
  /// Held by those who may call when this is gone.
  std::shared_ptr<Connection*> self_ = std::make_shared<Connection*>(this);
};

Awaitable<bool> Connection::ready(Wire::State wanted) {
  if (Steady::now() >= deadline_) co_return false;
  const auto direction = wanted == Wire::State::want_write ? Socket::wait_write : Socket::wait_read;
  const auto [error] = co_await socket_.async_wait(direction, awaited);
  co_return !error;
}

Wire::Step Connection::take_in() {
  // One buffer a thread, not one a connection.
  static thread_local std::array<char, read_size_bytes> buffer;
  const auto step = wire_.read(buffer);
  if (step.state == Wire::State::moved) input_.append(buffer.data(), step.bytes);
  return step;
}

Awaitable<bool> Connection::shake_hands() {
  allow(limits().handshake);
  while (true) {
    const auto step = wire_.handshake();
    if (step.state == Wire::State::moved) co_return true;
    if (step.state == Wire::State::closed) co_return false;
    if (!co_await ready(step.state)) co_return false;
  }
}

Awaitable<bool> Connection::wait_for_request() {
  if (!input_.empty()) co_return true;
  input_ = std::string{};
  idle_ = true;
  allow(limits().idle);
  while (true) {
    const auto step = take_in();
    if (step.state == Wire::State::closed) co_return false;
    if (step.state == Wire::State::moved) break;
    if (shared_.stopping || !co_await ready(step.state)) co_return false;
  }
  idle_ = false;
  co_return true;
}

Origin Connection::origin() const {
  return {.remote = remote_,
          .secure = wire_.secure(),
          .trusted_proxy = remote_ == shared_.listening.trusted_proxy};
}

Awaitable<bool> Connection::elsewhere(std::function<void()> work) {
  using Timer = asio::basic_waitable_timer<Steady, asio::wait_traits<Steady>, Executor>;
  auto waiting = std::make_shared<Timer>(socket_.get_executor(), Steady::time_point::max());
  auto& metrics = shared_.parts.metrics;
  ++metrics.queued;
  const auto offer = shared_.pool->offer([&metrics, waiting, work = std::move(work)] {
    --metrics.queued;
    work();
    // Posted, not cancelled here: the timer belongs to the loop's thread.
    asio::post(waiting->get_executor(), [waiting] { waiting->cancel(); });
  });
  if (offer == Pool::Offer::full) {
    --metrics.queued;
    ++metrics.refused_busy;
    co_return false;
  }
  co_await waiting->async_wait(awaited);
  co_return true;
}

Awaitable<std::optional<Refused>> Connection::hand_on(const std::shared_ptr<Filing>& filing) {
  if (!filing->is_ready()) co_return std::nullopt;
  const auto& uploads = shared_.parts.uploads;
  std::function<void()> work = [filing, &uploads] { filing->hand_on(uploads); };
  const bool taken = co_await elsewhere(std::move(work));
  if (!taken) co_return Refused{503, "too busy for a file"};
  if (filing->request) co_return std::nullopt;
  co_return filing->request.error();
}

Awaitable<Incoming> Connection::receive() {
  MessageReader reader{limits().message, shared_.parts.uploads.takes_files};
  allow(limits().head);
  bool reading_head = true;
  std::shared_ptr<Filing> filing;
  Incoming incoming{.method = "other"};
  const auto refused = [&](const Refused& why) {
    incoming.what = Incoming::What::refused;
    incoming.refused = why;
    return std::move(incoming);
  };
  while (true) {
    const auto fed = reader.feed(input_);
    if (!fed) co_return refused(fed.error());
    if (*fed == MessageReader::Step::send_continue &&
        !co_await send("HTTP/1.1 100 Continue\r\n\r\n"))
      co_return Incoming{};
    if (reading_head && reader.head_is_read()) {
      reading_head = false;
      allow(reader.brings_files() ? limits().upload : limits().body);
    }
    if (*fed == MessageReader::Step::whole && !reader.brings_files())
      co_return understood(reader.take(), origin());
    if (reader.brings_files()) {
      if (!filing) filing = begun(reader.take(), origin(), incoming);
      filing->bytes += reader.take_some();
      filing->step = *fed;
      if (const auto wrong = co_await hand_on(filing)) co_return refused(*wrong);
      if (*fed == MessageReader::Step::whole) {
        incoming.what = Incoming::What::request;
        incoming.request = std::move(*filing->request);
        co_return incoming;
      }
    }
    const auto step = take_in();
    if (step.state == Wire::State::moved) continue;
    if (step.state == Wire::State::closed) co_return Incoming{};
    if (co_await ready(step.state)) continue;
    if (Steady::now() < deadline_) co_return Incoming{};
    co_return refused({408, "too slow"});
  }
}

Awaitable<Outgoing> Connection::outgoing_for(Incoming incoming, Framing framing) {
  const auto& parts = shared_.parts;
  if (incoming.what != Incoming::What::request) {
    auto refusal = parts.refusal(incoming.refused.status);
    if (incoming.refused.status == 405) refusal.headers.emplace_back("allow", "GET, HEAD, POST");
    co_return finished(parts, {std::move(refusal)}, nullptr, {wire_.secure(), framing});
  }
  auto pending = std::make_shared<Pending>(Pending{std::move(incoming.request), framing, {}});
  std::function<void()> work = [&shared = shared_, pending] {
    auto& [request, framing, outgoing] = *pending;
    auto answer = answer_or_apology(shared.parts, request);
    if (shared.stopping) framing.after = Framing::After::close;
    outgoing = finished(shared.parts, std::move(answer), &request, {request.secure, framing});
  };
  const bool done = co_await elsewhere(std::move(work));
  if (!done) {
    auto refusal = parts.refusal(503);
    refusal.headers.emplace_back(
        "retry-after", std::to_string(limits().busy_retry_after.microseconds / 1'000'000));
    co_return finished(parts, {std::move(refusal)}, nullptr, {wire_.secure(), framing});
  }
  co_return std::move(pending->outgoing);
}

Awaitable<Connection::Next> Connection::answer(Incoming incoming) {
  const auto& parts = shared_.parts;
  const auto started = Steady::now();
  const auto id = EventId::random(parts.chance).text();
  const auto method = incoming.method;
  const auto why = incoming.refused.why;
  incoming.request.headers["request-id"] = id;
  const Framing framing{
      method == "HEAD" ? Framing::Body::left_out : Framing::Body::sent,
      incoming.keep_alive ? Framing::After::keep : Framing::After::close,
  };
  ++parts.metrics.in_flight;
  deadline_ = Steady::time_point::max();
  auto outgoing = co_await outgoing_for(std::move(incoming), framing);
  const bool sent = co_await send(std::move(outgoing.bytes));
  --parts.metrics.in_flight;
  const std::chrono::duration<double> took = Steady::now() - started;
  parts.metrics.answered({outgoing.route, outgoing.status, took.count(), outgoing.body_bytes});
  parts.log.note(outgoing.status >= 500 ? Level::error : Level::info, "request",
                 {{"id", id},
                  {"method", method},
                  {"route", outgoing.route},
                  {"status", std::int64_t{outgoing.status}},
                  {"ms", took.count() * 1'000},
                  {"bytes", static_cast<std::int64_t>(outgoing.body_bytes)},
                  {"sent", sent ? "whole" : "cut"},
                  {"refused", why}});
  if (!sent) co_return Next::nothing;
  if (outgoing.stream) co_await go_on(std::move(outgoing.stream));
  co_return outgoing.after == Framing::After::keep ? Next::request : Next::close;
}

Awaitable<bool> Connection::send(std::string bytes) {
  const std::size_t extra_seconds = bytes.size() / slow_reader_bytes_a_second;
  allow({limits().write.microseconds +
         seconds(static_cast<std::int64_t>(extra_seconds)).microseconds});
  std::string_view rest = bytes;
  while (!rest.empty()) {
    const auto step = wire_.write(rest);
    if (step.state == Wire::State::closed) co_return false;
    if (step.state == Wire::State::moved) {
      rest.remove_prefix(step.bytes);
    } else if (!co_await ready(step.state)) {
      co_return false;
    }
  }
  co_return true;
}

void Connection::wake_by(LiveStream& stream) {
  std::weak_ptr<Connection*> self = self_;
  stream.attach([self, executor = socket_.get_executor()] {
    asio::post(executor, [self] {
      const auto here = self.lock();
      if (here && (*here)->listening_) (*here)->socket_.cancel();
    });
  });
}

/// Until then, or until there is something to do. False: the client is gone, or speaks out of turn.
Awaitable<bool> Connection::listen_until(Steady::time_point until) {
  const auto step = take_in();
  if (step.state == Wire::State::closed || step.state == Wire::State::moved) co_return false;
  deadline_ = until;
  idle_ = listening_ = true;
  (void)co_await ready(step.state);
  idle_ = listening_ = false;
  co_return true;
}

/// No thread waits here, and nothing is kept but the last word.
Awaitable<void> Connection::go_on(std::shared_ptr<LiveStream> stream) {
  wake_by(*stream);
  auto beat = Steady::now() + steady(limits().heartbeat);
  for (bool well = true; well && !shared_.stopping;) {
    const auto due = stream->take();
    std::string bytes = due.word.empty() ? "" : live_event(due.word);
    if (Steady::now() >= beat) {
      if (due.over) break;
      bytes += live_heartbeat;
      beat += steady(limits().heartbeat);
    }
    well = bytes.empty() ? co_await listen_until(beat) : co_await send(std::move(bytes));
  }
  stream->detach();
}

/// Closing while the client still writes would reset the connection and lose our last answer, so
/// what it sends is let run out for a moment first.
Awaitable<void> Connection::end() {
  wire_.end_writing();
  idle_ = true;
  allow(linger_for);
  std::size_t dropped_bytes = 0;
  while (dropped_bytes < linger_limit_bytes) {
    std::array<char, 512> small;
    const auto got = ::recv(socket_.native_handle(), small.data(), small.size(), 0);
    if (got > 0) {
      dropped_bytes += static_cast<std::size_t>(got);
      continue;
    }
    const bool later = got < 0 && (errno == EAGAIN || errno == EINTR);
    if (!later || shared_.stopping || !co_await ready(Wire::State::want_read)) co_return;
  }
}

Awaitable<void> Connection::serve_all() {
  if (!co_await shake_hands()) co_return;
  for (int left = limits().requests_per_connection; left > 0; --left) {
    if (!co_await wait_for_request()) co_return;
    auto incoming = co_await receive();
    if (incoming.what == Incoming::What::gone) co_return;
    if (incoming.what == Incoming::What::refused || left == 1) incoming.keep_alive = false;
    const auto next = co_await answer(std::move(incoming));
    if (next == Next::nothing) co_return;
    if (next == Next::close) break;
  }
  co_await end();
}

void Connection::check_time(Steady::time_point now) {
  if (now >= deadline_ || (idle_ && shared_.stopping)) socket_.cancel();
}

void Connection::hurry() {
  if (deadline_ != Steady::time_point::max()) deadline_ = Steady::time_point::min();
  socket_.cancel();
}

void serve(Shared& shared, asio::io_context& loop, Connections& among, Accepted accepted) {
  if (shared.stopping) {
    ::close(accepted.socket);
    return;
  }
  auto connection = std::make_shared<Connection>(shared, loop, among, std::move(accepted));
  auto* raw = connection.get();
  asio::co_spawn(loop.get_executor(), raw->serve_all(),
                 [connection, &shared](const std::exception_ptr& wrong) {
                   if (wrong) shared.parts.log.note(Level::error, "connection failed", {});
                 });
}

void check_time(Connection& connection, Steady::time_point now) { connection.check_time(now); }
void hurry(Connection& connection) { connection.hurry(); }

}  // namespace holdfast::web
