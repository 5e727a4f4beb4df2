// Fixtures of the ways through a service, and of header and footer.
#include "components/govuk_options.h"
#include "govuk/frame.h"
#include "govuk/navigation.h"

namespace holdfast::components {
namespace {

using namespace govuk;

Html breadcrumbs_of(const Fixture& f) {
  const auto& o = f.options;
  Breadcrumbs made{.collapse_on_mobile = o["collapseOnMobile"].is_truthy(),
                   .aria_label = o["labelText"].str_or(Breadcrumbs::default_aria_label()),
                   .classes = o["classes"].str(),
                   .attributes = o.attributes()};
  for (const auto& b : o["items"].items())
    made.items.push_back({b.words(), b["href"].str(), b.attributes()});
  return breadcrumbs(made);
}

std::optional<PageLink> page_link_from(const Options& o) {
  if (!o.is_truthy()) return std::nullopt;
  return PageLink{o["href"].str(), o.words(), o["labelText"].str(), o.attributes()};
}

bool has_anything(const Options& o) { return o["number"].is_said() || o["ellipsis"].is_said(); }

Html pagination_of(const Fixture& f) {
  const auto& o = f.options;
  Pagination made{.previous = page_link_from(o["previous"]),
                  .next = page_link_from(o["next"]),
                  .aria_label = o["landmarkLabel"].str_or(Pagination::default_aria_label()),
                  .classes = o["classes"].str(),
                  .attributes = o.attributes()};
  for (const auto& p : o["items"].items())
    if (has_anything(p))
      made.pages.push_back({.number = p["number"].str(),
                            .href = p["href"].str(),
                            .current = p["current"].is_truthy(),
                            .ellipsis = p["ellipsis"].is_truthy(),
                            .spoken = p["visuallyHiddenText"].str(),
                            .attributes = p.attributes()});
  return pagination(made);
}

NavigationItem item_from(const Options& o) {
  using State = NavigationItem::State;
  return {.content = o.words(),
          .href = o["href"].str(),
          .state = o["current"].is_truthy()  ? State::here
                   : o["active"].is_truthy() ? State::within
                                             : State::elsewhere,
          .attributes = o.attributes()};
}

Html service_navigation_of(const Fixture& f) {
  const auto& o = f.options;
  const auto slots = o["slots"];
  const bool end_is_more = slots["end"]["html"].is_said();
  ServiceNavigation made{
      .service_name = o["serviceName"].str(),
      .service_href = o["serviceUrl"].str(),
      .collapses_on_mobile = o["collapseNavigationOnMobile"].yes_no(),
      .menu_button = o["menuButtonText"].str_or(ServiceNavigation::default_menu_button()),
      .menu_button_spoken = o["menuButtonLabel"].str(),
      .navigation_id = o["navigationId"].str_or("navigation"),
      .navigation_label = o["navigationLabel"].str(),
      .navigation_classes = o["navigationClasses"].str(),
      .aria_label = o["ariaLabel"].str_or(ServiceNavigation::default_aria_label()),
      .start = raw(slots["start"].str()),
      .end = raw(end_is_more ? slots["end"]["html"].str() : slots["end"].str()),
      .end_is_inline = slots["end"]["align"].str() == "inline",
      .navigation_start = raw(slots["navigationStart"].str()),
      .navigation_end = raw(slots["navigationEnd"].str()),
      .classes = o["classes"].str(),
      .attributes = o.attributes()};
  for (const auto& one : o["navigation"].items())
    if (one.is_truthy()) made.items.push_back(item_from(one));
  return service_navigation(made);
}

Html language_navigation_of(const Fixture& f) {
  const auto& o = f.options;
  LanguageNavigation made{.aria_label = o["ariaLabel"].str_or("Language"),
                          .classes = o["classes"].str(),
                          .attributes = o.attributes()};
  for (const auto& l : o["items"].items())
    made.languages.push_back({.content = l.words(),
                              .href = l["href"].str(),
                              .lang = l["lang"].str(),
                              .href_lang = l["hrefLang"].str(),
                              .dir = l["dir"].str(),
                              .spoken = l["languageDescriptionText"].str(),
                              .current = l["current"].is_truthy(),
                              .classes = l["classes"].str(),
                              .attributes = l.attributes()});
  return language_navigation(made);
}

/// Marks are the caller's to give; here the caller has those of the fixture. The first is the logo.
Html mark_of(const Fixture& f, int nth) {
  std::size_t start = 0, end = 0;
  for (int n = 0; n < nth; ++n) {
    start = f.html.find("<svg", end);
    if (start == std::string::npos) return {};
    end = f.html.find("</svg>", start) + 6;
  }
  return raw(f.html.substr(start, end - start));
}

Html generic_header_of(const Fixture& f) {
  const auto& o = f.options;
  return generic_header({.logo = o.words("logoHtml", "logoText"),
                         .href = o["url"].str_or("/"),
                         .container_classes = o["containerClasses"].str_or("govuk-width-container"),
                         .classes = o["classes"].str(),
                         .attributes = o.attributes()});
}

Html header_of(const Fixture& f) {
  const auto& o = f.options;
  return header({.logo = mark_of(f, 1),
                 .product_name = o["productName"].str(),
                 .href = o["homepageUrl"].str_or("//gov.uk"),
                 .container_classes = o["containerClasses"].str_or("govuk-width-container"),
                 .classes = o["classes"].str(),
                 .attributes = o.attributes()});
}

std::vector<FooterLink> links_from(const Options& o) {
  std::vector<FooterLink> all;
  for (const auto& l : o.items())
    if (l["href"].is_truthy() && l["text"].is_truthy())
      all.push_back({l["text"].str(), l["href"].str(), l.attributes()});
  return all;
}

constexpr auto usual_licence =
    R"(All content is available under the <a class="govuk-footer__link" )"
    R"(href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/" )"
    R"(rel="license">Open Government Licence v3.0</a>, except where otherwise stated)";
constexpr auto copyright_address =
    "https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/"
    "uk-government-licensing-framework/crown-copyright/";

Html footer_of(const Fixture& f) {
  const auto& o = f.options;
  const auto licence = o["contentLicence"].words();
  const auto copyright = o["copyright"].words();
  Footer made{.logo = mark_of(f, 1),
              .licence = FooterNotice{.mark = mark_of(f, 2),
                                      .content = licence.empty() ? raw(usual_licence) : licence},
              .copyright =
                  FooterNotice{.content = copyright.empty() ? text("© Crown copyright") : copyright,
                               .href = copyright_address},
              .container_classes = o["containerClasses"].str(),
              .classes = o["classes"].str(),
              .attributes = o.attributes()};
  if (made.licence->mark.empty()) made.licence.reset();
  for (const auto& s : o["navigation"].items())
    made.sections.push_back({.title = s["title"].str(),
                             .links = links_from(s["items"]),
                             .columns = s["columns"].number_or(0),
                             .width = s["width"].str_or("full")});
  if (const auto meta = o["meta"]; meta.is_truthy())
    made.meta = FooterMeta{
        .spoken_title = meta["visuallyHiddenTitle"].str_or(FooterMeta::default_spoken_title()),
        .links = links_from(meta["items"]),
        .content = meta.words()};
  return footer(made);
}

}  // namespace

std::vector<Component> navigation_components() {
  return {{"breadcrumbs", breadcrumbs_of},
          {"pagination", pagination_of},
          {"service-navigation", service_navigation_of},
          {"language-navigation", language_navigation_of},
          {"generic-header", generic_header_of},
          {"header", header_of},
          {"footer", footer_of}};
}

}  // namespace holdfast::components
