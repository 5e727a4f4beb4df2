// See wire.h.
#include "web/wire.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <climits>

namespace holdfast::web {
namespace {

Wire::Step outcome_of_socket(ssize_t returned, Wire::State when_it_would_block) {
  if (returned > 0) return {Wire::State::moved, static_cast<std::size_t>(returned)};
  if (returned == 0) return {};
  const bool later = errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
  return {later ? when_it_would_block : Wire::State::closed};
}

int length_of(std::size_t size) { return static_cast<int>(std::min<std::size_t>(size, INT_MAX)); }

}  // namespace

void Wire::FreeTls::operator()(ssl_st* tls) const { SSL_free(tls); }

Wire::Wire(int socket, ssl_ctx_st* tls) : socket_(socket) {
  if (tls == nullptr) return;
  tls_.reset(SSL_new(tls));
  if (tls_) SSL_set_fd(tls_.get(), socket);
}

Wire::~Wire() = default;

Wire::Step Wire::outcome_of_tls(int returned) const {
  if (returned > 0) return {State::moved, static_cast<std::size_t>(returned)};
  switch (SSL_get_error(tls_.get(), returned)) {
    case SSL_ERROR_WANT_READ:
      return {State::want_read};
    case SSL_ERROR_WANT_WRITE:
      return {State::want_write};
    default:
      ERR_clear_error();
      return {};
  }
}

Wire::Step Wire::handshake() {
  if (!tls_) return {State::moved};
  ERR_clear_error();
  return outcome_of_tls(SSL_accept(tls_.get()));
}

Wire::Step Wire::read(std::span<char> into) {
  if (!tls_)
    return outcome_of_socket(::recv(socket_, into.data(), into.size(), 0), State::want_read);
  ERR_clear_error();
  return outcome_of_tls(SSL_read(tls_.get(), into.data(), length_of(into.size())));
}

Wire::Step Wire::write(std::string_view bytes) {
  if (!tls_)
    return outcome_of_socket(::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL),
                             State::want_write);
  ERR_clear_error();
  return outcome_of_tls(SSL_write(tls_.get(), bytes.data(), length_of(bytes.size())));
}

void Wire::end_writing() {
  if (tls_ && SSL_is_init_finished(tls_.get())) {
    ERR_clear_error();
    SSL_shutdown(tls_.get());
    ERR_clear_error();
  }
  ::shutdown(socket_, SHUT_WR);
}

}  // namespace holdfast::web
