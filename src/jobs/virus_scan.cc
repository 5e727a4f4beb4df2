// The daemon's protocol: "zINSTREAM\0", then each piece as its length in four bytes and its bytes,
// then four zero bytes; it answers "stream: OK" or "stream: NAME FOUND". It closes the connection
// when a stream is longer than its own limit, which then counts as not scanned.
#include "jobs/virus_scan.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstring>

#include "base/text.h"

namespace holdfast::jobs {
namespace {

/// With the NUL that ends a command of the daemon's.
constexpr std::string_view version_command{"zVERSION", 9};
constexpr std::string_view stream_command{"zINSTREAM", 10};
constexpr std::string_view end_of_stream{"\0\0\0", 4};
constexpr std::size_t answer_limit_bytes = 1'000;

class Clamd {
 public:
  explicit Clamd(const std::string& path)
      : socket_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_un to{};
    to.sun_family = AF_UNIX;
    if (path.size() >= sizeof to.sun_path) return;
    std::memcpy(to.sun_path, path.c_str(), path.size() + 1);
    const timeval patience{.tv_sec = clamd_patience_seconds, .tv_usec = 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    connected_ = ::connect(socket_, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0;
  }
  ~Clamd() {
    if (socket_ >= 0) ::close(socket_);
  }
  Clamd(const Clamd&) = delete;
  Clamd& operator=(const Clamd&) = delete;

  bool connected() const { return connected_; }

  bool send(std::string_view bytes) const {
    while (!bytes.empty()) {
      const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
  }

  bool send_piece(std::string_view bytes) const {
    const auto size = static_cast<std::uint32_t>(bytes.size());
    const std::array<char, 4> length{static_cast<char>(size >> 24U), static_cast<char>(size >> 16U),
                                     static_cast<char>(size >> 8U), static_cast<char>(size)};
    return send({length.data(), length.size()}) && send(bytes);
  }

  /// Up to the NUL that ends it; empty when none comes.
  std::string answer() const {
    std::string said;
    std::array<char, 256> some;
    while (said.size() < answer_limit_bytes) {
      const auto got = ::recv(socket_, some.data(), some.size(), 0);
      if (got <= 0) return {};
      said.append(some.data(), static_cast<std::size_t>(got));
      if (const auto end = said.find('\0'); end != said.npos) return said.substr(0, end);
    }
    return {};
  }

 private:
  int socket_;
  bool connected_ = false;
};

/// "ClamAV 1.0.7/27481/...": the engine, without its signatures' date.
std::string name_of(const std::string& socket) {
  const Clamd clamd(socket);
  if (!clamd.connected() || !clamd.send(version_command)) return "ClamAV";
  const auto said = clamd.answer();
  return said.empty() ? "ClamAV" : std::string(split(said, '/').front());
}

desk::Scan scan(const std::string& socket, const desk::PlainBytes& bytes) {
  const Clamd clamd(socket);
  if (!clamd.connected() || !clamd.send(stream_command)) return desk::NotScanned{};
  bool sent = true;
  const auto read = bytes([&](ByteView piece) {
    // An empty piece would end the stream.
    sent = piece.empty() || clamd.send_piece(text_of(piece));
    return sent;
  });
  if (!read || !sent || !clamd.send(end_of_stream)) return desk::NotScanned{};
  const auto said = clamd.answer();
  constexpr std::string_view before = "stream: ";
  constexpr std::string_view found = " FOUND";
  if (said == "stream: OK") return desk::Clean{name_of(socket)};
  if (!said.starts_with(before) || !said.ends_with(found)) return desk::NotScanned{};
  return desk::Infected{said.substr(before.size(), said.size() - before.size() - found.size())};
}

}  // namespace

desk::Scanner clamd_scanner(std::string socket) {
  return
      [socket = std::move(socket)](const desk::PlainBytes& bytes) { return scan(socket, bytes); };
}

}  // namespace holdfast::jobs
