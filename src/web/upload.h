// A form that brings files, on its way in. Who sends it is asked before a byte of it is kept; then
// its bytes go on as they come, on the threads that may wait for a disk.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "web/message.h"
#include "web/multipart.h"

namespace holdfast::web {

/// Bytes of a body gathered before they are handed on.
inline constexpr std::size_t upload_piece_bytes = 256 << 10;

/// What takes the files of one request, and what it then holds.
struct Taker {
  FileSink sink;
  std::function<Received()> received;
};

/// Called from several threads at once.
struct UploadParts {
  TakesFiles takes_files;
  /// From the head of the request: nothing where its sender may not send files here; then the files
  /// are let run out, and the page sees a form without them.
  std::function<std::optional<Taker>(const Request& head)> taker_for;
};

/// One at a time: construct, feed() as it comes, finish().
class Upload {
 public:
  static Result<std::unique_ptr<Upload>, Refused> begin(Request head, const UploadParts& parts);
  Result<Done, Refused> feed(std::string_view bytes);
  /// The whole request. Refused where its body was not a form.
  Result<Request, Refused> finish();

 private:
  Upload(Request head, Taker taker, std::string_view boundary);
  Request request_;
  Taker taker_;
  MultipartReader reader_;
};

/// A form with files while it comes: shared by its connection and the threads it hands bytes to, of
/// which one at a time touches it.
struct Filing {
  Message head;
  Origin origin;
  std::string bytes;  ///< come, and not yet handed on
  MessageReader::Step step = MessageReader::Step::more;
  std::unique_ptr<Upload> upload;
  Result<Request, Refused> request{Request{}};  ///< whole once all has come; or why it is refused

  /// Whether there is enough to hand on: a thread is not woken for each 16 KB.
  bool is_ready() const;
  /// Never throws.
  void hand_on(const UploadParts& parts);

 private:
  Result<Done, Refused> take(const UploadParts& parts);
};

}  // namespace holdfast::web
