// The document around a page. Header, footer and demonstration strip are ours and stand nowhere
// else, so their markup is here; the rest of the furniture comes from govuk/.
#include "web/layout.h"

#include <cassert>

#include "base/words.h"
#include "govuk/markup.h"
#include "govuk/navigation.h"
#include "web/csrf.h"

namespace holdfast::web {
namespace {

using govuk::Html;
using govuk::raw;
using govuk::safe_href;
using govuk::text;

/// A rope made fast around a post: the one thing that holds. Drawn in two strokes so that it stays
/// readable at 16 pixels; the same drawing as assets/mark.svg.
constexpr std::string_view mark =
    R"(<svg class="holdfast-header__mark" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" )"
    R"(width="32" height="32" aria-hidden="true" focusable="false" fill="none" )"
    R"(stroke="currentColor" stroke-width="3.5" stroke-linecap="round">)"
    R"(<path d="M11 4v24M21 4v24"/><path d="M4 19c5 0 6-6 12-6s7 6 12 6"/></svg>)";

std::string attribute(std::string_view value) { return text(value).str(); }
std::string link_address(std::string_view address) { return attribute(safe_href(address)); }

std::string script(const Assets& assets, std::string_view name) {
  return R"(<script type="module" src=")" + assets.href(name) + R"("></script>)";
}

std::string head(const Frame& frame, const Page& page) {
  const Assets& assets = *frame.assets;
  const std::string title = page.error_summary.empty()
                                ? say("{page} – Holdfast", {{"page", page.title}})
                                : say("Error: {page} – Holdfast", {{"page", page.title}});
  std::string made = R"(<head><meta charset="utf-8"><title>)" + text(title).str() + "</title>";
  made += R"(<meta name="viewport" content="width=device-width, initial-scale=1, )"
          R"(viewport-fit=cover"><meta name="theme-color" content="#144e5f">)"
          R"(<meta name="robots" content="noindex, nofollow">)";
  made += R"(<link rel="icon" sizes="any" type="image/svg+xml" href=")" + assets.href("mark.svg") +
          R"(">)";
  for (const std::string_view sheet :
       {"govuk.css", "moj.css", "holdfast.css", "frame.css", "drawing.css"})
    made += R"(<link rel="stylesheet" href=")" + assets.href(sheet) + R"(">)";
  made += R"(<link rel="stylesheet" media="print" href=")" + assets.href("paper.css") + R"(">)";
  for (const std::string_view script : {"govuk.js", "moj.js"})
    made += R"(<link rel="modulepreload" href=")" + assets.href(script) + R"(">)";
  // The first reads the page as it was sent, before the other changes it.
  if (!page.live.empty()) made += script(assets, "live.js");
  return made + script(assets, "holdfast.js") + "</head>";
}

std::string person(const Frame& frame, const Viewer& viewer) {
  if (!viewer.reader) return {};
  const auto& reader = *viewer.reader;
  const std::string agency = frame.agency_name ? frame.agency_name(reader.agency) : std::string();
  const std::string role(access::label_of(reader.role));
  const std::string place =
      agency.empty() ? role : say("{role}, {agency}", {{"role", role}, {"agency", agency}});
  std::string made = R"(<div class="holdfast-header__person"><p class="holdfast-header__who">)"
                     R"(<a class="holdfast-header__link" href=")";
  made += link_address(frame.account_href) + R"(">)" + text(reader.name).str();
  made += R"(<span class="govuk-visually-hidden">)" + text(say("(your account)")).str();
  made += R"(</span></a> <span class="holdfast-header__place">)" + text(place).str();
  made += R"(</span></p><form class="holdfast-header__sign-out" method="post" action=")";
  made += link_address(frame.sign_out_href) + R"(" novalidate>)" + csrf_field(viewer.csrf).str();
  made += R"(<button type="submit" class="holdfast-header__button">)" + text(say("Sign out")).str();
  made += "</button></form></div>";
  return made;
}

std::string demonstration_strip(const Frame& frame) {
  if (frame.service != Service::demonstration) return {};
  return R"(<div class="holdfast-demonstration"><p class="govuk-width-container )"
         R"(holdfast-demonstration__words"><strong class="holdfast-demonstration__tag">)" +
         text(say("Demonstration: made-up people")).str() + "</strong> <span>" +
         text(say("Nobody here is real. Do not enter anything about a real person.")).str() +
         "</span></p></div>";
}

govuk::NavigationItem::State state_of(const NavigationLink& link, std::string_view path) {
  using State = govuk::NavigationItem::State;
  if (link.href == path) return State::here;
  const bool below = link.href != "/" && path.starts_with(link.href) &&
                     path.size() > link.href.size() && path[link.href.size()] == '/';
  return below ? State::within : State::elsewhere;
}

std::string service_navigation(const Frame& frame, const Viewer& viewer) {
  if (!viewer.reader || !frame.navigation) return {};
  govuk::ServiceNavigation made;
  for (const auto& link : frame.navigation(*viewer.reader))
    made.items.push_back(
        {.content = text(link.text), .href = link.href, .state = state_of(link, viewer.path)});
  return made.items.empty() ? std::string() : govuk::service_navigation(made).str();
}

std::string header(const Frame& frame, const Viewer& viewer) {
  return R"(<header class="holdfast-top"><div class="holdfast-header">)"
         R"(<div class="govuk-width-container holdfast-header__inner">)"
         R"(<a class="holdfast-header__home" href=")" +
         link_address(frame.home_href) + R"(">)" + std::string(mark) +
         R"(<span class="holdfast-header__name">Holdfast</span></a>)" + person(frame, viewer) +
         "</div></div>" + demonstration_strip(frame) + service_navigation(frame, viewer) +
         "</header>";
}

std::string back_link(const Page& page) {
  if (!page.back) return {};
  return R"(<nav class="holdfast-back" aria-label=")" + attribute(say("Back")) + R"(">)" +
         govuk::back_link(*page.back).str() + "</nav>";
}

/// Where the page's script says that the page has changed; empty without it.
std::string live_line(const Page& page) {
  if (page.live.empty()) return {};
  return R"(<div class="holdfast-live" role="status" data-holdfast-live=")" + attribute(page.live) +
         R"(" data-updated=")" + attribute(say("This page has been brought up to date.")) +
         R"(" data-changed=")" + attribute(say("This page has changed since you opened it.")) +
         R"(" data-show=")" + attribute(say("Show it as it is now")) + R"("></div>)";
}

std::string footer(const Frame& frame) {
  const std::string words =
      frame.service == Service::demonstration
          ? say("Holdfast: case management for youth justice. This is a demonstration.")
          : say("Holdfast: case management for youth justice. What you open is recorded.");
  return R"(<footer class="holdfast-footer"><div class="govuk-width-container"><p>)" +
         text(words).str() + "</p></div></footer>";
}

}  // namespace

Viewer viewer_of(const Visit& visit) {
  return {.reader = visit.reader, .csrf = visit.csrf, .path = visit.request.path};
}

Html csrf_field(std::string_view csrf) {
  return govuk::Element("input")
      .with("type", "hidden")
      .with("name", csrf_field_name)
      .with("value", csrf)
      .alone();
}

std::string document(const Frame& frame, const Viewer& viewer, const Page& page) {
  assert(frame.assets != nullptr);
  std::string made = R"(<!DOCTYPE html><html lang="en" class="govuk-template">)";
  made += head(frame, page);
  made += R"(<body class="govuk-template__body">)";
  made += govuk::skip_link({.href = "#main-content"}).str();
  made += header(frame, viewer);
  if (!page.identity.empty())
    made += R"(<section class="holdfast-identity" aria-label=")" + attribute(say("Whose record")) +
            R"(">)" + page.identity.str() + "</section>";
  made += page.banner.str();
  made += R"(<div class="holdfast-middle"><div class="govuk-width-container">)" + back_link(page) +
          page.navigation.str() + live_line(page);
  made += R"(<main class="govuk-main-wrapper" id="main-content">)";
  made += page.error_summary.str() + page.main.str() + "</main></div></div>";
  made += footer(frame);
  return made + "</body></html>\n";
}

Response respond(const Frame& frame, const Viewer& viewer, const Page& page) {
  Response made;
  made.status = page.status;
  made.body = document(frame, viewer, page);
  return made;
}

Response respond(const Frame& frame, const Visit& visit, const Page& page) {
  return respond(frame, viewer_of(visit), page);
}

}  // namespace holdfast::web
