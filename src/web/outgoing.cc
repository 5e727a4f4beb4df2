// See outgoing.h.
#include "web/outgoing.h"

namespace holdfast::web {

Outgoing finished(const ServerParts& parts, Answer answer, const Request* request,
                  const std::pair<bool, Framing>& secure_and_framing) {
  auto [secure, framing] = secure_and_framing;
  auto& response = answer.response;
  if (request != nullptr) {
    const auto accepts = request->headers.find("accept-encoding");
    if (accepts != request->headers.end()) compress(response, accepts->second);
  }
  add_safe_headers(response, secure);
  // What goes on is the last thing its connection is for.
  if (response.stream) framing.after = Framing::After::close;
  const bool goes_on = framing.body == Framing::Body::sent;
  return {.bytes = response_bytes(response, parts.clock.now(), framing),
          .route = answer.route,
          .status = response.status,
          .body_bytes = response.body.size(),
          .after = framing.after,
          .stream = goes_on ? response.stream : nullptr};
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
