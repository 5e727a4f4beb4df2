// Signing in and looking after one's own account: GOV.UK pattern pages, one thing a page. What
// happens is access::FrontDoor's; which people, agencies and roles there are is the service's own
// list, which reaches these pages as functions, because web knows neither desk nor practice.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "access/front_door.h"
#include "base/result.h"
#include "web/layout.h"
#include "web/route.h"
#include "web/router.h"

namespace holdfast::web {

/// One of the agencies a person acts for.
struct Membership {
  access::Capacity capacity;
  std::string agency_name;
  bool coordinator = false;
};

/// A person as the service lists them now.
struct Standing {
  std::string name;
  std::vector<Membership> memberships;  ///< none: may not sign in any more
};

/// What these pages need of the rest of the house; filled in main.cc, called from several threads.
struct SignInDesk {
  /// Nothing when the service does not list the person. Asked at every request: a changed role or a
  /// person who left counts at once.
  std::function<Result<std::optional<Standing>>(PersonId)> standing_of;
  /// A form posted after its session had run out, to be found when it is opened again.
  std::function<Result<Done>(PersonId, const std::string& address,
                             const std::vector<std::pair<std::string, std::string>>& fields)>
      keep_draft;
  /// Tells the owner of the account by message.
  std::function<void(const std::string& email)> tell_password_changed;
};

/// `door` and `frame` outlive the routes.
struct SignIn {
  const access::FrontDoor& door;
  const Frame& frame;
  SignInDesk desk;
};

std::vector<Route> sign_in_routes(const SignIn& sign_in);

/// Somebody of a demonstration, whom anybody may be.
struct MadeUpPerson {
  PersonId person;
  Standing standing;
};
/// A page that lists the made-up people and signs in as one of them at a press. Only ever wired
/// where the service's ledger says that it is a demonstration.
std::vector<Route> demonstration_routes(const SignIn& sign_in,
                                        std::function<std::vector<MadeUpPerson>()> people);

/// What a page's script sends along with what it asks by itself, unasked by its reader.
inline constexpr std::string_view asked_by_page = "holdfast-by-itself";

/// For Gate::signed_in: whose cookie it is, all the way in, and still listed. What a page asks by
/// itself (a stream, a look at what changed) does not make the session last.
Result<std::optional<SignedIn>> signed_in(const SignIn& sign_in, const Request& request,
                                          Moment now);
/// Whether this reader is still in by that session, for that agency and in that role.
Result<bool> is_still_in(const SignIn& sign_in, const access::Reader& reader,
                         std::string_view session, Moment now);
/// For Gate::signed_out: to the sign-in page and, afterwards, back. What was typed into a form
/// whose session had run out is kept as its owner's draft first.
Response sign_in_again(const SignIn& sign_in, const Request& request, Moment now);
/// For Gate::stale_form: keeps what was typed and leads to the form with it.
std::optional<Response> stale_form(const SignIn& sign_in, const access::Reader& reader,
                                   const Request& request);

}  // namespace holdfast::web
