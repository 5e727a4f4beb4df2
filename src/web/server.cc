// See server.h: accepting, and the loops that connections live on. What happens on a connection is
// in connection.cc.
#include "web/server.h"

#include <sys/resource.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <csignal>
#include <thread>

#include "web/connection.h"
#include "web/pool.h"

namespace holdfast::web {
namespace asio = boost::asio;
using asio::ip::tcp;
namespace {

using Steady = std::chrono::steady_clock;
constexpr auto sweep_every = std::chrono::milliseconds{50};
constexpr auto wait_when_out_of_sockets = std::chrono::milliseconds{50};
constexpr auto awaited = asio::as_tuple(asio::use_awaitable);

/// One IO thread and its connections.
struct Loop {
  Shared& shared;
  asio::io_context context{1};
  Connections connections;
  asio::steady_timer next_sweep{context};
  std::optional<Steady::time_point> stop_by;
  std::thread thread;

  asio::awaitable<void> sweep() {
    while (!(shared.stopping && connections.empty())) {
      next_sweep.expires_after(sweep_every);
      co_await next_sweep.async_wait(awaited);
      const auto now = Steady::now();
      for (auto* one : connections) check_time(*one, now);
      if (!shared.stopping) continue;
      const std::chrono::microseconds grace{shared.listening.limits.finish.microseconds};
      if (!stop_by) stop_by = now + grace;
      if (now < *stop_by) continue;
      for (auto* one : connections) hurry(*one);
    }
  }
};

/// Besides connections: database files, logs, pipes.
constexpr rlim_t other_files = 200;

/// Programs are started with room for 1,024 files, and may ask for more up to a limit of the
/// machine's. Where that is too few, connections beyond it wait in the kernel's queue.
void make_room_for(std::size_t connections) {
  rlimit files{};
  if (::getrlimit(RLIMIT_NOFILE, &files) != 0) return;
  const rlim_t wanted = connections + other_files;
  if (files.rlim_cur >= wanted) return;
  files.rlim_cur = std::min(wanted, files.rlim_max);
  ::setrlimit(RLIMIT_NOFILE, &files);
}

std::string words_of(const asio::ip::address& address) {
  if (address.is_v6() && address.to_v6().is_v4_mapped())
    return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
  return address.to_string();
}

}  // namespace

struct Server::Inner {
  Shared shared;
  std::vector<std::unique_ptr<Loop>> loops;
  std::optional<tcp::acceptor> acceptor;
  std::size_t next_loop = 0;
  std::once_flag stopped;

  asio::awaitable<void> accept();
  void deal(tcp::socket socket);
  bool listen(const tcp::endpoint& endpoint);
  void run();
  void stop();
};

void Server::Inner::deal(tcp::socket socket) {
  boost::system::error_code error;
  const auto from = socket.remote_endpoint(error);
  auto& metrics = shared.parts.metrics;
  if (error) return;
  if (metrics.connections >= static_cast<std::int64_t>(shared.listening.limits.connections)) {
    ++metrics.refused_connections;
    return;
  }
  auto& loop = *loops[next_loop++ % loops.size()];
  const int handle = socket.release(error);
  asio::post(loop.context, [this, &loop, handle, remote = words_of(from.address())] {
    serve(shared, loop.context, loop.connections, {handle, remote});
  });
}

asio::awaitable<void> Server::Inner::accept() {
  asio::steady_timer pause{acceptor->get_executor()};
  while (!shared.stopping) {
    auto [error, socket] = co_await acceptor->async_accept(awaited);
    if (error == asio::error::operation_aborted) co_return;
    if (error) {
      pause.expires_after(wait_when_out_of_sockets);
      co_await pause.async_wait(awaited);
      continue;
    }
    deal(std::move(socket));
  }
}

bool Server::Inner::listen(const tcp::endpoint& endpoint) {
  boost::system::error_code error;
  acceptor.emplace(loops.front()->context);
  acceptor->open(endpoint.protocol(), error);
  if (!error) acceptor->set_option(asio::socket_base::reuse_address(true), error);
  if (!error) acceptor->bind(endpoint, error);
  if (!error) acceptor->listen(asio::socket_base::max_listen_connections, error);
  return !error;
}

void Server::Inner::run() {
  asio::co_spawn(loops.front()->context, accept(), asio::detached);
  for (auto& loop : loops) {
    asio::co_spawn(loop->context, loop->sweep(), asio::detached);
    loop->thread = std::thread{[raw = loop.get()] { raw->context.run(); }};
  }
}

void Server::Inner::stop() {
  shared.stopping = true;
  asio::post(loops.front()->context, [this] { acceptor->close(); });
  for (auto& loop : loops) {
    asio::post(loop->context, [raw = loop.get()] { raw->next_sweep.cancel(); });
    if (loop->thread.joinable()) loop->thread.join();
  }
  shared.pool.reset();
}

Server::Server(std::unique_ptr<Inner> inner) : inner_(std::move(inner)) {}
Server::~Server() { stop(); }

std::uint16_t Server::port() const { return inner_->shared.listening.port; }

void Server::stop() {
  std::call_once(inner_->stopped, [this] { inner_->stop(); });
}

Result<std::unique_ptr<Server>> Server::start(Listening listening, ServerParts parts) {
  boost::system::error_code error;
  const auto address = asio::ip::make_address(listening.address, error);
  if (error) return failed(Failure::Kind::bad_input, listening.address + " is not an address.");
  TlsContext tls;
  if (listening.tls) {
    auto made = tls_context(*listening.tls);
    if (!made) return Unexpected<Failure>{made.error()};
    tls = std::move(*made);
  }
  // OpenSSL writes to its socket itself; a client that is gone must not end the program.
  std::signal(SIGPIPE, SIG_IGN);
  make_room_for(listening.limits.connections);
  const auto limits = listening.limits;
  std::unique_ptr<Inner> inner{new Inner{
      .shared = {std::move(listening), std::move(parts), std::move(tls),
                 std::make_unique<Pool>(limits.answering_threads, limits.waiting_requests)}}};
  for (std::size_t i = 0; i < std::max<std::size_t>(1, limits.io_threads); ++i)
    inner->loops.push_back(std::unique_ptr<Loop>{new Loop{inner->shared}});
  if (!inner->listen({address, inner->shared.listening.port}))
    return failed(Failure::Kind::unavailable,
                  "The port " + std::to_string(inner->shared.listening.port) + " of " +
                      inner->shared.listening.address + " cannot be listened on: is it in use?");
  inner->shared.listening.port = inner->acceptor->local_endpoint().port();
  inner->run();
  return std::unique_ptr<Server>{new Server{std::move(inner)}};
}

}  // namespace holdfast::web
