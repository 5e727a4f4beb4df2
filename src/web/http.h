// A request and a response as values: what pages see of HTTP. Sockets are server.cc's business
// alone.
#pragma once
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/moment.h"
#include "base/received.h"

namespace holdfast::web {

class LiveStream;

enum class Method : std::uint8_t { get, post };

/// Fields of a form or a query in the order sent; a name may come more than once.
class Form {
 public:
  std::vector<std::pair<std::string, std::string>> fields;

  /// The first value of that name.
  std::optional<std::string_view> value(std::string_view name) const;
  std::string_view value_or(std::string_view name, std::string_view otherwise) const;
  std::vector<std::string_view> values(std::string_view name) const;
  bool has(std::string_view name) const { return value(name).has_value(); }
};

struct Request {
  Method method = Method::get;
  std::string path;    ///< percent-decoded, begins with "/", UTF-8
  std::string target;  ///< as sent, path and query: for links back
  Form query;
  Form form;          ///< of a POST, urlencoded or multipart
  Received received;  ///< its files, where the route takes any
  std::map<std::string, std::string, std::less<>> cookies;
  std::map<std::string, std::string, std::less<>> headers;  ///< names in lower case
  std::string remote;   ///< the client's address, by the trusted proxy if one is set
  bool secure = false;  ///< TLS, here or at the trusted proxy
};

struct Response {
  int status = 200;
  std::string type = "text/html; charset=utf-8";
  std::string body;
  std::vector<std::pair<std::string, std::string>>
      headers;  ///< besides those the server always sends
  /// What goes on being sent after the head, in place of a body; null: nothing.
  std::shared_ptr<LiveStream> stream = nullptr;
};

/// To be one value of a query: all but letters, figures, "/" and "-._~" as %XX.
std::string percent_encoded(std::string_view text);

/// A file of FHIR, to be kept: `name` is letters, figures and "-_." alone.
Response fhir_file(std::string name, std::string json);

/// 303, so that a reload never posts again.
Response see_other(std::string address);

}  // namespace holdfast::web
