// Sockets, limits, and nothing clever: bytes become a Request, one function answers it on a bounded
// pool of threads, and the Response becomes bytes. Each IO thread serves its own connections with a
// loop of its own, so a connection never needs a lock; answering never happens there, so a slow
// disk never keeps another's bytes waiting. An idle connection keeps no buffers.
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/chance.h"
#include "base/clock.h"
#include "base/result.h"
#include "web/http.h"
#include "web/log.h"
#include "web/message.h"
#include "web/metrics.h"
#include "web/tls.h"
#include "web/upload.h"

namespace holdfast::web {

struct ServerLimits {
  MessageLimits message;
  int requests_per_connection = 10'000;
  std::size_t connections = 12'000;
  std::size_t io_threads = 1;
  std::size_t answering_threads = 8;
  std::size_t waiting_requests = 256;  ///< beyond these: 503
  Duration handshake = seconds(10);
  Duration head = seconds(15);       ///< from its first byte to its last
  Duration body = seconds(60);       ///< likewise
  Duration upload = minutes(10);     ///< likewise, where files are taken
  Duration idle = seconds(300);      ///< between requests
  Duration heartbeat = seconds(20);  ///< of what goes on: proxies wait half a minute and more
  Duration write = seconds(30);      ///< and one second more for each 16 KB
  Duration finish = seconds(20);     ///< what stop() gives requests in flight
  Duration busy_retry_after = seconds(2);
};

struct Listening {
  std::string address = "127.0.0.1";
  std::uint16_t port = 0;  ///< 0: any that is free
  std::optional<TlsFiles> tls;
  /// The address of a proxy whose X-Forwarded-For and -Proto are believed; empty: none.
  std::string trusted_proxy;
  ServerLimits limits;
};

struct Answer {
  Response response;
  std::string_view route = "none";  ///< the pattern that matched, for log and metrics
};

/// What the server asks of the rest of the house. All are called from several threads at once.
struct ServerParts {
  /// The request carries one header of ours, "request-id", which the log knows it by too.
  std::function<Answer(const Request&)> answer;
  /// The page for a request refused before it became a Request (400, 408, 413, ...).
  std::function<Response(int status)> refusal;
  UploadParts uploads = {};  ///< empty: no route takes files
  Clock clock;
  Chance chance;
  Log& log;
  Metrics& metrics;
};

class Server {
 public:
  /// Listens and answers from now on. Fails when the address is taken or the certificate is bad.
  static Result<std::unique_ptr<Server>> start(Listening listening, ServerParts parts);
  ~Server();  ///< stops
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  std::uint16_t port() const;
  /// Takes no more connections, finishes the requests in flight, and returns when all is still.
  void stop();

 private:
  struct Inner;
  explicit Server(std::unique_ptr<Inner> inner);
  std::unique_ptr<Inner> inner_;
};

}  // namespace holdfast::web
