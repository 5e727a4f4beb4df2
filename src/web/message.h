// One HTTP/1.x request out of a stream of bytes. Beast's parser does the grammar; what it lets pass
// and a proxy might read otherwise (no Host or two, unknown transfer codings, both lengths, folded
// lines, bare line ends) is refused here. No sockets: the fuzz target feeds it directly.
#pragma once
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "web/request_reader.h"

namespace holdfast::web {

struct MessageLimits {
  std::size_t header_bytes = 16 << 10;
  std::size_t body_bytes = 2 << 20;
  /// Where files are taken. Far above the limit of a file, because what is beyond that is let run
  /// out unkept: whoever sends a film reads our words and not of a broken connection.
  std::size_t body_with_files_bytes = 500 << 20;
};

/// Whether a POST to this path may bring files: then its body is taken bit by bit.
using TakesFiles = std::function<bool(std::string_view path)>;

/// A request as received. Header names are in lower case; a chunked body has been put together, and
/// its trailers dropped.
struct Message {
  std::string method;
  std::string target;
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;
  bool keep_alive = false;  ///< as its version and Connection header ask
};

class MessageReader {
 public:
  enum class Step {
    more,           ///< feed it again when there are more bytes
    send_continue,  ///< the client waits for "100 Continue" before its body; said once
    whole,          ///< take() it
  };

  explicit MessageReader(MessageLimits limits, TakesFiles takes_files = {});
  ~MessageReader();
  MessageReader(MessageReader&&) noexcept;
  MessageReader& operator=(MessageReader&&) noexcept;

  /// Takes what it can off the front of `input`. After a refusal the connection is of no more use.
  Result<Step, Refused> feed(std::string& input);
  /// Whether the empty line after the headers has come.
  bool head_is_read() const;
  /// Whether the body brings files: take_some() it between feeds, so that it never stands whole.
  bool brings_files() const;
  std::string take_some();
  Message take();

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

/// Where a request came from, as the socket has it.
struct Origin {
  std::string remote;
  bool secure = false;
  bool trusted_proxy = false;  ///< then its X-Forwarded-For and -Proto are believed
};

/// 405 for a method we know and never answer, 501 for one we do not know. HEAD becomes get: the
/// server leaves out the body.
Result<Request, Refused> read_request(Message message, const Origin& origin);
/// The same without its form: for a body that is read elsewhere.
Result<Request, Refused> read_head(Message message, const Origin& origin);

}  // namespace holdfast::web
