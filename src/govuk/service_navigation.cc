// Service navigation, the largest of the ways through; declared in navigation.h.
#include "base/words.h"
#include "govuk/markup.h"
#include "govuk/navigation.h"

namespace holdfast::govuk {

std::string ServiceNavigation::default_menu_button() { return say("Menu"); }
std::string ServiceNavigation::default_aria_label() { return say("Service information"); }

namespace {

Html service_name(const ServiceNavigation& n) {
  if (n.service_name.empty()) return {};
  const auto name =
      n.service_href.empty()
          ? Element("span").css("govuk-service-navigation__text").around(text(n.service_name))
          : Element("a")
                .href(n.service_href)
                .css("govuk-service-navigation__link")
                .around(text(n.service_name));
  return Element("span").css("govuk-service-navigation__service-name").around(name);
}

// An active item is also strong: that is left where people override colours and styles.
Html item(const NavigationItem& i) {
  using State = NavigationItem::State;
  const bool is_active = i.state != State::elsewhere;
  const auto words =
      is_active
          ? Element("strong").css("govuk-service-navigation__active-fallback").around(i.content)
          : i.content;
  Element made(i.href.empty() ? "span" : "a");
  if (i.href.empty())
    made.css("govuk-service-navigation__text");
  else
    made.css("govuk-service-navigation__link").href(i.href);
  if (is_active) made.with("aria-current", i.state == State::here ? "page" : "true");
  if (!i.href.empty()) made.plus(i.attributes);
  return Element("li")
      .css("govuk-service-navigation__item")
      .css(is_active ? "govuk-service-navigation__item--active" : "")
      .around(i.content.empty() ? Html() : made.around(words));
}

Html menu_button(const ServiceNavigation& n) {
  if (!n.collapses_on_mobile.value_or(n.items.size() > 1)) return {};
  Element made("button");
  made.with("type", "button");
  made.css("govuk-service-navigation__toggle govuk-js-service-navigation-toggle");
  made.with("aria-controls", n.navigation_id);
  if (n.menu_button_spoken != n.menu_button) made.maybe("aria-label", n.menu_button_spoken);
  return made.flag("hidden").with("aria-hidden", "true").around(text(n.menu_button));
}

Html navigation(const ServiceNavigation& n) {
  if (n.items.empty() && n.navigation_start.empty() && n.navigation_end.empty()) return {};
  Html items = n.navigation_start;
  for (const auto& one : n.items) items += item(one);
  const auto list = Element("ul")
                        .css("govuk-service-navigation__list")
                        .with("id", n.navigation_id)
                        .around(items + n.navigation_end);
  return Element("nav")
      .with("aria-label", n.navigation_label.empty() ? n.menu_button : n.navigation_label)
      .css("govuk-service-navigation__wrapper")
      .css(n.navigation_classes)
      .around(menu_button(n) + list);
}

}  // namespace

// With a name it is a landmark of its own; without, the nav inside is landmark enough.
Html service_navigation(const ServiceNavigation& n) {
  const bool is_landmark = !n.service_name.empty() || !n.start.empty() || !n.end.empty();
  const auto container = Element("div")
                             .css("govuk-service-navigation__container")
                             .around(service_name(n) + navigation(n));
  Element made(is_landmark ? "section" : "div");
  if (is_landmark) made.with("aria-label", n.aria_label);
  return made.css("govuk-service-navigation")
      .css(n.classes)
      .with("data-module", "govuk-service-navigation")
      .plus(n.attributes)
      .around(Element("div")
                  .css("govuk-width-container")
                  .css(n.end_is_inline ? "govuk-service-navigation__inlining-container" : "")
                  .around(n.start + container + n.end));
}

}  // namespace holdfast::govuk
