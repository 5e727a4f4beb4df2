// See router.h.
#include "web/router.h"

#include <algorithm>
#include <cassert>
#include <tuple>
#include <typeinfo>

#include "base/id.h"
#include "base/text.h"
#include "web/cookies.h"
#include "web/csrf.h"

namespace holdfast::web {

std::string_view Visit::part(std::string_view name) const {
  for (const auto& [key, value] : parts)
    if (key == name) return value;
  return {};
}

/// Who asks, and what their forms' tokens are bound to.
struct Router::Caller {
  Moment now;
  std::optional<access::Reader> reader;
  std::string session;
  std::string bound_to;
  std::string new_visitor;  ///< the cookie to set if the page shows a form
  bool unknown = false;     ///< sessions cannot be read just now
  std::string csrf;
};

struct Router::Match {
  const Route* route;
  std::vector<std::pair<std::string, std::string>> parts;
};

namespace {

using Segments = std::vector<std::string_view>;

bool is_gap(std::string_view segment) { return segment.starts_with('{'); }

/// Literal words before gaps, so that the first route that fits is the nearest.
bool comes_before(const Route& a, const Route& b) {
  return std::tuple{split(a.pattern, '/'), a.method} < std::tuple{split(b.pattern, '/'), b.method};
}

bool same_shape(const Segments& a, const Segments& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](auto left, auto right) {
    return left == right || (is_gap(left) && is_gap(right));
  });
}

bool fits(const Segments& pattern, const Segments& path) {
  return std::equal(pattern.begin(), pattern.end(), path.begin(), path.end(),
                    [](auto wanted, auto given) {
                      return wanted == given || (is_gap(wanted) && !given.empty());
                    });
}

std::string_view header(const Request& request, std::string_view name) {
  const auto found = request.headers.find(name);
  return found == request.headers.end() ? std::string_view{} : found->second;
}

/// Browsers say where a request was made; old ones say nothing, and then the token decides alone.
bool is_from_another_site(const Request& request) {
  const auto site = header(request, "sec-fetch-site");
  return site == "cross-site" || site == "same-site";
}

bool lets_in(const std::optional<access::Reader>& reader, const Need& need) {
  if (need.operation == access::Operation::anyone) return true;
  return reader && access::may(*reader, need.operation);
}

std::string_view method_word(Method method) { return method == Method::get ? "GET" : "POST"; }

}  // namespace

Router::Router(std::vector<Route> routes, Gate gate)
    : routes_(std::move(routes)), gate_(std::move(gate)) {
  std::sort(routes_.begin(), routes_.end(), comes_before);
  for (const auto& route : routes_) {
    assert(route.pattern.starts_with('/') && route.handler);
    segments_.push_back(split(route.pattern, '/'));
    for (std::size_t i = 0; i + 1 < segments_.size(); ++i)
      assert(routes_[i].method != route.method || !same_shape(segments_[i], segments_.back()));
  }
}
Router::~Router() = default;

std::optional<Router::Match> Router::match(Method method, std::string_view path) const {
  const auto given = split(path, '/');
  for (std::size_t i = 0; i < routes_.size(); ++i) {
    if (routes_[i].method != method || !fits(segments_[i], given)) continue;
    Match found{&routes_[i], {}};
    for (std::size_t at = 0; at < given.size(); ++at) {
      const auto wanted = segments_[i][at];
      if (is_gap(wanted)) found.parts.emplace_back(wanted.substr(1, wanted.size() - 2), given[at]);
    }
    return found;
  }
  return std::nullopt;
}

Router::Caller Router::caller_of(const Request& request, Moment now) const {
  Caller caller{.now = now};
  auto signed_in = gate_.signed_in(request, now);
  caller.unknown = !signed_in;
  if (signed_in && *signed_in) {
    caller.reader = (*signed_in)->reader;
    caller.session = (*signed_in)->session;
    caller.bound_to = "session " + caller.session;
  } else {
    auto visitor = cookie_of(request, visitor_cookie);
    if (!visitor) {
      visitor = EventId::random(gate_.chance).text();
      caller.new_visitor = *visitor;
    }
    caller.bound_to = "visitor " + *visitor;
  }
  caller.csrf = csrf_token(gate_.csrf_key, caller.bound_to, gate_.chance);
  return caller;
}

bool Router::is_own_post(const Request& request, const Caller& caller) const {
  return is_csrf_token(gate_.csrf_key, caller.bound_to, request.form.value_or(csrf_field_name, ""));
}

Response Router::trouble(const Request& request, const Caller& caller, Trouble what) const {
  return gate_.error_page({caller.reader, caller.csrf, request.path}, what, "");
}

Response Router::stale(const Request& request, const Caller& caller) const {
  const bool shown_again = caller.reader && gate_.stale_form && match(Method::get, request.path);
  if (shown_again)
    if (auto form = gate_.stale_form(*caller.reader, request)) return std::move(*form);
  return trouble(request, caller, Trouble::unreadable);
}

Answer Router::answer_known(const Request& request, const Caller& caller) const {
  const auto found = match(request.method, request.path);
  if (!found) {
    const auto other = request.method == Method::get ? Method::post : Method::get;
    const auto elsewhere = match(other, request.path);
    if (!elsewhere || !lets_in(caller.reader, elsewhere->route->need))
      return {trouble(request, caller, Trouble::not_to_be_seen)};
    auto response = trouble(request, caller, Trouble::not_that_way);
    response.headers.emplace_back("allow", other == Method::get ? "GET, HEAD" : "POST");
    return {std::move(response), elsewhere->route->pattern};
  }
  const auto& route = *found->route;
  const bool posted = request.method == Method::post;
  if (posted && is_from_another_site(request))
    return {trouble(request, caller, Trouble::unreadable), route.pattern};
  const bool anyone = route.need.operation == access::Operation::anyone;
  if (!anyone && caller.unknown) {
    auto response = trouble(request, caller, Trouble::our_fault);
    response.status = 503;
    return {std::move(response), route.pattern};
  }
  if (!anyone && !caller.reader) return {gate_.signed_out(request, caller.now), route.pattern};
  if (!lets_in(caller.reader, route.need))
    return {trouble(request, caller, Trouble::not_to_be_seen), route.pattern};
  if (posted && !is_own_post(request, caller)) return {stale(request, caller), route.pattern};
  return {route.handler(
              Visit{request, found->parts, caller.reader, caller.now, caller.csrf, caller.session}),
          route.pattern};
}

Answer Router::apology(const Request& request, std::string_view kind) const {
  const auto found = match(request.method, request.path);
  const auto route = found ? found->route->pattern : std::string_view{"none"};
  const auto id = header(request, "request-id");
  // The kind of what was thrown, not its words: they can hold what somebody typed.
  if (gate_.log != nullptr)
    gate_.log->note(Level::error, "page failed", {{"id", id}, {"route", route}, {"kind", kind}});
  return {gate_.error_page({{}, {}, request.path}, Trouble::our_fault, id), route};
}

Answer Router::answer(const Request& request) const {
  try {
    const auto caller = caller_of(request, gate_.clock.now());
    auto answer = answer_known(request, caller);
    const bool shows_a_form = answer.response.body.find(caller.csrf) != std::string::npos;
    if (shows_a_form && !caller.new_visitor.empty())
      set_cookie(answer.response, request, {visitor_cookie, caller.new_visitor, {}});
    return answer;
  } catch (const std::exception& thrown) {
    return apology(request, typeid(thrown).name());
  } catch (...) {
    return apology(request, "unknown");
  }
}

bool Router::takes_files(std::string_view path) const {
  const auto found = match(Method::post, path);
  return found && found->route->brings == Brings::files;
}

bool Router::may_send_files(const Request& head) const {
  const auto found = match(Method::post, head.path);
  if (!found || is_from_another_site(head)) return false;
  const auto signed_in = gate_.signed_in(head, gate_.clock.now());
  return signed_in && *signed_in && lets_in((*signed_in)->reader, found->route->need);
}

std::string routes_as_markdown(std::span<const Route> routes) {
  std::string text = "| method | address | needs |\n|---|---|---|\n";
  for (const auto& route : routes) {
    text.append("| ").append(method_word(route.method)).append(" | `").append(route.pattern);
    text.append("` | ").append(access::wire_of(route.need.operation)).append(" |\n");
  }
  return text;
}

}  // namespace holdfast::web
