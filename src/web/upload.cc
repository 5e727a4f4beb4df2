// See upload.h.
#include "web/upload.h"

namespace holdfast::web {
namespace {

Taker let_run_out() {
  return {{[](std::string_view, std::string_view) {}, [](std::string_view) {}, [] {}},
          [] { return Received{}; }};
}

}  // namespace

Upload::Upload(Request head, Taker taker, std::string_view boundary)
    : request_(std::move(head)), taker_(std::move(taker)), reader_(boundary, taker_.sink) {}

Result<std::unique_ptr<Upload>, Refused> Upload::begin(Request head, const UploadParts& parts) {
  const auto type = head.headers.find("content-type");
  const auto boundary = type == head.headers.end() ? std::nullopt : boundary_of(type->second);
  if (!boundary) return Unexpected<Refused>{Refused{400, "malformed boundary"}};
  auto taker = parts.taker_for(head);
  return std::unique_ptr<Upload>(
      new Upload(std::move(head), taker ? std::move(*taker) : let_run_out(), *boundary));
}

Result<Done, Refused> Upload::feed(std::string_view bytes) { return reader_.feed(bytes); }

Result<Request, Refused> Upload::finish() {
  auto form = reader_.finish();
  if (!form) return Unexpected<Refused>{form.error()};
  request_.form = std::move(*form);
  request_.received = taker_.received();
  return std::move(request_);
}

bool Filing::is_ready() const {
  return !upload || step == MessageReader::Step::whole || bytes.size() >= upload_piece_bytes;
}

Result<Done, Refused> Filing::take(const UploadParts& parts) {
  if (!upload) {
    auto read = read_head(std::move(head), origin);
    if (!read) return Unexpected<Refused>{read.error()};
    auto begun = Upload::begin(std::move(*read), parts);
    if (!begun) return Unexpected<Refused>{begun.error()};
    upload = std::move(*begun);
  }
  return upload->feed(std::exchange(bytes, {}));
}

void Filing::hand_on(const UploadParts& parts) {
  try {
    const auto taken = take(parts);
    if (!taken)
      request = Unexpected<Refused>{taken.error()};
    else if (step == MessageReader::Step::whole)
      request = upload->finish();
  } catch (...) {
    request = Unexpected<Refused>{Refused{500, "taking a file failed"}};
  }
}

}  // namespace holdfast::web
