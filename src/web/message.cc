// See message.h. The only use of Beast: its parser of heads, fed whole heads by hand.
#include "web/message.h"

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <charconv>

#include "base/text.h"
#include "web/body_reader.h"

namespace holdfast::web {
namespace http = boost::beast::http;
namespace {

Unexpected<Refused> refuse(int status, std::string_view why) {
  return Unexpected<Refused>{Refused{status, why}};
}

std::string_view view_of(boost::beast::string_view text) { return {text.data(), text.size()}; }

/// Looks at every byte of the head once, as it arrives. Finds the empty line that ends it, and
/// refuses what Beast would mend: bare line ends, folded lines, control characters.
class HeadScan {
 public:
  enum class Found { nothing, end, wrong };

  /// Bytes looked at: the size of the head once its end is found.
  std::size_t size() const { return at_; }

  Found look_at(std::string_view input) {
    for (; at_ < input.size(); ++at_) {
      const char c = input[at_];
      const char before = at_ == 0 ? '\0' : input[at_ - 1];
      if ((before == '\r') != (c == '\n')) return Found::wrong;
      if (before == '\n' && (c == ' ' || c == '\t')) return Found::wrong;
      const bool line_end = c == '\r' || c == '\n';
      if (!line_end && c != '\t' && (static_cast<unsigned char>(c) < 0x20 || c == 0x7f))
        return Found::wrong;
      if (c == '\n' && at_ >= 3 && input[at_ - 2] == '\n') return ++at_, Found::end;
    }
    return Found::nothing;
  }

 private:
  std::size_t at_ = 0;
};

Refused refusal_for(boost::beast::error_code error) {
  if (error == http::error::header_limit) return {431, "header too large"};
  if (error == http::error::body_limit) return {413, "body too large"};
  if (error == http::error::bad_version) return {505, "unknown version"};
  return {400, "malformed request"};
}

bool all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

bool is_host(std::string_view host) {
  return !host.empty() && host.find_first_not_of(
                              "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                              "-._:[]") == host.npos;
}

std::vector<std::string_view> all_of(const Message& message, std::string_view name) {
  std::vector<std::string_view> found;
  for (const auto& [key, value] : message.headers)
    if (key == name) found.push_back(value);
  return found;
}

/// What is wrong with the head as a whole; nothing when all is well.
std::optional<Refused> wrong_with(const Message& message, unsigned version) {
  const auto hosts = all_of(message, "host");
  if (hosts.size() > 1) return Refused{400, "two hosts"};
  if (hosts.empty() && version >= 11) return Refused{400, "no host"};
  if (!hosts.empty() && !is_host(hosts.front())) return Refused{400, "malformed host"};
  const auto codings = all_of(message, "transfer-encoding");
  const auto lengths = all_of(message, "content-length");
  if (codings.size() + lengths.size() > 1) return Refused{400, "body length said twice"};
  if (!codings.empty() && (version < 11 || lower_ascii(codings.front()) != "chunked"))
    return Refused{400, "unknown transfer coding"};
  if (!lengths.empty() && !all_digits(lengths.front())) return Refused{400, "malformed length"};
  const auto expects = all_of(message, "expect");
  if (expects.size() > 1) return Refused{417, "unknown expectation"};
  if (!expects.empty() && lower_ascii(expects.front()) != "100-continue")
    return Refused{417, "unknown expectation"};
  return std::nullopt;
}

bool has_files(const Message& message) {
  const auto types = all_of(message, "content-type");
  return message.method == "POST" && types.size() == 1 &&
         lower_ascii(types.front()).starts_with("multipart/form-data");
}

std::string path_of(const Message& message) {
  const auto target = read_target(message.target);
  return target ? target->path : std::string();
}

}  // namespace

struct MessageReader::Inner {
  MessageLimits limits;
  TakesFiles takes_files;
  bool brings_files = false;
  HeadScan scan;
  Message message;
  std::optional<BodyReader> body;
  enum class Stage { before, head, body } stage = Stage::before;

  /// Takes the head off the front, through Beast's grammar.
  Result<unsigned, Refused> read_head(std::string& input) {
    http::request_parser<http::empty_body> parser;
    parser.header_limit(static_cast<std::uint32_t>(limits.header_bytes));
    parser.body_limit(limits.body_with_files_bytes);
    boost::beast::error_code error;
    parser.put(boost::asio::buffer(input.data(), scan.size()), error);
    if (error) return Unexpected<Refused>{refusal_for(error)};
    if (!parser.is_header_done()) return refuse(400, "malformed head");
    input.erase(0, scan.size());
    const auto& head = parser.get();
    message.method = view_of(head.method_string());
    message.target = view_of(head.target());
    message.keep_alive = head.keep_alive();
    for (const auto& field : head)
      message.headers.emplace_back(lower_ascii(view_of(field.name_string())),
                                   trimmed(view_of(field.value())));
    return head.version();
  }

  /// After wrong_with() has found nothing: there is one length, or one coding, or neither.
  std::optional<Refused> begin_body() {
    brings_files = takes_files && has_files(message) && takes_files(path_of(message));
    const auto limit = brings_files ? limits.body_with_files_bytes : limits.body_bytes;
    if (!all_of(message, "transfer-encoding").empty()) {
      body = BodyReader::of_chunks(limit);
      return std::nullopt;
    }
    const auto lengths = all_of(message, "content-length");
    const auto digits = lengths.empty() ? std::string_view{"0"} : lengths.front();
    std::size_t length = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    if (read.ec != std::errc{} || length > limit) return Refused{413, "body too large"};
    body = BodyReader::of_length(length);
    return std::nullopt;
  }

  /// Before the request line one empty line is let pass, as RFC 9112 section 2.2 asks.
  void skip_empty_line(std::string& input) {
    if (input.empty() || input == "\r") return;
    if (input.starts_with("\r\n")) input.erase(0, 2);
    stage = Stage::head;
  }

  Result<Step, Refused> feed_head(std::string& input) {
    const auto found = scan.look_at(input);
    if (found == HeadScan::Found::wrong) return refuse(400, "malformed head");
    if (found == HeadScan::Found::nothing) {
      if (input.size() > limits.header_bytes) return refuse(431, "header too large");
      return Step::more;
    }
    if (scan.size() > limits.header_bytes) return refuse(431, "header too large");
    const auto version = read_head(input);
    if (!version) return Unexpected<Refused>{version.error()};
    if (const auto wrong = wrong_with(message, *version)) return Unexpected<Refused>{*wrong};
    if (const auto wrong = begin_body()) return Unexpected<Refused>{*wrong};
    stage = Stage::body;
    const bool waits = !all_of(message, "expect").empty() && *version >= 11 && input.empty();
    const auto fed = feed_body(input);
    return waits && fed && *fed == Step::more ? Step::send_continue : fed;
  }

  Result<Step, Refused> feed_body(std::string& input) {
    const auto whole = body->feed(input);
    if (!whole) return Unexpected<Refused>{whole.error()};
    return *whole ? Step::whole : Step::more;
  }
};

MessageReader::MessageReader(MessageLimits limits, TakesFiles takes_files)
    : inner_(std::make_unique<Inner>()) {
  inner_->limits = limits;
  inner_->takes_files = std::move(takes_files);
}
MessageReader::~MessageReader() = default;
MessageReader::MessageReader(MessageReader&&) noexcept = default;
MessageReader& MessageReader::operator=(MessageReader&&) noexcept = default;

Result<MessageReader::Step, Refused> MessageReader::feed(std::string& input) {
  if (inner_->stage == Inner::Stage::before) inner_->skip_empty_line(input);
  switch (inner_->stage) {
    case Inner::Stage::before:
      return Step::more;
    case Inner::Stage::head:
      return inner_->feed_head(input);
    case Inner::Stage::body:
      return inner_->feed_body(input);
  }
  return refuse(400, "malformed request");
}

bool MessageReader::head_is_read() const { return inner_->stage == Inner::Stage::body; }

bool MessageReader::brings_files() const { return inner_->brings_files; }

std::string MessageReader::take_some() { return inner_->body->take(); }

Message MessageReader::take() {
  inner_->message.body = inner_->body->take();
  return std::move(inner_->message);
}

namespace {

Result<Method, Refused> method_of(std::string_view word) {
  if (word == "GET" || word == "HEAD") return Method::get;
  if (word == "POST") return Method::post;
  for (const std::string_view known : {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"})
    if (word == known) return refuse(405, "method never answered");
  return refuse(501, "unknown method");
}

/// Lists of one name are joined; a second Content-Type or Cookie would be read two ways.
std::optional<Refused> keep_headers(Message& message, Request& request) {
  for (auto& [name, value] : message.headers) {
    const auto [place, fresh] = request.headers.try_emplace(name, value);
    if (fresh) continue;
    if (name == "content-type" || name == "origin") return Refused{400, "header said twice"};
    place->second += (name == "cookie" ? "; " : ", ") + value;
  }
  return std::nullopt;
}

std::string header(const Request& request, std::string_view name) {
  const auto found = request.headers.find(name);
  return found == request.headers.end() ? "" : found->second;
}

/// The nearest proxy appends the address it saw, so the last one is the one to believe.
void believe_proxy(Request& request) {
  const auto addresses = header(request, "x-forwarded-for");
  const auto last = trimmed(std::string_view{addresses}.substr(addresses.rfind(',') + 1));
  if (!last.empty() && last.size() < 64) request.remote = last;
  const auto scheme = lower_ascii(header(request, "x-forwarded-proto"));
  if (!scheme.empty()) request.secure = scheme == "https";
}

}  // namespace

Result<Request, Refused> read_head(Message message, const Origin& origin) {
  const auto method = method_of(message.method);
  if (!method) return Unexpected<Refused>{method.error()};
  auto target = read_target(message.target);
  if (!target) return Unexpected<Refused>{target.error()};
  Request request{.method = *method,
                  .path = std::move(target->path),
                  .target = std::move(message.target),
                  .query = std::move(target->query),
                  .remote = origin.remote,
                  .secure = origin.secure};
  if (const auto wrong = keep_headers(message, request)) return Unexpected<Refused>{*wrong};
  request.cookies = read_cookies(header(request, "cookie"));
  if (origin.trusted_proxy) believe_proxy(request);
  return request;
}

Result<Request, Refused> read_request(Message message, const Origin& origin) {
  const auto body = std::exchange(message.body, {});
  auto request = read_head(std::move(message), origin);
  if (!request) return request;
  if (request->method == Method::get) {
    if (!body.empty()) return refuse(400, "body where none is read");
    return request;
  }
  auto form = read_form(header(*request, "content-type"), body);
  if (!form) return Unexpected<Refused>{form.error()};
  request->form = std::move(*form);
  return request;
}

}  // namespace holdfast::web
