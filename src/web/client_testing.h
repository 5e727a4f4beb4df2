// What tests of the server over a real socket share: a client that can be ruder than any library
// lets it be.
#pragma once
#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace holdfast::web::testing {

/// Raw bytes. Waits for what it is told to wait for, and no longer than ten seconds.
class Client {
 public:
  explicit Client(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{.tv_sec = 10, .tv_usec = 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    REQUIRE(::connect(socket_, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0);
  }
  ~Client() { ::close(socket_); }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  void send(std::string_view bytes) const {
    while (!bytes.empty()) {
      const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0) return;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
  }
  void end_sending() const { ::shutdown(socket_, SHUT_WR); }

  /// One response, as long as its content-length says.
  std::string response() {
    std::size_t head_end = 0;
    while ((head_end = held_.find("\r\n\r\n")) == held_.npos)
      if (!take_more()) return std::exchange(held_, "");
    const auto length = held_.find("content-length: ");
    const auto body = length < head_end ? std::stoul(held_.substr(length + 16)) : 0;
    while (held_.size() < head_end + 4 + body && take_more()) {
    }
    const auto whole = held_.substr(0, head_end + 4 + body);
    held_.erase(0, whole.size());
    return whole;
  }
  /// Everything up to the end of these words; what came before the other end closed where they
  /// never come.
  std::string until(std::string_view words) {
    std::size_t at = 0;
    while ((at = held_.find(words)) == held_.npos)
      if (!take_more()) return std::exchange(held_, "");
    const auto first = held_.substr(0, at + words.size());
    held_.erase(0, first.size());
    return first;
  }
  /// Everything until the other end closes.
  std::string rest() {
    while (take_more()) {
    }
    return std::exchange(held_, "");
  }
  int socket() const { return socket_; }

 private:
  bool take_more() {
    char buffer[4096];
    const auto got = ::recv(socket_, buffer, sizeof buffer, 0);
    if (got < 0) CHECK((errno == ECONNRESET || errno == EPIPE));
    if (got > 0) held_.append(buffer, static_cast<std::size_t>(got));
    return got > 0;
  }
  int socket_;
  std::string held_;
};

inline int status_of(std::string_view response) {
  return response.starts_with("HTTP/1.1 ") ? std::stoi(std::string{response.substr(9, 3)}) : 0;
}

}  // namespace holdfast::web::testing
