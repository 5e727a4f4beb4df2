// Ways through the service and through long lists.
#pragma once
#include <optional>

#include "govuk/attributes.h"
#include "govuk/html.h"

namespace holdfast::govuk {

/// One step on the way down from the service's home page.
struct Breadcrumb {
  Html content;
  std::string href;  // without it: the page itself
  Attributes attributes;
};
/// Where a page lies. Not beside a back link: that is for journeys.
struct Breadcrumbs {
  std::vector<Breadcrumb> items;
  bool collapse_on_mobile = false;
  std::string aria_label = default_aria_label();  // "Breadcrumb"
  std::string classes;
  Attributes attributes;

  static std::string default_aria_label();
};
Html breadcrumbs(const Breadcrumbs&);

/// To the page before or after. `label` says which that is, where there are no numbers.
struct PageLink {
  std::string href;
  Html content;  // where empty, "Previous page" or "Next page"
  std::string label;
  Attributes attributes;
};
/// A numbered page of a list, or a gap in the numbers.
struct PageNumber {
  std::string number;
  std::string href;
  bool current = false;
  bool ellipsis = false;  // pages left out; then nothing else is read
  std::string spoken;     // where empty, "Page 3"
  Attributes attributes;
};
/// Through a long list, by number; or, without numbers, to the page before and after.
struct Pagination {
  std::optional<PageLink> previous;
  std::optional<PageLink> next;
  std::vector<PageNumber> pages;
  std::string aria_label = default_aria_label();  // "Pagination"
  std::string classes;
  Attributes attributes;

  static std::string default_aria_label();
};
Html pagination(const Pagination&);

/// A main part of the service.
struct NavigationItem {
  enum class State { elsewhere, within, here };  // within: the page lies below this item

  Html content;
  std::string href;
  State state = State::elsewhere;
  Attributes attributes;
};
/// The service's name and main parts. The slots take further markup: `start` and `end` around
/// everything, the others as `<li>` in the list.
struct ServiceNavigation {
  std::string service_name;
  std::string service_href;
  std::vector<NavigationItem> items;
  std::optional<bool> collapses_on_mobile;          // where absent: with more than one item
  std::string menu_button = default_menu_button();  // "Menu"
  std::string menu_button_spoken;
  std::string navigation_id = "navigation";
  std::string navigation_label;  // where empty, the menu button's words
  std::string navigation_classes;
  std::string aria_label = default_aria_label();  // "Service information"
  Html start;
  Html end;
  bool end_is_inline = false;
  Html navigation_start;
  Html navigation_end;
  std::string classes;
  Attributes attributes;

  static std::string default_menu_button();
  static std::string default_aria_label();
};
Html service_navigation(const ServiceNavigation&);

/// A language in which the page can be read.
struct Language {
  Html content;      // the language's own name for itself
  std::string href;  // without it: the language of this page
  std::string lang;
  std::string href_lang;  // where empty, lang
  std::string dir;
  std::string spoken;
  bool current = false;
  std::string classes;
  Attributes attributes;
};
/// Between English and Welsh: a legal duty of Welsh services.
struct LanguageNavigation {
  std::vector<Language> languages;
  std::string aria_label = default_aria_label();  // "Language"
  std::string classes;
  Attributes attributes;

  static std::string default_aria_label();
};
Html language_navigation(const LanguageNavigation&);

}  // namespace holdfast::govuk
