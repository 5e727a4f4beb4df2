// Navigation of the MoJ design system.
#include "govuk/moj_navigation.h"

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/markup.h"

namespace holdfast::govuk::moj {
namespace {

/// Links of sub and primary navigation: `aria-current` says where one is.
Html page_link(const Link& link, std::string_view classes) {
  return Element("a")
      .css(classes)
      .maybe("aria-current", link.here == Here::yes ? "page" : "")
      .href(link.href)
      .plus(link.attributes)
      .around(link.content);
}

Html side_list(const std::vector<Link>& items) {
  Html made;
  for (const auto& item : items) {
    const bool here = item.here == Here::yes;
    made += Element("li")
                .css("moj-side-navigation__item")
                .css(here ? "moj-side-navigation__item--active" : "")
                .plus(item.attributes)
                .around(Element("a")
                            .href(item.href)
                            .maybe("aria-current", here ? "location" : "")
                            .around(item.content));
  }
  return Element("ul").css("moj-side-navigation__list").around(made);
}

std::string words_of(const Pagination& p) {
  const std::string& word = p.results_word;
  const auto number = [](std::size_t n) { return std::to_string(n); };
  if (const auto* total = std::get_if<Total>(&p.results))
    return say("{count} total {results}", {{"count", number(total->results)}, {"results", word}});
  if (p.pages.empty()) return {};
  if (const auto* of = std::get_if<PageOf>(&p.results))
    return say("Page {page} of {pages}",
               {{"page", number(of->page)}, {"pages", number(of->pages)}});
  const auto* showing = std::get_if<Showing>(&p.results);
  if (showing == nullptr) return {};
  if (!showing->of)
    return say("Showing {results} {from} to {to}",
               {{"results", word}, {"from", number(showing->from)}, {"to", number(showing->to)}});
  return say("Showing {from} to {to} of {count} total {results}", {{"from", number(showing->from)},
                                                                   {"to", number(showing->to)},
                                                                   {"count", number(*showing->of)},
                                                                   {"results", word}});
}

}  // namespace

std::string SubNavigation::default_aria_label() { return say("Secondary navigation region"); }

Html sub_navigation(const SubNavigation& s) {
  Html items;
  for (const auto& item : s.items)
    items += Element("li")
                 .css("moj-sub-navigation__item")
                 .css(item.classes)
                 .around(page_link(item, "moj-sub-navigation__link"));
  return Element("nav")
      .css("moj-sub-navigation")
      .css(s.classes)
      .with("aria-label", s.aria_label)
      .plus(s.attributes)
      .around(Element("ul").css("moj-sub-navigation__list").around(items));
}

Html side_navigation(const SideNavigation& s) {
  Html inside;
  for (const auto& section : s.sections)
    inside += heading_element(section.heading_level)
                  .css("moj-side-navigation__title")
                  .css(section.heading_classes)
                  .plus(section.heading_attributes)
                  .around(section.heading) +
              side_list(section.items);
  if (s.sections.empty()) inside = side_list(s.items);
  return Element("nav")
      .css("moj-side-navigation")
      .css(s.classes)
      .maybe("aria-label", s.aria_label)
      .plus(s.attributes)
      .around(inside);
}

Html primary_navigation(const PrimaryNavigation& p) {
  Html items;
  for (const auto& item : p.items)
    items += Element("li")
                 .css("moj-primary-navigation__item")
                 .around(page_link(item, "moj-primary-navigation__link"));
  const Html nav = Element("nav")
                       .css("moj-primary-navigation")
                       .css(p.classes)
                       .maybe("aria-label", p.aria_label)
                       .plus(p.attributes)
                       .around(Element("ul").css("moj-primary-navigation__list").around(items));
  Html inside = Element("div").css("moj-primary-navigation__nav").around(nav);
  if (!p.search.empty())
    inside += Element("div").css("moj-primary-navigation__search").around(p.search);
  return Element("div")
      .css("moj-primary-navigation")
      .css(p.container_classes)
      .around(Element("div").css("moj-primary-navigation__container").around(inside));
}

Html button_menu(const ButtonMenu& m) {
  std::vector<Html> items;
  for (const auto& item : m.items)
    items.push_back(
        button({.content = item.content,
                .href = item.href,
                .classes = spaced("moj-button-menu__item govuk-button--secondary", item.classes),
                .attributes = item.attributes}));
  return Element("div")
      .css("moj-button-menu")
      .css(m.classes)
      .with("data-module", "moj-button-menu")
      .plus(m.attributes)
      .maybe("data-button-text", m.button_text)
      .maybe("data-button-classes", m.button_classes)
      .maybe("data-align-menu", m.align == ButtonMenu::Align::right ? "right" : "")
      .around(join(items, "\n"));
}

Html identity_bar(const IdentityBar& b) {
  Html title;
  if (!b.title.empty()) title = Element("span").css("moj-identity-bar__title").around(b.title);
  Html inside = Element("div").css("moj-identity-bar__details").around(title);
  Html menus;
  for (const auto& menu : b.menus)
    menus += Element("div").css("moj-identity-bar__menu").around(button_menu(menu));
  if (!menus.empty()) inside += Element("div").css("moj-identity-bar__actions").around(menus);
  return Element("div")
      .css("moj-identity-bar")
      .css(b.classes)
      .plus(b.attributes)
      .around(Element("div").css("moj-identity-bar__container").around(inside));
}

std::string Pagination::default_results_word() { return say("results"); }

Html pagination(const Pagination& p) {
  Html inside;
  if (p.pages.size() > 1)
    inside = govuk::pagination({.previous = p.previous,
                                .next = p.next,
                                .pages = p.pages,
                                .aria_label = p.aria_label,
                                .classes = spaced("moj-pagination__pagination", p.classes),
                                .attributes = p.attributes});
  if (const auto words = words_of(p); !words.empty())
    inside += Element("p").css("moj-pagination__results").around(text(words));
  return Element("div").css("moj-pagination").around(inside);
}

}  // namespace holdfast::govuk::moj
