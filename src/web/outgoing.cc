// See outgoing.h.
#include "web/outgoing.h"

namespace holdfast::web {

Outgoing finished(const ServerParts& parts, Answer answer, const Request* request,
                  const std::pair<bool, Framing>& secure_and_framing) {
  const auto& [secure, framing] = secure_and_framing;
  auto& response = answer.response;
  if (request != nullptr) {
    const auto accepts = request->headers.find("accept-encoding");
    if (accepts != request->headers.end()) compress(response, accepts->second);
  }
  add_safe_headers(response, secure);
  return {response_bytes(response, parts.clock.now(), framing), answer.route, response.status,
          response.body.size(), framing.after};
}

Answer answer_or_apology(const ServerParts& parts, const Request& request) {
  try {
    return parts.answer(request);
  } catch (...) {
    // The router catches what pages throw; this is what it may throw itself.
    parts.log.note(Level::error, "answering failed", {});
    return {parts.refusal(500)};
  }
}

}  // namespace holdfast::web
