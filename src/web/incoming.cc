// See incoming.h.
#include "web/incoming.h"

#include <utility>

namespace holdfast::web {
namespace {

std::string method_word(std::string_view method) {
  for (const std::string_view known : {"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    if (method == known) return std::string{known};
  return "other";
}

}  // namespace

Incoming understood(Message message, const Origin& origin) {
  Incoming incoming{.method = method_word(message.method), .keep_alive = message.keep_alive};
  auto request = read_request(std::move(message), origin);
  incoming.what = request ? Incoming::What::request : Incoming::What::refused;
  if (request) {
    incoming.request = std::move(*request);
  } else {
    incoming.refused = request.error();
  }
  return incoming;
}

std::shared_ptr<Filing> begun(Message head, const Origin& origin, Incoming& incoming) {
  incoming.method = method_word(head.method);
  incoming.keep_alive = head.keep_alive;
  auto bytes = std::exchange(head.body, {});
  return std::make_shared<Filing>(
      Filing{.head = std::move(head), .origin = origin, .bytes = std::move(bytes)});
}

}  // namespace holdfast::web
