// One accepted socket, from its handshake to its end. A coroutine on the loop of one IO thread;
// nothing here is touched by another thread.
#pragma once
#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <unordered_set>

#include "web/server.h"

namespace boost::asio {
class io_context;
}

namespace holdfast::web {

class Connection;
class Pool;

/// What every connection of a server shares.
struct Shared {
  Listening listening;
  const ServerParts parts;
  TlsContext tls;  ///< null: plain
  std::unique_ptr<Pool> pool;
  std::atomic<bool> stopping{false};
};

/// The connections of one loop.
using Connections = std::unordered_set<Connection*>;

struct Accepted {
  int socket = -1;
  std::string remote;
};

/// Serves the socket, which it now owns, until either side has enough. On the loop's own thread.
void serve(Shared& shared, boost::asio::io_context& loop, Connections& among, Accepted accepted);

/// Wakes a connection that is past its time, or, when the server stops, idle.
void check_time(Connection& connection, std::chrono::steady_clock::time_point now);
/// Leaves it no more time at all.
void hurry(Connection& connection);

}  // namespace holdfast::web
