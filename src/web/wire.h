// Bytes in and out of one accepted socket, plain or TLS, never waiting: each step says what it got
// or what it waits for. OpenSSL reads the socket itself: Asio's own TLS stream keeps some 70 KB of
// buffers a connection for as long as it lives, and ours must cost little while it idles.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

struct ssl_ctx_st;
struct ssl_st;

namespace holdfast::web {

class Wire {
 public:
  enum class State : std::uint8_t { moved, want_read, want_write, closed };
  struct Step {
    State state = State::closed;
    std::size_t bytes = 0;  ///< of a read or write that moved
  };

  /// Does not own the socket, which must not block. No context: plain.
  Wire(int socket, ssl_ctx_st* tls);
  ~Wire();
  Wire(const Wire&) = delete;
  Wire& operator=(const Wire&) = delete;

  bool secure() const { return tls_ != nullptr; }
  /// Moved: hands are shaken. At once when plain.
  Step handshake();
  /// Closed: the other end has no more to say, or the connection is broken.
  Step read(std::span<char> into);
  Step write(std::string_view bytes);
  /// No more from us; the other end may still be speaking.
  void end_writing();

 private:
  Step outcome_of_tls(int returned) const;

  struct FreeTls {
    void operator()(ssl_st* tls) const;
  };
  int socket_;
  std::unique_ptr<ssl_st, FreeTls> tls_;
};

}  // namespace holdfast::web
