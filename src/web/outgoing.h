// From a request to the bytes that answer it: what is done where sockets are not.
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "web/response_writer.h"
#include "web/server.h"

namespace holdfast::web {

/// What goes out, with what is noted of it.
struct Outgoing {
  std::string bytes;
  std::string_view route = "none";
  int status = 0;
  std::size_t body_bytes = 0;
  Framing::After after = Framing::After::close;
  std::shared_ptr<LiveStream> stream = nullptr;  ///< goes on once the bytes are sent
};

/// `request` null: there was none that could be read.
Outgoing finished(const ServerParts& parts, Answer answer, const Request* request,
                  const std::pair<bool, Framing>& secure_and_framing);
/// Never throws.
Answer answer_or_apology(const ServerParts& parts, const Request& request);

}  // namespace holdfast::web
