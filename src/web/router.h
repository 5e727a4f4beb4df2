// From a request to the page that answers it, past everything that may stand in the way, always in
// this order: is there such a route; who asks; may their role; does the post come from a form of
// ours; then the page. Who is signed in and what pages look like is told by the Gate, so the router
// knows neither where sessions lie nor what a page is.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/chance.h"
#include "base/clock.h"
#include "web/error_pages.h"
#include "web/log.h"
#include "web/route.h"
#include "web/server.h"

namespace holdfast::web {

struct SignedIn {
  access::Reader reader;
  std::string session;  ///< names the session, no secret: what its forms' tokens are bound to
};

/// Filled in main.cc. All are called from several threads at once.
struct Gate {
  /// Nothing when nobody is, or not all the way.
  std::function<Result<std::optional<SignedIn>>(const Request&, Moment now)> signed_in;
  /// To the sign-in page, keeping what was typed where the session has just run out. Called only
  /// for requests that another site did not send.
  std::function<Response(const Request&, Moment now)> signed_out;
  /// For a form whose token is of an earlier session of the browser (signed in again in another
  /// tab): nothing is done, and what was typed is shown again to be sent again. Nothing where it
  /// cannot be kept.
  std::function<std::optional<Response>(const access::Reader&, const Request&)> stale_form;
  std::function<Response(const Viewer&, Trouble, std::string_view reference)> error_page;
  Digest csrf_key{};  ///< the same on every node
  Clock clock;
  Chance chance;
  Log* log = nullptr;
};

class Router {
 public:
  /// Two routes of one method and shape are an error of ours (assert).
  Router(std::vector<Route> routes, Gate gate);
  ~Router();
  Router(const Router&) = delete;
  Router& operator=(const Router&) = delete;

  /// Never throws: what a page throws becomes the "our fault" page.
  Answer answer(const Request& request) const;

  /// Whether a POST to this path may bring files.
  bool takes_files(std::string_view path) const;
  /// Whether whoever sends this may do what its route needs: asked before files are kept.
  bool may_send_files(const Request& head) const;

  /// Sorted by pattern, then method.
  std::span<const Route> all() const { return routes_; }

 private:
  struct Caller;
  struct Match;
  std::optional<Match> match(Method method, std::string_view path) const;
  Caller caller_of(const Request& request, Moment now) const;
  Answer answer_known(const Request& request, const Caller& caller) const;
  Response trouble(const Request& request, const Caller& caller, Trouble what) const;
  Response stale(const Request& request, const Caller& caller) const;
  bool is_own_post(const Request& request, const Caller& caller) const;
  Answer apology(const Request& request, std::string_view kind) const;

  std::vector<Route> routes_;
  std::vector<std::vector<std::string_view>> segments_;  ///< of each route's pattern
  Gate gate_;
};

/// docs/routes.md: one row a route, with what it needs.
std::string routes_as_markdown(std::span<const Route> routes);

}  // namespace holdfast::web
