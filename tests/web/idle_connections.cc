// What idle TLS connections cost. Opens N of them (5,000 unless said) from a second process, asks
// one page on each, and then reads how much memory this process, the server, holds. Fails when that
// is over the limit, so it is a test as well as a measurement.
//   idle_connections [N]
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "web/server.h"

using namespace holdfast;
using namespace holdfast::web;

namespace {

constexpr int usual_connections = 5'000;
constexpr long limit_kilobytes = 400'000;

long resident_kilobytes() {
  std::ifstream status{"/proc/self/status"};
  for (std::string line; std::getline(status, line);)
    if (line.starts_with("VmRSS:")) return std::strtol(line.c_str() + 6, nullptr, 10);
  return -1;
}

/// Opens one connection, asks one page, leaves it open for ever. False: it failed.
bool open_one(SSL_CTX* context, std::uint16_t port) {
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(port);
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(socket, reinterpret_cast<sockaddr*>(&to), sizeof to) != 0) return false;
  SSL* tls = SSL_new(context);
  SSL_set_fd(tls, socket);
  constexpr std::string_view ask = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
  if (SSL_connect(tls) != 1 || SSL_write(tls, ask.data(), static_cast<int>(ask.size())) <= 0)
    return false;
  char buffer[4096];
  return SSL_read(tls, buffer, sizeof buffer) > 0;
}

/// The other process. Says "y" when all are open, then waits until it is let go.
int be_client(int connections, int ports, int says) {
  std::uint16_t port = 0;
  if (::read(ports, &port, sizeof port) != sizeof port) return 1;
  SSL_CTX* context = SSL_CTX_new(TLS_client_method());
  SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
  for (int i = 0; i < connections; ++i)
    if (!open_one(context, port)) return std::fprintf(stderr, "connection %d failed\n", i), 1;
  if (::write(says, "y", 1) != 1) return 1;
  return ::read(ports, &port, 1) == 0 ? 0 : 1;
}

std::unique_ptr<Server> serve(Log& log, Metrics& metrics) {
  const auto folder =
      std::filesystem::temp_directory_path() / ("holdfast_idle_" + std::to_string(::getpid()));
  const auto files = self_signed_in(folder, {"localhost"}, Moment{});
  auto server = Server::start(
      {.tls = *files},
      {.answer = [](const Request&) { return Answer{{.body = std::string(20'000, 'x')}, "/"}; },
       .refusal = [](int status) { return Response{.status = status}; },
       .clock = {[] { return Moment{}; }},
       .chance = {[](std::span<std::uint8_t> bytes) { std::ranges::fill(bytes, 7); }},
       .log = log,
       .metrics = metrics});
  std::filesystem::remove_all(folder);
  return server ? std::move(*server) : nullptr;
}

int measure(int connections, int ports, int says) {
  Log log{{[] { return Moment{}; }}, [](std::string_view) {}};
  Metrics metrics;
  const auto server = serve(log, metrics);
  if (!server) return 1;
  const long before = resident_kilobytes();
  const auto port = server->port();
  char said = 0;
  if (::write(ports, &port, sizeof port) != sizeof port || ::read(says, &said, 1) != 1) return 1;
  const long after = resident_kilobytes();
  const long limit = limit_kilobytes * connections / usual_connections + before;
  const long open = metrics.connections;
  std::printf("%ld idle TLS connections: %ld kB resident, %ld kB before, %.1f kB each\n", open,
              after, before, static_cast<double>(after - before) / connections);
  ::close(ports);
  const bool well = open == connections && after < std::min(limit, limit_kilobytes);
  return well ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
  const int connections =
      count > 1 ? static_cast<int>(std::strtol(words[1], nullptr, 10)) : usual_connections;
  rlimit files{};
  ::getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &files);
  int ports[2];
  int says[2];
  if (::pipe(ports) != 0 || ::pipe(says) != 0) return 1;
  if (const auto client = ::fork(); client == 0) {
    ::close(ports[1]);
    ::close(says[0]);
    return be_client(connections, ports[0], says[1]);
  }
  ::close(ports[0]);
  ::close(says[1]);
  const int outcome = measure(connections, ports[1], says[0]);
  ::wait(nullptr);
  return outcome;
}
