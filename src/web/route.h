// A route: method, pattern, what one needs to be let in, and the function that answers. A route
// without a Need does not compile.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/reader.h"
#include "base/id.h"
#include "web/http.h"

namespace holdfast::web {

/// What a reader's role must allow. Whether they may open *this* record is desk's to say.
struct Need {
  access::Operation operation;
  explicit constexpr Need(access::Operation needed) : operation(needed) {}
};

/// One request on its way through a page.
struct Visit {
  const Request& request;
  std::vector<std::pair<std::string, std::string>> parts;  ///< what the pattern's {names} stood for
  std::optional<access::Reader> reader;  ///< always set unless the route needs `anyone`
  Moment now;
  std::string csrf;          ///< goes into every form as the hidden field "csrf"
  std::string session = {};  ///< names it, no secret; empty where nobody is signed in

  std::string_view part(std::string_view name) const;
  /// The id in that part; nothing when it is not one (the page then answers not_found).
  template <class AnyId>
  std::optional<AnyId> id(std::string_view name) const {
    return AnyId::from(part(name));
  }
};

using Handler = std::function<Response(const Visit&)>;

/// Whether a form may bring files: raises the limit of its body.
enum class Brings : std::uint8_t { fields, files };

struct Route {
  Method method;
  std::string_view pattern;  ///< "/records/{record}/chronology"
  Need need;
  Handler handler;
  Brings brings = Brings::fields;
};

}  // namespace holdfast::web
