// The whole HTML document around a page: our header and footer, navigation, who is signed in, and
// the slots a page may fill. The govuk-frontend template is followed (class names, skip link,
// order) except where it would not be ours: no crown, no GDS Transport, and no inline script,
// because our Content-Security-Policy forbids it; a module of ours sets the class that says script
// runs.
//
// Order on the page: skip link, header (name, person, demonstration strip, navigation), identity
// bar, banner, back link, the page's own navigation, main (error summary, content), footer. All of
// it lies in landmarks.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/reader.h"
#include "base/id.h"
#include "govuk/buttons.h"
#include "govuk/html.h"
#include "web/assets.h"
#include "web/http.h"
#include "web/route.h"

namespace holdfast::web {

/// A link of the service navigation. It is marked as current where the path is its own or lies
/// under it ("/" only its own).
struct NavigationLink {
  std::string text;
  std::string href;
};

enum class Service {
  real,
  demonstration,  ///< made-up people: says so on every page, on screen and on paper
};

/// What every page of the running service shares; made once in main.cc.
struct Frame {
  const Assets* assets = nullptr;
  Service service = Service::real;
  std::function<std::vector<NavigationLink>(const access::Reader&)> navigation;
  std::function<std::string(AgencyId)> agency_name;
  std::string home_href = "/";
  std::string account_href = "/account";    ///< the signed-in person's own page
  std::string sign_out_href = "/sign-out";  ///< POST
};

/// Who looks, as far as the frame shows it. Error pages may have none of it.
struct Viewer {
  std::optional<access::Reader> reader;
  std::string csrf;
  std::string path;  ///< of the request: marks the current navigation link
};
Viewer viewer_of(const Visit& visit);

/// What one page brings. Only title and main are needed.
struct Page {
  std::string title;  ///< "Chronology": becomes "Chronology – Holdfast"
  govuk::Html main;
  int status = 200;
  std::optional<govuk::BackLink> back;
  govuk::Html identity;    ///< identity bar of a child's record
  govuk::Html banner;      ///< as known at
  govuk::Html navigation;  ///< sub navigation of a record; before main, so that skipping skips it
  govuk::Html error_summary;  ///< when there is one the title begins "Error: "
  std::string live = {};      ///< the address that tells when it has changed; empty: it is not told
};

/// The document, doctype to </html>.
std::string document(const Frame& frame, const Viewer& viewer, const Page& page);
/// The document as a response, with the page's status.
Response respond(const Frame& frame, const Viewer& viewer, const Page& page);
Response respond(const Frame& frame, const Visit& visit, const Page& page);

/// The hidden field that every form of ours carries.
govuk::Html csrf_field(std::string_view csrf);

}  // namespace holdfast::web
