// From the bytes of a request to the request: what is done where sockets are not.
#pragma once
#include <memory>
#include <string>

#include "web/message.h"
#include "web/upload.h"

namespace holdfast::web {

/// One request as it came in, or why there is none.
struct Incoming {
  enum class What { request, refused, gone } what = What::gone;
  Request request;
  Refused refused;
  std::string method;  ///< one we know, else "other"
  bool keep_alive = false;
};

/// A whole message, read.
Incoming understood(Message message, const Origin& origin);
/// The head of one that brings files; what is known of it by now goes into `incoming`.
std::shared_ptr<Filing> begun(Message head, const Origin& origin, Incoming& incoming);

}  // namespace holdfast::web
