// Any bytes as a stream of requests, through everything between the socket and the router. The same
// bytes cut elsewhere must say the same, because where a network cuts is nobody's choice; and what
// is accepted must be what the rest of the house counts on.
#include <cstdlib>

#include "base/bytes.h"
#include "base/text.h"
#include "web/message.h"
#include "web/response_writer.h"

using namespace holdfast;
using namespace holdfast::web;

namespace {

constexpr MessageLimits limits{.header_bytes = 2'000, .body_bytes = 2'000};

void expect(bool holds) {
  if (!holds) std::abort();
}

/// What came of a stream: a line a request, and the status that ended it, if one did.
struct Told {
  std::string words;
  int refused = 0;
};

void look_at(const Request& request) {
  expect(request.path.starts_with('/') && is_utf8(request.path));
  expect(request.path.find('\0') == request.path.npos);
  expect(request.path.find("/../") == request.path.npos && !request.path.ends_with("/.."));
  for (const auto* form : {&request.query, &request.form}) {
    expect(form->fields.size() <= form_limit_fields);
    for (const auto& [name, value] : form->fields) expect(is_utf8(name) && is_utf8(value));
  }
  for (const auto& [name, value] : request.cookies) expect(is_utf8(name) && is_utf8(value));
  const auto accepts = request.headers.find("accept-encoding");
  if (accepts != request.headers.end()) takes_gzip(accepts->second);
  // What a page sends back of a request never makes a header of its own.
  const auto bytes = response_bytes(see_other(request.target), {}, {});
  expect(bytes.find("\r\n\r\n") == bytes.size() - 4);
}

Told tell(std::string_view stream, std::size_t cut_every) {
  Told told;
  std::string input;
  MessageReader reader{limits};
  while (true) {
    const auto step = reader.feed(input);
    if (!step) {
      told.refused = step.error().status;
      return told;
    }
    if (*step == MessageReader::Step::whole) {
      auto message = reader.take();
      expect(message.body.size() <= limits.body_bytes);
      told.words += message.method + " " + message.target + " " + message.body + "\n";
      const auto request = read_request(std::move(message), {.remote = "127.0.0.1"});
      if (request) look_at(*request);
      reader = MessageReader{limits};
      continue;
    }
    if (stream.empty()) return told;
    input += stream.substr(0, cut_every);
    stream.remove_prefix(std::min(cut_every, stream.size()));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto stream = text_of({data, size});
  const auto whole = tell(stream, stream.size() + 1);
  const auto cut = tell(stream, 1 + size % 7);
  expect(whole.words == cut.words);
  expect((whole.refused == 0) == (cut.refused == 0));
  return 0;
}
